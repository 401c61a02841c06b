INSERT IGNORE INTO mail_switch (id, failures, version) VALUES (1, 0, 1);
