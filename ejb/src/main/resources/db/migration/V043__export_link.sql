CREATE TABLE IF NOT EXISTS export_link (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id  BIGINT      NOT NULL,
  made_at    DATETIME(6) NOT NULL,
  made_by    BIGINT      NULL,
  good_until DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  version    INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY export_link_token (token_hash),
  KEY export_link_person (person_id),
  CONSTRAINT export_link_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
