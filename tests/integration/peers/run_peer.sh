#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run_peer.sh PEERS SCRIPT ARGUMENT…: runs a Node.js script with the packages in PEERS, or says why not (77).
set -eu
peers=$1
shift
if ! command -v node >/dev/null 2>&1; then
    echo "skipped: there is no node here"
    exit 77
fi
if [ ! -d "$peers/node_modules/@slack/web-api" ]; then
    echo "skipped: @slack/web-api is absent; npm install --prefix build/peers @slack/web-api@7"
    exit 77
fi
NODE_PATH="$peers/node_modules" exec node "$@"
