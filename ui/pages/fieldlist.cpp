// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldlist.h"

#include "ui/pages/correctionwords.h"
#include "ui/pages/fieldrow.h"
#include "ui/pages/threadview.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

widgets::PlainLabel *valueLabel(const QString &text)
{
    auto *label = new widgets::PlainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContextMenuPolicy(Qt::NoContextMenu); // the row's has Copy as well
    return label;
}

/// A link below a value, of its height.
QToolButton *makeLink(const QString &name, const QString &text)
{
    auto *link = new QToolButton;
    link->setObjectName(name);
    link->setProperty("kind", QStringLiteral("link"));
    link->setProperty("flush", true);
    link->setText(text);
    link->setAccessibleName(text);
    return link;
}

QString whatText(const domain::Record &record, const models::Formatting &formatting)
{
    const QString decision = text::label(record.decision);
    const bool partly = record.decision == domain::Decision::Approved && record.approvedAmount && record.amount &&
                        *record.approvedAmount != *record.amount;
    if (!partly)
        return decision;
    return FieldList::tr("%1 %2 of %3", "Approved $40.00 of $60.00")
        .arg(decision, text::moneyText(*record.approvedAmount, formatting.locale),
             text::moneyText(*record.amount, formatting.locale));
}

QString whenText(const domain::Record &record, const models::Formatting &formatting)
{
    if (const auto seconds = domain::turnaroundSeconds(record))
        return FieldList::tr(", %1 later", "time from request to decision").arg(text::durationText(*seconds));
    const auto time = [&formatting](base::Instant at) {
        return text::shortDateTime(at, formatting.zone, formatting.locale, formatting.now);
    };
    if (record.decidedNotBefore && record.decidedNotAfter)
        return FieldList::tr(", between %1 and %2").arg(time(*record.decidedNotBefore), time(*record.decidedNotAfter));
    return record.decidedNotAfter ? FieldList::tr(", by %1").arg(time(*record.decidedNotAfter)) : QString();
}

} // namespace

QString decisionText(const domain::Record &record, const models::Formatting &formatting, base::Instant lastSync)
{
    if (record.decision == domain::Decision::Pending) {
        const std::int64_t age = lastSync.seconds() - record.requestedAt.seconds();
        return age > 0 ? FieldList::tr("Waiting for %1 at the last sync").arg(text::durationText(age))
                       : text::label(record.decision);
    }
    const QString approvers = models::approversText(record);
    const QString what = whatText(record, formatting);
    const bool isAutomatic = approvers.isEmpty() && record.decidedVia == domain::DecidedVia::Auto;
    const QString who = isAutomatic           ? FieldList::tr("%1 automatically", "decision").arg(what)
                        : approvers.isEmpty() ? what
                                              : FieldList::tr("%1 by %2", "decision, approver").arg(what, approvers);
    return who + whenText(record, formatting);
}

QString conversationText(const QString &address)
{
    static const QRegularExpression id(QStringLiteral("^[A-Za-z0-9_-]{1,24}$"));
    const QString last = QUrl(address).path().section(u'/', -1);
    return id.match(last).hasMatch() ? FieldList::tr("conversation %1").arg(last) : FieldList::tr("Open conversation");
}

FieldList::FieldList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(widgets::space);
}

void FieldList::showRecord(const insight::Row &row, const std::vector<store::Correction> &corrections,
                           const models::Formatting &formatting, base::Instant lastSync)
{
    clear();
    const domain::Record &record = row.record;
    const QString agent = models::personText(record.agent);
    addText(tr("Agent"), {QStringLiteral("agent")},
            row.agentTeam.isEmpty() ? agent : tr("%1, %2", "agent, team").arg(agent, row.agentTeam));
    addText(tr("Requested"), {QStringLiteral("requested_at")},
            text::longDateTime(record.requestedAt, formatting.zone, formatting.locale));
    addText(tr("Type"), {QStringLiteral("type")}, text::label(record.type));
    addAmount(record, formatting);
    addCustomer(record);
    addText(tr("Context"), {QStringLiteral("context")},
            record.context.trimmed().isEmpty() ? tr("No context given") : record.context);
    addText(tr("Decision"),
            {QStringLiteral("decision"), QStringLiteral("approver"), QStringLiteral("approved_amount"),
             QStringLiteral("decided_at")},
            decisionText(record, formatting, lastSync));
    addReason(record);
    alignLabels();
    addMarks(corrections, formatting);
}

void FieldList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void FieldList::alignLabels()
{
    const auto rows = findChildren<FieldRow *>(QString(), Qt::FindDirectChildrenOnly);
    int width = 0;
    for (const FieldRow *row : rows)
        width = std::max(width, row->labelWidth());
    for (FieldRow *row : rows)
        row->setLabelWidth(width);
}

FieldRow *FieldList::addText(const QString &label, const QStringList &fields, const QString &text)
{
    return addField(label, fields, valueLabel(text));
}

FieldRow *FieldList::addField(const QString &label, const QStringList &fields, QWidget *value)
{
    auto *row = new FieldRow(label, fields, value);
    connect(row, &FieldRow::editRequested, this, &FieldList::editRequested);
    connect(row, &FieldRow::menuRequested, this, &FieldList::menuRequested);
    connect(row, &FieldRow::pointedAt, this, &FieldList::pointedAt);
    m_rows->addWidget(row);
    return row;
}

void FieldList::addAmount(const domain::Record &record, const models::Formatting &formatting)
{
    const QString asked = models::askedText(record, formatting.locale);
    addText(tr("Amount"), {QStringLiteral("amount"), QStringLiteral("percent"), QStringLiteral("noncash")},
            asked.isEmpty() ? tr("No amount") : asked);
}

void FieldList::describe(const std::vector<workspace::FieldOrigin> &origins, const models::Formatting &formatting)
{
    for (int i = 0; i < m_rows->count(); ++i) {
        auto *row = qobject_cast<FieldRow *>(m_rows->itemAt(i)->widget());
        QStringList lines;
        for (const workspace::FieldOrigin &origin : origins) {
            if (row->fields().contains(origin.field))
                lines.append(originText(origin, formatting));
        }
        if (!lines.isEmpty())
            row->describe(lines.join(u'\n'));
    }
}

/// What was read, below every value that was set by hand.
void FieldList::addMarks(const std::vector<store::Correction> &corrections, const models::Formatting &formatting)
{
    for (int i = 0; i < m_rows->count(); ++i) {
        auto *row = qobject_cast<FieldRow *>(m_rows->itemAt(i)->widget());
        for (const QString &field : row->fields()) {
            const auto mark = markOf(field, corrections);
            if (!mark)
                continue;
            const QString text = markText(field, *mark, formatting);
            row->addRemark(row->fields().size() == 1
                               ? text
                               : tr("%1: %2", "field, how it was corrected").arg(text::columnLabel(field), text));
        }
    }
}

void FieldList::addCustomer(const domain::Record &record)
{
    auto *value = new QWidget;
    auto *lines = new QVBoxLayout(value);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    const bool isNamed = !record.customer.trimmed().isEmpty();
    lines->addWidget(valueLabel(isNamed ? record.customer : tr("No customer named")));
    if (isNamed) {
        auto *story = makeLink(QStringLiteral("decisions.details.customer.story"), tr("Whole story", "of a customer"));
        story->setToolTip(tr("Everything of this customer, of all times (Ctrl+U)"));
        connect(story, &QToolButton::clicked, this, &FieldList::customerRequested);
        lines->addWidget(story, 0, Qt::AlignLeading);
    }
    if (!record.conversationUrl.isEmpty()) {
        auto *link =
            makeLink(QStringLiteral("decisions.details.conversation"), conversationText(record.conversationUrl));
        link->setToolTip(widgets::plainToolTip(record.conversationUrl));
        connect(link, &QToolButton::clicked, this,
                [this, address = record.conversationUrl] { Q_EMIT linkRequested(address); });
        lines->addWidget(link, 0, Qt::AlignLeading);
    }
    addField(tr("Customer"), {QStringLiteral("customer"), QStringLiteral("conversation_url")}, value);
}

void FieldList::addReason(const domain::Record &record)
{
    const QStringList fields{QStringLiteral("reason")};
    const QString none = record.decision == domain::Decision::Pending ? tr("Not decided yet") : QStringLiteral("–");
    if (models::lacksReason(record))
        addField(tr("Reason"), fields, new widgets::Pill(tr("No reason given"), widgets::PillTone::Flag));
    else
        addText(tr("Reason"), fields, record.reason.trimmed().isEmpty() ? none : record.reason);
}

} // namespace precedent::pages
