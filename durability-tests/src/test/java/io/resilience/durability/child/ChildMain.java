package io.resilience.durability.child;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.ReplayBackoff;
import io.resilience.deadletter.ReplaySettings;
import io.resilience.guice.ResilienceModule;
import io.resilience.jdbc.JdbcSettings;
import io.resilience.jdbc.JdbcStore;
import io.resilience.jdbc.WatchedStore;
import java.time.Duration;

/** The program that is killed. It ends by itself when its standard input does, lest it outlive its test. */
public final class ChildMain {
    private static final ReplaySettings.Pace PACE = new ReplaySettings.Pace(5000, 4);
    private static final ReplayBackoff BACKOFF =
            new ReplayBackoff(Duration.ofMillis(200), 2, Duration.ofSeconds(1), 0.5);

    private ChildMain() {}

    /** Serves requests until killed. */
    public static void main(String[] none) throws Exception {
        ChildSettings settings = ChildSettings.of(System.getProperties());
        Voice voice = new Voice(System.out);
        FailPoints points = new FailPoints(voice);
        Offers offers = new Offers(voice);
        JdbcStore store = WatchedStore.open(
                settings.place().url(),
                settings.place().user(),
                settings.place().password(),
                JdbcSettings.DEFAULT.withConnections(3).withPatience(patience()),
                points);
        DeadLetters broken = settings.fault().put(store.deadLetters(), points, settings.place());
        DeadLetters letters = new WatchedLetters(broken, points, voice, settings.lease());
        Resilience resilience = runtime(settings, letters, offers);
        Courier courier = courier(resilience, new Courier.Link(settings.ledger(), points, voice));
        resilience.replayTo(courier);
        new Requests(courier, letters, offers, voice).serve(System.in);
        System.exit(0);
    }

    private static Duration patience() {
        return Duration.parse(System.getProperty("kill.patience", "PT5S"));
    }

    private static Resilience runtime(ChildSettings settings, DeadLetters letters, Offers offers) {
        Duration moment = Duration.ofMillis(50);
        return Resilience.builder()
                .configure(all -> all.source(Sources.NONE)
                        .service(
                                "courier",
                                courier -> courier.set("breaker.openFor", "100ms")
                                        .set("breaker.maxOpenFor", "100ms")
                                        .set("breaker.rampUp", "0s")
                                        .set("deadLetter.maxWait", "30s")
                                        .set(
                                                "deadLetter.capture",
                                                settings.capture().name())))
                .replay(new ReplaySettings(PACE, settings.lease(), moment, moment.multipliedBy(3), BACKOFF))
                .deadLetters(letters)
                .witness(offers)
                .build();
    }

    private static Courier courier(Resilience resilience, Courier.Link link) {
        return Guice.createInjector(new ResilienceModule(resilience), new AbstractModule() {
                    @Override
                    protected void configure() {
                        bind(Courier.Link.class).toInstance(link);
                        bind(Courier.class);
                    }
                })
                .getInstance(Courier.class);
    }
}
