# shellcheck shell=bash
# What the scripts of this folder share. Sourced, not run.

# The middle of the numbers in a file, one a line.
median() {
    sort -n "$1" | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'
}

# How long a command takes, in seconds; what it prints is dropped.
seconds() {
    local start=$EPOCHREALTIME
    "$@" >/dev/null
    awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.3f\n", b - a}'
}

# Milliseconds from the start of a program of the build folder $1 to its first painted window, and how many widgets
# that painted.
first_paint() {
    local bin=$1/bin
    shift
    START=$EPOCHREALTIME LD_PRELOAD=$bin/libfirst-paint.so "$bin/$1" "${@:2}" 2>/dev/null
}

# Gives the programs a home of their own in the folder $1.
provide_home() {
    export HOME=$1 XDG_CONFIG_HOME=$1 XDG_DATA_HOME=$1 XDG_RUNTIME_DIR=$1
    chmod 700 "$1"
}

# Starts an X server where there is none and Xvfb is installed; `server` is its process.
provide_display() {
    if [[ -z ${DISPLAY:-} ]] && command -v Xvfb >/dev/null; then
        local ready number
        exec {ready}<> <(:)
        Xvfb -displayfd "$ready" -screen 0 1440x900x24 -nolisten tcp 2>/dev/null &
        server=$!
        read -r -u "$ready" number
        export DISPLAY=:$number
    fi
}
