package io.resilience.jdbc;

/** What every store of dead letters promises. */
interface DeadLettersContract
        extends KeepingContract,
                KeysContract,
                JournalContract,
                PromiseContract,
                IncompleteContract,
                ClaimingContract,
                ParkingContract,
                FindingContract,
                RetentionContract,
                RacingContract {}
