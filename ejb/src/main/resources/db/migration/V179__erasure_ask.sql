CREATE TABLE IF NOT EXISTS erasure_ask (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) NOT NULL,
  person_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY erasure_ask_public_id (public_id),
  KEY erasure_ask_by_person (person_id, state),
  KEY erasure_ask_due (state, due_at),
  CONSTRAINT erasure_ask_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
