// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historytext.h"

#include "records/byhand.h"
#include "ui/pages/correctionwords.h"
#include "ui/pages/fieldlist.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/text/synctext.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::HistoryText)
};

QString timeText(base::Instant at, const models::Formatting &formatting)
{
    return text::shortDateTime(at, formatting.zone, formatting.locale, formatting.now);
}

QString eventText(store::ObservationKind kind, bool isRequest)
{
    switch (kind) {
    case store::ObservationKind::Seen:
        return isRequest ? Words::tr("request captured") : Words::tr("reply captured");
    case store::ObservationKind::Edited:
        return isRequest ? Words::tr("request edited") : Words::tr("reply edited");
    case store::ObservationKind::Tombstoned:
        return Words::tr("message removed in Slack");
    case store::ObservationKind::Missing:
        return Words::tr("no longer returned by Slack");
    case store::ObservationKind::Reactions:
        return Words::tr("reactions changed");
    case store::ObservationKind::Confirmed:
        return Words::tr("confirmed by another source");
    }
    return {};
}

} // namespace

QString messageHeading(const workspace::ThreadEntry &entry, const models::Formatting &formatting)
{
    const QString author = models::oneLine(entry.author);
    QString heading = Words::tr("%1 · %2", "author, time of a message")
                          .arg(author.isEmpty() ? Words::tr("Unknown author") : author, timeText(entry.at, formatting));
    if (entry.isEdited)
        heading += Words::tr(" · edited");
    if (entry.isDeleted)
        heading += Words::tr(" · no longer returned by Slack");
    return heading;
}

QString historyLine(const store::Observation &observation, const base::SlackTs &root,
                    const models::Formatting &formatting)
{
    return Words::tr("%1 %2 · #%3", "time, event, number in the log")
        .arg(timeText(observation.at, formatting), eventText(observation.kind, observation.ts == root),
             formatting.locale.toString(qlonglong(observation.leaf)));
}

QString goneLine(const store::GoneEntry &gone, const models::Formatting &formatting)
{
    return Words::tr("%1 %2 · #%3", "time, event, number in the log")
        .arg(timeText(gone.at, formatting), text::goneText(gone.cause),
             formatting.locale.toString(qlonglong(gone.leaf)));
}

QString correctionLine(const store::Correction &correction, const models::Formatting &formatting)
{
    const QString time = timeText(correction.at, formatting);
    if (const auto verdict = records::verdictOf(correction)) {
        const QString words = *verdict == records::Verdict::Request
                                  ? Words::tr("%1 entered by hand by %2", "time, author")
                                  : Words::tr("%1 said to be no request by %2", "time, author");
        const QString line = words.arg(time, authorText(correction.author));
        return correction.undone ? Words::tr("%1 (undone)").arg(line) : line;
    }
    const auto shown = [&](const QString &value) { return shownValue(correction.field, value, formatting); };
    const QString line = Words::tr("%1 %2 corrected from %3 to %4 by %5", "time, field, before, after, author")
                             .arg(time, text::columnLabel(correction.field), shown(correction.before),
                                  shown(correction.after), authorText(correction.author));
    return correction.undone ? Words::tr("%1 (undone)").arg(line) : line;
}

QString recordText(const insight::Row &row, const models::Formatting &formatting, base::Instant lastSync)
{
    const domain::Record &record = row.record;
    QStringList lines{
        models::titleText(record, formatting.locale),
        Words::tr("Requested by: %1").arg(models::personText(record.agent)),
        Words::tr("Requested: %1").arg(text::longDateTime(record.requestedAt, formatting.zone, formatting.locale)),
        Words::tr("Customer: %1").arg(record.customer),
        Words::tr("Context: %1").arg(record.context),
        Words::tr("Decision: %1").arg(decisionText(record, formatting, lastSync)),
        Words::tr("Reason: %1").arg(models::lacksReason(record) ? Words::tr("No reason given") : record.reason),
    };
    for (const QString &link : {row.permalink, record.conversationUrl}) {
        if (!link.isEmpty())
            lines.append(link);
    }
    return lines.join(u'\n');
}

} // namespace precedent::pages
