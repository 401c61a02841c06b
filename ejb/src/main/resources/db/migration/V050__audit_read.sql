CREATE TABLE IF NOT EXISTS audit_read (
  hour_at DATETIME(6) NOT NULL,
  reader  CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about   CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  action  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (hour_at, reader, about, action)
) ENGINE = InnoDB;
