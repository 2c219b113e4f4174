package io.resilience.woven;

/**
 * Methods of classes that the Byte Buddy plugin wove: a method {@code price} that is guarded has a private, synthetic companion
 * {@code lambda$price$body}, of the same parameters and result, which has its code.
 *
 * <p>The name begins as those of lambdas do, because debuggers and coverage tools look into these synthetic methods and no others.
 */
public final class WovenMethods {
    /** What the name of a companion begins with. */
    public static final String PREFIX = "lambda$";

    /** What the name of a companion ends with. */
    public static final String SUFFIX = "$body";

    private WovenMethods() {}
}
