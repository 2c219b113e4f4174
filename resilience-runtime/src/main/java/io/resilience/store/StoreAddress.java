package io.resilience.store;

import org.jspecify.annotations.Nullable;

/** Where a store is, and who logs in; the user is empty for nobody. */
public record StoreAddress(
        String url, String user, @Nullable String password) {
    /** Tells all but the password. */
    @Override
    public String toString() {
        return user.isEmpty() ? url : url + " as " + user;
    }
}
