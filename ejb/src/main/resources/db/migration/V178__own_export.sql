CREATE TABLE IF NOT EXISTS own_export (
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  taken_at DATETIME(6) NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  KEY own_export_by_person (person_id, asked_at),
  CONSTRAINT own_export_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
