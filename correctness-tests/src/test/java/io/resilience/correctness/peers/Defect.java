package io.resilience.correctness.peers;

/** Defects of the field, as scenarios that can be run against any library. */
enum Defect {
    B1("an ignored failure keeps the half-open permit"),
    B2("a probe that never returns keeps the breaker half-open: every call is refused, long after the open time"),
    B3(
            "a probe that a bulkhead (or a second breaker) refuses keeps the breaker half-open: every call is refused, long after the open time"),
    B4("eight threads at OPEN → HALF_OPEN: more probes than allowed, in 100 rounds"),
    B5("the end of a call admitted while closed adds a half-open permit"),
    B6("the failure of a call admitted while closed decides the half-open state"),
    B7("two threads that open and close at once: a move announced twice or from a state it was not in"),
    B8("the open time of an earlier opening ends a later one"),
    B9("the timer of an opening that was reset moves the breaker"),
    B10("a window's minimum of 100 calls holds up a half-open state of one probe"),
    B11("a window of one call fails, or loses what is recorded when time steps back"),
    B12("a step of the wall clock changes how long the breaker stays open"),
    B13("a waiter that times out takes a bulkhead's place along"),
    B14("a stage that calls back twice gives a place back twice"),
    B15("a cancelled asynchronous probe keeps its half-open permit"),
    B16("a timeout frees the place of work that runs on"),
    B17("a listener that throws makes the call fail"),
    B18("a newcomer overwrites the state of a shared breaker"),
    B19("a rate limit counts calls when they end"),
    B20("what was decided about one state is done to the next"),
    B21("asking for the state of an unknown name makes an instance");

    private final String scenario;

    Defect(String scenario) {
        this.scenario = scenario;
    }

    String scenario() {
        return scenario;
    }
}
