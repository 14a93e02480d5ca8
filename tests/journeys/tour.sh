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

step 'Accept them, and write a first system prompt out of how Robin writes'
likeness examples set --query 'status:new' --state accepted
likeness prompt show --style | likeness prompt save -
likeness prompt activate v1

step 'Look over what a training would be given'
likeness finetune check --out "$out/training-data"
wc -l "$out"/training-data/*.jsonl
likeness finetune targets

if [ -x "$programs/likeness-engine" ]; then
  said='how was the gig?'
  step 'Chat on this computer, with the practice model: untrained, it babbles'
  likeness models list --offered
  likeness chat send "$said" --account 'This computer' --model likeness-practice
  step 'Train it on this computer, without an account'
  likeness finetune estimate --model likeness-practice
  likeness finetune start --model likeness-practice --name 'Robin, practice' --i-have-permission
  step 'How it went'
  likeness finetune status
  likeness finetune checkpoints
  likeness finetune curve --out "$out/robin-curve.csv"
  head -n 1 "$out/robin-curve.csv"
  tail -n 1 "$out/robin-curve.csv"
  step 'Robin answers with it'
  likeness chat send "$said"
fi

if [ -x "$programs/likeness-tour" ]; then
  step 'The same in the window'
  xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' "$programs/likeness-tour" "$out"
  if [ -x "$programs/likeness-engine" ]; then
    step 'The training and its loss curve, in the window'
    xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' \
      "$programs/likeness-tour" "$out/training" "$library/data" "$library/passphrase"
  fi
fi
printf '\nDone. Screenshots and exported files are in %s\n' "$out"
