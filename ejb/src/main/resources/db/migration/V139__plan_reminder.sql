CREATE TABLE IF NOT EXISTS plan_reminder (
  person_id   BIGINT      NOT NULL,
  reminded_at DATETIME(6) NULL,
  reminded_by BIGINT      NULL,
  version     INT         NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT plan_reminder_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT plan_reminder_reminded_by FOREIGN KEY (reminded_by) REFERENCES person (id)
);
