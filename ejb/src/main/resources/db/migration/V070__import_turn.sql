CREATE TABLE IF NOT EXISTS import_turn (
  id     INT    NOT NULL,
  run_id BIGINT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB;
