package io.resilience.samples.grocery.peers;

import java.util.Map;
import java.util.TreeMap;

/** What the shop sells, in cents. */
final class Assortment {
    static final Map<String, Integer> PRICES = new TreeMap<>(Map.ofEntries(
            Map.entry("apples", 299),
            Map.entry("bananas", 149),
            Map.entry("beans", 119),
            Map.entry("bread", 249),
            Map.entry("butter", 379),
            Map.entry("cheddar", 429),
            Map.entry("chicken", 749),
            Map.entry("chili powder", 189),
            Map.entry("cream", 219),
            Map.entry("eggs", 329),
            Map.entry("flour", 179),
            Map.entry("ginger", 99),
            Map.entry("honey", 459),
            Map.entry("lettuce", 169),
            Map.entry("maple syrup", 699),
            Map.entry("milk", 239),
            Map.entry("minced beef", 649),
            Map.entry("mozzarella", 349),
            Map.entry("olive oil", 899),
            Map.entry("onions", 129),
            Map.entry("oranges", 389),
            Map.entry("parmesan", 599),
            Map.entry("pasta sheets", 209),
            Map.entry("pumpkin", 449),
            Map.entry("tomatoes", 199),
            Map.entry("tortillas", 279),
            Map.entry("yeast", 89)));

    private Assortment() {}
}
