CREATE TABLE IF NOT EXISTS poll_vote (
  id BIGINT NOT NULL AUTO_INCREMENT,
  poll_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  answer INT NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY poll_vote_once (poll_id, person_id),
  CONSTRAINT poll_vote_poll FOREIGN KEY (poll_id) REFERENCES community_poll (id),
  CONSTRAINT poll_vote_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
