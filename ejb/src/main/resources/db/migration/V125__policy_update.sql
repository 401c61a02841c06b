CREATE TABLE IF NOT EXISTS policy_update (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  public_id    VARCHAR(22)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  module_id    BIGINT       NOT NULL,
  title_en     VARCHAR(120) NOT NULL,
  title_fr     VARCHAR(120) NOT NULL,
  text_en      TEXT         NOT NULL,
  text_fr      TEXT         NOT NULL,
  announced_at DATETIME(6)  NOT NULL,
  announced_by BIGINT       NOT NULL,
  withdrawn_at DATETIME(6)  NULL,
  version      INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY policy_update_public_id (public_id),
  KEY policy_update_module (module_id),
  CONSTRAINT policy_update_module FOREIGN KEY (module_id) REFERENCES module (id),
  CONSTRAINT policy_update_announced_by FOREIGN KEY (announced_by) REFERENCES person (id)
);
