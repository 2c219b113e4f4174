package io.resilience.guice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.PrivateModule;
import com.google.inject.matcher.Matchers;
import io.resilience.Resilience;
import io.resilience.config.Configuration;
import io.resilience.metrics.Count;
import io.resilience.metrics.Metrics;
import io.resilience.testkit.ResilienceTest;
import io.resilience.testkit.TestRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls on objects that Guice made, however it came to make them. */
@ResilienceTest
class GuardedByGuiceTest {
    private TestRuntime runtime;
    private ResilienceModule module;

    @BeforeEach
    void takeRuntime(TestRuntime own) {
        runtime = own;
        module = new ResilienceModule(own.resilience());
    }

    private static Shop failing(Injector injector, int failures) {
        Shop shop = injector.getInstance(Shop.class);
        shop.failures = failures;
        return shop;
    }

    @Test
    void retriesACallWithItsArguments() {
        Shop shop = failing(Guice.createInjector(module), 2);

        assertThat(shop.price("tea")).isEqualTo("tea costs 3");
        assertThat(shop.asked).containsExactly("tea", "tea", "tea");
        runtime.operation("shop", "price").counts(Count.RETRIED, 2).isClosed();
    }

    @Test
    void retriesAStage() {
        Shop shop = failing(Guice.createInjector(module), 2);

        var stage = shop.later("tea").toCompletableFuture();
        runtime.time().advance(java.time.Duration.ofSeconds(10));

        assertThat(stage).isCompletedWithValue("tea costs 3");
        assertThat(shop.asked).hasSize(3);
    }

    @Test
    void movesAnAsynchronousMethodAndRetriesIt() {
        Shop shop = failing(Guice.createInjector(module), 1);

        var stage = shop.moved("tea").toCompletableFuture();
        runtime.time().advance(java.time.Duration.ofSeconds(10));

        assertThat(stage).isCompletedWithValue("tea costs 3");
        assertThat(shop.asked).hasSize(2);
    }

    @Test
    void givesTheArgumentsToTheFallback() {
        assertThat(failing(Guice.createInjector(module), 1).offer("tea", 2)).isEqualTo("2 tea at list price, closed");
    }

    @Test
    void guardsByAnAnnotationThatCarriesOne() {
        assertThat(failing(Guice.createInjector(module), 1).composed("tea")).isEqualTo("tea costs 3");
    }

    @Test
    void guardsByTheAnnotationOfTheClass() {
        Shop.Whole shop = Guice.createInjector(module).getInstance(Shop.Whole.class);
        shop.failures = 1;

        assertThat(shop.own("tea")).isEqualTo("tea costs 3");
    }

    @Test
    void leavesOtherMethodsAlone() {
        Shop shop = failing(Guice.createInjector(module), 1);

        assertThatThrownBy(() -> shop.plain("tea")).hasMessage("closed");
    }

    @Test
    void guardsInAChildInjector() {
        Injector child = Guice.createInjector(module).createChildInjector(new AbstractModule() {
            @Override
            protected void configure() {
                bind(Shop.class);
            }
        });

        assertThat(failing(child, 2).price("tea")).isEqualTo("tea costs 3");
    }

    @Test
    void guardsInAPrivateModule() {
        Injector injector = Guice.createInjector(module, new PrivateModule() {
            @Override
            protected void configure() {
                bind(Shop.class);
                expose(Shop.class);
            }
        });

        assertThat(failing(injector, 2).price("tea")).isEqualTo("tea costs 3");
    }

    @Test
    void givesEveryInjectorItsOwnRuntime() {
        Injector one = Guice.createInjector(new ResilienceModule());
        Injector other = Guice.createInjector(new ResilienceModule());

        one.getInstance(Shop.class).price("tea");

        assertThat(one.getInstance(Metrics.class).reading("shop", "price")).isNotNull();
        assertThat(other.getInstance(Metrics.class).readings()).isEmpty();
        assertThat(one.getInstance(Resilience.class)).isNotSameAs(other.getInstance(Resilience.class));
    }

    @Test
    void injectsTheConfigurationInForce() {
        Injector injector = Guice.createInjector(module);
        Configuration before = injector.getInstance(Configuration.class);

        runtime.resilience().configure("shop", java.util.Map.of("timeout.value", "3m"));

        assertThat(injector.getInstance(Configuration.class))
                .isSameAs(runtime.resilience().configuration())
                .isNotSameAs(before);
    }

    @Test
    void guardsOnceWhenInstalledTwice() {
        Shop shop = failing(Guice.createInjector(module, new ResilienceModule(runtime.resilience())), 9);

        assertThatThrownBy(() -> shop.price("tea")).hasMessage("closed");
        assertThat(shop.asked).hasSize(3);
    }

    @Test
    void givesEveryAttemptTheOriginalArgumentsWhenAnInnerInterceptorChangesThem() {
        Shop shop = failing(
                Guice.createInjector(module, new AbstractModule() {
                    @Override
                    protected void configure() {
                        bindInterceptor(
                                Matchers.only(Shop.class),
                                method -> method.getName().equals("price"),
                                call -> {
                                    call.getArguments()[0] += "!";
                                    return call.proceed();
                                });
                    }
                }),
                1);

        shop.price("tea");

        assertThat(shop.asked).containsExactly("tea!", "tea!");
    }
}
