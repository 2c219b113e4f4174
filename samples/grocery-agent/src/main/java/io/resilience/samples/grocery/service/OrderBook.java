package io.resilience.samples.grocery.service;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Orders in SQLite. While it is locked: reads give the last good answer, writes wait among the dead letters. */
@Resilient(service = "sqlite", profile = "database")
public class OrderBook {
    private static final String TABLE =
            "create table if not exists orders(id text primary key, shopper text, dish text, total integer)";
    private static final String INSERT = "insert or ignore into orders(id, shopper, dish, total) values(?, ?, ?, ?)";
    private static final String RECENT =
            "select id, shopper, dish, total from orders where shopper = ? order by rowid desc limit 3";

    private final DataSource database;

    /** The order book in this database, whose table is made when missing. */
    @Inject
    public OrderBook(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(TABLE);
        }
    }

    /** Writes an order down; says whether it stands in the book now. Writing the same order twice changes nothing. */
    @CircuitBreaker
    @Retry
    @Timeout
    @Bulkhead
    @Fallback(queue = true, queueAnswer = "false")
    public boolean save(StoredOrder order) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, order.id());
            insert.setString(2, order.shopper());
            insert.setString(3, order.dish());
            insert.setInt(4, order.totalCents());
            insert.executeUpdate();
            return true;
        }
    }

    /** The shopper's latest orders, newest first, at most three. */
    @CircuitBreaker
    @Retry
    @Timeout
    @Bulkhead
    @Fallback(cached = @Cached(maxAge = "1h"))
    @Fallback(value = "[]")
    public List<StoredOrder> recent(String shopper) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(RECENT)) {
            query.setString(1, shopper);
            return read(query);
        }
    }

    private static List<StoredOrder> read(PreparedStatement query) throws SQLException {
        List<StoredOrder> orders = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                orders.add(new StoredOrder(rows.getString(1), rows.getString(2), rows.getString(3), rows.getInt(4)));
            }
        }
        return orders;
    }
}
