package io.resilience.samples.grocery.peers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The dishes that the stand-in for a language model knows, and what they need. */
public final class Cookbook {
    private static final Map<String, List<String>> DISHES = new TreeMap<>(Map.of(
            "pancakes", List.of("flour", "milk", "eggs", "butter", "maple syrup"),
            "chili", List.of("minced beef", "beans", "tomatoes", "onions", "chili powder"),
            "pizza", List.of("flour", "yeast", "tomatoes", "mozzarella", "olive oil"),
            "tacos", List.of("tortillas", "minced beef", "onions", "tomatoes", "cheddar"),
            "lasagne", List.of("pasta sheets", "minced beef", "tomatoes", "milk", "cheddar"),
            "fruit salad", List.of("apples", "bananas", "oranges", "honey"),
            "pumpkin soup", List.of("pumpkin", "onions", "cream", "ginger"),
            "caesar salad", List.of("lettuce", "chicken", "bread", "parmesan")));

    private Cookbook() {}

    /** All dishes, in a fixed order. */
    public static List<String> dishes() {
        return List.copyOf(DISHES.keySet());
    }

    /** What the dish named somewhere in the text needs. */
    static List<String> ingredients(String text) {
        return DISHES.entrySet().stream()
                .filter(dish -> text.contains(dish.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of("bread", "eggs", "milk"));
    }
}
