CREATE TABLE IF NOT EXISTS address_change (
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  address VARCHAR(254) NOT NULL,
  token_hash CHAR(64) NULL,
  asked_at DATETIME(6) NOT NULL,
  good_until DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  KEY address_change_by_person (person_id, asked_at),
  CONSTRAINT address_change_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
