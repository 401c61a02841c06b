CREATE TABLE IF NOT EXISTS community_review (
  id BIGINT NOT NULL AUTO_INCREMENT,
  community_id BIGINT NOT NULL,
  held_on DATE NOT NULL,
  purpose_before VARCHAR(2000) NOT NULL,
  learned VARCHAR(2000) NOT NULL,
  by_id BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY community_review_by_community (community_id, held_on),
  CONSTRAINT community_review_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT community_review_person FOREIGN KEY (by_id) REFERENCES person (id)
) ENGINE = InnoDB;
