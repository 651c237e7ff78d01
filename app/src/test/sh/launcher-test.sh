#!/usr/bin/env bash
# Tries the launcher on a copy of this checkout: in a folder with a space in its name, through a link, from elsewhere.
# Needs what a build needs; takes about four short builds.
set -u

checkout=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../../../.." && pwd -P)
temporary=$(mktemp -d)
temporary=$(cd -P -- "$temporary" && pwd -P)
trap 'rm -rf "$temporary"' EXIT
trap 'exit 130' INT TERM

copy="$temporary/a check out"
elsewhere=$temporary/elsewhere
mkdir -p "$copy" "$elsewhere/bin" || exit
tar -C "$checkout" -cf - --exclude=target --exclude=./.git . | tar -C "$copy" -xf - || exit
ln -s "../../a check out/ferrule" "$elsewhere/bin/ferrule"
cd "$elsewhere" || exit

main="$copy/app/src/main/java/dev/ferrule/app/Main.java"
finder="$copy/bin/find-java.sh"
dist="$copy/app/target/dist"
passed=0
failed=0

# Runs the launcher with the words given; sets out, err and code.
launch() {
  bin/ferrule "$@" > "$temporary/out" 2> "$temporary/err" < /dev/null
  code=$?
  out=$(cat "$temporary/out")
  err=$(cat "$temporary/err")
}

# holds NAME CONDITION...: one line of result; what the launcher said is shown where the condition does not hold.
holds() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'launcher: FAILED: %s\n  exit %s\n  out: %s\n  err: %s\n' "$name" "$code" "$out" "$err"
  fi
}
exited() { [ "$code" -eq "$1" ]; }
printed() { [ "$out" = "$1" ]; }
silent() { [ -z "$err" ]; }
said() { case $err in *"$1"*) ;; *) return 1 ;; esac }

# Replaces text $2 by $3 in file $1, and fails where there was none to replace.
replace() {
  local text
  text=$(cat "$1") || return
  case $text in *"$2"*) ;; *) return 1 ;; esac
  printf '%s\n' "${text//"$2"/$3}" > "$1"
}

# --- what is missing

cp -p "$finder" "$temporary/finder"
replace "$finder" "ferrule_java_needed=25" "ferrule_java_needed=999" || exit
launch --version
holds "without a JDK: exit 4" exited 4
holds "without a JDK: says so" said "no JDK 999 or newer was found"
holds "without a JDK: says the way out" said "JAVA_HOME=/path/to/jdk"
holds "without a JDK: no result" printed ""
cp -p "$temporary/finder" "$finder"

cp -p "$copy/bin/mvn" "$temporary/mvn"
replace "$copy/bin/mvn" "command_name=mvn" "command_name=no-such-maven" || exit
launch --version
holds "without Maven: exit 4" exited 4
holds "without Maven: says so" said "Apache Maven was not found"
holds "without Maven: says the way out" said "apt-get install maven"
cp -p "$temporary/mvn" "$copy/bin/mvn"

# --- a build that fails

broken="$copy/core/src/main/java/dev/ferrule/Broken.java"
echo "nonsense" > "$broken"
launch --version
holds "a build that fails: exit 4" exited 4
holds "a build that fails: names the source" said "Broken.java"
rm "$broken"

# --- two first runs at once

bin/ferrule --version > "$temporary/out2" 2> "$temporary/err2" < /dev/null &
launch --version
wait $!
code2=$?
version=$out
holds "two first runs: the one succeeds" exited 0
holds "two first runs: the other succeeds" [ "$code2" -eq 0 ]
holds "two first runs: the same result" [ "$(cat "$temporary/out2")" = "$version" ]
holds "two first runs: one builds" [ "$(cat "$temporary/err" "$temporary/err2" | grep -c "ferrule: building (first use")" -eq 1 ]
holds "two first runs: the other waits" [ "$(cat "$temporary/err" "$temporary/err2" | grep -c "ferrule: waiting")" -eq 1 ]
holds "the version is printed" [ "${version%% *}" = ferrule ]
holds "three caches are made" [ "$(find "$dist" -name '*.aot' | wc -l)" -eq 3 ]
holds "no lock remains" [ ! -e "$dist/lock" ]

# --- nothing to build

launch --version
holds "second run: builds nothing" silent
holds "second run: the same result" printed "$version"
launch --help
holds "help: comes from the repacked command line library" exited 0
holds "help: is a result" [ -n "$out" ]
holds "help: the JVM has nothing to remark" silent

# Runs the launcher with the words given; sets loaded to the classes of ours and of the option parser that it loads, and
# fresh to those among them that are in no cache, and made to all that are in none.
load() {
  FERRULE_JAVA_OPTIONS="-Xlog:class+load:file=loaded.txt:none" launch "$@"
  loaded=$(grep -E '^(dev\.ferrule|picocli)\.' loaded.txt)
  fresh=$(grep -v 'shared objects file' <<< "$loaded")
  made=$(grep -v 'shared objects file' loaded.txt)
}
load check "$copy/examples/hall-400g"
holds "check: exit 0" exited 0
holds "check: all its classes are in a cache" [ -z "$fresh" ]
holds "check: no class is made, as those of Comparator.comparing are" [ -z "$made" ]
holds "check: does without the option parser" [ "$(grep -c '^picocli.CommandLine source' <<< "$loaded")" -eq 0 ]
checked=$out
load check --format text "$copy/examples/hall-400g"
holds "check with an option: the same result" printed "$checked"
load check --help
holds "help: all its classes are in a cache" [ -z "$fresh" ]
holds "help: comes from the option parser" [ "$(grep -c '^picocli.CommandLine source' <<< "$loaded")" -gt 0 ]
touch "$main"
launch --version
holds "only the time changed: builds nothing" silent

# --- where and how it is started

mkdir -p "$elsewhere/Größe"
cp -r "$copy/examples/hall-400g" "$elsewhere/Größe/Plänt"
LC_ALL=C launch check "Größe/Plänt"
holds "names beyond ASCII, in whatever locale" exited 0
cd "$elsewhere/bin" || exit
code=0 out=$(sh ferrule --version 2>&1) || code=$?
holds "a link that is given to the shell" printed "$version"
cd "$elsewhere" || exit
mkdir gone && cd gone && rmdir ../gone
code=0 err=$("$copy/ferrule" --version 2>&1 > /dev/null) || code=$?
cd "$elsewhere" || exit
holds "a folder that is gone: exit 4" exited 4
holds "a folder that is gone: says so" said "the present folder is gone"
code=0 err=$(env -i PATH=/nowhere "$copy/ferrule" --version 2>&1 > /dev/null) || code=$?
holds "without bash: exit 4" exited 4
FERRULE_JAVA_OPTIONS="-Xmx1g -XX:+UseG1GC" launch --version
holds "options for Java: may name a collector" printed "$version"
holds "options for Java: no remark" silent
FERRULE_JAVA_OPTIONS="-XX:NoSuchOption" launch --version
holds "options that Java refuses: exit 4" exited 4
holds "options that Java refuses: says which" said "NoSuchOption"

# --- words, exit code and process, seen by a stand-in for java

jdk=$temporary/jdk
mkdir -p "$jdk/bin"
echo 'JAVA_VERSION="25.0.99"' > "$jdk/release"
cat > "$jdk/bin/java" << 'END'
#!/bin/sh
echo "process $$ in $(pwd -P)"
for word in "$@"; do echo "[$word]"; done
exit 77
END
printf '#!/bin/sh\n' > "$jdk/bin/javac"
chmod +x "$jdk/bin/java" "$jdk/bin/javac"

# shellcheck disable=SC2016 # the dollar sign is meant to arrive
JAVA_HOME=$jdk bin/ferrule channel "a > b" "" '*' '$HOME' > "$temporary/out" 2> "$temporary/err" &
process=$!
wait $process
code=$? out=$(cat "$temporary/out") err=$(cat "$temporary/err")
# shellcheck disable=SC2016
holds "words arrive untouched" [ "$(tail -n 5 "$temporary/out" | tr -d '\n')" = '[channel][a > b][][*][$HOME]' ]
holds "the exit code is the program's" exited 77
holds "the program takes the launcher's place, in the user's folder" \
  [ "$(head -n 1 "$temporary/out")" = "process $process in $elsewhere" ]
holds "a JVM that has no cache runs without" [ "$(grep -c AOTCache "$temporary/out")" -eq 0 ]
holds "a short command compiles simply" [ "$(grep -c TieredStopAtLevel=1 "$temporary/out")" -eq 1 ]

mkdir -p "$elsewhere/large plant"
dd if=/dev/zero of="$elsewhere/large plant/cables.csv" bs=1 count=0 seek=22000000 2> /dev/null
JAVA_HOME=$jdk bin/ferrule check "large plant" > "$temporary/out" 2> "$temporary/err"
code=$? out=$(cat "$temporary/out") err=$(cat "$temporary/err")
holds "a large plant gets the optimising compiler" [ "$(grep -c TieredStopAtLevel=1 "$temporary/out")" -eq 0 ]

# --- sources that change, with a lock left behind by a process that died

true &
dead=$!
wait $dead
ln -s $dead "$dist/lock"
cp -p "$main" "$temporary/Main.java"
if replace "$main" '"ferrule "' '"ferrule edited "'; then
  launch --version
  holds "an edited text: builds" said "ferrule: building (the sources changed)"
  holds "an edited text: is what runs" printed "ferrule edited ${version#* }"
  holds "a dead process's lock does not hold" exited 0
  holds "old builds are deleted" [ "$(find "$dist" -name '*.aot' | wc -l)" -eq 3 ]

  cp -p "$temporary/Main.java" "$main"
  launch --version
  holds "an older file in its place: is what runs" printed "$version"
else
  out='' err='' code=0
  holds "Main.java says \"ferrule \" before the version, for this test to edit" false
fi

printf 'launcher: %d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
