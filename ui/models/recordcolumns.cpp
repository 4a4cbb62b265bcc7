// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordcolumns.h"

#include "domain/recordcurrency.h"
#include "insight/stats.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::models {

namespace {

using insight::Row;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::models::RecordColumn)
public:
    static QString yesNo(bool value) { return value ? tr("Yes") : tr("No"); }
    static QString ofSix(int points) { return tr("%1 of 6", "fields of a record that are there").arg(points); }
};

QString timeText(const std::optional<base::Instant> &instant, const Formatting &f)
{
    return instant ? text::shortDateTime(*instant, f.zone, f.locale, f.now) : QString();
}

QString moneyOrNothing(const std::optional<base::Money> &money, const Formatting &f)
{
    return money ? text::moneyText(*money, f.locale) : QString();
}

QString turnaround(const Row &row, const Formatting &)
{
    const std::optional<std::int64_t> seconds = domain::turnaroundSeconds(row.record);
    return seconds ? text::durationText(*seconds) : QString();
}

QString approverIds(const Row &row, const Formatting &)
{
    QStringList ids;
    for (const domain::PersonRef &approver : row.record.approvers)
        ids.append(insight::shownId(row, approver));
    return row.hidesNames ? QString() : ids.join(QStringLiteral(", "));
}

QString currency(const Row &row, const Formatting &)
{
    const auto currency = domain::currencyOf(row.record);
    return currency.isNull() ? QString() : currency.code();
}

QString messageRef(const Row &row, const Formatting &)
{
    return row.record.channel.text() + QStringLiteral("/p") + row.record.root.digits();
}

QString flags(const Row &row, const Formatting &)
{
    QStringList labels;
    for (int i = 0; i < domain::flagCount; ++i) {
        if (row.record.flags.test(std::size_t(i)))
            labels.append(text::label(domain::Flag(i)));
    }
    return text::enumerated(labels);
}

QString correctedFields(const Row &row, const Formatting &)
{
    QStringList labels;
    for (const QString &field : row.record.correctedFields)
        labels.append(text::columnLabel(field));
    return text::enumerated(labels);
}

QString decidedVia(const Row &row, const Formatting &)
{
    return row.record.decidedVia == domain::DecidedVia::None ? QString() : text::label(row.record.decidedVia);
}

QString timeSource(const Row &row, const Formatting &)
{
    return row.record.timeSource == domain::TimeSource::None ? QString() : text::label(row.record.timeSource);
}

QString sources(const Row &row, const Formatting &)
{
    QStringList labels;
    for (int i = 0; i < domain::sourceCount; ++i) {
        if (row.record.sources.test(std::size_t(i)))
            labels.append(text::label(domain::Source(i)));
    }
    return text::enumerated(labels);
}

RecordColumn left(const char *name, QString (*text)(const Row &, const Formatting &))
{
    return {QString::fromLatin1(name), Qt::AlignLeft | Qt::AlignVCenter, text};
}

RecordColumn right(const char *name, QString (*text)(const Row &, const Formatting &))
{
    return {QString::fromLatin1(name), Qt::AlignRight | Qt::AlignVCenter, text};
}

std::vector<RecordColumn> requestColumns()
{
    return {
        left("record_id", [](const Row &r, const Formatting &) { return r.record.id.text(); }),
        left("requested_at", [](const Row &r, const Formatting &f) { return timeText(r.record.requestedAt, f); }),
        left("decided_at", [](const Row &r, const Formatting &f) { return timeText(r.record.decidedAt, f); }),
        right("turnaround_seconds", turnaround),
        left("agent_id", [](const Row &r, const Formatting &) { return insight::shownId(r, r.record.agent); }),
        left("agent", [](const Row &r, const Formatting &) { return personText(r.record.agent); }),
        left("type", [](const Row &r, const Formatting &) { return text::label(r.record.type); }),
        left("type_as_written", [](const Row &r, const Formatting &) { return r.record.typeAsWritten; }),
        left("decision", [](const Row &r, const Formatting &) { return text::label(r.record.decision); }),
        left("approver_id", approverIds),
        left("approver", [](const Row &r, const Formatting &) { return approversText(r.record); }),
        left("reason", [](const Row &r, const Formatting &) { return r.record.reason; }),
        right("amount", [](const Row &r, const Formatting &f) { return moneyOrNothing(r.record.amount, f); }),
        left("currency", currency),
        left("customer", [](const Row &r, const Formatting &) { return r.record.customer; }),
        left("context", [](const Row &r, const Formatting &) { return r.record.context; }),
        left("conversation_url", [](const Row &r, const Formatting &) { return r.record.conversationUrl; }),
        left("permalink", [](const Row &r, const Formatting &) { return r.permalink; }),
        left("channel", [](const Row &r, const Formatting &) { return QString(u'#' + r.channelName); }),
        left("message_ref", messageRef),
    };
}

std::vector<RecordColumn> evidenceColumns()
{
    return {
        left("requested_date",
             [](const Row &r, const Formatting &f) {
                 return text::dayText(f.zone.dateOf(r.record.requestedAt), f.locale);
             }),
        left("decided_via", decidedVia),
        left("time_source", timeSource),
        right("completeness",
              [](const Row &r, const Formatting &) { return Words::ofSix(domain::completeness(r.record)); }),
        left("flags", flags),
        left("format", [](const Row &r, const Formatting &) { return r.record.format; }),
        right(
            "confidence",
            [](const Row &r, const Formatting &f) { return text::percentText(r.record.confidence / 100.0, f.locale); }),
        left("edited_after_decision",
             [](const Row &r, const Formatting &) { return Words::yesNo(r.record.editedAfterDecision); }),
        left("deleted_in_slack",
             [](const Row &r, const Formatting &) { return Words::yesNo(r.record.deletedInSlack); }),
        left("source", sources),
        left("first_seen_at", [](const Row &r, const Formatting &f) { return timeText(r.record.firstSeenAt, f); }),
        left("corrected_fields", correctedFields),
    };
}

std::vector<RecordColumn> outcomeColumns()
{
    return {
        right("approved_amount",
              [](const Row &r, const Formatting &f) { return moneyOrNothing(r.record.approvedAmount, f); }),
        right("percent",
              [](const Row &r, const Formatting &) {
                  return r.record.percent.isEmpty() ? QString() : QString(r.record.percent + u'%');
              }),
        left("noncash", [](const Row &r, const Formatting &) { return r.record.noncash; }),
        left("team", [](const Row &r, const Formatting &) { return r.agentTeam; }),
        left("decided_not_before",
             [](const Row &r, const Formatting &f) { return timeText(r.record.decidedNotBefore, f); }),
        left("decided_not_after",
             [](const Row &r, const Formatting &f) { return timeText(r.record.decidedNotAfter, f); }),
        left("tags", [](const Row &r, const Formatting &) { return text::enumerated(r.tags); }),
    };
}

std::vector<RecordColumn> allColumns()
{
    std::vector<RecordColumn> columns = requestColumns();
    for (const auto &part : {evidenceColumns(), outcomeColumns()})
        columns.insert(columns.end(), part.begin(), part.end());
    return columns;
}

/// What the grammar must say to find this agent and nobody else: the name where that is enough, else the id.
QString agentWord(const domain::PersonRef &agent, const insight::Snapshot &snapshot)
{
    if (agent.name.isEmpty() || agent.id.isEmpty())
        return agent.name.isEmpty() ? agent.id : agent.name;
    const auto rows = snapshot.select({{{query::Key::Agent, false, {agent.name}}}, {}}, {});
    const bool isEnough = rows && insight::rowsOfAgent(snapshot, *rows, agent.id).size() == rows->size();
    return isEnough ? agent.name : agent.id;
}

QString approverWord(const domain::PersonRef &approver, const insight::Snapshot &snapshot)
{
    if (approver.name.isEmpty() || approver.id.isEmpty())
        return approver.name.isEmpty() ? approver.id : approver.name;
    const auto rows = snapshot.select({{{query::Key::Approver, false, {approver.name}}}, {}}, {});
    if (!rows)
        return approver.name;
    const auto groups = insight::groupBy(snapshot, *rows, {insight::GroupKey::Approver});
    const bool isEnough = std::all_of(groups.begin(), groups.end(), [&](const auto &group) {
        return group.keys.front().split(QStringLiteral("; ")).contains(approver.name);
    });
    return isEnough ? approver.name : approver.id;
}

QStringList dateValues(const std::optional<base::Instant> &instant, const insight::Snapshot &snapshot)
{
    return instant ? QStringList{snapshot.zone().dateOf(*instant).toString(Qt::ISODate)} : QStringList();
}

QStringList approverValues(const domain::Record &record, const insight::Snapshot &snapshot)
{
    QStringList values;
    for (const domain::PersonRef &approver : record.approvers)
        values.append(approverWord(approver, snapshot));
    return values;
}

/// A filter key and how a row's values for it are written in the grammar.
struct Filterable
{
    const char *column;
    query::Key key;
    QStringList (*values)(const Row &row, const insight::Snapshot &snapshot);
};

// clang-format off
const Filterable filterables[] = {
    {"requested_at", query::Key::Date, [](const Row &r, const insight::Snapshot &s) { return dateValues(r.record.requestedAt, s); }},
    {"requested_date", query::Key::Date, [](const Row &r, const insight::Snapshot &s) { return dateValues(r.record.requestedAt, s); }},
    {"decided_at", query::Key::Decided, [](const Row &r, const insight::Snapshot &s) { return dateValues(r.record.decidedAt, s); }},
    {"agent", query::Key::Agent, [](const Row &r, const insight::Snapshot &s) { return QStringList{agentWord(r.record.agent, s)}; }},
    {"agent_id", query::Key::Agent, [](const Row &r, const insight::Snapshot &) { return QStringList{insight::shownId(r, r.record.agent)}; }},
    {"approver", query::Key::Approver, [](const Row &r, const insight::Snapshot &s) { return approverValues(r.record, s); }},
    {"type", query::Key::Type, [](const Row &r, const insight::Snapshot &) { return QStringList{domain::toWord(r.record.type)}; }},
    {"decision", query::Key::Decision, [](const Row &r, const insight::Snapshot &) { return QStringList{domain::toWord(r.record.decision)}; }},
    {"reason", query::Key::Reason, [](const Row &r, const insight::Snapshot &) { return QStringList{r.record.reason}; }},
    {"context", query::Key::Context, [](const Row &r, const insight::Snapshot &) { return QStringList{r.record.context}; }},
    {"amount", query::Key::Amount, [](const Row &r, const insight::Snapshot &) { return r.record.amount ? QStringList{base::toDecimal(*r.record.amount)} : QStringList(); }},
    {"currency", query::Key::Currency, [](const Row &r, const insight::Snapshot &) { const auto code = currency(r, {}); return code.isEmpty() ? QStringList() : QStringList{code}; }},
    {"customer", query::Key::Customer, [](const Row &r, const insight::Snapshot &) { return QStringList{r.record.customer}; }},
    {"channel", query::Key::Channel, [](const Row &r, const insight::Snapshot &) { return QStringList{r.channelName}; }},
    {"flags", query::Key::Flag, [](const Row &r, const insight::Snapshot &) { return domain::toWords(r.record.flags); }},
    {"tags", query::Key::Tag, [](const Row &r, const insight::Snapshot &) { return r.tags; }},
    {"team", query::Key::Team, [](const Row &r, const insight::Snapshot &) { return r.agentTeam.split(QStringLiteral("; ")); }},
    {"turnaround_seconds", query::Key::Took, [](const Row &, const insight::Snapshot &) { return QStringList(); }},
};
// clang-format on

const Filterable *findFilterable(const QString &column)
{
    const auto *found = std::find_if(std::begin(filterables), std::end(filterables), [&](const Filterable &filterable) {
        return column == QLatin1String(filterable.column);
    });
    return found == std::end(filterables) ? nullptr : found;
}

} // namespace

const std::vector<RecordColumn> &recordColumns()
{
    static const std::vector<RecordColumn> columns = allColumns();
    return columns;
}

const RecordColumn *findRecordColumn(const QString &name)
{
    const auto &columns = recordColumns();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const RecordColumn &column) { return column.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

const QStringList &defaultRecordColumns()
{
    static const QStringList columns{QStringLiteral("requested_at"), QStringLiteral("agent"),
                                     QStringLiteral("type"),         QStringLiteral("context"),
                                     QStringLiteral("amount"),       QStringLiteral("decision"),
                                     QStringLiteral("approver"),     QStringLiteral("reason")};
    return columns;
}

QString columnHeading(const QString &column)
{
    return column == QLatin1String("context") ? text::label(query::Key::Context) : text::columnLabel(column);
}

std::optional<query::Key> keyOf(const QString &column)
{
    const auto *found = findFilterable(column);
    return found != nullptr ? std::optional(found->key) : std::nullopt;
}

std::optional<query::Clause> clauseOf(const QString &column, const insight::Row &row, const insight::Snapshot &snapshot)
{
    const auto *found = findFilterable(column);
    if (found == nullptr)
        return {};
    QStringList values = found->values(row, snapshot);
    values.removeAll(QString());
    if (values.isEmpty())
        return {};
    return query::Clause{found->key, false, values};
}

} // namespace precedent::models
