package io.resilience.durability.trial;

import io.resilience.durability.child.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One program's hold on a letter, as far as the program could tell of it. */
final class Claim {
    private static final String RELEASE = "release";

    private final int program;
    private final Mark mark;
    private final List<Mark> extensions = new ArrayList<>();
    private boolean settling;
    private boolean ended;
    private @Nullable Mark settled;

    Claim(int program, Mark mark) {
        this.program = program;
        this.mark = mark;
    }

    void extended(Mark extension) {
        extensions.add(extension);
    }

    void settling() {
        settling = true;
    }

    void settled(Mark settlement) {
        settled = settlement;
    }

    void programEnded() {
        ended = true;
    }

    int program() {
        return program;
    }

    String letter() {
        return mark.word(0);
    }

    String key() {
        return mark.word(1);
    }

    long token() {
        return Long.parseLong(mark.word(2));
    }

    /** A time after it was taken. */
    long takenBy() {
        return mark.after();
    }

    /** A time up to which it surely lasted, unless it was settled. */
    long heldUntil() {
        long until = mark.before() + Long.parseLong(mark.word(3));
        for (Mark extension : extensions) {
            until = Math.max(until, extension.before() + Long.parseLong(extension.word(2)));
        }
        return until;
    }

    boolean replay() {
        return mark.word(4).equals(Mark.REPLAY);
    }

    /** The change that ended it and was accepted; null when none was. */
    @Nullable
    Mark accepted() {
        Mark settlement = settled;
        return settlement != null && Boolean.parseBoolean(settlement.word(3)) ? settlement : null;
    }

    /** Accepted, and no delivery after all. */
    boolean released() {
        Mark settlement = accepted();
        return settlement != null && settlement.word(2).equals(RELEASE);
    }

    /** No delivery after all, or perhaps none, because its program ended while it was settling. */
    boolean perhapsReleased() {
        return released() || (settling && ended && settled == null);
    }

    /** Ended by an accepted change, or perhaps, because its program ended in the middle of one. */
    boolean mayHaveBeenSettled() {
        return accepted() != null || (settling && ended && settled == null);
    }

    /** Ended by its program's end or by its lease's: its call may have had an effect that nobody was told of. */
    boolean cutShort() {
        return accepted() == null;
    }

    @Override
    public String toString() {
        return "claim " + token() + " of " + letter() + " (" + key() + ") by program " + program;
    }
}
