CREATE TABLE IF NOT EXISTS shipped_content (
  id     TINYINT      NOT NULL,
  build  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region VARCHAR(100) NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB;
