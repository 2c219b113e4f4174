package io.resilience.weaving;

import io.resilience.annotation.Retry;
import java.io.IOException;

/** Guarded methods of every kind, in a class that is not final. */
@SuppressWarnings("MethodCanBeStatic")
class Methods {
    private final Trouble trouble;

    Methods(Trouble trouble) {
        this.trouble = trouble;
    }

    @Retry(delay = "0ms")
    public int ofPublic(int number) {
        trouble.strike();
        return number;
    }

    long selfInvoked(long number) {
        return ofPrivate(number);
    }

    @Retry(delay = "0ms")
    private long ofPrivate(long number) {
        trouble.strike();
        return number;
    }

    @Retry(delay = "0ms")
    final String ofFinal(String text) {
        trouble.strike();
        return text;
    }

    @Retry(delay = "0ms")
    static double ofStatic(Trouble trouble, double number) {
        trouble.strike();
        return number;
    }

    static float throughPrivateStatic(Trouble trouble, float number) {
        return ofPrivateStatic(trouble, number);
    }

    @Retry(delay = "0ms")
    private static float ofPrivateStatic(Trouble trouble, float number) {
        trouble.strike();
        return number;
    }

    @Retry(delay = "0ms")
    synchronized boolean ofSynchronized() {
        trouble.strike();
        return Thread.holdsLock(this);
    }

    @Retry(delay = "0ms")
    static synchronized boolean ofStaticSynchronized(Trouble trouble) {
        trouble.strike();
        return Thread.holdsLock(Methods.class);
    }

    @Retry(delay = "0ms")
    <T extends Comparable<T>> T ofGeneric(T one, T other) {
        trouble.strike();
        return one.compareTo(other) > 0 ? one : other;
    }

    @Retry(delay = "0ms")
    int ofVarargs(String first, int... rest) {
        trouble.strike();
        return rest.length;
    }

    @Retry(delay = "0ms")
    void ofVoid() throws IOException {
        trouble.strikeChecked();
    }

    @Retry(delay = "0ms")
    char ofChar(char letter) {
        trouble.strike();
        return letter;
    }

    @Retry(delay = "0ms")
    short ofShort(short number) {
        trouble.strike();
        return number;
    }

    @Retry(delay = "0ms")
    byte ofByte(byte number) {
        trouble.strike();
        return number;
    }

    @Retry(delay = "0ms")
    int[][] ofArray(int[][] cells) {
        trouble.strike();
        return cells;
    }

    @Retry(delay = "0ms")
    @SuppressWarnings("TooManyParameters")
    String ofMany(
            byte one, short two, char three, int four, long five, float six, double seven, boolean eight, Object nine) {
        trouble.strike();
        return "" + one + two + three + four + five + six + seven + eight + nine;
    }
}
