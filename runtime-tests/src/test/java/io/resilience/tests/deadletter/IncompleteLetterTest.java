package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.DISCARDED;
import static io.resilience.deadletter.LetterStatus.INCOMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.annotation.Redact;
import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.FailedCall;
import io.resilience.deadletter.LetterKeys;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterOffice;
import io.resilience.deadletter.LetterOffice.Arguments;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.OutgoingCall;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.deadletter.ReplayTarget;
import io.resilience.deadletter.Retention;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter whose hidden arguments were left out of an export is never replayed with what stands in their place. */
class IncompleteLetterTest {
    private final PostOffice home = new PostOffice();
    private final PostOffice abroad = new PostOffice();
    private final Vault vault = new Vault();
    private String id = "";

    /** Keeps secrets; remembers what it was asked. */
    static final class Vault implements ReplayTarget {
        final List<List<@Nullable Object>> asked = new ArrayList<>();

        void store(String name, @Redact String secret) {}

        @Override
        public String service() {
            return "vault";
        }

        @Override
        public String operation() {
            return "store";
        }

        @Override
        public CallSignature signature() {
            try {
                return CallSignature.of(Vault.class.getDeclaredMethod("store", String.class, String.class));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public @Nullable Object call(@Nullable Object[] arguments) {
            asked.add(List.of(arguments));
            return null;
        }
    }

    @BeforeEach
    void letterComesByAnExport() throws IOException {
        home.time.advance(Duration.ofSeconds(1)); // so that its ids differ from those abroad
        id = Letters.id(home.box.keep(call(), PostOffice.MAX_WAIT));
        carry(office(home.letters, home.script), office(abroad.letters, abroad.script));
        abroad.replay.register(vault);
    }

    private FailedCall call() {
        return new FailedCall(
                new OutgoingCall("vault", "store", vault.signature(), List.of("anna", "swordfish"), "order-1"),
                new IOException(),
                1);
    }

    private LetterOffice office(MemoryDeadLetters store, LetterScript script) {
        return new LetterOffice(store, script, home.news, Retention.DEFAULT);
    }

    private static void carry(LetterOffice from, LetterOffice to) throws IOException {
        StringWriter out = new StringWriter();
        from.export(LetterQuery.all(), out, Arguments.INCLUDED);
        assertThat(out.toString()).doesNotContain("swordfish");
        to.restore(new StringReader(out.toString()), "anna");
    }

    @Test
    void aReplayByHandIsRefused() {
        assertThat(abroad.replay.replayOne(id, "anna").toCompletableFuture())
                .isCompletedWithValue(ReplayOutcome.INCOMPLETE);
        assertThat(vault.asked).isEmpty();
        assertThat(abroad.status(id)).isEqualTo(INCOMPLETE);
    }

    @Test
    void noRunTakesIt() {
        abroad.replay.start();
        abroad.replay.replayAll("vault", "store");
        abroad.replay.breakerClosed("vault", "store");
        abroad.time.advance(Duration.ofHours(1));
        assertThat(vault.asked).isEmpty();
        assertThat(abroad.status(id)).isEqualTo(INCOMPLETE);
        assertThat(abroad.letter(id).deliveries()).isZero();
    }

    @Test
    void aPersonCannotReviveIt() {
        LetterOffice office = office(abroad.letters, abroad.script);
        assertThat(office.revive(id, "anna")).isFalse();
        assertThat(office.discard(id, "anna", "stored by hand")).isTrue();
        assertThat(abroad.status(id)).isEqualTo(DISCARDED);
    }

    @Test
    void itStaysSoWhereverItIsCarriedAlsoByAnOfficeWithKeys() throws IOException {
        LetterScript keyed = new LetterScript(new ArgumentCodec(), LetterKeys.of("2026", new byte[32]));
        PostOffice third = new PostOffice();
        carry(office(abroad.letters, keyed), office(third.letters, keyed));
        assertThat(third.status(id)).isEqualTo(INCOMPLETE);
        assertThat(keyed.shown(third.letter(id).call())).isEqualTo("[\"anna\",\"(hidden)\"]");
        third.replay.register(vault);
        assertThat(third.replay.replayOne(id).toCompletableFuture()).isCompletedWithValue(ReplayOutcome.INCOMPLETE);
        assertThat(vault.asked).isEmpty();
    }

    @Test
    void theSameCallThatFailsAgainIsKeptWhole() {
        String again = Letters.id(abroad.box.keep(call(), PostOffice.MAX_WAIT));
        assertThat(again).isNotEqualTo(id);
        assertThat(abroad.replay.replayOne(again).toCompletableFuture()).isCompletedWithValue(ReplayOutcome.SUCCEEDED);
        assertThat(vault.asked).containsExactly(List.of("anna", "swordfish"));
    }

    @Test
    void thereIsNoLeaseOfOne() {
        LetterRecord letter = abroad.letter(id);
        assertThatThrownBy(() -> new LetterLease(letter, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("letter " + id + " lacks arguments and can't be replayed; a store must not hand it out");
        assertThat(abroad.letters.claim(id, Duration.ofMinutes(1))).isNull();
        assertThat(abroad.status(id)).isEqualTo(INCOMPLETE);
    }
}
