package io.resilience.console;

import java.nio.channels.SelectableChannel;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Accepts no further connection while so many are open; those that wait are accepted when others end. Jetty's own limit is one class in
 * 12.0 and another in 12.1, and the console runs on both.
 */
final class ConnectionLimit implements SelectorManager.AcceptListener, Connection.Listener {
    private final ServerConnector connector;
    private final int most;
    private final Set<Object> opening = new HashSet<>();
    private int open;

    private ConnectionLimit(ServerConnector connector, int most) {
        this.connector = connector;
        this.most = most;
    }

    /** To be called before the connector starts. */
    static void set(ServerConnector connector, int most) {
        ConnectionLimit limit = new ConnectionLimit(connector, most);
        connector.getSelectorManager().addEventListener(limit);
        connector.addBean(limit);
    }

    @Override
    public synchronized void onAccepting(SelectableChannel channel) {
        opening.add(channel);
        adjust();
    }

    @Override
    public synchronized void onAcceptFailed(SelectableChannel channel, Throwable cause) {
        opening.remove(channel);
        adjust();
    }

    @Override
    public synchronized void onOpened(Connection connection) {
        opening.remove(connection.getEndPoint().getTransport());
        open++;
        adjust();
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        open--;
        adjust();
    }

    private void adjust() {
        boolean accepting = open + opening.size() < most;
        if (connector.isAccepting() != accepting) {
            connector.setAccepting(accepting);
        }
    }
}
