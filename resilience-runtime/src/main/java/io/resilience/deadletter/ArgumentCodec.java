package io.resilience.deadletter;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns the arguments of a call into JSON and back, by the declared types alone.
 *
 * <p>No class name is ever written or read. What is written is read back and compared at once, so that a value that would lose
 * something (a subclass of the declared class, say) is refused while its caller is still there. A property that the declared class
 * doesn't have, and anything after the closing bracket, make the whole unreadable. At most {@value #MAX_BYTES} bytes, {@value #MAX_DEPTH}
 * levels, {@value #MAX_TOKENS} tokens, and {@value #MAX_TEXT} characters in one text; what is written is held to them when it is read back.
 */
public final class ArgumentCodec {
    /** The most bytes of JSON that the arguments of one call may take. */
    public static final int MAX_BYTES = 256 * 1024;

    /** The deepest nesting of the JSON. */
    public static final int MAX_DEPTH = 32;

    /** The most characters of one text in it. */
    public static final int MAX_TEXT = 64 * 1024;

    /** The most brackets, names and values in it: at least 10,000 values, for none takes more than three. */
    public static final int MAX_TOKENS = 30_000;

    private static final String HIDDEN = "(hidden)";
    private static final String ALL_HIDDEN = "[\"" + HIDDEN + "\"]";

    /** What can't be stored about a method's parameters, each naming the parameter and the remedy. */
    public List<Problem> problems(Method method) {
        return problems(method.getDeclaringClass().getName() + ".", CallSignature.of(method));
    }

    /** What can't be stored about an operation's parameters. */
    public List<Problem> problems(CallSignature signature) {
        return problems("", signature);
    }

    private List<Problem> problems(String home, CallSignature signature) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < signature.types().size(); i++) {
            StorableTypes.Obstacle obstacle =
                    new StorableTypes(json()).obstacle(signature.types().get(i));
            if (obstacle != null) {
                problems.add(Problem.of(
                        ProblemKind.DEAD_LETTER_UNSTORABLE,
                        home + signature.text(),
                        signature.describe(i) + " can't be kept in a dead letter: " + obstacle.cause(),
                        obstacle.remedy()));
            }
        }
        return problems;
    }

    /** The arguments as a JSON array. */
    public String encode(CallSignature signature, @Nullable Object[] arguments) throws UnstorableCallException {
        checkNumber(signature, arguments.length);
        try {
            String text = write(signature.types(), arguments);
            if (!survives(signature.types(), arguments, text)) {
                throw new UnstorableCallException(
                        "the arguments of " + signature.text()
                                + " come back changed; give parameters the very types of their values, such as records",
                        null);
            }
            return text;
        } catch (IOException | RuntimeException | Error failure) {
            throw new UnstorableCallException(
                    "the arguments of " + signature.text() + " can't be written: " + firstLine(failure), failure);
        }
    }

    private boolean survives(List<JavaType> types, @Nullable Object[] arguments, String text) throws IOException {
        @Nullable Object[] back = read(types, text);
        for (int i = 0; i < back.length; i++) {
            if (!sameClass(arguments[i], back[i])) {
                return false;
            }
        }
        String again = write(types, back);
        return text.equals(again) || SameContent.of(json().readTree(text), json().readTree(again));
    }

    /** Whether an argument comes back as what it was; kinds of collections, texts and numbers may stand for each other. */
    private static boolean sameClass(@Nullable Object argument, @Nullable Object back) {
        if (argument == null || back == null) {
            return argument == back;
        }
        return argument.getClass() == back.getClass()
                || argument instanceof Collection
                || argument instanceof Map
                || argument instanceof CharSequence
                || argument instanceof Number;
    }

    /** The arguments that a JSON array of the same signature stands for. */
    public @Nullable Object[] decode(CallSignature signature, String text) throws UnstorableCallException {
        try {
            return read(signature.types(), text);
        } catch (IOException | RuntimeException | Error failure) {
            throw new UnstorableCallException(
                    "the arguments kept for " + signature.text() + " can't be read: " + firstLine(failure), failure);
        }
    }

    /** A call's arguments for people: those marked {@code @Redact} are hidden. */
    public String shown(LetterCall call) {
        if (call.keyId() != null) {
            return ALL_HIDDEN;
        }
        if (call.redacted().isEmpty()) {
            return call.arguments();
        }
        try {
            ArrayNode arguments = (ArrayNode) json().readTree(call.arguments());
            call.redacted().forEach(position -> arguments.set(position, HIDDEN));
            return arguments.toString();
        } catch (IOException | RuntimeException unreadable) {
            return ALL_HIDDEN;
        }
    }

    /** Not a field: the mapper takes a good part of the start of a program, and most keep no dead letter. */
    private static JsonMapper json() {
        return ArgumentJson.MAPPER;
    }

    private String write(List<JavaType> types, @Nullable Object[] arguments) throws IOException {
        BoundedText out = new BoundedText(MAX_BYTES);
        try (JsonGenerator generator = json().createGenerator(out)) {
            generator.writeStartArray();
            for (int i = 0; i < arguments.length; i++) {
                json().writerFor(types.get(i)).writeValue(generator, arguments[i]);
            }
            generator.writeEndArray();
        }
        return out.text();
    }

    private @Nullable Object[] read(List<JavaType> types, String text) throws IOException {
        @Nullable Object[] arguments = new @Nullable Object[types.size()];
        try (JsonParser parser = json().createParser(text)) {
            expect(JsonToken.START_ARRAY, parser.nextToken());
            for (int i = 0; i < arguments.length; i++) {
                parser.nextToken();
                arguments[i] = json().readerFor(types.get(i)).readValue(parser);
            }
            expect(JsonToken.END_ARRAY, parser.nextToken());
            expect(null, parser.nextToken());
        }
        return arguments;
    }

    /** Null is the end of the text. */
    private static void expect(@Nullable JsonToken wanted, @Nullable JsonToken seen) throws IOException {
        if (seen != wanted) {
            throw new IOException("expected " + (wanted == null ? "the end" : wanted) + " and found " + seen);
        }
    }

    private static void checkNumber(CallSignature signature, int number) throws UnstorableCallException {
        if (signature.types().size() != number) {
            throw new UnstorableCallException(
                    signature.text() + " has " + signature.types().size() + " parameters and was given " + number
                            + " arguments",
                    null);
        }
    }

    private static String firstLine(Throwable failure) {
        return Objects.toString(failure.getMessage(), failure.getClass().getName())
                .lines()
                .findFirst()
                .orElse("");
    }
}
