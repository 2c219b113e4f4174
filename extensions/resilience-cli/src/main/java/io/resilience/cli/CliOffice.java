package io.resilience.cli;

import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterNews;
import io.resilience.deadletter.LetterOffice;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.Retention;
import io.resilience.event.Delivery;
import io.resilience.event.Events;
import io.resilience.metrics.Metrics;
import io.resilience.time.Clockwork;

/** The office of a store without the program that keeps the letters: nobody listens, and no key is known. */
final class CliOffice {
    private CliOffice() {}

    static LetterOffice of(DeadLetters letters) {
        LetterNews news = new LetterNews(new Metrics(Clockwork.system().ticker()), new Events(Delivery.THREADED));
        return new LetterOffice(letters, new LetterScript(new ArgumentCodec(), null), news, Retention.DEFAULT);
    }
}
