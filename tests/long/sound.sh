#!/usr/bin/env bash
# A sound server that goes away and comes back, while the program speaks.
#
#     tests/long/sound.sh PROGRAM FOLDER
#
# A PulseAudio of its own with a loudspeaker that nobody hears, the program on a screen that nobody sees, and a
# recording of what would be heard. Looks whether the clip of the first screen is in it, kills the server in the
# middle of a clip, counts what the program writes and how much it works, brings the server back and presses
# “Hear again”; then stops the server without killing it, and closes the program.
# Everything is kept in FOLDER; its file `log` says what was seen. 0 when all is well, 1 when not, 2 when it could not be tried.
set -uo pipefail

source "$(dirname "${BASH_SOURCE[0]}")/sound_stage.bash"

say "sound.sh: $(basename "$program"), $(pulseaudio --version)"
begin_server
record first
MY_OWN_PLAN_HOME="$out/plans" MY_OWN_PLAN_LOG=info "$program" 2>"$out/said.txt" >"$out/stdout.txt" &
app=$!
started+=("$app")
wait_for "arrived place=Start"
xdotool search --sync --onlyvisible --name "My Own Plan" windowactivate --sync
sleep 8
end_record
read -r part at < <(hear first start-heading-new)
holds "how much of the first screen's clip is heard" "$part" ">" 0.7
say "       at $at s of the recording"

say "-- the server is killed in the middle of a clip"
record middle
key F2
sleep 1.2
before=$(lines); work=$(worked)
{ kill -KILL "$server"; wait "$server"; } 2>/dev/null
sleep 4
holds "lines written in the 4 s after" "$(($(lines) - before))" "<=" 12
holds "processor time in these 4 s, in hundredths of a second" "$(($(worked) - work))" "<" 60
end_record
read -r part at < <(hear middle start-heading-new)
holds "how much was heard before" "$part" ">" 0.1

say "-- without a server, Hear again five times"
before=$(lines); work=$(worked)
for _ in 1 2 3 4 5; do key F2; sleep 0.6; done
holds "lines written meanwhile" "$(($(lines) - before))" "<=" 30
holds "processor time in these 3 s, in hundredths of a second" "$(($(worked) - work))" "<" 150
kill -0 "$app" && well "the program is there" || fault "the program has ended"

say "-- the server comes back"
begin_server
record again
key F2
sleep 8
end_record
read -r part at < <(hear again start-heading-new)
holds "how much of it is heard" "$part" ">" 0.7

say "-- Hear again while it speaks is silence"
record hush
key F2
sleep 1.2
key F2
sleep 3
end_record
read -r part at < <(hear hush start-heading-new)
holds "how much was heard before" "$part" ">" 0.1
sox -t raw -r 24000 -e signed -b 16 -c 1 "$out/hush.raw" -n trim 3.2 stat 2>"$out/stat.txt"
holds "the loudest after that" "$(awk '/Maximum amplitude/ {print $3}' "$out/stat.txt")" "<" 0.001

say "-- the server does not answer any more"
key F2
sleep 0.6
before=$(lines); work=$(worked)
kill -STOP "$server"
pressed=$(grep -c "pressed id=" "$out/said.txt")
# Silence, and again, twice.
for _ in 1 2 3 4; do key F2; sleep 0.5; done
holds "presses that the window took meanwhile" "$(($(grep -c "pressed id=" "$out/said.txt") - pressed))" "==" 4
holds "lines written meanwhile" "$(($(lines) - before))" "<=" 12
holds "processor time meanwhile, in hundredths of a second" "$(($(worked) - work))" "<" 120
wait_for "it does not answer" && well "it does not wait for it"
kill -CONT "$server"
sleep 1
record answers
key F2
sleep 8
end_record
read -r part at < <(hear answers start-heading-new)
holds "when it answers again, how much is heard" "$part" ">" 0.7
key F2
sleep 0.6
kill -STOP "$server"
key F2; sleep 0.5; key F2; sleep 0.5
close_window
for _ in $(seq 50); do kill -0 "$app" 2>/dev/null || break; sleep 0.1; done
if kill -0 "$app" 2>/dev/null; then fault "it does not close"; { kill -KILL "$app"; wait "$app"; } 2>/dev/null; else well "it closes"; fi

say "-- the server does not answer from the start"
MY_OWN_PLAN_HOME="$out/plans" MY_OWN_PLAN_LOG=info "$program" 2>"$out/said-2.txt" >>"$out/stdout.txt" &
app=$!
started+=("$app")
for _ in $(seq 300); do grep -q "first frame" "$out/said-2.txt" && break; sleep 0.1; done
grep -q "first frame" "$out/said-2.txt" && well "the window opens" || fault "the window does not open"
xdotool search --sync --onlyvisible --name "My Own Plan" windowactivate --sync
sleep 1
key F2
sleep 0.5
close_window
for _ in $(seq 50); do kill -0 "$app" 2>/dev/null || break; sleep 0.1; done
if kill -0 "$app" 2>/dev/null; then fault "it does not close"; { kill -KILL "$app"; wait "$app"; } 2>/dev/null; else well "it closes"; fi
grep -q 'pressed id="bar-hear"' "$out/said-2.txt" && well "it took the press" || fault "it took no press"
kill -CONT "$server"

say "-- what it wrote but for its own steps:"
grep -v "arrived place\|pressed id" "$out/said.txt" | cut -c1-200 | sort | uniq -c | sort -rn | head -20 | tee -a "$out/log"
if ((faults)); then say "$faults faults"; exit 1; fi
say "All is well."
