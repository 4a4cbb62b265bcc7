// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dates.h"

#include <QtCore/QCoreApplication>

namespace precedent::text {

namespace {

/// The translation context of dates; their patterns are those of QLocale::toString().
struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QString boundedSpan(QDate first, QDate last, const QLocale &locale)
{
    QString begin = Dates::tr("d MMM yyyy", "first day of a span over several years");
    QString end = Dates::tr("d MMM yyyy", "last day of a span over several years");
    if (first.year() == last.year() && first.month() == last.month()) {
        begin = Dates::tr("d", "first day of a span within one month");
        end = Dates::tr("d MMM yyyy", "last day of a span within one month");
    } else if (first.year() == last.year()) {
        begin = Dates::tr("d MMM", "first day of a span within one year");
        end = Dates::tr("d MMM yyyy", "last day of a span within one year");
    }
    return Dates::tr("%1 – %2", "a span of days").arg(locale.toString(first, begin), locale.toString(last, end));
}

} // namespace

QString dayFormat()
{
    return Dates::tr("d MMM yyyy", "a day");
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat());
}

QString dayOfYearText(QDate day, const QLocale &locale)
{
    return locale.toString(day, Dates::tr("d MMM", "a day of a known year"));
}

QString monthText(QDate day, const QLocale &locale)
{
    return locale.toString(day, Dates::tr("MMM yyyy", "a month, short"));
}

QString longMonthText(QDate day, const QLocale &locale)
{
    return locale.toString(day, Dates::tr("MMMM yyyy", "a month"));
}

QString spanText(const query::DateSpan &span, const QLocale &locale)
{
    if (span.first.isNull() && span.last.isNull())
        return Dates::tr("All time");
    if (span.first.isNull())
        return Dates::tr("until %1", "a day").arg(dayText(span.last, locale));
    if (span.last.isNull())
        return Dates::tr("from %1", "a day").arg(dayText(span.first, locale));
    if (span.first == span.last)
        return dayText(span.first, locale);
    return boundedSpan(span.first, span.last, locale);
}

QString asHeading(const QString &text, const QLocale &locale)
{
    return locale.toUpper(text.left(1)) + text.mid(1);
}

} // namespace precedent::text
