# shellcheck shell=bash disable=SC2154
# Builds what the launcher runs. To be sourced by it; uses its root, dist, watched, java_home and java_build.
#
#   app/target/dist/current          the name of the build, and the fingerprint of its sources; its time is the moment
#                                    the build began
#   app/target/dist/NAME/ferrule.jar and libraries.jar   the application; NAME is the hash of these jars
#   app/target/dist/NAME/JAVA.aot    what the JVM of that version learnt from a training run over this jar
#   app/target/dist/NAME/JAVA-plain.aot   the same of a run over plain commands alone
#
# A build is put into place by renaming, so whoever starts Ferrule meanwhile sees the old one or the new one.

ferrule_lock=$dist/lock

ferrule_say() { printf 'ferrule: %s\n' "$*" >&2; }

# A link can be made and read in one step, and its target says who holds the lock.
ferrule_take_lock() {
  local owner waited=0
  until ln -s "$$" "$ferrule_lock" 2> /dev/null; do
    owner=$(readlink "$ferrule_lock") || continue
    if ! kill -0 "$owner" 2> /dev/null; then
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

ferrule_drop_lock() { rm -f "$ferrule_lock"; }

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
    find "${watched[@]#"$root"/}" -type f ! -name '.*' ! -name '*~' -print0 \
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

ferrule_build() {
  if ! mkdir -p "$dist" 2> /dev/null || ! [ -w "$dist" ]; then
    # Someone else's checkout: what they built will do if its sources are still the same.
    ferrule_same_sources "$(ferrule_fingerprint)" && return
    ferrule_say "cannot write to $dist, and Ferrule has to be built there first."
    exit 4
  fi
  ferrule_take_lock
  ferrule_ask
  if ! ferrule_is_current; then
    # The times are taken before the sources are read: what changes meanwhile counts as changed.
    : > "$dist/began"
    local fingerprint
    fingerprint=$(ferrule_fingerprint)
    if ! ferrule_same_sources "$fingerprint"; then
      ferrule_make_build "$fingerprint"
    fi
  fi
  ferrule_drop_lock
  trap - EXIT INT TERM
}

# Only times or an editor's files changed: note it, so that the next start is quick again.
ferrule_same_sources() {
  local build before
  { read -r build && read -r before; } 2> /dev/null < "$dist/current" || return 1
  [ "$before" = "$1" ] && [ -f "$dist/$build/ferrule.jar" ] || return 1
  jars=$dist/$build
  [ ! -w "$dist/current" ] || touch -r "$dist/began" "$dist/current"
}

ferrule_make_build() {
  local folder log=$dist/build.log build first=''
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
  ferrule_train training.txt "$java_build"
  ferrule_train plain.txt "$java_build-plain"
  for folder in "$dist"/*/; do
    [ "$folder" = "$jars/" ] || rm -rf "$folder"
  done

  printf '%s\n%s\n' "$build" "$1" > "$dist/next"
  touch -r "$dist/began" "$dist/next"
  mv -f "$dist/next" "$dist/current"
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
