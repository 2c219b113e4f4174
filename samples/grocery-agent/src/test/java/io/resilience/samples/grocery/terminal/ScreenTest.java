package io.resilience.samples.grocery.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void drawsOverTheLastPictureOnAConsole() {
        Screen screen = new Screen(out, true);
        screen.show(List.of("a", "b"));
        screen.show(List.of("c"));
        assertThat(text()).isEqualTo("a\033[K\nb\033[K\n\033[J" + "\033[2Ac\033[K\n\033[J");
    }

    @Test
    void leavesThePictureStandingBeforeLinesThatStay() {
        Screen screen = new Screen(out, true);
        screen.show(List.of("a"));
        screen.print(List.of("summary"));
        assertThat(text()).isEqualTo("a\033[K\n\033[Jsummary" + System.lineSeparator());
    }

    @Test
    void printsOneBelowTheOtherElsewhere() {
        Screen screen = new Screen(out, false);
        screen.show(List.of("a"));
        screen.show(List.of("b"));
        assertThat(text()).isEqualTo("a\n\nb\n\n");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
