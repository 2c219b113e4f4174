package io.resilience.config;

import io.resilience.policy.InvalidSettingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The members of one annotation, put into a layer where they are set. */
final class Members {
    private final LayerDraft draft;
    private final MethodProblems problems;
    private final String annotation;
    private final String place;

    Members(LayerDraft draft, MethodProblems problems, String annotation, String place) {
        this.draft = draft;
        this.problems = problems;
        this.annotation = annotation;
        this.place = place;
    }

    /** Sets a number other than -1. */
    void number(Setting<Integer> setting, int value) {
        if (value != -1) {
            read(setting, Integer.toString(value));
        }
    }

    /** Sets a number other than -1. */
    void number(Setting<Double> setting, double value) {
        if (value != -1) {
            read(setting, Double.toString(value));
        }
    }

    /** Sets a text that is not empty. */
    void text(Setting<?> setting, String text) {
        if (!text.isEmpty()) {
            read(setting, text);
        }
    }

    /** Sets a value other than {@code unset}. */
    <T> void unless(T unset, Setting<T> setting, T value) {
        if (!value.equals(unset)) {
            draft.put(setting, value, place);
        }
    }

    void failures(Setting<List<Class<? extends Throwable>>> setting, Class<? extends Throwable>[] failures) {
        if (failures.length > 0) {
            draft.put(setting, List.of(failures), place);
        }
    }

    void predicates(Setting<List<Predicate<Object>>> setting, Class<? extends Predicate<?>>[] types) {
        List<Predicate<Object>> predicates = new ArrayList<>();
        for (Class<?> type : types) {
            try {
                predicates.add(ListTypes.predicate(type));
            } catch (InvalidSettingException e) {
                problems.add(e, annotation + " " + setting.member());
            }
        }
        if (!predicates.isEmpty()) {
            draft.put(setting, List.copyOf(predicates), place);
        }
    }

    private void read(Setting<?> setting, String text) {
        String subject = annotation + " " + setting.member();
        draft.read(setting, new Raw.Text(text, place), new LayerDraft.Subject(problems.place(), subject, place));
    }
}
