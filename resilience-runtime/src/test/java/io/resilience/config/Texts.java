package io.resilience.config;

import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.util.List;
import org.assertj.core.api.Assertions;

/** What tests ask of a configuration. */
final class Texts {
    private Texts() {}

    static Explained explained(Effective effective, String setting) {
        return effective.values().stream()
                .filter(each -> each.setting().equals(setting))
                .findFirst()
                .orElseThrow(() -> new AssertionError(setting + " is not explained in " + effective.values()));
    }

    static String value(Effective effective, String setting) {
        return explained(effective, setting).value();
    }

    static Configuration yaml(String text) {
        return Configuration.builder().yaml("resilience.yaml", text).build();
    }

    /** The problems of a file that must not be accepted. */
    static List<String> problems(String text) {
        return Assertions.catchThrowableOfType(DefinitionException.class, () -> yaml(text)).problems().stream()
                .map(Problem::sentence)
                .toList();
    }
}
