package io.resilience.console.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.event.ResilienceEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Events as JSON: the components of their records, exceptions as class and message, durations in milliseconds. */
final class EventJson {
    private final ConcurrentMap<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();

    private final InstantSource wall;

    EventJson(InstantSource wall) {
        this.wall = wall;
    }

    ObjectNode of(ResilienceEvent event) {
        ObjectNode json = JsonText.object();
        json.put("type", event.getClass().getSimpleName());
        json.put("at", wall.instant().toString());
        for (RecordComponent each : components.computeIfAbsent(event.getClass(), Class::getRecordComponents)) {
            put(json, each.getName(), value(event, each));
        }
        return json;
    }

    private static @Nullable Object value(ResilienceEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value instanceof Duration duration) {
            json.put(name + "Ms", Shown.millis(duration));
        } else if (value instanceof Throwable failure) {
            json.put(name, Shown.failure(failure));
        } else if (value instanceof Number number) {
            json.put(name, number.longValue());
        } else if (value instanceof Boolean truth) {
            json.put(name, truth);
        } else {
            json.put(name, value == null ? null : Shown.message(value.toString()));
        }
    }
}
