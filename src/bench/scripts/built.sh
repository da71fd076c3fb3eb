# Builds what the benchmarks run, unless it is newer than all it is made of; sourced by them, from the top of the project.

sources=(pom.xml rules fixtures src/main)

# newer FILE SOURCE…: whether FILE is there and nothing of its sources, nor their directories, has changed since
newer() {
    local file=$1
    shift
    [[ -f $file && -z $(find "$@" -newer "$file" -print -quit) ]]
}

# The jar of the program, and the plain application it is measured beside.
jars() {
    newer "$jar" "${sources[@]}" || { mvn -q -B -ntp package -DskipTests && touch "$jar"; }
    newer "$plain" src/bench/plain || { mvn -q -B -ntp -f src/bench/plain/pom.xml package && touch "$plain"; }
}

# The classes of the benchmarks; tells $classpath.
bench_classes() {
    local list=target/bench/classpath
    # a build without them leaves their folder behind, empty
    if ! [[ -f target/test-classes/io/tiance/bench/CommonWork.class ]] || ! newer "$list" "${sources[@]}" src/test src/bench; then
        mkdir -p target/bench
        mvn -q -B -ntp -Pbench test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$list"
        touch "$list"
    fi
    classpath=target/test-classes:target/classes:$(<"$list")
}
