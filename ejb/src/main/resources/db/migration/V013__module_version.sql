CREATE TABLE IF NOT EXISTS module_version (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  module_id    BIGINT       NOT NULL,
  number       INT          NOT NULL,
  fingerprint  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  minutes      INT          NOT NULL,
  competencies VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  review       VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  languages    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY module_version_number (module_id, number),
  CONSTRAINT module_version_module FOREIGN KEY (module_id) REFERENCES module (id)
);
