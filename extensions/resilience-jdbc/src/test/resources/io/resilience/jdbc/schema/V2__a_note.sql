-- What a schema to come might do; for tests.
CREATE TABLE IF NOT EXISTS ${prefix}note (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  text ${text} NOT NULL
)${options};
