# What ./run and ./test share: finding out what this computer lacks, and installing it.
# To be sourced by bash. Nothing is installed that is already there.
# shellcheck shell=bash

OLDEST_RUST=1.92

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# There may be no HOME where a machine runs this by itself.
export HOME="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}"

# Whether somebody can answer a question.
can_ask() { [[ -t 0 && -t 1 && "${CI:-}" != true ]]; }

# Asks a yes-or-no question; Enter means yes.
agreed() {
    local answer
    read -r -p "$1 [Y/n] " answer || return 1
    [[ -z "$answer" || "$answer" == [Yy]* ]]
}

wanted_debian=()
wanted_fedora=()
wanted_arch=()

# need DEBIAN FEDORA ARCH COMMAND…: the package, under its three names, is wanted unless the command succeeds.
need() {
    local debian="$1" fedora="$2" arch="$3"
    shift 3
    if ! "$@" >/dev/null 2>&1; then
        wanted_debian+=("$debian")
        wanted_fedora+=("$fedora")
        wanted_arch+=("$arch")
    fi
}

known_libraries=""

# Whether the system's loader knows a library, such as libX11.so.6.
has_library() {
    [[ -n "$known_libraries" ]] || known_libraries="$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)"
    [[ "$known_libraries" == *$'\t'"$1 "* ]]
}

has_alsa() { pkg-config --exists alsa; }
has_at_spi() { test -x /usr/libexec/at-spi-bus-launcher || test -x /usr/lib/at-spi2-core/at-spi-bus-launcher || test -x /usr/lib/at-spi-bus-launcher; }
has_alsa_pulse() { compgen -G "/usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so" || test -e /usr/lib/alsa-lib/libasound_module_pcm_pulse.so; }
sox_reads_ogg() { [[ "$(sox --help 2>/dev/null)" == *' vorbis'* ]]; }
has_atspi_types() { compgen -G "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib" || test -e /usr/lib64/girepository-1.0/Atspi-2.0.typelib || test -e /usr/lib/girepository-1.0/Atspi-2.0.typelib; }
has_udev() { pkg-config --exists libudev; }

# What building needs.
need_for_building() {
    need gcc gcc gcc has cc
    need libc6-dev glibc-devel glibc test -e /usr/include/stdio.h
    need pkg-config pkgconf-pkg-config pkgconf has pkg-config
    need libasound2-dev alsa-lib-devel alsa-lib has_alsa
    need libudev-dev systemd-devel systemd-libs has_udev
}

# What opening a window needs. These are found when the program starts, not when it is built.
need_for_a_window() {
    need libxkbcommon0 libxkbcommon libxkbcommon has_library libxkbcommon.so.0
    need libxkbcommon-x11-0 libxkbcommon-x11 libxkbcommon-x11 has_library libxkbcommon-x11.so.0
    need libwayland-client0 libwayland-client wayland has_library libwayland-client.so.0
    need libx11-6 libX11 libx11 has_library libX11.so.6
    need libx11-xcb1 libX11-xcb libx11 has_library libX11-xcb.so.1
    need libxcursor1 libXcursor libxcursor has_library libXcursor.so.1
    need libxi6 libXi libxi has_library libXi.so.6
}

each_once() { printf '%s\n' "$@" | sort -u | tr '\n' ' '; }

# Installs what was found to be wanted; asks first where that needs sudo.
install_wanted() {
    [[ ${#wanted_debian[@]} -gt 0 ]] || return 0
    local debian
    read -r -a debian <<<"$(each_once "${wanted_debian[@]}")"
    say "This computer lacks some things that are needed:"
    say "  Debian and Ubuntu: ${debian[*]}"
    say "  Fedora:            $(each_once "${wanted_fedora[@]}")"
    say "  Arch:              $(each_once "${wanted_arch[@]}")"
    has apt-get || stop "Please install them, then run this again."

    local sudo=()
    if [[ "$(id -u)" != 0 ]]; then
        has sudo || stop "Please install them as root, then run this again."
        if can_ask; then
            agreed "Install them now with sudo apt-get?" || stop "Nothing was installed. Install them, then run this again."
            sudo=(sudo)
        elif [[ "${CI:-}" == true ]] && sudo -n true 2>/dev/null; then
            sudo=(sudo -n)
        else
            stop "Nobody is here to be asked for sudo. Please run: sudo apt-get install ${debian[*]}"
        fi
    fi
    "${sudo[@]}" apt-get update -q || say "The list of packages could not be refreshed; trying with the old one."
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${debian[@]}" \
        || stop "They could not be installed. Please install them, then run this again."
    wanted_debian=() wanted_fedora=() wanted_arch=()
    known_libraries=""
}

has_cargo_folder() {
    local settings="${CARGO_HOME:-$HOME/.cargo}/env"
    # shellcheck disable=SC1090
    if [[ -r "$settings" ]]; then . "$settings"; fi
}

# Whether Rust is here and new enough.
has_rust() {
    has cargo || return 1
    local version
    version="$(rustc --version 2>/dev/null | cut -d' ' -f2)"
    [[ -n "$version" && "$(printf '%s\n' "$OLDEST_RUST" "$version" | sort -V | head -n 1)" == "$OLDEST_RUST" ]]
}

debian_has_rustup() {
    has apt-cache && apt-cache policy rustup 2>/dev/null | awk '$1 == "Candidate:" && $2 != "(none)" { found = 1 } END { exit !found }'
}

# Installs the Rust tools if they are missing or too old. They go into the home folder and need no sudo.
install_rust() {
    has_cargo_folder
    has_rust && return 0
    if has rustup; then
        say "Rust $OLDEST_RUST or newer is needed. Getting the newest stable one with rustup."
    else
        say "Rust $OLDEST_RUST or newer is needed to build the program. (Fedora: rustup. Arch: rustup.)"
        say "rustup, the usual installer of Rust, puts it into your home folder. It takes about 700 MB."
        if can_ask; then
            agreed "Install Rust now?" || stop "Nothing was installed. Install Rust from https://rustup.rs, then run this again."
        fi
        if debian_has_rustup; then
            need rustup rustup rustup false
            install_wanted
        else
            need curl curl curl has curl
            need ca-certificates ca-certificates ca-certificates test -e /etc/ssl/certs/ca-certificates.crt
            install_wanted
            say "Getting rustup from https://sh.rustup.rs"
            curl --proto '=https' --tlsv1.2 -fsSL https://sh.rustup.rs \
                | sh -s -- -y --quiet --profile minimal --default-toolchain stable \
                || stop "Rust could not be installed. Install it from https://rustup.rs, then run this again."
            has_cargo_folder
        fi
    fi
    if ! has_rust; then
        rustup toolchain install stable --profile minimal --no-self-update
        export RUSTUP_TOOLCHAIN=stable
    fi
    has_rust || stop "Rust $OLDEST_RUST or newer could not be installed. Install it from https://rustup.rs."
}
