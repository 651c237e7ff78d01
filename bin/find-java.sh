# shellcheck shell=bash
# Finds a JDK that can build and run Ferrule. To be sourced; needs bash 3.2 or newer.
# Reads the `release` file that each JDK ships and starts no JVM.

ferrule_java_needed=25

# Sets java_version to the feature version of the JDK in folder $1, or to 0 where there is none, and java_build to the
# full version, which is part of a file name.
ferrule_java_version() {
  java_version=0 java_build=''
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  local text
  # The end of the file is the end of the text.
  IFS= read -r -d '' text < "$1/release" || :
  text=$'\n'${text//\"/}$'\n'
  case $text in
    *$'\n'JAVA_VERSION=*) java_build=${text#*$'\n'JAVA_VERSION=} java_build=${java_build%%$'\n'*} ;;
  esac
  java_version=${java_build%%[!0-9]*}
  java_version=${java_version:-0}
  case $text in
    *$'\n'JAVA_RUNTIME_VERSION=*) java_build=${text#*$'\n'JAVA_RUNTIME_VERSION=} java_build=${java_build%%$'\n'*} ;;
  esac
  java_build=${java_build//[!0-9A-Za-z.+-]/}
}

# Sets found to the file that the shell would start for command $1, links followed, or to nothing.
ferrule_on_path() {
  local folder hops=0
  local IFS=:
  set -f
  found=''
  for folder in $PATH; do
    if [ -f "$folder/$1" ] && [ -x "$folder/$1" ]; then
      found=$folder/$1
      break
    fi
  done
  set +f
  # Mostly a link to a link, to a place that can be guessed without starting a process.
  if [ -L "$found" ]; then
    for folder in /usr/lib/jvm/*; do
      if [ "$found" -ef "$folder/bin/$1" ]; then
        found=$folder/bin/$1
        return 0
      fi
    done
  fi
  # Older systems have no readlink -f.
  if [ -L "$found" ] && folder=$(exec readlink -f "$found" 2> /dev/null) && [ -n "$folder" ]; then
    found=$folder
  fi
  while [ -L "$found" ] && [ $((hops += 1)) -le 40 ]; do
    folder=$(readlink "$found")
    case $folder in
      /*) found=$folder ;;
      *) found=${found%/*}/$folder ;;
    esac
  done
}

# Sets java_home, or leaves it empty. Order: what the user says, what the shell finds, what lies in the usual folders;
# there the oldest that will do, because that is the one we test with.
ferrule_find_java() {
  java_home=${JAVA_HOME:-}
  if [ -n "$java_home" ]; then
    ferrule_java_version "$java_home"
    [ "$java_version" -ge "$ferrule_java_needed" ] && return 0
  fi

  local found
  ferrule_on_path java
  if [ -n "$found" ]; then
    java_home=${found%/bin/*}
    ferrule_java_version "$java_home"
    [ "$java_version" -ge "$ferrule_java_needed" ] && return 0
  fi

  local folder best='' best_version=0 best_build=''
  for folder in /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
    ~/.sdkman/candidates/java/* ~/.jdks/* ~/.local/share/mise/installs/java/* ~/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home ~/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    ferrule_java_version "$folder"
    if [ "$java_version" -ge "$ferrule_java_needed" ] \
      && { [ -z "$best" ] || [ "$java_version" -lt "$best_version" ]; }; then
      best=$folder best_version=$java_version best_build=$java_build
    fi
  done
  java_home=$best java_version=$best_version java_build=$best_build
}

ferrule_no_java() {
  {
    echo "ferrule: no JDK $ferrule_java_needed or newer was found."
    echo "  Looked at JAVA_HOME (${JAVA_HOME:-not set}), at java on the PATH ($(command -v java || echo none)),"
    echo "  and in the usual folders, such as /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, /Library/Java."
    echo "  Install one, for example:"
    echo "    Debian, Ubuntu   apt-get install openjdk-$ferrule_java_needed-jdk-headless (or temurin-$ferrule_java_needed-jdk)"
    echo "    macOS            brew install openjdk@$ferrule_java_needed"
    echo "    any              sdk install java $ferrule_java_needed-tem"
    echo "  or, if you have one, say where: JAVA_HOME=/path/to/jdk ferrule ..."
  } >&2
}
