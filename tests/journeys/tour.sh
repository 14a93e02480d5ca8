#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tour.sh PROGRAMS OUT: walks the sample avatar through the whole path with the real programs, first on the command
# line, then in the real window under Xvfb, and leaves screenshots and the exported files in OUT.
set -euo pipefail
programs=$(readlink -f "$1")
out=$2
samples=$(readlink -f "$(dirname "$0")/../../resources/samples")
mkdir -p "$out"
out=$(readlink -f "$out")
library=$(mktemp -d)
trap 'pkill -f "likeness-engine --data $library/" || true; rm -rf "$library"' EXIT
printf 'a passphrase for the tour only\n' >"$library/passphrase"

step() { printf '\n== %s\n' "$1"; }
likeness() { "$programs/likeness-cli" "$@" --data-dir "$library/data" --passphrase-file "$library/passphrase"; }

step 'Make an avatar'
likeness avatars create Robin
step 'Read two overlapping screenshots as one conversation, without storing anything'
"$programs/likeness-cli" extract "$samples/mika-1.png" "$samples/mika-2.png" --stitch
step 'Import four screenshots, a PDF and a chat export'
likeness import "$samples"/*.png "$samples"/*.pdf "$samples"/*.txt
step 'Import one of them again'
likeness import "$samples/sunny.png"
step 'What was learned'
likeness examples stats
step 'All jokes'
likeness examples list --query 'cat:joke'
step 'Export the most representative ones'
likeness export examples --selected --out "$out/robin.csv"
likeness export examples --selected --format openai --out "$out/robin.jsonl"
wc -l "$out/robin.jsonl"

if [ -x "$programs/likeness-engine" ]; then
  step 'Chat on this computer, with the practice model: untrained, it babbles'
  likeness models list --offered
  likeness chat send 'how was the gig?' --account 'This computer' --model likeness-practice
fi

if [ -x "$programs/likeness-tour" ]; then
  step 'The same in the window'
  xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' "$programs/likeness-tour" "$out"
fi
printf '\nDone. Screenshots and exported files are in %s\n' "$out"
