CREATE TABLE IF NOT EXISTS enrolment (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  person_id    BIGINT       NOT NULL,
  module_id    BIGINT       NOT NULL,
  version_id   BIGINT       NOT NULL,
  cycle        INT          NOT NULL,
  started_at   DATETIME(6)  NOT NULL,
  last_unit_id BIGINT       NULL,
  last_anchor  VARCHAR(200) NULL,
  last_seen_at DATETIME(6)  NOT NULL,
  version      INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY enrolment_cycle (person_id, module_id, cycle),
  CONSTRAINT enrolment_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT enrolment_version FOREIGN KEY (version_id) REFERENCES module_version (id)
);
