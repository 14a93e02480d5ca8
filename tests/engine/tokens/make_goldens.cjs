// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the tokenizers of kinds.cjs and what the reference makes of texts and chats with them:
//   npm install tokenizers@0.23.2 @huggingface/jinja@0.5.11 (in a folder outside the repository)
//   NODE_PATH=THAT_FOLDER/node_modules node make_goldens.cjs ../../fixtures/tokenizers
// or, for model folders that are not part of the repository, only the answers, beside a copy of their files:
//   NODE_PATH=... node make_goldens.cjs OUT FOLDER...
// The references are Hugging Face's `tokenizers` (Rust) and its Jinja.
'use strict';
const fs = require('fs');
const path = require('path');
const {Tokenizer} = require('tokenizers');
const {Template} = require('@huggingface/jinja');
const {texts, chats} = require('./texts.cjs');
const {kinds} = require('./kinds.cjs');

function describe(kind) {
  const described = {
    version: '1.0', truncation: null, padding: null, added_tokens: [], normalizer: kind.normalizer || null,
    pre_tokenizer: kind.pre_tokenizer, post_processor: null, decoder: kind.decoder, model: kind.model(),
  };
  let next = Object.keys(described.model.vocab).length;
  for (const token of kind.added) {
    const id = token.content in described.model.vocab ? described.model.vocab[token.content] : next++;
    described.added_tokens.push({id, content: token.content, single_word: false, lstrip: false, rstrip: false,
                                 normalized: token.normalized || false, special: token.special || false});
  }
  return described;
}

const encoded = async (tokenizer, text) => (await tokenizer.encode(text, null, {addSpecialTokens: false})).getIds();

/// Text that looks like a special token is ordinary text for us: the reference must not know the special ones.
async function textGoldens(described) {
  const added = described.added_tokens.filter(token => !token.special);
  // It numbers the ones that are left anew, unless the vocabulary has them too.
  const vocab = {...described.model.vocab, ...Object.fromEntries(added.map(token => [token.content, token.id]))};
  const ordinary = {...described, post_processor: null, added_tokens: added, model: {...described.model, vocab}};
  const tokenizer = Tokenizer.fromString(JSON.stringify(ordinary));
  const whole = Tokenizer.fromString(JSON.stringify({...described, post_processor: null}));
  const goldens = [];
  for (const text of texts) {
    const ids = await encoded(tokenizer, text);
    goldens.push({text, ids, decoded: await whole.decode(ids, true)});
  }
  return goldens;
}

async function chatGoldens(described, config, source) {
  const tokenizer = Tokenizer.fromString(JSON.stringify({...described, post_processor: null}));
  const content = token => token && (token.content || token);
  const goldens = [];
  for (const messages of chats) {
    const variables = {messages, add_generation_prompt: true, enable_thinking: false, bos_token: content(config.bos_token),
                       eos_token: content(config.eos_token)};
    const isOlderTurn = messages.some(message => message.role === 'assistant');
    if (isOlderTurn && source.includes('enable_thinking')) continue; // see chat_format.cpp
    if (messages[0].role === 'system' && (source.includes("' [/INST]'") || isOlderTurn && source.includes('[INST]'))) continue;
    const rendered = new Template(source).render(variables);
    goldens.push({messages, rendered, prompt: await encoded(tokenizer, rendered)});
  }
  return goldens;
}

async function write(folder, described, config, jinja) {
  const named = Array.isArray(config.chat_template) && config.chat_template.find(entry => entry.name === 'default').template;
  const source = jinja || named || config.chat_template;
  const goldens = {texts: await textGoldens(described), chats: source ? await chatGoldens(described, config, source) : []};
  fs.mkdirSync(folder, {recursive: true});
  fs.writeFileSync(path.join(folder, 'tokenizer.json'), JSON.stringify(described));
  fs.writeFileSync(path.join(folder, 'tokenizer_config.json'), JSON.stringify(config, null, 1));
  if (jinja) fs.writeFileSync(path.join(folder, 'chat_template.jinja'), jinja);
  fs.writeFileSync(path.join(folder, 'goldens.json'), JSON.stringify(goldens));
}

async function main([out, ...folders]) {
  for (const folder of folders) {
    const read = name => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    await write(path.join(out, path.basename(path.dirname(folder))), read('tokenizer.json'), read('tokenizer_config.json'));
  }
  if (folders.length === 0)
    for (const [name, kind] of Object.entries(kinds)) await write(path.join(out, name), describe(kind), kind.config, kind.jinja);
}

main(process.argv.slice(2));
