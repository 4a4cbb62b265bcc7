// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/privacystart.h"

#include "app/gui/livestart.h"
#include "secrets/tokenshelf.h"

#include <QtCore/QFile>

#include <algorithm>

namespace precedent::gui {

namespace {

/// The shelf's entry for the workspace connected last.
const QString lastKey = QStringLiteral("default");

/// Without a keychain there is none in it.
base::Result<void> unlessAbsent(base::Result<void> forgotten)
{
    static const QStringList absent{QStringLiteral("token-absent"), QStringLiteral("keychain-entry-absent"),
                                    QStringLiteral("keychain-no-service")};
    return forgotten || absent.contains(forgotten.error().code) ? base::Result<void>() : forgotten;
}

base::Result<void> forgetTokens(const secrets::Keychain &keychain, const QStringList &teams)
{
    const secrets::TokenShelf shelf(keychain);
    for (const auto &team : teams + QStringList{QString()}) {
        if (auto forgotten = unlessAbsent(shelf.forget(team)); !forgotten)
            return forgotten;
    }
    return unlessAbsent(keychain.forget(liveTokenKey));
}

} // namespace

QStringList teamsOf(const store::Ledger &ledger)
{
    QStringList teams;
    const auto reader = ledger.reader();
    const auto channels = reader ? (*reader)->channels() : base::Result<std::vector<domain::Channel>>(reader.error());
    for (const auto &channel : channels ? *channels : std::vector<domain::Channel>())
        teams += channel.team.text();
    teams.removeDuplicates();
    return teams;
}

pages::PrivacyParts privacyParts(const store::Ledger &ledger, const secrets::Keychain &keychain,
                                 const std::shared_ptr<firstrun::SlackAccess> &access,
                                 const std::function<void()> &endLive)
{
    pages::PrivacyParts parts;
    parts.tokenPlace = [keychain, access, &ledger] {
        const auto keys = teamsOf(ledger) + QStringList{lastKey, liveTokenKey};
        bool isLocked = false;
        for (const QString &key : keys) {
            const auto state = keychain.read(key).state;
            if (state == secrets::KeychainState::Present)
                return pages::TokenPlace::Keychain;
            isLocked = isLocked || state == secrets::KeychainState::Locked;
        }
        if (access != nullptr && access->hasSessionToken())
            return pages::TokenPlace::Memory;
        return isLocked ? pages::TokenPlace::Locked : pages::TokenPlace::None;
    };
    parts.leaveToken = [access, endLive] {
        endLive();
        access->forgetSession();
    };
    parts.forgetToken = [keychain, &ledger] { return forgetTokens(keychain, teamsOf(ledger)); };
    return parts;
}

Removal removeEverything(const QStringList &files, const QStringList &teams, const secrets::Keychain &keychain)
{
    QStringList left;
    for (const auto &file : files) {
        if (QFile::exists(file) && !QFile::remove(file))
            left += file;
    }
    return {left, forgetTokens(keychain, teams).ok()};
}

} // namespace precedent::gui
