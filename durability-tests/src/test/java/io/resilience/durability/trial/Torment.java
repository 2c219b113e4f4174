package io.resilience.durability.trial;

import io.resilience.annotation.Capture;
import io.resilience.durability.child.Fault;
import io.resilience.durability.child.Mark.Verb;
import io.resilience.durability.trial.Fate.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Programs side by side, each started, given calls to make, and killed, until there were enough kills; meanwhile the target is up and
 * down like weather.
 */
public final class Torment {
    private static final int CALLS_AT_ONCE = 5;
    private static final int CALLS_TO_FINISH = 50;
    private static final Duration POINT_REACHED = Duration.ofSeconds(6);
    /** It comes within half a second, unless the machine sleeps. */
    private static final Duration BAD_WEATHER = Duration.ofSeconds(20);

    private final Trial trial;
    private final Capture capture;
    private final Size size;
    private final long seed;
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicInteger parcels = new AtomicInteger();
    private final Map<String, Integer> kills = new ConcurrentSkipListMap<>();
    private final AtomicInteger zombies = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    /**
     * How much.
     *
     * @param kills programs killed
     * @param parcels calls made, at least
     * @param programs side by side
     */
    public record Size(int kills, int parcels, int programs) {}

    /** Not begun. */
    public Torment(Trial trial, Capture capture, Size size, long seed) {
        this.trial = trial;
        this.capture = capture;
        this.size = size;
        this.seed = seed;
    }

    /** Goes on until there were enough kills and calls. */
    public void run() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<?>> slots = new ArrayList<>();
            for (int slot = 0; slot < size.programs; slot++) {
                Random random = new Random(seed + slot);
                slots.add(threads.submit(task(() -> fill(random, threads))));
            }
            Future<?> weather = threads.submit(task(this::weather));
            for (Future<?> slot : slots) {
                slot.get();
            }
            finishCalls();
            over.countDown();
            weather.get();
        } finally {
            over.countDown();
            threads.shutdownNow();
        }
    }

    /** Lets a task throw what it likes. */
    private interface Task {
        void run() throws Exception;
    }

    private static Callable<Void> task(Task task) {
        return () -> {
            task.run();
            return null;
        };
    }

    private void weather() throws InterruptedException {
        Random random = new Random(~seed);
        boolean down = true;
        do {
            trial.ledger().down(down);
            down = !down;
        } while (!over.await(100 + random.nextInt(250), TimeUnit.MILLISECONDS));
    }

    private void fill(Random random, ExecutorService threads) throws Exception {
        for (int turn = turns.getAndIncrement(); turn < size.kills; turn = turns.getAndIncrement()) {
            boolean killed = false;
            while (!killed) {
                killed = live(
                        Fate.draw(turn, (int) Math.floorMod(seed, 1000L) + turn / 2, capture, random),
                        random.nextLong(),
                        threads);
            }
            trial.inspect();
        }
    }

    /** One program's life; false when it ended by itself, which a parcel can make it. */
    private boolean live(Fate fate, long ownSeed, ExecutorService threads) throws Exception {
        Program program = trial.start(Fault.NONE, fate.arguments());
        int before = parcels.get();
        Future<?> traffic = threads.submit(task(() -> traffic(program, before, new Random(ownSeed))));
        if (fate.zombie() && program.alive()) {
            undie(program, ownSeed);
        }
        String where = await(fate, program);
        program.kill();
        boolean ours = program.wasKilled();
        traffic.get();
        if (ours) {
            kills.merge(where, 1, Integer::sum);
        }
        return ours;
    }

    private void undie(Program program, long ownSeed) throws Exception {
        TimeUnit.MILLISECONDS.sleep(Math.floorMod(ownSeed, 300));
        program.freeze();
        TimeUnit.MILLISECONDS.sleep(2 * trial.lease().toMillis());
        program.thaw();
        zombies.incrementAndGet();
    }

    /** Waits for a program's time; where that found it. */
    private String await(Fate fate, Program program) throws InterruptedException {
        if (fate.kind() == Kind.POINT) {
            return program.awaitAt(fate.point(), POINT_REACHED) ? fate.point() : "chance";
        }
        if (fate.kind() == Kind.AMBUSH) {
            return ambushed(program) ? "answer" : "chance";
        }
        TimeUnit.MILLISECONDS.sleep(fate.millis());
        return "chance";
    }

    private boolean ambushed(Program program) throws InterruptedException {
        CountDownLatch sprung = new CountDownLatch(1);
        trial.ledger().ambush(program.pid(), () -> {
            program.strike();
            sprung.countDown();
        });
        return sprung.await(POINT_REACHED.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void traffic(Program program, int before, Random random) throws InterruptedException {
        int quota = size.parcels / size.kills + 1;
        int first = before;
        while (program.alive()) {
            boolean again = parcels.get() - before >= quota && random.nextInt(4) > 0;
            first = again ? first : parcels.getAndAdd(CALLS_AT_ONCE);
            program.serve("offer " + first + " " + CALLS_AT_ONCE);
            if (random.nextInt(8) == 0) {
                program.serve("purge");
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
        }
    }

    /** Makes the calls that are still missing; a replay may end a program meanwhile, and then another goes on. */
    private void finishCalls() throws Exception {
        long end = System.nanoTime() + BAD_WEATHER.toNanos();
        for (int missing = missing(end); missing > 0; missing = missing(end)) {
            int some = Math.min(missing, CALLS_TO_FINISH);
            Program program = trial.worker();
            program.serve("offer " + parcels.getAndAdd(some) + " " + some);
        }
    }

    /** Calls until there are enough, and until the target was down for one: else there may be no letter to lose. */
    private int missing(long end) {
        boolean unscathed = trial.chronology().said(Verb.ACK).isEmpty() && System.nanoTime() < end;
        return Math.max(size.parcels - trial.ended(), unscathed ? CALLS_AT_ONCE : 0);
    }

    /** How often a program was killed where. */
    public Map<String, Integer> kills() {
        return kills;
    }

    /** Programs that were frozen beyond their leases and went on. */
    public int zombies() {
        return zombies.get();
    }
}
