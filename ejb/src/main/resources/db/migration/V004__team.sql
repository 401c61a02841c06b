CREATE TABLE IF NOT EXISTS team (
  id        BIGINT       NOT NULL AUTO_INCREMENT,
  public_id CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name      VARCHAR(200) NOT NULL,
  setting   VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  opened_on DATE         NOT NULL,
  closed_on DATE         NULL,
  version   INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY team_public_id (public_id),
  UNIQUE KEY team_name (name)
) ENGINE = InnoDB;
