package io.resilience.correctness.peers;

/** What a run of one scenario against one library has shown. */
enum Finding {
    /** The defect is there. */
    REPRODUCES("**reproduces**"),
    /** The scenario was run, and the defect did not show. */
    NOT_SEEN("not seen"),
    /** The library has no such part. */
    NO_SUCH_PART("–"),
    /** No run could decide it here. */
    NOT_RUN("not run");

    private final String text;

    Finding(String text) {
        this.text = text;
    }

    static Finding of(boolean defect) {
        return defect ? REPRODUCES : NOT_SEEN;
    }

    @Override
    public String toString() {
        return text;
    }
}
