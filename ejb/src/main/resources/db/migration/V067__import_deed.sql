CREATE TABLE IF NOT EXISTS import_deed (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  run_id    BIGINT      NOT NULL,
  seq       INT         NOT NULL,
  kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id BIGINT      NOT NULL,
  before_it TEXT        NULL,
  PRIMARY KEY (id),
  KEY import_deed_by_run (run_id, kind, object_id),
  CONSTRAINT import_deed_run FOREIGN KEY (run_id) REFERENCES import_run (id)
) ENGINE = InnoDB;
