CREATE TABLE IF NOT EXISTS reporting_line (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  person_id  BIGINT NOT NULL,
  manager_id BIGINT NOT NULL,
  from_on    DATE   NOT NULL,
  ends_on    DATE   NULL,
  version    INT    NOT NULL,
  PRIMARY KEY (id),
  KEY reporting_line_by_person (person_id, from_on),
  KEY reporting_line_by_manager (manager_id, from_on),
  CONSTRAINT reporting_line_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT reporting_line_manager FOREIGN KEY (manager_id) REFERENCES person (id)
) ENGINE = InnoDB;
