# SPDX-License-Identifier: GPL-3.0-or-later
"""random_llama.py OUT TOKENIZER [llama3]: a Llama of random weights with the tokenizer of another folder."""
import json
import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, os.environ["LIKENESS_REFERENCE"])
from random_folder import random_weights, write_folder  # noqa: E402

out, tokenizer = Path(sys.argv[1]), Path(sys.argv[2])
described = json.loads((tokenizer / "tokenizer.json").read_text())
ids = list(described["model"]["vocab"].values()) + [token["id"] for token in described["added_tokens"]]
config = dict(model_type="llama", architectures=["LlamaForCausalLM"], hidden_act="silu", hidden_size=64,
              intermediate_size=160, num_hidden_layers=3, num_attention_heads=4, num_key_value_heads=2,
              vocab_size=max(ids) + 3, max_position_embeddings=256, rms_norm_eps=1e-5, rope_theta=10000.0,
              tie_word_embeddings=False, torch_dtype="float32")
if "llama3" in sys.argv[3:]:
    config["rope_scaling"] = dict(rope_type="llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
                                  original_max_position_embeddings=64)
write_folder(out, config, random_weights(config, 3))
for name in ("tokenizer.json", "tokenizer_config.json"):
    shutil.copy(tokenizer / name, out / name)
