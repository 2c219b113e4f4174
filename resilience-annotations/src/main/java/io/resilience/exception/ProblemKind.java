package io.resilience.exception;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of problems; {@code docs/problems.md} says of each what it means, with an example and the remedy. */
public enum ProblemKind {
    // where annotations stand
    METHOD_ABSTRACT,
    METHOD_OF_OTHER_CLASS,
    METHOD_NATIVE,
    METHOD_SUSPENDING,
    CONSTRUCTOR_ANNOTATED,
    CLASS_GUARDS_NOTHING(true),
    CLASS_UNREADABLE(true),
    OPERATION_ON_CLASS,
    NAME_BLANK,
    NAMES_CONTRADICT,
    NAME_SHARED(true),
    LETTERS_SHARED,
    ASYNCHRONOUS_RETURN,
    DEFERRED_RESULT,
    IDEMPOTENCY_KEY_TWICE,
    KEY_UNFIT,
    KEY_REDACTED,

    // values
    DURATION_UNREADABLE,
    NUMBER_UNREADABLE,
    WINDOW_UNREADABLE,
    VALUE_UNKNOWN,
    VALUE_OUT_OF_RANGE,
    VALUE_MISSHAPEN,
    CLASS_UNKNOWN,
    CLASS_UNFIT,

    // settings that can't work together
    MINIMUM_CALLS_ABOVE_WINDOW,
    SUCCESSES_ABOVE_PROBES,
    MAXIMUM_BELOW_START,
    DEADLINE_TOO_SHORT,
    VIRTUAL_THREADS_MISSING,
    GUARD_UNBUILDABLE,
    SETTING_WITHOUT_EFFECT(true),
    SETTINGS_UNUSED(true),
    RETRY_NOT_IDEMPOTENT(true),
    RETRY_IN_TRANSACTION(true),
    THREAD_LEFT(true),

    // fallbacks
    FALLBACK_MISSING,
    FALLBACK_ITSELF,
    FALLBACK_PARAMETERS,
    FALLBACK_RETURN,
    FALLBACK_NOT_STATIC,
    FALLBACK_INVISIBLE,
    FALLBACK_CLOSED,
    FALLBACK_WITHOUT_CLASS,
    FALLBACK_HANDLER,
    FALLBACK_KIND,
    FALLBACK_UNREADABLE,
    FALLBACK_VALUE,
    CACHED_WITHOUT_RESULT,
    CACHED_USED_ONCE,
    CACHED_LEFT_OUT(true),
    CACHED_UNSTORABLE,

    // dead letters
    DEAD_LETTER_UNSTORABLE,
    IDEMPOTENT_UNSTORABLE,
    STORE_UNKNOWN,
    SECRET_UNREADABLE,

    // names and files
    CONSOLE_ABSENT,
    PROFILE_UNKNOWN,
    PROFILE_CIRCULAR,
    SERVICE_UNKNOWN(true),
    SETTING_UNKNOWN,
    SETTING_TWICE,
    TRIAL_UNFIT,
    SECTION_MISSHAPEN,
    VARIABLE_UNKNOWN,
    YAML_UNREADABLE,
    FILE_UNREADABLE,
    SETTINGS_LOST,

    // weaving
    UNGUARDED,
    WEAVING_LOST,
    ANNOTATIONS_LOST,

    // Guice
    NOT_INTERCEPTABLE,
    NOT_MADE_BY_GUICE;

    private final boolean warning;

    ProblemKind() {
        this(false);
    }

    ProblemKind(boolean warning) {
        this.warning = warning;
    }

    /** Its stable id: {@code fallback-missing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it may be meant, and so stops nothing. */
    public boolean isWarning() {
        return warning;
    }

    /** The kind of an id, null for one that is of none of these. */
    static @Nullable ProblemKind named(String id) {
        for (ProblemKind kind : values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        return null;
    }
}
