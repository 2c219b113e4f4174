package io.resilience.fallback;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the library's JSON mappers keep: types of an application that may end, and buffers. Neither must outlive it. */
public final class KeptTypes {
    private static final int MOST = 200;
    private static final int BUFFERS = 16;
    private static final Queue<ObjectMapper> MAPPERS = new ConcurrentLinkedQueue<>();

    private KeptTypes() {}

    /** The beginning of a factory whose buffers don't stay with the threads that used them, which may be a server's and live on. */
    public static JsonFactoryBuilder factory() {
        return (JsonFactoryBuilder) JsonFactory.builder().recyclerPool(JsonRecyclerPools.newBoundedPool(BUFFERS));
    }

    /** Finishes one of the library's few mappers, which lasts as long as the library; it shares no types with others of the JVM. */
    public static JsonMapper mapper(JsonMapper.Builder builder) {
        LookupCache<Object, JavaType> own = new LRUMap<>(MOST, MOST);
        JsonMapper mapper = builder.build();
        mapper.setTypeFactory(mapper.getTypeFactory().withCache(own)); // with what the modules have added to it
        MAPPERS.add(mapper);
        return mapper;
    }

    /** Lets all types go; they are found again when needed. */
    public static void forget() {
        MAPPERS.forEach(ObjectMapper::clearCaches);
    }
}
