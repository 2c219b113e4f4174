package io.resilience;

import io.resilience.config.Configuration;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterKeys;
import io.resilience.fallback.RememberedAnswers;
import io.resilience.guard.AnswerDesk;
import io.resilience.idempotency.AnswerStore;
import io.resilience.policy.LetterStorePolicy;
import io.resilience.store.ConfiguredStore;
import io.resilience.store.DurableStore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where letters and answers are kept: what the program gave, else what the configuration says; null for memory.
 *
 * @param end closes what the configuration had opened
 */
record Storage(
        @Nullable DeadLetters letters,
        AnswerDesk.Stores answers,
        @Nullable LetterKeys keys,
        Runnable end) {
    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    static final Storage NONE = new Storage(null, new AnswerDesk.Stores(null, null), null, () -> {});

    Storage with(DeadLetters store) {
        return new Storage(store, answers, keys, end);
    }

    Storage with(AnswerStore store) {
        return new Storage(letters, new AnswerDesk.Stores(store, answers.last()), keys, end);
    }

    Storage with(RememberedAnswers store) {
        return new Storage(letters, new AnswerDesk.Stores(answers.first(), store), keys, end);
    }

    Storage with(LetterKeys given) {
        return new Storage(letters, answers, given, end);
    }

    /** This, and what the configuration says of the rest. */
    Storage orConfigured(Configuration settings, ClassLoader loader) {
        LetterStorePolicy policy = settings.letterStore();
        if (letters != null && !policy.inMemory()) {
            LOG.warn("deadLetters.store.url is left aside, for the program gave a store of its own");
            policy = new LetterStorePolicy(LetterStorePolicy.MEMORY, policy.login(), policy.keys(), false);
        }
        ConfiguredStore configured = ConfiguredStore.open(policy, settings::variable, loader);
        LetterKeys chosen = keys != null ? keys : configured.keys();
        DurableStore store = configured.store();
        return store == null
                ? new Storage(letters, answers, chosen, end)
                : opened(store, policy.firstAnswers(), chosen);
    }

    private Storage opened(DurableStore store, boolean firstAnswers, @Nullable LetterKeys chosen) {
        RememberedAnswers last = store.rememberedAnswers();
        AnswerStore first = firstAnswers ? store.answers() : null;
        AnswerDesk.Stores all = new AnswerDesk.Stores(
                answers.first() != null ? answers.first() : first, Objects.requireNonNullElse(answers.last(), last));
        return new Storage(store.deadLetters(), all, chosen, () -> {
            last.close();
            store.close();
        });
    }
}
