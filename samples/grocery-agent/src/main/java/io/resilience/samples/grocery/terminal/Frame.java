package io.resilience.samples.grocery.terminal;

import io.resilience.samples.grocery.agent.AgentAnswer;
import io.resilience.samples.grocery.agent.AgentAnswer.Kind;
import io.resilience.samples.grocery.traffic.Answers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Draws a view as lines of text. */
public final class Frame {
    private static final int ANSWERS = 4;
    private static final int MOVES = 3;

    private final Paint paint;
    private final int columns;
    private final ServiceTable table;

    /** Frames of so many columns, with or without colours. */
    public Frame(boolean colours, int columns) {
        this.paint = new Paint(colours);
        this.columns = columns;
        this.table = new ServiceTable(paint);
    }

    /** The lines of one picture. */
    public List<String> draw(View view) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong(Words.cut(view.heading().title() + ", " + time(view.clock()), columns)));
        lines.add(paint.faint(Words.cut(view.heading().peers(), columns)));
        lines.add(phase(view.clock()));
        lines.add("");
        lines.addAll(table.draw(view));
        lines.add("");
        lines.add(tally(view.answers()));
        view.answers().latest().stream().limit(ANSWERS).map(this::answer).forEach(lines::add);
        lines.add("");
        view.moves().stream()
                .limit(MOVES)
                .map(move -> paint.faint(Words.cut(" " + move, columns)))
                .forEach(lines::add);
        return lines;
    }

    private static String time(View.Clock clock) {
        return Words.clock(clock.elapsed())
                + (clock.length().isZero() ? ", Ctrl-C ends it" : " of " + Words.clock(clock.length()));
    }

    private String phase(View.Clock clock) {
        String rest = ": " + clock.story() + " ("
                + clock.untilNext().plus(Duration.ofMillis(999)).toSeconds() + " s left)";
        String title = clock.title();
        return paint.warning("▶ " + title) + Words.cut(rest, columns - title.length() - 2);
    }

    private String tally(Answers answers) {
        return "answers   " + paint.good(answers.count(Kind.FULL) + " full") + "   "
                + paint.warning(answers.count(Kind.DEGRADED) + " degraded") + "   "
                + paint.bad(answers.count(Kind.FAILED) + " failed");
    }

    private String answer(AgentAnswer answer) {
        String who = " " + Words.fit(answer.wish().shopper(), 6)
                + Words.fit(answer.wish().toString(), 19);
        String text = Words.cut(answer.text() + ", " + remarks(answer), columns - who.length());
        return who
                + switch (answer.kind()) {
                    case FULL -> text;
                    case DEGRADED -> paint.warning(text);
                    case FAILED -> paint.bad(text);
                };
    }

    private static String remarks(AgentAnswer answer) {
        return answer.remarks().isEmpty() ? "all fresh" : String.join(", ", answer.remarks());
    }
}
