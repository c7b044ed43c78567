#!/usr/bin/env bash
# Every test, complete on a fresh machine with Debian, git, bash, Node 20 or later and npm. Arguments go to vitest.
set -euo pipefail
ROOT="$(cd "$(dirname "$0")/.." && pwd)"
cd "$ROOT"
# shellcheck source=tools/environment.sh
. tools/environment.sh
use_node_24
use_debian_parts
use_packages
if [ ! -f dist/cli/index.js ]; then say "building dist/"; node tools/build.ts; fi
say "running the tests with Node $(node --version)"
exec node node_modules/vitest/vitest.mjs run --reporter=default --reporter=./tools/count-reporter.ts "$@"
