CREATE TABLE IF NOT EXISTS framework_text (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  text MEDIUMTEXT NOT NULL,
  since_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY framework_text_number (kind, number)
) ENGINE = InnoDB;
