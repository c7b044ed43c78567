#!/usr/bin/env python3
"""Reads the meters of one NVIDIA accelerator while it idles, holds a model, multiplies, serves and trains.

    python3 tools/measure-gpu/measure.py --out fixtures/measured/h200-sxm

Needs PyTorch with CUDA and nobody else on the device; about ten minutes. Writes manifest.json, nvml.csv and
nvidia-smi.csv, without names of hosts or users and without serial numbers. What to run, and the columns, stand in plan.json;
every calculation is done later, by to-case.ts. `--rehearse` goes through the same motions on a processor, without meters.
"""

import argparse
import importlib.util
import json
import platform
import sys
import time
from pathlib import Path

PLAN = json.loads((Path(__file__).resolve().parent / "plan.json").read_text())


def main():
    given = arguments()
    folder = Path(given.out)
    if folder.exists() and any(folder.iterdir()):
        raise SystemExit(f"{folder} is not empty")
    if importlib.util.find_spec("torch") is None:
        raise SystemExit("PyTorch is not installed for this Python")
    manifest = rehearse(given) if given.rehearse else measure(given, folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
    print(f"{folder}: {len(manifest['phases'])} phases")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True, help="folder to write, new or empty")
    parser.add_argument("--device", type=int, default=0, help="index of the accelerator, as nvidia-smi counts")
    parser.add_argument("--seconds", type=float, default=PLAN["seconds"], help="length of each phase")
    parser.add_argument("--lead-in", type=float, default=PLAN["lead_in_s"], help="seconds of each phase that do not count")
    parser.add_argument("--rehearse", action="store_true", help="on a processor, tiny and without meters")
    return parser.parse_args()


def measure(given, folder):
    import meters
    import nvml

    try:
        device = nvml.Device(given.device)
    except nvml.Missing as error:
        raise SystemExit(str(error)) from error
    rated, enforced = device.limits_mw()
    total, used = device.memory()
    about = {
        "name": device.name(),
        "driver": device.driver(),
        "rated_w": None if rated is None else rated / 1000,
        "limit_w": None if enforced is None else enforced / 1000,
        "memory_mib": total // 2**20,
        "used_before_mib": used // 2**20,
    }
    folder.mkdir(parents=True, exist_ok=True)
    with meters.Meters(given.device, folder) as running:
        # Before PyTorch opens the device: a context alone draws power.
        phases = [phase(one, None, given, running.check) for one in PLAN["phases"] if one["work"]["kind"] == "idle"]
        import torch

        if not torch.cuda.is_available():
            raise SystemExit("this PyTorch has no CUDA")
        torch.cuda.set_device(given.device)
        dtype = torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
        shape = model_for(total / 2**30)
        phases += busy_phases(shape, dtype, torch.device("cuda", given.device), given, running.check)
    return manifest_of(given, about, shape, dtype, phases)


def rehearse(given):
    import torch

    shape = PLAN["rehearsal"]
    nothing = lambda: None
    idle = [phase(one, None, given, nothing) for one in PLAN["phases"] if one["work"]["kind"] == "idle"]
    phases = idle + busy_phases(shape, torch.float32, torch.device("cpu"), given, nothing)
    about = {"name": "rehearsal", "driver": "", "rated_w": None, "limit_w": None, "memory_mib": 0, "used_before_mib": 0}
    return manifest_of(given, about, shape, torch.float32, phases)


def model_for(gib):
    for shape in PLAN["models"]:
        if shape["needs_gib"] <= gib:
            return shape
    raise SystemExit(f"{gib:.0f} GiB are too few for the smallest model")


def busy_phases(shape, dtype, device, given, check):
    import torch
    import work

    torch.manual_seed(1)
    model = work.Transformer(shape, dtype=dtype, device=device)
    phases = []
    for one in PLAN["phases"]:
        if one["work"]["kind"] == "idle":
            continue
        step = work.step_of(smaller(one["work"]) if given.rehearse else one["work"], model, dtype, device)
        done = phase(one, step, given, check, torch.cuda.synchronize if device.type == "cuda" else lambda: None)
        phases.append({**done, "work": smaller(one["work"])} if given.rehearse else done)
        del step
        if device.type == "cuda":
            torch.cuda.empty_cache()
    return phases


def smaller(work):
    """A thirty-second of each size, for a processor."""
    return {key: value if isinstance(value, str) else max(1, value // 32) for key, value in work.items()}


def phase(one, step, given, check, synchronize=lambda: None):
    print(f"{one['name']}: {given.lead_in:g} s lead-in, {given.seconds:g} s", flush=True)
    run = wait if step is None else repeat(step, synchronize)
    run(given.lead_in)
    check()
    start = time.time()
    iterations = run(given.seconds)
    end = time.time()
    check()
    return {"name": one["name"], "work": one["work"], "start_s": start, "end_s": end, "iterations": iterations}


def wait(seconds):
    time.sleep(seconds)
    return 0


def repeat(step, synchronize):
    """Work for so many seconds. The device is asked four times a second whether it is done, so that it never waits for us."""
    known = {"each": None}

    def run(seconds):
        begin = time.monotonic()
        iterations = 0
        while time.monotonic() - begin < seconds:
            count = 1 if known["each"] is None else max(1, round(0.25 / known["each"]))
            since = time.monotonic()
            for _ in range(count):
                step()
            synchronize()
            iterations += count
            known["each"] = max((time.monotonic() - since) / count, 1e-6)
        return iterations

    return run


def manifest_of(given, about, shape, dtype, phases):
    import torch

    return {
        "schema": PLAN["schema"],
        "rehearsal": given.rehearse,
        "device": about,
        "software": {"python": platform.python_version(), "torch": torch.__version__, "cuda": torch.version.cuda},
        "dtype": str(dtype).removeprefix("torch."),
        "lead_in_s": given.lead_in,
        "model": {key: shape[key] for key in ("layers", "width", "heads", "inner", "vocabulary")},
        "phases": phases,
    }


if __name__ == "__main__":
    sys.exit(main())
