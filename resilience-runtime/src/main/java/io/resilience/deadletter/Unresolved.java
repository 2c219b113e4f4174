package io.resilience.deadletter;

import io.resilience.exception.Printable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Letters that wait because nothing here can replay them; each operation of such is told of once, until it is known or has none. */
final class Unresolved {
    private static final Logger LOG = LoggerFactory.getLogger(Unresolved.class);

    private record Address(String service, String operation) {}

    private final Set<Address> told = new HashSet<>();
    private final DeadLetters letters;
    private final LetterNews news;
    private final BiPredicate<String, String> known;

    Unresolved(DeadLetters letters, LetterNews news, BiPredicate<String, String> known) {
        this.letters = letters;
        this.news = news;
        this.known = known;
    }

    List<LetterCount> now() {
        return letters.unfinished().stream()
                .filter(waiting -> waiting.ready() > 0 && !known.test(waiting.service(), waiting.operation()))
                .toList();
    }

    synchronized void look() {
        try {
            List<LetterCount> found = now();
            told.retainAll(found.stream().map(Unresolved::address).toList());
            found.stream().filter(waiting -> told.add(address(waiting))).forEach(this::tell);
        } catch (RuntimeException | Error broken) {
            LOG.warn("letters that nothing can replay could not be looked for; it will be tried again", broken);
        }
    }

    private static Address address(LetterCount waiting) {
        return new Address(waiting.service(), waiting.operation());
    }

    private void tell(LetterCount waiting) {
        LOG.warn(
                "{} dead letters of {}/{} wait, and nothing in this program can replay them; give it the object to"
                        + " replay to, or discard them",
                waiting.ready(),
                Printable.of(waiting.service()),
                Printable.of(waiting.operation()));
        news.unresolved(waiting);
    }
}
