CREATE TABLE IF NOT EXISTS unit_text (
  id       BIGINT       NOT NULL AUTO_INCREMENT,
  unit_id  BIGINT       NOT NULL,
  language CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title    VARCHAR(200) NOT NULL,
  words    INT          NOT NULL,
  minutes  DOUBLE       NOT NULL,
  content  LONGTEXT     NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY unit_text_language (unit_id, language),
  CONSTRAINT unit_text_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
