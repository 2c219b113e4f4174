package io.resilience.woven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeavingReceiptTest {
    private static final MethodLine PRICE = MethodLine.parse("io.shop.Prices#of(Ljava/lang/String;)I");
    private static final MethodLine OFFER = MethodLine.parse("io.shop.Offers#best()V");
    private static final MethodLine ORDER = MethodLine.parse("io.shop.Orders#place()V");

    @TempDir
    private Path classes;

    private void compiled(String... types) throws IOException {
        for (String type : types) {
            Path file = classes.resolve(type.replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private String text() throws IOException {
        return Files.readString(classes.resolve(WeavingReceipt.RESOURCE));
    }

    @Test
    void isSortedAndTheSameWhateverTheOrder() throws IOException {
        WeavingReceipt.update(classes, Set.of(), Map.of(PRICE, Route.ASPECTJ, OFFER, Route.BYTE_BUDDY));
        assertThat(text().lines())
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("# "))
                .endsWith("io.shop.Offers#best()V byte-buddy", "io.shop.Prices#of(Ljava/lang/String;)I aspectj");
        assertThat(text()).endsWith("\n").doesNotContain("\r");
    }

    @Test
    void keepsClassesThatWereNotVisitedAndForgetsThoseThatAreGone() throws IOException {
        compiled("io.shop.Prices", "io.shop.Offers", "io.shop.Orders");
        WeavingReceipt.update(
                classes, Set.of(), Map.of(PRICE, Route.ASPECTJ, OFFER, Route.ASPECTJ, ORDER, Route.ASPECTJ));
        Files.delete(classes.resolve("io/shop/Offers.class"));

        WeavingReceipt.update(classes, Set.of("io.shop.Orders"), Map.of());

        assertThat(WeavingReceipt.in(classes).routes())
                .as("Prices was not visited, Offers is gone, Orders is no longer guarded")
                .containsOnlyKeys(PRICE);
    }

    @Test
    void goesWhenNothingIsGuarded() throws IOException {
        compiled("io.shop.Prices");
        WeavingReceipt.update(classes, Set.of(), Map.of(PRICE, Route.ASPECTJ));
        WeavingReceipt.update(classes, Set.of("io.shop.Prices"), Map.of());
        assertThat(classes.resolve(WeavingReceipt.RESOURCE)).doesNotExist();
    }

    @Test
    void thoseOfAllJarsAreOne(@TempDir Path other) throws IOException {
        WeavingReceipt.update(classes, Set.of(), Map.of(PRICE, Route.ASPECTJ));
        WeavingReceipt.update(other, Set.of(), Map.of(OFFER, Route.BYTE_BUDDY));
        URL[] folders = {classes.toUri().toURL(), other.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(folders, null)) {
            WeavingReceipt all = WeavingReceipt.read(loader);
            assertThat(all.route(PRICE)).isEqualTo(Route.ASPECTJ);
            assertThat(all.route(OFFER)).isEqualTo(Route.BYTE_BUDDY);
            assertThat(all.route(ORDER)).isNull();
        }
    }

    @Test
    void linesThatMakeNoSenseSpoilNoOther() throws IOException {
        Path file = classes.resolve(WeavingReceipt.RESOURCE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "\nnonsense\n" + OFFER + " by hand\n" + PRICE + " aspectj\n");
        assertThat(WeavingReceipt.in(classes).routes()).containsOnlyKeys(PRICE);
    }
}
