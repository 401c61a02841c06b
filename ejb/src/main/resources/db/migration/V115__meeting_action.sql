CREATE TABLE IF NOT EXISTS meeting_action (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mentorship_id BIGINT NOT NULL,
  meeting_id BIGINT NULL,
  owner_id BIGINT NOT NULL,
  text VARCHAR(600) NOT NULL,
  due_on DATE NOT NULL,
  done_on DATE NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY meeting_action_public_id (public_id),
  KEY meeting_action_by_mentorship (mentorship_id, done_on),
  KEY meeting_action_by_owner (owner_id, done_on),
  CONSTRAINT meeting_action_mentorship FOREIGN KEY (mentorship_id) REFERENCES mentorship (id),
  CONSTRAINT meeting_action_meeting FOREIGN KEY (meeting_id) REFERENCES mentoring_meeting (id),
  CONSTRAINT meeting_action_owner FOREIGN KEY (owner_id) REFERENCES person (id)
) ENGINE = InnoDB;
