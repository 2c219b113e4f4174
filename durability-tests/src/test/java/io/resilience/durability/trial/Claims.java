package io.resilience.durability.trial;

import io.resilience.durability.child.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All holds on letters that programs told of. */
final class Claims {
    private final Map<String, List<Claim>> byLetter = new TreeMap<>();

    private Claims() {}

    static Claims of(List<Entry> entries) {
        Claims claims = new Claims();
        entries.forEach(claims::read);
        claims.byLetter.values().forEach(list -> list.sort(Comparator.comparingLong(Claim::token)));
        return claims;
    }

    private void read(Entry entry) {
        if (entry instanceof Entry.Ended) {
            all().filter(claim -> claim.program() == entry.program()).forEach(Claim::programEnded);
        } else if (entry instanceof Entry.Said said) {
            read(said.program(), said.mark());
        }
    }

    private void read(int program, Mark mark) {
        switch (mark.verb()) {
            case CLAIM ->
                byLetter.computeIfAbsent(mark.word(0), letter -> new ArrayList<>())
                        .add(new Claim(program, mark));
            case EXTEND -> find(program, mark).forEach(claim -> claim.extended(mark));
            case SETTLING -> find(program, mark).forEach(Claim::settling);
            case SETTLE -> find(program, mark).forEach(claim -> claim.settled(mark));
            default -> {}
        }
    }

    private List<Claim> find(int program, Mark mark) {
        return ofLetter(mark.word(0)).stream()
                .filter(claim -> claim.program() == program && claim.token() == Long.parseLong(mark.word(1)))
                .toList();
    }

    private java.util.stream.Stream<Claim> all() {
        return byLetter.values().stream().flatMap(List::stream);
    }

    /** The holds on a letter, the first first. */
    List<Claim> ofLetter(String letter) {
        return byLetter.getOrDefault(letter, List.of());
    }

    /** The holds on each letter, the first first. */
    Collection<List<Claim>> lists() {
        return byLetter.values();
    }
}
