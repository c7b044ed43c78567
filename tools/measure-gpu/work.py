"""The work that is measured: a product of matrices, and a small transformer that is built on the spot.

Weights and tokens are random, from a fixed seed: nothing is downloaded, and what is measured does not depend on them.
Each `..._step` gives a function that does one iteration and leaves the device to finish it.
"""

import torch
from torch import nn
from torch.nn import functional


class Layer(nn.Module):
    def __init__(self, width, heads, inner, **where):
        super().__init__()
        self.heads = heads
        self.before = nn.LayerNorm(width, **where)
        self.query_key_value = nn.Linear(width, 3 * width, bias=False, **where)
        self.out = nn.Linear(width, width, bias=False, **where)
        self.between = nn.LayerNorm(width, **where)
        self.up = nn.Linear(width, inner, bias=False, **where)
        self.down = nn.Linear(inner, width, bias=False, **where)

    def forward(self, x, cache=None, at=0):
        batch, length, width = x.shape
        parts = self.query_key_value(self.before(x)).view(batch, length, 3, self.heads, width // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        if cache is not None:
            cache[0][:, :, at : at + length] = key
            cache[1][:, :, at : at + length] = value
            key, value = cache[0][:, :, : at + length], cache[1][:, :, : at + length]
        # One new token sees all before it; a whole sequence sees what is left of each.
        seen = functional.scaled_dot_product_attention(query, key, value, is_causal=length > 1)
        x = x + self.out(seen.transpose(1, 2).reshape(batch, length, width))
        return x + self.down(functional.gelu(self.up(self.between(x))))


class Transformer(nn.Module):
    """Decoder only, embedding shared with the output; no positions, because they cost next to nothing."""

    def __init__(self, shape, **where):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape["vocabulary"], shape["width"], **where)
        sizes = (shape["width"], shape["heads"], shape["inner"])
        self.layers = nn.ModuleList(Layer(*sizes, **where) for _ in range(shape["layers"]))
        self.norm = nn.LayerNorm(shape["width"], **where)

    def forward(self, tokens, caches=None, at=0, last=False):
        x = self.embedding(tokens)
        for index, layer in enumerate(self.layers):
            x = layer(x, None if caches is None else caches[index], at)
        x = self.norm(x[:, -1:] if last else x)
        return functional.linear(x, self.embedding.weight)


def tokens_of(model, batch, length):
    return torch.randint(model.shape["vocabulary"], (batch, length), device=model.embedding.weight.device)


def matmul_step(size, dtype, device):
    a = torch.randn(size, size, dtype=dtype, device=device)
    b = torch.randn(size, size, dtype=dtype, device=device)
    c = torch.empty(size, size, dtype=dtype, device=device)
    return lambda: torch.matmul(a, b, out=c)


def prefill_step(model, batch, length):
    tokens = tokens_of(model, batch, length)

    @torch.inference_mode()
    def step():
        model(tokens, last=True)

    return step


def decode_step(model, batch, first, end):
    """One token for each of the batch; from `first` to `end` tokens of context, then again."""
    weight = model.embedding.weight
    heads = model.shape["heads"]
    size = (2, batch, heads, end, model.shape["width"] // heads)
    caches = [torch.zeros(size, dtype=weight.dtype, device=weight.device) for _ in model.layers]
    state = {"at": first, "tokens": tokens_of(model, batch, 1)}

    @torch.inference_mode()
    def step():
        logits = model(state["tokens"], caches, state["at"])
        state["tokens"] = logits[:, -1].argmax(dim=-1, keepdim=True)
        state["at"] = state["at"] + 1 if state["at"] + 1 < end else first

    return step


def training_step(model, batch, length):
    tokens = tokens_of(model, batch, length + 1)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)

    def step():
        logits = model(tokens[:, :-1])
        loss = functional.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

    return step


def step_of(work, model, dtype, device):
    """The function of one iteration, or `None` where the device only waits."""
    kind = work["kind"]
    if kind == "matmul":
        return matmul_step(work["size"], dtype, device)
    if kind == "prefill":
        return prefill_step(model, work["batch"], work["tokens"])
    if kind == "decode":
        return decode_step(model, work["batch"], work["from"], work["to"])
    if kind == "training":
        return training_step(model, work["batch"], work["tokens"])
    return None
