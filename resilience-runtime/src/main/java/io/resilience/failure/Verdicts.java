package io.resilience.failure;

import org.jspecify.annotations.Nullable;

/** The built-in judgement of one throwable, without its causes: its code, else its HTTP status, else SQL, else its type. */
final class Verdicts {
    private static final ClassValue<OfType> TYPES = new ClassValue<>() {
        @Override
        protected OfType computeValue(Class<?> type) {
            return new OfType(FailureTable.kind(type), Supertypes.isNamed(type, "java.sql.SQLException"));
        }
    };

    private Verdicts() {}

    /** Whether it is a failure that JDBC tells. */
    static boolean isSql(Throwable link) {
        return TYPES.get(link.getClass()).isSql;
    }

    private record OfType(@Nullable FailureKind kind, boolean isSql) {}

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
        OfType type = TYPES.get(link.getClass());
        FailureKind kind = type.isSql ? SqlTable.kind(link) : null;
        return kind == null ? type.kind : kind;
    }
}
