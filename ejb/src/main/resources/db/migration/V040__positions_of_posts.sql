-- Until now a post was one tenure, and whoever came next was a new post.
INSERT IGNORE INTO staff_position
  (id, public_id, team_id, kind, title, fte, planned_on, closed_on, close_reason, version)
SELECT id, public_id, team_id, kind, 'Peer support worker', fte, planned_on, ended_on,
  CASE WHEN end_reason = 'CLOSED_UNFILLED' THEN 'NOT_FILLED' WHEN end_reason = 'FIXED_TERM_ENDED' THEN 'TERM_ENDED' END, 1
FROM post;
