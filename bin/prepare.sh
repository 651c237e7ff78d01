#!/usr/bin/env bash
# Readies what the launcher runs: finds a JDK, and builds where there is no build or a source has changed. Prints three
# lines: the name of the build, the full version of the JDK, and its folder. Exit 4 when that cannot be done.
#
#   app/target/dist/current          the name of the build, and the fingerprint of its sources; its time is the moment
#                                    the build began
#   app/target/dist/java             the JDK: its folder, its version, and JAVA_HOME, PATH and HOME for which it was found
#   app/target/dist/NAME/ferrule.jar and libraries.jar   the application; NAME is the hash of these jars
#   app/target/dist/NAME/JAVA.aot    what the JVM of that version learnt from a training run over this jar
#   app/target/dist/NAME/JAVA-check.aot and JAVA-channel.aot   the same of runs over these commands alone, without options
#
# A build is put into place by renaming, so whoever starts Ferrule meanwhile sees the old one or the new one.
set -u

root=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P) || exit 4
dist=$root/app/target/dist

# shellcheck source=bin/find-java.sh
. "$root/bin/find-java.sh"
# shellcheck source=bin/watched.sh
. "$root/bin/watched.sh"

ferrule_lock=$dist/lock

ferrule_say() { printf 'ferrule: %s\n' "$*" >&2; }

# A link can be made and read in one step, and its target says who holds the lock.
ferrule_take_lock() {
  local owner waited=0
  until ln -s "$$" "$ferrule_lock" 2> /dev/null; do
    owner=$(readlink "$ferrule_lock") || continue
    # Another user's process cannot be signalled, and lives all the same.
    if ! kill -0 "$owner" 2> /dev/null && ! ps -p "$owner" > /dev/null 2>&1; then
      ferrule_break_lock "$owner"
      continue
    fi
    [ $waited -ne 0 ] || ferrule_say "waiting for another build (process $owner) ..."
    if [ $((waited += 1)) -gt 3000 ]; then
      ferrule_say "still waiting after ten minutes; if process $owner is no build, delete $ferrule_lock"
      exit 4
    fi
    sleep 0.2
  done
  trap ferrule_drop_lock EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

ferrule_drop_lock() {
  rm -f "$ferrule_lock"
  trap - EXIT INT TERM
}

# The owner $1 died. Moving is what only one of those who wait can do; should the lock have passed to a live owner since
# we looked, it is given back.
ferrule_break_lock() {
  mv "$ferrule_lock" "$ferrule_lock.$$" 2> /dev/null || return 0
  local moved
  moved=$(readlink "$ferrule_lock.$$")
  [ "$moved" = "$1" ] || ln -s "$moved" "$ferrule_lock"
  rm -f "$ferrule_lock.$$"
}

# One line that changes with any name or byte that a build reads. Editors' own files do not count.
ferrule_fingerprint() {
  local sum=(sha256sum)
  command -v sha256sum > /dev/null || sum=(shasum -a 256)
  (
    cd "$root" || exit
    (ferrule_find_watched -type f ! -name '.*' ! -name '*~' -print0) \
      | LC_ALL=C sort -z | xargs -0 "${sum[@]}" | "${sum[@]}"
  )
}

ferrule_fail() {
  ferrule_say "the build failed; the end of $1:"
  # Without what Maven says about itself after every failure.
  grep -vE '^\[ERROR\] *($|-> |\[Help|To see the full|Re-run Maven|For more info|After correcting|mvn <args>)' "$1" \
    | tail -n 30 | sed 's/^/  /' >&2
  exit 4
}

# Whether the last build is there and newer than all that it is made of; sets build and jars.
ferrule_is_built() {
  { IFS= read -r build < "$dist/current"; } 2> /dev/null || return 1
  jars=$dist/$build
  [ -f "$jars/ferrule.jar" ] && ferrule_is_current
}

ferrule_build() {
  if ! mkdir -p "$dist" 2> /dev/null || ! [ -w "$dist" ]; then
    # Someone else's checkout: what they built will do if its sources are still the same.
    ferrule_same_sources "$(ferrule_fingerprint)" && return
    ferrule_say "cannot write to $dist, and Ferrule has to be built there first."
    exit 4
  fi
  ferrule_take_lock
  if ! ferrule_is_built; then
    # The times are taken before the sources are read: what changes meanwhile counts as changed.
    : > "$dist/began"
    local fingerprint
    fingerprint=$(ferrule_fingerprint)
    ferrule_same_sources "$fingerprint" || ferrule_make_build "$fingerprint"
  fi
  ferrule_drop_lock
}

# Only times or an editor's files changed: note it, so that the next start is quick again.
ferrule_same_sources() {
  local before
  { read -r build && read -r before; } 2> /dev/null < "$dist/current" || return 1
  [ "$before" = "$1" ] && [ -f "$dist/$build/ferrule.jar" ] || return 1
  jars=$dist/$build
  [ ! -w "$dist/current" ] || touch -r "$dist/began" "$dist/current"
}

ferrule_make_build() {
  local folder log=$dist/build.log first=''
  [ -f "$dist/current" ] || first='first use takes about a minute'
  ferrule_say "building (${first:-the sources changed}) ..."
  # Maven would keep the classes of a source that was replaced by an older one.
  for folder in "$root"/*/target/launcher; do
    rm -rf "$folder"
  done
  # Maven compiles for a few seconds only: the optimising compiler would not pay.
  (
    cd "$root" || exit
    JAVA_HOME=$java_home MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS:-}" \
      "$root/bin/mvn" -B -ntp -q -Dstyle.color=never -Dquick -Dmaven.test.skip=true -Dbuild.folder=target/launcher \
      -pl app -am package < /dev/null
  ) > "$log" 2>&1 || ferrule_fail "$log"

  build=$("$java_home/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$root/bin/PackDist.java" \
    "$root/app/target/launcher/lib" "$dist" 2> "$log") || ferrule_fail "$log"
  jars=$dist/$build
  ferrule_train_all
  for folder in "$dist"/*/; do
    [ "$folder" = "$jars/" ] || rm -rf "$folder"
  done

  printf '%s\n%s\n' "$build" "$1" > "$dist/next"
  touch -r "$dist/began" "$dist/next"
  mv -f "$dist/next" "$dist/current"
}

ferrule_train_all() {
  ferrule_train training.txt "$java_build"
  ferrule_train check.txt "$java_build-check"
  ferrule_train channel.txt "$java_build-channel"
}

# Runs the commands of list $1 and makes the cache $2 of that. All that is in a cache is loaded at every start, so it
# should hold little else than what is needed.
# Under the collector of short commands, whose code is in the cache too; every collector can read the ready-made
# objects. Without profiles: they make the compiler busy at once with much that a short command runs a few times only.
# Ferrule runs without a cache too, only slower: a training run that fails is no reason not to start.
ferrule_train() {
  local cache=$jars/$2.aot
  [ ! -f "$cache" ] || return 0
  (
    cd "$root" || exit
    "$java_home/bin/java" -XX:AOTCacheOutput="$cache.next" -XX:+UseSerialGC \
      -XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:-AOTRecordTraining \
      -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dferrule.catalogue=$jars/catalogue.bin" \
      -cp "$jars/ferrule.jar:$jars/libraries.jar" dev.ferrule.app.Training "app/src/main/aot/$1" < /dev/null
  ) > "$dist/training.log" 2>&1 && mv -f "$cache.next" "$cache"
  rm -f "$cache.next"* 2> /dev/null
  return 0
}

ferrule_find_java
if [ -z "$java_home" ]; then
  ferrule_no_java
  exit 4
fi
# shellcheck disable=SC2034 # for ferrule_is_current
release=$java_home/release

ferrule_is_built || ferrule_build
if [ -w "$dist" ]; then
  # Another JDK than the one that built.
  if [ ! -f "$jars/$java_build.aot" ]; then
    ferrule_take_lock
    ferrule_say "making the start-up cache for Java $java_build ..."
    ferrule_train_all
    ferrule_drop_lock
  fi
  # What stands in for a JAVA_HOME that leads nowhere holds for this start: the next one may find it again.
  case ${JAVA_HOME:-} in
    '' | "$java_home")
      case $java_home in
        /*) printf '%s\n' "$java_home" "$java_build" "${JAVA_HOME:-}:$PATH:${HOME:-}" > "$dist/java.$$" \
          && mv -f "$dist/java.$$" "$dist/java" ;;
      esac ;;
  esac
fi
printf '%s\n' "$build" "$java_build" "$java_home"
