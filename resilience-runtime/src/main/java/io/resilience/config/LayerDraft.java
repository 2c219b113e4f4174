package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.InvalidSettingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A layer while it is read; what can't be read becomes a problem and is left out. */
final class LayerDraft {
    private final Origin origin;
    private final Collection<Problem> problems;
    private final Map<Setting<?>, Stated<?>> settings = new LinkedHashMap<>();
    private String prefix = "";
    private final Set<Group> named = EnumSet.noneOf(Group.class);

    LayerDraft(Origin origin, Collection<Problem> problems) {
        this.origin = origin;
        this.problems = problems;
    }

    Origin origin() {
        return origin;
    }

    Collection<Problem> problems() {
        return problems;
    }

    /** Puts {@code text} before every place stated. */
    void placed(String text) {
        prefix = text;
    }

    /** A layer of values that were read before. */
    static Layer of(Origin origin, Map<Setting<?>, Stated<?>> settings) {
        LayerDraft draft = new LayerDraft(origin, new ArrayList<>());
        settings.forEach((setting, stated) -> draft.names(setting, stated.value()));
        draft.settings.putAll(settings);
        return draft.layer();
    }

    /** Asks for a policy without setting anything of it. */
    void name(Group group) {
        named.add(group);
    }

    <T> void put(Setting<T> setting, T value, String place) {
        Stated<?> before = settings.putIfAbsent(setting, new Stated<>(value, origin, prefix + place));
        if (before != null) {
            problems.add(Problem.of(
                    ProblemKind.SETTING_TWICE,
                    place,
                    setting.name() + " is already set at " + before.place(),
                    "keep one of them"));
        }
        names(setting, value);
    }

    private void names(Setting<?> setting, Object value) {
        Group group = setting.group();
        if (group != null && !(setting.isSwitch() && value.equals(false))) {
            named.add(group);
        }
    }

    /** Reads a value from a file. */
    <T> void read(Setting<T> setting, Raw raw, String place) {
        read(setting, raw, new Subject(place, setting.name(), place));
    }

    <T> void read(Setting<T> setting, Raw raw, Subject subject) {
        try {
            put(setting, setting.type().read(raw), subject.place());
        } catch (InvalidSettingException e) {
            problems.add(e.at(subject.at(), subject.name()));
        }
    }

    /** Reads a value given as text. */
    <T> void text(Setting<T> setting, String text, Subject subject) {
        try {
            put(setting, setting.type().read(setting.type().raw(text, subject.place())), subject.place());
        } catch (InvalidSettingException e) {
            problems.add(e.at(subject.at(), subject.name()));
        }
    }

    /**
     * What is read.
     *
     * @param at the place of a problem
     * @param name how a problem calls it, empty if its place does
     * @param place what a good value is stated with
     */
    record Subject(String at, String name, String place) {}

    Layer layer() {
        return new Layer(origin, Collections.unmodifiableMap(new LinkedHashMap<>(settings)), Set.copyOf(named));
    }
}
