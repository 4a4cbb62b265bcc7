// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace precedent::firstrun {

/// As whom the app reads: a bot that is invited to channels, or the person who installs it.
enum class ReadsAs { Bot, User };

/// A permission of the app and why it is needed, for people.
struct Scope
{
    QString name;
    QString reason;
    bool isNeeded = true; ///< else the app does without it, only less well
};

/// What the app asks for; reading only.
[[nodiscard]] std::vector<Scope> scopes();
/// Which of the needed ones a token lacks; none when Slack did not say what was granted.
[[nodiscard]] QStringList missingScopes(const QStringList &granted);

/// The app's manifest as Slack takes it, indented JSON.
[[nodiscard]] QString manifest(ReadsAs as);
/// The same for an app that also tells of events as they happen, by Socket Mode.
[[nodiscard]] QString liveManifest(ReadsAs as);
/// Slack's page for a new app with the manifest filled in.
[[nodiscard]] QString newAppAddress(ReadsAs as);
/// Where the token of an app stands that exists already.
[[nodiscard]] QString appsAddress();

/// A message to whoever must approve the app: what it is, each scope with its reason, and the manifest.
[[nodiscard]] QString adminText(ReadsAs as);

} // namespace precedent::firstrun
