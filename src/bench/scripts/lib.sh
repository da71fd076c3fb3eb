# What the scripts beside it share; not run by itself. Figures come from target/tiance.jar.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
export LC_ALL=C.UTF-8
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=target/tiance.jar
plain=target/plain/plain.jar
work=$(mktemp -d)
pids=()
source src/bench/scripts/built.sh

finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# need PROGRAM PACKAGE
need() {
    command -v "$1" >/dev/null || { echo "$1 is missing; on Debian: apt-get install -y $2" >&2; exit 2; }
}

# The classes of the tests, for the programs that start the service themselves; tells $classpath.
classpath() {
    mvn -q -B -ntp test-compile -Dexec.skip
    mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test
    classpath=target/test-classes:target/classes:$(cat "$work/classpath")
}

# Options that give a service a database of its own, and no limit on requests from one address.
own_service() {
    echo "--spring.datasource.url=jdbc:h2:file:$work/$1;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0" \
        --tiance.limit.per-minute=1000000000 --tiance.limit.burst=1000000000
}

# launch NAME COMMAND…: starts a Spring Boot application on a free port; tells $pid, and its output is in $work/NAME.log.
launch() {
    local name=$1
    shift
    : >"$work/$name.log"
    "$@" --server.port=0 >"$work/$name.log" 2>&1 &
    pid=$!
    pids+=("$pid")
}

# await NAME PID: waits until it listens; tells $port.
await() {
    until port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$work/$1.log") && [[ -n $port ]]; do
        kill -0 "$2" 2>/dev/null || { cat "$work/$1.log" >&2; exit 1; }
        sleep 0.1
    done
}

median() {
    sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

machine() {
    echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), $("$java" -version 2>&1 | sed -n 's/.*Server VM.*(build \([^,]*\).*/JDK \1/p')"
}
