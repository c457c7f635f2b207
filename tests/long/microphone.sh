#!/usr/bin/env bash
# A person records their voice, with a real sound server.
#
#     tests/long/microphone.sh PROGRAM FOLDER
#
# A PulseAudio of its own with a microphone into which a tone is played, and the program on a screen that nobody sees, pressed by
# keys. The tone is recorded, heard, kept, and looked for in the plan file; then the server is killed, and not there at all.
# Everything is kept in FOLDER; its file `log` says what was seen. 0 when all is well, 1 when not, 2 when it could not be tried.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/sound_stage.bash"

# The screen that it comes to next must be like this.
arrives() {
    for _ in $(seq 150); do
        if tail -n 1 <(grep "arrived place=" "$out/said.txt") | grep -q -- "$1"; then return; fi
        sleep 0.1
    done
    fault "it never came to $1, but is at $(grep "arrived place=" "$out/said.txt" | tail -n 1)"
    exit 1
}
# What is pressed in the first moments of a screen does not count.
press() {
    sleep 1.2
    for one in "$@"; do key "$one"; sleep 0.4; done
}
tone() {
    sox -q -n -t raw -r 48000 -e signed -b 16 -c 1 - synth 60 sine 440 vol 0.3 2>/dev/null |
        pacat --raw -d mouth --rate=48000 --channels=1 --format=s16le >/dev/null 2>&1 &
    played=$!
    started+=("$played")
}

say "microphone.sh: $(basename "$program"), $(pulseaudio --version)"
begin_server
tone
MY_OWN_PLAN_HOME="$out/plans" MY_OWN_PLAN_LOG=info "$program" 2>"$out/said.txt" >"$out/stdout.txt" &
app=$!
started+=("$app")
wait_for "arrived place=Start"
xdotool search --sync --onlyvisible --name "My Own Plan" windowactivate --sync

say "-- to a place where a recording can be added"
sleep 4
press Tab Return
arrives "Ready(Sound)"
press shift+Tab shift+Tab End Return
arrives "Ready(Who)"
press Tab Return
press Tab Return
arrives "PersonName"
press Tab Tab Right Return
arrives "Recording(.*, Ready)"

say "-- a tone is recorded, heard and kept"
work=$(worked)
press Tab Return
arrives "Recording(.*, Listen)" && well "it listens"
sleep 4
holds "processor time while it listens, in hundredths of a second" "$(($(worked) - work))" "<" 400
press Tab Return
arrives "Recording(.*, Try)" && well "it has heard something"
record played
press Tab Return
sleep 5
end_record
press Right Return
arrives "Recording(.*, Here)" && well "it is kept"
sox -t raw -r 24000 -e signed -b 16 -c 1 "$out/played.raw" -n stat 2>"$out/stat.txt"
holds "roughly the pitch that is played back, in hertz" "$(awk '/Rough/ {print $3}' "$out/stat.txt")" ">" 400

say "-- the server is killed while somebody talks"
press Tab Right Return
arrives "Recording(.*, Ready)"
press Tab Return
arrives "Recording(.*, Listen)"
sleep 3
before=$(lines)
{ kill -KILL "$server"; wait "$server"; } 2>/dev/null
arrives "Recording(.*, Try)" && well "what was said until then is there"
holds "lines written meanwhile" "$(($(lines) - before))" "<=" 12

say "-- there is no microphone"
press Tab Right Right Return
arrives "Recording(.*, Ready)"
press Tab Return
arrives "trouble-recording-none" && well "it is said in plain words"
close_window
for _ in $(seq 50); do kill -0 "$app" 2>/dev/null || break; sleep 0.1; done
if kill -0 "$app" 2>/dev/null; then fault "it does not close"; { kill -KILL "$app"; wait "$app"; } 2>/dev/null; else well "it closes"; fi

say "-- what is in the plan file"
read -r count seconds pitch < <(python3 "$here/microphone.py" "$out/plans")
holds "recordings" "$count" "==" 1
holds "seconds" "$seconds" ">" 3
holds "the pitch, in hertz" "$pitch" ">" 439
holds "the pitch, in hertz" "$pitch" "<" 441
if ((faults)); then say "$faults faults"; exit 1; fi
say "All is well."
