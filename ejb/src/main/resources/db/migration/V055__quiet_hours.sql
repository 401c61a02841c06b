CREATE TABLE IF NOT EXISTS quiet_hours (
  person_id    BIGINT   NOT NULL,
  from_minute  SMALLINT NOT NULL,
  until_minute SMALLINT NOT NULL,
  version      INT      NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT quiet_hours_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
