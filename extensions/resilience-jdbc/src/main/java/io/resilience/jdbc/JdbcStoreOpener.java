package io.resilience.jdbc;

import io.resilience.store.DurableStore;
import io.resilience.store.StoreAddress;
import io.resilience.store.StoreOpener;
import java.util.List;

/** Opens databases that a configuration names; a service of this module. */
public final class JdbcStoreOpener implements StoreOpener {
    /** For {@link java.util.ServiceLoader}. */
    public JdbcStoreOpener() {}

    @Override
    public List<String> beginnings() {
        return List.of("jdbc:sqlite:", "jdbc:postgresql:", "jdbc:mariadb:");
    }

    @Override
    public DurableStore open(StoreAddress address) {
        return JdbcStore.open(address.url(), address.user(), address.password());
    }
}
