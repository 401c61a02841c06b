CREATE TABLE IF NOT EXISTS scenario_step (
  attempt_id BIGINT      NOT NULL,
  ordinal    INT         NOT NULL,
  node       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  choice     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  next_node  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  save_id    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (attempt_id, ordinal),
  UNIQUE KEY scenario_step_save (attempt_id, save_id),
  CONSTRAINT scenario_step_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
);
