CREATE TABLE IF NOT EXISTS media_piece (
  upload  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number  INT         NOT NULL,
  content MEDIUMBLOB  NOT NULL,
  sent_by BIGINT      NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (upload, number),
  KEY media_piece_sent (sent_at),
  CONSTRAINT media_piece_person FOREIGN KEY (sent_by) REFERENCES person (id)
);
