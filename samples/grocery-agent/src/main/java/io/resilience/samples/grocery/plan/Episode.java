package io.resilience.samples.grocery.plan;

import io.resilience.samples.grocery.peers.PeerTrouble;
import java.time.Duration;
import java.util.Set;

/**
 * A stretch of the run.
 *
 * @param title what is wrong, in two or three words
 * @param story what to watch for
 * @param troubles what the peers suffer
 * @param begins when it begins, after the start of the plan
 * @param ends when it ends
 */
public record Episode(String title, String story, Set<PeerTrouble> troubles, Duration begins, Duration ends) {
    /** Copies the set. */
    public Episode {
        troubles = Set.copyOf(troubles);
    }

    boolean contains(Duration elapsed) {
        return begins.compareTo(elapsed) <= 0 && elapsed.compareTo(ends) < 0;
    }
}
