#!/usr/bin/env bash
# Runs the script of docs/ci.md, as it stands there, in a repository of plants with names of every kind. Needs git.
set -u

checkout=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../../../.." && pwd -P)
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
trap 'exit 130' INT TERM

script=$temporary/check-plants.sh
awk '/^```sh$/ { on = 1; next } /^```$/ { on = 0 } on' "$checkout/docs/ci.md" > "$script"
repository="$temporary/a repository"
mkdir -p "$repository" && cd "$repository" && git init -q . || exit
passed=0
failed=0

# Adds files to the repository and runs the script there; sets out and code.
check_plants() {
  git add -A
  out=$(FERRULE=${launcher-"$checkout/ferrule"} sh "$script" "$@" 2>&1)
  code=$?
}

# holds NAME CONDITION...
holds() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'pipeline: FAILED: %s\n  exit %s\n  out: %s\n' "$name" "$code" "$out"
  fi
}
exited() { [ "$code" -eq "$1" ]; }
said() { case $out in *"$1"*) ;; *) return 1 ;; esac }
silent_of() { ! said "$1"; }

check_plants
holds "no plant: exit 2" exited 2
holds "no plant: is told" said "git knows no plant here"

launcher=no-such-ferrule check_plants
holds "no launcher: exit 4" exited 4
holds "no launcher: is told" said 'there is no "no-such-ferrule"'

odd='halls/a "hall", é'
mkdir -p "$odd/drawings" && cp -r "$checkout/examples/hall-400g/." "$odd"
cp "$checkout/examples/mixed-sheet/cabling.xlsx" "$odd/drawings/"
check_plants
holds "a right plant: exit 0" exited 0
holds "a right plant: one verdict, and none of a workbook in its folder" [ "$(grep -c '^OK' <<< "$out")" -eq 1 ]

printf 'devices: [ { name: a } ]\ncables: [ { id: C1 } ]\n' > halls/one.plant.yaml
cp "$checkout/examples/mixed-sheet/cabling.xlsx" -- '-x.xlsx'
SARIF=sarif check_plants --format github
holds "plants with errors: exit 1" exited 1
holds "a plant that is one file is checked" said 'file=halls/one.plant.yaml'
holds "a workbook is checked, whatever its name begins with" said 'file=-x.xlsx'
holds "each has its SARIF" [ "$(grep -l '"2.1.0"' sarif/*.sarif | wc -l)" -eq 3 ]

rm halls/one.plant.yaml ./-x.xlsx
git add -A
lined=$'halls/b\n::error::b'
mkdir "$lined" && cp -r "$checkout/examples/hall-400g/." "$lined"
check_plants
holds "a name with a line end: exit 2" exited 2
holds "a name with a line end: is told in one line" said 'its name has a line end: "halls/b\n::error::b/plant.yaml"'
holds "a name with a line end: the other plants are checked" [ "$(grep -c '^OK' <<< "$out")" -eq 1 ]
holds "a name with a line end: is no command" [ "$(grep -c '^::' <<< "$out")" -eq 0 ]
rm -r "$lined"

printf 'devices: [ { name: a } ]\n' > halls/gone.plant.yaml
git add -A && rm halls/gone.plant.yaml
out=$(FERRULE=$checkout/ferrule sh "$script" 2>&1)
code=$?
holds "a plant that is missing: exit 2" exited 2
holds "a plant that is missing: is told" said 'git knows halls/gone.plant.yaml, and there is no such file'

printf 'pipeline: %d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
