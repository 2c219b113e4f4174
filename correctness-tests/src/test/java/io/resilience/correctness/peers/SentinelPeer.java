package io.resilience.correctness.peers;

import com.alibaba.csp.sentinel.Entry;
import com.alibaba.csp.sentinel.SphU;
import com.alibaba.csp.sentinel.Tracer;
import com.alibaba.csp.sentinel.slots.block.BlockException;
import com.alibaba.csp.sentinel.slots.block.RuleConstant;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRule;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRuleManager;
import com.alibaba.csp.sentinel.slots.block.degrade.circuitbreaker.CircuitBreaker.State;
import com.alibaba.csp.sentinel.slots.block.degrade.circuitbreaker.EventObserverRegistry;
import com.alibaba.csp.sentinel.slots.block.flow.FlowRule;
import com.alibaba.csp.sentinel.slots.block.flow.FlowRuleManager;
import com.alibaba.csp.sentinel.slots.statistic.base.LeapArray;
import com.alibaba.csp.sentinel.slots.statistic.base.WindowWrap;
import io.resilience.testkit.Racers;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sentinel. Its shortest open time is a second. */
final class SentinelPeer implements Peer {
    private static final AtomicInteger NAMES = new AtomicInteger();
    private final String resource = "shop" + NAMES.incrementAndGet();

    @Override
    public String name() {
        return "Sentinel 1.8.9";
    }

    @Override
    public Finding run(Defect defect) throws Exception {
        return switch (defect) {
            case B1 -> new SentinelPeer().ignored();
            case B2 -> new SentinelPeer().lost();
            case B3 -> new SentinelPeer().refusedBySecond();
            case B4 -> racing();
            case B6 -> new SentinelPeer().oldFailureDecides();
            case B7 -> new SentinelPeer().announcedTwice();
            case B10 -> new SentinelPeer().minimum();
            case B11 -> timeStepsBack();
            case B17 -> new SentinelPeer().listener();
            case B19 -> new SentinelPeer().rate();
            case B5, B8, B9, B13, B14, B15, B16, B18, B21 -> Finding.NO_SUCH_PART;
            case B12, B20 -> Finding.NOT_RUN;
        };
    }

    private DegradeRule rule(int openSeconds, int minimum) {
        DegradeRule rule = new DegradeRule(resource)
                .setGrade(RuleConstant.DEGRADE_GRADE_EXCEPTION_RATIO)
                .setCount(0.5)
                .setMinRequestAmount(minimum)
                .setStatIntervalMs(60_000)
                .setTimeWindow(openSeconds);
        return rule;
    }

    private @Nullable Entry enter() {
        try {
            return SphU.entry(resource);
        } catch (BlockException refused) {
            return null;
        }
    }

    private boolean call(@Nullable Throwable failure) {
        Entry entry = enter();
        if (entry == null) {
            return false;
        }
        exit(entry, failure);
        return true;
    }

    private static void exit(Entry entry, @Nullable Throwable failure) {
        if (failure != null) {
            Tracer.traceEntry(failure, entry);
        }
        entry.exit();
    }

    /** Opens the breaker and waits for the next call to be a probe. */
    private void open() {
        int calls = 0;
        while (calls < 200 && call(new IOException("down"))) {
            calls++;
        }
        Scene.pass(1_050);
    }

    private Finding ignored() {
        DegradeRuleManager.loadRules(List.of(rule(1, 1)));
        open();
        call(null); // what is not traced is ignored
        return Finding.of(!call(null));
    }

    private Finding lost() {
        DegradeRuleManager.loadRules(List.of(rule(1, 1)));
        open();
        Thread probe = new Thread(this::enter);
        probe.start();
        Scene.swallow(() -> {
            probe.join();
            return null;
        });
        Scene.pass(2_100);
        return Finding.of(!call(null));
    }

    private Finding refusedBySecond() {
        DegradeRuleManager.loadRules(List.of(rule(1, 1), rule(3, 1)));
        open();
        boolean refused = !call(null); // the first breaker is half-open, the second open
        Scene.pass(2_100);
        return Finding.of(refused && !call(null));
    }

    /** A hundred breakers are opened together, for their shortest open time is a second; then each is asked by eight threads. */
    private static Finding racing() throws InterruptedException {
        List<SentinelPeer> peers = Stream.generate(SentinelPeer::new).limit(100).toList();
        DegradeRuleManager.loadRules(peers.stream().map(peer -> peer.rule(1, 1)).toList());
        peers.forEach(peer -> {
            while (peer.call(new IOException("down"))) {
                // it opens at the first or second
            }
        });
        Scene.pass(1_050);
        for (SentinelPeer peer : peers) {
            AtomicInteger asked = new AtomicInteger();
            long admitted = Racers.race(8, number -> peer.probe(asked)).stream()
                    .filter(each -> each)
                    .count();
            if (admitted > 1) {
                return Finding.REPRODUCES;
            }
        }
        return Finding.NOT_SEEN;
    }

    /** Asks to be a probe; one that is does not end before all have asked. */
    private boolean probe(AtomicInteger asked) {
        Entry entry = enter();
        asked.incrementAndGet();
        if (entry == null) {
            return false;
        }
        Scene.until(() -> asked.get() == 8);
        exit(entry, new IOException("down"));
        return true;
    }

    /**
     * The first of two breakers half-opens for a call that the second refuses. An older call, which fails at that moment, opens the
     * first again; the refused call then announces the same move once more.
     */
    private Finding announcedTwice() throws InterruptedException {
        DegradeRule first = rule(1, 1);
        DegradeRuleManager.loadRules(List.of(first, rule(5, 1)));
        MoveBook book = new MoveBook();
        Scene.Hanging old = new Scene.Hanging();
        old.start(() -> {
            Entry entry = SphU.entry(resource);
            Scene.swallow(old.work(() -> "over"));
            exit(entry, new IOException("down"));
            return "over";
        });
        EventObserverRegistry.getInstance().addStateChangeObserver("test", (before, after, rule, value) -> {
            if (rule.getTimeWindow() == first.getTimeWindow()) {
                book.moved(before, after);
                if (after == State.HALF_OPEN) {
                    old.letGo();
                }
            }
        });
        try {
            open();
            call(null);
        } finally {
            EventObserverRegistry.getInstance().removeStateChangeObserver("test");
            old.letGo();
        }
        Scene.require(book.moves() >= 3, "only " + book.moves() + " moves");
        return Finding.of(!book.oneChain(State.CLOSED, State.OPEN));
    }

    private Finding oldFailureDecides() throws InterruptedException {
        DegradeRuleManager.loadRules(List.of(rule(1, 1)));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread old = new Thread(() -> Scene.swallow(() -> {
            Entry entry = SphU.entry(resource);
            begun.countDown();
            end.await();
            exit(entry, null);
            return null;
        }));
        old.start();
        begun.await();
        open();
        Entry probe = enter();
        end.countDown();
        old.join();
        boolean moved = call(null); // the old call's success has closed the breaker
        if (probe != null) {
            probe.exit();
        }
        return Finding.of(probe != null && moved);
    }

    private Finding minimum() {
        DegradeRuleManager.loadRules(List.of(rule(1, 100)));
        open();
        call(null);
        return Finding.of(!call(null));
    }

    private static Finding timeStepsBack() {
        LeapArray<LongAdder> window = new LeapArray<>(2, 1_000) {
            @Override
            public LongAdder newEmptyBucket(long time) {
                return new LongAdder();
            }

            @Override
            protected WindowWrap<LongAdder> resetWindowTo(WindowWrap<LongAdder> bucket, long start) {
                bucket.resetTo(start);
                bucket.value().reset();
                return bucket;
            }
        };
        window.currentWindow(10_000).value().increment();
        window.currentWindow(9_000).value().increment(); // time has stepped back
        long sum = window.values(10_000).stream().mapToLong(LongAdder::sum).sum();
        return Finding.of(sum < 2);
    }

    private Finding listener() {
        DegradeRuleManager.loadRules(List.of(rule(1, 1)));
        EventObserverRegistry.getInstance().addStateChangeObserver("test", (before, after, rule, value) -> {
            throw new IllegalStateException("a listener of the test");
        });
        try {
            return Finding.of(Scene.swallow(() -> call(new IOException("down"))) != null);
        } finally {
            EventObserverRegistry.getInstance().removeStateChangeObserver("test");
        }
    }

    private Finding rate() {
        FlowRule rule = new FlowRule(resource);
        rule.setGrade(RuleConstant.FLOW_GRADE_QPS);
        rule.setCount(2);
        FlowRuleManager.loadRules(List.of(rule));
        Entry first = enter();
        Entry second = enter();
        boolean third = call(null);
        if (second != null) {
            second.exit();
        }
        if (first != null) {
            first.exit();
        }
        return Finding.of(third && first != null && second != null);
    }
}
