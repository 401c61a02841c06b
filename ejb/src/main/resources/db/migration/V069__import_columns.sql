CREATE TABLE IF NOT EXISTS import_columns (
  person_id BIGINT      NOT NULL,
  kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  heads     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  options   TEXT        NOT NULL,
  version   INT         NOT NULL,
  PRIMARY KEY (person_id, kind, heads),
  CONSTRAINT import_columns_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
