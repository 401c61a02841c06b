CREATE TABLE IF NOT EXISTS retention_run (
  id BIGINT NOT NULL AUTO_INCREMENT,
  rule VARCHAR(40) NOT NULL,
  days INT NOT NULL,
  began_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  done INT NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  KEY retention_run_of_rule (rule, id)
) ENGINE = InnoDB;
