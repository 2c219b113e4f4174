package org.sqlite;

import java.sql.SQLException;

/** A failure as other versions of the driver report it: with an extended result code. */
public final class ExtendedCodeException extends SQLException {
    private static final long serialVersionUID = 1L;

    /** A failure of that extended code. */
    public ExtendedCodeException(int code) {
        super("m", null, code);
    }
}
