package io.resilience.samples.grocery.plan;

import static io.resilience.samples.grocery.peers.PeerTrouble.CACHE_GONE;
import static io.resilience.samples.grocery.peers.PeerTrouble.DATABASE_LOCKED;
import static io.resilience.samples.grocery.peers.PeerTrouble.FEED_DOWN;
import static io.resilience.samples.grocery.peers.PeerTrouble.LLM_STALLS;
import static io.resilience.samples.grocery.peers.PeerTrouble.SHOP_BUSY;
import static io.resilience.samples.grocery.peers.PeerTrouble.SHOP_UNAVAILABLE;

import io.resilience.samples.grocery.peers.PeerTrouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The episodes of a run, one after the other from healthy to recovered; the seed says in which order the single troubles come. */
public record FailurePlan(List<Episode> episodes) {
    private static final Scene HEALTHY = new Scene(7, "all healthy", "calls go through, the caches fill", Set.of());
    private static final List<Scene> SINGLE = List.of(
            new Scene(
                    7,
                    "model stalls",
                    "calls time out, the breaker opens, recipes come from memory",
                    Set.of(LLM_STALLS)),
            new Scene(6, "cache gone", "connections refused, prices from own memory", Set.of(CACHE_GONE)),
            new Scene(6, "database locked", "SQLITE_BUSY, orders wait to be written", Set.of(DATABASE_LOCKED)),
            new Scene(6, "feed down", "WebSocket refused, news wait", Set.of(FEED_DOWN)));
    private static final List<Scene> SHOP = List.of(
            new Scene(5, "shop closed", "503 with Retry-After, orders wait", Set.of(SHOP_UNAVAILABLE)),
            new Scene(3, "shop busy", "429 with Retry-After", Set.of(SHOP_BUSY)));
    private static final Scene ALL = new Scene(
            6,
            "everything fails",
            "all at once, and still every shopper gets an answer",
            Set.of(LLM_STALLS, CACHE_GONE, DATABASE_LOCKED, SHOP_UNAVAILABLE, FEED_DOWN));
    private static final Scene RECOVERY =
            new Scene(16, "recovery", "probes succeed, breakers close, dead letters are replayed", Set.of());

    /** Copies the list. */
    public FailurePlan {
        episodes = List.copyOf(episodes);
    }

    /** The plan spread over {@code length}. */
    public static FailurePlan over(Duration length, long seed) {
        List<Scene> scenes = scenes(seed);
        int parts = scenes.stream().mapToInt(Scene::parts).sum();
        List<Episode> episodes = new ArrayList<>();
        int begun = 0;
        for (Scene scene : scenes) {
            int ended = begun + scene.parts;
            episodes.add(scene.episode(part(length, begun, parts), part(length, ended, parts)));
            begun = ended;
        }
        return new FailurePlan(episodes);
    }

    /** The same plan, whose last episode, the recovery, lasts so much longer. */
    public FailurePlan thenHealthyFor(Duration more) {
        List<Episode> longer = new ArrayList<>(episodes);
        Episode last = longer.remove(longer.size() - 1);
        longer.add(new Episode(
                last.title(),
                last.story(),
                last.troubles(),
                last.begins(),
                last.ends().plus(more)));
        return new FailurePlan(longer);
    }

    private static List<Scene> scenes(long seed) {
        List<List<Scene>> middle = new ArrayList<>();
        SINGLE.forEach(scene -> middle.add(List.of(scene)));
        middle.add(SHOP);
        Collections.shuffle(middle, new Random(seed));
        List<Scene> scenes = new ArrayList<>();
        scenes.add(HEALTHY);
        middle.forEach(scenes::addAll);
        scenes.add(ALL);
        scenes.add(RECOVERY);
        return scenes;
    }

    private static Duration part(Duration length, int parts, int of) {
        return length.multipliedBy(parts).dividedBy(of);
    }

    /** The episode after so much time; the plan begins anew when it is over. */
    public Episode at(Duration elapsed) {
        Duration inRound = Duration.ofNanos(elapsed.toNanos() % length().toNanos());
        return episodes.stream()
                .filter(episode -> episode.contains(inRound))
                .findFirst()
                .orElseThrow();
    }

    /** How long until the episode after this one begins. */
    public Duration untilNext(Duration elapsed) {
        return Duration.ofNanos(at(elapsed).ends().toNanos() - elapsed.toNanos() % length().toNanos());
    }

    /** How long all episodes last together. */
    public Duration length() {
        return episodes.get(episodes.size() - 1).ends();
    }

    /** An episode of so many parts of the whole. */
    private record Scene(int parts, String title, String story, Set<PeerTrouble> troubles) {
        Episode episode(Duration begins, Duration ends) {
            return new Episode(title, story, troubles, begins, ends);
        }
    }
}
