package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What the builder was told, until it is read like any other source. */
final class CodeSource {
    private static final String PLACE = "configuration in code";

    private final Map<String, String> program = new LinkedHashMap<>();
    private final SectionBuilder defaults = new SectionBuilder(Catalogue.PROFILE.name());
    private final Map<String, SectionBuilder> profiles = new LinkedHashMap<>();
    private final Map<String, SectionBuilder> services = new LinkedHashMap<>();
    private final Map<String, Map<String, SectionBuilder>> operations = new LinkedHashMap<>();

    void program(String name, String value) {
        program.put(name, value);
    }

    void defaults(Consumer<SectionBuilder> settings) {
        settings.accept(defaults);
    }

    void profile(String name, Consumer<SectionBuilder> settings) {
        settings.accept(profiles.computeIfAbsent(name, key -> new SectionBuilder(Catalogue.EXTENDS.name())));
    }

    void service(String name, Consumer<SectionBuilder> settings) {
        settings.accept(services.computeIfAbsent(name, key -> new SectionBuilder(Catalogue.PROFILE.name())));
    }

    void operation(String service, String operation, Consumer<SectionBuilder> settings) {
        service(service, none -> {});
        settings.accept(operations
                .computeIfAbsent(service, key -> new LinkedHashMap<>())
                .computeIfAbsent(operation, key -> new SectionBuilder(Catalogue.PROFILE.name())));
    }

    Document document(Collection<Problem> problems) {
        Document.Sections sections = new Document.Sections();
        profiles.forEach((name, section) -> sections.profiles()
                .put(name, section.layer(new LayerDraft(Origin.PROFILE, problems), PLACE + ", profile " + name)));
        services.forEach((name, section) -> sections.services().put(name, service(name, section, problems)));
        Layer standard = defaults.layer(new LayerDraft(Origin.DEFAULT, problems), PLACE + ", defaults");
        return new Document(program(problems), standard, sections, UnaryOperator.identity());
    }

    private Document.ServiceSection service(String name, SectionBuilder section, Collection<Problem> problems) {
        Map<String, Layer> below = new LinkedHashMap<>();
        operations
                .getOrDefault(name, Map.of())
                .forEach((operation, each) -> below.put(
                        operation,
                        each.layer(
                                new LayerDraft(Origin.OPERATION_FILE, problems),
                                PLACE + ", " + name + "/" + operation)));
        Layer own = section.layer(new LayerDraft(Origin.SERVICE_FILE, problems), PLACE + ", service " + name);
        return new Document.ServiceSection(own, below);
    }

    private Layer program(Collection<Problem> problems) {
        LayerDraft draft = new LayerDraft(Origin.SWITCH, problems);
        program.forEach((name, text) -> Catalogue.global().stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        setting -> draft.text(setting, text, new LayerDraft.Subject(PLACE, name, PLACE)),
                        () -> problems.add(Problem.of(
                                ProblemKind.SETTING_UNKNOWN,
                                PLACE,
                                "unknown key '" + name + "'",
                                Nearest.remedy(
                                        name,
                                        Catalogue.global().stream()
                                                .map(Setting::name)
                                                .toList())))));
        return draft.layer();
    }
}
