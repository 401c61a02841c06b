CREATE TABLE IF NOT EXISTS privacy_notice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  code VARCHAR(20) NOT NULL,
  number INT NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  title_fr VARCHAR(200) NOT NULL,
  text_en TEXT NOT NULL,
  text_fr TEXT NOT NULL,
  asks BOOLEAN NOT NULL,
  since_at DATETIME(6) NOT NULL,
  published_by BIGINT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY privacy_notice_number (code, number),
  CONSTRAINT privacy_notice_person FOREIGN KEY (published_by) REFERENCES person (id)
) ENGINE = InnoDB;
