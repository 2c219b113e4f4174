package io.resilience.store;

import io.resilience.deadletter.LetterKeys;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads keys that are written {@code id=file} or {@code id=env:VARIABLE}. */
final class ConfiguredKeys {
    static final String SETTING = "deadLetters.keys";
    private static final String VARIABLE = "env:";
    private final Secrets secrets;
    private @Nullable LetterKeys keys;

    private ConfiguredKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The keys; null for none, or where one has a problem. */
    static @Nullable LetterKeys of(List<String> entries, Secrets secrets) {
        ConfiguredKeys reading = new ConfiguredKeys(secrets);
        entries.forEach(reading::add);
        return reading.keys;
    }

    private void add(String entry) {
        int split = entry.indexOf('=');
        if (split < 1 || split == entry.length() - 1) {
            problem("'" + entry + "' is no key", "write its id, =, and a file or env: and a variable");
            return;
        }
        String id = entry.substring(0, split).strip();
        String source = entry.substring(split + 1).strip();
        String text = source.startsWith(VARIABLE)
                ? secrets.variable(SETTING, source.substring(VARIABLE.length()))
                : secrets.file(SETTING, source);
        if (text != null) {
            add(id, text);
        }
    }

    private void add(String id, String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException wrong) {
            problem("key '" + id + "' is no Base64", "write 16, 24 or 32 random bytes by `openssl rand -base64 32`");
            return;
        }
        try {
            keys = keys == null ? LetterKeys.of(id, key) : keys.then(id, key);
        } catch (IllegalArgumentException wrong) {
            problem(String.valueOf(wrong.getMessage()), "");
        }
    }

    private void problem(String cause, String remedy) {
        secrets.problems().add(Problem.of(ProblemKind.SECRET_UNREADABLE, SETTING, cause, remedy));
    }
}
