package io.resilience.correctness.peers;

import com.alibaba.csp.sentinel.Entry;
import com.alibaba.csp.sentinel.SphU;
import com.alibaba.csp.sentinel.Tracer;
import com.alibaba.csp.sentinel.slots.block.BlockException;
import com.alibaba.csp.sentinel.slots.block.RuleConstant;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRule;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRuleManager;
import com.alibaba.csp.sentinel.slots.block.degrade.circuitbreaker.EventObserverRegistry;
import com.alibaba.csp.sentinel.slots.block.flow.FlowRule;
import com.alibaba.csp.sentinel.slots.block.flow.FlowRuleManager;
import com.alibaba.csp.sentinel.slots.statistic.base.LeapArray;
import com.alibaba.csp.sentinel.slots.statistic.base.WindowWrap;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
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
            case B6 -> new SentinelPeer().oldFailureDecides();
            case B10 -> new SentinelPeer().minimum();
            case B11 -> timeStepsBack();
            case B17 -> new SentinelPeer().listener();
            case B19 -> new SentinelPeer().rate();
            case B5, B9, B13, B14, B15, B16, B18, B21 -> Finding.NO_SUCH_PART;
            case B4, B7, B8, B12, B20 -> Finding.NOT_RUN;
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
