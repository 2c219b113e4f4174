package io.resilience.console.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** JSON as trees: no class is made from what a client sends, no key stands twice, nothing is nested deeply. */
public final class JsonText {
    private static final int DEEPEST = 20;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private JsonText() {}

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** As UTF-8. */
    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads a JSON object.
     *
     * @throws HttpProblem 400 if it is none
     */
    public static ObjectNode read(byte[] text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonNode read = MAPPER.readTree(parser);
            if (!(read instanceof ObjectNode object)) {
                throw new HttpProblem(400, "the body is no JSON object; write one in braces");
            }
            if (parser.nextToken() != null) {
                throw new HttpProblem(400, "something follows the JSON object of the body; leave it out");
            }
            return object;
        } catch (JsonProcessingException wrong) {
            var place = wrong.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw new HttpProblem(400, "the body is not JSON" + where + "; " + firstLine(wrong.getOriginalMessage()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads the text of a value that this program wrote itself; null when it is not JSON, as when it is encrypted. */
    public static @org.jspecify.annotations.Nullable JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException other) {
            return null;
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
