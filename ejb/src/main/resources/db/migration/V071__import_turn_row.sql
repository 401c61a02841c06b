INSERT IGNORE INTO import_turn (id, run_id) VALUES (1, NULL);
