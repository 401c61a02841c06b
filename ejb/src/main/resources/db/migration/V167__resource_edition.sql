CREATE TABLE IF NOT EXISTS resource_edition (
  id BIGINT NOT NULL AUTO_INCREMENT,
  resource_id BIGINT NOT NULL,
  number INT NOT NULL,
  words TEXT NOT NULL,
  link VARCHAR(500) NULL,
  by_id BIGINT NOT NULL,
  made_on DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY resource_edition_once (resource_id, number),
  CONSTRAINT resource_edition_resource FOREIGN KEY (resource_id) REFERENCES community_resource (id),
  CONSTRAINT resource_edition_person FOREIGN KEY (by_id) REFERENCES person (id)
) ENGINE = InnoDB;
