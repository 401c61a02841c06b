CREATE TABLE IF NOT EXISTS calendar_feed (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  person_id   BIGINT      NOT NULL,
  secret_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language    VARCHAR(2)  NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  revoked_at  DATETIME(6) NULL,
  version     INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY calendar_feed_secret (secret_hash),
  KEY calendar_feed_person (person_id),
  CONSTRAINT calendar_feed_person FOREIGN KEY (person_id) REFERENCES person (id)
);
