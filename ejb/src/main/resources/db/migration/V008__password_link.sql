CREATE TABLE IF NOT EXISTS password_link (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  token_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id   BIGINT      NULL,
  made_at     DATETIME(6) NOT NULL,
  made_by     BIGINT      NULL,
  good_until  DATETIME(6) NOT NULL,
  used_at     DATETIME(6) NULL,
  version     INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY password_link_token (token_hash),
  KEY password_link_person (person_id),
  CONSTRAINT password_link_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
