// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/verify.h"
#include "tests/unit/slack/smallslackdump.h"
#include "tests/unit/sync/syncworld.h"

#include <QtCore/QRegularExpression>

namespace precedent {

/// Of the fake workspace's clock, so that its channel and an import of it tell of the same time.
inline constexpr std::int64_t began = 1759850000;

/// A ledger that imports are read into, beside a fake workspace for the Web API.
struct ImportWorld : SyncWorld
{
    ImportWorld() : file(std::make_unique<SlackdumpFile>(dump())) {}

    [[nodiscard]] QString dump() const { return folder.filePath(QStringLiteral("slackdump.sqlite")); }

    /// The error's code, "" when all went well.
    QString import(const QString &path)
    {
        file.reset();
        const auto source = slack::openImport(path);
        if (!source)
            return source.error().code;
        sync::Request request;
        request.job = QStringLiteral("import");
        const auto report = sync::run(**source, *ledger, request);
        return report ? QString() : report.error().code;
    }

    [[nodiscard]] QByteArray head() const
    {
        const auto head = (*ledger->reader())->logHead();
        return QByteArray::number(qlonglong(head->leaves)) + ' ' + head->root.toHex();
    }

    [[nodiscard]] QStringList problems() const
    {
        const auto report = store::verify(folder.filePath(QStringLiteral("w.precedent")));
        return report ? QStringList(report->problems.begin(), report->problems.end())
                      : QStringList(report.error().code);
    }

    /// Each thread of a channel, its messages with their versions, a line each.
    [[nodiscard]] QStringList histories(const char *channel) const
    {
        QStringList lines;
        const auto reader = ledger->reader();
        const auto visited = (*reader)->forEachThread(domain::ChannelId(QString::fromLatin1(channel)),
                                                      [&](const domain::Thread &thread) {
                                                          for (const auto &message : thread.messages)
                                                              lines += drawn(message);
                                                          return base::Result<void>();
                                                      });
        return visited ? lines : QStringList(visited.error().code);
    }

    /// "5 live export: a@5 / b@9", in seconds since the beginning.
    static QString drawn(const domain::MessageHistory &history)
    {
        static const QStringList states{QStringLiteral("live"), QStringLiteral("tombstoned"),
                                        QStringLiteral("missing")};
        const auto seconds = [](base::Instant at) { return QString::number(at.seconds() - began); };
        QStringList versions;
        for (const auto &version : history.versions)
            versions += version.message.text + u'@' + seconds(version.seenAt);
        return QStringLiteral("%1 %2 %3: %4")
            .arg(seconds(history.current().ts.instant()), states.at(int(history.state)),
                 domain::toWords(history.sources).join(u'+'), versions.join(QStringLiteral(" / ")));
    }

    [[nodiscard]] QStringList covered(const char *channel) const
    {
        QStringList spans;
        const auto intervals = (*ledger->reader())->coverage(domain::ChannelId(QString::fromLatin1(channel)));
        for (const auto &interval : *intervals)
            spans += QStringLiteral("%1..%2")
                         .arg(interval.range.from.seconds() - began)
                         .arg(interval.range.to.seconds() - began);
        return spans;
    }

    std::unique_ptr<SlackdumpFile> file;
};

/// The fake workspace's channel as slackdump would have seen it at a time, with these texts in place of its own.
inline void dumpApprovals(ImportWorld &world, std::int64_t at, const QList<std::pair<QString, QString>> &messages)
{
    world.file->session(true);
    world.file->chunk(6, "", at);
    world.file->workspace("Acme", "T0FAKE", "https://acme.slack.com/");
    world.file->channel(approvals.text().toLatin1(), "{'id':'" + approvals.text().toLatin1() + "','name':'approvals'}");
    world.file->chunk(0, approvals.text().toLatin1(), at);
    for (const auto &[ts, text] : messages)
        world.file->message(QStringLiteral("{'ts':'%1','user':'U0SARA','text':'%2'}").arg(ts, text).toUtf8());
}

/// The texts and sources of the first message.
inline QString firstOf(const ImportWorld &world)
{
    return world.histories(approvals.text().toLatin1().constData())
        .value(0)
        .section(u' ', 1)
        .remove(QRegularExpression(QStringLiteral("@[0-9]+")));
}

} // namespace precedent
