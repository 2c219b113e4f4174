# What .ci/run and .ci/night share. To be sourced from the root of the project.

summary=""
note() { summary+="$1"$'\n'; }

# Some tests want the real thing: a Redis, a MariaDB, an nginx, strace to see what is synced to the disk, curl as operators use it,
# and Chromium for the dashboard.
install_real_things() {
  if command -v redis-server >/dev/null && [ -x /usr/sbin/mariadbd ] && [ -x /usr/bin/my_print_defaults ] \
    && command -v strace >/dev/null && command -v curl >/dev/null && [ -x /usr/bin/chromium ] && [ -x /usr/sbin/nginx ]; then
    return
  fi
  if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "redis-server, MariaDB, strace, curl, Chromium or nginx is absent and cannot be installed here"
    return
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq && apt-get install -y -qq --no-install-recommends \
    redis-server mariadb-server-core mariadb-client-core strace curl chromium nginx-light >/dev/null \
    || echo "redis-server, MariaDB, strace, curl, Chromium or nginx could not be installed"
}

# Prints the home of a JDK 25, or nothing.
jdk25() {
  local home
  for home in "${JAVA_HOME_25:-}" /usr/lib/jvm/*25*; do
    if [ -n "$home" ] && [ -x "$home/bin/javac" ]; then
      echo "$home"
      return
    fi
  done
}

# step NAME COMMAND...: runs the command, and says how long it took.
step() {
  local name=$1 began=$SECONDS
  shift
  echo "== $name"
  "$@"
  note "$(printf '%6d s  %s' $((SECONDS - began)) "$name")"
}

reports() {
  find . -path '*/target/surefire-reports/TEST-*.xml' -print0
}

# Names every skipped test; succeeds when there is none.
none_skipped() {
  local skipped
  skipped=$(reports | xargs -0 -r awk '
    function value(key) { return match($0, " " key "=\"[^\"]*\"") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 4) : "?" }
    /<testcase /  { test = value("classname") "." value("name") }
    /<skipped/    { print "  " test }')
  if [ -z "$skipped" ]; then return; fi
  note "Skipped tests on $1:"$'\n'"$skipped"
  return 1
}

# maven NAME ARGUMENTS...: a build with tests. Its table of modules is printed at the end; a failed or skipped test is a failure.
# A run on another JDK uses the classes that stand, so only the reports of the one before are removed.
maven() {
  local name=$1 log status=0
  shift
  log=$(mktemp)
  reports | xargs -0 -r rm -f
  mvn -B -ntp "$@" </dev/null 2>&1 | tee "$log" || status=$?
  note ""
  note "$(.ci/table "$log" "$name")"
  rm -f "$log"
  none_skipped "$name" && return "$status"
}
