CREATE TABLE IF NOT EXISTS programme (
  id       BIGINT       NOT NULL AUTO_INCREMENT,
  code     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  audience VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  title_fr VARCHAR(200) NOT NULL,
  version  INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY programme_code (code)
);
