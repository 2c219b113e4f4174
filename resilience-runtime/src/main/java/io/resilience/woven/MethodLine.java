package io.resilience.woven;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A method as one line of text: {@code io.shop.Prices#of(Ljava/lang/String;)I}.
 *
 * @param type the binary name of its class
 * @param descriptor its erased parameters and result, as class files write them
 */
public record MethodLine(String type, String name, String descriptor) implements Comparable<MethodLine> {
    private static final Pattern LINE = Pattern.compile("([^#\\s]+)#([^(#\\s]+)(\\([^\\s)]*\\)\\S+)");
    private static final Pattern PARAMETER = Pattern.compile("(\\[*)(?:L([^;]+);|([A-Z]))");
    private static final Comparator<MethodLine> BY_TEXT = Comparator.comparing(MethodLine::toString);

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it names no method
     */
    public static MethodLine parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'" + line + "' names no method; write it like io.shop.Prices#of(Ljava/lang/String;)I");
        }
        return new MethodLine(parts.group(1), parts.group(2), parts.group(3));
    }

    /** The line of a method. */
    public static MethodLine of(Method method) {
        return new MethodLine(
                method.getDeclaringClass().getName(),
                method.getName(),
                MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString());
    }

    /** The method in its class; null if the class has none such. Loads no class but that of parameters, and initializes none. */
    public @Nullable Method in(Class<?> declaring) {
        for (Method method : declaring.getDeclaredMethods()) {
            if (method.getName().equals(name) && of(method).descriptor.equals(descriptor)) {
                return method;
            }
        }
        return null;
    }

    /** How messages call it: {@code io.shop.Prices.of(String)}. */
    public String words() {
        StringJoiner words = new StringJoiner(", ", type + "." + name + "(", ")");
        Matcher parameters = PARAMETER.matcher(descriptor.substring(1, descriptor.indexOf(')')));
        while (parameters.find()) {
            String array = "[]".repeat(parameters.group(1).length());
            words.add((parameters.group(2) == null ? primitive(parameters.group(3)) : simple(parameters.group(2)))
                    + array);
        }
        return words.toString();
    }

    private static String simple(String internalName) {
        return internalName.substring(Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
    }

    private static String primitive(String letter) {
        return MethodType.fromMethodDescriptorString("()" + letter, null)
                .returnType()
                .getName();
    }

    @Override
    public int compareTo(MethodLine other) {
        return BY_TEXT.compare(this, other);
    }

    @Override
    public String toString() {
        return type + "#" + name + descriptor;
    }
}
