package io.resilience.samples.grocery.wiring;

import io.resilience.Resilience;
import io.resilience.deadletter.DeadLetters;
import io.resilience.event.Delivery;
import io.resilience.samples.grocery.agent.Services;
import io.resilience.samples.grocery.terminal.Chronicle;
import io.resilience.samples.grocery.terminal.ServiceBoard;
import io.resilience.time.Ticker;
import java.io.Closeable;

/**
 * The services, guarded, and what is to be seen of them.
 *
 * @param board how they are doing
 * @param chronicle what the breakers did
 * @param resilience guards them
 */
public record GuardedServices(Services services, ServiceBoard board, Chronicle chronicle, Resilience resilience)
        implements Closeable {

    static GuardedServices start(
            AgentWiring wiring, Connections connections, DeadLetters letters, Ticker ticker, double pace)
            throws Exception {
        Chronicle chronicle = new Chronicle();
        Resilience resilience = Resilience.builder()
                .deadLetters(letters)
                .delivery(Delivery.DIRECT)
                .build();
        resilience.listen(new MoveListener(resilience, chronicle, ticker));
        Pace.of(pace).apply(resilience);
        resilience.makeCurrent();
        try {
            Services services = wiring.services(resilience, connections, ticker);
            services.all().forEach(resilience::replayTo);
            return new GuardedServices(services, new MetricsBoard(resilience), chronicle, resilience);
        } catch (Exception e) {
            resilience.close();
            throw e;
        }
    }

    @Override
    public void close() {
        resilience.close();
        services.feed().disconnect();
    }
}
