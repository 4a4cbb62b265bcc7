// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reportoptions.h"

#include "query/parse.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace precedent::gui {

namespace {

/// The translation context of the command line.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportOptions)
};

using base::ErrorKind;
using base::makeError;

base::Error wrongValue(const QString &option, const QString &value, const QString &expected)
{
    return makeError(
        ErrorKind::Usage, "option-value-wrong", {},
        {{QStringLiteral("option"), option}, {QStringLiteral("value"), value}, {QStringLiteral("expected"), expected}});
}

base::Error missing(const QString &option, const QString &kind)
{
    return makeError(
        ErrorKind::Usage, "option-required", {},
        {{QStringLiteral("option"), option}, {QStringLiteral("command"), QStringLiteral("report ") + kind}});
}

void addOptions(QCommandLineParser &parser)
{
    for (const char *name : {"report", "notes", "json"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    for (const char *name : {"month", "from", "to", "ledger", "tz", "locale", "now"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("VALUE")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("FILE")});
}

base::Result<query::Filter> readMonth(const QCommandLineParser &parser)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4}-(0[1-9]|1[0-2])|this-month|last-month)$"));
    const QString month = parser.value(QStringLiteral("month"));
    if (month.isEmpty())
        return missing(QStringLiteral("--month"), QStringLiteral("agent"));
    if (!form.match(month).hasMatch())
        return wrongValue(QStringLiteral("--month"), month, QStringLiteral("2026-10, this-month, last-month"));
    return query::Filter().with(query::Key::Date, {month});
}

base::Result<query::Filter> readSpan(const QCommandLineParser &parser)
{
    QStringList ends;
    for (const char *name : {"from", "to"}) {
        const QString option = QString::fromLatin1(name);
        const QString value = parser.value(option);
        if (value.isEmpty())
            return missing(QStringLiteral("--") + option, QStringLiteral("period"));
        if (value.contains(QLatin1String("..")))
            return wrongValue(QStringLiteral("--") + option, value, QStringLiteral("2026-10-01"));
        ends.append(value);
    }
    return query::withOption({}, query::Key::Date, ends.join(QStringLiteral("..")));
}

base::Result<reports::Subject> readSubject(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString kind = words.value(0);
    reports::Subject subject;
    subject.name = words.value(1);
    subject.withNotes = parser.isSet(QStringLiteral("notes"));
    base::Result<query::Filter> filter = query::Filter();
    if (kind == QLatin1String("agent")) {
        subject.kind = reports::Kind::Agent;
        filter = readMonth(parser);
    } else if (kind == QLatin1String("period")) {
        subject.kind = reports::Kind::Period;
        filter = readSpan(parser);
    } else if (kind == QLatin1String("decision")) {
        subject.kind = reports::Kind::Decision;
    } else {
        return wrongValue(QStringLiteral("--report"), kind, QStringLiteral("agent, period, decision"));
    }
    if (!filter)
        return filter.error();
    if (words.size() != (subject.kind == reports::Kind::Period ? 1 : 2))
        return makeError(
            ErrorKind::Usage, "window-option-wrong", {},
            {{QStringLiteral("problem"), Words::tr("A report is of one agent, one period or one record.")}});
    subject.filter = *std::move(filter);
    return subject;
}

base::Result<void> readCommon(const QCommandLineParser &parser, ReportOptions &options)
{
    options.ledger = parser.value(QStringLiteral("ledger"));
    if (const QString zone = parser.value(QStringLiteral("tz")); parser.isSet(QStringLiteral("tz"))) {
        options.zone = base::Zone::byName(zone);
        if (!options.zone)
            return makeError(ErrorKind::Usage, "unknown-zone", {}, {{QStringLiteral("zone"), zone}});
    }
    if (parser.isSet(QStringLiteral("locale")))
        options.locale = QLocale(parser.value(QStringLiteral("locale")));
    options.clock = base::systemClock();
    if (const QString now = parser.value(QStringLiteral("now")); parser.isSet(QStringLiteral("now"))) {
        const auto instant = base::fromIso(now);
        if (!instant)
            return wrongValue(QStringLiteral("--now"), now, QStringLiteral("2026-10-31T12:00:00Z"));
        options.clock = base::fixedClock(*instant);
    }
    return {};
}

} // namespace

bool asksForReport(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--report"));
}

base::Result<ReportOptions> parseReport(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return makeError(ErrorKind::Usage, "window-option-wrong", {},
                         {{QStringLiteral("problem"), parser.errorText()}});
    ReportOptions options;
    options.json = parser.isSet(QStringLiteral("json"));
    auto subject = readSubject(parser);
    if (!subject)
        return subject.error();
    options.subject = *std::move(subject);
    options.output = parser.value(QStringLiteral("output"));
    if (options.output.isEmpty())
        return missing(QStringLiteral("-o"), parser.positionalArguments().value(0));
    if (const auto read = readCommon(parser, options); !read)
        return read.error();
    return options;
}

} // namespace precedent::gui
