// SPDX-License-Identifier: GPL-3.0-or-later
// llama.cpp (as node-llama-cpp ships it) runs what the engine exports: the same tokens for the same texts, the same
// likeliest tokens, and log-probabilities as near as half precision allows.
//   node llama_cpp.mjs DECODER_ANSWERS FIXTURES SCRATCH
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {getLlama} from 'node-llama-cpp';

const [program, fixtures, scratch] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
const tolerance = 0.02; // of a log-probability, in nats
let failed = 0;

const check = (isRight, what) => {
  if (!isRight) { console.error(`FAILED: ${what}`); failed++; }
};
const run = (...words) => execFileSync(program, words, {encoding: 'utf8', maxBuffer: 1 << 26}).trim();

function randomLlama(tokenizer, ...more) {
  const out = path.join(scratch, `random-${tokenizer}`);
  execFileSync('/usr/bin/python3', [path.join(here, 'random_llama.py'), out, path.join(fixtures, tokenizer), ...more]);
  return out;
}

/// Texts of the goldens: llama.cpp must cut and merge them as the engine does.
function compareTokens(name, model, goldens) {
  let different = 0;
  for (const golden of goldens) {
    const tokens = [...model.tokenize(golden.text, false)];
    const isSame = tokens.join() === golden.ids.join();
    if (!isSame && different++ < 3) console.error(`  ${JSON.stringify(golden.text).slice(0, 60)}: ${tokens} != ${golden.ids}`);
  }
  check(different === 0, `${name}: ${different} of ${goldens.length} texts have other tokens`);
  return goldens.length;
}

/// Both are given the engine's answer, so that one near tie does not make all that follows incomparable.
async function compareAnswers(name, context, said) {
  const sequence = context.getSequence();
  const answer = said.steps.map(top => top[0][0]);
  const tokens = [...said.prompt, ...answer.slice(0, -1)];
  const items = tokens.map((token, i) => i < said.prompt.length - 1 ? token : [token, {generateNext: {probabilities: true}}]);
  const results = (await sequence.controlledEvaluate(items)).slice(said.prompt.length - 1);
  let largest = 0;
  said.steps.forEach((top, i) => {
    const probabilities = results[i].next.probabilities;
    const [likeliest] = [...probabilities].reduce((best, entry) => entry[1] > best[1] ? entry : best);
    const isTie = top[0][1] - top[1][1] < tolerance;
    check(likeliest === top[0][0] || isTie, `${name}: token ${i} is ${likeliest} instead of ${top[0][0]}`);
    for (const [id, logprob] of top) largest = Math.max(largest, Math.abs(Math.log(probabilities.get(id)) - logprob));
  });
  check(largest < tolerance, `${name}: log-probabilities differ by ${largest}`);
  sequence.dispose();
  return largest;
}

async function compare(llama, name, folder, text, goldens = []) {
  const file = run('export', folder, path.join(scratch, 'gguf'));
  const model = await llama.loadModel({modelPath: file, gpuLayers: 0});
  const context = await model.createContext({contextSize: 256, flashAttention: false});
  const said = JSON.parse(run('answer', folder, text));
  const texts = compareTokens(name, model, goldens);
  const largest = await compareAnswers(name, context, said);
  console.log(`${name}: ${said.steps.length} likeliest tokens, log-probabilities within ${largest.toExponential(1)}, ${texts} texts`);
  await context.dispose();
  await model.dispose();
}

fs.rmSync(scratch, {recursive: true, force: true});
fs.mkdirSync(scratch, {recursive: true});
const llama = await getLlama({gpu: false, build: 'never', progressLogs: false});
const goldensOf = tokenizer => JSON.parse(fs.readFileSync(path.join(fixtures, tokenizer, 'goldens.json'), 'utf8')).texts;
await compare(llama, 'Llama, as SmolLM2', randomLlama('smollm2'), 'Hello there, how are you?', goldensOf('smollm2'));
await compare(llama, 'Llama 3.1', randomLlama('llama31', 'llama3'), 'Hello there, how are you?'.repeat(8));
await compare(llama, 'Llama 3', randomLlama('llama3', 'llama3'), 'What time is it?', goldensOf('llama3'));
await compare(llama, 'Llama, as TinyLlama', randomLlama('tinyllama'), 'See you tomorrow', goldensOf('tinyllama'));
const practice = process.env.LIKENESS_TUNED_FOLDER || path.join(scratch, 'practice');
if (!process.env.LIKENESS_TUNED_FOLDER) run('practice', practice);
await compare(llama, 'practice model', practice, 'user\nHello there\nassistant\n');
await llama.dispose();
process.exit(failed === 0 ? 0 : 1);
