// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

namespace {

constexpr ErrorWords ledgerTable[] = {
    {"ledger-absent", QT_TRANSLATE_NOOP("errors", "There is no ledger at {path}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was created."),
     QT_TRANSLATE_NOOP("errors", "Check the path, or make a ledger with sync, import or demo.")},
    {"ledger-newer", QT_TRANSLATE_NOOP("errors", "The ledger was written by a newer version of Precedent."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."), QT_TRANSLATE_NOOP("errors", "Update Precedent.")},
    {"ledger-damaged", QT_TRANSLATE_NOOP("errors", "The ledger is damaged."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."),
     QT_TRANSLATE_NOOP("errors", "Keep the file, and use the newest backup.")},
    {"ledger-foreign", QT_TRANSLATE_NOOP("errors", "{path} is not a ledger of Precedent."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."), QT_TRANSLATE_NOOP("errors", "Choose another file.")},
    {"ledger-unreadable", QT_TRANSLATE_NOOP("errors", "The ledger cannot be read."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."),
     QT_TRANSLATE_NOOP("errors", "Check that the file belongs to you and that its disk is connected.")},
    {"ledger-read-only",
     QT_TRANSLATE_NOOP("errors", "The ledger cannot be written: the file or its folder is "
                                 "read-only."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."),
     QT_TRANSLATE_NOOP("errors", "Make it writable, or copy it to another folder.")},
    {"ledger-locked", QT_TRANSLATE_NOOP("errors", "Another job is writing to this ledger (process {pid})."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed here."),
     QT_TRANSLATE_NOOP("errors", "Wait until it is done, or use --wait with a number of seconds.")},
    {"ledger-has-content", QT_TRANSLATE_NOOP("errors", "The ledger already holds content."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."), QT_TRANSLATE_NOOP("errors", "Name a new file with --ledger.")},
    {"ledger-older", QT_TRANSLATE_NOOP("errors", "The ledger was written by an older version of Precedent."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."),
     QT_TRANSLATE_NOOP("errors", "Open it once in Precedent, or run precedentctl recognize on it: a backup is made and "
                                 "the ledger is brought up to date. Copy it first where it cannot be written.")},
    {"ledger-busy", QT_TRANSLATE_NOOP("errors", "Another program is using the ledger."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed here."), QT_TRANSLATE_NOOP("errors", "Try again.")},
    {"ledger-failed", QT_TRANSLATE_NOOP("errors", "The disk did not do what it was told."),
     QT_TRANSLATE_NOOP("errors", "Everything confirmed before is kept; nothing more is written."),
     QT_TRANSLATE_NOOP("errors", "Check the disk, then open the ledger again.")},
    {"ledger-profile", QT_TRANSLATE_NOOP("errors", "The ledger's disk cannot keep it safely."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."),
     QT_TRANSLATE_NOOP("errors", "Keep the ledger on a disk of this computer, not on a network share.")},
    {"ledger-on-network-share", QT_TRANSLATE_NOOP("errors", "{path} lies on a network share."),
     QT_TRANSLATE_NOOP("errors", "Nothing was created or changed there."),
     QT_TRANSLATE_NOOP("errors",
                       "Keep the ledger on a disk of this computer: on a share two programs can write at once "
                       "and damage it. Copy backups to the share instead.")},
    {"ledger-statement", QT_TRANSLATE_NOOP("errors", "The program asked the ledger for something it cannot do."),
     QT_TRANSLATE_NOOP("errors", "Nothing of it was written."),
     QT_TRANSLATE_NOOP("errors", "This is a fault of the program: update it, or report it with the diagnostics.")},
    {"key-unreadable", QT_TRANSLATE_NOOP("errors", "The signing key at {path} cannot be read."),
     QT_TRANSLATE_NOOP("errors", "The ledger was not changed."),
     QT_TRANSLATE_NOOP("errors", "Put the key file back, or move it away: a new key is made then.")},
    {"random-unavailable", QT_TRANSLATE_NOOP("errors", "The system gave no random numbers."),
     QT_TRANSLATE_NOOP("errors", "Nothing was written."), QT_TRANSLATE_NOOP("errors", "Try again.")},
    {"unknown-note", QT_TRANSLATE_NOOP("errors", "The note is not there any more."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), ""},
    {"unknown-correction", QT_TRANSLATE_NOOP("errors", "The ledger has no such correction."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), ""},
    {"disk-full", QT_TRANSLATE_NOOP("errors", "The disk is full."),
     QT_TRANSLATE_NOOP("errors", "The unfinished part was taken back; everything before it is kept."),
     QT_TRANSLATE_NOOP("errors", "Free some space and try again.")},
    {"backup-exists", QT_TRANSLATE_NOOP("errors", "There is already a file at {path}."),
     QT_TRANSLATE_NOOP("errors", "It was not changed; no backup was made."),
     QT_TRANSLATE_NOOP("errors", "Choose another name.")},
    {"backup-failed", QT_TRANSLATE_NOOP("errors", "The copy was not whole and was thrown away."),
     QT_TRANSLATE_NOOP("errors", "The ledger was not changed."),
     QT_TRANSLATE_NOOP("errors", "Check the target's disk and try again.")},
    {"file-exists", QT_TRANSLATE_NOOP("errors", "There is already a file at {path}."),
     QT_TRANSLATE_NOOP("errors", "It was not changed."), QT_TRANSLATE_NOOP("errors", "Move it away.")},
    {"thread-absent", QT_TRANSLATE_NOOP("errors", "The ledger does not hold the start of this thread."),
     QT_TRANSLATE_NOOP("errors", "Its replies are kept."),
     QT_TRANSLATE_NOOP("errors", "Sync the channel from an earlier date.")},
    {"record-unknown", QT_TRANSLATE_NOOP("errors", "The ledger has no record {record}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."), ""},
    {"verify-stopped", QT_TRANSLATE_NOOP("errors", "Stopped as you asked; not everything was checked."),
     QT_TRANSLATE_NOOP("errors", "The ledger was not changed."), QT_TRANSLATE_NOOP("errors", "Verify it again.")},
    {"verify-busy",
     QT_TRANSLATE_NOOP("errors",
                       "The records could not be compared, because a sync wrote into the ledger all the time."),
     QT_TRANSLATE_NOOP("errors", "The log holds, and nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Verify it again when the sync has ended.")},
    {"verify-mismatch", QT_TRANSLATE_NOOP("errors", "The ledger does not match its log: {problems}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed by this check."),
     QT_TRANSLATE_NOOP("errors", "Keep the file as it is and compare it with a backup; do not sync into it.")},
    {"verify-records-differ",
     QT_TRANSLATE_NOOP("errors", "The log holds, but decisions are not what their messages say: {problems}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed by this check."),
     QT_TRANSLATE_NOOP("errors", "If Precedent was updated since they were read, read all messages again (precedentctl "
                                 "recognize) and repeat the check. Else keep the file as it is and compare it with a "
                                 "backup.")},
    {"keychain-entry-absent", QT_TRANSLATE_NOOP("errors", "The keychain holds no token for this workspace."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("errors", "Store one with: precedentctl token set --token-stdin")},
    {"keychain-locked", QT_TRANSLATE_NOOP("errors", "The keychain is locked, or nobody answered its question."),
     QT_TRANSLATE_NOOP("errors", "Nothing was changed; a token stored there is still there."),
     QT_TRANSLATE_NOOP("errors", "Unlock it and try again, or give the token by --token-stdin.")},
    {"keychain-no-service", QT_TRANSLATE_NOOP("errors", "There is no keychain on this computer."),
     QT_TRANSLATE_NOOP("errors", "Nothing was stored anywhere."),
     QT_TRANSLATE_NOOP("errors", "Give the token by --token-stdin or in PRECEDENT_SLACK_TOKEN.")},
    {"token-absent", QT_TRANSLATE_NOOP("errors", "There is no Slack token."),
     QT_TRANSLATE_NOOP("errors", "Nothing was read."),
     QT_TRANSLATE_NOOP("errors", "Give one by --token-stdin or in PRECEDENT_SLACK_TOKEN, or store one with: "
                                 "precedentctl token set --token-stdin")},
    {"token-wrong-kind", QT_TRANSLATE_NOOP("errors", "This is not a token that can read channels."),
     QT_TRANSLATE_NOOP("errors", "It was neither stored nor sent."),
     QT_TRANSLATE_NOOP("errors", "Use the app's bot token (xoxb-) or user token (xoxp-).")},
    {"team-mismatch", QT_TRANSLATE_NOOP("errors", "The token belongs to the workspace {found}, not to {team}."),
     QT_TRANSLATE_NOOP("errors", "Nothing was read."),
     QT_TRANSLATE_NOOP("errors", "Use that workspace's token. A further workspace is added with --team and its "
                                 "token, or in the window under Connect or import.")},
};

} // namespace

std::span<const ErrorWords> ledgerWords()
{
    return ledgerTable;
}

} // namespace precedent::text
