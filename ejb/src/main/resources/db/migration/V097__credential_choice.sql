CREATE TABLE IF NOT EXISTS credential_choice (
  credential_id BIGINT      NOT NULL,
  name_shown    BOOLEAN     NOT NULL,
  title_shown   BOOLEAN     NOT NULL,
  chosen_at     DATETIME(6) NOT NULL,
  version       INT         NOT NULL,
  PRIMARY KEY (credential_id),
  CONSTRAINT credential_choice_credential FOREIGN KEY (credential_id) REFERENCES credential (id)
);
