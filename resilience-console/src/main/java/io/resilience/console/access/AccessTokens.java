package io.resilience.console.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens that open the console. Only their digests are kept, and a token is compared with all of them in constant time. */
public final class AccessTokens {
    private static final int SHORTEST = 32;
    private static final int LONGEST = 512;
    private static final String SCHEME = "Bearer ";

    /** One token's digest and whose it is. */
    private static final class Entry {
        private final byte[] digest;
        private final Caller caller;

        Entry(byte[] digest, Caller caller) {
            this.digest = digest;
            this.caller = caller;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Adds a token.
     *
     * @throws IllegalArgumentException if it is shorter than {@value #SHORTEST} characters, or has others than a header can carry
     */
    public void add(String token, Caller caller) {
        if (token.length() < SHORTEST || token.length() > LONGEST || !token.matches("[\\x21-\\x7e]+")) {
            throw new IllegalArgumentException("the token of " + caller.name() + " has " + token.length()
                    + " characters; make it " + SHORTEST + " to " + LONGEST + " of ASCII without spaces");
        }
        entries.add(new Entry(digest(token), caller));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whose token an {@code Authorization} header carries; null when it carries none that is known. */
    public @Nullable Caller caller(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        byte[] given = digest(authorization.substring(SCHEME.length()));
        Caller found = null;
        for (Entry entry : entries) {
            found = MessageDigest.isEqual(entry.digest, given) ? entry.caller : found;
        }
        return found;
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
