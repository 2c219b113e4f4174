package io.resilience.config;

import io.resilience.policy.LetterStorePolicy;
import java.util.List;

/** The settings of where dead letters are kept, which are the whole program's, and the policy they make. */
final class LetterStoreSettings {
    private static final LetterStorePolicy STANDARD = LetterStorePolicy.DEFAULT;

    static final Setting<String> URL = of(
            "store.url",
            SettingTypes.TEXT,
            STANDARD.url(),
            "Where dead letters are kept: memory, or an address that a store on the class path opens, such as"
                    + " jdbc:sqlite:data/letters.db.");
    static final Setting<String> USER =
            of("store.user", SettingTypes.TEXT, STANDARD.login().user(), "Who logs in at the store; none for nobody.");
    static final Setting<String> PASSWORD_FILE = of(
            "store.passwordFile",
            SettingTypes.TEXT,
            STANDARD.login().passwordFile(),
            "The file whose first line is the password; none for none.");
    static final Setting<String> PASSWORD_VARIABLE = of(
            "store.passwordVariable",
            SettingTypes.TEXT,
            STANDARD.login().passwordVariable(),
            "The environment variable that holds the password; none for none.");
    static final Setting<Boolean> FIRST_ANSWERS = of(
            "store.firstAnswers",
            SettingTypes.SWITCH,
            STANDARD.firstAnswers(),
            "Whether first answers of idempotent methods are kept there as well.");
    static final Setting<List<String>> KEYS = of(
            "keys",
            ListTypes.list(
                    "a list of keys such as [2026=/run/secrets/letters, 2027=env:LETTERS_KEY]",
                    text -> text,
                    text -> text),
            STANDARD.keys(),
            "What encrypts letters and stored answers, in Base64, the newest last: the id of each, and the file or"
                    + " variable that holds it.");

    private LetterStoreSettings() {}

    private static <T> Setting<T> of(String name, SettingType<T> type, T standard, String meaning) {
        return new Setting<>(null, "deadLetters." + name, new Setting.Kind<>(type, standard), meaning);
    }

    static List<Setting<?>> all() {
        return List.of(URL, USER, PASSWORD_FILE, PASSWORD_VARIABLE, FIRST_ANSWERS, KEYS);
    }

    static LetterStorePolicy policy(Documents documents) {
        return new LetterStorePolicy(
                documents.program(URL).value(),
                new LetterStorePolicy.Login(
                        documents.program(USER).value(),
                        documents.program(PASSWORD_FILE).value(),
                        documents.program(PASSWORD_VARIABLE).value()),
                documents.program(KEYS).value(),
                documents.program(FIRST_ANSWERS).value());
    }
}
