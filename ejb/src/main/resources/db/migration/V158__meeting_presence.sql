CREATE TABLE IF NOT EXISTS meeting_presence (
  id BIGINT NOT NULL AUTO_INCREMENT,
  meeting_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  presence VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  newcomer BOOLEAN NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY meeting_presence_once (meeting_id, person_id),
  KEY meeting_presence_by_person (person_id),
  CONSTRAINT meeting_presence_meeting FOREIGN KEY (meeting_id) REFERENCES community_meeting (id),
  CONSTRAINT meeting_presence_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
