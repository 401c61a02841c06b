CREATE TABLE IF NOT EXISTS content_import (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  public_id  VARCHAR(22)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id  BIGINT       NOT NULL,
  name       VARCHAR(200) NOT NULL,
  format     VARCHAR(20)  NOT NULL,
  language   VARCHAR(2)   NOT NULL,
  quiz       BOOLEAN      NOT NULL,
  content    MEDIUMBLOB   NOT NULL,
  brought_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY content_import_public_id (public_id),
  KEY content_import_brought (brought_at),
  CONSTRAINT content_import_person FOREIGN KEY (person_id) REFERENCES person (id)
);
