CREATE TABLE IF NOT EXISTS shown_mail (
  mail_id  BIGINT       NOT NULL,
  subject  VARCHAR(200) NOT NULL,
  plain    TEXT         NOT NULL,
  html     TEXT         NOT NULL,
  shown_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (mail_id),
  CONSTRAINT shown_mail_mail FOREIGN KEY (mail_id) REFERENCES outbox_mail (id)
) ENGINE = InnoDB;
