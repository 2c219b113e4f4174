package io.resilience.config;

import io.resilience.exception.ProblemKind;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * Results that are there before their work is done: a guard would take each for a success as soon as it is returned, whatever comes
 * of it. The types are known by name, so that none need be there.
 */
final class DeferredResult {
    /** One value that comes later; so are the types below. */
    private static final Set<String> LATER = Set.of(
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Future",
            "io.smallrye.mutiny.Uni",
            "io.reactivex.rxjava3.core.SingleSource",
            "io.reactivex.rxjava3.core.MaybeSource",
            "io.reactivex.rxjava3.core.CompletableSource",
            "io.reactivex.SingleSource",
            "io.reactivex.MaybeSource",
            "io.reactivex.CompletableSource",
            "rx.Single",
            "rx.Completable",
            "kotlinx.coroutines.Job",
            "io.vertx.core.Future",
            "scala.concurrent.Future",
            "com.twitter.util.Future",
            "okhttp3.Call",
            "retrofit2.Call",
            "org.springframework.web.context.request.async.DeferredResult",
            "org.springframework.web.context.request.async.WebAsyncTask");

    /** Values that come once somebody subscribes; so are the types below. */
    private static final Set<String> SUBSCRIBED = Set.of(
            "java.util.concurrent.Flow$Publisher",
            "org.reactivestreams.Publisher",
            "io.reactivex.rxjava3.core.ObservableSource",
            "io.reactivex.ObservableSource",
            "rx.Observable",
            "kotlinx.coroutines.flow.Flow",
            "kotlinx.coroutines.channels.ReceiveChannel");

    /** Values that are computed as they are read; so are the types below. */
    private static final Set<String> READ =
            Set.of("java.util.stream.BaseStream", "kotlin.sequences.Sequence", "java.util.Spliterator");

    /** Code to be run by somebody; types below are taken for values, which may have such a method beside others. */
    private static final Set<String> CODE = Set.of(
            "java.lang.Runnable",
            "java.util.concurrent.Callable",
            "java.util.function.Supplier",
            "java.util.function.BooleanSupplier",
            "java.util.function.IntSupplier",
            "java.util.function.LongSupplier",
            "java.util.function.DoubleSupplier",
            "kotlin.jvm.functions.Function0");

    private DeferredResult() {}

    /** Notes it if a method, which isn't {@code @Asynchronous}, returns such a result. */
    static void check(Method method, MethodProblems problems) {
        Class<?> returned = method.getReturnType();
        if (AnnotationReader.isSuspending(method)) {
            return; // which is told already; it returns Object for another reason
        }
        if (method.getGenericReturnType() == Object.class) {
            add(
                    problems,
                    "returns Object, which may be a stage or another result that is there before its work is done",
                    "declare the type of its value, or CompletionStage if that comes later");
        } else if (is(returned, LATER)) {
            told(returned, later(returned), problems);
        } else if (is(returned, SUBSCRIBED)) {
            told(
                    returned,
                    "return a CompletionStage of what it comes to, or guard the method that subscribes and waits",
                    problems);
        } else if (is(returned, READ)) {
            told(returned, "return what it holds, such as a List", problems);
        } else if (CODE.contains(returned.getName())) {
            told(returned, "return its result, or guard the method that it calls", problems);
        }
    }

    private static String later(Class<?> returned) {
        return returned.getName().equals("java.util.concurrent.Future")
                ? "return CompletionStage or CompletableFuture, or add @Asynchronous"
                : "return CompletionStage or CompletableFuture";
    }

    private static void told(Class<?> returned, String remedy, MethodProblems problems) {
        add(
                problems,
                "returns " + returned.getSimpleName() + " before its work is done, so no guard sees how that ends",
                remedy);
    }

    private static void add(MethodProblems problems, String cause, String remedy) {
        problems.add(ProblemKind.DEFERRED_RESULT, cause, remedy);
    }

    private static boolean is(Class<?> type, Set<String> names) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            if (names.contains(at.getName())) {
                return true;
            }
            for (Class<?> each : at.getInterfaces()) {
                if (is(each, names)) {
                    return true;
                }
            }
        }
        return false;
    }
}
