package io.resilience.samples.grocery.peers;

/** What can be wrong with a peer. */
public enum PeerTrouble {
    /** The model takes requests and never answers. */
    LLM_STALLS,
    /** Connections to Redis are dropped, new ones refused. */
    CACHE_GONE,
    /** Somebody holds an exclusive lock on the database. */
    DATABASE_LOCKED,
    /** The shop answers 503 with {@code Retry-After}. */
    SHOP_UNAVAILABLE,
    /** The shop answers 429 with {@code Retry-After}. */
    SHOP_BUSY,
    /** WebSocket connections are dropped, new ones refused. */
    FEED_DOWN
}
