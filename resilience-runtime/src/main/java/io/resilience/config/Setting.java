package io.resilience.config;

import org.jspecify.annotations.Nullable;

/** One named value that can be set, such as {@code breaker.failureThreshold}; {@link Catalogue} lists all. */
final class Setting<T> {
    private final @Nullable Group group;
    private final String member;
    private final Kind<T> kind;
    private final String meaning;
    private final Stated<T> untouched;

    Setting(@Nullable Group group, String member, Kind<T> kind, String meaning) {
        this.group = group;
        this.member = member;
        this.kind = kind;
        this.meaning = meaning;
        this.untouched = new Stated<>(kind.standard(), Origin.DEFAULT, "default");
    }

    /** How a setting is written, and its value where nobody sets it. */
    record Kind<T>(SettingType<T> type, T standard) {}

    @Nullable
    Group group() {
        return group;
    }

    /** The name within the group: {@code failureThreshold}. */
    String member() {
        return member;
    }

    /** The full name: {@code breaker.failureThreshold}; a member without a name stands for the whole group. */
    String name() {
        if (group == null) {
            return member;
        }
        return member.isEmpty() ? group.key() : group.key() + "." + member;
    }

    SettingType<T> type() {
        return kind.type();
    }

    T standard() {
        return kind.standard();
    }

    /** The default, as what is in force where nobody sets it. */
    Stated<T> untouched() {
        return untouched;
    }

    String meaning() {
        return meaning;
    }

    /** Whether it switches its whole group on or off. */
    boolean isSwitch() {
        return group != null && member.equals("enabled");
    }

    @Override
    public String toString() {
        return name();
    }
}
