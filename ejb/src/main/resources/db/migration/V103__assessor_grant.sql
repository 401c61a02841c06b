CREATE TABLE IF NOT EXISTS assessor_grant (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  competency VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  subject_id BIGINT NULL,
  group_name VARCHAR(200) NULL,
  reason VARCHAR(1000) NOT NULL,
  from_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  granted_by BIGINT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY assessor_grant_public_id (public_id),
  KEY assessor_grant_by_person (person_id, ends_on),
  CONSTRAINT assessor_grant_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT assessor_grant_subject FOREIGN KEY (subject_id) REFERENCES person (id)
) ENGINE = InnoDB;
