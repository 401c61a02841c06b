CREATE TABLE IF NOT EXISTS attestation_note (
  enrolment_id BIGINT      NOT NULL,
  unit_id      BIGINT      NOT NULL,
  noted_at     DATETIME(6) NOT NULL,
  noted_by     BIGINT      NOT NULL,
  PRIMARY KEY (enrolment_id, unit_id),
  CONSTRAINT attestation_note_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT attestation_note_noted_by FOREIGN KEY (noted_by) REFERENCES person (id)
);
