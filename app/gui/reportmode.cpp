// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reportmode.h"

#include "app/gui/reportoptions.h"
#include "app/ledgerpath.h"
#include "ui/reports/pdf.h"
#include "ui/text/errortext.h"
#include "ui/text/translations.h"
#include "workspace/snapshotinput.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace precedent::gui {

namespace {

/// The C locale has no manner of its own to show money and dates to people.
QLocale readersLocale(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

base::Result<std::unique_ptr<workspace::Workspace>> openLedger(const ReportOptions &options)
{
    store::OpenOptions open;
    open.mode = store::OpenMode::ReadOnly;
    open.mustExist = true;
    open.clock = options.clock;
    return workspace::Workspace::open(options.ledger.isEmpty() ? app::defaultLedgerPath() : options.ledger, open);
}

base::Result<reports::Source> readSource(workspace::Workspace &workspace, const ReportOptions &options)
{
    reports::Source source = reports::sourceOf(workspace, readersLocale(options.locale));
    source.calendar.now = options.clock();
    source.paper = reports::paperOf(options.locale);
    if (!options.zone || *options.zone == source.calendar.zone)
        return source;
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return reader.error();
    auto input = workspace::snapshotInput(**reader);
    if (!input)
        return input.error();
    input->zone = *options.zone;
    source.snapshot = insight::Snapshot::build(*std::move(input));
    source.calendar.zone = *options.zone;
    return source;
}

base::Result<int> write(const ReportOptions &options)
{
    const auto workspace = openLedger(options);
    if (!workspace)
        return workspace.error();
    const auto source = readSource(**workspace, options);
    if (!source)
        return source.error();
    const auto report = reports::makeReport(**workspace, *source, options.subject);
    if (!report)
        return report.error();
    return reports::writePdf(*report, options.output);
}

QJsonObject toJson(const base::Error &error)
{
    QJsonObject facts;
    for (auto fact = error.facts.begin(); fact != error.facts.end(); ++fact)
        facts.insert(fact.key(), fact.value());
    return {{QStringLiteral("kind"), int(error.kind)},
            {QStringLiteral("code"), error.code},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("detail"), error.detail}};
}

void say(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
}

int fail(const base::Error &error, bool asJson)
{
    const QJsonObject object{{QStringLiteral("ok"), false}, {QStringLiteral("error"), toJson(error)}};
    if (asJson)
        say(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
    else
        say(stderr, text::errorText(error).sentence().toLocal8Bit());
    return base::exitCode(error.kind);
}

} // namespace

int runReport(const QStringList &arguments)
{
    const auto options = parseReport(arguments);
    if (!options)
        return fail(options.error(), arguments.contains(QStringLiteral("--json")));
    QLocale::setDefault(readersLocale(options->locale));
    text::installTranslations(QLocale());
    const auto pages = write(*options);
    if (!pages)
        return fail(pages.error(), options->json);
    const QJsonObject data{{QStringLiteral("file"), options->output}, {QStringLiteral("pages"), *pages}};
    if (options->json)
        say(stdout, QJsonDocument(QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("data"), data}})
                        .toJson(QJsonDocument::Compact));
    return 0;
}

} // namespace precedent::gui
