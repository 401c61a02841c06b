CREATE TABLE IF NOT EXISTS journal_key (
  id         BIGINT          NOT NULL AUTO_INCREMENT,
  person_id  BIGINT          NOT NULL,
  key_id     CHAR(22)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  keyset     VARBINARY(1000) NOT NULL,
  draft_key  VARBINARY(200)  NOT NULL,
  closed_by  CHAR(16)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    INT             NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY journal_key_of_person (person_id),
  UNIQUE KEY journal_key_id (key_id),
  KEY journal_key_closed_by (closed_by),
  CONSTRAINT journal_key_person FOREIGN KEY (person_id) REFERENCES person (id)
);
