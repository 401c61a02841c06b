CREATE TABLE IF NOT EXISTS account (
  person_id           BIGINT       NOT NULL,
  email               VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  password_hash       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  password_changed_at DATETIME(6)  NULL,
  access_number       INT          NOT NULL,
  demonstration       BOOLEAN      NOT NULL,
  opened_at           DATETIME(6)  NOT NULL,
  disabled_at         DATETIME(6)  NULL,
  last_signed_in_at   DATETIME(6)  NULL,
  version             INT          NOT NULL,
  PRIMARY KEY (person_id),
  UNIQUE KEY account_email (email),
  KEY account_demonstration (demonstration),
  CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
