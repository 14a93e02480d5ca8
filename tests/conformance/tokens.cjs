// SPDX-License-Identifier: GPL-3.0-or-later
// What the reference tokenizer makes of texts: tokens.cjs GOLDEN.json CHAT.txt prints a JSON list of texts with the ids
// of both encodings. The texts are those of the golden file, the chat's lines, and the chat as a whole.
'use strict';
const fs = require('fs');
const {getEncoding} = require('js-tiktoken');

const [golden, chat] = process.argv.slice(2).map((path) => fs.readFileSync(path, 'utf8'));
const texts = [...JSON.parse(golden).map((row) => row.text), ...chat.split('\n'), chat];
const names = ['cl100k_base', 'o200k_base'];
const encodings = names.map(getEncoding);
const rows = texts.map((text) => {
  const row = {text};
  names.forEach((name, i) => {
    row[name] = encodings[i].encode(text, [], []); // names of special tokens are words like any other
  });
  return row;
});
process.stdout.write(JSON.stringify(rows));
