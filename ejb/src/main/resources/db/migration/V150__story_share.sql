CREATE TABLE IF NOT EXISTS story_share (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  public_id CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  story_id  BIGINT      NOT NULL,
  owner_id  BIGINT      NOT NULL,
  reader_id BIGINT      NOT NULL,
  shared_at DATETIME(6) NOT NULL,
  ended_at  DATETIME(6),
  version   INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY story_share_public_id (public_id),
  KEY story_share_of_story (story_id),
  KEY story_share_with (reader_id, ended_at),
  KEY story_share_by (owner_id),
  CONSTRAINT story_share_story FOREIGN KEY (story_id) REFERENCES story (id),
  CONSTRAINT story_share_owner FOREIGN KEY (owner_id) REFERENCES person (id),
  CONSTRAINT story_share_reader FOREIGN KEY (reader_id) REFERENCES person (id)
);
