# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a model folder of random weights in the published layout of a family, without any code of the engine."""
import json
import struct
from pathlib import Path

import numpy as np

COMMON = dict(vocab_size=67, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4,
              num_key_value_heads=2, max_position_embeddings=64, rms_norm_eps=1e-5, torch_dtype="float32")

CONFIGS = {
    "llama": dict(COMMON, model_type="llama", hidden_act="silu", rope_theta=10000.0, tie_word_embeddings=False),
    "llama_tied_bias": dict(COMMON, model_type="llama", hidden_act="silu", attention_bias=True, mlp_bias=True,
                            tie_word_embeddings=True, head_dim=12),
    "llama3": dict(COMMON, model_type="llama", hidden_act="silu", rope_theta=500000.0,
                   rope_scaling=dict(rope_type="llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
                                     original_max_position_embeddings=16)),
    "llama_linear": dict(COMMON, model_type="llama", hidden_act="silu", rope_scaling=dict(type="linear", factor=2.0)),
    "llama_yarn": dict(COMMON, model_type="llama", hidden_act="silu",
                       rope_scaling=dict(rope_type="yarn", factor=4.0, original_max_position_embeddings=16)),
    "mistral": dict(COMMON, model_type="mistral", hidden_act="silu", sliding_window=5, tie_word_embeddings=False),
    "qwen2": dict(COMMON, model_type="qwen2", hidden_act="silu", rope_theta=1000000.0, tie_word_embeddings=True,
                  use_sliding_window=True, sliding_window=4, max_window_layers=1),
    "qwen3": dict(COMMON, model_type="qwen3", hidden_act="silu", head_dim=16, rope_theta=1000000.0,
                  attention_bias=False, tie_word_embeddings=True),
    "gemma3": dict(COMMON, model_type="gemma3_text", num_hidden_layers=3, num_key_value_heads=1, head_dim=16,
                   hidden_activation="gelu_pytorch_tanh", query_pre_attn_scalar=24, sliding_window=4,
                   sliding_window_pattern=3, rope_theta=1000000.0, rope_local_base_freq=10000.0,
                   rope_scaling=dict(rope_type="linear", factor=8.0), final_logit_softcapping=30.0,
                   attn_logit_softcapping=50.0),
}


def head_size(config):
    return config.get("head_dim") or config["hidden_size"] // config["num_attention_heads"]


def shapes(config):
    """Names and shapes as Hugging Face's checkpoints have them."""
    hidden, inner, size = config["hidden_size"], config["intermediate_size"], head_size(config)
    queries, keys = config["num_attention_heads"] * size, config["num_key_value_heads"] * size
    kind = config["model_type"]
    qkv_bias = config.get("attention_bias", False) or kind == "qwen2"
    out = {"model.embed_tokens.weight": (config["vocab_size"], hidden), "model.norm.weight": (hidden,)}
    for layer in range(config["num_hidden_layers"]):
        path = f"model.layers.{layer}."
        norms = ["input_layernorm", "post_attention_layernorm"]
        if kind == "gemma3_text":
            norms += ["pre_feedforward_layernorm", "post_feedforward_layernorm"]
        out.update({path + norm + ".weight": (hidden,) for norm in norms})
        for name, rows in (("q", queries), ("k", keys), ("v", keys)):
            out[f"{path}self_attn.{name}_proj.weight"] = (rows, hidden)
            if qkv_bias:
                out[f"{path}self_attn.{name}_proj.bias"] = (rows,)
        out[path + "self_attn.o_proj.weight"] = (hidden, queries)
        if config.get("attention_bias"):
            out[path + "self_attn.o_proj.bias"] = (hidden,)
        for name, shape in (("gate", (inner, hidden)), ("up", (inner, hidden)), ("down", (hidden, inner))):
            out[f"{path}mlp.{name}_proj.weight"] = shape
            if config.get("mlp_bias"):
                out[f"{path}mlp.{name}_proj.bias"] = (shape[0],)
        if kind in ("qwen3", "gemma3_text"):
            out[path + "self_attn.q_norm.weight"] = out[path + "self_attn.k_norm.weight"] = (size,)
    if not config.get("tie_word_embeddings", kind == "gemma3_text"):
        out["lm_head.weight"] = (config["vocab_size"], hidden)
    return out


def random_weights(config, seed):
    random = np.random.default_rng(seed)
    weights = {}
    for name, shape in shapes(config).items():
        values = random.standard_normal(shape)
        if len(shape) == 1:
            values = values * 0.2 + (0 if config["model_type"] == "gemma3_text" or "bias" in name else 1)
        elif "embed" not in name:
            values = values / np.sqrt(shape[-1]) * 1.5
        weights[name] = values.astype(np.float32)
    return weights


def encoded(values, kind):
    if kind == "F32":
        return values.tobytes()
    if kind == "F16":
        return values.astype(np.float16).tobytes()
    return (values.view(np.uint32) >> 16).astype(np.uint16).tobytes()


def rounded(values, kind):
    """What is read back of values that were stored in a smaller type."""
    if kind == "F32":
        return values
    if kind == "F16":
        return values.astype(np.float16).astype(np.float32)
    return (values.view(np.uint32) & 0xFFFF0000).view(np.float32)


def write_safetensors(path, weights, kind):
    header, data = {}, b""
    for name, values in weights.items():
        part = encoded(values, kind)
        header[name] = dict(dtype=kind, shape=list(values.shape), data_offsets=[len(data), len(data) + len(part)])
        data += part
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    Path(path).write_bytes(struct.pack("<Q", len(text)) + text + data)


def write_folder(folder, config, weights, kind="F32", shards=1):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config))
    if shards == 1:
        write_safetensors(folder / "model.safetensors", weights, kind)
        return
    names, places = list(weights), {}
    for shard in range(shards):
        file = f"model-{shard + 1:05d}-of-{shards:05d}.safetensors"
        part = {name: weights[name] for name in names[shard::shards]}
        places.update({name: file for name in part})
        write_safetensors(folder / file, part, kind)
    index = dict(metadata={}, weight_map=places)
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
