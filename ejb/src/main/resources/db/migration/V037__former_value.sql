CREATE TABLE IF NOT EXISTS former_value (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  object     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id  BIGINT       NOT NULL,
  field      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  was        VARCHAR(300) NULL,
  became     VARCHAR(300) NULL,
  changed_at DATETIME(6)  NOT NULL,
  changed_by BIGINT       NULL,
  PRIMARY KEY (id),
  KEY former_value_of (object, object_id, id)
) ENGINE = InnoDB;
