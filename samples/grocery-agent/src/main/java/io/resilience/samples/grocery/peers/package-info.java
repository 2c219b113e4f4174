/**
 * What the agent's services talk to: real servers on the loopback address, and the troubles they can be given.
 *
 * <p>Begin with {@link io.resilience.samples.grocery.peers.Peers}. Ollama and Redis are the machine's own where the environment
 * names them ({@code OLLAMA_URL}, {@code REDIS_URL}); otherwise {@code redis-server} from the PATH, or one in this process, and a
 * server that speaks Ollama's API. A {@link io.resilience.samples.grocery.peers.Relay} in front of them can stall or cut the
 * connections of either kind.
 */
@NullMarked
package io.resilience.samples.grocery.peers;

import org.jspecify.annotations.NullMarked;
