package io.resilience.inventory;

import io.resilience.config.SelfCheckMode;
import io.resilience.config.StartWarnings;
import io.resilience.exception.DefinitionException;
import io.resilience.guard.Guards;
import io.resilience.woven.MethodLine;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a runtime guards, and what it should and does not. Reads the class path of its application. */
public final class Inventory {
    private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);

    private final Guards guards;
    private final ClassLoader loader;
    private final Set<MethodLine> intercepted = ConcurrentHashMap.newKeySet();
    private final Set<Unguarded> told = ConcurrentHashMap.newKeySet();

    /** Of the runtime that has these guards, in the application whose class path {@code loader} is. */
    public Inventory(Guards guards, ClassLoader loader) {
        this.guards = guards;
        this.loader = loader;
    }

    /** Says that calls of a method are intercepted, and so guarded. */
    public void intercepted(Method method) {
        intercepted.add(MethodLine.of(method));
    }

    /** Every guard made so far, and every woven method that was not called yet. */
    public GuardList guards() {
        return GuardList.of(new GuardReader(guards, WeavingEvidence.of(loader), intercepted, loader));
    }

    /** The methods that receipts and lists of annotated methods name, and that are there and woven; their classes are not initialized. */
    public List<Method> listed() {
        return WeavingEvidence.of(loader).woven().keySet().stream()
                .<Method>flatMap(line -> Stream.ofNullable(WeavingEvidence.find(loader, line)))
                .toList();
    }

    /** The annotated methods that nothing guards. */
    public List<Unguarded> unguarded() {
        return WeavingEvidence.of(loader).isFlawless()
                ? List.of()
                : new SelfCheck(loader, interceptions(loader)).run(intercepted);
    }

    /** A class loader may see those of another copy of this library; they can't be asked. */
    private static List<Interception> interceptions(ClassLoader loader) {
        List<Interception> found = new ArrayList<>();
        Iterator<Interception> services =
                ServiceLoader.load(Interception.class, loader).iterator();
        while (true) {
            try {
                if (!services.hasNext()) {
                    return found;
                }
                found.add(services.next());
            } catch (ServiceConfigurationError foreign) {
                LOG.debug("not asked what it intercepts: {}", foreign.toString());
            }
        }
    }

    /**
     * Does about {@link #unguarded} what the setting {@code selfCheck} says; warns of each once.
     *
     * @throws DefinitionException naming all of them, if the setting says {@code fail}
     */
    public void check() {
        SelfCheckMode mode = guards.configuration().selfCheck();
        List<Unguarded> found = mode == SelfCheckMode.OFF ? List.of() : unguarded();
        if (mode == SelfCheckMode.FAIL && !found.isEmpty()) {
            throw new DefinitionException(found.stream().map(Unguarded::problem).toList());
        }
        found.stream().filter(told::add).forEach(each -> StartWarnings.tell(LOG, each));
    }
}
