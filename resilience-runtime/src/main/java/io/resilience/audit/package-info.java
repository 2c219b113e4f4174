/**
 * Who changed what while a program ran. Read {@link io.resilience.audit.AuditEntry} (one deed, with what it changed) and
 * {@link io.resilience.audit.AuditTrail} (where they are kept, and logged).
 */
@NullMarked
package io.resilience.audit;

import org.jspecify.annotations.NullMarked;
