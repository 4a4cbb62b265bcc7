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
    const auto code = forgotten ? QString() : forgotten.error().code;
    if (code == QLatin1String("token-absent") || code == QLatin1String("keychain-no-service"))
        return {};
    return forgotten;
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

QStringList teamsOf(const workspace::Workspace &workspace)
{
    QStringList teams;
    for (const auto &channel : workspace.channels()) {
        if (!teams.contains(channel.channel.team.text()))
            teams += channel.channel.team.text();
    }
    return teams;
}

pages::PrivacyParts privacyParts(workspace::Workspace &workspace, const secrets::Keychain &keychain,
                                 const std::shared_ptr<firstrun::SlackAccess> &access,
                                 const std::function<void()> &endLive)
{
    pages::PrivacyParts parts;
    parts.tokenPlace = [keychain, access, keys = teamsOf(workspace) + QStringList{lastKey, liveTokenKey}] {
        const bool isKept = std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
            return keychain.read(key).state == secrets::KeychainState::Present;
        });
        return isKept                                           ? pages::TokenPlace::Keychain
               : access != nullptr && access->hasSessionToken() ? pages::TokenPlace::Memory
                                                                : pages::TokenPlace::None;
    };
    parts.leaveToken = [access, endLive] {
        endLive();
        access->forgetSession();
    };
    parts.forgetToken = [keychain, teams = teamsOf(workspace)] { return forgetTokens(keychain, teams); };
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
