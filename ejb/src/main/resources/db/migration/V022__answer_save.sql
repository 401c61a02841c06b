CREATE TABLE IF NOT EXISTS answer_save (
  attempt_id BIGINT      NOT NULL,
  save_id    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  question   VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision   INT         NOT NULL,
  saved_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (attempt_id, save_id),
  CONSTRAINT answer_save_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
);
