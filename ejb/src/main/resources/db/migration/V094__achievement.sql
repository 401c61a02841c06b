CREATE TABLE IF NOT EXISTS achievement (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  public_id    CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document     MEDIUMTEXT  NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY achievement_public_id (public_id),
  UNIQUE KEY achievement_fingerprint (fingerprint)
);
