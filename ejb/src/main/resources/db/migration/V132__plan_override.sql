CREATE TABLE IF NOT EXISTS plan_override (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  public_id   VARCHAR(22)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id   BIGINT        NOT NULL,
  module_code VARCHAR(5)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requirement VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(1000) NOT NULL,
  made_by     BIGINT        NOT NULL,
  made_as     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at     DATETIME(6)   NOT NULL,
  ends_on     DATE          NOT NULL,
  version      INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY plan_override_public_id (public_id),
  KEY plan_override_person (person_id, ends_on),
  CONSTRAINT plan_override_person FOREIGN KEY (person_id) REFERENCES person (id)
);
