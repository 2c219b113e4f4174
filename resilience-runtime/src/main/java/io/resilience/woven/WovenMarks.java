package io.resilience.woven;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What weavers leave in a class, by which one sees that a method guards itself.
 *
 * <p>ajc copies its advice into the class as {@code price_aroundBody3$advice}, whose parameters are the receiver, if there is one, the
 * method's own, and the aspect. The Byte Buddy plugin moves the method's code to {@code lambda$price$body}, of the same parameters
 * and result.
 */
public final class WovenMarks {
    private static final String ASPECT = "Lio/resilience/weaver/Guarding;";
    /** Comes between the two where another aspect asked for it. */
    private static final String JOIN_POINT = "Lorg/aspectj/lang/JoinPoint;";

    private static final String ADVICE = "_aroundBody\\d+\\$advice";
    private static final String MOVED = "_aroundBody";

    private WovenMarks() {}

    /** The weaver that has been at a method; null if none has. */
    public static @Nullable Route of(Method method) {
        List<MethodLine> declared = Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .filter(Method::isSynthetic)
                .map(MethodLine::of)
                .toList();
        return of(MethodLine.of(method), declared);
    }

    /** The weaver that has been at a method; null if none has. {@code declared} are the synthetic methods of its class. */
    public static @Nullable Route of(MethodLine method, Collection<MethodLine> declared) {
        if (declared.contains(new MethodLine(method.type(), companion(method), method.descriptor()))) {
            return Route.BYTE_BUDDY;
        }
        return declared.stream().anyMatch(each -> isAdvice(each, method)) ? Route.ASPECTJ : null;
    }

    private static String companion(MethodLine method) {
        return WovenMethods.PREFIX + method.name() + WovenMethods.SUFFIX;
    }

    private static boolean isAdvice(MethodLine copy, MethodLine method) {
        if (!copy.name().startsWith(method.name() + MOVED)
                || !copy.name().substring(method.name().length()).matches(ADVICE)) {
            return false;
        }
        String own = method.descriptor().substring(1, method.descriptor().indexOf(')'));
        String receiver = "L" + method.type().replace('.', '/') + ";";
        int aspect = copy.descriptor().indexOf(ASPECT);
        String before = aspect < 0 ? "" : copy.descriptor().substring(1, aspect);
        return Stream.of(own, own + JOIN_POINT, receiver + own, receiver + own + JOIN_POINT)
                .anyMatch(parameters -> aspect > 0 && parameters.equals(before));
    }

    /** What the file of a class says, without the class being loaded. */
    public static final class InClassFile {
        private final String text;

        private InClassFile(String text) {
            this.text = text;
        }

        /** Reads the file that {@code loader} has for a class. */
        public static InClassFile of(ClassLoader loader, String type) {
            try (InputStream in = loader.getResourceAsStream(type.replace('.', '/') + ".class")) {
                return new InClassFile(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            } catch (IOException unreadable) {
                return new InClassFile("");
            }
        }

        /** Whether a method bears a mark; overloads are not told apart. */
        public boolean bears(MethodLine method) {
            return text.contains(bytes(companion(method))) || text.contains(bytes(method.name() + MOVED));
        }

        /** Whether anything in the class has annotations that can be seen at run time. */
        public boolean isAnnotated() {
            return text.contains("RuntimeVisibleAnnotations");
        }
    }

    /** Class files write names in UTF-8. */
    private static String bytes(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
