package io.resilience.config;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The argument that splits a breaker, written {@code #shard} or {@code #0}. */
public final class ArgumentKey {
    private ArgumentKey() {}

    /**
     * The position of the parameter that {@code key} names, from 0.
     *
     * @throws IllegalArgumentException if it names none; the message says what to write
     */
    public static int position(Method method, String key) {
        if (!key.startsWith("#") || key.length() == 1) {
            throw new IllegalArgumentException(
                    "'" + key + "' is no key; write a parameter's name or position, such as #shard or #0");
        }
        String name = key.substring(1);
        return name.chars().allMatch(Character::isDigit) ? numbered(method, key, name) : named(method, key, name);
    }

    private static int numbered(Method method, String key, String digits) {
        int count = method.getParameterCount();
        if (digits.length() > 3 || Integer.parseInt(digits) >= count) {
            throw new IllegalArgumentException("'" + key + "' names no parameter; "
                    + (count == 0 ? "the method has none" : "write #0 to #" + (count - 1)));
        }
        return Integer.parseInt(digits);
    }

    private static int named(Method method, String key, String name) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            if (!parameter.isNamePresent()) {
                throw new IllegalArgumentException("'" + key
                        + "' names a parameter, but the class keeps no names; compile with -parameters, or write #0");
            }
            if (parameter.getName().equals(name)) {
                return names.size();
            }
            names.add(parameter.getName());
        }
        throw new IllegalArgumentException("'" + key + "' names no parameter" + Nearest.hint(name, names));
    }
}
