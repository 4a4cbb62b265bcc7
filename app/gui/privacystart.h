// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"
#include "store/ledger.h"
#include "ui/firstrun/slackaccess.h"
#include "ui/pages/privacydialog.h"

namespace precedent::gui {

/// What the privacy dialog asks of the keychain, for the workspaces of this ledger. Tokens that are forgotten, the one
/// of live updates with them, are not used any more by this window either: `endLive` is called first. `ledger` outlives
/// what is returned, which reads it on other threads.
[[nodiscard]] pages::PrivacyParts privacyParts(const store::Ledger &ledger, const secrets::Keychain &keychain,
                                               const std::shared_ptr<firstrun::SlackAccess> &access,
                                               const std::function<void()> &endLive);

/// What became of a removal.
struct Removal
{
    QStringList left;              ///< files that could not be removed
    bool isTokenForgotten = false; ///< false where the keychain did not answer
};

/// Removes these files and the tokens of these workspaces.
[[nodiscard]] Removal removeEverything(const QStringList &files, const QStringList &teams,
                                       const secrets::Keychain &keychain);

/// The workspaces that a ledger's channels belong to; none of one that cannot be read. Any thread.
[[nodiscard]] QStringList teamsOf(const store::Ledger &ledger);

} // namespace precedent::gui
