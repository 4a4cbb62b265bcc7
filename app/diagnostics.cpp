// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"

#include "app/ledgerfigures.h"
#include "app/libraries.h"
#include "app/safesettings.h"
#include "evidence/zipwriter.h"
#include "logging/log.h"

#include <QtCore/QLocale>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>
#include <QtCore/QTimeZone>

namespace precedent::app {

namespace {

constexpr int logLines = 500;
const QString promise =
    QStringLiteral("Precedent diagnostics: versions, counts, settings and codes, and the last lines of the log.\n"
                   "No message, no name of a person or channel, no path, no address and no token is in it.\n"
                   "Nothing is sent anywhere unless you send this file.\n");

QString section(const QString &title, const QStringList &lines)
{
    return QStringLiteral("\n[%1]\n").arg(title) + lines.join(u'\n') + u'\n';
}

QStringList libraryLines()
{
    QStringList lines;
    for (const auto &library : libraries())
        lines += QStringLiteral("%1: %2").arg(library.name,
                                              library.version.isEmpty() ? QStringLiteral("not told") : library.version);
    return lines;
}

QStringList systemLines()
{
    return {QStringLiteral("system: ") + QSysInfo::prettyProductName(),
            QStringLiteral("kernel: %1 %2").arg(QSysInfo::kernelType(), QSysInfo::kernelVersion()),
            QStringLiteral("processor: ") + QSysInfo::currentCpuArchitecture(),
            QStringLiteral("locale: ") + QLocale().name(),
            QStringLiteral("time zone: ") + QString::fromLatin1(QTimeZone::systemTimeZoneId())};
}

/// How often each code ended something, from the log's lines "… end NAME CODE exit N".
QStringList codeLines(const QByteArrayList &log)
{
    static const QRegularExpression ended(QStringLiteral("end ([a-z .-]+) ([a-z0-9-]+) exit (\\d+)$"));
    QMap<QString, int> counts;
    for (const auto &line : log) {
        if (const auto match = ended.match(QString::fromLatin1(line)); match.hasMatch())
            ++counts[QStringLiteral("%1: %2 (%3)").arg(match.captured(1), match.captured(2), match.captured(3))];
    }
    QStringList lines;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        lines += QStringLiteral("%1 times %2").arg(entry.value()).arg(entry.key());
    return lines;
}

} // namespace

Diagnostics collectDiagnostics(const DiagnosticsOrder &order)
{
    const auto log = logging::programLog().lastLines(logLines);
    auto text = promise +
                section(QStringLiteral("program"),
                        {order.program, QStringLiteral("made at: ") + base::toIsoUtc(order.clock())}) +
                section(QStringLiteral("libraries"), libraryLines()) +
                section(QStringLiteral("system"), systemLines() + order.display) +
                section(QStringLiteral("ledger"), ledgerFigures(order.ledger)) +
                section(QStringLiteral("settings"), safeSettings()) +
                section(QStringLiteral("how things ended, in the last lines of the log"), codeLines(log));
    return {text.toUtf8(), log.isEmpty() ? QByteArray() : log.join('\n') + '\n'};
}

QString toText(const Diagnostics &diagnostics)
{
    return QString::fromUtf8(diagnostics.summary) + QStringLiteral("\n[log]\n") + QString::fromUtf8(diagnostics.log);
}

base::Result<void> saveDiagnostics(const Diagnostics &diagnostics, const QString &path)
{
    auto zip = evidence::ZipWriter::create(path);
    if (!zip)
        return zip.error();
    for (const auto &[name, content] : {std::pair(QByteArray("diagnostics.txt"), diagnostics.summary),
                                        std::pair(QByteArray("log.txt"), diagnostics.log)}) {
        if (const auto added = (*zip)->add(name, content); !added)
            return added.error();
    }
    return (*zip)->finish();
}

QString diagnosticsFileName(base::Instant now)
{
    return QStringLiteral("precedent-diagnostics-%1.zip").arg(base::toIsoUtc(now).left(10));
}

} // namespace precedent::app
