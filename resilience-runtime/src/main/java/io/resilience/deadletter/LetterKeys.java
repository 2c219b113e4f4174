package io.resilience.deadletter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys for the arguments of letters and for stored answers, each with an id that is kept beside what it encrypted: AES in
 * Galois/Counter mode with 96 random bits and a tag of 128 (NIST SP 800-38D), bound to the operation and to what the text is there.
 *
 * <p>The key added last encrypts; the others decrypt what they encrypted before. The first also makes the fingerprints by which a call
 * is known again, so it stays the first as long as letters wait.
 */
public final class LetterKeys {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKey> keys;
    private final String current;
    private final SecretKeySpec fingerprints;
    private final SecureRandom random = new SecureRandom();

    private LetterKeys(Map<String, SecretKey> keys, String current, SecretKeySpec fingerprints) {
        this.keys = keys;
        this.current = current;
        this.fingerprints = fingerprints;
    }

    /** One key of 128, 192 or 256 bits. */
    public static LetterKeys of(String id, byte[] key) {
        SecretKey made = key(id, key);
        return new LetterKeys(Map.of(id, made), id, fingerprints(made));
    }

    /** These keys and one more, which encrypts from now on. */
    public LetterKeys then(String id, byte[] key) {
        Map<String, SecretKey> all = new LinkedHashMap<>(keys);
        if (all.put(id, key(id, key)) != null) {
            throw new IllegalArgumentException("two keys have the id '" + id + "'; give each its own");
        }
        return new LetterKeys(all, id, fingerprints);
    }

    private static SecretKey key(String id, byte[] key) {
        if (id.isBlank() || id.length() > 64) {
            throw new IllegalArgumentException("the id of a key has " + id.length() + " characters; give it 1 to 64");
        }
        if (key.length != 16 && key.length != 24 && key.length != 32) {
            throw new IllegalArgumentException(
                    "key '" + id + "' has " + key.length * 8 + " bits; give it 128, 192 or 256");
        }
        return new SecretKeySpec(key, "AES");
    }

    /** A key of its own, so that nothing is done with the one that encrypts but encrypting. */
    private static SecretKeySpec fingerprints(SecretKey first) {
        byte[] derived = mac(new SecretKeySpec(first.getEncoded(), MAC), "fingerprints of dead letters");
        return new SecretKeySpec(derived, MAC);
    }

    String fingerprint(String signature, String plain) {
        return HexFormat.of().formatHex(mac(fingerprints, signature + "\n" + plain));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + MAC, missing);
        }
    }

    /** What encryption gave, in Base64, and with which key. */
    record Sealed(String keyId, String secret) {}

    /** Encrypts with the key added last; only whoever says the same {@code bound} can decrypt it. */
    Sealed seal(String plain, String bound) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, Objects.requireNonNull(keys.get(current)), nonce, bound)
                    .doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE + secret.length);
            System.arraycopy(secret, 0, all, NONCE, secret.length);
            return new Sealed(current, Base64.getEncoder().encodeToString(all));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java can't encrypt with " + CIPHER, missing);
        }
    }

    /** Decrypts; {@code what} is how an error calls it. */
    String open(Sealed sealed, String bound, String what) throws UnstorableCallException {
        SecretKey key = keys.get(sealed.keyId);
        if (key == null) {
            throw missing(sealed.keyId, what, "only " + String.join(", ", keys.keySet()));
        }
        try {
            byte[] all = Base64.getDecoder().decode(sealed.secret);
            byte[] nonce = Arrays.copyOf(all, NONCE);
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(all, NONCE, Math.max(0, all.length - NONCE));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new UnstorableCallException(
                    what + " can't be decrypted with key '" + sealed.keyId
                            + "': the key is another one, or what was stored was changed",
                    changed);
        }
    }

    static UnstorableCallException missing(String keyId, String what, String has) {
        return new UnstorableCallException(
                "key '" + keyId + "' encrypted " + what + ", and this program has " + has + "; give it that key", null);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Tells the ids only. */
    @Override
    public String toString() {
        return "keys " + String.join(", ", keys.keySet());
    }
}
