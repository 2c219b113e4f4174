package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.Nearest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the settings of one section (a service, an operation, a profile, the defaults) into a layer. */
final class SectionReader {
    private final LayerDraft draft;
    private final Set<String> others;

    /** {@code others} are keys of the section that are read elsewhere, such as {@code operations}. */
    SectionReader(LayerDraft draft, Set<String> others) {
        this.draft = draft;
        this.others = others;
    }

    void read(Raw section) {
        if (section instanceof Raw.Fields fields) {
            fields.fields().stream()
                    .filter(field -> !others.contains(field.key()))
                    .forEach(this::read);
        } else if (!(section instanceof Raw.Nothing)) {
            draft.problems()
                    .add(Problem.of(
                            ProblemKind.SECTION_MISSHAPEN,
                            section.place(),
                            Raw.shown(section) + " stands where settings should",
                            "write keys such as breaker or timeout below it"));
        }
    }

    private void read(Raw.Field field) {
        Setting<?> setting = setting(field.key());
        Group group = Alias.group(field.key());
        if (field.key().equals(Alias.TRANSPARENT)) {
            read(field.value());
        } else if (setting == RecoverySettings.FALLBACKS && switches(field.value())) {
            draft.read(Catalogue.switchOf(Group.FALLBACKS), field.value(), field.place());
        } else if (setting != null) {
            draft.read(setting, field.value(), field.place());
        } else if (group != null) {
            read(group, field);
        } else {
            draft.problems().add(unknown(field.key(), field.place()));
        }
    }

    private void read(Group group, Raw.Field field) {
        if (field.value() instanceof Raw.Fields fields) {
            draft.name(group);
            fields.fields().forEach(each -> member(group, each));
        } else if (field.value() instanceof Raw.Nothing) {
            draft.name(group);
        } else if (group == Group.TIMEOUT && !switches(field.value())) {
            draft.read(LimitSettings.TIMEOUT_VALUE, field.value(), field.place());
        } else {
            draft.read(Catalogue.switchOf(group), field.value(), field.place());
        }
    }

    private void member(Group group, Raw.Field field) {
        Setting<?> setting = Catalogue.find(group.key() + "." + field.key());
        if (setting == null) {
            List<String> members =
                    Catalogue.of(group).stream().map(Setting::member).toList();
            draft.problems()
                    .add(Problem.of(
                            ProblemKind.SETTING_UNKNOWN,
                            field.place(),
                            "unknown key '" + field.key() + "' in " + group.key(),
                            Nearest.remedy(field.key(), members)));
        } else {
            draft.read(setting, field.value(), field.place());
        }
    }

    /** Reads one setting given by its full name, or an alias, and text. */
    void text(String name, String text, LayerDraft.Subject subject) {
        Setting<?> setting = setting(name);
        Group group = Alias.group(name);
        if (setting == RecoverySettings.FALLBACKS && switches(new Raw.Text(text, ""))) {
            draft.text(Catalogue.switchOf(Group.FALLBACKS), text, subject);
        } else if (setting != null) {
            draft.text(setting, text, subject);
        } else if (group != null) {
            read(group, new Raw.Field(name, new Raw.Text(text, subject.place()), subject.place()));
        } else {
            draft.problems().add(unknown(name, subject.place()));
        }
    }

    /** A profile names what it extends, all else names a profile. */
    private @Nullable Setting<?> setting(String name) {
        if (draft.origin() != Origin.PROFILE) {
            return Alias.setting(name);
        }
        if (name.equals(Catalogue.PROFILE.name())) {
            return null;
        }
        return name.equals(Catalogue.EXTENDS.name()) ? Catalogue.EXTENDS : Alias.setting(name);
    }

    private static boolean switches(Raw raw) {
        return raw instanceof Raw.Text text
                && Set.of("true", "false").contains(text.text().trim());
    }

    private Problem unknown(String key, String place) {
        return Problem.of(ProblemKind.SETTING_UNKNOWN, place, "unknown key '" + key + "'", remedy(key));
    }

    /** A member written without its group, or the nearest of all names. */
    private String remedy(String key) {
        List<String> homes = Catalogue.all().values().stream()
                .filter(setting -> !key.isBlank()
                        && setting.group() != null
                        && setting.member().equals(key))
                .map(Setting::name)
                .toList();
        if (key.equals(Catalogue.EXTENDS.name()) || key.equals(Catalogue.PROFILE.name())) {
            return "did you mean '" + lineage() + "'?";
        }
        if (!homes.isEmpty()) {
            return "did you mean '" + String.join("' or '", homes) + "'?";
        }
        return Nearest.remedy(key, key.contains(".") ? Catalogue.all().keySet() : keys());
    }

    private String lineage() {
        return (draft.origin() == Origin.PROFILE ? Catalogue.EXTENDS : Catalogue.PROFILE).name();
    }

    private Set<String> keys() {
        return Stream.of(
                        Stream.of(Group.values()).map(Group::key),
                        Stream.of(lineage(), Catalogue.ENABLED.name()),
                        Alias.SETTINGS.keySet().stream(),
                        others.stream())
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
