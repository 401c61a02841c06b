CREATE TABLE IF NOT EXISTS lone_invitation (
  person_id BIGINT NOT NULL,
  community_id BIGINT NOT NULL,
  invited_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT lone_invitation_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT lone_invitation_community FOREIGN KEY (community_id) REFERENCES community (id)
) ENGINE = InnoDB;
