package io.resilience.samples.grocery.wiring;

import io.resilience.Resilience;
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
 * @param end ends the guarding
 */
public record GuardedServices(Services services, ServiceBoard board, Chronicle chronicle, Resilience.Current end)
        implements Closeable {

    static GuardedServices start(AgentWiring wiring, Connections connections, Ticker ticker, double pace)
            throws Exception {
        Chronicle chronicle = new Chronicle();
        Resilience resilience = Resilience.builder().delivery(Delivery.DIRECT).build();
        resilience.listen(new MoveListener(resilience, chronicle, ticker));
        Pace.of(pace).apply(resilience);
        Resilience.Current current = resilience.makeCurrent();
        try {
            Services services = wiring.services(resilience, connections, ticker);
            services.all().forEach(resilience::replayTo);
            return new GuardedServices(services, new MetricsBoard(resilience), chronicle, current);
        } catch (Exception e) {
            current.close();
            throw e;
        }
    }

    @Override
    public void close() {
        end.close();
        services.feed().disconnect();
    }
}
