package io.resilience.benchmarks.report;

import io.resilience.benchmarks.Trial;
import io.resilience.benchmarks.stack.Contender;
import java.util.Locale;
import java.util.Optional;

/** Where a peer was better than ours as it comes, or no worse as far as the spread can tell. */
record Losses(ReportPage page) {
    String text() {
        Table table = Table.of("", "with", "peer", "to ours");
        int judged = 0;
        for (Section section : Section.values()) {
            for (Figure figure : page.figures(section).all()) {
                Optional<Contender> peer = Names.contender(figure.who()).filter(who -> !who.ours());
                Optional<Score> ours = page.figures(section).of(figure.subject(), Contender.OURS.name(), figure.size());
                if (peer.isPresent() && ours.isPresent()) {
                    judged++;
                    judge(section, figure, ours.get(), table);
                }
            }
        }
        return """

                ## Where a peer is ahead, or level

                Every figure of a peer that is not above ours, as it comes, beyond the spread: %d of %d.

                """.formatted(table.rows(), judged) + (table.rows() == 0 ? "" : table);
    }

    private static String with(Section section, long size) {
        String unit = size == 1 ? " thread" : " threads";
        return String.format(Locale.ROOT, "%,d", size) + (section.ofTrials() ? unit : "");
    }

    private static void judge(Section section, Figure figure, Score ours, Table table) {
        if (!figure.score().clearlyAbove(ours)) {
            table.row(
                    section.ofTrials() ? Trial.valueOf(figure.subject()).title() : figure.subject(),
                    with(section, figure.size()),
                    Names.title(figure.who()),
                    figure.score().times(ours).ratio());
        }
    }
}
