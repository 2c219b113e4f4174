package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.DISCARDED;
import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.EXPIRED;
import static io.resilience.deadletter.LetterStatus.INCOMPLETE;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Redact;
import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.FailedCall;
import io.resilience.deadletter.HourlySweep;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterImport;
import io.resilience.deadletter.LetterKeys;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterOffice;
import io.resilience.deadletter.LetterOffice.Arguments;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.OutgoingCall;
import io.resilience.deadletter.Retention;
import io.resilience.deadletter.StoreClerks;
import io.resilience.event.ResilienceEvent.LetterDiscarded;
import io.resilience.event.ResilienceEvent.LetterExpired;
import io.resilience.event.ResilienceEvent.LetterRevived;
import io.resilience.metrics.Count;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LetterOfficeTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final PostOffice post = new PostOffice();
    private final LetterOffice office = new LetterOffice(post.letters, post.script, post.news, Retention.DEFAULT);

    private LetterLease claim(String id) {
        return Objects.requireNonNull(post.letters.claim(id, MINUTE));
    }

    private String export(LetterOffice from, Arguments arguments) throws IOException {
        StringWriter out = new StringWriter();
        from.export(LetterQuery.all(), out, arguments);
        return out.toString();
    }

    private LetterOffice elsewhere(MemoryDeadLetters store) {
        return new LetterOffice(store, post.script, post.news, Retention.DEFAULT);
    }

    @Test
    void whoEndsALetterIsNamed() {
        String id = post.keep("buy", "milk");
        assertThat(office.discard(id, "anna", "a test order")).isTrue();
        assertThat(office.discard(id, "anna", "again")).isFalse();
        assertThat(office.discard("nonsense", "anna", "none")).isFalse();
        assertThat(post.status(id)).isEqualTo(DISCARDED);
        assertThat(post.heard).endsWith(new LetterDiscarded("shop", "buy", id, "anna", "a test order"));
        assertThat(post.metrics.of("shop", "buy").sum(Count.LETTER_DISCARDED)).isEqualTo(1);
        LetterAudit last = post.letters.audit(id).get(1);
        assertThat(last.actor()).isEqualTo("anna");
        assertThat(last.action()).isEqualTo(Action.DISCARDED);
        assertThat(last.detail()).isEqualTo("a test order");
    }

    @Test
    void theAuditTellsALettersLife() {
        String id = post.keep("buy", "milk");
        post.letters.park(claim(id), "unreadable");
        office.revive(id, "bob");
        post.letters.complete(claim(id));
        assertThat(post.letters.audit(id))
                .extracting(LetterAudit::seq, LetterAudit::actor, LetterAudit::action)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "guard", Action.KEPT),
                        org.assertj.core.groups.Tuple.tuple(2, "replay", Action.PARKED),
                        org.assertj.core.groups.Tuple.tuple(3, "bob", Action.REVIVED),
                        org.assertj.core.groups.Tuple.tuple(4, "replay", Action.DONE));
        assertThat(post.heard).endsWith(new LetterRevived("shop", "buy", id, "bob"));
    }

    @Test
    void manyAreEndedByAQuery() {
        String milk = post.keep("buy", "milk");
        String car = post.keep("sell", "car");
        assertThat(office.discardAll(LetterQuery.of("shop", "buy").limit(1), "anna", "recall"))
                .isEqualTo(1);
        assertThat(post.status(milk)).isEqualTo(DISCARDED);
        assertThat(post.status(car)).isEqualTo(READY);
    }

    @Test
    void anExportIsTakenElsewhereAsItWas() throws IOException {
        String ready = post.keep("buy", "milk");
        String failed = post.keep("buy", "eggs \" \n ü");
        post.letters.fail(claim(failed), "refused", MINUTE);
        String done = post.keep("buy", "bread");
        post.letters.complete(claim(done));
        String claimed = post.keep("buy", "butter");
        claim(claimed);
        MemoryDeadLetters other = new MemoryDeadLetters(post.time.clockwork());
        LetterImport taken = elsewhere(other).restore(new StringReader(export(office, Arguments.INCLUDED)), "anna");
        assertThat(taken).isEqualTo(new LetterImport(4, 0, List.of()));
        for (String id : List.of(ready, failed, done, claimed)) {
            LetterRecord there = Objects.requireNonNull(other.letter(id));
            LetterRecord here = post.letter(id);
            assertThat(there.call()).isEqualTo(here.call());
            assertThat(there.failure()).isEqualTo(here.failure());
            assertThat(there.createdAt()).isEqualTo(here.createdAt());
            assertThat(there.delivered()).isEqualTo(here.delivered());
            assertThat(other.audit(id))
                    .singleElement()
                    .extracting(LetterAudit::action)
                    .isEqualTo(Action.IMPORTED);
        }
        assertThat(other.letter(claimed)).extracting(letter -> letter.status()).isEqualTo(READY);
        assertThat(other.letter(done)).extracting(letter -> letter.status()).isEqualTo(DONE);
    }

    @Test
    void whatIsThereAlreadyIsRefusedAndTheRestTaken() throws IOException {
        post.keep("buy", "milk");
        String lines = export(office, Arguments.INCLUDED);
        post.keep("buy", "eggs");
        MemoryDeadLetters other = new MemoryDeadLetters(post.time.clockwork());
        elsewhere(other).restore(new StringReader(lines), "anna");
        LetterImport second =
                elsewhere(other).restore(new StringReader(export(office, Arguments.INCLUDED) + "\n{\n"), "anna");
        assertThat(second.taken()).isEqualTo(1);
        assertThat(second.refused()).isEqualTo(2);
        assertThat(second.problems()).hasSize(2);
        assertThat(second.problems().get(0))
                .startsWith("line 1 is refused: letter ")
                .endsWith(" is there already");
        assertThat(second.problems().get(1)).startsWith("line 4 is no JSON");
    }

    @Test
    void aLineCanDoNoHarm() throws IOException {
        String good = post.keep("buy", "milk");
        String line = export(office, Arguments.INCLUDED).strip();
        String hostile = String.join(
                "\n",
                line.replace("\"attempts\":3", "\"attempts\":-1"),
                line.replace("READY", "ELSEWHERE"),
                line.replace("\"id\"", "\"@class\""),
                "[\"com.sun.rowset.JdbcRowSetImpl\",{}]",
                "[".repeat(10_000),
                "7");
        LetterImport taken =
                elsewhere(new MemoryDeadLetters(post.time.clockwork())).restore(new StringReader(hostile), "eve");
        assertThat(taken.taken()).isZero();
        assertThat(taken.refused()).isEqualTo(6);
        assertThat(post.status(good)).isEqualTo(READY);
    }

    @Test
    void argumentsCanBeLeftOut() throws IOException {
        post.keep("buy", "milk");
        String lines = export(office, Arguments.LEFT_OUT);
        assertThat(lines).doesNotContain("milk");
        assertThat(elsewhere(new MemoryDeadLetters(post.time.clockwork()))
                        .restore(new StringReader(lines), "anna")
                        .problems())
                .singleElement()
                .asString()
                .contains("line 1 has no text 'arguments'");
    }

    static class Vault {
        void store(String name, @Redact String secret) {}
    }

    private String keepSecret(LetterScript script) throws NoSuchMethodException {
        CallSignature signature = CallSignature.of(Vault.class.getDeclaredMethod("store", String.class, String.class));
        return Letters.id(post.box(post.letters, script)
                .keep(
                        new FailedCall(
                                new OutgoingCall("vault", "store", signature, List.of("anna", "swordfish"), null),
                                new IOException(),
                                1),
                        PostOffice.MAX_WAIT));
    }

    @Test
    void hiddenArgumentsAreNeverExportedAsTheyAre() throws Exception {
        String id = keepSecret(post.script);
        String lines = export(office, Arguments.INCLUDED);
        assertThat(lines).contains("anna").doesNotContain("swordfish");
        MemoryDeadLetters other = new MemoryDeadLetters(post.time.clockwork());
        elsewhere(other).restore(new StringReader(lines), "anna");
        assertThat(Objects.requireNonNull(other.letter(id)).status()).isEqualTo(INCOMPLETE);
        assertThat(Objects.requireNonNull(other.letter(id)).lastError()).contains("hidden arguments were left out");
    }

    @Test
    void withAKeyTheyTravelEncrypted() throws Exception {
        String id = keepSecret(post.script);
        LetterScript script = new LetterScript(new ArgumentCodec(), LetterKeys.of("2026", new byte[32]));
        LetterOffice keyed = new LetterOffice(post.letters, script, post.news, Retention.DEFAULT);
        String lines = export(keyed, Arguments.INCLUDED);
        assertThat(lines).doesNotContain("swordfish");
        MemoryDeadLetters other = new MemoryDeadLetters(post.time.clockwork());
        new LetterOffice(other, script, post.news, Retention.DEFAULT).restore(new StringReader(lines), "anna");
        LetterRecord letter = Objects.requireNonNull(other.letter(id));
        assertThat(letter.status()).isEqualTo(READY);
        assertThat(script.shown(letter.call())).isEqualTo("[\"anna\",\"(hidden)\"]");
    }

    @Test
    void oldLettersAreClearedAwayByTheTimer() {
        MemoryDeadLetters store = new MemoryDeadLetters(
                100, post.time.clockwork().with(() -> Instant.EPOCH.plusNanos(post.time.nanos())));
        Retention retention = new Retention(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(9), 2);
        LetterOffice clearing = new LetterOffice(store, post.script, post.news, retention);
        for (int i = 0; i < 5; i++) {
            store.complete(Objects.requireNonNull(
                    store.claim(Letters.id(store.keep(Letters.draft("buy", "item " + i))), MINUTE)));
        }
        String waiting = Letters.id(store.keep(Letters.draft("buy", "milk")));
        post.time.advance(Duration.ofDays(1));
        assertThat(clearing.purge()).isEqualTo(5);
        assertThat(store.find(LetterQuery.all())).extracting(LetterRecord::id).containsExactly(waiting);
        post.time.advance(Duration.ofDays(2).plusNanos(1));
        assertThat(clearing.purge()).isEqualTo(1);
        assertThat(Objects.requireNonNull(store.letter(waiting)).status()).isEqualTo(EXPIRED);
        assertThat(post.heard).endsWith(new LetterExpired("shop", "buy", waiting));
        assertThat(post.metrics.of("shop", "buy").sum(Count.LETTER_EXPIRED)).isEqualTo(1);
    }

    @Test
    void oldLettersAreClearedEveryHourUntilTheSweepIsClosed() {
        try (StoreClerks clerks = new StoreClerks(post.time)) {
            LetterOffice clearing = new LetterOffice(
                    post.letters, post.script, post.news, new Retention(Duration.ZERO, null, Duration.ZERO, 10));
            String id = post.keep("buy", "milk");
            post.letters.complete(claim(id));
            HourlySweep sweep = new HourlySweep(post.time, clerks);
            sweep.add("trouble", () -> {
                throw new IllegalStateException("stops nothing else");
            });
            sweep.add("dead letters", clearing::purge);
            post.time.advance(Duration.ofHours(1));
            sweep.close();
            assertThat(post.time.scheduled()).isZero();
        }
        assertThat(post.letters.count(LetterQuery.all())).isZero();
    }
}
