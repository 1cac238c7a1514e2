#!/bin/sh
# Diglot's start on Linux, in place of jpackage's own, which asks rpm and dpkg twice who owns it: 0.2 s at every start.
self=$(readlink -f -- "$0")
lib=${self%/bin/*}/lib
# In a package of the system the rest lies in a folder of its own: /usr/bin/diglot, /usr/lib/diglot.
[ -d "$lib/diglot" ] && lib=$lib/diglot
# Without a locale Java can't open a file with a Chinese name.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
esac
unset JDK_JAVA_OPTIONS
# Memory that a thread of the C library gave back is used again by the others.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
# The commands have a cache of their own, without all that the window needs.
case ${1-} in
    -* | parse | numbers | check | search | library | export | verify) cache=commands ;;
    *) cache=diglot ;;
esac
exec "$lib/runtime/bin/java" "-XX:AOTCache=$lib/app/$cache.aot" "@$lib/app/java.args" -m org.diglot/org.diglot.app.Main "$@"
