package io.resilience.jdbc;

import io.resilience.jdbc.WeatheredLetters.Question;
import io.resilience.testkit.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Questions to a store answered in one weather or another: nothing that was acknowledged is lost, nothing is done twice by a program that
 * lives. A build tries some, by a seed that it prints; {@code -Dresilience.weather=all} tries each question in each weather.
 */
interface WeatherContract {
    /** How many a build tries. */
    int SOME = 2;

    /** A store with room for all. */
    StoreStage stage();

    /** What is tried here. */
    Set<Weather> weathers();

    /** A question and its weather. */
    record WeatherCase(Question question, Weather weather) {}

    @Test
    default void aProgramThatLivesOn() {
        chosen(weathers()).forEach(each -> new WeatherTrial(stage(), each.question(), each.weather()).alone());
    }

    @Test
    default void aProgramThatIsClosedMeanwhile() {
        // a close waits for seconds of the machine for what never comes
        List<Weather> ending = weathers().stream().filter(Weather::ends).toList();
        chosen(ending).forEach(each -> new WeatherTrial(stage(), each.question(), each.weather()).withAClose());
    }

    private List<WeatherCase> chosen(Iterable<Weather> weathers) {
        List<WeatherCase> all = new ArrayList<>();
        for (Question question : Question.values()) {
            weathers.forEach(weather -> all.add(new WeatherCase(question, weather)));
        }
        if ("all".equals(System.getProperty("resilience.weather"))) {
            return all;
        }
        Collections.shuffle(all, Seed.of(getClass().getSimpleName()).random());
        return all.subList(0, SOME);
    }
}
