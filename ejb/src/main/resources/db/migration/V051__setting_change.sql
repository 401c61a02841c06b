CREATE TABLE IF NOT EXISTS setting_change (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  name       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  was        TEXT        NOT NULL,
  became     TEXT        NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by BIGINT      NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB;
