package io.resilience.cli;

import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all of one letter. */
@Command(name = "show", description = "Shows one letter and its audit.", mixinStandardHelpOptions = true)
final class ShowCommand extends StoreCommand {
    @Parameters(paramLabel = "ID")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String id;

    @Option(names = "--reveal", description = "shows the arguments too, those redacted aside")
    private boolean reveal;

    @Override
    int run(DeadLetters letters) {
        LetterRecord letter = letters.letter(id);
        if (letter == null) {
            err().println(MissingLetter.sentence(id));
            return 1;
        }
        show(letter);
        letters.audit(id).forEach(this::show);
        return 0;
    }

    private void show(LetterRecord letter) {
        field("id", letter.id());
        field("status", letter.status());
        field(
                "call",
                letter.service() + "/" + letter.operation() + " "
                        + letter.call().signature());
        field("arguments", reveal ? revealed(letter.call()) : "hidden; --reveal shows them");
        field("idempotency key", letter.idempotencyKey());
        field(
                "failed with",
                letter.failure().text() + " (attempts: " + letter.failure().attempts() + ")");
        field("made", letter.createdAt());
        field("deliveries", letter.deliveries() + ", of which failed " + letter.failures());
        field("due", letter.nextAttemptAt());
        field("last error", letter.lastError());
    }

    private static String revealed(LetterCall call) {
        return call.keyId() == null
                ? new ArgumentCodec().shown(call)
                : "encrypted with key '" + call.keyId() + "'; only the program can read them";
    }

    private void field(String name, @Nullable Object value) {
        if (value != null) {
            out().printf("%-16s %s%n", name, OneLine.of(value.toString()));
        }
    }

    private void show(LetterAudit line) {
        String detail = line.detail();
        field(
                "audit " + line.seq(),
                line.at() + " " + line.action() + " by " + line.actor() + (detail == null ? "" : ": " + detail));
    }
}
