package io.resilience.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker finds what is wrong with a page. */
class ExpositionTest {
    @Test
    void readsSamples() {
        Exposition read = Exposition.parse(
                "# HELP a b\n# TYPE a counter\na{x=\"1\",y=\"\\\\\\n\\\"\"} 2.0\na{x=\"2\",y=\"\\\\n\"} 3\na NaN\n");
        assertThat(read.value("a", "x=1", "y=\\\n\"")).isEqualTo(2);
        assertThat(read.value("a", "x=2", "y=\\n")).isEqualTo(3);
        assertThat(read.type("a")).isEqualTo("counter");
        assertThat(read.samples()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 1",
                "# TYPE a counter\na{x=\"1\"} 1\na{x=\"1\"} 1\n",
                "# TYPE a counter\nb 1\n",
                "# TYPE a counter\na 1\n# TYPE b counter\nb 1\n# TYPE a counter\na{x=\"1\"} 1\n",
                "# TYPE a counter\na{x=\"1\"y=\"2\"} 1\n",
                "# TYPE a counter\na{x=\"quote\" \"} 1\n",
                "# TYPE a counter\na{x=\"back\\slash\"} 1\n",
                "# TYPE a counter\na{x=\"line\nend\"} 1\n",
                "# TYPE a counter\na one\n",
            })
    void refusesWhatIsNoPage(String text) {
        assertThatThrownBy(() -> Exposition.parse(text))
                .isInstanceOfAny(AssertionError.class, NumberFormatException.class);
    }
}
