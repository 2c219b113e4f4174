package io.resilience.durability.child;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The store's table, changed behind the store's back. */
public record RawTable(ChildSettings.Place place) {
    /** The first column of a query's rows. */
    public List<String> texts(String sql) {
        try (Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException broken) {
            throw new IllegalStateException("can't be asked: " + sql, broken);
        }
    }

    /** Runs one statement; how many rows it changed. */
    public int change(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("the fault could not be put in: " + sql, broken);
        }
    }
}
