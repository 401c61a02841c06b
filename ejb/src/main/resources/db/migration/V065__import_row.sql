CREATE TABLE IF NOT EXISTS import_row (
  run_id  BIGINT      NOT NULL,
  seq     INT         NOT NULL,
  part    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_no  INT         NOT NULL,
  cells   MEDIUMTEXT  NOT NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  said    MEDIUMTEXT  NULL,
  PRIMARY KEY (run_id, seq),
  KEY import_row_by_outcome (run_id, outcome, seq),
  CONSTRAINT import_row_run FOREIGN KEY (run_id) REFERENCES import_run (id)
) ENGINE = InnoDB;
