CREATE TABLE IF NOT EXISTS plan_evidence (
  id        BIGINT       NOT NULL AUTO_INCREMENT,
  public_id VARCHAR(22)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claim_id  BIGINT       NOT NULL,
  name      VARCHAR(200) NOT NULL,
  type      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes     INT          NOT NULL,
  content   MEDIUMBLOB   NOT NULL,
  sent_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY plan_evidence_public_id (public_id),
  KEY plan_evidence_claim (claim_id),
  CONSTRAINT plan_evidence_claim FOREIGN KEY (claim_id) REFERENCES plan_claim (id)
);
