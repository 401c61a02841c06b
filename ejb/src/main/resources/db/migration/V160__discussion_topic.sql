CREATE TABLE IF NOT EXISTS discussion_topic (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  community_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  posts INT NOT NULL,
  last_post_id BIGINT NOT NULL,
  last_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY discussion_topic_public_id (public_id),
  KEY discussion_topic_latest (community_id, last_post_id),
  CONSTRAINT discussion_topic_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT discussion_topic_author FOREIGN KEY (author_id) REFERENCES person (id)
) ENGINE = InnoDB;
