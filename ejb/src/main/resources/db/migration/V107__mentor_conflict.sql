CREATE TABLE IF NOT EXISTS mentor_conflict (
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  other_id BIGINT NOT NULL,
  declared_at DATETIME(6) NOT NULL,
  declared_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY mentor_conflict_by_person (person_id),
  KEY mentor_conflict_by_other (other_id),
  CONSTRAINT mentor_conflict_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT mentor_conflict_other FOREIGN KEY (other_id) REFERENCES person (id)
) ENGINE = InnoDB;
