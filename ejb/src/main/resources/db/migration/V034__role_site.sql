CREATE TABLE IF NOT EXISTS role_site (
  grant_id BIGINT NOT NULL,
  site_id  BIGINT NOT NULL,
  PRIMARY KEY (grant_id),
  KEY role_site_site (site_id),
  CONSTRAINT role_site_grant FOREIGN KEY (grant_id) REFERENCES role_grant (id),
  CONSTRAINT role_site_site FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE = InnoDB;
