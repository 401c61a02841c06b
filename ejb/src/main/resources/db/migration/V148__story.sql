CREATE TABLE IF NOT EXISTS story (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  public_id VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT      NOT NULL,
  kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begun_at  DATETIME(6) NOT NULL,
  version   INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY story_public_id (public_id),
  KEY story_of_person (person_id),
  CONSTRAINT story_person FOREIGN KEY (person_id) REFERENCES person (id)
);
