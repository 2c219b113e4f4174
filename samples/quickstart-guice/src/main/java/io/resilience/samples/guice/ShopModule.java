package io.resilience.samples.guice;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import io.resilience.guice.ResilienceModule;
import java.util.function.UnaryOperator;

/** The program's objects, guarded. */
final class ShopModule extends AbstractModule {
    private final UnaryOperator<String> shop;

    ShopModule(UnaryOperator<String> shop) {
        this.shop = shop;
    }

    @Override
    protected void configure() {
        install(new ResilienceModule());
        bind(new TypeLiteral<UnaryOperator<String>>() {}).toInstance(shop);
        bind(Quotes.class);
    }
}
