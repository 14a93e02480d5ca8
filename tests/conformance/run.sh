#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the reference tokenizer for the tokens of a chat, starts a mock of the provider that checks each request by the
# provider's description, and runs the contract tests against both. run.sh TESTS FOLDER: the test program, and where Node's packages are kept between runs.
set -euo pipefail
tests=$(realpath "$1")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
port=${LIKENESS_CONTRACT_PORT:-4012}

if ! command -v npm >/dev/null; then
  echo "Skipped: the reference tokenizer and the mock of the provider need Node and npm (Debian: nodejs npm)."
  exit 0
fi
mkdir -p "$2"
cd "$2"
if [ ! -x node_modules/.bin/prism ]; then
  npm install --no-fund --no-audit --silent @stoplight/prism-cli@5.14.2
fi
if [ ! -d node_modules/js-tiktoken ]; then
  npm install --no-fund --no-audit --silent js-tiktoken@1.0.21
fi
NODE_PATH=$PWD/node_modules node "$here/tokens.cjs" "$here/../fixtures/bpe/golden.json" \
  "$here/../../resources/samples/robin-and-tam.txt" >tokens.json
node_modules/.bin/prism mock -h 127.0.0.1 -p "$port" "$here/openai.yaml" >prism.log 2>&1 &
mock=$!
trap 'kill "$mock" 2>/dev/null || true' EXIT
for _ in $(seq 120); do
  grep -q 'Prism is listening' prism.log && break
  kill -0 "$mock" 2>/dev/null || { cat prism.log >&2; exit 1; }
  sleep 0.5
done
LIKENESS_REFERENCE_TOKENS=$PWD/tokens.json LIKENESS_CONTRACT_URL="http://127.0.0.1:$port" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$tests"
