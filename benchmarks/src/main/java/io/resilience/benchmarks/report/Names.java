package io.resilience.benchmarks.report;

import io.resilience.benchmarks.stack.Contender;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles of contenders by what figures name them with. */
public final class Names {
    private static final Map<String, Contender> ALL =
            Stream.of(Contender.values()).collect(Collectors.toMap(Contender::name, Function.identity()));

    private Names() {}

    /** The title of a contender; anything else is a title already. */
    public static String title(String who) {
        Contender contender = ALL.get(who);
        return contender == null ? who : contender.title();
    }
}
