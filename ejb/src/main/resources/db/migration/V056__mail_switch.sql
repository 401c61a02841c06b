CREATE TABLE IF NOT EXISTS mail_switch (
  id            INT          NOT NULL,
  paused_at     DATETIME(6)  NULL,
  paused_by     BIGINT       NULL,
  trouble       VARCHAR(500) NULL,
  trouble_since DATETIME(6)  NULL,
  failures      INT          NOT NULL,
  try_at        DATETIME(6)  NULL,
  version       INT          NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB;
