# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent decoder in NumPy, float64, written from the published descriptions of the models and sharing nothing
with the engine: it goes token by token and head by head through the whole text, and knows neither caches nor batches.

Usage: decoder.py CASE KIND FOLDER writes the folder of a random model, with ids.bin (int64) and logits.bin (float64).
"""
import math
import sys
from pathlib import Path

import numpy as np

from random_folder import CONFIGS, head_size, random_weights, rounded, write_folder


def norm(x, weight, config):
    scaled = x / np.sqrt(np.mean(x * x) + config["rms_norm_eps"])
    return scaled * (1 + weight if config["model_type"] == "gemma3_text" else weight)


def frequencies(config, base, scaling):
    size = head_size(config)
    plain = [base ** (-2 * i / size) for i in range(size // 2)]
    kind = scaling.get("rope_type", scaling.get("type")) if scaling else None
    if kind == "linear":
        return [f / scaling["factor"] for f in plain], 1.0
    if kind == "llama3":
        context = scaling["original_max_position_embeddings"]
        low, high, factor = scaling["low_freq_factor"], scaling["high_freq_factor"], scaling["factor"]
        result = []
        for f in plain:
            wave = 2 * math.pi / f
            if wave < context / high:
                result.append(f)
            elif wave > context / low:
                result.append(f / factor)
            else:
                smooth = (context / wave - low) / (high - low)
                result.append((1 - smooth) * f / factor + smooth * f)
        return result, 1.0
    if kind == "yarn":
        context, factor = scaling["original_max_position_embeddings"], scaling["factor"]

        def dimension(turns):
            return size * math.log(context / (turns * 2 * math.pi)) / (2 * math.log(base))

        low, high = max(math.floor(dimension(32)), 0), min(math.ceil(dimension(1)), size - 1)
        high = high + 0.001 if low == high else high
        keep = [1 - min(max((i - low) / (high - low), 0), 1) for i in range(size // 2)]
        return [f / factor * (1 - k) + f * k for f, k in zip(plain, keep)], 0.1 * math.log(factor) + 1
    return plain, 1.0


def rotate(vector, position, freqs, factor):
    half = len(freqs)
    out = np.empty_like(vector)
    for i, f in enumerate(freqs):
        c, s = math.cos(position * f) * factor, math.sin(position * f) * factor
        out[i] = vector[i] * c - vector[i + half] * s
        out[i + half] = vector[i + half] * c + vector[i] * s
    return out


def slides(config, layer):
    kind = config["model_type"]
    if kind == "mistral":
        return True
    if kind == "gemma3_text":
        return (layer + 1) % config["sliding_window_pattern"] != 0
    return bool(config.get("use_sliding_window")) and layer >= config["max_window_layers"]


def act(x, config):
    if config["model_type"] == "gemma3_text":
        return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x ** 3)))
    return x / (1 + np.exp(-x))


def attention(xs, layer, w, config):
    size, heads, key_heads = head_size(config), config["num_attention_heads"], config["num_key_value_heads"]
    gemma = config["model_type"] == "gemma3_text"
    sliding = slides(config, layer)
    base = config["rope_local_base_freq"] if gemma and sliding else config.get("rope_theta", 10000.0)
    scaling = None if gemma and sliding else config.get("rope_scaling")
    freqs, factor = frequencies(config, base, scaling)

    def project(x, name):
        y = w(f"self_attn.{name}_proj.weight") @ x
        bias = w(f"self_attn.{name}_proj.bias")
        return y if bias is None else y + bias

    def heads_of(x, name, count, position):
        parts = project(x, name).reshape(count, size)
        if name != "v" and w(f"self_attn.{name}_norm.weight") is not None:
            parts = np.array([norm(part, w(f"self_attn.{name}_norm.weight"), config) for part in parts])
        return parts if name == "v" else np.array([rotate(part, position, freqs, factor) for part in parts])

    queries = [heads_of(x, "q", heads, t) for t, x in enumerate(xs)]
    keys = [heads_of(x, "k", key_heads, t) for t, x in enumerate(xs)]
    values = [heads_of(x, "v", key_heads, t) for t, x in enumerate(xs)]
    scale = config["query_pre_attn_scalar"] if gemma else size
    outputs = []
    for t in range(len(xs)):
        first = max(0, t - config["sliding_window"] + 1) if sliding else 0
        mixed = []
        for head in range(heads):
            group = head // (heads // key_heads)
            scores = np.array([queries[t][head] @ keys[s][group] / math.sqrt(scale) for s in range(first, t + 1)])
            cap = config.get("attn_logit_softcapping")
            scores = cap * np.tanh(scores / cap) if cap else scores
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            mixed.append(sum(share * values[s][group] for share, s in zip(shares, range(first, t + 1))))
        outputs.append(project(np.concatenate(mixed), "o"))
    return outputs


def feed_forward(x, w, config):
    def project(x, name):
        y = w(f"mlp.{name}_proj.weight") @ x
        bias = w(f"mlp.{name}_proj.bias")
        return y if bias is None else y + bias

    return project(act(project(x, "gate"), config) * project(x, "up"), "down")


def logits(config, weights, ids):
    weights = {name: values.astype(np.float64) for name, values in weights.items()}
    gemma = config["model_type"] == "gemma3_text"
    scale = math.sqrt(config["hidden_size"]) if gemma else 1
    xs = [weights["model.embed_tokens.weight"][i] * scale for i in ids]
    for layer in range(config["num_hidden_layers"]):
        def w(name):
            return weights.get(f"model.layers.{layer}.{name}")

        outs = attention([norm(x, w("input_layernorm.weight"), config) for x in xs], layer, w, config)
        if gemma:
            outs = [norm(o, w("post_attention_layernorm.weight"), config) for o in outs]
        xs = [x + o for x, o in zip(xs, outs)]
        before = "pre_feedforward_layernorm.weight" if gemma else "post_attention_layernorm.weight"
        outs = [feed_forward(norm(x, w(before), config), w, config) for x in xs]
        if gemma:
            outs = [norm(o, w("post_feedforward_layernorm.weight"), config) for o in outs]
        xs = [x + o for x, o in zip(xs, outs)]
    head = weights.get("lm_head.weight", weights["model.embed_tokens.weight"])
    result = np.array([head @ norm(x, weights["model.norm.weight"], config) for x in xs])
    cap = config.get("final_logit_softcapping")
    return cap * np.tanh(result / cap) if cap else result


def main():
    case, kind, folder = sys.argv[1:4]
    config = CONFIGS[case]
    seed = 1000 + list(CONFIGS).index(case)
    weights = random_weights(config, seed)
    write_folder(folder, config, weights, kind, shards=3 if case == "qwen3" else 1)
    ids = np.random.default_rng(seed + 1).integers(0, config["vocab_size"], 13)
    ids.astype(np.int64).tofile(Path(folder) / "ids.bin")
    stored = {name: rounded(values, kind) for name, values in weights.items()}
    logits(config, stored, ids).tofile(Path(folder) / "logits.bin")


if __name__ == "__main__":
    main()
