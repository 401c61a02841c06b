CREATE TABLE IF NOT EXISTS community_member (
  id BIGINT NOT NULL AUTO_INCREMENT,
  community_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  roles VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_on DATE NULL,
  ends_on DATE NULL,
  changed_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY community_member_once (community_id, person_id),
  KEY community_member_by_person (person_id, state),
  CONSTRAINT community_member_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT community_member_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
