CREATE TABLE IF NOT EXISTS import_progress (
  run_id       BIGINT       NOT NULL,
  job          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  execution_id BIGINT       NULL,
  node         VARCHAR(100) NOT NULL,
  done         INT          NOT NULL,
  total        INT          NOT NULL,
  beat_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (run_id),
  CONSTRAINT import_progress_run FOREIGN KEY (run_id) REFERENCES import_run (id)
) ENGINE = InnoDB;
