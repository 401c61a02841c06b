#!/bin/sh
# A dump of the whole database as it is at one moment, while people work, into /backups; and beside it the list of
# destroyed keys, which is no part of the database. The site's key is not here, on purpose: keep it apart.
set -eu
umask 077
name=alongside-$(date -u +%Y%m%dT%H%M%SZ)
MYSQL_PWD=$(cat /run/secrets/db-password)
export MYSQL_PWD
mysqldump --host=db --user=alongside --ssl-mode=REQUIRED --single-transaction --quick --hex-blob --no-tablespaces \
  --set-gtid-purged=OFF --default-character-set=utf8mb4 alongside > "/backups/$name.sql.part"
# a dump that was cut off has no last line
tail -n 1 "/backups/$name.sql.part" | grep -q '^-- Dump completed'
gzip "/backups/$name.sql.part"
mv "/backups/$name.sql.part.gz" "/backups/$name.sql.gz"
if [ -f /data/journal/destroyed-keys ]; then
  cp /data/journal/destroyed-keys /backups/destroyed-keys.part
  mv /backups/destroyed-keys.part /backups/destroyed-keys
fi
echo "/backups/$name.sql.gz"
