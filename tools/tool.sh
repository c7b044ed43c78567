#!/usr/bin/env bash
# Runs one of our tools that are written in TypeScript, with the pinned Node: tools/tool.sh verify-estimates.ts --json
set -euo pipefail
ROOT="$(cd "$(dirname "$0")/.." && pwd)"
cd "$ROOT"
# shellcheck source=tools/environment.sh
. tools/environment.sh
# What is said on the way is not the tool's answer.
use_node_24 >&2
use_packages >&2
exec node "tools/$1" "${@:2}"
