package io.resilience.samples.grocery.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.params.SetParams;

@Timeout(120)
class RedisPeerTest {
    private static final int PATIENCE_MILLIS = 60_000;

    @Test
    void isInThisProcessWhereThereIsNoOther() throws IOException {
        try (RedisPeer peer = RedisPeer.start(name -> null)) {
            assertThat(peer.kind()).isEqualTo("in-process Redis");
            assertThat(remembers(peer, "milk")).isEqualTo("milk");
        }
    }

    @Test
    void isTheOneThatTheEnvironmentNames() throws IOException {
        try (RedisPeer running = RedisPeer.start(name -> null)) {
            String url = "redis://127.0.0.1:" + running.address().getPort();
            RedisPeer named = RedisPeer.start(name -> name.equals("REDIS_URL") ? url : null);
            named.close();
            assertThat(remembers(running, "still there")).isEqualTo("still there");
            assertThat(named.address().getPort()).isEqualTo(running.address().getPort());
        }
    }

    private static String remembers(RedisPeer peer, String value) {
        try (Jedis jedis = new Jedis("127.0.0.1", peer.address().getPort(), PATIENCE_MILLIS)) {
            jedis.set("key", value, SetParams.setParams().ex(5));
            return jedis.get("key");
        }
    }
}
