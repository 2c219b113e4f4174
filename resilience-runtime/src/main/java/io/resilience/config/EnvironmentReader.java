package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads environment variables. {@code RESILIENCE_SERVICES_OLLAMA_TIMEOUT_VALUE} is {@code timeout.value} of the service
 * {@code ollama}; the docs say how names are spelt. The longest name of a setting at the end of a variable wins.
 */
final class EnvironmentReader {
    private static final String PREFIX = "RESILIENCE_";
    private static final String OPERATIONS = "_OPERATIONS_";
    private static final Map<String, String> SETTINGS = settings();

    private final Collection<Problem> problems;
    private final Map<String, LayerDraft> profiles = new LinkedHashMap<>();
    private final Map<String, LayerDraft> services = new LinkedHashMap<>();
    private final Map<String, Map<String, LayerDraft>> operations = new LinkedHashMap<>();
    private final LayerDraft program;
    private final LayerDraft defaults;

    private EnvironmentReader(Collection<Problem> problems) {
        this.problems = problems;
        this.program = new LayerDraft(Origin.SWITCH, problems);
        this.defaults = new LayerDraft(Origin.DEFAULT, problems);
    }

    static Document read(Map<String, String> environment, Collection<Problem> problems) {
        EnvironmentReader reader = new EnvironmentReader(problems);
        new TreeMap<>(environment).forEach((name, value) -> {
            if (name.startsWith(PREFIX) && (name + value).indexOf('\uFFFD') >= 0) {
                problems.add(Problem.of(
                        ProblemKind.VARIABLE_UNKNOWN,
                        "environment variable " + name,
                        "has signs that can't be read in this program's locale",
                        "write it in the encoding of the locale, such as UTF-8"));
            } else if (name.startsWith(PREFIX)) {
                reader.variable(name, value);
            }
        });
        return reader.document();
    }

    /** How the environment spells a name: capitals and digits, all else an underscore, also between {@code aB}. */
    static String spelt(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "_");
    }

    private void variable(String name, String value) {
        String rest = name.substring(PREFIX.length());
        if (rest.startsWith("SERVICES_")) {
            service(new Variable(name, value, rest.substring("SERVICES_".length())));
        } else if (rest.startsWith("PROFILES_")) {
            Variable variable = new Variable(name, value, rest.substring("PROFILES_".length()));
            set(variable, key -> profiles.computeIfAbsent(key, k -> new LayerDraft(Origin.PROFILE, problems)));
        } else if (rest.startsWith("DEFAULTS_")) {
            set(new Variable(name, value, "X_" + rest.substring("DEFAULTS_".length())), key -> defaults);
        } else {
            Catalogue.global().stream()
                    .filter(setting -> spelt(setting.name()).equals(rest))
                    .forEach(setting -> program.text(setting, value, subject(name)));
        }
    }

    private record Variable(String name, String value, String rest) {
        Variable rest(String other) {
            return new Variable(name, value, other);
        }
    }

    private void service(Variable variable) {
        int split = variable.rest().indexOf(OPERATIONS);
        if (split <= 0) {
            set(variable, key -> services.computeIfAbsent(key, k -> new LayerDraft(Origin.SERVICE_FILE, problems)));
            return;
        }
        String service = variable.rest().substring(0, split);
        Variable below = variable.rest(variable.rest().substring(split + OPERATIONS.length()));
        set(
                below,
                key -> operations
                        .computeIfAbsent(service, k -> new LinkedHashMap<>())
                        .computeIfAbsent(key, k -> new LayerDraft(Origin.OPERATION_FILE, problems)));
    }

    private interface Target {
        LayerDraft draft(String key);
    }

    private void set(Variable variable, Target target) {
        String ending = ending(variable.rest());
        if (ending == null) {
            problems.add(Problem.of(
                    ProblemKind.VARIABLE_UNKNOWN,
                    "environment variable " + variable.name(),
                    "ends in no setting",
                    "write such as RESILIENCE_SERVICES_OLLAMA_TIMEOUT_VALUE"));
            return;
        }
        String key = variable.rest().substring(0, variable.rest().length() - ending.length() - 1);
        LayerDraft draft = target.draft(key);
        String setting = SETTINGS.getOrDefault(ending, "");
        new SectionReader(draft, java.util.Set.of()).text(setting, variable.value(), subject(variable.name()));
    }

    private static @Nullable String ending(String rest) {
        return SETTINGS.keySet().stream()
                .filter(name -> rest.length() > name.length() + 1 && rest.endsWith("_" + name))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static LayerDraft.Subject subject(String variable) {
        return new LayerDraft.Subject("environment variable " + variable, "", "environment variable " + variable);
    }

    private Document document() {
        Document.Sections sections = new Document.Sections();
        profiles.forEach((name, draft) -> sections.profiles().put(name, draft.layer()));
        List.of(services.keySet(), operations.keySet())
                .forEach(names -> names.forEach(name -> sections.services().put(name, section(name))));
        return new Document(program.layer(), defaults.layer(), sections, EnvironmentReader::spelt);
    }

    private Document.ServiceSection section(String name) {
        LayerDraft draft = services.getOrDefault(name, new LayerDraft(Origin.SERVICE_FILE, problems));
        Map<String, Layer> below = new LinkedHashMap<>();
        operations.getOrDefault(name, Map.of()).forEach((operation, each) -> below.put(operation, each.layer()));
        return new Document.ServiceSection(draft.layer(), below);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        Catalogue.all().keySet().forEach(name -> settings.put(spelt(name), name));
        settings.put(spelt(Catalogue.EXTENDS.name()), Catalogue.EXTENDS.name());
        return settings;
    }
}
