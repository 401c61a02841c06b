CREATE TABLE IF NOT EXISTS community_decision (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  community_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  words VARCHAR(2000) NOT NULL,
  decided_on DATE NOT NULL,
  review_on DATE NOT NULL,
  replaced_by BIGINT NULL,
  by_id BIGINT NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY community_decision_public_id (public_id),
  KEY community_decision_by_community (community_id, decided_on),
  CONSTRAINT community_decision_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT community_decision_next FOREIGN KEY (replaced_by) REFERENCES community_decision (id),
  CONSTRAINT community_decision_person FOREIGN KEY (by_id) REFERENCES person (id)
) ENGINE = InnoDB;
