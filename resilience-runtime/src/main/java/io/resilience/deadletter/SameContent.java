package io.resilience.deadletter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Compares JSON without regard to the order of fields and elements, which unordered collections don't keep. */
final class SameContent {
    private SameContent() {}

    static boolean of(JsonNode one, JsonNode other) {
        return ordered(one).equals(ordered(other));
    }

    private static Object ordered(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), ordered(field.getValue())));
            return fields;
        }
        return node.isArray() ? elements(node) : node;
    }

    private static List<String> elements(JsonNode array) {
        return StreamSupport.stream(
                        Spliterators.spliterator(array.iterator(), array.size(), Spliterator.ORDERED), false)
                .map(element -> ordered(element).toString())
                .sorted()
                .toList();
    }
}
