CREATE TABLE IF NOT EXISTS group_seat (
  id BIGINT NOT NULL AUTO_INCREMENT,
  group_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  answer VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  present BOOLEAN NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY group_seat_once (group_id, person_id),
  KEY group_seat_by_person (person_id),
  CONSTRAINT group_seat_group FOREIGN KEY (group_id) REFERENCES group_reflection (id),
  CONSTRAINT group_seat_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
