// SPDX-License-Identifier: GPL-3.0-or-later
// The tokenizers that make_goldens.cjs writes: small ones, each built like those of one family of models.
'use strict';
const {byteLevelVocabulary, metaspaceVocabulary} = require('./train.cjs');

const cl100k = digits => "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|" + digits +
    "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
const byteLevel = (usesRegex, hasPrefix = false) =>
    ({type: 'ByteLevel', add_prefix_space: hasPrefix, trim_offsets: true, use_regex: usesRegex});
const split = (pattern, behavior = 'Isolated', invert = false) => ({type: 'Split', pattern, behavior, invert});
const sequence = (...pretokenizers) => ({type: 'Sequence', pretokenizers});
const special = content => ({content, special: true});
const model = (vocabulary, more = {}) => ({
  type: 'BPE', dropout: null, unk_token: null, continuing_subword_prefix: null, end_of_word_suffix: null, fuse_unk: false,
  byte_fallback: false, ignore_merges: false, ...more, vocab: vocabulary.vocab, merges: vocabulary.merges,
});
const metaspaceModel = more => model(metaspaceVocabulary(), {unk_token: '<unk>', fuse_unk: true, byte_fallback: true, ...more});
const metaspaceDecoder = strips => ({
  type: 'Sequence',
  decoders: [{type: 'Replace', pattern: {String: '▁'}, content: ' '}, {type: 'ByteFallback'}, {type: 'Fuse'},
             ...(strips ? [{type: 'Strip', content: ' ', start: 1, stop: 0}] : [])],
});
const spaceMarks = {type: 'Replace', pattern: {String: ' '}, content: '▁'};

const chatMl = system => "{% for message in messages %}" +
    (system ? "{% if loop.first and messages[0]['role'] != 'system' %}{{ '<|im_start|>system\n" + system +
        "<|im_end|>\n' }}{% endif %}" : '') +
    "{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}" +
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}";

const qwen25 = `{%- if messages[0]['role'] == 'system' %}
    {{- '<|im_start|>system\\n' + messages[0]['content'] + '<|im_end|>\\n' }}
{%- else %}
    {{- '<|im_start|>system\\nYou are Qwen, created by Alibaba Cloud. You are a helpful assistant.<|im_end|>\\n' }}
{%- endif %}
{%- for message in messages %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) or (message.role == "assistant") %}
        {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
{%- endif %}
`;

const qwen3 = `{%- if messages[0].role == 'system' %}
    {{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}
{%- endif %}
{%- for message in messages %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}`;

const llama3 = "{% set loop_messages = messages %}{% for message in loop_messages %}" +
    "{% set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'+ message['content'] | trim + '<|eot_id|>' %}" +
    "{% if loop.index0 == 0 %}{% set content = bos_token + content %}{% endif %}{{ content }}{% endfor %}" +
    "{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}";

const llama31 = `{{- bos_token }}
{%- if not date_string is defined %}
    {%- set date_string = "26 Jul 2024" %}
{%- endif %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim %}
    {%- set messages = messages[1:] %}
{%- else %}
    {%- set system_message = "" %}
{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{{- "Cutting Knowledge Date: December 2023\\n" }}
{{- "Today Date: " + date_string + "\\n\\n" }}
{{- system_message }}
{{- "<|eot_id|>" }}
{%- for message in messages %}
    {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ message['content'] | trim + '<|eot_id|>' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}
{%- endif %}
`;

const zephyr = `{% for message in messages %}
{% if message['role'] == 'user' %}
{{ '<|user|>
' + message['content'] + eos_token }}
{% elif message['role'] == 'system' %}
{{ '<|system|>
' + message['content'] + eos_token }}
{% elif message['role'] == 'assistant' %}
{{ '<|assistant|>
'  + message['content'] + eos_token }}
{% endif %}
{% if loop.last and add_generation_prompt %}
{{ '<|assistant|>' }}
{% endif %}
{% endfor %}`;

const mistral1 = "{{ bos_token }}{% for message in messages %}" +
    "{% if message['role'] == 'user' %}{{ '[INST] ' + message['content'] + ' [/INST]' }}" +
    "{% elif message['role'] == 'assistant' %}{{ message['content'] + eos_token + ' ' }}{% endif %}{% endfor %}";

const mistral3 = `{%- if messages[0]["role"] == "system" %}
    {%- set system_message = messages[0]["content"] %}
    {%- set loop_messages = messages[1:] %}
{%- else %}
    {%- set loop_messages = messages %}
{%- endif %}
{{- bos_token }}
{%- for message in loop_messages %}
    {%- if message["role"] == "user" %}
        {%- if loop.last and system_message is defined %}
            {{- "[INST] " + system_message + "\\n\\n" + message["content"] + "[/INST]" }}
        {%- else %}
            {{- "[INST] " + message["content"] + "[/INST]" }}
        {%- endif %}
    {%- elif message["role"] == "assistant" %}
        {{- " " + message["content"]|trim + eos_token}}
    {%- endif %}
{%- endfor %}
`;

const gemma = `{{ bos_token }}
{%- if messages[0]['role'] == 'system' -%}
    {%- set first_user_prefix = messages[0]['content'] + '

' -%}
    {%- set loop_messages = messages[1:] -%}
{%- else -%}
    {%- set first_user_prefix = "" -%}
    {%- set loop_messages = messages -%}
{%- endif -%}
{%- for message in loop_messages -%}
    {%- if (message['role'] == 'assistant') -%}
        {%- set role = "model" -%}
    {%- else -%}
        {%- set role = message['role'] -%}
    {%- endif -%}
    {{ '<start_of_turn>' + role + '
' + (first_user_prefix if loop.first else "") }}
    {{- message['content'] | trim -}}
    {{ '<end_of_turn>
' }}
{%- endfor -%}
{%- if add_generation_prompt -%}
    {{'<start_of_turn>model
'}}
{%- endif -%}
`;

/// One entry a folder. `added` gets its numbers after the vocabulary's.
exports.kinds = {
  smollm2: {
    pre_tokenizer: sequence({type: 'Digits', individual_digits: true}, byteLevel(true)),
    decoder: byteLevel(true, true), model: () => model(byteLevelVocabulary(360)),
    added: [special('<|endoftext|>'), special('<|im_start|>'), special('<|im_end|>'), special('<repo_name>')],
    config: {bos_token: '<|im_start|>', eos_token: '<|im_end|>',
             chat_template: chatMl('You are a helpful AI assistant named SmolLM, trained by Hugging Face')},
  },
  llama3: {
    pre_tokenizer: sequence(split({Regex: cl100k('\\p{N}{1,3}')}), byteLevel(false)), decoder: byteLevel(true, true),
    // Some tokens can be had only as whole pieces, and the numbers are not in the order of the merges.
    model: () => model(byteLevelVocabulary(420, {shuffled: true, unmerged: true}), {ignore_merges: true}),
    added: ['<|begin_of_text|>', '<|end_of_text|>', '<|start_header_id|>', '<|end_header_id|>', '<|eom_id|>', '<|eot_id|>'].map(special),
    config: {bos_token: '<|begin_of_text|>', eos_token: '<|eot_id|>', chat_template: llama3},
  },
  llama31: {
    pre_tokenizer: sequence(split({Regex: cl100k('\\p{N}{1,3}')}), byteLevel(false)), decoder: byteLevel(true, true),
    model: () => model(byteLevelVocabulary(300)),
    added: ['<|begin_of_text|>', '<|end_of_text|>', '<|start_header_id|>', '<|end_header_id|>', '<|eom_id|>', '<|eot_id|>'].map(special),
    config: {bos_token: '<|begin_of_text|>', eos_token: {content: '<|eot_id|>'},
             chat_template: [{name: 'tool_use', template: '{{ tools }}'}, {name: 'default', template: llama31}]},
  },
  qwen2: {
    normalizer: {type: 'NFC'}, pre_tokenizer: sequence(split({Regex: cl100k('\\p{N}')}), byteLevel(false)),
    decoder: byteLevel(false), model: () => model(byteLevelVocabulary(400, {pairs: true})),
    added: [special('<|endoftext|>'), special('<|im_start|>'), special('<|im_end|>')],
    config: {bos_token: null, eos_token: '<|im_end|>', chat_template: qwen25},
  },
  qwen3: {
    normalizer: {type: 'NFC'}, pre_tokenizer: sequence(split({Regex: cl100k('\\p{N}')}), byteLevel(false)),
    decoder: byteLevel(false), model: () => model(byteLevelVocabulary(320, {pairs: true})),
    added: [special('<|endoftext|>'), special('<|im_start|>'), special('<|im_end|>'), {content: '<think>'}, {content: '</think>'}],
    config: {bos_token: null, eos_token: '<|im_end|>'}, jinja: qwen3,
  },
  gpt2: {
    pre_tokenizer: byteLevel(true), decoder: byteLevel(true), model: () => model(byteLevelVocabulary(330)),
    added: [special('<|endoftext|>')], config: {bos_token: '<|endoftext|>', eos_token: '<|endoftext|>'},
  },
  tinyllama: {
    normalizer: {type: 'Sequence', normalizers: [{type: 'Prepend', prepend: '▁'}, spaceMarks]}, pre_tokenizer: null,
    decoder: metaspaceDecoder(true), model: () => metaspaceModel(),
    added: [special('<unk>'), special('<s>'), special('</s>')],
    config: {bos_token: '<s>', eos_token: '</s>', chat_template: zephyr},
  },
  mistral1: {
    normalizer: {type: 'Sequence', normalizers: [{type: 'Prepend', prepend: '▁'}, spaceMarks]}, pre_tokenizer: null,
    decoder: metaspaceDecoder(true), model: () => metaspaceModel(),
    added: [special('<unk>'), special('<s>'), special('</s>')],
    config: {bos_token: '<s>', eos_token: '</s>', chat_template: mistral1},
  },
  mistral3: {
    pre_tokenizer: {type: 'Metaspace', replacement: '▁', prepend_scheme: 'first', split: false},
    decoder: metaspaceDecoder(true), model: () => metaspaceModel(),
    added: [special('<unk>'), special('<s>'), special('</s>'), special('[INST]'), special('[/INST]')],
    config: {bos_token: '<s>', eos_token: '</s>', chat_template: mistral3},
  },
  gemma: {
    normalizer: spaceMarks, pre_tokenizer: split({String: ' '}, 'MergedWithPrevious'), decoder: metaspaceDecoder(false),
    model: () => metaspaceModel(),
    added: [special('<pad>'), special('<eos>'), special('<bos>'), special('<unk>'), special('<start_of_turn>'),
            special('<end_of_turn>'), {content: '<unused0>'}, {content: '<table>'}, {content: '\n\n'}, {content: '\n\n\n'}],
    config: {bos_token: '<bos>', eos_token: '<eos>', chat_template: gemma},
  },
  // No model's, but each step that the others leave out.
  odd_bytes: {
    normalizer: {type: 'Replace', pattern: {Regex: '[“”]'}, content: '"'},
    pre_tokenizer: sequence(split({Regex: '\\p{N}+'}, 'Contiguous'), split({String: '.'}, 'MergedWithPrevious'),
                            split({String: '-'}, 'MergedWithNext'), split({Regex: '[^#]+'}, 'Removed', true), byteLevel(true, true)),
    decoder: byteLevel(true), model: () => model(byteLevelVocabulary(330)),
    added: [special('<|endoftext|>'), {content: 'hello', normalized: true}, {content: '<x>', normalized: true}],
    config: {eos_token: '<|endoftext|>'},
  },
  odd_metaspace: {
    pre_tokenizer: {type: 'Metaspace', replacement: '▁', add_prefix_space: true},
    decoder: {type: 'Metaspace', replacement: '▁', add_prefix_space: true},
    model: () => metaspaceModel({byte_fallback: false}),
    added: [special('<unk>'), special('<s>'), special('</s>')], config: {eos_token: '</s>'},
  },
};
