#!/usr/bin/env bash
# A walk with the real screen reader Orca: orca.sh PROGRAM FOLDER
#
# Opens the program on a screen that nobody sees, with Orca beside it, and goes the whole road by Tab, arrows and
# Enter, as somebody would who hears only what Orca says. What it says on each screen is kept in FOLDER/orca.log.
# Needs Xvfb, openbox, xdotool, dbus-daemon, at-spi2-core, orca and python3 with pyatspi (comes with Orca).
# Ends with 0 where all holds, with 1 where it does not, with 2 where something is missing.
set -euo pipefail

[[ $# -eq 2 ]] || { echo "orca.sh PROGRAM FOLDER" >&2; exit 2; }
program="$(realpath "$1")"
mkdir -p "$2"
folder="$(realpath "$2")"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

for tool in Xvfb openbox xdotool dbus-daemon dbus-send orca python3; do
    command -v "$tool" >/dev/null || { echo "orca.sh: $tool is missing" >&2; exit 2; }
done
# Orca's own Python, which knows the bus of accessibility.
python=""
for one in /usr/bin/python3 "$(command -v python3)"; do
    "$one" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null && python="$one" && break
done
[[ -n "$python" ]] || { echo "orca.sh: the Python of the accessibility bus (gir1.2-atspi-2.0) is missing" >&2; exit 2; }
launcher=""
for path in /usr/libexec /usr/lib/at-spi2-core /usr/lib; do
    [[ -x "$path/at-spi-bus-launcher" ]] && launcher="$path/at-spi-bus-launcher" && break
done
[[ -n "$launcher" ]] || { echo "orca.sh: at-spi2-core is missing" >&2; exit 2; }

started=()
end() {
    for ((at = ${#started[@]} - 1; at >= 0; at--)); do
        kill "${started[at]}" 2>/dev/null || true
    done
    wait 2>/dev/null || true
}
trap end EXIT
trap 'exit 1' INT TERM

# Everything is kept in the folder, and nothing of this user's own desktop is used.
home="$folder/home"
rm -rf "$home" "$folder/display" "$folder/bus"
mkdir -p "$home/.local/share/orca" "$home/run" "$home/plan"
chmod 700 "$home/run"
# Its words are read in its log. Without this it would start a voice, and wait for it where there is no sound.
mkdir -p "$home/.config/speech-dispatcher"
echo DisableAutoSpawn >"$home/.config/speech-dispatcher/speechd.conf"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" LANG=C.UTF-8 GDK_BACKEND=x11
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME WAYLAND_DISPLAY WAYLAND_SOCKET NO_AT_BRIDGE AT_SPI_BUS_ADDRESS

# first FILE: the first line of a file that is still being written.
first() {
    for _ in $(seq 200); do
        [[ -s "$1" ]] && { head -n 1 "$1"; return; }
        sleep 0.05
    done
    echo "orca.sh: nothing came to $1" >&2
    return 1
}

Xvfb -displayfd 3 -screen 0 1280x840x24 -nolisten tcp 3>"$folder/display" >/dev/null 2>&1 &
started+=($!)
DISPLAY=":$(first "$folder/display")"
export DISPLAY
openbox >/dev/null 2>&1 &
started+=($!)
dbus-daemon --session --nofork --print-address=1 >"$folder/bus" 2>/dev/null &
started+=($!)
DBUS_SESSION_BUS_ADDRESS="$(first "$folder/bus")"
export DBUS_SESSION_BUS_ADDRESS
"$launcher" --launch-immediately >/dev/null 2>&1 &
started+=($!)
for name in IsEnabled ScreenReaderEnabled; do
    for _ in $(seq 50); do
        dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
            string:org.a11y.Status "string:$name" variant:boolean:true >/dev/null 2>&1 && break
        sleep 0.1
    done
done

result=0
PYTHONDONTWRITEBYTECODE=1 "$python" "$here/orca_walk.py" "$program" "$folder" || result=$?
exit "$result"
