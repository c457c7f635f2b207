#!/usr/bin/env bash
# Takes the pictures of the README from a tour: tools/readme-pictures.sh DIR-OF-THE-TOUR (needs ImageMagick).
set -euo pipefail

tour="${1:?the folder of a tour, made with ./run tour DIR}"
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p docs

for pair in start:start question:q-wash map:map plan:week; do
    screens=("$tour"/screens/[0-9][0-9][0-9]-"${pair#*:}".png)
    convert "${screens[0]}" -resize 800x -dither None -colors 128 -strip "docs/${pair%%:*}.png"
done
