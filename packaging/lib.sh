# shellcheck shell=bash
# What packaging/run and packaging/test share. Sourced, not run.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

die() {
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit "${2:-1}"
}

# Reads the options that both commands have: $1 is the text of --help, the rest the arguments.
readOptions() {
    local help=$1
    shift
    while (($#)); do
        case $1 in
        -j | --jobs)
            [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || die "$1 needs a number, for example $1 2" 2
            jobs=$2
            shift 2
            ;;
        -h | --help)
            printf '%s\n' "$help"
            exit 0
            ;;
        *) die "unknown argument $1 (try --help)" 2 ;;
        esac
    done
}

# The packages of the given lists that are not installed, one a line.
missingPackages() {
    local -a wanted
    mapfile -t wanted < <(sed 's/#.*//' "$@" | grep -o '[^[:space:]]\+' | sort -u)
    comm -23 <(printf '%s\n' "${wanted[@]}") \
        <(dpkg-query --show --showformat '${db:Status-Abbrev} ${Package}\n' "${wanted[@]}" 2>/dev/null |
            sed -n 's/^.i *//p' | sort -u)
}

# Runs a command that needs root's rights.
asRoot() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# Installs what is missing of the packages in the given lists; without anything missing it asks nobody anything.
installPackages() {
    command -v dpkg-query apt-get >/dev/null ||
        die "this is not a Debian system. Install what $* name, then see CONTRIBUTING.md."
    local -a missing
    mapfile -t missing < <(missingPackages "$@")
    ((${#missing[@]})) || return 0

    printf 'Installing %d packages: %s\n' "${#missing[@]}" "${missing[*]}"
    local byHand="apt-get install --no-install-recommends ${missing[*]}"
    ((EUID == 0)) || command -v sudo >/dev/null ||
        die "packages are missing and there is no sudo. Run as root: $byHand"
    local -a apt=(env DEBIAN_FRONTEND=noninteractive apt-get --quiet --option Dpkg::Use-Pty=0)
    asRoot "${apt[@]}" update ||
        die "apt-get update failed (see above). With the package sources repaired, run this again."
    asRoot "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" ||
        die "apt-get could not install what is missing (see above). The packages are those of Debian 12. By hand: $byHand"
}

# Configures where that is due, and builds what has changed of a preset: all, or the targets that are named.
buildPreset() {
    local preset=$1
    local -a targets=("${@:2}")
    cd "$root" || exit
    # Ninja sees changes of every CMakeLists.txt itself, but not of the presets.
    [[ build/$preset/build.ninja -nt CMakePresets.json ]] || cmake --preset "$preset"
    cmake --build --preset "$preset" --parallel "$jobs" ${targets:+--target "${targets[@]}"}
}

# What Qt expects of a session and a bare system lacks: a UTF-8 locale and a runtime folder.
provideSession() {
    [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
    if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
        export XDG_RUNTIME_DIR=$root/build/runtime
        mkdir -p "$XDG_RUNTIME_DIR"
        chmod 700 "$XDG_RUNTIME_DIR"
    fi
}
