package io.resilience.fallback.elsewhere;

/** A superclass in another package than its subclasses. */
public class FarShop {
    String nearby(String item) {
        return "nearby " + item;
    }

    protected String inherited(String item) {
        return "inherited " + item;
    }

    protected static String shared(String item) {
        return "shared " + item;
    }
}
