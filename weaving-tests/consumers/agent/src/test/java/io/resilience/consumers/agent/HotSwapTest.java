package io.resilience.consumers.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import java.lang.instrument.ClassDefinition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.ToolProvider;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a debugger does when a class was edited: it brings what the IDE compiled, which no weaver has seen. */
class HotSwapTest {
    private static final Path SOURCE = Path.of("src/main/java/io/resilience/consumers/agent/Rates.java");

    private final AtomicInteger asked = new AtomicInteger();
    private final Resilience resilience = Resilience.builder().build();
    private final Resilience.Current current = resilience.makeCurrent();

    @TempDir
    private Path compiled;

    @AfterEach
    void end() throws Exception {
        swap("", "");
        current.close();
        resilience.close();
    }

    private double bankThatFailsTwice() {
        if (asked.incrementAndGet() % 3 != 0) {
            throw new IllegalStateException("the bank is closed");
        }
        return 2;
    }

    /** Compiles the class with {@code after} in place of {@code before}, and exchanges it. */
    private void swap(String before, String after) throws Exception {
        String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
        assertThat(source).contains(before);
        Path edited = Files.createDirectories(compiled.resolve("src")).resolve("Rates.java");
        Files.writeString(edited, source.replace(before, after), StandardCharsets.UTF_8);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-g", "-proc:none", "-d", compiled.toString(), edited.toString());
        assertThat(failed).isZero();
        byte[] bytes = Files.readAllBytes(compiled.resolve("io/resilience/consumers/agent/Rates.class"));
        ByteBuddyAgent.install().redefineClasses(new ClassDefinition(Rates.class, bytes));
    }

    @Test
    void anEditedMethodIsInForceAndGuarded() throws Exception {
        Rates rates = new Rates(this::bankThatFailsTwice);
        assertThat(rates.change(10)).isEqualTo(20);
        swap("return bank.getAsDouble();", "return bank.getAsDouble() + 1;");
        assertThat(rates.change(10)).isEqualTo(30);
        assertThat(asked).hasValue(6);
    }

    @Test
    void itCanBeEditedAgain() throws Exception {
        Rates rates = new Rates(this::bankThatFailsTwice);
        swap("amount * rate()", "amount + rate()");
        swap("amount * rate()", "amount - rate()");
        assertThat(rates.change(10)).isEqualTo(8);
        assertThat(asked).hasValue(3);
    }

    /** Which methods are woven can't change while the class is loaded; other annotations on other methods are for the next start. */
    @Test
    void anAnnotationMoreIsNoReasonToRefuseTheClass() throws Exception {
        Rates rates = new Rates(this::bankThatFailsTwice);
        swap("public double change", "@Retry public double change");
        assertThat(rates.change(10)).isEqualTo(20);
        assertThat(asked).hasValue(3);
    }
}
