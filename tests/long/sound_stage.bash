# Sourced by sound.sh and microphone.sh, no trial of its own: a sound server of its own, a screen that nobody sees, and ways to say what was seen.
# Needs `set -uo pipefail`, and the arguments PROGRAM FOLDER.

[[ $# -eq 2 ]] || { echo "Usage: $0 PROGRAM FOLDER" >&2; exit 2; }
program="$(realpath "$1")"
mkdir -p "$2" || exit 2
out="$(realpath "$2")"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
speech="$here/../../assets/speech/en-GB"
for tool in pulseaudio pactl parec sox Xvfb openbox xdotool python3; do
    command -v "$tool" >/dev/null || { echo "NOT RUN: $tool is missing." >&2; exit 2; }
done

rm -rf "$out/home" "$out/run" "$out/plans" "$out"/*.txt "$out"/*.raw
mkdir -p "$out/home" "$out/run" "$out/plans"
chmod 700 "$out/run"
: >"$out/log"
faults=0
say() { echo "$*" | tee -a "$out/log"; }
well() { say "well:  $*"; }
fault() { say "FAULT: $*"; faults=$((faults + 1)); }
# holds WHAT HAVE RELATION WANTED
holds() {
    if python3 -c "import sys; sys.exit(not ($2 $3 $4))"; then well "$1: $2"; else fault "$1: $2, should be $3 $4"; fi
}

# A home of its own, where the computer's usual loudspeaker is that of the server.
export HOME="$out/home" XDG_RUNTIME_DIR="$out/run" XDG_CONFIG_HOME="$out/home/.config"
export PULSE_SERVER="unix:$out/run/pulse.sock" PULSE_COOKIE="$out/run/cookie"
printf 'autospawn = no\n' >"$out/run/client.conf"
export PULSE_CLIENTCONFIG="$out/run/client.conf"
printf 'pcm.!default { type pulse }\nctl.!default { type pulse }\n' >"$HOME/.asoundrc"
export DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent"
unset WAYLAND_DISPLAY

started=()
finish() {
    for id in "${started[@]}"; do kill -CONT "$id" 2>/dev/null; kill "$id" 2>/dev/null; done
    wait 2>/dev/null
}
trap finish EXIT

begin_server() {
    pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --disable-shm=yes \
        -L "module-null-sink sink_name=nobody rate=48000" \
        -L "module-null-sink sink_name=mouth rate=48000" \
        -L "module-native-protocol-unix socket=$out/run/pulse.sock auth-anonymous=1" \
        >>"$out/server.txt" 2>&1 &
    server=$!
    started+=("$server")
    for _ in $(seq 100); do
        # What is played into the mouth is what the microphone hears.
        if pactl set-default-sink nobody 2>/dev/null && pactl set-default-source mouth.monitor; then return; fi
        sleep 0.1
    done
    say "NOT RUN: the server does not begin."; exit 2
}

# record NAME: what is heard from now on, until `end_record`.
record() {
    parec --raw -d nobody.monitor --rate=24000 --channels=1 --format=s16le --latency-msec=50 >"$out/$1.raw" &
    recorder=$!
    started+=("$recorder")
    sleep 0.5
}
end_record() { kill "$recorder" 2>/dev/null; wait "$recorder" 2>/dev/null; }

# hear RECORDING KEY: how much of the clip with this key is in the recording, from 0 to 1, and where.
hear() { python3 "$here/sound.py" "$out/$1.raw" "$speech" "$2"; }

lines() { wc -l <"$out/said.txt"; }
# Processor time so far, in hundredths of a second.
worked() { awk '{print $14 + $15}' "/proc/$app/stat"; }
key() { xdotool key --delay 30 "$@"; }
# As the button of the window's frame does.
close_window() { key alt+F4; }
wait_for() {
    for _ in $(seq 300); do grep -q -- "$1" "$out/said.txt" && return; sleep 0.1; done
    fault "it never said “$1”"
    return 1
}

exec 7< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null)
started+=("$!")
read -r number <&7
export DISPLAY=":$number"
openbox >/dev/null 2>&1 &
started+=("$!")
