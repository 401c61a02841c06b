CREATE TABLE IF NOT EXISTS competency_evidence (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT NOT NULL,
  competency VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened_on DATE NOT NULL,
  words VARCHAR(1000) NOT NULL,
  added_by BIGINT NOT NULL,
  added_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY competency_evidence_public_id (public_id),
  KEY competency_evidence_by_person (person_id, competency),
  CONSTRAINT competency_evidence_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT competency_evidence_added_by FOREIGN KEY (added_by) REFERENCES person (id)
) ENGINE = InnoDB;
