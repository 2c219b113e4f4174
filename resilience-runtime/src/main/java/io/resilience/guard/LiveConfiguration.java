package io.resilience.guard;

import io.resilience.audit.AuditEntry.Deed;
import io.resilience.audit.AuditTrail;
import io.resilience.config.Configuration;
import io.resilience.config.LiveChange;
import io.resilience.config.Rereading;
import io.resilience.config.SettingDifference;
import io.resilience.config.SettingsVersion;
import io.resilience.config.VersionHistory;
import io.resilience.event.ResilienceEvent.SettingsChanged;
import io.resilience.event.ResilienceEvent.SettingsRefused;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configuration of a program that runs: changed by operators and by its files, every version kept, each change audited.
 *
 * <p>Every change goes the same way: the whole next configuration is made and checked, and pipelines are built round the machines that are
 * there; only then is it put in force. What can't work changes nothing. Windows, counters and permits live in the machines and survive.
 */
public final class LiveConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(LiveConfiguration.class);
    private static final int MOST_AUDITED = 50;

    private final Guards guards;
    private final Engine engine;
    private final AuditTrail audit;
    private final VersionHistory history;

    /** The configuration that {@code guards} begin with is the first version. */
    public LiveConfiguration(Guards guards, Engine engine, AuditTrail audit) {
        this.guards = guards;
        this.engine = engine;
        this.audit = audit;
        this.history = new VersionHistory(engine.clockwork().wall().instant(), guards.configuration());
    }

    /** What is put in force: which guards it concerns, whose doing it is, and what. */
    private record Move(@Nullable String service, String who, Deed deed) {}

    /**
     * Changes settings; if the change is to last for some time only, it reverts by itself.
     *
     * @throws DefinitionException if it cannot work; then nothing has changed
     */
    public synchronized SettingsVersion change(LiveChange change) {
        LiveChange.Target target = change.target();
        SettingsVersion version = put(
                whole(() -> next(change)),
                new Move(target.service(), change.who(), deed("configure", target.toString(), change)));
        String operation = target.operation();
        engine.events()
                .publish(new SettingsChanged(
                        target.service(), operation == null ? Name.ALL : operation, change.who(), change.reason()));
        if (change.lasting() != null) {
            engine.upkeep().timer().schedule(change.lasting().toNanos(), this::endSoon);
        }
        return version;
    }

    private static Deed deed(String action, String target, LiveChange change) {
        return new Deed(action, target, Deed.reason(change.reason(), change.lasting()));
    }

    /**
     * What a change would do, to every operation that is guarded so far; nothing changes.
     *
     * @throws DefinitionException if it could not work
     */
    public synchronized List<SettingDifference> tryOut(LiveChange change) {
        return whole(() -> {
            Configuration next = next(change);
            Reconfiguration tried =
                    guards.reconfiguration(next, change.target().service()).checked();
            List<SettingDifference> differences = tried.differences(Integer.MAX_VALUE);
            return differences.isEmpty() ? ofName(next, change.target()) : differences;
        });
    }

    /** Of the target by its name alone, where none of its operations was called yet. */
    private List<SettingDifference> ofName(Configuration next, LiveChange.Target target) {
        String operation = target.operation() == null ? Name.ALL : target.operation();
        return SettingDifference.between(
                target.service(),
                operation,
                guards.configuration().effective(target.service(), operation, null),
                next.effective(target.service(), operation, null));
    }

    /** What can't be done whole is not done; whatever was thrown, it is told as a definition that can't work. */
    private static <T> T whole(Supplier<T> work) {
        try {
            return work.get();
        } catch (DefinitionException wrong) {
            throw wrong;
        } catch (Throwable unforeseen) { // checked ones come by stealth, as from Kotlin
            throw Unforeseen.of(unforeseen);
        }
    }

    private Configuration next(LiveChange change) {
        long now = engine.ticker().nanos();
        return guards.configuration()
                .at(now)
                .with(
                        change,
                        change.lasting() == null
                                ? Long.MAX_VALUE
                                : now + change.lasting().toNanos());
    }

    /** The timer's thread only hands over: guards are rebuilt on another. */
    private void endSoon() {
        engine.workers().executor().execute(this::end);
    }

    private synchronized void end() {
        adopt(
                "expiry",
                "a change is over",
                configuration -> configuration.at(engine.ticker().nanos()));
    }

    /**
     * Puts an earlier version in force again, with what its files said then; changes in it that are over by now stay over.
     *
     * @return null when no such version is kept
     * @throws DefinitionException if it cannot work; then nothing has changed
     */
    public synchronized @Nullable SettingsVersion rollBack(long number, String who, String reason) {
        SettingsVersion wanted = history.version(number);
        if (wanted == null) {
            return null;
        }
        Configuration next = wanted.configuration().at(engine.ticker().nanos());
        String why = "back to version " + number + (reason.isBlank() ? "" : ": " + reason);
        SettingsVersion version = put(next, new Move(null, who, new Deed("roll-back", "*", why)));
        engine.events().publish(new SettingsChanged(Name.ALL, Name.ALL, who, why));
        return version;
    }

    /** Reads the files again; what is wrong with them is reported and changes nothing. */
    public synchronized void reload() {
        adopt(
                guards.configuration().files().toString(),
                "the file has changed",
                configuration -> configuration.at(engine.ticker().nanos()).reread());
    }

    /** Takes what nobody waits for: a refusal is logged and told, since there is nobody to throw it at. */
    private void adopt(String who, String reason, Function<Configuration, Configuration> change) {
        Configuration before = guards.configuration();
        try {
            Configuration next = whole(() -> change.apply(before));
            if (next != before) {
                Rereading reread = Rereading.between(before, next);
                String why = reason + (reread.waiting().isEmpty() ? "" : "; " + waiting(reread));
                put(next, new Move(null, who, new Deed("configure", Name.ALL, why)));
                engine.events().publish(new SettingsChanged(Name.ALL, Name.ALL, who, why));
                LOG.info("settings are changed by {}: {}", who, why);
                warn(who, reread);
            }
        } catch (DefinitionException wrong) {
            LOG.error("settings stay as they are: {}: {}, but: {}", who, reason, wrong.getMessage());
            audit.add(who, new Deed("configure-refused", Name.ALL, String.valueOf(wrong.getMessage())));
            engine.events().publish(new SettingsRefused(Name.ALL, Name.ALL, who, String.valueOf(wrong.getMessage())));
        }
    }

    private static String waiting(Rereading reread) {
        return "in force from the next start only: " + String.join(", ", reread.waiting());
    }

    private static void warn(String who, Rereading reread) {
        if (!reread.waiting().isEmpty()) {
            LOG.warn("{} changed settings that are read when the program starts: {}", who, waiting(reread));
        }
        if (!reread.lost().isEmpty()) {
            LOG.warn(
                    "{} no longer says {} of its settings: {}",
                    who,
                    reread.lost().size(),
                    Printable.of(String.join(", ", reread.lost())));
        }
    }

    private SettingsVersion put(Configuration next, Move move) {
        List<SettingDifference> differences = whole(() -> {
            Reconfiguration change =
                    guards.reconfiguration(next, move.deed.target().equals(Name.ALL) ? null : move.service);
            List<SettingDifference> first = change.differences(MOST_AUDITED);
            guards.swap(change);
            return first;
        });
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        differences.stream().limit(MOST_AUDITED).forEach(each -> {
            String name = each.service() + "/" + each.operation() + " " + each.setting();
            before.put(name, each.valueBefore());
            after.put(name, each.valueAfter());
        });
        audit.add(move.who, move.deed, before, after);
        return history.add(engine.clockwork().wall().instant(), move.who, move.deed.reason(), next);
    }

    /** The version in force. */
    public synchronized SettingsVersion current() {
        return history.current();
    }

    /** The versions that can be rolled back to, oldest first. */
    public synchronized List<SettingsVersion> versions() {
        return history.all();
    }
}
