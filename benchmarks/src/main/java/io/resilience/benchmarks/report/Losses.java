package io.resilience.benchmarks.report;

import io.resilience.benchmarks.Trial;
import io.resilience.benchmarks.stack.Contender;
import java.util.ArrayList;
import java.util.List;

/** Where a peer was faster than ours as it comes, or no slower as far as the spread can tell. */
record Losses(Page page) {
    String text() {
        List<String> all = new ArrayList<>();
        for (Section section : Section.values()) {
            Figures figures = section.ofTrials() ? page.figures(section) : new Figures(List.of());
            figures.all()
                    .forEach(figure -> judge(
                            figure, figures, Trial.valueOf(figure.subject()).title(), all));
        }
        for (Section section : List.of(Section.GUARDS, Section.WINDOWS, Section.MEMORY)) {
            Figures figures = page.figures(section);
            figures.all().stream()
                    .filter(figure -> !figure.subject().equals("heap of a registry"))
                    .forEach(figure -> judge(figure, figures, figure.subject(), all));
        }
        String found = all.isEmpty() ? "None in this run.\n" : String.join("", all);
        return "\n## Where a peer is ahead, or level\n\nEvery scenario where a peer's figure is not above ours (`resilience`, as it comes) beyond the spread.\n\n"
                + found;
    }

    private static void judge(Figure figure, Figures figures, String title, List<String> all) {
        if (Contender.valueOf(figure.who()).ours()) {
            return;
        }
        figures.of(figure.subject(), Contender.OURS.name(), figure.size())
                .filter(ours -> !figure.score().clearlyAbove(ours))
                .ifPresent(ours -> all.add("- " + title + ", " + figure.size() + ": " + Names.title(figure.who())
                        + " takes " + figure.score().times(ours).ratio() + " of ours.\n"));
    }
}
