CREATE TABLE IF NOT EXISTS agenda_text (
  id BIGINT NOT NULL AUTO_INCREMENT,
  meeting_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  part VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text VARCHAR(600) NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY agenda_text_once (meeting_id, person_id, part),
  CONSTRAINT agenda_text_meeting FOREIGN KEY (meeting_id) REFERENCES mentoring_meeting (id),
  CONSTRAINT agenda_text_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
