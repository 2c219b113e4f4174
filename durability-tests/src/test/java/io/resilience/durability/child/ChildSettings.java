package io.resilience.durability.child;

import io.resilience.annotation.Capture;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * What a program is started with.
 *
 * @param place the database
 * @param ledger where effects are written down
 * @param capture when a call is written down
 * @param lease of replays and of calls that are written down
 * @param fault what is wrong with its store
 */
public record ChildSettings(Place place, URI ledger, Capture capture, Duration lease, Fault fault) {
    /** A database by its URL. */
    public record Place(String url, String user, String password) {}

    /** As arguments of a JVM. */
    public List<String> arguments() {
        return List.of(
                "-Dkill.url=" + place.url,
                "-Dkill.user=" + place.user,
                "-Dkill.password=" + place.password,
                "-Dkill.ledger=" + ledger,
                "-Dkill.capture=" + capture,
                "-Dkill.lease=" + lease,
                "-Dkill.fault=" + fault);
    }

    /** From a JVM's own properties. */
    static ChildSettings of(Properties properties) {
        return new ChildSettings(
                new Place(
                        properties.getProperty("kill.url"),
                        properties.getProperty("kill.user"),
                        properties.getProperty("kill.password")),
                URI.create(properties.getProperty("kill.ledger")),
                Capture.valueOf(properties.getProperty("kill.capture")),
                Duration.parse(properties.getProperty("kill.lease")),
                Fault.valueOf(properties.getProperty("kill.fault")));
    }

    /** With something wrong. */
    public ChildSettings with(Fault other) {
        return new ChildSettings(place, ledger, capture, lease, other);
    }
}
