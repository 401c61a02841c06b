CREATE TABLE IF NOT EXISTS discussion_mention (
  id BIGINT NOT NULL AUTO_INCREMENT,
  post_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY discussion_mention_once (post_id, person_id),
  CONSTRAINT discussion_mention_post FOREIGN KEY (post_id) REFERENCES discussion_post (id),
  CONSTRAINT discussion_mention_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
