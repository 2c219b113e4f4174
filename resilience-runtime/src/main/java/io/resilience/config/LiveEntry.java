package io.resilience.config;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a live change in force.
 *
 * @param settings the values that no later change hides for good
 * @param taken settings of earlier changes that it takes back
 * @param ends nanoseconds of the ticker at which it reverts, {@link Long#MAX_VALUE} for never
 */
record LiveEntry(LiveChange.Target target, Map<Setting<?>, Stated<?>> settings, Set<Setting<?>> taken, long ends) {

    /** What a change says; what can't be read becomes a problem. */
    static LiveEntry read(LiveChange change, long ends, Collection<io.resilience.exception.Problem> problems) {
        LayerDraft draft = new LayerDraft(Origin.LIVE, problems);
        SectionReader reader = new SectionReader(draft, Set.of());
        Set<Setting<?>> taken = new HashSet<>();
        change.settings().forEach((name, text) -> {
            Setting<?> setting = Alias.setting(name);
            Group group = Alias.group(name);
            if (setting != null && text.equals(LiveChange.UNSET)) {
                taken.add(setting);
            } else if (group != null && text.equals(LiveChange.UNSET)) {
                taken.addAll(Catalogue.of(group));
            } else {
                reader.text(name, text, new LayerDraft.Subject(change.place(), name, change.place()));
            }
        });
        return new LiveEntry(change.target(), draft.layer().settings(), taken, ends);
    }

    /** What can still come to light once {@code later} is laid over it; null when nothing can. */
    @Nullable
    LiveEntry under(LiveEntry later) {
        if (!target.equals(later.target) || ends > later.ends) {
            return this;
        }
        Map<Setting<?>, Stated<?>> left = new LinkedHashMap<>(settings);
        left.keySet().removeAll(later.settings.keySet());
        left.keySet().removeAll(later.taken);
        Set<Setting<?>> stillTaken = new HashSet<>(taken);
        stillTaken.removeAll(later.settings.keySet());
        stillTaken.removeAll(later.taken);
        return left.isEmpty() && stillTaken.isEmpty() ? null : new LiveEntry(target, left, stillTaken, ends);
    }
}
