package io.resilience.deadletter;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.resilience.fallback.KeptTypes;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * JSON as arguments need it: objects by their fields, so that nothing is lost and no getter runs; times as text in full precision
 * with their own zone; exact decimals; sets in their order; no type named by the data.
 */
final class ArgumentJson {
    static final JsonMapper MAPPER = mapper();

    private ArgumentJson() {}

    private static JsonMapper mapper() {
        return KeptTypes.mapper(JsonMapper.builder(limits())
                .addModules(new JavaTimeModule(), new Jdk8Module(), orderedSets())
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.SETTER, Visibility.NONE)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                        SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.WRITE_DATES_WITH_ZONE_ID)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
    }

    private static JsonFactory limits() {
        return KeptTypes.factory()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(ArgumentCodec.MAX_DEPTH)
                        .maxDocumentLength(ArgumentCodec.MAX_BYTES)
                        .maxStringLength(ArgumentCodec.MAX_TEXT)
                        .maxTokenCount(ArgumentCodec.MAX_TOKENS)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(ArgumentCodec.MAX_DEPTH)
                        .build())
                .build();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static SimpleModule orderedSets() {
        SimpleModule module = new SimpleModule("ordered sets");
        module.addAbstractTypeMapping((Class) Set.class, LinkedHashSet.class);
        return module;
    }
}
