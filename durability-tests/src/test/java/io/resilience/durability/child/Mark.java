package io.resilience.durability.child;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a program says it did. Times are {@link System#nanoTime}, which all processes of a Linux machine share.
 *
 * @param before a time before it was done
 * @param after a time after it was done
 * @param verb what was done
 * @param words about what
 */
public record Mark(long before, long after, Verb verb, List<String> words) {
    private static final String SIGN = "@";

    /** What a program can say. */
    public enum Verb {
        /** The program is ready for requests. */
        READY,
        /** A request has been served. */
        SERVED,
        /** Key: a call of the guarded operation begins. */
        CALL,
        /** Key, letter or "-": the operation's body runs. */
        BEGUN,
        /** Key: a call succeeded. */
        OK,
        /** Key, letter: a call failed and its letter is kept; this is what must never be lost. */
        ACK,
        /** Key, reason: a call failed and was not kept. */
        LOST,
        /** Key: the call could not be written down before it was made. */
        UNCOVERED,
        /** Letter, key, token, lease in nanoseconds, how: a letter was claimed by writing it down, or for a replay. */
        CLAIM,
        /** Letter, token, lease in nanoseconds: a lease was made longer. */
        EXTEND,
        /** Letter, token, what: a lease is about to be ended. */
        SETTLING,
        /** Letter, token, what, true or false: a lease was ended, or that was refused. */
        SETTLE,
        /** Letter: its counts begin anew. */
        REVIVED,
        /** Point: the thread waits there for its end. */
        AT;

        /** Whether it is about a call, whose key is the first word. */
        public boolean ofCall() {
            return switch (this) {
                case CALL, BEGUN, OK, ACK, LOST, UNCOVERED -> true;
                default -> false;
            };
        }
    }

    /** How a letter is claimed that is written down before its call. */
    public static final String JOURNAL = "journal";

    /** How a letter is claimed that is replayed. */
    public static final String REPLAY = "replay";

    /** Copies the list. */
    public Mark {
        words = List.copyOf(words);
    }

    /** One of the words. */
    public String word(int position) {
        return words.get(position);
    }

    /** As a line. */
    public String line() {
        return SIGN + before + " " + after + " " + verb + " " + String.join(" ", words);
    }

    /** Whether a line is one of these. */
    public static boolean is(String line) {
        return line.startsWith(SIGN);
    }

    /** From a line. */
    public static Mark parse(String line) {
        List<String> words = Arrays.asList(line.substring(SIGN.length()).split(" ", -1));
        return new Mark(
                Long.parseLong(words.get(0)),
                Long.parseLong(words.get(1)),
                Verb.valueOf(words.get(2)),
                words.subList(3, words.size()));
    }
}
