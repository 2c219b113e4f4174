package io.resilience.weaving.bytebuddy;

import com.google.auto.value.AutoValue;
import io.resilience.annotation.Retry;
import io.resilience.weaving.Trouble;

/** A value whose class another annotation processor writes; it inherits the guarded method. */
@AutoValue
public abstract class Itinerary {
    /** A journey to {@code place}. */
    public static Itinerary to(String place, Trouble carrier) {
        return new AutoValue_Itinerary(place, carrier);
    }

    /** Where it goes. */
    public abstract String place();

    abstract Trouble carrier();

    /** Travels; what fails is tried again. */
    @Retry(delay = "0ms")
    public String travel() {
        carrier().strike();
        return "in " + place();
    }
}
