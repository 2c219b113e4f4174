package io.resilience.guice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.PrivateModule;
import com.google.inject.Provides;
import com.google.inject.ProvisionException;
import com.google.inject.spi.Message;
import io.resilience.Resilience;
import io.resilience.testkit.ResilienceTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can't be guarded is said when the injector is made: each method, why, and what to do. */
@ResilienceTest
class ReportTest {
    private static final String CANT = ": can't be guarded by Guice: ";
    private static final String ID = " [not-interceptable]";
    private static final String NOT_MADE = " [not-made-by-guice]";
    private static final String CLOSED = Unguardable.Closed.class.getName();
    private ResilienceModule module;

    @BeforeEach
    void takeRuntime(Resilience resilience) {
        module = new ResilienceModule(resilience);
    }

    private List<String> report(Module... modules) {
        CreationException thrown = catchThrowableOfType(
                CreationException.class,
                () -> Guice.createInjector(
                        binder -> binder.install(module),
                        binder -> List.of(modules).forEach(binder::install)));
        assertThat(thrown).as("the injector was made").isNotNull();
        return thrown.getErrorMessages().stream().map(Message::getMessage).toList();
    }

    private List<String> report(Class<?>... bound) {
        return report(binder -> List.of(bound).forEach(binder::bind));
    }

    @Test
    void listsEveryMethodThatCantBeOverridden() {
        assertThat(report(Unguardable.Closed.class))
                .containsExactlyInAnyOrder(
                        CLOSED + ".hidden(String)" + CANT + "it is private; make it package-private, or weave the class"
                                + ID,
                        CLOSED + ".fixed()" + CANT + "it is final; remove final, or weave the class" + ID,
                        CLOSED + ".shared()" + CANT + "it is static; make it an instance method, or weave the class"
                                + ID);
    }

    @Test
    void saysThatAClassIsFinal() {
        String last = Unguardable.Last.class.getName();
        assertThat(report(Unguardable.Last.class))
                .containsExactly(last + ".price()" + CANT + last + " is final; remove final, or weave the class" + ID);
    }

    @Test
    void saysThatAConstructorIsPrivate() {
        String hermit = Unguardable.Hermit.class.getName();
        assertThat(report(Unguardable.Hermit.class))
                .containsExactly(hermit + ".price()" + CANT + "the constructor of " + hermit
                        + " is private; make it package-private, or weave the class" + ID);
    }

    @Test
    void saysThatAnAnnotationStandsWhereNothingRuns() {
        assertThat(report(Unguardable.Kept.class))
                .singleElement()
                .asString()
                .contains("Promise.price()", "is abstract", "put its annotations on the methods that implement it");
    }

    @Test
    void saysThatAnInterfacesAnnotationIsNotInherited() {
        assertThat(report(Unguardable.Trusting.class))
                .singleElement()
                .asString()
                .contains(
                        "PromiseOfAll.price()", "is abstract", "put its annotations on the methods that implement it");
    }

    @Test
    void acceptsAnInterfaceWhoseAnnotationIsRepeated() {
        assertThat(Guice.createInjector(module)
                        .getInstance(Unguardable.Repeats.class)
                        .price())
                .isEmpty();
    }

    @Test
    void reportsWrongAnnotationsOfAllTypesTogether() {
        assertThat(report(Unguardable.Mistaken.class, Unguardable.Last.class))
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem).contains("Mistaken.price()", "soon"))
                .anySatisfy(problem -> assertThat(problem).contains("Mistaken.offer()", "nowhere"))
                .anySatisfy(problem -> assertThat(problem).contains("Last.price()"));
    }

    @Test
    void reportsAnInstanceThatGuiceDidNotMake() {
        assertThat(report(binder -> binder.bind(Unguardable.Repeats.class).toInstance(new Unguardable.Repeats())))
                .containsExactly(Unguardable.Repeats.class.getName() + ".price()" + CANT
                        + "its object is made by toInstance; bind to the class, so that Guice makes it, or weave the class"
                        + NOT_MADE);
    }

    @Test
    void reportsAProviderOfAGuardedClass() {
        assertThat(report(new Supplies()))
                .containsExactly(Unguardable.Repeats.class.getName() + ".price()" + CANT
                        + "its object is made by a provider; bind to the class, so that Guice makes it, or weave the class"
                        + NOT_MADE);
    }

    @Test
    void reportsInstancesAndClassesTogether() {
        assertThat(report(new Supplies(), binder -> binder.bind(Unguardable.Closed.class)))
                .hasSize(4);
    }

    @Test
    void reportsAProviderThatHidesAGuardedClassWhenItProvides() {
        Injector injector = Guice.createInjector(module, new HiddenSupplies());

        assertThatThrownBy(() -> injector.getInstance(Unguardable.Promise.class))
                .isInstanceOf(ProvisionException.class)
                .hasMessageContaining("Repeats.price()" + CANT + "its object is made by a provider");
    }

    @Test
    void reportsInAPrivateModule() {
        assertThat(report(new PrivateModule() {
                    @Override
                    protected void configure() {
                        bind(Unguardable.Promise.class).toInstance(new Unguardable.Repeats());
                    }
                }))
                .singleElement()
                .asString()
                .contains("made by toInstance");
    }

    @Test
    void reportsInAChildInjector() {
        Injector parent = Guice.createInjector(module);

        assertThatThrownBy(() -> parent.createChildInjector(
                        binder -> binder.bind(Unguardable.Promise.class).toInstance(new Unguardable.Repeats())))
                .isInstanceOf(CreationException.class)
                .hasMessageContaining("Repeats.price()" + CANT);
        assertThatThrownBy(() -> parent.createChildInjector(binder -> binder.bind(Unguardable.Last.class)))
                .isInstanceOf(CreationException.class)
                .hasMessageContaining("is final; remove final");
    }

    @Test
    void acceptsAnInstanceThatAnotherInjectorMade() {
        Unguardable.Repeats made = Guice.createInjector(module).getInstance(Unguardable.Repeats.class);

        Injector other = Guice.createInjector(
                module, binder -> binder.bind(Unguardable.Promise.class).toInstance(made));

        assertThat(other.getInstance(Unguardable.Promise.class)).isSameAs(made);
    }

    @Test
    void reportsAWrongConfiguration() {
        assertThatThrownBy(() -> Guice.createInjector(new ResilienceModule(builder -> builder.configure(
                        settings -> settings.yaml("shop.yaml", "resilience: {services: {shop: {retrie: {}}}}")))))
                .isInstanceOf(CreationException.class)
                .hasMessageContaining("retrie")
                .hasMessageContaining("shop.yaml");
    }

    private static final class Supplies extends AbstractModule {
        @Provides
        Unguardable.Repeats repeats() {
            return new Unguardable.Repeats();
        }
    }

    private static final class HiddenSupplies extends AbstractModule {
        @Provides
        Unguardable.Promise promise() {
            return new Unguardable.Repeats();
        }
    }
}
