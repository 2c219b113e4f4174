package io.resilience.samples.grocery.wiring;

import io.resilience.samples.grocery.agent.Services;
import io.resilience.samples.grocery.terminal.Chronicle;
import io.resilience.samples.grocery.terminal.ServiceBoard;
import io.resilience.time.Clockwork;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The services, guarded, and what is to be seen of them. */
public record GuardedServices(Services services, ServiceBoard board, Chronicle chronicle) implements Closeable {
    static GuardedServices start(Wiring wiring, Connections connections, double pace) throws Exception {
        return new GuardedServices(
                PlainServices.of(connections, Clockwork.system().ticker()), List::of, new Chronicle());
    }

    @Override
    public void close() throws IOException {}
}
