CREATE TABLE IF NOT EXISTS site_setting (
  name       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  typed      TEXT         NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  changed_by BIGINT       NULL,
  version    INT          NOT NULL,
  PRIMARY KEY (name)
);
