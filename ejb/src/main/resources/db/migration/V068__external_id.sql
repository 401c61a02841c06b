CREATE TABLE IF NOT EXISTS external_id (
  kind      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number    VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  object_id BIGINT       NOT NULL,
  run_id    BIGINT       NOT NULL,
  PRIMARY KEY (kind, number),
  KEY external_id_object (kind, object_id),
  KEY external_id_run (run_id),
  CONSTRAINT external_id_run FOREIGN KEY (run_id) REFERENCES import_run (id)
) ENGINE = InnoDB;
