CREATE TABLE IF NOT EXISTS sign_in_failure (
  subject  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failures INT         NOT NULL,
  last_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (subject),
  KEY sign_in_failure_by_age (last_at)
) ENGINE = InnoDB;
