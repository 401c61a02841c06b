CREATE TABLE IF NOT EXISTS training_plan (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  person_id  BIGINT      NOT NULL,
  kind       VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_set   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts      TEXT        NOT NULL,
  starts_on  DATE        NOT NULL,
  first_made DATETIME(6) NOT NULL,
  made_at    DATETIME(6) NOT NULL,
  version    INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY training_plan_person (person_id, kind),
  KEY training_plan_rules (kind, rule_set),
  CONSTRAINT training_plan_person FOREIGN KEY (person_id) REFERENCES person (id)
);
