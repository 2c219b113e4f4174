package io.resilience.deadletter;

/** How far a run of replays is; {@code skipped} letters were taken or ended by someone else meanwhile. */
public record ReplayProgress(
        String service,
        String operation,
        State state,
        long succeeded,
        long failed,
        long parked,
        long skipped,
        int inFlight) {
    /** What a run is doing. */
    public enum State {
        /** Replays are begun as the pace allows. */
        RUNNING,
        /** The breaker is open or refused a replay; the run looks again shortly. */
        PAUSED,
        /** Every letter that was there has had its replay. */
        FINISHED,
        /** Called off. */
        CANCELLED;

        /** Whether no further replay will begin. */
        public boolean over() {
            return this == FINISHED || this == CANCELLED;
        }
    }

    /** Whether no further replay will begin. */
    public boolean over() {
        return state.over();
    }
}
