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
    static final Setting<List<String>> HOSTS = of(
            "hosts",
            ListTypes.HOSTS,
            STANDARD.hosts(),
            "Its names besides localhost: what users write in a browser, if a proxy stands before it or it listens elsewhere.");
    static final Setting<Boolean> FORWARDED = of(
            "forwarded",
            SettingTypes.SWITCH,
            STANDARD.forwarded(),
            "Whether the client's address is the last one of X-Forwarded-For, which a proxy before it sets.");
    static final Setting<Boolean> OPEN_PROBES = of(
            "openProbes",
            SettingTypes.SWITCH,
            STANDARD.openProbes(),
            "Whether health/live and health/ready answer without a token and to any host name.");
    static final Setting<String> TOKEN_FILE = of(
            "tokenFile",
            SettingTypes.TEXT,
            STANDARD.tokens().file(),
            "The file that its generated token is written to; none for a new one, which the log names.");
    static final Setting<String> TOKEN_VARIABLE = of(
            "tokenVariable",
            SettingTypes.TEXT,
            STANDARD.tokens().admin(),
            "The environment variable that holds an administrator's token. With no variable at all a token is generated.");
    static final Setting<String> OPERATOR_VARIABLE = of(
            "operatorTokenVariable",
            SettingTypes.TEXT,
            STANDARD.tokens().operator(),
            "The environment variable that holds the token of an operator: steers, replays, changes no settings.");
    static final Setting<String> VIEWER_VARIABLE = of(
            "viewerTokenVariable",
            SettingTypes.TEXT,
            STANDARD.tokens().viewer(),
            "The environment variable that holds the token of a viewer.");

    private ConsoleSettings() {}

    private static <T> Setting<T> of(String name, SettingType<T> type, T standard, String meaning) {
        return new Setting<>(null, "console." + name, new Setting.Kind<>(type, standard), meaning);
    }

    static List<Setting<?>> all() {
        return List.of(
                ENABLED,
                ADDRESS,
                PORT,
                HOSTS,
                FORWARDED,
                OPEN_PROBES,
                TOKEN_FILE,
                TOKEN_VARIABLE,
                OPERATOR_VARIABLE,
                VIEWER_VARIABLE);
    }

    static ConsolePolicy policy(Documents documents) {
        return new ConsolePolicy(
                documents.program(ENABLED).value(),
                documents.program(ADDRESS).value(),
                documents.program(PORT).value(),
                documents.program(HOSTS).value(),
                documents.program(FORWARDED).value(),
                documents.program(OPEN_PROBES).value(),
                new ConsolePolicy.Tokens(
                        documents.program(TOKEN_FILE).value(),
                        documents.program(TOKEN_VARIABLE).value(),
                        documents.program(OPERATOR_VARIABLE).value(),
                        documents.program(VIEWER_VARIABLE).value()));
    }
}
