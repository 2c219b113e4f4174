package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.policy.Policies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is in force for one operation: its policies, every value with its place, and what looks unintended. */
public final class Effective {
    private final Policies policies;
    private final Values values;
    private final List<Problem> warnings;

    Effective(Policies policies, Values values, List<Problem> warnings) {
        this.policies = policies;
        this.values = values;
        this.warnings = List.copyOf(warnings);
    }

    /** The policies that the values make. */
    public Policies policies() {
        return policies;
    }

    /** What the operation's failing means to the health of the whole. */
    public Criticality criticality() {
        return values.get(Catalogue.CRITICALITY);
    }

    /** Settings that are valid but have no effect. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** Whether the other says the same of everything, and takes it from the same places. */
    public boolean saysAs(Effective other) {
        return this == other || values.saysAs(other.values);
    }

    /** Adds to {@code problems} what keeps an argument of calls by name, which have no method, from splitting the breaker. */
    public void checkKeyByName(String where, Collection<Problem> problems) {
        values.checkKey(where, null, problems);
    }

    /** Every value in force; of an absent policy only that it is off. Made anew by each call. */
    public List<Explained> values() {
        List<Explained> explained = new ArrayList<>();
        explained.add(explain(Catalogue.PROFILE));
        explained.add(explain(Catalogue.ENABLED));
        if (values.enabled()) {
            explained.add(explain(Catalogue.CRITICALITY));
            for (Group group : Group.values()) {
                explain(group, explained);
            }
        }
        return List.copyOf(explained);
    }

    private void explain(Group group, List<Explained> explained) {
        Setting<Boolean> enabled = Catalogue.switchOf(group);
        if (!values.present(group)) {
            Stated<Boolean> off = values.stated(enabled);
            explained.add(
                    off == null || off.value()
                            ? new Explained(
                                    enabled.name(),
                                    "false",
                                    Origin.DEFAULT,
                                    "default, no setting or annotation asks for it")
                            : explain(enabled));
            return;
        }
        for (Setting<?> setting : Catalogue.of(group)) {
            explained.add(explain(setting));
        }
    }

    private <T> Explained explain(Setting<T> setting) {
        Stated<T> won = values.effective(setting);
        return new Explained(setting.name(), setting.type().print(won.value()), won.origin(), won.place());
    }
}
