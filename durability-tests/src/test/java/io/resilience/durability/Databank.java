package io.resilience.durability;

import io.resilience.databases.DatabaseServer;
import io.resilience.databases.MariadbServer;
import io.resilience.databases.PostgresServer;
import io.resilience.durability.child.ChildSettings.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The databases that letters are kept in. */
enum Databank {
    SQLITE {
        @Override
        Place fresh(Path directory) {
            return new Place("jdbc:sqlite:" + directory.resolve("letters.db"), "", "");
        }
    },
    POSTGRESQL {
        @Override
        Place fresh(Path directory) {
            return in(PostgresServer.running());
        }
    },
    MARIADB {
        @Override
        Place fresh(Path directory) {
            Assumptions.assumeTrue(MariadbServer.available(), MariadbServer.MISSING);
            return in(MariadbServer.running());
        }
    };

    /** A new database; the test is skipped where there can be none. */
    abstract Place fresh(Path directory);

    static Place in(DatabaseServer server) {
        return new Place(server.freshDatabase(), server.user(), server.password());
    }
}
