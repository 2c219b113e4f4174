package io.resilience.samples.grocery.agent;

/** What a shopper asks for: a dish for so many people. */
public record Wish(String shopper, String dish, int people) {
    @Override
    public String toString() {
        return dish + " for " + people;
    }
}
