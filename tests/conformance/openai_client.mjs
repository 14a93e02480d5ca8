// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's own client drives every endpoint of a running engine, and every answer is held against the provider's
// description: a file uploaded, a model trained, paused, resumed and asked, everything deleted again.
//   node openai_client.mjs ENGINE DESCRIPTION DATA
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import OpenAI from 'openai';
import {parse} from 'yaml';

const [program, descriptionFile, data] = process.argv.slice(2);
const token = 'conformance-token';
const model = 'likeness-practice';
let failed = 0;
const check = (isRight, what) => {
  if (!isRight) { console.error(`FAILED: ${what}`); failed++; }
};

const description = parse(fs.readFileSync(descriptionFile, 'utf8'));
const ajv = new Ajv2020({strict: false, allErrors: true, validateFormats: false, logger: false});
ajv.addSchema(description, 'openai');
const operations = Object.keys(description.paths).flatMap(template => Object.keys(description.paths[template]).map(method => ({
  template, method, pattern: new RegExp('^/v1' + template.replace(/\{[^}]+\}/g, '[^/]+') + '$'),
})));
const seen = new Map();

function validate(value, pointer, what) {
  const isValid = ajv.getSchema(`openai#${pointer}`) || ajv.compile({$ref: `openai#${pointer}`});
  if (isValid(value)) return;
  const reasons = isValid.errors.slice(0, 4).map(error => `${error.instancePath} ${error.message}`);
  check(false, `${what}: ${reasons.join('; ')}\n  ${JSON.stringify(value).slice(0, 300)}`);
}

const escaped = text => text.replace(/~/g, '~0').replace(/\//g, '~1');

/// Hands the answer on, and looks at a copy of it.
async function validatingFetch(url, init) {
  const response = await fetch(url, init);
  if (String(url).startsWith('data:')) return response; // how the client finds out what fetch can do
  const method = (init?.method || 'GET').toLowerCase();
  const place = new URL(url).pathname;
  const operation = operations.find(each => each.method === method && each.pattern.test(place));
  const what = `${method.toUpperCase()} ${place} ${response.status}`;
  check(operation, `${what} is not described`);
  if (!operation) return response;
  const name = `${operation.method} ${operation.template}`;
  seen.set(name, (seen.get(name) || 0) + 1);
  const type = (response.headers.get('content-type') || '').split(';')[0];
  const kinds = description.paths[operation.template][operation.method].responses[response.status]?.content || {};
  const base = `/paths/${escaped(operation.template)}/${operation.method}/responses/${response.status}/content`;
  const copy = response.clone();
  if (type === 'text/event-stream') {
    const lines = (await copy.text()).split('\n').filter(line => line.startsWith('data: ')).map(line => line.slice(6));
    check(lines.at(-1) === '[DONE]', `${what} ends without [DONE]`);
    for (const line of lines.slice(0, -1)) validate(JSON.parse(line), '/components/schemas/CreateChatCompletionStreamResponse', what);
  } else if (type === 'application/json' && kinds[type] && response.ok && !operation.template.endsWith('/content')) {
    validate(await copy.json(), `${base}/${escaped(type)}/schema`, what);
  } else if (!response.ok) {
    validate(await copy.json(), '/components/schemas/ErrorResponse', what);
  }
  return response;
}

async function startEngine() {
  fs.rmSync(data, {recursive: true, force: true});
  fs.mkdirSync(data, {recursive: true, mode: 0o700});
  const tokenFile = path.join(path.dirname(data), 'token');
  fs.writeFileSync(tokenFile, token, {mode: 0o600});
  const engine = spawn(program, ['--data', data, '--token-file', tokenFile], {stdio: ['ignore', 'pipe', 'inherit']});
  const [line] = await once(engine.stdout, 'data');
  return {engine, address: JSON.parse(line).address};
}

const row = (question, answer) => JSON.stringify({messages: [{role: 'user', content: question}, {role: 'assistant', content: answer}]});
const rows = count => [...Array(count).keys()].map(i => row(`question ${i}`, `answer ${i * 7}`)).join('\n') + '\n';
const refusedWith = async (promise, status, what) => {
  try {
    await promise;
    check(false, `${what} was not refused`);
  } catch (error) {
    check(error.status === status, `${what}: ${error.status} instead of ${status} (${error.message})`);
  }
};

async function waitFor(client, id, wanted) {
  for (let i = 0; i < 1200; i++) {
    const job = await client.fineTuning.jobs.retrieve(id);
    if (wanted.includes(job.status)) return job;
    if (['failed', 'cancelled', 'succeeded'].includes(job.status)) throw new Error(`job ${job.status}: ${JSON.stringify(job.error)}`);
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  throw new Error(`job ${id} did not become ${wanted}`);
}

async function files(client) {
  const upload = (name, text, purpose = 'fine-tune') => client.files.create({file: new File([text], name), purpose});
  const training = await upload('train.jsonl', rows(12));
  const validation = await upload('valid.jsonl', rows(10));
  check((await client.files.list()).data.length === 2, 'two files are listed');
  check((await client.files.retrieve(training.id)).filename === 'train.jsonl', 'a file has its name');
  check(await (await client.files.content(training.id)).text() === rows(12), 'a file comes back as it was');
  await refusedWith(client.files.retrieve('file-none'), 404, 'a file that is not there');
  return {training, validation};
}

async function train(client, training, validation) {
  const job = await client.fineTuning.jobs.create({
    model, training_file: training.id, validation_file: validation.id, suffix: 'me', seed: 1, metadata: {avatar: 'a1'},
    method: {type: 'supervised', supervised: {hyperparameters: {n_epochs: 'auto', batch_size: 'auto', learning_rate_multiplier: 'auto'}}},
  });
  const listed = await client.fineTuning.jobs.list({metadata: {avatar: 'a1'}});
  check(listed.data.length === 1 && listed.data[0].id === job.id, 'the metadata finds the job');
  await waitFor(client, job.id, ['running', 'succeeded']);
  await client.fineTuning.jobs.pause(job.id).then(() => waitFor(client, job.id, ['paused'])).then(() => client.fineTuning.jobs.resume(job.id));
  const done = await waitFor(client, job.id, ['succeeded']);
  check(done.fine_tuned_model?.startsWith(`ft:${model}`), 'the job has made a model');
  const events = [];
  for await (const event of client.fineTuning.jobs.listEvents(job.id, {limit: 5})) events.push(event);
  check(events.some(event => event.type === 'metrics' && event.data.train_loss > 0), 'events have the loss');
  const checkpoints = await client.fineTuning.jobs.checkpoints.list(job.id);
  check(checkpoints.data.length > 0, 'there is a checkpoint');
  return done;
}

async function otherJobs(client, training) {
  const old = await client.fineTuning.jobs.create({model, training_file: training.id, hyperparameters: {n_epochs: 50}});
  await client.fineTuning.jobs.cancel(old.id);
  const pair = i => JSON.stringify({
    input: {messages: [{role: 'user', content: `question ${i}`}]}, preferred_output: [{role: 'assistant', content: 'yes'}],
    non_preferred_output: [{role: 'assistant', content: 'no'}],
  });
  const pairs = await client.files.create({file: new File([[...Array(12).keys()].map(pair).join('\n')], 'dpo.jsonl'), purpose: 'fine-tune'});
  const dpo = await client.fineTuning.jobs.create({
    model, training_file: pairs.id, method: {type: 'dpo', dpo: {hyperparameters: {n_epochs: 1, beta: 0.1}}},
  });
  await waitFor(client, dpo.id, ['succeeded']);
  await refusedWith(client.fineTuning.jobs.create({model: 'none', training_file: training.id}), 404, 'a model that is not there');
  await refusedWith(client.fineTuning.jobs.retrieve('ftjob-none'), 404, 'a job that is not there');
}

async function chat(client, tuned) {
  const ask = {model: tuned, messages: [{role: 'user', content: 'question 3'}], temperature: 0, max_completion_tokens: 40};
  const plain = await client.chat.completions.create({...ask, logprobs: true, top_logprobs: 3, seed: 4});
  check(plain.choices[0].message.content === 'answer 21', `the tuned model says "${plain.choices[0].message.content}"`);
  check(plain.choices[0].logprobs.content.every(entry => entry.top_logprobs.length === 3), 'three alternatives a token');
  const base = await client.chat.completions.create({...ask, model, max_tokens: 20, max_completion_tokens: undefined, top_p: 0.9});
  check(base.choices[0].message.content !== 'answer 21', 'the base does not know the answer');
  let said = '', usage = null;
  for await (const chunk of await client.chat.completions.create({...ask, stream: true, stream_options: {include_usage: true}})) {
    said += chunk.choices[0]?.delta?.content || '';
    usage = chunk.usage || usage;
  }
  check(said === 'answer 21' && usage?.completion_tokens > 0, `the stream says "${said}"`);
  const stopped = await client.chat.completions.create({...ask, stop: [' 2']});
  check(stopped.choices[0].message.content === 'answer', 'a stop text ends the answer');
  await refusedWith(client.chat.completions.create({...ask, model: 'none'}), 404, 'a chat with no model');
  await refusedWith(client.chat.completions.create({...ask, messages: []}), 400, 'a chat without words');
}

async function rest(client, address) {
  const embedding = await client.embeddings.create({model, input: ['one', 'two'], encoding_format: 'float'});
  const length = Math.hypot(...embedding.data[0].embedding);
  check(embedding.data.length === 2 && Math.abs(length - 1) < 1e-3, 'embeddings have the length 1');
  check((await fetch(`http://${address}/health`)).ok, 'the engine is well');
  const stranger = new OpenAI({apiKey: 'wrong', baseURL: `http://${address}/v1`, fetch: validatingFetch, maxRetries: 0});
  await refusedWith(stranger.models.list(), 401, 'a wrong token');
}

async function drive(address) {
  const client = new OpenAI({apiKey: token, baseURL: `http://${address}/v1`, fetch: validatingFetch, maxRetries: 0});
  check((await client.models.list()).data.some(each => each.id === model), 'the practice model is listed');
  check((await client.models.retrieve(model)).id === model, 'the practice model is there');
  const {training, validation} = await files(client);
  const job = await train(client, training, validation);
  await chat(client, job.fine_tuned_model);
  await otherJobs(client, training);
  await rest(client, address);
  check((await client.models.delete(job.fine_tuned_model)).deleted, 'the tuned model is deleted');
  check((await client.files.delete(training.id)).deleted, 'a file is deleted');
  await refusedWith(client.models.retrieve(job.fine_tuned_model), 404, 'a deleted model');
}

const {engine, address} = await startEngine();
try {
  await drive(address);
} catch (error) {
  check(false, error.stack);
} finally {
  engine.kill('SIGTERM');
}
console.log(`OpenAI's client: ${[...seen.values()].reduce((sum, times) => sum + times, 0)} requests of ${seen.size} kinds` +
    `${failed === 0 ? ', each answer as described' : ''}`);
process.exit(failed === 0 ? 0 : 1);
