package io.resilience.policy;

import io.resilience.annotation.Scope;
import io.resilience.exception.ProblemKind;
import java.time.Duration;

/**
 * When a breaker opens, for how long, and how it closes again.
 *
 * @param reach whose breaker it is
 */
public record BreakerPolicy(Trip trip, Opening opening, Probing probing, Reach reach) {
    /** Opens on 5 failures in a row or half of at least 20 calls in 30 s; open 5 s doubling to 60 s; 3 probes; 2 s ramp. */
    public static final BreakerPolicy DEFAULT =
            new BreakerPolicy(Trip.DEFAULT, Opening.DEFAULT, Probing.DEFAULT, Reach.OPERATION);

    /**
     * When to open.
     *
     * @param failureThreshold failures in a row, 0 for off
     * @param rates shares of the window
     * @param minimumCalls calls before a rate is judged
     * @param window what the rates are computed over
     */
    public record Trip(int failureThreshold, Rates rates, int minimumCalls, WindowPolicy window) {
        /** 5 in a row, or 50 % of at least 20 calls in 30 s. */
        public static final Trip DEFAULT = new Trip(5, Rates.DEFAULT, 20, WindowPolicy.DEFAULT);

        /** Checks the ranges. */
        public Trip {
            Check.atLeast("failureThreshold", failureThreshold, 0);
            Check.atLeast("minimumCalls", minimumCalls, 1);
            if (window.calls() > 0 && minimumCalls > window.calls()) {
                throw new InvalidSettingException(
                        ProblemKind.MINIMUM_CALLS_ABOVE_WINDOW,
                        "minimumCalls " + minimumCalls + " can never be reached in a window of " + window.calls()
                                + " calls",
                        "make it at most " + window.calls());
            }
        }
    }

    /**
     * Shares of the window that open the breaker, each 0 (off) to 1.
     *
     * @param slowCall the duration from which a call is slow, zero for never
     */
    public record Rates(double failureRate, double slowCallRate, Duration slowCall) {
        /** Half of the calls failed; no call is slow. */
        public static final Rates DEFAULT = new Rates(0.5, 1, Duration.ZERO);

        /** Checks the ranges. */
        public Rates {
            Check.share("failureRate", failureRate);
            Check.share("slowCallRate", slowCallRate);
            Check.notNegative("slowCall", slowCall);
        }
    }

    /**
     * How long the breaker stays open: {@code openFor * multiplier^(trips-1)}, at most {@code maxOpenFor}, plus or minus {@code jitter}.
     */
    public record Opening(Duration openFor, double multiplier, Duration maxOpenFor, double jitter) {
        /** 5 s, doubling to 60 s, within 20 %. */
        public static final Opening DEFAULT = new Opening(Duration.ofSeconds(5), 2, Duration.ofSeconds(60), 0.2);

        /** Checks the ranges. */
        public Opening {
            Check.positive("openFor", openFor);
            LongestTime.checked("maxOpenFor", maxOpenFor);
            Check.atLeast("multiplier", multiplier, 1);
            Check.share("jitter", jitter);
            if (maxOpenFor.compareTo(openFor) < 0) {
                throw new InvalidSettingException(
                        ProblemKind.MAXIMUM_BELOW_START,
                        "maxOpenFor " + DurationText.print(maxOpenFor) + " is shorter than openFor "
                                + DurationText.print(openFor),
                        "make it at least as long");
            }
        }
    }

    /** How many probes are admitted half-open, how many must succeed, how long they may take, and the ramp after closing. */
    public record Probing(int halfOpenCalls, int successThreshold, Duration probeTimeout, Duration rampUp) {
        /** 3 probes, 3 successes, 60 s each, 2 s ramp. */
        public static final Probing DEFAULT = new Probing(3, 3, Duration.ofSeconds(60), Duration.ofSeconds(2));

        /** Checks the ranges. */
        public Probing {
            Check.atLeast("halfOpenCalls", halfOpenCalls, 1);
            Check.atLeast("successThreshold", successThreshold, 1);
            Check.positive("probeTimeout", probeTimeout);
            Check.notNegative("rampUp", rampUp);
            if (successThreshold > halfOpenCalls) {
                throw new InvalidSettingException(
                        ProblemKind.SUCCESSES_ABOVE_PROBES,
                        "successThreshold " + successThreshold + " can never be reached with " + halfOpenCalls
                                + " halfOpenCalls",
                        "make it at most " + halfOpenCalls);
            }
        }
    }

    /** Whose breaker it is: of the operation or service, or one for each value of an argument ({@code key}, empty for none). */
    public record Reach(Scope scope, String key) {
        /** The operation's own. */
        public static final Reach OPERATION = new Reach(Scope.OPERATION, "");
    }
}
