#!/usr/bin/env bash
# Checks documents with two independent programs from PyPI: tools/check-pdf.sh FILE.pdf …
# Ends with 0 when all is well, 1 when a document has faults, 2 for wrong use, 3 when the programs can not be had.
set -euo pipefail

if [[ $# -eq 0 || "$1" == -h || "$1" == --help ]]; then
    sed -n '2,3s/^# //p' "${BASH_SOURCE[0]}"
    [[ $# -eq 0 ]] && exit 2
    exit 0
fi

cannot() {
    printf 'The document was not checked: %s\n' "$*" >&2
    exit 3
}

here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
programs="${CARGO_TARGET_DIR:-$here/target}/pdf-checkers"
versions=(outloud==0.2.1 pdfua==0.1.3)

if [[ "$(cat "$programs/versions" 2>/dev/null)" != "${versions[*]}" ]]; then
    command -v python3 >/dev/null || cannot "there is no python3."
    rm -rf "$programs"
    mkdir -p "$(dirname "$programs")"
    python3 -m venv "$programs" >/dev/null 2>&1 || cannot "python3 can not make a venv (Debian: python3-venv)."
    "$programs/bin/pip" install --quiet --disable-pip-version-check --no-input --retries 1 "${versions[@]}" \
        || cannot "${versions[*]} could not be had from PyPI."
    printf '%s\n' "${versions[*]}" >"$programs/versions"
fi

faults=0
for file in "$@"; do
    [[ -r "$file" ]] || { printf '%s: no such file\n' "$file" >&2; exit 2; }
    "$programs/bin/outloud" --no-info "$file" || faults=1
    "$programs/bin/pdfua" check "$file" || faults=1
done
exit "$faults"
