package io.resilience.jdbc;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Timeout;

@Timeout(900)
class MemoryWeatherTest implements WeatherContract {
    private final MemoryStage stage = new MemoryStage(10_000);

    @Override
    public StoreStage stage() {
        return stage;
    }

    @Override
    public Set<Weather> weathers() {
        return EnumSet.allOf(Weather.class);
    }
}
