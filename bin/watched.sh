# shellcheck shell=sh disable=SC2154
# What a build reads, and whether it has changed. To be sourced, by any shell; uses root and release.

# Runs find over what a build reads, with the further paths and the expression that are given, from the folder of the
# checkout, where it has to be called. Benchmarks are no part of the product. Never comes back.
ferrule_find_watched() {
  for folder in */src/main; do
    [ "$folder" = bench/src/main ] || set -- "$folder" "$@"
  done
  exec find pom.xml .mvn bin catalogue docs/topics */pom.xml "$@"
}

# Whether nothing that was read, and not the JDK, changed after the last build began: the mark of that build is looked at
# last, and found when nothing is newer. By the time of change, not of modification: that one can be set back by whoever
# copies a file over another.
ferrule_is_current() {
  current=app/target/dist/current
  [ "$(cd "$root" && ferrule_find_watched "$release" $current \( -path $current -o -cnewer $current \) \
    -print -quit 2> /dev/null)" = $current ]
}
