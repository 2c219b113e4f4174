package io.resilience.durability.trial;

import io.resilience.annotation.Capture;
import java.util.List;
import java.util.Set;

/**
 * All that is known when a trial is over.
 *
 * @param entries what the programs said, and how they ended
 * @param effects what they did
 * @param remains what the store holds
 * @param complaints what looking into the database found after each kill
 * @param capture when calls were written down
 * @param spoiled letters that can't be read and must be parked
 * @param maxDeliveries after how many a letter is parked
 */
public record Evidence(
        List<Entry> entries,
        List<Effect> effects,
        Remains remains,
        List<Finding> complaints,
        Capture capture,
        Set<String> spoiled,
        int maxDeliveries) {}
