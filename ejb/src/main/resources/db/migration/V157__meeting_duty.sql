CREATE TABLE IF NOT EXISTS meeting_duty (
  id BIGINT NOT NULL AUTO_INCREMENT,
  meeting_id BIGINT NOT NULL,
  duty VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY meeting_duty_once (meeting_id, duty),
  KEY meeting_duty_by_person (person_id),
  CONSTRAINT meeting_duty_meeting FOREIGN KEY (meeting_id) REFERENCES community_meeting (id),
  CONSTRAINT meeting_duty_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
