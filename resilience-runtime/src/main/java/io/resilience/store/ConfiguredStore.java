package io.resilience.store;

import io.resilience.deadletter.LetterKeys;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.LetterStorePolicy;
import io.resilience.policy.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the settings of the store of dead letters come to.
 *
 * @param store null for memory
 * @param keys null for none
 */
public record ConfiguredStore(
        @Nullable DurableStore store, @Nullable LetterKeys keys) {
    private static final String URL = "deadLetters.store.url";
    private static final String PASSWORD = "deadLetters.store.passwordFile";
    private static final String VARIABLE = "deadLetters.store.passwordVariable";

    /**
     * Opens what a policy names.
     *
     * @param environment where variables are looked up
     * @param loader where what opens stores is found
     * @throws DefinitionException with every problem of the settings; then nothing was opened
     */
    public static ConfiguredStore open(
            LetterStorePolicy policy, Function<String, @Nullable String> environment, ClassLoader loader) {
        List<Problem> problems = new ArrayList<>();
        Secrets secrets = new Secrets(environment, problems);
        LetterKeys keys = ConfiguredKeys.of(policy.keys(), secrets);
        StoreOpener opener = policy.inMemory() ? null : opener(policy.url(), loader, problems);
        StoreAddress address = address(policy, secrets);
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return new ConfiguredStore(opener == null ? null : opener.open(address), keys);
    }

    private static StoreAddress address(LetterStorePolicy policy, Secrets secrets) {
        LetterStorePolicy.Login login = policy.login();
        return new StoreAddress(policy.url(), isNone(login.user()) ? "" : login.user(), password(login, secrets));
    }

    private static @Nullable String password(LetterStorePolicy.Login login, Secrets secrets) {
        if (isNone(login.passwordFile())) {
            return isNone(login.passwordVariable()) ? null : secrets.variable(VARIABLE, login.passwordVariable());
        }
        if (!isNone(login.passwordVariable())) {
            secrets.problems()
                    .add(Problem.of(
                            ProblemKind.SECRET_UNREADABLE,
                            PASSWORD,
                            "the password has a file and a variable",
                            "keep one of them"));
        }
        return secrets.file(PASSWORD, login.passwordFile());
    }

    private static boolean isNone(String text) {
        return text.equals(LetterStorePolicy.NONE);
    }

    private static @Nullable StoreOpener opener(String url, ClassLoader loader, List<Problem> problems) {
        List<String> known = new ArrayList<>(List.of(LetterStorePolicy.MEMORY));
        for (StoreOpener opener : ServiceLoader.load(StoreOpener.class, loader)) {
            known.addAll(opener.beginnings());
            if (opener.beginnings().stream().anyMatch(url::startsWith)) {
                return opener;
            }
        }
        problems.add(Problem.of(
                ProblemKind.STORE_UNKNOWN,
                URL,
                "nothing on the class path opens the store '" + url + "'",
                known.size() == 1
                        ? "add io.resilience:resilience-jdbc for SQLite, PostgreSQL and MariaDB, or write memory"
                        : Nearest.remedy(beginning(url), known)));
        return null;
    }

    /** A JDBC URL's {@code jdbc:postgresql:}, or the whole of what isn't one. */
    private static String beginning(String url) {
        int second = url.indexOf(':', url.indexOf(':') + 1);
        return second < 0 ? url : url.substring(0, second + 1);
    }
}
