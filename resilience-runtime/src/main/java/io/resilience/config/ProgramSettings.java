package io.resilience.config;

import io.resilience.exception.ProblemKind;
import io.resilience.policy.InvalidSettingException;
import io.resilience.policy.Program;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The settings that say which program this is. */
final class ProgramSettings {
    private static final String NONE = "none";
    private static final SettingType<String> COLOR =
            SettingType.plain("a color such as #b3261e", ProgramSettings::color, text -> text);

    static final Setting<String> NAME =
            of("name", SettingTypes.TEXT, "What the dashboard calls this program; none for its main class or jar.");
    static final Setting<String> VERSION =
            of("version", SettingTypes.TEXT, "Its version; none for what the jar of its main class says.");
    static final Setting<String> INSTANCE =
            of("instance", SettingTypes.TEXT, "Which of the running ones this is; none for host and process.");
    static final Setting<String> ENVIRONMENT =
            of("environment", SettingTypes.TEXT, "Where it runs, such as production; none not to say.");
    static final Setting<String> ENVIRONMENT_COLOR = of(
            "color",
            COLOR,
            "The environment's color on the dashboard; none for red in production, amber in staging, green in development.");

    private ProgramSettings() {}

    private static Setting<String> of(String name, SettingType<String> type, String meaning) {
        return new Setting<>(null, "program." + name, new Setting.Kind<>(type, NONE), meaning);
    }

    private static String color(String text) {
        if (!text.equals(NONE) && !text.matches("#[0-9A-Fa-f]{6}")) {
            throw new InvalidSettingException(
                    ProblemKind.VALUE_MISSHAPEN, "'" + text + "' is not a color", "write it as \"#b3261e\", in quotes");
        }
        return text;
    }

    static List<Setting<?>> all() {
        return List.of(NAME, VERSION, INSTANCE, ENVIRONMENT, ENVIRONMENT_COLOR);
    }

    /** {@code environment} is that of the process. */
    static Program policy(Documents documents, Map<String, String> environment) {
        String where = stated(documents, ENVIRONMENT, () -> "");
        return new Program(
                stated(documents, NAME, Program::detectedName),
                stated(documents, VERSION, Program::detectedVersion),
                stated(documents, INSTANCE, () -> Program.detectedInstance(environment)),
                where,
                stated(documents, ENVIRONMENT_COLOR, () -> Program.usualColor(where)));
    }

    private static String stated(Documents documents, Setting<String> setting, Supplier<String> otherwise) {
        String text = documents.program(setting).value();
        return text.equals(NONE) ? otherwise.get() : text;
    }
}
