package io.resilience.jdbc;

/** How a store answers one kind of question: after so long, with the change made before or after the wait; or by a failure. */
enum Weather {
    CLEAR(0, 0, Failure.NONE),
    ANSWERS_AFTER_240_MS(0, 240, Failure.NONE),
    ANSWERS_AFTER_260_MS(0, 260, Failure.NONE),
    ANSWERS_AFTER_5_S(0, 5_000, Failure.NONE),
    HEARS_AFTER_240_MS(240, 0, Failure.NONE),
    HEARS_AFTER_260_MS(260, 0, Failure.NONE),
    HEARS_AFTER_5_S(5_000, 0, Failure.NONE),
    NEVER_ANSWERS(0, Weather.FOR_EVER, Failure.AFTER),
    NEVER_HEARS(Weather.FOR_EVER, 0, Failure.BEFORE),
    FAILS(0, 0, Failure.BEFORE),
    FAILS_AFTER_IT_TOOK_EFFECT(0, 0, Failure.AFTER);

    /** Until the weather clears; then it fails, as a connection does that is given up. */
    static final int FOR_EVER = Integer.MAX_VALUE;

    /** When it fails. */
    enum Failure {
        NONE,
        BEFORE,
        AFTER
    }

    final int millisBefore;
    final int millisAfter;
    final Failure failure;

    Weather(int millisBefore, int millisAfter, Failure failure) {
        this.millisBefore = millisBefore;
        this.millisAfter = millisAfter;
        this.failure = failure;
    }

    /** Whether it is over by itself. */
    boolean ends() {
        return millisBefore != FOR_EVER && millisAfter != FOR_EVER;
    }
}
