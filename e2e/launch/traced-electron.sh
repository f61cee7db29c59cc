#!/bin/sh
# Runs the app, and nothing but the app, under a trace of every system call that can name a network address.
exec strace -f --seccomp-bpf -qq -e trace=connect,sendto,sendmsg,sendmmsg -e signal=none \
  -o "$PARLEY_TRACE" "$PARLEY_ELECTRON" "$@"
