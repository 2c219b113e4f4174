package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.console.http.AcceptedTypes;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTypesTest {
    private static final List<String> OFFERS = List.of(
            "application/json",
            "text/plain; version=0.0.4; charset=utf-8",
            "application/openmetrics-text; version=1.0.0");

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "*/*", "application/*", "text/html,application/xhtml+xml,*/*;q=0.8", "APPLICATION/JSON"})
    void jsonIsTheStandard(String accept) {
        assertThat(new AcceptedTypes(accept).best(OFFERS)).isEqualTo(OFFERS.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                                                        | 1
            text/*                                                            | 1
            text/plain;version=0.0.4                                          | 1
            text/plain; version="0.0.4"; q=0.1                                | 1
            */*;q=0.1, text/plain                                             | 1
            application/openmetrics-text;version=1.0.0;escaping=allow-utf-8   | 2
            application/json;q=0.4, text/plain;q=0.5                          | 1
            application/*;q=0.4, application/json;q=0, */*;q=0.1              | 2
            application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.2 | 2
            """)
    void theClientsLikingDecides(String accept, int offer) {
        assertThat(new AcceptedTypes(accept).best(OFFERS)).isEqualTo(OFFERS.get(offer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "text/plain;version=9",
                "*/*;q=0",
                "text/plain;q=2",
                "application",
                ";",
                "text/plain;q=x"
            })
    void whatIsNotTakenIsNotGiven(String accept) {
        assertThat(new AcceptedTypes(accept).best(OFFERS)).isNull();
    }
}
