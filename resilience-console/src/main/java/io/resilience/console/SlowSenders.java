package io.resilience.console;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Closes connections that send a request's head more slowly than in {@value #SECONDS} s. An idle limit alone begins anew with each
 * byte, so that clients with patience could take every connection.
 */
final class SlowSenders implements Connection.Listener {
    private static final int SECONDS = 10;

    /** What a connection had done when it was looked at last. */
    private record Seen(long messages, long bytes) {}

    private final Map<Connection, Seen> connections = new ConcurrentHashMap<>();
    private final ServerConnector connector;

    SlowSenders(ServerConnector connector) {
        this.connector = connector;
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Seen(0, 0));
        later(connection);
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    private void later(Connection connection) {
        connector.getScheduler().schedule(() -> look(connection), SECONDS, TimeUnit.SECONDS);
    }

    /** Slow is: more bytes than before, no further request complete, and none under way. */
    private void look(Connection connection) {
        Seen before = connections.get(connection);
        if (before == null) {
            return;
        }
        Seen now = new Seen(connection.getMessagesIn(), connection.getBytesIn());
        boolean underWay = now.messages > connection.getMessagesOut();
        boolean fresh = before.messages == 0 && now.messages == 0;
        boolean dribbles = now.messages == before.messages && (now.bytes > before.bytes || fresh);
        if (dribbles && !underWay) {
            connection.getEndPoint().close();
            return;
        }
        connections.put(connection, now);
        later(connection);
    }
}
