package io.resilience.fallback;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value written as text, converted to a type. */
final class Literal {
    /** Apart, for it takes a good part of the start of a program, and few values need it. */
    private static final class LiteralJson {
        static final JsonMapper MAPPER =
                KeptTypes.mapper(JsonMapper.builder(KeptTypes.factory().build())
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT));

        private LiteralJson() {}
    }

    private Literal() {}

    /** A text that does not fit a type; the message says what would. */
    static final class UnfitException extends Exception {
        private static final long serialVersionUID = 1L;

        UnfitException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * The value of a text; what its users could change is made anew each time.
     *
     * @throws UnfitException when there is no such value of the type
     */
    static Supplier<@Nullable Object> read(String text, Type type) throws UnfitException {
        Class<?> raw = TypeShape.of(type).erasure();
        if (raw == void.class || raw == Void.class) {
            return nothing(text);
        }
        if (raw == Optional.class) {
            return optional(text, type);
        }
        if (text.equals("null")) {
            return none(raw);
        }
        if (isJson(text) && raw != String.class) {
            return json(text, type, raw);
        }
        Object scalar = raw == Object.class ? text : Scalars.read(text, raw);
        return scalar == null ? converted(text, type) : () -> scalar;
    }

    private static Supplier<@Nullable Object> nothing(String text) throws UnfitException {
        if (!text.isEmpty() && !text.equals("null")) {
            throw new UnfitException("write null, for the method returns nothing");
        }
        return () -> null;
    }

    private static Supplier<@Nullable Object> optional(String text, Type type) throws UnfitException {
        if (text.isEmpty() || text.equals("null")) {
            return Optional::empty;
        }
        Type element = type instanceof ParameterizedType applied ? applied.getActualTypeArguments()[0] : Object.class;
        Supplier<@Nullable Object> value = read(text, element);
        return () -> Optional.ofNullable(value.get());
    }

    private static Supplier<@Nullable Object> none(Class<?> type) throws UnfitException {
        if (type.isPrimitive()) {
            throw new UnfitException(Scalars.remedy(type));
        }
        return () -> null;
    }

    private static boolean isJson(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }

    private static Supplier<@Nullable Object> json(String text, Type type, Class<?> raw) throws UnfitException {
        try {
            JavaType target = LiteralJson.MAPPER.constructType(type);
            LiteralJson.MAPPER.readValue(text, target);
            return () -> reread(text, target);
        } catch (JacksonException | IllegalArgumentException e) {
            if (raw.isAssignableFrom(String.class)) {
                return () -> text;
            }
            throw new UnfitException("write JSON that fits (" + reason(e) + ")");
        }
    }

    private static Object reread(String text, JavaType target) {
        try {
            return LiteralJson.MAPPER.readValue(text, target);
        } catch (JacksonException e) {
            throw new IllegalStateException("the text was read before and is not readable now", e);
        }
    }

    private static Supplier<@Nullable Object> converted(String text, Type type) throws UnfitException {
        try {
            JavaType target = LiteralJson.MAPPER.constructType(type);
            LiteralJson.MAPPER.convertValue(text, target);
            return () -> LiteralJson.MAPPER.convertValue(text, target);
        } catch (IllegalArgumentException e) {
            throw new UnfitException("write it as JSON (" + reason(e) + ")");
        }
    }

    private static String reason(Exception failure) {
        String message = failure instanceof JacksonException json ? json.getOriginalMessage() : failure.getMessage();
        String text = message == null ? failure.getClass().getSimpleName() : message;
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
