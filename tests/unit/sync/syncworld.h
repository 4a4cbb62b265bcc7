// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync.h"
#include "tests/unit/slack/fakeworkspace.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

namespace precedent {

/// A fake workspace and a ledger that follows it.
struct SyncWorld : FakeWorkspace
{
    explicit SyncWorld(fakeslack::Profile profile = {}) : FakeWorkspace(std::move(profile)) { reopen(); }

    void reopen()
    {
        ledger.reset();
        store::OpenOptions open;
        open.clock = [this] { return world.now(); };
        auto opened = store::Ledger::open(folder.filePath(QStringLiteral("w.precedent")), open);
        Q_ASSERT(opened.ok());
        ledger = std::move(*opened);
    }

    base::Result<sync::Report> sync(const QStringList &channels = {QStringLiteral("#approvals")}, bool full = false)
    {
        const auto reading = source();
        sync::Request request;
        request.channels = channels;
        request.full = full;
        request.team = team;
        request.cancel = options.cancel;
        return sync::run(*reading, *ledger, request);
    }

    /// "1: a / b; 2: c": each thread of the channel, root and replies by their newest content, in ts order.
    [[nodiscard]] QString archived() const
    {
        const auto reader = ledger->reader();
        QStringList threads;
        const auto visited = (*reader)->forEachThread(approvals, [&](const domain::Thread &thread) {
            QStringList texts;
            for (const auto &message : thread.messages)
                texts += message.lastContent().text;
            threads += texts.join(QStringLiteral(" / "));
            return base::Result<void>();
        });
        return visited ? threads.join(QStringLiteral("; ")) : visited.error().code;
    }

    /// "approved by Lea Lead because goodwill" for every record.
    [[nodiscard]] QString recorded() const
    {
        const auto reader = ledger->reader();
        auto records = (*reader)->records();
        std::sort(records->begin(), records->end(), [](const auto &a, const auto &b) { return a.root < b.root; });
        QStringList lines;
        for (const auto &record : *records) {
            auto line = domain::toWord(record.decision);
            if (!record.approvers.empty())
                line += QStringLiteral(" by ") + record.approvers.front().name;
            if (!record.reason.isEmpty())
                line += QStringLiteral(" because ") + record.reason;
            lines += line;
        }
        return lines.join(QStringLiteral("; "));
    }

    QString request(const QString &text)
    {
        const auto ts = world.post(approvals.text(), QStringLiteral("U0SARA"), text);
        world.advance(60);
        return ts;
    }

    void answer(const QString &root, const QString &text)
    {
        world.reply(approvals.text(), root, QStringLiteral("U0LEAD"), text);
        world.advance(60);
    }

    /// In memory where the machine offers it: what a disk loses is the business of the store's tests.
    static QString folderTemplate()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/precedent-XXXXXX");
    }

    domain::TeamId team; ///< that a sync expects; empty takes any
    QTemporaryDir folder{folderTemplate()};
    std::unique_ptr<store::Ledger> ledger;
};

} // namespace precedent
