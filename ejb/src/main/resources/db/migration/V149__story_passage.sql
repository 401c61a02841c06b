CREATE TABLE IF NOT EXISTS story_passage (
  id       BIGINT      NOT NULL AUTO_INCREMENT,
  story_id BIGINT      NOT NULL,
  item     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  prompt   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  mark     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place    INT         NOT NULL,
  version  INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY story_passage_item (story_id, item),
  CONSTRAINT story_passage_story FOREIGN KEY (story_id) REFERENCES story (id)
);
