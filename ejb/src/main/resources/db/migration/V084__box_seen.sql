CREATE TABLE IF NOT EXISTS box_seen (
  module_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seen_by     BIGINT      NOT NULL,
  seen_at     DATETIME(6) NOT NULL,
  version     INT         NOT NULL,
  PRIMARY KEY (module_code),
  CONSTRAINT box_seen_person FOREIGN KEY (seen_by) REFERENCES person (id)
);
