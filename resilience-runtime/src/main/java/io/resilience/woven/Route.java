package io.resilience.woven;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a guard comes to stand before its method. */
public enum Route {
    /** Woven by the Byte Buddy plugin or agent. */
    BYTE_BUDDY,
    /** Woven by AspectJ, when built or when loaded. */
    ASPECTJ,
    /** Intercepted in an object that Guice made. */
    GUICE,
    /** Called by its name, without annotations. */
    PROGRAMMATIC;

    /** As receipts write it: {@code byte-buddy}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The route of a text, null for an unknown one. */
    static @Nullable Route named(String text) {
        for (Route route : values()) {
            if (route.text().equals(text)) {
                return route;
            }
        }
        return null;
    }
}
