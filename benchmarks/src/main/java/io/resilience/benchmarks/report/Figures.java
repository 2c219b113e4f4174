package io.resilience.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a section. */
public record Figures(List<Figure> all) {

    /** One of them, if it was measured. */
    public Optional<Score> of(String subject, String who, long size) {
        return of(subject)
                .filter(figure -> figure.who().equals(who) && figure.size() == size)
                .map(Figure::score)
                .findFirst();
    }

    /** Those of a subject. */
    public Stream<Figure> of(String subject) {
        return all.stream().filter(figure -> figure.subject().equals(subject));
    }

    /** What varies in a subject, each once, in the order of measurement. */
    public List<Long> sizes(String subject) {
        return of(subject).map(Figure::size).distinct().toList();
    }

    /** Who is in a subject, each once, in the order of measurement. */
    public List<String> contenders(String subject) {
        return of(subject).map(Figure::who).distinct().toList();
    }
}
