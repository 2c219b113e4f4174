package io.resilience.config;

import io.resilience.exception.ProblemKind;
import io.resilience.policy.InvalidSettingException;
import io.resilience.policy.Nearest;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The argument that splits a breaker, written {@code #shard} or {@code #0}. */
public final class ArgumentKey {
    /** More parameters than a method can have. */
    private static final int MOST = 256;

    private static final Pattern POSITION = Pattern.compile("[0-9]+");

    private ArgumentKey() {}

    /**
     * The position of the parameter that {@code key} names, from 0. Without a method, as for operations called by their name, only
     * positions have a meaning.
     *
     * @throws InvalidSettingException if it names none; the message says what to write
     */
    public static int position(@Nullable Method method, String key) {
        check(key);
        String name = key.substring(1);
        int position = POSITION.matcher(name).matches() ? numbered(method, key, name) : named(method, key, name);
        String obstacle = method == null ? "" : KeyText.obstacle(method.getParameterTypes()[position]);
        if (!obstacle.isEmpty()) {
            throw unfit(
                    "'" + key + "' can't split a breaker: " + obstacle,
                    "name a parameter that is a text, a number or a record of such");
        }
        return position;
    }

    /**
     * Whether {@code key} could name a parameter of some method.
     *
     * @throws InvalidSettingException if it can't; the message says what to write
     */
    static void check(String key) {
        String name = key.startsWith("#") ? key.substring(1) : "";
        if (POSITION.matcher(name).matches()) {
            numbered(null, key, name);
        } else if (!isName(name)) {
            throw unfit("'" + key + "' is no key", "write a parameter's name or position, such as #shard or #0");
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.codePointAt(0))
                && text.codePoints().allMatch(Character::isJavaIdentifierPart);
    }

    private static int numbered(@Nullable Method method, String key, String digits) {
        int count = method == null ? MOST : method.getParameterCount();
        if (digits.length() > 3 || Integer.parseInt(digits) >= count) {
            throw unfit(
                    "'" + key + "' names no parameter",
                    count == 0 ? "the method has none" : "write #0 to #" + (count - 1));
        }
        return Integer.parseInt(digits);
    }

    private static int named(@Nullable Method method, String key, String name) {
        if (method == null) {
            throw unfit("'" + key + "' names a parameter, but the operation is called without a method", "write #0");
        }
        List<String> names = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            if (!parameter.isNamePresent()) {
                throw unfit(
                        "'" + key + "' names a parameter, but the class keeps no names",
                        "compile with -parameters, or write #0");
            }
            if (parameter.getName().equals(name)) {
                return names.size();
            }
            names.add(parameter.getName());
        }
        throw unfit(
                "'" + key + "' names no parameter",
                names.isEmpty() ? "the method has none" : Nearest.remedy(name, names));
    }

    private static InvalidSettingException unfit(String cause, String remedy) {
        return new InvalidSettingException(ProblemKind.KEY_UNFIT, cause, remedy);
    }
}
