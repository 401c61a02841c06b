CREATE TABLE IF NOT EXISTS module_reset (
  id        BIGINT       NOT NULL AUTO_INCREMENT,
  person_id BIGINT       NOT NULL,
  module_id BIGINT       NOT NULL,
  cycle     INT          NOT NULL,
  reason    VARCHAR(300) NOT NULL,
  reset_at  DATETIME(6)  NOT NULL,
  reset_by  BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY module_reset_once (person_id, module_id, cycle),
  CONSTRAINT module_reset_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT module_reset_module FOREIGN KEY (module_id) REFERENCES module (id),
  CONSTRAINT module_reset_by FOREIGN KEY (reset_by) REFERENCES person (id)
);
