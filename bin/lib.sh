# What the scripts in bin/ share: where we are, which JDK, how to build. Sourced, never run.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

say() { printf '%s\n' "$*" >&2; }
fail() { say "jikimi: $1"; [ -n "${2:-}" ] && say "Maybe $2"; exit 2; }

# The first JDK 25 or newer among JAVA_HOME, the usual folders and the PATH.
find_jdk() {
  local candidate version
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none)")")")"; do
    [ -x "$candidate/bin/javac" ] || continue
    version="$("$candidate/bin/javac" -version 2>&1 | sed -E 's/javac ([0-9]+).*/\1/')"
    if [ "$version" -ge 25 ] 2>/dev/null; then echo "$candidate"; return; fi
  done
}

use_jdk() {
  JAVA_HOME="$(find_jdk)"
  [ -n "$JAVA_HOME" ] || fail "no JDK 25 found" "install one (for instance the package temurin-25-jdk) or set JAVA_HOME."
  export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
}

maven() {
  command -v mvn >/dev/null || fail "Maven is not installed" "install it: apt-get install maven"
  (cd "$home" && mvn --batch-mode --no-transfer-progress "$@")
}

# Installs Debian packages when we may; names them when we may not.
need_packages() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ "${#missing[@]}" -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    fail "these packages are missing: ${missing[*]}" "install them: sudo apt-get install ${missing[*]}"
  fi
  say "installing ${missing[*]} ..."
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
    >"${TMPDIR:-/tmp}/jikimi-packages.log" 2>&1 \
    || fail "could not install ${missing[*]}; the log is ${TMPDIR:-/tmp}/jikimi-packages.log" "install them by hand and start again."
}

# Builds the module "$1" (and what it needs) unless its jar is newer than every source.
build_once() {
  local module="$1" jar="$2"; shift 2
  local sources=("$home/pom.xml")
  local each; for each in "$@"; do sources+=("$home/$each"); done
  if [ -f "$jar" ] && [ -z "$(find "${sources[@]}" -newer "$jar" -type f \
      -not -path '*/target/*' -not -path '*/node_modules/*' -not -path '*/src/test/*' -print -quit)" ]; then return; fi
  say "building Jikimi ($module); the first time takes a few minutes ..."
  local log="$home/target/build.log"; mkdir -p "$home/target"
  maven -q -Dquickly -pl "$module" -am package >"$log" 2>&1 \
    || { tail -n 30 "$log" >&2; fail "the build failed; the whole log is $log"; }
  touch "$jar"   # reproducible builds date their jars in the past
}
