CREATE TABLE IF NOT EXISTS meeting_note (
  id BIGINT NOT NULL AUTO_INCREMENT,
  meeting_id BIGINT NOT NULL,
  part VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words TEXT NOT NULL,
  changed_by BIGINT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY meeting_note_once (meeting_id, part),
  CONSTRAINT meeting_note_meeting FOREIGN KEY (meeting_id) REFERENCES community_meeting (id),
  CONSTRAINT meeting_note_person FOREIGN KEY (changed_by) REFERENCES person (id)
) ENGINE = InnoDB;
