#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_keyring.sh COMMAND...: runs it on a session bus that has an unlocked keyring.
set -euo pipefail
eval "$(printf '\n' | gnome-keyring-daemon --unlock --components=secrets)"
exec "$@"
