// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportoptions.h"

#include <QtCore/QFileInfo>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;
using exporting::Format;
using exporting::Profile;

constexpr QLatin1String formatList("csv, jsonl");

base::Result<Format> readFormat(const Invocation &invocation, const QString &path)
{
    const auto extension = QFileInfo(path).suffix().toLower();
    const auto word = invocation.has("format") ? invocation.value("format") : extension;
    if (word == QLatin1String("jsonl"))
        return Format::JsonLines;
    // An extension that promises a workbook must not get text.
    if (word == QLatin1String("xlsx") || (invocation.has("format") && word != QLatin1String("csv")))
        return wrongValue("format", word, formatList);
    return Format::Csv;
}

base::Result<Profile> readProfile(const Invocation &invocation, Format format)
{
    const auto word = invocation.value("profile");
    if (word.isEmpty() || word == QLatin1String("audit"))
        return Profile::Audit;
    if (word != QLatin1String("excel"))
        return wrongValue("profile", word, QStringLiteral("audit, excel"));
    if (format != Format::Csv)
        return excludingOptions(QStringLiteral("--profile excel"), QStringLiteral("--format jsonl"));
    return Profile::Excel;
}

QStringList readColumns(const Invocation &invocation)
{
    QStringList columns;
    for (const auto &name : invocation.value("columns").split(u',', Qt::SkipEmptyParts))
        columns += name.trimmed();
    return columns;
}

} // namespace

base::Result<ExportTarget> readTarget(const Invocation &invocation)
{
    ExportTarget target;
    target.path = invocation.value("output");
    if (target.path.isEmpty()) {
        return makeError(
            ErrorKind::Usage, "option-required", {},
            {{QStringLiteral("option"), QStringLiteral("-o")}, {QStringLiteral("command"), QStringLiteral("export")}});
    }
    if (target.isStdout() && invocation.common().json)
        return excludingOptions(QStringLiteral("-o -"), QStringLiteral("--json"));
    const auto format = readFormat(invocation, target.path);
    if (!format)
        return format.error();
    const auto profile = readProfile(invocation, *format);
    if (!profile)
        return profile.error();
    target.options = {*format, *profile, invocation.common().locale, readColumns(invocation)};
    return target;
}

QString formatWord(Format format)
{
    return format == Format::JsonLines ? QStringLiteral("jsonl") : QStringLiteral("csv");
}

} // namespace precedent::commands
