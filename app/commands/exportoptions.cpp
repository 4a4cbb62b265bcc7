// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportoptions.h"

#include "workspace/exportrequest.h"

#include <QtCore/QFileInfo>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;
using exporting::Format;
using exporting::Profile;

constexpr QLatin1String formatList("csv, jsonl, xlsx");

base::Result<Format> readFormat(const Invocation &invocation, const QString &path)
{
    const auto extension = QFileInfo(path).suffix().toLower();
    const auto word = invocation.has("format") ? invocation.value("format") : extension;
    if (word == QLatin1String("jsonl"))
        return Format::JsonLines;
    if (word == QLatin1String("xlsx"))
        return Format::Xlsx;
    if (invocation.has("format") && word != QLatin1String("csv"))
        return wrongValue("format", word, formatList);
    return Format::Csv;
}

QString formatOption(Format format)
{
    return QStringLiteral("--format ") + workspace::toWord(format);
}

base::Result<Profile> readProfile(const Invocation &invocation, Format format)
{
    const auto word = invocation.value("profile");
    if (word.isEmpty() || word == QLatin1String("audit"))
        return Profile::Audit;
    if (word != QLatin1String("excel"))
        return wrongValue("profile", word, QStringLiteral("audit, excel"));
    if (format != Format::Csv)
        return excludingOptions(QStringLiteral("--profile excel"), formatOption(format));
    return Profile::Excel;
}

QStringList readColumns(const Invocation &invocation)
{
    QStringList columns;
    for (const auto &name : invocation.value("columns").split(u',', Qt::SkipEmptyParts))
        columns += name.trimmed();
    return columns;
}

/// What cannot be had of a stream, or not in this format.
base::Result<void> checkTogether(const Invocation &invocation, const ExportTarget &target)
{
    const auto output = QStringLiteral("-o -");
    const auto format = target.options.format;
    if (target.isStdout() && format == Format::Xlsx)
        return excludingOptions(output, formatOption(format));
    if (target.isStdout() && target.manifest)
        return excludingOptions(output, QStringLiteral("--manifest"));
    if (target.isStdout() && target.split)
        return excludingOptions(output, QStringLiteral("--split"));
    if (target.split && format == Format::JsonLines)
        return excludingOptions(QStringLiteral("--split"), formatOption(format));
    if (target.options.singleLine && format != Format::Csv)
        return excludingOptions(QStringLiteral("--single-line"), formatOption(format));
    if (target.isStdout() && invocation.common().json)
        return excludingOptions(output, QStringLiteral("--json"));
    return {};
}

} // namespace

QString endingTakenFor(const QString &path, QLatin1String written)
{
    static const QStringList others{
        QStringLiteral("csv"),  QStringLiteral("doc"),     QStringLiteral("docx"), QStringLiteral("html"),
        QStringLiteral("json"), QStringLiteral("numbers"), QStringLiteral("ods"),  QStringLiteral("parquet"),
        QStringLiteral("pdf"),  QStringLiteral("tsv"),     QStringLiteral("xls"),  QStringLiteral("xlsb"),
        QStringLiteral("xlsm"), QStringLiteral("xlsx"),    QStringLiteral("xml"),  QStringLiteral("zip")};
    const auto ending = QFileInfo(path).suffix().toLower();
    return ending != written && others.contains(ending) ? ending : QString();
}

base::Result<ExportTarget> readTarget(const Invocation &invocation)
{
    ExportTarget target;
    target.path = invocation.value("output");
    if (target.path.isEmpty()) {
        return makeError(
            ErrorKind::Usage, "option-required", {},
            {{QStringLiteral("option"), QStringLiteral("-o")}, {QStringLiteral("command"), QStringLiteral("export")}});
    }
    const auto format = readFormat(invocation, target.path);
    if (!format)
        return format.error();
    const auto profile = readProfile(invocation, *format);
    if (!profile)
        return profile.error();
    target.options = {*format, *profile, invocation.common().locale, readColumns(invocation),
                      invocation.has("single-line")};
    target.manifest = invocation.has("manifest");
    target.split = invocation.has("split");
    if (const auto fitting = checkTogether(invocation, target); !fitting)
        return fitting.error();
    return target;
}

} // namespace precedent::commands
