package io.resilience.tests.deadletter;

import static io.resilience.tests.deadletter.Letters.call;
import static io.resilience.tests.deadletter.Letters.draft;
import static io.resilience.tests.deadletter.Letters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterExport;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterImport;
import io.resilience.deadletter.LetterImport.Skipped;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.testkit.ManualClockwork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterExportTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private final ManualClockwork time = ManualClockwork.create();
    private final DeadLetters here = new MemoryDeadLetters(500, time.clockwork(), () -> NOW);
    private final DeadLetters there =
            new MemoryDeadLetters(500, ManualClockwork.create().clockwork(), () -> NOW.plusSeconds(60));
    private final List<Skipped> skipped = new ArrayList<>();

    private String exported(LetterQuery query, boolean arguments) throws IOException {
        StringBuilder out = new StringBuilder();
        new LetterExport(here, arguments).write(query, out);
        return out.toString();
    }

    private long imported(String lines) throws IOException {
        return new LetterImport(there, "ann").read(new BufferedReader(new StringReader(lines)), skipped::add);
    }

    @Test
    void aLetterArrivesElsewhereAsItWas() throws IOException {
        String id = id(here.keep(draft("buy", "milk \"fresh\" \\ ünï", "order-1")));
        LetterLease lease = Objects.requireNonNull(here.claim(id, Duration.ofMinutes(1)));
        here.fail(lease, "refused again", Duration.ZERO);
        assertThat(imported(exported(LetterQuery.all(), true))).isEqualTo(1);
        LetterRecord was = Objects.requireNonNull(here.letter(id));
        LetterRecord is = Objects.requireNonNull(there.letter(id));
        assertThat(is.call()).isEqualTo(was.call());
        assertThat(is.failure()).isEqualTo(was.failure());
        assertThat(is.createdAt()).isEqualTo(was.createdAt());
        assertThat(is.status()).isEqualTo(LetterStatus.READY);
        assertThat(is.delivered()).isEqualTo(new LetterRecord.Delivered(1, 1));
        assertThat(is.lastError()).isEqualTo("refused again");
        assertThat(there.audit(id))
                .last()
                .satisfies(line -> assertThat(line.actor()).isEqualTo("ann"));
        assertThat(there.claimDue("shop", "buy", 10, Duration.ofMinutes(1))).hasSize(1);
    }

    @Test
    void allPagesAreWritten() throws IOException {
        for (int i = 0; i < 450; i++) {
            here.keep(draft("buy", "item " + i));
        }
        assertThat(exported(LetterQuery.all(), true).lines()).hasSize(450);
        assertThat(exported(LetterQuery.all().limit(150), true).lines()).hasSize(450);
        assertThat(exported(LetterQuery.of("shop", "sell"), true)).isEmpty();
    }

    @Test
    void anImportRepeatedTakesNothingTwice() throws IOException {
        here.keep(draft("buy", "milk"));
        here.keep(draft("buy", "eggs"));
        String lines = exported(LetterQuery.all(), true);
        assertThat(imported(lines)).isEqualTo(2);
        assertThat(imported(lines)).isZero();
        assertThat(skipped)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.reason()).contains("is there already"));
        assertThat(there.count(LetterQuery.all())).isEqualTo(2);
    }

    @Test
    void withoutArgumentsALetterCanBeReadAndNotImported() throws IOException {
        here.keep(draft("buy", "milk"));
        String lines = exported(LetterQuery.all(), false);
        assertThat(lines).contains("\"arguments\":null").doesNotContain("milk");
        assertThat(imported(lines)).isZero();
        assertThat(skipped)
                .singleElement()
                .satisfies(line -> assertThat(line.reason())
                        .isEqualTo("its arguments were left out by the export, so that it can't be replayed"));
    }

    @Test
    void whatIsRedactedIsNeverWrittenInPlain() throws IOException {
        LetterCall call = call("pay", "pay(java.lang.String)", "[\"4111-1111\"]", List.of(0));
        here.keep(new LetterDraft(call, new LetterFailure("java.io.IOException", null, 1)));
        assertThat(exported(LetterQuery.all(), true)).doesNotContain("4111").contains("\"arguments\":null");
    }

    @Test
    void encryptedArgumentsTravelAsTheyAre() throws IOException {
        LetterCall call = new LetterCall(
                "shop", "pay", "pay(java.lang.String)", "c2VjcmV0", List.of(0), null, "ab".repeat(32), "key-7");
        String id = id(here.keep(new LetterDraft(call, new LetterFailure("java.io.IOException", null, 1))));
        assertThat(imported(exported(LetterQuery.all(), true))).isEqualTo(1);
        assertThat(Objects.requireNonNull(there.letter(id)).call()).isEqualTo(call);
    }

    @Test
    void aBrokenLineHoldsUpNoOther() throws IOException {
        here.keep(draft("buy", "milk"));
        String good = exported(LetterQuery.all(), true);
        assertThat(imported("{\"format\":1\n\n" + good + "[1]\n")).isEqualTo(1);
        assertThat(skipped)
                .containsExactly(
                        new Skipped(1, "it is not one JSON object"), new Skipped(4, "it is not one JSON object"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\":1 | \"format\":2 | it has format 2 and this program reads format 1",
                "\"status\":\"READY\" | \"status\":\"REDAY\" | status is 'REDAY'; did you mean 'READY'?",
                "\"service\":\"shop\" | \"service\":\"\" | service is missing",
                "\"service\":\"shop\" | \"service\":7 | service is no text",
                "\"attempts\":3 | \"attempts\":-3 | attempts is missing or no whole number from 0 on",
                "\"attempts\":3 | \"attempts\":3e99 | attempts is missing or no whole number from 0 on",
                "\"redacted\":[] | \"redacted\":[\"x\"] | redacted is not a list of positions",
                "\"createdAt\":\"2026-03-01T12:00:00Z\" | \"createdAt\":\"today\" | createdAt is 'today'; write it as 2030-01-31T12:00:00Z",
            })
    void aWrongLineIsToldInASentence(String was, String is, String problem) throws IOException {
        here.keep(draft("buy", "milk"));
        String line = exported(LetterQuery.all(), true);
        assertThat(line).contains(was);
        assertThat(imported(line.replace(was, is))).isZero();
        assertThat(skipped).containsExactly(new Skipped(1, problem));
    }

    @Test
    void anIdOfAnotherShapeIsRefused() throws IOException {
        String id = id(here.keep(draft("buy", "milk")));
        assertThat(imported(exported(LetterQuery.all(), true).replace(id, "../../etc")))
                .isZero();
        assertThat(skipped).containsExactly(new Skipped(1, "its id '../../etc' is no UUID"));
    }

    @Test
    void argumentsChangedInTheFileGetTheirOwnFingerprint() throws IOException {
        String id = id(here.keep(draft("buy", "milk")));
        imported(exported(LetterQuery.all(), true).replace("milk", "eggs"));
        assertThat(Objects.requireNonNull(there.letter(id)).call())
                .isEqualTo(draft("buy", "eggs").call());
    }
}
