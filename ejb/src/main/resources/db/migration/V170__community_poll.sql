CREATE TABLE IF NOT EXISTS community_poll (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  community_id BIGINT NOT NULL,
  question VARCHAR(300) NOT NULL,
  answers VARCHAR(2000) NOT NULL,
  closes_on DATE NOT NULL,
  by_id BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY community_poll_public_id (public_id),
  KEY community_poll_by_community (community_id, id),
  CONSTRAINT community_poll_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT community_poll_person FOREIGN KEY (by_id) REFERENCES person (id)
) ENGINE = InnoDB;
