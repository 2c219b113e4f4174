package io.resilience.config;

import io.resilience.policy.ConsolePolicy;
import java.util.List;

/** The settings of a console that starts with the runtime, and the policy they make. */
final class ConsoleSettings {
    private static final ConsolePolicy STANDARD = ConsolePolicy.DEFAULT;

    static final Setting<Boolean> ENABLED = of(
            "enabled",
            SettingTypes.SWITCH,
            STANDARD.enabled(),
            "Whether the console on the class path starts with the runtime.");
    static final Setting<String> ADDRESS = of(
            "address",
            SettingTypes.TEXT,
            STANDARD.address(),
            "Where it listens; another address than the loopback one wants a tokenVariable too.");
    static final Setting<Integer> PORT =
            of("port", SettingTypes.whole(0, 65_535), STANDARD.port(), "Where it listens there; 0: any that is free.");
    static final Setting<String> TOKEN_FILE = of(
            "tokenFile",
            SettingTypes.TEXT,
            STANDARD.token().file(),
            "The file that its generated token is written to; none for a new one, which the log names.");
    static final Setting<String> TOKEN_VARIABLE = of(
            "tokenVariable",
            SettingTypes.TEXT,
            STANDARD.token().variable(),
            "The environment variable that holds an administrator's token; none to generate one.");

    private ConsoleSettings() {}

    private static <T> Setting<T> of(String name, SettingType<T> type, T standard, String meaning) {
        return new Setting<>(null, "console." + name, new Setting.Kind<>(type, standard), meaning);
    }

    static List<Setting<?>> all() {
        return List.of(ENABLED, ADDRESS, PORT, TOKEN_FILE, TOKEN_VARIABLE);
    }

    static ConsolePolicy policy(Documents documents) {
        return new ConsolePolicy(
                documents.program(ENABLED).value(),
                documents.program(ADDRESS).value(),
                documents.program(PORT).value(),
                new ConsolePolicy.Token(
                        documents.program(TOKEN_FILE).value(),
                        documents.program(TOKEN_VARIABLE).value()));
    }
}
