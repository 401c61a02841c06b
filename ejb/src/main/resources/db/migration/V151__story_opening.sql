CREATE TABLE IF NOT EXISTS story_opening (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  share_id  BIGINT      NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  version   INT         NOT NULL,
  PRIMARY KEY (id),
  KEY story_opening_of_share (share_id, opened_at),
  CONSTRAINT story_opening_share FOREIGN KEY (share_id) REFERENCES story_share (id)
);
