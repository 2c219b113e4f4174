package io.resilience.guice;

/** Tells the subclasses that Guice makes for interception. */
final class EnhancedClass {
    private EnhancedClass() {}

    static boolean is(Class<?> type) {
        return type.getName().contains("$$EnhancerByGuice$$");
    }
}
