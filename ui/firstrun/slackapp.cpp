// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/slackapp.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

void precedentInitSlackAppResource()
{
    // A static library's resources are not linked unless something names them.
    Q_INIT_RESOURCE(slackapp);
}

namespace precedent::firstrun {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::firstrun::SlackApp)
};

QJsonObject builtIn()
{
    precedentInitSlackAppResource();
    QFile file(QStringLiteral(":/slack/slack-app-manifest.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject manifestFor(ReadsAs as)
{
    auto manifest = builtIn();
    if (as == ReadsAs::Bot)
        return manifest;
    auto oauth = manifest.value(QLatin1String("oauth_config")).toObject();
    const auto asked = oauth.value(QLatin1String("scopes")).toObject().value(QLatin1String("bot"));
    oauth.insert(QStringLiteral("scopes"), QJsonObject{{QStringLiteral("user"), asked}});
    manifest.insert(QStringLiteral("oauth_config"), oauth);
    manifest.remove(QStringLiteral("features"));
    return manifest;
}

/// What live updates listen to.
QJsonArray events()
{
    return {QStringLiteral("message.channels"),   QStringLiteral("message.groups"),
            QStringLiteral("reaction_added"),     QStringLiteral("reaction_removed"),
            QStringLiteral("channel_rename"),     QStringLiteral("channel_archive"),
            QStringLiteral("channel_unarchive"),  QStringLiteral("group_rename"),
            QStringLiteral("group_archive"),      QStringLiteral("group_unarchive"),
            QStringLiteral("channel_id_changed"), QStringLiteral("member_left_channel"),
            QStringLiteral("app_uninstalled"),    QStringLiteral("tokens_revoked")};
}

/// Scopes can only be extended inside: Qt's objects are values.
QJsonObject withReactions(QJsonObject oauth, const QString &kind)
{
    auto scopes = oauth.value(QLatin1String("scopes")).toObject();
    auto list = scopes.value(kind).toArray();
    list.append(QStringLiteral("reactions:read"));
    scopes.insert(kind, list);
    oauth.insert(QStringLiteral("scopes"), scopes);
    return oauth;
}

QString indented(const QJsonObject &manifest)
{
    return QString::fromUtf8(QJsonDocument(manifest).toJson(QJsonDocument::Indented));
}

} // namespace

std::vector<Scope> scopes()
{
    return {
        {QStringLiteral("channels:read"), Words::tr("list public channels to choose from")},
        {QStringLiteral("groups:read"), Words::tr("list the private channels it was invited to")},
        {QStringLiteral("channels:history"), Words::tr("read the approval messages of a public channel")},
        {QStringLiteral("groups:history"), Words::tr("read those of a private channel it was invited to")},
        {QStringLiteral("users:read"), Words::tr("show names instead of ids")},
        {QStringLiteral("reactions:read"), Words::tr("see everyone who reacted, where Slack lists only some"), false},
    };
}

QStringList missingScopes(const QStringList &granted)
{
    QStringList missing;
    if (granted.isEmpty())
        return missing;
    for (const auto &scope : scopes()) {
        if (scope.isNeeded && !granted.contains(scope.name))
            missing += scope.name;
    }
    return missing;
}

QString manifest(ReadsAs as)
{
    return indented(manifestFor(as));
}

QString liveManifest(ReadsAs as)
{
    auto manifest = manifestFor(as);
    const auto kind = as == ReadsAs::Bot ? QStringLiteral("bot") : QStringLiteral("user");
    manifest.insert(QStringLiteral("oauth_config"),
                    withReactions(manifest.value(QLatin1String("oauth_config")).toObject(), kind));
    auto settings = manifest.value(QLatin1String("settings")).toObject();
    settings.insert(QStringLiteral("socket_mode_enabled"), true);
    settings.insert(QStringLiteral("event_subscriptions"), QJsonObject{{kind + QStringLiteral("_events"), events()}});
    manifest.insert(QStringLiteral("settings"), settings);
    return indented(manifest);
}

QString newAppAddress(ReadsAs as)
{
    const auto json = QJsonDocument(manifestFor(as)).toJson(QJsonDocument::Compact);
    return QStringLiteral("https://api.slack.com/apps?new_app=1&manifest_json=") +
           QString::fromLatin1(json.toPercentEncoding());
}

QString appsAddress()
{
    return QStringLiteral("https://api.slack.com/apps");
}

QString adminText(ReadsAs as)
{
    QStringList lines{
        Words::tr("Please approve the Slack app “Precedent” for our workspace."),
        QString(),
        Words::tr("It is our own internal app: created in our workspace, not distributed, and used by a program on my "
                  "computer. It only reads. It cannot post, change or delete anything, and what it reads stays on this "
                  "computer."),
        QString(),
        as == ReadsAs::Bot ? Words::tr("It sees only the channels to which it is invited, and asks for:")
                           : Words::tr("It sees what I can see already, and asks for:"),
    };
    for (const auto &scope : scopes())
        lines += QStringLiteral("- %1: %2").arg(scope.name, scope.reason);
    lines += {QString(), Words::tr("It never asks for writing, files, direct messages, search or administration."),
              QString(), Words::tr("Its manifest, for “From an app manifest” at %1:").arg(appsAddress()),
              QString(), manifest(as)};
    return lines.join(u'\n');
}

} // namespace precedent::firstrun
