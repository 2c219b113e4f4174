package io.resilience.config;

import io.resilience.annotation.Cached;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.FallbackHandler;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.CachePolicy;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import io.resilience.policy.InvalidSettingException;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns {@code @Fallback}s, and a {@code @Cached} of its own, into policies. */
final class FallbackAnnotations {
    private final MethodProblems problems;

    FallbackAnnotations(MethodProblems problems) {
        this.problems = problems;
    }

    void read(FoundAnnotations.@Nullable Found fallbacks, FoundAnnotations.@Nullable Found cached, LayerDraft draft) {
        List<FallbackPolicy> policies = new ArrayList<>();
        if (fallbacks != null) {
            for (Annotation each : fallbacks.annotations()) {
                read((Fallback) each, policies);
            }
        }
        if (cached != null && answers()) {
            policies.add(new FallbackPolicy.Remembered(
                    cache((Cached) cached.annotations().get(0)), Filter.ALL));
        }
        FoundAnnotations.Found at = fallbacks == null ? cached : fallbacks;
        if (at != null && !policies.isEmpty()) {
            draft.put(RecoverySettings.FALLBACKS, List.copyOf(policies), at.place());
        }
    }

    private void read(Fallback fallback, List<FallbackPolicy> policies) {
        List<String> kinds = kinds(fallback);
        Filter filter = new Filter(List.of(fallback.applyOn()), List.of(fallback.skipOn()));
        if (kinds.size() != 1) {
            kind(
                    "gives " + (kinds.isEmpty() ? "nothing" : String.join(" and ", kinds)),
                    "give exactly one of method, handler, value, cached and queue, and repeat the annotation for more");
            return;
        }
        checkQueueAnswer(fallback);
        switch (kinds.get(0)) {
            case "method" -> policies.add(new FallbackPolicy.Method(fallback.method(), filter));
            case "value" -> policies.add(new FallbackPolicy.Value(one("value", fallback.value()), filter));
            case "handler" -> policies.add(new FallbackPolicy.Handler(handler(fallback.handler()), filter));
            case "cached" -> {
                if (answers()) {
                    policies.add(new FallbackPolicy.Remembered(cached(fallback.cached()), filter));
                }
            }
            default ->
                policies.add(new FallbackPolicy.Queued(
                        fallback.queueAnswer().length == 0 ? null : one("queueAnswer", fallback.queueAnswer()),
                        filter));
        }
    }

    private Class<? extends FallbackHandler<?>> handler(Class<? extends FallbackHandler<?>>[] all) {
        if (all.length > 1) {
            kind("handler holds " + all.length + " classes", "give one, and repeat the annotation for more");
        }
        return all[0];
    }

    private static List<String> kinds(Fallback fallback) {
        List<String> kinds = new ArrayList<>();
        if (!fallback.method().isEmpty()) {
            kinds.add("method");
        }
        if (fallback.handler().length > 0) {
            kinds.add("handler");
        }
        if (fallback.value().length > 0) {
            kinds.add("value");
        }
        if (fallback.cached().length > 0) {
            kinds.add("cached");
        }
        if (fallback.queue()) {
            kinds.add("queue");
        }
        return kinds;
    }

    private void checkQueueAnswer(Fallback fallback) {
        if (fallback.queueAnswer().length > 0 && !fallback.queue()) {
            kind("gives a queueAnswer but no queue", "add queue = true, or write value");
        }
    }

    private String one(String member, String[] texts) {
        if (texts.length > 1) {
            kind(member + " holds " + texts.length + " texts", "give one, and write lists as JSON in one text");
        }
        return texts[0];
    }

    private void kind(String cause, String remedy) {
        problems.add(ProblemKind.FALLBACK_KIND, "@Fallback " + cause, remedy);
    }

    private CachePolicy cached(Cached[] all) {
        if (all.length > 1) {
            kind("cached holds " + all.length + " @Cached", "give one");
        }
        return cache(all[0]);
    }

    /** Whether there is an answer to remember. */
    private boolean answers() {
        boolean nothing = problems.method().getReturnType() == void.class;
        if (nothing) {
            problems.add(
                    ProblemKind.CACHED_WITHOUT_RESULT,
                    "@Cached remembers answers, but the method returns nothing",
                    "take it out");
        }
        return !nothing;
    }

    private CachePolicy cache(Cached cached) {
        return new CachePolicy(maxAge(cached.maxAge()), maxSize(cached.maxSize()), cached.persistent());
    }

    private Duration maxAge(String text) {
        try {
            return text.isEmpty()
                    ? CachePolicy.DEFAULT.maxAge()
                    : SettingTypes.POSITIVE_DURATION.read(new Raw.Text(text, ""));
        } catch (InvalidSettingException e) {
            problems.add(e, "@Cached maxAge");
            return CachePolicy.DEFAULT.maxAge();
        }
    }

    private int maxSize(int size) {
        if (size == -1) {
            return CachePolicy.DEFAULT.maxSize();
        }
        if (size < 1) {
            problems.add(
                    ProblemKind.VALUE_OUT_OF_RANGE,
                    "@Cached maxSize '" + size + "' is too small",
                    "make it at least 1");
            return CachePolicy.DEFAULT.maxSize();
        }
        return size;
    }
}
