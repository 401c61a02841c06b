CREATE TABLE IF NOT EXISTS resource_use (
  id BIGINT NOT NULL AUTO_INCREMENT,
  resource_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  used_on DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY resource_use_once (resource_id, person_id, used_on),
  CONSTRAINT resource_use_resource FOREIGN KEY (resource_id) REFERENCES community_resource (id),
  CONSTRAINT resource_use_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
