package io.resilience.store;

import java.util.List;

/** Opens stores by their address; a library on the class path offers one as a service, for {@link java.util.ServiceLoader}. */
public interface StoreOpener {
    /** What the addresses that it opens begin with, such as {@code jdbc:sqlite:}. */
    List<String> beginnings();

    /** Opens a store; fails with a sentence where that isn't possible. */
    DurableStore open(StoreAddress address);
}
