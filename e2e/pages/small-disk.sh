#!/bin/sh
# Runs the app with a small disk of its own at $PARLEY_DISK, as the same ordinary user as before: the outer namespace may
# mount, the inner one gives the user back, so that Chromium's sandbox finds what it finds anywhere.
exec unshare --user --map-root-user --mount sh -c '
  mount -t tmpfs -o size="$PARLEY_DISK_SIZE",mode=0777 parley "$PARLEY_DISK" &&
  exec unshare --user --map-user="$PARLEY_UID" --map-group="$PARLEY_GID" -- "$@"' sh "$PARLEY_ELECTRON" "$@"
