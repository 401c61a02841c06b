CREATE TABLE IF NOT EXISTS credential_withdrawal (
  credential_id BIGINT        NOT NULL,
  reason        VARCHAR(1000) NOT NULL,
  withdrawn_by  BIGINT        NOT NULL,
  withdrawn_at  DATETIME(6)   NOT NULL,
  PRIMARY KEY (credential_id),
  CONSTRAINT credential_withdrawal_credential FOREIGN KEY (credential_id) REFERENCES credential (id),
  CONSTRAINT credential_withdrawal_person FOREIGN KEY (withdrawn_by) REFERENCES person (id)
);
