package io.resilience.jdbc;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.ReplayBackoff;
import io.resilience.deadletter.ReplaySettings;
import io.resilience.deadletter.ReplayTarget;
import io.resilience.deadletter.UnkeptCallException;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.time.Clockwork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A program on a store: a runtime, its post, and what its callers were told. */
final class WeatherProgram {
    /** What a caller knows of its call. */
    enum Told {
        ANSWERED,
        KEPT,
        UNKEPT,
        WRONG
    }

    private static final ReplaySettings QUICK = new ReplaySettings(
            new ReplaySettings.Pace(1000, 4),
            Duration.ofMinutes(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            new ReplayBackoff(Duration.ofSeconds(1), 1, Duration.ofSeconds(1), 0));

    final WeatherPost post;
    final Resilience resilience;
    final Map<String, Told> told = new ConcurrentHashMap<>();

    WeatherProgram(WeatheredLetters letters, Clockwork clockwork, WeatherPost post) {
        this.post = post;
        this.resilience = Resilience.builder()
                .clockwork(clockwork)
                .executor(Runnable::run)
                .deadLetters(letters)
                .replay(QUICK)
                .configure(settings -> settings.source(Sources.NONE))
                .build();
        WeatherPost.METHODS.forEach(name -> resilience.replay().register(target(name)));
    }

    /** Makes a call on a thread of its own. */
    CompletableFuture<?> begin(String method, String id) {
        Target target = target(method);
        return CompletableFuture.runAsync(() -> told.put(id, told(() -> target.call(new Object[] {id}))), task -> {
            Thread thread = new Thread(task, "caller");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private interface Call {
        @Nullable
        Object make() throws Throwable;
    }

    private static Told told(Call call) {
        try {
            Object answer = call.make();
            Object value = answer instanceof CompletionStage<?> stage
                    ? stage.toCompletableFuture().join()
                    : answer;
            return "queued".equals(value) ? Told.KEPT : Told.ANSWERED;
        } catch (Throwable thrown) {
            Throwable failure = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
            if (Arrays.stream(failure.getSuppressed()).anyMatch(UnkeptCallException.class::isInstance)) {
                return Told.UNKEPT;
            }
            return failure instanceof java.io.IOException ? Told.KEPT : Told.WRONG;
        }
    }

    private Target target(String name) {
        Method method = Arrays.stream(WeatherPost.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new Target(post, method, Objects.requireNonNull(resilience.guard(WeatherPost.class, method)));
    }

    private record Target(WeatherPost post, Method method, Guard guard) implements ReplayTarget {
        @Override
        public String service() {
            return guard.plan().name().service();
        }

        @Override
        public String operation() {
            return guard.plan().name().operation();
        }

        @Override
        public CallSignature signature() {
            return CallSignature.of(method);
        }

        @Override
        public @Nullable Object call(@Nullable Object[] arguments) throws Throwable {
            return guard.invoke(new Body<@Nullable Object>() {
                @Override
                public @Nullable Object run() throws Throwable {
                    try {
                        return method.invoke(post, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                }

                @Override
                public @Nullable Object[] arguments() {
                    return arguments;
                }

                @Override
                public @Nullable Object target() {
                    return post;
                }
            });
        }
    }
}
