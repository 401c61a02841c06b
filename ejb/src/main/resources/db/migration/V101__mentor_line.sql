CREATE TABLE IF NOT EXISTS mentor_line (
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  mentor_id BIGINT NOT NULL,
  from_on DATE NOT NULL,
  ends_on DATE NULL,
  signs BOOLEAN NOT NULL,
  covers BOOLEAN NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  KEY mentor_line_by_person (person_id, mentor_id),
  KEY mentor_line_by_mentor (mentor_id, ends_on),
  CONSTRAINT mentor_line_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT mentor_line_mentor FOREIGN KEY (mentor_id) REFERENCES person (id)
) ENGINE = InnoDB;
