CREATE TABLE IF NOT EXISTS discussion_edit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  post_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  until_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY discussion_edit_by_post (post_id, id),
  CONSTRAINT discussion_edit_post FOREIGN KEY (post_id) REFERENCES discussion_post (id)
) ENGINE = InnoDB;
