package io.resilience.failure;

import org.jspecify.annotations.Nullable;

/** The built-in judgement of one throwable, without its causes: its code, else its HTTP status, else SQL, else its type. */
final class Verdicts {
    private static final int UNKNOWN = FailureKind.values().length;
    /** Added to the kind of those that are SQLExceptions. */
    private static final int SQL = 1 << 8;

    /** As numbers: classes of the JDK outlive the library, and must hold none of its objects. */
    private static final ClassValue<Integer> TYPES = new ClassValue<>() {
        @Override
        @SuppressWarnings("EnumOrdinal") // it never leaves this run
        protected Integer computeValue(Class<?> type) {
            FailureKind kind = FailureTable.kind(type);
            return (kind == null ? UNKNOWN : kind.ordinal())
                    + (Supertypes.isNamed(type, "java.sql.SQLException") ? SQL : 0);
        }
    };

    private static final FailureKind[] KINDS = FailureKind.values();

    private Verdicts() {}

    /** Whether it is a failure that JDBC tells. */
    static boolean isSql(Throwable link) {
        return TYPES.get(link.getClass()) >= SQL;
    }

    /** What {@code link} says, null when it says nothing. */
    static @Nullable FailureKind of(Throwable link) {
        if (link instanceof FailedResultException failed) {
            return ofResult(failed.result());
        }
        FailureKind kind = ofCode(link);
        if (kind == null) {
            kind = StatusTable.kind(HttpStatusReader.status(link));
        }
        return kind == null ? ofType(link) : kind;
    }

    /** A result is a failure because someone said so; its status can only say that calling again is of no use. */
    private static FailureKind ofResult(@Nullable Object result) {
        boolean fault = result != null && StatusTable.kind(HttpStatusReader.status(result)) == FailureKind.FAULT;
        return fault ? FailureKind.FAULT : FailureKind.TRANSIENT;
    }

    private static @Nullable FailureKind ofCode(Throwable link) {
        String code = ErrorCodes.own(link);
        return code == null ? null : CodeTable.kind(code);
    }

    private static @Nullable FailureKind ofType(Throwable link) {
        int type = TYPES.get(link.getClass());
        FailureKind kind = type >= SQL ? ofSql(link) : null;
        int ofClass = type % SQL;
        return kind != null || ofClass == UNKNOWN ? kind : KINDS[ofClass];
    }

    private static @Nullable FailureKind ofSql(Throwable link) {
        try {
            return SqlTable.kind(link);
        } catch (Throwable e) {
            return null; // a broken accessor must not hide the failure
        }
    }
}
