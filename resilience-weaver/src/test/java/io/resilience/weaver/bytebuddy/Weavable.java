package io.resilience.weaver.bytebuddy;

import io.resilience.annotation.Retry;
import java.util.ArrayList;
import java.util.List;

/** A class to weave. */
public class Weavable {
    private int calls;

    /** Overloads, for the names of companions to cope with. */
    @Retry(delay = "0ms")
    public int call(int number) {
        return ++calls < 3 ? fail() : number;
    }

    /** The other one. */
    @Retry(delay = "0ms")
    public List<String> call(List<String> texts, long unused) {
        return new ArrayList<>(texts);
    }

    private static int fail() {
        throw new IllegalStateException("not yet");
    }
}
