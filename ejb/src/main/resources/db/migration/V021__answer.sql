CREATE TABLE IF NOT EXISTS answer (
  attempt_id BIGINT      NOT NULL,
  question   VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value      TEXT        NOT NULL,
  revision   INT         NOT NULL,
  tab        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  saved_at   DATETIME(6) NOT NULL,
  checked_at DATETIME(6) NULL,
  PRIMARY KEY (attempt_id, question),
  CONSTRAINT answer_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
);
