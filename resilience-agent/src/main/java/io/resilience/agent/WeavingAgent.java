package io.resilience.agent;

import io.resilience.weaver.bytebuddy.GuardsPlugin;
import java.lang.instrument.Instrumentation;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.description.NamedElement;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;
import net.bytebuddy.utility.JavaModule;
import org.jspecify.annotations.Nullable;

/**
 * Weaves classes as they are loaded, with the plugin that builds use. Classes that were loaded before the agent came stay as they are.
 *
 * <p>The argument, as in {@code -javaagent:resilience-agent.jar=com.example,org.shop}, names the packages to look into; without one,
 * every class but the JDK's is looked at. A package of which no class is loaded is told on the error stream.
 */
public final class WeavingAgent {
    /** Keeps Byte Buddy from {@code Unsafe}, which an agent does not need and newer JVMs warn of; the jar has it under another name. */
    private static final String WITHOUT_UNSAFE = "net.bytebuddy.safe";

    private static final String RUNTIME = "io/resilience/woven/GuardedCall.class";

    private WeavingAgent() {}

    /** Called by the JVM before {@code main}. */
    public static void premain(@Nullable String packages, Instrumentation instrumentation) {
        install(packages == null ? "" : packages, instrumentation);
    }

    /** Called by the JVM when the agent comes to a running program. */
    public static void agentmain(@Nullable String packages, Instrumentation instrumentation) {
        premain(packages, instrumentation);
    }

    private static void install(String packages, Instrumentation instrumentation) {
        System.setProperty(WITHOUT_UNSAFE, "true");
        Packages within = Packages.of(packages, System::nanoTime);
        Runtime.getRuntime().addShutdownHook(new Thread(within::tellUnseen, "resilience-agent-end"));
        GuardsPlugin plugin = new GuardsPlugin();
        new AgentBuilder.Default(new ByteBuddy().with(TypeValidation.DISABLED))
                .with(AgentBuilder.InitializationStrategy.NoOp.INSTANCE)
                .with(AgentBuilder.TypeStrategy.Default.DECORATE)
                // what is redefined is read as it comes, not as it was loaded
                .with(AgentBuilder.DescriptionStrategy.Default.POOL_ONLY)
                .with(new Complaints())
                .ignore(notOurs().<NamedElement>or(type -> !within.hold(type.getActualName())))
                .type((type, loader, module, redefined, domain) -> redefined == null && asks(type, plugin))
                .transform((builder, type, loader, module, domain) -> {
                    requireRuntime(loader);
                    return plugin.apply(builder, type, files(loader));
                })
                .type((type, loader, module, redefined, domain) ->
                        redefined != null && !GuardsPlugin.isWoven(type) && WovenBefore.is(redefined))
                .transform((builder, type, loader, module, domain) ->
                        plugin.again(builder, type, WovenBefore.methods(type.getName(), loader)))
                .installOn(instrumentation);
    }

    /** A class of somebody else may be incomplete in this program; unless it asks for a guard, that is nothing to tell. */
    private static boolean asks(TypeDescription type, GuardsPlugin plugin) {
        try {
            return plugin.matches(type);
        } catch (TypePool.Resolution.NoSuchTypeException incomplete) {
            if (GuardsPlugin.names(type)) {
                throw incomplete;
            }
            return false;
        }
    }

    /** A class that is woven calls the runtime; where there is none it would fail, so it stays as it is. */
    private static void requireRuntime(@Nullable ClassLoader loader) {
        if ((loader == null ? ClassLoader.getSystemClassLoader() : loader).getResource(RUNTIME) == null) {
            throw new IllegalStateException(
                    "io.resilience:resilience-runtime is not on its class path; add it to the program");
        }
    }

    private static ElementMatcher.Junction<NamedElement> notOurs() {
        return ElementMatchers.nameStartsWith("java.")
                .or(ElementMatchers.nameStartsWith("javax."))
                .or(ElementMatchers.nameStartsWith("jdk."))
                .or(ElementMatchers.nameStartsWith("sun."))
                .or(ElementMatchers.nameStartsWith("com.sun."))
                .or(ElementMatchers.nameStartsWith("io.resilience.agent."));
    }

    private static ClassFileLocator files(@Nullable ClassLoader loader) {
        return ClassFileLocator.ForClassLoader.of(loader);
    }

    /** What could not be woven is told on the error stream: an agent has no logger that it could trust to be there. */
    private static final class Complaints extends AgentBuilder.Listener.Adapter {
        @Override
        @SuppressWarnings("SystemOut")
        public void onError(
                String typeName,
                @Nullable ClassLoader classLoader,
                @Nullable JavaModule module,
                boolean loaded,
                Throwable throwable) {
            System.err.println("resilience-agent could not weave " + typeName + ", its methods are not guarded: "
                    + (throwable.getMessage() == null ? throwable : throwable.getMessage()));
        }
    }
}
