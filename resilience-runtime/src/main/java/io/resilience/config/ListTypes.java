package io.resilience.config;

import io.resilience.exception.ProblemKind;
import io.resilience.policy.InvalidSettingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The types whose values are lists: in YAML a list, in text {@code a, b} or {@code [a, b]}. */
final class ListTypes {
    static final SettingType<List<String>> NAMES =
            list("a list of codes such as [503, SQLITE_BUSY]", text -> text, text -> text);
    static final SettingType<List<Class<? extends Throwable>>> FAILURES =
            list("a list of exception classes such as [java.io.IOException]", ListTypes::failure, Class::getName);
    static final SettingType<List<Predicate<Object>>> PREDICATES = list(
            "a list of predicate classes",
            ListTypes::predicate,
            each -> each.getClass().getName());

    /** Names of this program in a browser's address line, without scheme, port and path. */
    static final SettingType<List<String>> HOSTS =
            list("a list of host names such as [ops.example.com]", ListTypes::host, text -> text);

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?|\\[[0-9A-Fa-f:.]+]");

    private ListTypes() {}

    static <T> SettingType<List<T>> list(String form, Function<String, T> one, Function<T, String> print) {
        return new SettingType<>(
                form,
                true,
                raw -> texts(raw, form).stream().map(one).toList(),
                values -> "["
                        + String.join(
                                ", ",
                                values.stream().map(print).map(YamlText::quoted).toList()) + "]");
    }

    static List<String> texts(Raw raw, String form) {
        if (raw instanceof Raw.Items items) {
            List<String> texts = new ArrayList<>();
            for (Raw item : items.items()) {
                if (!(item instanceof Raw.Text text)) {
                    throw new InvalidSettingException(
                            ProblemKind.VALUE_MISSHAPEN, "holds " + Raw.shown(item), "write " + form);
                }
                texts.add(text.text());
            }
            return texts;
        }
        if (raw instanceof Raw.Text text) {
            return split(text.text());
        }
        throw new InvalidSettingException(ProblemKind.VALUE_MISSHAPEN, "is " + Raw.shown(raw), "write " + form);
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.trim());
            }
        }
        return parts;
    }

    private static String host(String text) {
        if (!HOST.matcher(text).matches()) {
            throw new InvalidSettingException(
                    ProblemKind.VALUE_MISSHAPEN,
                    "'" + text + "' is not the name of a host",
                    "write the name alone, without https://, port and path, such as ops.example.com");
        }
        return text;
    }

    private static Class<? extends Throwable> failure(String name) {
        Class<?> type = load(name);
        if (!Throwable.class.isAssignableFrom(type)) {
            throw new InvalidSettingException(
                    ProblemKind.CLASS_UNFIT, "'" + name + "' is no exception", "name a subclass of Throwable");
        }
        return type.asSubclass(Throwable.class);
    }

    private static Predicate<Object> predicate(String name) {
        return predicate(load(name));
    }

    /** Makes the predicate of a class. */
    @SuppressWarnings("unchecked") // a result reaches the predicate that its method's author named for it
    static Predicate<Object> predicate(Class<?> type) {
        if (!Predicate.class.isAssignableFrom(type)) {
            throw new InvalidSettingException(
                    ProblemKind.CLASS_UNFIT,
                    "'" + type.getName() + "' is no java.util.function.Predicate",
                    "make it one");
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Predicate<Object>) constructor.newInstance();
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new InvalidSettingException(
                    ProblemKind.CLASS_UNFIT,
                    "'" + type.getName() + "' can't be made (" + e + ")",
                    "give it a constructor without arguments");
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, NamedClasses.loader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new InvalidSettingException(
                    ProblemKind.CLASS_UNKNOWN,
                    "'" + name + "' is no class on the class path",
                    "write its full name, such as java.io.IOException");
        }
    }
}
