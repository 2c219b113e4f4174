package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What files that were read again no longer say, and what of them only a start takes up.
 *
 * @param lost settings that a file said before and says no more, such as {@code services.shop breaker.failureThreshold}
 * @param waiting settings that have changed and are read at the start only
 */
public record Rereading(List<String> lost, List<String> waiting) {
    /** Copies the lists. */
    public Rereading {
        lost = List.copyOf(lost);
        waiting = List.copyOf(waiting);
    }

    /** What differs between two readings. */
    public static Rereading between(Configuration before, Configuration after) {
        List<String> lost = new ArrayList<>();
        List<NamedDocument> now = after.documents().files();
        for (NamedDocument file : before.documents().files()) {
            lost.addAll(lost(file, of(now, file)));
        }
        List<String> waiting = Catalogue.atStart().stream()
                .filter(setting -> !Objects.equals(value(before, setting), value(after, setting)))
                .map(Setting::name)
                .toList();
        return new Rereading(lost, waiting);
    }

    private static Object value(Configuration configuration, Setting<?> setting) {
        return configuration.documents().program(setting).value();
    }

    private static Set<String> of(List<NamedDocument> files, NamedDocument wanted) {
        return files.stream()
                .filter(file -> file.name().equals(wanted.name()))
                .findFirst()
                .map(file -> file.document().said())
                .orElse(Set.of());
    }

    private static Set<String> lost(NamedDocument file, Set<String> said) {
        Set<String> lost = new TreeSet<>(file.document().said());
        lost.removeAll(said);
        return lost;
    }

    /**
     * Refuses a file that says less than half as much as before. A program that was killed while it wrote, or a full disk, leaves such files
     * behind, and nothing else tells them from files that are meant.
     */
    static void refuseRemains(Documents before, Documents after, Collection<Problem> problems) {
        for (NamedDocument file : before.files()) {
            int had = file.document().said().size();
            int has = of(after.files(), file).size();
            if (2 * has < had) {
                problems.add(
                        Problem.of(
                                ProblemKind.SETTINGS_LOST,
                                file.name(),
                                "says " + (has == 0 ? "nothing" : has + (has == 1 ? " setting" : " settings"))
                                        + " where it said " + had + " before; it may be empty or cut off",
                                "write the whole file; if it is meant, take them away step by step, or start the program again"));
            }
        }
    }
}
