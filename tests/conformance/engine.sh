#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The engine against what others make: llama.cpp runs the GGUF files that it writes, and OpenAI's own client drives
# every endpoint that it serves. engine.sh BIN FOLDER: where the programs are, and where Node's packages are kept.
set -euo pipefail
bin=$(realpath "$1")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")

if ! command -v npm >/dev/null || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
  echo "Skipped: llama.cpp and OpenAI's client need npm and Node 20 or later."
  exit 0
fi
if [ "$(uname -m)" != x86_64 ]; then
  echo "Skipped: llama.cpp is compared on x86-64 only."
  exit 0
fi
mkdir -p "$2"
cd "$2"
if [ ! -d node_modules/openai ]; then
  # Of llama.cpp's builds only the plain one; the others are large.
  npm install --no-fund --no-audit --silent --omit=optional --ignore-scripts node-llama-cpp@3.22.1 \
    @node-llama-cpp/linux-x64@3.22.1 openai@6.9.1 ajv@8.20.0 yaml@2.9.1
fi
# Modules are looked up from where a script lies.
cp "$here"/{llama_cpp.mjs,openai_client.mjs,random_llama.py} .
LIKENESS_REFERENCE=$here/../engine/reference \
  node llama_cpp.mjs "$bin/decoder_answers" "$here/../fixtures/tokenizers" "$PWD/scratch"
node openai_client.mjs "$bin/likeness-engine" "$here/openai.yaml" "$PWD/scratch/data"
