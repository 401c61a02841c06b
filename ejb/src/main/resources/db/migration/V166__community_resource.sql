CREATE TABLE IF NOT EXISTS community_resource (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  community_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_id BIGINT NOT NULL,
  review_on DATE NOT NULL,
  edition INT NOT NULL,
  archived_on DATE NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY community_resource_public_id (public_id),
  KEY community_resource_by_community (community_id, title),
  CONSTRAINT community_resource_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT community_resource_owner FOREIGN KEY (owner_id) REFERENCES person (id)
) ENGINE = InnoDB;
