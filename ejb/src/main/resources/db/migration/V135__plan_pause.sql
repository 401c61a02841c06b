CREATE TABLE IF NOT EXISTS plan_pause (
  id        BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  from_on   DATE   NOT NULL,
  until_on  DATE   NULL,
  version   INT    NOT NULL,
  PRIMARY KEY (id),
  KEY plan_pause_person (person_id, from_on),
  CONSTRAINT plan_pause_person FOREIGN KEY (person_id) REFERENCES person (id)
);
