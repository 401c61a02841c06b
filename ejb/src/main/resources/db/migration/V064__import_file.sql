CREATE TABLE IF NOT EXISTS import_file (
  run_id  BIGINT     NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (run_id),
  CONSTRAINT import_file_run FOREIGN KEY (run_id) REFERENCES import_run (id)
) ENGINE = InnoDB;
