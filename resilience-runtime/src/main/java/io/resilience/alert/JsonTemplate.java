package io.resilience.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.resilience.fallback.KeptTypes;
import io.resilience.policy.Nearest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JSON document whose strings have places for values. Values go into parsed strings, so none can end one. */
final class JsonTemplate implements AlertFormat {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Alert SAMPLE =
            new Alert("", AlertKind.BREAKER_OPEN, "", "", "", Instant.EPOCH, Duration.ZERO, false, null);

    private final JsonNode document;

    JsonTemplate(String json) {
        try {
            document = new ObjectMapper(KeptTypes.factory().build()).readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the template is not JSON: " + e.getOriginalMessage(), e);
        }
        filled(document, SAMPLE.fields());
    }

    @Override
    public String body(Alert alert) {
        return filled(document, alert.fields()).toString();
    }

    private static JsonNode filled(JsonNode node, Map<String, String> values) {
        if (node instanceof TextNode text) {
            return TextNode.valueOf(filled(text.textValue(), values));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue(), values)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(each -> copy.add(filled(each, values)));
            return copy;
        }
        return node;
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        "an alert has no '" + place.group(1) + "'; " + Nearest.remedy(place.group(1), values.keySet()));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
