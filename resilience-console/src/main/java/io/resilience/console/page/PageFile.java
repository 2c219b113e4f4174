package io.resilience.console.page;

import io.resilience.console.http.HttpAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A file that browsers load, known by the hash of its content. */
final class PageFile {
    private static final int HASH_BYTES = 10;

    private final String type;
    private final String hash;
    private final byte[] plain;
    private final byte[] compressed;

    private PageFile(String type, byte[] plain) {
        this.type = type;
        this.plain = plain;
        this.hash = hash(plain);
        this.compressed = compressed(plain);
    }

    static PageFile of(String type, String text) {
        return new PageFile(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a file of the jar. */
    static String text(String name) {
        try (InputStream in = PageFile.class.getResourceAsStream("/io/resilience/console/dashboard/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the console's jar lacks the dashboard's file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the dashboard's file " + name + " can't be read", broken);
        }
    }

    String hash() {
        return hash;
    }

    /** The file, or 304 to whoever has it; {@code caching} is what {@code Cache-Control} says. */
    HttpAnswer answer(HttpServletRequest request, String caching) {
        String tag = "\"" + hash + "\"";
        boolean known = tag.equals(request.getHeader("If-None-Match"));
        HttpAnswer answer = known ? HttpAnswer.empty(304) : content(request);
        return answer.header("ETag", tag).header("Cache-Control", caching).header("Vary", "Accept-Encoding");
    }

    private HttpAnswer content(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip")
                ? new HttpAnswer(200, type, compressed).header("Content-Encoding", "gzip")
                : new HttpAnswer(200, type, plain);
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
