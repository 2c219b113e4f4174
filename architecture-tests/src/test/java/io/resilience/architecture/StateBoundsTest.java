package io.resilience.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every map, cache, set and queue that the runtime keeps is named here with its bound. Who adds one says what bounds it. Settings, which are
 * as many as their files say, and constants are left out.
 */
@AnalyzeClasses(packages = "io.resilience", importOptions = DoNotIncludeTests.class)
class StateBoundsTest {
    private static final String NAMES =
            "operations called by name: 100,000, and 10,000 more whose breakers refuse calls; and methods";
    private static final Map<String, String> BOUNDS = bounds();

    private static Map<String, String> bounds() {
        Map<String, String> bounds = new TreeMap<>();
        bounds.put("alert.Conditions.epochs", "breakers that there are, made anew by each look");
        bounds.put("alert.Conditions.watches", "operations with metrics, made anew by each look");
        bounds.put("alert.Incidents.running", "what is wrong with operations that there are");
        bounds.put("alert.Outbox.waiting", "1000 alerts");
        bounds.put("audit.AuditTrail.entries", "10,000 entries");
        bounds.put("bulkhead.Slots.queue", "the queue that the settings give");
        bounds.put("deadletter.CountedCauses.causes", "the 10,000 letters of one look; dropped with it");
        bounds.put("deadletter.LeasedCalls.open", "calls of letters that this program makes now");
        bounds.put("deadletter.LeasedCalls.untold", "10,000 calls");
        bounds.put("deadletter.LetterKeys.keys", "keys that the settings list");
        bounds.put("deadletter.LetterQueue.returned", "letters that one run of a replay has returned");
        bounds.put("deadletter.LetterShelf.letters", "1000 letters");
        bounds.put("deadletter.LetterShelf.keys", "letters that are kept");
        bounds.put("deadletter.LetterShelf.finished", "letters that are kept");
        bounds.put("deadletter.ReadyLetters.page", "one page of letters");
        bounds.put("deadletter.KnownTargets.targets", "methods that were registered");
        bounds.put("deadletter.Replay.runs", "methods that were registered");
        bounds.put("deadletter.StoreClerks.untold", "ends of calls of the last hour that the store has not heard");
        bounds.put("deadletter.StorableTypes.seen", "types of one method; dropped with the look at it");
        bounds.put("deadletter.Unresolved.told", "operations with letters that wait");
        bounds.put("event.Events.mailboxes", "listeners");
        bounds.put("event.Mailbox.waiting", "8192 events");
        bounds.put("guard.Budgets.services", NAMES);
        bounds.put("guard.Budgets$Service.operations", NAMES);
        bounds.put("guard.FirstAnswers.calls", "idempotent.maxSize");
        bounds.put("guard.GuardRegistry.methods", "methods of the program");
        bounds.put("guard.GuardRegistry.operations", "100,000");
        bounds.put("guard.GuardSettings.shared", "services that the settings name, and one");
        bounds.put("guard.KeyedBreakers.passing", "1000 for each operation");
        bounds.put("guard.KeyedBreakers.pinned", "1000 for each operation, and those of passing that open");
        bounds.put("guard.MachineUse.guards", NAMES);
        bounds.put("guard.MachineUse.lingering", "10,000; 20,000 where services are made of data, too");
        bounds.put("RuntimeRegistry.asking", "class loaders of applications; their keys are weak");
        bounds.put("RuntimeRegistry.tenures", "class loaders of applications; their keys are weak");
        bounds.put("guard.ByMethod.kept", "methods of the program, and names");
        bounds.put("guard.ForeignFailures.raised", "10,000 failures; their keys are weak");
        bounds.put("guard.WorkerThreads.bulkheads", "pools in use: an idle one is collected");
        bounds.put("guard.WorkerThreads.pools", "pools in use: their keys are weak");
        bounds.put("time.EndingTimer.waiting", "timers that are due, each of a breaker, a change, a file or a shadow");
        bounds.put("guard.Machines.breakers", NAMES);
        bounds.put("guard.Machines.keyed", NAMES);
        bounds.put("guard.Machines.slots", NAMES);
        bounds.put("guard.Machines.limiters", NAMES);
        bounds.put("guard.Moves.last", "10,000 breakers");
        bounds.put("guard.Reconfiguration.concerned", "guards that there are; dropped with the change");
        bounds.put("guard.Reconfiguration.drafts", "guards that there are; dropped with the change");
        bounds.put("health.UnfinishedLetters.counts", "operations with unfinished letters");
        bounds.put("history.MoveLog.moves", "50,000 moves");
        bounds.put("history.MoveLog.epochs", "breakers that there are");
        bounds.put("history.Sampler.services", "operations with metrics");
        bounds.put("history.Sampler.ids", "operations with metrics");
        bounds.put("history.Sampler.names", "operations with metrics");
        bounds.put("history.Sampler.known", "operations with metrics");
        bounds.put("history.Timeline.frames", "HistoryBounds");
        bounds.put("inventory.Inventory.intercepted", "methods of the program");
        bounds.put("inventory.Inventory.told", "methods of the program");
        bounds.put("inventory.WeavingEvidence.READ", "class loaders that live");
        bounds.put("metrics.Metrics.operations", "100,000; those beyond share one");
        bounds.put("trial.CourseKeeper.moves", "moves of one breaker that are shown");
        bounds.put("trial.OutcomeLog.full", "LogBudget");
        bounds.put("trial.RerunTime.tasks", "timers of one rerun");
        bounds.put("trial.Shadows.running", "shadows that operators began");
        bounds.put("trial.Watches.shadows", "shadows that operators began");
        bounds.put("woven.WeavingReceipt.routes", "methods of one receipt");
        return bounds;
    }

    @ArchTest
    static void everyMapAndCacheOfTheRuntimeHasABound(JavaClasses published) {
        Set<String> found = new TreeSet<>();
        published.stream()
                .filter(StateBoundsTest::isOfTheRuntime)
                .flatMap(type -> type.getFields().stream())
                .filter(StateBoundsTest::keepsMany)
                .forEach(field ->
                        found.add((field.getOwner().getName() + "." + field.getName()).replace("io.resilience.", "")));
        assertThat(BOUNDS.keySet())
                .as("maps, caches, sets and queues of the runtime, each with its bound here")
                .containsExactlyInAnyOrderElementsOf(found);
    }

    private static final List<String> SETTINGS = List.of("config", "policy", "exception", "annotation");

    private static boolean isOfTheRuntime(JavaClass type) {
        String location =
                type.getSource().map(source -> source.getUri().toString()).orElse("");
        return location.contains("resilience-runtime")
                && SETTINGS.stream().noneMatch(settings -> type.getPackageName().equals("io.resilience." + settings));
    }

    /** A constant table is static and no concurrent map; what a record holds is a value. */
    private static boolean keepsMany(JavaField field) {
        JavaClass type = field.getRawType();
        boolean shared = type.isAssignableTo("com.github.benmanes.caffeine.cache.Cache")
                || type.getName().contains("Concurrent");
        boolean many = shared
                || type.isAssignableTo(Map.class)
                || type.isAssignableTo(Set.class)
                || type.isAssignableTo(Queue.class)
                || (type.isAssignableTo(Collection.class) && type.getName().contains("CopyOnWrite"));
        boolean isStatic = field.getModifiers().contains(JavaModifier.STATIC);
        return many && (isStatic ? shared : !field.getOwner().isRecord());
    }
}
