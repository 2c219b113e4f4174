package io.resilience;

import io.resilience.ConsoleOpener.Role;
import io.resilience.config.Configuration;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.ConsolePolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts the console that the configuration asks for. */
final class ConsoleAtStart {
    private ConsoleAtStart() {}

    /** The console, started; null when none is asked for. */
    static @Nullable AutoCloseable open(Resilience resilience, Configuration settings) {
        ConsolePolicy policy = settings.console();
        return policy.enabled() ? opener(resilience.loader()).open(resilience, place(policy, settings)) : null;
    }

    private static ConsoleOpener opener(ClassLoader loader) {
        return ServiceLoader.load(ConsoleOpener.class, loader)
                .findFirst()
                .orElseThrow(() -> wrong(
                        ProblemKind.CONSOLE_ABSENT,
                        "console.enabled",
                        "nothing on the class path is a console",
                        "add io.resilience:resilience-console, or write false"));
    }

    private static ConsoleOpener.Place place(ConsolePolicy policy, Configuration settings) {
        String file = policy.tokens().file();
        return new ConsoleOpener.Place(
                policy.address(),
                policy.port(),
                policy.hosts(),
                policy.forwarded(),
                policy.openProbes(),
                file.equals(ConsolePolicy.NONE) ? null : Path.of(file),
                tokens(policy.tokens(), settings));
    }

    private static List<ConsoleOpener.Token> tokens(ConsolePolicy.Tokens variables, Configuration settings) {
        return Stream.of(
                        token(Role.VIEWER, "console.viewerTokenVariable", variables.viewer(), settings),
                        token(Role.OPERATOR, "console.operatorTokenVariable", variables.operator(), settings),
                        token(Role.ADMIN, "console.tokenVariable", variables.admin(), settings))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ConsoleOpener.Token> token(
            Role role, String setting, String variable, Configuration settings) {
        if (variable.equals(ConsolePolicy.NONE)) {
            return Optional.empty();
        }
        String secret = settings.variable(variable);
        if (secret == null || secret.isBlank()) {
            throw wrong(
                    ProblemKind.SECRET_UNREADABLE,
                    setting,
                    "environment variable " + variable + " is not set",
                    "name a variable that holds the token alone");
        }
        return Optional.of(new ConsoleOpener.Token(role, secret.strip()));
    }

    private static DefinitionException wrong(ProblemKind kind, String setting, String cause, String remedy) {
        return new DefinitionException(List.of(Problem.of(kind, setting, cause, remedy)));
    }
}
