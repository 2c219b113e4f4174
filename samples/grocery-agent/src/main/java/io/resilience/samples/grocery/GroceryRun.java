package io.resilience.samples.grocery;

import io.resilience.deadletter.DeadLetters;
import io.resilience.jdbc.JdbcDeadLetters;
import io.resilience.samples.grocery.agent.GroceryAgent;
import io.resilience.samples.grocery.peers.Peers;
import io.resilience.samples.grocery.peers.ShopServer;
import io.resilience.samples.grocery.plan.Director;
import io.resilience.samples.grocery.plan.Episode;
import io.resilience.samples.grocery.plan.FailurePlan;
import io.resilience.samples.grocery.terminal.Frame;
import io.resilience.samples.grocery.terminal.Screen;
import io.resilience.samples.grocery.terminal.Summary;
import io.resilience.samples.grocery.terminal.View;
import io.resilience.samples.grocery.traffic.Crowd;
import io.resilience.samples.grocery.wiring.Connections;
import io.resilience.samples.grocery.wiring.GuardedServices;
import io.resilience.time.Clockwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One run, from the start of the peers to the summary. */
final class GroceryRun {
    private static final Duration ROUND = Duration.ofSeconds(60);
    private static final int PICTURES = 10;
    private static final Duration LOOK_FOR_RECOVERY = Duration.ofMillis(100);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(10);

    private final AgentOptions options;
    private final Surroundings surroundings;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Clockwork clockwork = Clockwork.system();

    GroceryRun(AgentOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    /** Ends the run early; the summary is still printed. */
    void stop() {
        stop.countDown();
    }

    /** Runs to the end and gives the summary, which it has printed. */
    Summary run() throws Exception {
        try (DeadLetters letters = letters();
                Peers peers = Peers.start(surroundings.environment(), clockwork.sleeper(), options.seed());
                Connections connections = new Connections(peers)) {
            LeftBehind left = LeftBehind.in(letters);
            try (GuardedServices guarded = options.wiring().guard(connections, letters, clockwork.ticker(), pace());
                    AgentConsole console = AgentConsole.start(guarded.resilience())) {
                surroundings.screen().print(List.of(console.welcome()));
                return serve(peers, guarded, left);
            }
        }
    }

    /** The store that outlives a run, and whatever ends it. */
    private DeadLetters letters() throws IOException {
        Path file = options.store().toAbsolutePath();
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return JdbcDeadLetters.sqlite(file);
    }

    private Summary serve(Peers peers, GuardedServices guarded, LeftBehind left) throws Exception {
        FailurePlan plan = plan();
        Director director = new Director(plan, clockwork.ticker(), stop, episode -> play(peers, episode));
        Thread directing = new Thread(director, "director");
        directing.setDaemon(true);
        directing.start();
        Crowd crowd = new Crowd(new GroceryAgent(guarded.services(), clockwork.ticker()), options.seed(), pace(), stop);
        RunEnd end = new RunEnd(options.length(), director, guarded.chronicle(), crowd.answers(), left);
        watch(director, end, guarded, crowd, heading(peers, crowd));
        stop.countDown();
        crowd.goHome(LAST_ANSWERS);
        directing.join();
        Summary summary = new Summary(
                director.elapsed(),
                options.wiring().toString(),
                crowd.answers(),
                guarded.board().readings(),
                guarded.chronicle().outages(),
                seen(peers, left));
        surroundings.screen().print(summary.lines());
        return summary;
    }

    /** A run of a certain length plays the plan once, and waits in its last episode for recovery. */
    private FailurePlan plan() {
        FailurePlan plan = FailurePlan.over(round(), options.seed());
        return options.length() == null ? plan : plan.thenHealthyFor(RunEnd.PATIENCE.multipliedBy(2));
    }

    private void watch(Director director, RunEnd end, GuardedServices guarded, Crowd crowd, View.Heading heading)
            throws InterruptedException {
        Screen screen = surroundings.screen();
        Frame frame = surroundings.frame();
        Duration pause = least(screen.pace(), round().dividedBy(PICTURES));
        while (!stop.await(untilNextLook(pause, director).toNanos(), TimeUnit.NANOSECONDS) && !end.reached()) {
            if (!options.quiet()) {
                View view = new View(
                        heading,
                        clock(director),
                        guarded.board().readings(),
                        crowd.answers(),
                        guarded.chronicle().latest());
                screen.show(frame.draw(view));
            }
        }
    }

    private Duration untilNextLook(Duration pause, Director director) {
        Duration left = left(director);
        return left.isZero() ? least(pause, LOOK_FOR_RECOVERY) : least(pause, left);
    }

    private View.Clock clock(Director director) {
        Episode now = director.now();
        Duration length = options.length() == null ? Duration.ZERO : options.length();
        return new View.Clock(director.elapsed(), length, now.title(), now.story(), director.untilNext());
    }

    private View.Heading heading(Peers peers, Crowd crowd) {
        return new View.Heading(
                "Grocery agent, " + options.wiring() + ", " + crowd.size() + " shoppers", peers.description());
    }

    private static Summary.Shop seen(Peers peers, LeftBehind left) throws IOException {
        ShopServer.Books books = peers.shopBooks();
        return new Summary.Shop(
                books.placed(),
                books.repeated(),
                peers.feedServer().heard(),
                new Summary.Earlier(left.all(), left.done()));
    }

    private static void play(Peers peers, Episode episode) {
        try {
            peers.afflict(episode.troubles());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot play '" + episode.title() + "'", e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot play '" + episode.title() + "'", e);
        }
    }

    private Duration round() {
        Duration length = options.length();
        return length == null ? ROUND : length;
    }

    /** How much shorter than the usual round this run is; its waits shrink alike. */
    private double pace() {
        return Math.min(1, (double) round().toNanos() / ROUND.toNanos());
    }

    private Duration left(Director director) {
        Duration length = options.length();
        if (length == null) {
            return ROUND;
        }
        Duration left = length.minus(director.elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
