-- One schema for SQLite, PostgreSQL and MariaDB. Times are epoch milliseconds: created_at by the program's wall clock, for people;
-- all others by the database's own clock. A letter that waits or is claimed has due_at: when it is due, or when its lease ends.
-- One that waits for a person is due at the end of time; a finished one never, and its open_key is free for a new call.
CREATE TABLE IF NOT EXISTS ${prefix}letter (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  service VARCHAR(190) NOT NULL,
  operation VARCHAR(190) NOT NULL,
  signature ${text} NOT NULL,
  arguments ${text} NOT NULL,
  redacted ${text} NOT NULL,
  idempotency_key ${text},
  open_key VARCHAR(64),
  fingerprint VARCHAR(64) NOT NULL,
  key_id ${text},
  error_class ${text} NOT NULL,
  error_message ${text},
  attempts INTEGER NOT NULL,
  created_at BIGINT NOT NULL,
  origin SMALLINT NOT NULL,
  status SMALLINT NOT NULL,
  due_at BIGINT,
  finished_at BIGINT,
  token BIGINT NOT NULL,
  deliveries INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  last_error ${text}
)${options};
CREATE UNIQUE INDEX IF NOT EXISTS ${prefix}letter_open ON ${prefix}letter (open_key);
CREATE INDEX IF NOT EXISTS ${prefix}letter_due ON ${prefix}letter (service, operation, due_at, id, status);
CREATE INDEX IF NOT EXISTS ${prefix}letter_ended ON ${prefix}letter (finished_at, id);

CREATE TABLE IF NOT EXISTS ${prefix}letter_audit (
  letter_id VARCHAR(36) NOT NULL,
  seq INTEGER NOT NULL,
  noted_at BIGINT NOT NULL,
  actor ${text} NOT NULL,
  deed VARCHAR(20) NOT NULL,
  detail ${text},
  PRIMARY KEY (letter_id, seq)
)${options};
CREATE INDEX IF NOT EXISTS ${prefix}letter_audit_noted ON ${prefix}letter_audit (noted_at);

CREATE TABLE IF NOT EXISTS ${prefix}answer (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  fingerprint VARCHAR(64) NOT NULL,
  token BIGINT NOT NULL,
  answer ${text},
  ends_at BIGINT NOT NULL
)${options};
CREATE INDEX IF NOT EXISTS ${prefix}answer_ends ON ${prefix}answer (ends_at);

CREATE TABLE IF NOT EXISTS ${prefix}remembered (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  answer ${text} NOT NULL,
  made_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL
)${options};
CREATE INDEX IF NOT EXISTS ${prefix}remembered_ends ON ${prefix}remembered (ends_at);
