package io.resilience.flight;

import io.resilience.policy.DurationText;
import io.resilience.policy.InvalidSettingException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import jdk.jfr.SettingControl;
import org.jspecify.annotations.Nullable;

/** A duration in the recorder's settings, such as {@code 20 ms}; of several recordings the shortest is in force. */
public final class FlightThreshold extends SettingControl {
    private static final String NOTHING = "0 ms";

    private volatile String text = NOTHING;
    private volatile long nanos;

    /** Made by the recorder. */
    public FlightThreshold() {}

    long nanos() {
        return nanos;
    }

    @Override
    public String combine(Set<String> values) {
        return values.stream()
                .min(Comparator.comparing(FlightThreshold::parsed))
                .orElse(NOTHING);
    }

    /** The recorder sets null where no recording says anything. */
    @Override
    public void setValue(@Nullable String value) {
        text = value == null ? NOTHING : value;
        nanos = parsed(text).toNanos();
    }

    @Override
    public String getValue() {
        return text;
    }

    /** What can't be read leaves nothing out; the recorder has no way to refuse it. */
    private static Duration parsed(String text) {
        try {
            return DurationText.parse(text.replace(" ", ""));
        } catch (InvalidSettingException unreadable) {
            return Duration.ZERO;
        }
    }
}
