"""Two meters beside the work, each a process of its own so that the work does not slow it: nvidia-smi, and NVML by us.

`python3 meters.py INDEX FILE` is the second; it writes until it is told to end.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import nvml

HERE = Path(__file__).resolve().parent
PLAN = json.loads((HERE / "plan.json").read_text())


class Meters:
    """Runs while the block does: `with Meters(0, folder): ...`."""

    def __init__(self, index, folder):
        columns = ",".join(PLAN["smi_columns"])
        period = str(PLAN["smi_period_s"])
        self._smi = ["nvidia-smi", f"--query-gpu={columns}", "--format=csv,nounits", "-i", str(index), "-l", period]
        self._own = [sys.executable, str(HERE / "meters.py"), str(index), str(folder / "nvml.csv")]
        self._file = folder / "nvidia-smi.csv"
        self._running = []

    def __enter__(self):
        # nvidia-smi prints the time of the place, without saying which.
        environment = {**os.environ, "TZ": "UTC"}
        with open(self._file, "w", encoding="utf-8") as out:
            self._running.append(subprocess.Popen(self._smi, stdout=out, env=environment))
        self._running.append(subprocess.Popen(self._own))
        return self

    def check(self):
        """Raises when a meter has ended: an hour of work without a log is worth nothing."""
        for one in self._running:
            if one.poll() is not None:
                raise SystemExit(f"{one.args[0]} ended by itself ({one.returncode}); nothing was measured")

    def __exit__(self, *_):
        for one in self._running:
            one.terminate()
        for one in self._running:
            one.wait()


def _record(index, path):
    device = nvml.Device(index)
    wanted = {"end": False}

    def end(*_):
        wanted["end"] = True

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    period = PLAN["nvml_period_s"]
    with open(path, "w", encoding="utf-8", buffering=1) as out:
        out.write(",".join(PLAN["nvml_columns"]) + "\n")
        due = time.monotonic()
        while not wanted["end"]:
            clocks = [f"{time.time():.4f}", f"{time.monotonic():.4f}"]
            reading = ["" if value is None else str(value) for value in device.sample()]
            out.write(",".join(clocks + reading) + "\n")
            due = max(due + period, time.monotonic())
            time.sleep(max(0.0, due - time.monotonic()))


if __name__ == "__main__":
    _record(int(sys.argv[1]), sys.argv[2])
