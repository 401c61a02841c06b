CREATE TABLE IF NOT EXISTS completion (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  public_id    CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id    BIGINT      NOT NULL,
  module_id    BIGINT      NOT NULL,
  version_id   BIGINT      NOT NULL,
  cycle        INT         NOT NULL,
  completed_at DATETIME(6) NOT NULL,
  evidence     TEXT        NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY completion_public_id (public_id),
  UNIQUE KEY completion_cycle (person_id, module_id, cycle),
  CONSTRAINT completion_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT completion_version FOREIGN KEY (version_id) REFERENCES module_version (id)
);
