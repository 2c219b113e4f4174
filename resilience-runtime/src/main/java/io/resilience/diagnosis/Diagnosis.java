package io.resilience.diagnosis;

import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.Outlook;
import io.resilience.config.Explained;
import java.util.List;

/**
 * Why a breaker is as it is.
 *
 * @param service its service
 * @param breaker its name within the service: the operation, {@code operation[value]} where an argument splits it, {@code "*"}
 *     where the service shares it
 * @param now what it is
 * @param outlook what it still takes to move it
 * @param moves its last moves, oldest first
 * @param settings the breaker's settings in force
 */
public record Diagnosis(
        String service,
        String breaker,
        BreakerSnapshot now,
        Outlook outlook,
        List<DiagnosedMove> moves,
        List<Explained> settings) {
    /** Copies the lists. */
    public Diagnosis {
        moves = List.copyOf(moves);
        settings = List.copyOf(settings);
    }

    /** What it still takes, in words. */
    public List<String> missing() {
        return outlook.conditions().stream().map(Outlook.Condition::sentence).toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(service + "/" + breaker + " is " + now.state());
        missing().forEach(sentence -> text.append("\n  to move: ").append(sentence));
        moves.forEach(move -> text.append("\n  ").append(move));
        return text.toString();
    }
}
