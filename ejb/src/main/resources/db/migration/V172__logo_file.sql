CREATE TABLE IF NOT EXISTS logo_file (
  hash      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content   MEDIUMBLOB  NOT NULL,
  stored_by BIGINT      NOT NULL,
  stored_at DATETIME(6) NOT NULL,
  version   INT         NOT NULL,
  PRIMARY KEY (hash),
  CONSTRAINT logo_file_person FOREIGN KEY (stored_by) REFERENCES person (id)
) ENGINE = InnoDB;
