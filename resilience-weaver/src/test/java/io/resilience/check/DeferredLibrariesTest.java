package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Results of libraries that the project doesn't depend on are known by their names. What stands here for each is a type of that name
 * and no more; the compiler sees no more of the real one either.
 */
class DeferredLibrariesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "reactor.core.publisher, Mono, java.util.concurrent.Flow.Publisher<Integer>",
        "reactor.core.publisher, Flux, org.reactivestreams.Publisher",
        "io.smallrye.mutiny, Uni,",
        "io.smallrye.mutiny, Multi, java.util.concurrent.Flow.Publisher<Integer>",
        "io.reactivex.rxjava3.core, SingleSource,",
        "io.reactivex.rxjava3.core, Single, io.reactivex.rxjava3.core.SingleSource",
        "io.reactivex.rxjava3.core, Maybe, io.reactivex.rxjava3.core.MaybeSource",
        "io.reactivex.rxjava3.core, Completable, io.reactivex.rxjava3.core.CompletableSource",
        "io.reactivex.rxjava3.core, Observable, io.reactivex.rxjava3.core.ObservableSource",
        "io.reactivex, Single, io.reactivex.SingleSource",
        "io.reactivex, Maybe, io.reactivex.MaybeSource",
        "io.reactivex, Completable, io.reactivex.CompletableSource",
        "io.reactivex, Observable, io.reactivex.ObservableSource",
        "rx, Single,",
        "rx, Completable,",
        "rx, Observable,",
        "kotlinx.coroutines, Deferred, kotlinx.coroutines.Job",
        "kotlinx.coroutines.flow, StateFlow, kotlinx.coroutines.flow.Flow",
        "kotlinx.coroutines.channels, ReceiveChannel,",
        "kotlin.sequences, Sequence,",
        "kotlin.jvm.functions, Function0,",
        "io.vertx.core, Future,",
        "scala.concurrent, Future,",
        "com.twitter.util, Future,",
        "okhttp3, Call,",
        "retrofit2, Call,",
        "org.springframework.web.context.request.async, DeferredResult,",
        "org.springframework.web.context.request.async, WebAsyncTask,"
    })
    void aMethodThatReturnsItIsRefused(String home, String name, String above) {
        String shop = "class Shop { @Retry " + home + "." + name + " price() { return null; } }";
        List<JavaFileObject> sources = new java.util.ArrayList<>(
                List.of(Javac.source("shop.Shop", Javac.whole(shop)), interfaceOf(home, name, above)));
        if (above != null && !above.startsWith("java.")) {
            int dot = above.lastIndexOf('.');
            sources.add(interfaceOf(above.substring(0, dot), above.substring(dot + 1), null));
        }

        Javac.Said said = new Javac(folder).with(new GuardProcessor()).compile(sources);

        assertThat(said.errors())
                .singleElement()
                .asString()
                .startsWith("returns " + name + " before its work is done")
                .endsWith("[deferred-result]");
    }

    private static JavaFileObject interfaceOf(String home, String name, String above) {
        String text =
                "package " + home + "; public interface " + name + (above == null ? "" : " extends " + above) + " {}";
        return Javac.source(home + "." + name, text);
    }
}
