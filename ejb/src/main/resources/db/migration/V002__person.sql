CREATE TABLE IF NOT EXISTS person (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  public_id      CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_name     VARCHAR(200) NOT NULL,
  family_name    VARCHAR(200) NOT NULL,
  preferred_name VARCHAR(200) NULL,
  language       CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  zone           VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  theme          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  staff_group    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  profession     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  start_on       DATE         NULL,
  added_at       DATETIME(6)  NOT NULL,
  version        INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY person_public_id (public_id),
  KEY person_by_name (family_name, given_name, id)
) ENGINE = InnoDB;
