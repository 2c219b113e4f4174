package io.resilience.cli;

/** Says that an id stands for no letter. */
final class MissingLetter {
    private MissingLetter() {}

    static String sentence(String id) {
        return "there is no letter " + OneLine.of(id, 60) + " in this store; 'list' tells the ids";
    }
}
