CREATE TABLE IF NOT EXISTS session_guest (
  id BIGINT NOT NULL AUTO_INCREMENT,
  meeting_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  named BOOLEAN NOT NULL,
  said_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY session_guest_once (meeting_id, person_id),
  KEY session_guest_by_person (person_id),
  CONSTRAINT session_guest_meeting FOREIGN KEY (meeting_id) REFERENCES community_meeting (id),
  CONSTRAINT session_guest_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
