// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/importsource.h"
#include "tests/unit/slack/slackdumpfixture.h"

#include <QtCore/QTemporaryDir>

namespace precedent {

/// Two people, three channels of which one is direct; a thread whose root and reply were seen twice, edited in between,
/// and one message that is newer.
inline void writeSmallSlackdump(SlackdumpFile &file)
{
    file.session(true);
    file.chunk(6, "", 1759850100);
    file.workspace("Acme", "T1", "https://acme.slack.com/");
    file.person("U1", "{'id':'U1','profile':{'display_name':'Sara Okafor'}}");
    file.person("U2", "{'id':'U2','profile':{'display_name':'Lea'}}");
    file.channel("C1", "{'id':'C1','name':'approvals'}");
    file.channel("C2", "{'id':'C2','name':'silent','is_private':true,'is_archived':true}");
    file.channel("D1", "{'id':'D1','is_im':true}");
    file.chunk(0, "C1", 1759850100);
    file.message("{'ts':'1759850000.000100','user':'U1','text':'Can I refund $40 to Jo for a late parcel?'}");
    file.chunk(1, "C1", 1759850101);
    file.message("{'ts':'1759850000.000100','user':'U1','text':'Can I refund $40 to Jo for a late parcel?'}");
    file.message("{'ts':'1759850060.000100','thread_ts':'1759850000.000100','user':'U2','text':'approve'}");
    file.session(true);
    file.chunk(0, "C1", 1759860100);
    file.message("{'ts':'1759860000.000100','user':'U1','text':'Can I refund $15 to Kim for a torn box?'}");
    file.message("{'ts':'1759850000.000100','user':'U1','text':'Can I refund $45 to Jo for a late parcel?'}");
    file.chunk(1, "C1", 1759860101);
    file.message("{'ts':'1759850060.000100','thread_ts':'1759850000.000100','user':'U2','text':'approved, our fault'}");
}

/// A database in a folder of its own, as slackdump leaves it.
struct SlackdumpArchive
{
    explicit SlackdumpArchive(const QByteArray &schema = SlackdumpFile::schema())
        : file(std::make_unique<SlackdumpFile>(path(), schema))
    {
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("slackdump.sqlite")); }
    /// Closes the file first.
    base::Result<std::unique_ptr<slack::Source>> open()
    {
        file.reset();
        return slack::openImport(path());
    }

    QTemporaryDir folder;
    std::unique_ptr<SlackdumpFile> file;
};

inline std::unique_ptr<SlackdumpArchive> smallSlackdump()
{
    auto archive = std::make_unique<SlackdumpArchive>();
    writeSmallSlackdump(*archive->file);
    return archive;
}

/// "text@seconds" of every message and version, newest message first, and how many rows were unreadable; or the error's
/// code. Seconds count from 1759850000.
inline QString walk(slack::Source &source, const char *channel)
{
    slack::HistoryRequest request{domain::ChannelId(QString::fromLatin1(channel)), {}, {}, {}};
    QStringList texts;
    int unreadable = 0;
    do {
        const auto page = source.history(request);
        if (!page)
            return page.error().code;
        for (const auto &raw : page->messages)
            texts += raw.message.text + u'@' + QString::number(raw.observedAt->seconds() - 1759850000);
        unreadable += page->unreadable;
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return texts.join(QStringLiteral(" | ")) + u';' + QString::number(unreadable);
}

inline QString codeOf(const base::Result<std::unique_ptr<slack::Source>> &source)
{
    return source ? QStringLiteral("opened") : source.error().code;
}

} // namespace precedent
