package io.resilience.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Text as every one of the databases can hold it. */
final class StoredText {
    private static final int LONGEST = 2000;
    private static final char UNKNOWN = '\uFFFD';

    private StoredText() {}

    /** For people: at most {@value #LONGEST} characters, and in place of what not every database can hold, a mark. */
    static @Nullable String shown(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder storable = new StringBuilder();
        text.codePoints().limit(LONGEST).map(StoredText::storable).forEach(storable::appendCodePoint);
        return storable.toString();
    }

    private static int storable(int codePoint) {
        return isStorable(codePoint) ? codePoint : UNKNOWN;
    }

    /** PostgreSQL knows no character 0; half of a pair is no character. */
    private static boolean isStorable(int codePoint) {
        return codePoint != 0 && (codePoint > Character.MAX_VALUE || !Character.isSurrogate((char) codePoint));
    }

    /** Whether text comes back as it was. */
    static boolean survives(String text) {
        return text.codePoints().allMatch(StoredText::isStorable);
    }

    /** A short name for several texts together, for an index: SHA-256 in 64 hexadecimal digits. */
    static String digest(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
