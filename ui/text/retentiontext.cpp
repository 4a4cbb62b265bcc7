// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/retentiontext.h"

#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>

namespace precedent::text {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

QString heldText(int held)
{
    return held > 0 ? Words::tr("%Ln record(s) on legal hold stay as they are.", nullptr, held) : QString();
}

} // namespace

QString retentionText(int months, bool withSync)
{
    if (months == 0)
        return Words::tr("For ever; nothing is erased by age.");
    return withSync ? Words::tr("For %Ln month(s); each sync erases what is older.", nullptr, months)
                    : Words::tr("For %Ln month(s); what is older is erased when you say so.", nullptr, months);
}

QString dueText(int records, int held, const QString &day)
{
    return sentences({Words::tr("%Ln record(s) from before %1 are due.", nullptr, records).arg(day), heldText(held)});
}

QString erasedWithSyncText(int records, int held, const QString &day)
{
    const auto erased =
        Words::tr("%Ln record(s) from before %1 keep only their skeleton now, by the retention rule.", nullptr, records)
            .arg(day);
    return sentences({erased, heldText(held)});
}

QString compactionText(qint64 beside, qint64 temporary, bool fits, const QLocale &locale)
{
    const auto need = Words::tr("Compacting the file afterwards takes up to %1 beside it and %2 for temporary files "
                                "while it runs.")
                          .arg(locale.formattedDataSize(beside), locale.formattedDataSize(temporary));
    return fits ? need
                : sentences({need, Words::tr("There is not so much room: what is erased goes, but traces stay in the "
                                             "file.")});
}

QString tracesText()
{
    return Words::tr("What was erased is in no row any more; traces can be left in the file until the same is run "
                     "again.");
}

} // namespace precedent::text
