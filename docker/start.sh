#!/bin/sh
# Starts the image's program. A secret may come as a file: ALONGSIDE_KEY_FILE=/run/secrets/key is read into ALONGSIDE_KEY.
set -eu
for name in ALONGSIDE_DB_PASSWORD ALONGSIDE_KEY ALONGSIDE_KEY_BEFORE ALONGSIDE_SIGNING_KEY ALONGSIDE_MAIL_PASSWORD; do
  eval "file=\${${name}_FILE:-}"
  if [ -n "$file" ]; then
    if [ ! -r "$file" ]; then
      echo "Alongside: the file $file, which ${name}_FILE names, cannot be read." >&2
      exit 1
    fi
    value=$(cat "$file")
    export "$name=$value"
  fi
done
# A server that was killed leaves its unpacked files, and the JAR refuses to unpack over them: away with them first.
rm -rf /opt/alongside/run/server
# Four threads of Java's compiler: on two processors it would have two, and under load get to its work minutes later.
exec java -XX:MaxRAMPercentage=70 -XX:CICompilerCount=4 -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true \
  -Duser.language=en -Duser.timezone=UTC -Djava.net.preferIPv4Stack=true \
  -jar /opt/alongside/alongside.jar --install-dir=/opt/alongside/run/server \
  -b=0.0.0.0 "-bmanagement=${ALONGSIDE_MANAGEMENT_ADDRESS:-127.0.0.1}"
