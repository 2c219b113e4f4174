package io.resilience.guard;

import io.resilience.config.Configuration;
import io.resilience.config.Effective;
import io.resilience.config.SettingDifference;
import io.resilience.config.Timing;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What another configuration makes of guards. All that can fail is worked out before anything is changed: settings, once for each guard
 * or for all that are alike, then the drafts of their pipelines. Used by one thread, for one change.
 */
final class Reconfiguration {
    private final Configuration before;
    private final Configuration next;
    private final @Nullable String service;
    private final GuardSettings settings;
    private final Map<Guard, Effective> concerned = new LinkedHashMap<>();
    private final Map<Guard, Pipelines.Draft> drafts = new LinkedHashMap<>();

    /** {@code service} is the one whose settings differ; null when any may. */
    Reconfiguration(Configuration before, Configuration next, @Nullable String service) {
        this.before = before;
        this.next = next;
        this.service = service;
        this.settings = new GuardSettings(next);
    }

    Configuration next() {
        return next;
    }

    @Nullable
    String service() {
        return service;
    }

    /**
     * Works out the settings of guards.
     *
     * @throws DefinitionException with every problem of every guard
     */
    Reconfiguration of(Collection<Guard> guards) {
        Set<Problem> problems = new LinkedHashSet<>();
        guards.forEach(guard -> collected(problems, () -> concerned.put(guard, settings.of(guard))));
        return without(problems);
    }

    /** Finds what else would be wrong, making nothing. */
    Reconfiguration checked() {
        Set<Problem> problems = new LinkedHashSet<>();
        concerned.forEach((guard, effective) -> {
            Inspection.check(guard.plan(), effective.policies(), problems);
            if (guard.plan().method() == null) {
                effective.checkKeyByName(guard.plan().name().toString(), problems);
            }
        });
        return without(problems);
    }

    /**
     * Drafts the pipelines.
     *
     * @throws DefinitionException with every problem of every guard
     */
    Reconfiguration drafted(Pipelines pipelines) {
        boolean exact = next.timing() == Timing.EXACT;
        Set<Problem> problems = new LinkedHashSet<>();
        concerned.forEach((guard, effective) -> {
            if (!drafts.containsKey(guard)) {
                List<Problem> own = new ArrayList<>();
                drafts.put(guard, pipelines.draft(guard.plan(), effective, exact, own));
                problems.addAll(own);
            }
        });
        return without(problems);
    }

    /** What is drafted. */
    Map<Guard, Pipelines.Draft> drafts() {
        return drafts;
    }

    /** The guards among {@code guards} that were not known when this was worked out. */
    List<Guard> missing(Collection<Guard> guards) {
        return guards.stream().filter(guard -> !concerned.containsKey(guard)).toList();
    }

    /** The first {@code most} settings that differ, by name; those of an operation once. */
    List<SettingDifference> differences(int most) {
        GuardSettings old = new GuardSettings(before);
        List<SettingDifference> differences = new ArrayList<>();
        Set<Name> seen = new HashSet<>();
        List<Guard> ordered = new ArrayList<>(concerned.keySet());
        Effective last = null;
        Effective lastThen = null;
        List<SettingDifference> found = List.of();
        ordered.sort(Comparator.comparing(guard -> guard.plan().name()));
        for (Guard guard : ordered) {
            if (differences.size() < most && seen.add(guard.plan().name())) {
                Name name = guard.plan().name();
                Effective now = old.of(guard);
                Effective then = settings(guard);
                if (now != last || then != lastThen) { // what is alike differs alike
                    last = now;
                    lastThen = then;
                    found = now.saysAs(then) ? List.of() : SettingDifference.between("", "", now, then);
                }
                found.forEach(each -> differences.add(each.of(name.service(), name.operation())));
            }
        }
        return differences;
    }

    private Effective settings(Guard guard) {
        Effective known = concerned.get(guard);
        return known == null ? settings.of(guard) : known;
    }

    /** How often the new settings were worked out. */
    int workedOut() {
        return settings.workedOut();
    }

    private static void collected(Set<Problem> problems, Runnable work) {
        try {
            work.run();
        } catch (DefinitionException wrong) {
            problems.addAll(wrong.problems());
        }
    }

    private Reconfiguration without(Set<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return this;
    }
}
