package io.resilience.samples.grocery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.samples.grocery.wiring.AgentWiring;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @Test
    void readsAllFlags() {
        AgentOptions options = CommandLine.parse(
                List.of("--for", "1m", "--wiring", "guice", "--seed", "7", "--store", "kept.db", "--quiet"));
        assertThat(options)
                .isEqualTo(new AgentOptions(Duration.ofMinutes(1), AgentWiring.GUICE, 7, true, Path.of("kept.db")));
    }

    @Test
    void runsWovenAndWithoutEndUnlessTold() {
        assertThat(CommandLine.parse(List.of()))
                .isEqualTo(new AgentOptions(null, AgentWiring.ASPECTJ, 1, false, Path.of("target/grocery-letters.db")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fro 60s       | There is no flag --fro; did you mean --for?",
                "--verbose       | There is no flag --verbose; write one of --for, --wiring, --seed, --store, --quiet.",
                "--for           | --for needs a value, such as --for 60s.",
                "--for 1s        | --for 1s is too short to show anything; give it 2s or more.",
                "--wiring guise  | There is no wiring guise; did you mean guice?",
                "--seed seven    | --seed seven is not a whole number.",
            })
    void saysInOneSentenceWhatIsWrong(String words, String sentence) {
        assertThatThrownBy(() -> CommandLine.parse(List.of(words.split(" ", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void namesADurationThatItCannotRead() {
        assertThatThrownBy(() -> CommandLine.parse(List.of("--for", "soon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--for soon: ");
    }

    @Test
    void endsWithStatusTwoWhenItCannotReadTheFlags() throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int status = GroceryMain.run(
                new String[] {"--wirin", "guice"}, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean --wiring?");
    }
}
