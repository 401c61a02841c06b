CREATE TABLE IF NOT EXISTS correction_ask (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) NOT NULL,
  person_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  words VARCHAR(1000) NOT NULL,
  state VARCHAR(20) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  answer VARCHAR(1000) NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY correction_ask_public_id (public_id),
  KEY correction_ask_by_person (person_id, id),
  KEY correction_ask_waiting (state, asked_at),
  CONSTRAINT correction_ask_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
