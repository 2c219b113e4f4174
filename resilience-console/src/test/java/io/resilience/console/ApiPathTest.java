package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.console.http.ApiPath;
import io.resilience.console.http.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths as containers may hand them over that are less strict than the embedded server. */
class ApiPathTest {
    @Test
    void namesAreDecodedOnce() {
        assertThat(ApiPath.segments("/state/sh%2Fop/caf%C3%A9%2520")).containsExactly("state", "sh/op", "café%20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state", "//state", "/state/", "/state//x", "/./x", "/../x", "/%2e%2e/x", "/%2E/x", "/a;b", "/a\\b",
                        "/a%5Cb",
                "/a%00b", "/a%0Ab", "/a%7Fb", "/%", "/%4", "/%zz", "/%FF", "/%C0%AE", "/a b", "/\u00e9", "/a\u0000"
            })
    void whatCouldBeReadInTwoWaysIsRefused(String path) {
        assertThatThrownBy(() -> ApiPath.segments(path)).isInstanceOf(HttpProblem.class);
    }
}
