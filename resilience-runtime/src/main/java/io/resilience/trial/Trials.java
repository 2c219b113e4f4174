package io.resilience.trial;

import io.resilience.config.Effective;
import io.resilience.config.LiveChange;
import io.resilience.config.SettingDifference;
import io.resilience.config.TrialSettings;
import io.resilience.exception.DefinitionException;
import io.resilience.guard.BreakerPanel;
import io.resilience.guard.Guards;
import io.resilience.time.Clockwork;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tries settings of breakers without putting them in force: on the outcomes that are recorded, or beside those in force on the calls to
 * come.
 */
public final class Trials {
    /** Entries that are recorded of each breaker unless someone says otherwise. */
    public static final int STANDARD = 4096;

    private static final String GROUP = "breaker.";

    private final Guards guards;
    private final Clockwork clockwork;
    private final Watches watches;
    private final Shadows shadows;

    /** Of the breakers of {@code guards}; whoever makes them gives the shadows. */
    public Trials(Guards guards, Shadows.Environment environment) {
        this.guards = guards;
        this.clockwork = environment.clockwork();
        this.watches = new Watches(clockwork.ticker());
        this.shadows = new Shadows(guards, watches, environment);
        guards.watchedBy(watches);
        int entries = guards.configuration().recordOutcomes();
        if (entries > 0) {
            watches.record(entries);
            guards.greet(null);
        }
    }

    /** Records outcomes until what is returned is closed: of each breaker about the last {@code entries}, alike ones counted as one. */
    public Recording record(int entries) {
        if (entries < 1) {
            throw new IllegalArgumentException("recording " + entries + " entries makes no sense; make it at least 1");
        }
        watches.record(entries);
        guards.greet(null);
        AtomicBoolean closed = new AtomicBoolean();
        return () -> {
            if (closed.compareAndSet(false, true)) {
                watches.recordNoMore(entries);
                guards.greet(null);
            }
        };
    }

    /** Whether outcomes are recorded. */
    public boolean records() {
        return watches.entries() > 0;
    }

    /**
     * What other settings would have made of the recorded calls of an operation; of {@code operation[value]} where an argument
     * splits its breaker.
     *
     * @throws DefinitionException if the settings can't work, or can't be tried
     * @throws IllegalArgumentException if there is no such breaker
     * @throws IllegalStateException if nothing is recorded
     */
    public WhatIf whatIf(String service, String operation, Map<String, String> settings) {
        return whatIf(new LiveChange("what-if", "", new LiveChange.Target(service, operation), settings));
    }

    /** As {@link #whatIf(String, String, Map)}, with an author, for the words of what is wrong. */
    public WhatIf whatIf(LiveChange change) {
        Subject subject = Subject.of(
                guards,
                change.target().service(),
                String.valueOf(change.target().operation()));
        Effective proposed = proposed(guards, subject, change, TrialSettings.RECORDED);
        if (!records()) {
            throw new IllegalStateException(
                    "no outcomes are recorded; set recordOutcomes, or start the console with recording");
        }
        long now = clockwork.ticker().nanos();
        LongFunction<Instant> dates = dates(clockwork, now);
        OutcomeLog log = log(subject);
        OutcomeLog.Excerpt excerpt =
                log == null ? new OutcomeLog.Excerpt(List.of(), now / 1_000_000, 0, true) : log.excerpt();
        return new WhatIf(
                subject.own().service(),
                subject.own().operation(),
                recorded(excerpt, dates, now),
                rerun(excerpt, subject.live(), dates, now),
                rerun(excerpt, proposed, dates, now),
                changes(subject, proposed));
    }

    private @Nullable OutcomeLog log(Subject subject) {
        BreakerPanel panel = guards.breakers();
        return panel.onlooker(subject.own()) instanceof BreakerWatch watch ? watch.log() : null;
    }

    /** What would be in force, checked as every change is. */
    static Effective proposed(Guards guards, Subject subject, LiveChange change, TrialSettings kind) {
        LiveChange narrowed = new LiveChange(
                change.who(),
                change.reason(),
                new LiveChange.Target(
                        subject.operation().service(), subject.operation().operation()),
                change.settings());
        kind.check(narrowed);
        return guards.effective(subject.operation(), guards.configuration().with(narrowed));
    }

    static List<SettingDifference> changes(Subject subject, Effective proposed) {
        return SettingDifference.between(subject.own().service(), subject.own().operation(), subject.live(), proposed)
                .stream()
                .filter(each ->
                        each.setting().startsWith(GROUP) || !each.valueBefore().equals(each.valueAfter()))
                .toList();
    }

    private WhatIf.Recorded recorded(OutcomeLog.Excerpt excerpt, LongFunction<Instant> dates, long now) {
        return new WhatIf.Recorded(
                excerpt.count(false),
                excerpt.count(true),
                dates.apply((excerpt.origin() + excerpt.from()) * 1_000_000),
                dates.apply(now),
                excerpt.complete());
    }

    private static WhatIf.Judged rerun(
            OutcomeLog.Excerpt excerpt, Effective settings, LongFunction<Instant> dates, long now) {
        Rerun.Shown shown = new Rerun(excerpt, Subject.breaking(settings)).play(now, dates);
        return new WhatIf.Judged(shown.course(), shown.unknown());
    }

    /** Dates of times of the ticker, by what both show now. */
    static LongFunction<Instant> dates(Clockwork clockwork, long now) {
        Instant wall = clockwork.wall().instant();
        return time -> wall.plusNanos(time - now);
    }

    /**
     * Lets settings run beside those in force, in place of any that do so already; they end by themselves if the change says so.
     *
     * @throws DefinitionException if the settings can't work, or can't be tried
     * @throws IllegalArgumentException if there is no such breaker
     */
    public ShadowReading shadow(LiveChange change) {
        return shadows.set(change);
    }

    /** The settings that run beside an operation's, and what they did; null when there are none. */
    public @Nullable ShadowReading shadow(String service, String operation) {
        return shadows.of(service, operation);
    }

    /** All settings that run beside others. */
    public List<ShadowReading> shadows() {
        return shadows.all();
    }

    /** Ends settings that run beside an operation's; what they did last, null when there were none. */
    public @Nullable ShadowReading endShadow(String service, String operation, String who, String reason) {
        return shadows.end(service, operation, who, reason);
    }
}
