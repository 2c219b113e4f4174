package io.resilience.inventory;

import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.config.AnnotationReader;
import io.resilience.config.Explained;
import io.resilience.config.GuardedMethod;
import io.resilience.exception.DefinitionException;
import io.resilience.guard.Guard;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import io.resilience.woven.MethodLine;
import io.resilience.woven.Route;
import io.resilience.woven.WovenMarks;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Describes guards. */
record GuardReader(Guards guards, WeavingEvidence evidence, Set<MethodLine> intercepted, ClassLoader loader) {

    /** The guards that exist. */
    List<GuardSnapshot> made() {
        return guards.all().stream().map(this::describe).toList();
    }

    /** Woven methods, of receipts, but those whose guards are {@code known}. Only their names are known. */
    List<GuardSnapshot> notMade(Set<MethodLine> known) {
        List<GuardSnapshot> found = new ArrayList<>();
        evidence.receipts().keySet().stream()
                .filter(line -> !known.contains(line) && evidence.woven().containsKey(line))
                .forEach(line -> found.add(new GuardSnapshot(line, seen(line, null), null)));
        return found;
    }

    private GuardSnapshot describe(Guard guard) {
        Method method = guard.plan().method();
        MethodLine line = method == null ? null : MethodLine.of(method);
        GuardSnapshot.Seen seen =
                line == null ? new GuardSnapshot.Seen(EnumSet.of(Route.PROGRAMMATIC), false, true) : seen(line, method);
        return new GuardSnapshot(line, seen, state(guard.plan().name(), guards.effective(guard)::values));
    }

    private GuardSnapshot.Seen seen(MethodLine line, @Nullable Method made) {
        Set<Route> routes = EnumSet.noneOf(Route.class);
        Route woven = made == null ? evidence.woven().get(line) : WovenMarks.of(made);
        if (woven != null) {
            routes.add(woven);
        }
        if (intercepted.contains(line)) {
            routes.add(Route.GUICE);
        }
        return new GuardSnapshot.Seen(routes, evidence.receipts().containsKey(line), made != null);
    }

    private GuardSnapshot.State state(Name name, Supplier<List<Explained>> settings) {
        BreakerSnapshot own = guards.breakers().state(name.service(), name.operation());
        BreakerSnapshot seen = own != null ? own : guards.breakers().state(name.service(), "*");
        BreakerState breaker = seen == null ? null : seen.state();
        return new GuardSnapshot.State(name, breaker, settings);
    }

    /** Loads the class of a method that was not called yet, without initializing it, and reads what its guard will be. */
    GuardSnapshot read(GuardSnapshot unread) {
        MethodLine line = unread.method();
        Method method = line == null || unread.service() != null ? null : WeavingEvidence.find(loader, line);
        if (method == null) {
            return unread;
        }
        try {
            GuardedMethod read = AnnotationReader.read(method.getDeclaringClass(), method, new ArrayList<>());
            return read == null
                    ? unread
                    : new GuardSnapshot(
                            line,
                            unread.seen(),
                            state(
                                    new Name(read.service(), read.operation()),
                                    guards.configuration().effective(read)::values));
        } catch (DefinitionException wrong) {
            return unread;
        }
    }
}
