package io.resilience.deadletter;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.AbstractDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out, without a value at hand, whether values of a declared type survive being kept as JSON. */
final class StorableTypes {
    /** Types that JSON can carry only by naming a class, or not at all. */
    private static final Set<Class<?>> NEVER = Set.of(
            Object.class, Serializable.class, Class.class, ClassLoader.class, Thread.class, StackTraceElement.class);

    /** Why values of a type can't be kept, and what to do. */
    record Obstacle(String cause, String remedy) {}

    private final JsonMapper json;
    private final DeserializationContext context;
    private final Set<JavaType> seen = new HashSet<>();

    StorableTypes(JsonMapper json) {
        this.json = json;
        this.context = ((DefaultDeserializationContext) json.getDeserializationContext())
                .createDummyInstance(json.getDeserializationConfig());
    }

    /** Why values of this type can't be kept, and what to do; null when they can. */
    @Nullable
    Obstacle obstacle(JavaType type) {
        if (!seen.add(type)) {
            return null;
        }
        if (NEVER.contains(type.getRawClass()) || type.isTypeOrSubTypeOf(Throwable.class)) {
            return new Obstacle(
                    name(type) + " doesn't say what its values are made of",
                    "declare a record, or a type of the JDK such as String");
        }
        Obstacle inner = type.getKeyType() == null ? null : obstacle(type.getKeyType());
        if (inner == null && type.getContentType() != null) {
            inner = obstacle(type.getContentType());
        }
        return inner != null ? inner : obstacleOfItself(type);
    }

    private @Nullable Obstacle obstacleOfItself(JavaType type) {
        try {
            TypeDeserializer named = context.getFactory().findTypeDeserializer(json.getDeserializationConfig(), type);
            if (named != null) {
                return obstacle(type, named);
            }
            return obstacle(type, context.findRootValueDeserializer(type));
        } catch (JsonMappingException | RuntimeException failure) {
            return new Obstacle(
                    name(type) + " can't be read from JSON", "declare a record, or a type of the JDK such as String");
        }
    }

    private static @Nullable Obstacle obstacle(JavaType type, TypeDeserializer named) {
        JsonTypeInfo.Id mechanism = named.getTypeIdResolver().getMechanism();
        return mechanism == JsonTypeInfo.Id.CLASS || mechanism == JsonTypeInfo.Id.MINIMAL_CLASS
                ? new Obstacle(name(type) + " lets the data name a class", "use names with @JsonSubTypes instead")
                : null;
    }

    private @Nullable Obstacle obstacle(JavaType type, JsonDeserializer<?> reader) {
        if (reader instanceof AbstractDeserializer) {
            return new Obstacle(
                    name(type) + " is abstract, so that JSON can't say which class to make",
                    "declare a record or a final class");
        }
        if (reader instanceof BeanDeserializerBase bean) {
            return canMake(bean.getValueInstantiator())
                    ? obstacleOfFields(type, bean)
                    : new Obstacle(
                            name(type) + " has no constructor that JSON can call",
                            "make it a record, or add one without parameters");
        }
        return null;
    }

    /** Constructors that take one text or number don't count: what is written is an object. */
    private static boolean canMake(ValueInstantiator made) {
        return made.canCreateUsingDefault() || made.canCreateFromObjectWith() || made.canCreateUsingDelegate();
    }

    private @Nullable Obstacle obstacleOfFields(JavaType type, BeanDeserializerBase bean) {
        for (Iterator<SettableBeanProperty> fields = bean.properties(); fields.hasNext(); ) {
            SettableBeanProperty field = fields.next();
            TypeDeserializer named = field.getValueTypeDeserializer();
            Obstacle obstacle = named == null ? obstacle(field.getType()) : obstacle(field.getType(), named);
            if (obstacle != null) {
                return new Obstacle(
                        "field '" + field.getName() + "' of " + name(type) + ": " + obstacle.cause(),
                        obstacle.remedy());
            }
        }
        return null;
    }

    private static String name(JavaType type) {
        return type.getRawClass().getSimpleName();
    }
}
