package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads a YAML file, whose root is {@code resilience:}. */
final class DocumentReader {
    private static final String ROOT = "resilience";
    private static final List<String> KEYS = Stream.concat(
                    Catalogue.global().stream().map(Setting::name).map(DocumentReader::topKey),
                    Stream.of("defaults", "profiles", "services"))
            .distinct()
            .toList();

    private final Collection<Problem> problems;
    private final Document.Sections sections = new Document.Sections();
    private final LayerDraft program;
    private Layer defaults = Layer.empty(Origin.DEFAULT);

    private DocumentReader(Collection<Problem> problems) {
        this.problems = problems;
        this.program = new LayerDraft(Origin.SWITCH, problems);
    }

    /** Reads a file's text; {@code name} is how places call the file. */
    static Document read(String name, String text, Collection<Problem> problems) {
        DocumentReader reader = new DocumentReader(problems);
        Raw root = YamlText.file(name, text, problems);
        if (root != null) {
            reader.each(root, "a file starts with 'resilience:'", reader::root);
        }
        return new Document(reader.program.layer(), reader.defaults, reader.sections, UnaryOperator.identity());
    }

    private void root(String key, Raw.Field field) {
        if (!key.equals(ROOT)) {
            problems.add(Problem.of(
                    ProblemKind.SETTING_UNKNOWN,
                    field.place(),
                    "unknown key '" + key + "' at the root",
                    "everything stands under '" + ROOT + ":'"));
            return;
        }
        each(field.value(), "write keys such as services below it", this::section);
    }

    private void section(String key, Raw.Field field) {
        Raw value = field.value();
        switch (key) {
            case "defaults" -> defaults = layer(value, Origin.DEFAULT, Set.of());
            case "profiles" -> each(value, "write the profiles' names below it", this::profile);
            case "services" -> each(value, "write the services' names below it", this::service);
            default -> program(key, field);
        }
    }

    private void program(String key, Raw.Field field) {
        if (field.value() instanceof Raw.Fields below
                && Catalogue.global().stream()
                        .anyMatch(setting -> setting.name().startsWith(key + "."))) {
            below.fields().forEach(each -> program(key + "." + each.key(), each));
            return;
        }
        Catalogue.global().stream()
                .filter(setting -> setting.name().equals(key))
                .findFirst()
                .ifPresentOrElse(
                        setting -> program.read(setting, field.value(), field.place()),
                        () -> problems.add(Problem.of(
                                ProblemKind.SETTING_UNKNOWN,
                                field.place(),
                                "unknown key '" + key + "' under " + ROOT,
                                Nearest.remedy(key, key.contains(".") ? names() : KEYS))));
    }

    private static String topKey(String name) {
        return name.split("\\.", 2)[0];
    }

    private static List<String> names() {
        return Catalogue.global().stream().map(Setting::name).toList();
    }

    private void profile(String name, Raw.Field field) {
        LayerDraft draft = new LayerDraft(Origin.PROFILE, problems);
        draft.placed("profile " + name + ", ");
        new SectionReader(draft, Set.of()).read(field.value());
        sections.profiles().put(name, draft.layer());
    }

    private void service(String name, Raw.Field field) {
        Layer settings = layer(field.value(), Origin.SERVICE_FILE, Set.of("operations"));
        Map<String, Layer> operations = new LinkedHashMap<>();
        if (field.value() instanceof Raw.Fields fields) {
            Raw below = fields.get("operations");
            if (below != null) {
                each(
                        below,
                        "write the operations' names below it",
                        (operation, each) ->
                                operations.put(operation, layer(each.value(), Origin.OPERATION_FILE, Set.of())));
            }
        }
        emptiness(name, field);
        sections.services().put(name, new Document.ServiceSection(settings, operations));
    }

    /** A name with nothing behind it is where a file was cut off, more often than what somebody meant. */
    private void emptiness(String name, Raw.Field field) {
        boolean told = problems.stream()
                .anyMatch(problem -> problem.place().equals(field.value().place()));
        if (field.value() instanceof Raw.Nothing && !told) {
            problems.add(Problem.of(
                    ProblemKind.SECTION_MISSHAPEN,
                    field.place(),
                    "'" + name + "' says nothing; the file may be cut off",
                    "write settings below it, or " + name + ": {} for none"));
        }
    }

    private Layer layer(Raw section, Origin origin, Set<String> others) {
        LayerDraft draft = new LayerDraft(origin, problems);
        new SectionReader(draft, others).read(section);
        return draft.layer();
    }

    private void each(Raw raw, String remedy, BiConsumer<String, Raw.Field> action) {
        if (raw instanceof Raw.Fields fields) {
            fields.fields().forEach(field -> action.accept(field.key(), field));
        } else if (!(raw instanceof Raw.Nothing)) {
            problems.add(Problem.of(
                    ProblemKind.SECTION_MISSHAPEN, raw.place(), Raw.shown(raw) + " stands where names should", remedy));
        }
    }
}
