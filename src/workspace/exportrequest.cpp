// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exportrequest.h"

#include "query/parse.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace precedent::workspace {

namespace {

constexpr std::array<const char *, 3> formatWords{"csv", "jsonl", "xlsx"};
constexpr std::array<const char *, 2> profileWords{"audit", "excel"};
constexpr std::array<const char *, 3> scopeWords{"filtered", "selected", "all"};

/// The value whose word this is; the first one for an unknown word.
template <typename Value, std::size_t size>
Value fromWord(const QString &word, const std::array<const char *, size> &words)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&word](const char *candidate) { return word == QLatin1String(candidate); });
    return found == words.end() ? Value{} : static_cast<Value>(found - words.begin());
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    const auto items = value.toArray();
    for (const auto &item : items)
        texts += item.toString();
    return texts;
}

QJsonObject toJson(const query::Clause &clause)
{
    return {{QStringLiteral("key"), query::keyWord(clause.key)},
            {QStringLiteral("exclude"), clause.exclude},
            {QStringLiteral("values"), QJsonArray::fromStringList(clause.values)}};
}

std::optional<query::Clause> clauseFrom(const QJsonObject &object)
{
    const auto word = object.value(QLatin1String("key")).toString();
    const auto key = word.isEmpty() ? query::Key::Text : query::keyFromWord(word);
    if (!key)
        return std::nullopt;
    return query::Clause{*key, object.value(QLatin1String("exclude")).toBool(),
                         textsIn(object.value(QLatin1String("values")))};
}

} // namespace

QJsonObject toJson(const query::Filter &filter)
{
    QJsonArray clauses;
    for (const auto &clause : filter.clauses)
        clauses.append(toJson(clause));
    auto again = query::parse(query::toText(filter));
    if (again)
        again->dateBasis = filter.dateBasis;
    const bool hasText = again && *again == filter;
    const bool isDecided = filter.dateBasis == query::DateBasis::Decided;
    return {{QStringLiteral("clauses"), clauses},
            {QStringLiteral("date_basis"), isDecided ? QStringLiteral("decided") : QStringLiteral("requested")},
            {QStringLiteral("query"), hasText ? QJsonValue(query::toText(filter)) : QJsonValue(QJsonValue::Null)}};
}

std::optional<query::Filter> filterFrom(const QJsonObject &object)
{
    if (!object.value(QLatin1String("clauses")).isArray())
        return std::nullopt;
    query::Filter filter;
    const auto items = object.value(QLatin1String("clauses")).toArray();
    for (const auto &item : items) {
        const auto clause = clauseFrom(item.toObject());
        if (!clause)
            return std::nullopt;
        filter.clauses.push_back(*clause);
    }
    if (object.value(QLatin1String("date_basis")).toString() == QLatin1String("decided"))
        filter.dateBasis = query::DateBasis::Decided;
    return filter;
}

QString toWord(exporting::Format format)
{
    return QString::fromLatin1(formatWords.at(static_cast<std::size_t>(format)));
}

QString toWord(exporting::Profile profile)
{
    return QString::fromLatin1(profileWords.at(static_cast<std::size_t>(profile)));
}

QString toWord(ExportScope scope)
{
    return QString::fromLatin1(scopeWords.at(static_cast<std::size_t>(scope)));
}

QJsonObject requestOf(const ExportJob &job, const QString &zone, const QStringList &records, int part, int parts)
{
    QJsonObject request{{QStringLiteral("columns"), QJsonArray::fromStringList(job.options.columns)},
                        {QStringLiteral("filter"), toJson(job.filter)},
                        {QStringLiteral("format"), toWord(job.options.format)},
                        {QStringLiteral("locale"), job.options.locale.name()},
                        {QStringLiteral("manifest"), job.manifest},
                        {QStringLiteral("part"), part},
                        {QStringLiteral("parts"), parts},
                        {QStringLiteral("profile"), toWord(job.options.profile)},
                        {QStringLiteral("records"), QJsonArray::fromStringList(records)},
                        {QStringLiteral("rows_per_part"), qint64(job.options.rowsPerPart)},
                        {QStringLiteral("schema"), QStringLiteral("1")},
                        {QStringLiteral("scope"), toWord(job.scope)},
                        {QStringLiteral("single_line"), job.options.singleLine},
                        {QStringLiteral("split"), job.split},
                        {QStringLiteral("zone"), zone}};
    if (job.hidesNames)
        request.insert(QLatin1String(pseudonymsKey), true);
    return request;
}

bool readRequest(const QJsonObject &request, PastExport &past)
{
    const auto text = [&request](const char *key) { return request.value(QLatin1String(key)).toString(); };
    const auto filter = filterFrom(request.value(QLatin1String("filter")).toObject());
    if (!filter || text("schema") != QLatin1String("1"))
        return false;
    auto &job = past.job;
    job.filter = *filter;
    job.options.format = fromWord<exporting::Format>(text("format"), formatWords);
    job.options.profile = fromWord<exporting::Profile>(text("profile"), profileWords);
    job.options.locale = QLocale(text("locale"));
    job.options.columns = textsIn(request.value(QLatin1String("columns")));
    job.options.singleLine = request.value(QLatin1String("single_line")).toBool();
    job.options.rowsPerPart =
        std::size_t(std::max<qint64>(1, request.value(QLatin1String("rows_per_part")).toInteger(exporting::excelRows)));
    job.scope = fromWord<ExportScope>(text("scope"), scopeWords);
    job.manifest = request.value(QLatin1String("manifest")).toBool();
    job.split = request.value(QLatin1String("split")).toBool();
    job.hidesNames = request.value(QLatin1String(pseudonymsKey)).toBool();
    past.records = textsIn(request.value(QLatin1String("records")));
    past.zone = text("zone");
    return true;
}

} // namespace precedent::workspace
