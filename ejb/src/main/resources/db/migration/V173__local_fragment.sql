CREATE TABLE IF NOT EXISTS local_fragment (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  region     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fragment   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language   CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number     INT         NOT NULL,
  text       MEDIUMTEXT  NULL,
  box_digest CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_by BIGINT      NOT NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY local_fragment_number (region, fragment, language, number),
  CONSTRAINT local_fragment_person FOREIGN KEY (written_by) REFERENCES person (id)
) ENGINE = InnoDB;
