CREATE TABLE IF NOT EXISTS site (
  id        BIGINT       NOT NULL AUTO_INCREMENT,
  public_id CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name      VARCHAR(200) NOT NULL,
  place     VARCHAR(200) NOT NULL,
  opened_on DATE         NOT NULL,
  closed_on DATE         NULL,
  version   INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY site_public_id (public_id),
  UNIQUE KEY site_name (name)
) ENGINE = InnoDB;
