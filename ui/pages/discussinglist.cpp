// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discussinglist.h"

#include "ui/models/roles.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QTableView>

namespace precedent::pages {

namespace {

using models::Discussed;

constexpr int mostShown = 20;
constexpr int whyColumn = 4;
constexpr int rowsInSight = 6; ///< the others by scrolling

QVariant whyTip(const Discussed &discussed, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines;
    for (const models::Topic topic : discussed.topics)
        lines.append(
            DiscussingList::tr("%1: %Ln point(s)", "why", models::pointsOf(topic)).arg(models::topicText(topic)));
    return widgets::plainToolTip(lines.join(u'\n'));
}

QString withUsual(const QString &topic, const Discussed &discussed, const QLocale &locale)
{
    const QString money = text::moneyText(*discussed.usual, locale);
    return DiscussingList::tr("%1 (median %2)", "above the usual amount, what is usual").arg(topic, money);
}

QString whyText(const Discussed &discussed, const QLocale &locale)
{
    QStringList parts;
    for (const models::Topic topic : discussed.topics) {
        const QString text = models::topicText(topic);
        const bool isMeasured = topic == models::Topic::Outlier && discussed.usual;
        parts.append(isMeasured ? withUsual(text, discussed, locale) : text);
    }
    QString sentence = text::enumerated(parts);
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

std::vector<models::ListColumn<Discussed>> discussingColumns(const models::Formatting &formatting)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto tone = [](const Discussed &discussed, int role) {
        return role == models::PillRole ? QVariant(int(widgets::toneOf(discussed.row.record.decision))) : QVariant();
    };
    return {
        {DiscussingList::tr("Date"), left,
         [formatting](const Discussed &discussed) {
             return text::shortDate(discussed.row.record.requestedAt, formatting.zone, formatting.locale,
                                    formatting.now);
         }},
        {DiscussingList::tr("Type"), left,
         [](const Discussed &discussed) { return text::label(discussed.row.record.type); }},
        {DiscussingList::tr("Amount"), models::figureAlignment,
         [formatting](const Discussed &discussed) {
             return models::askedText(discussed.row.record, formatting.locale);
         }},
        {DiscussingList::tr("Decision"), left,
         [](const Discussed &discussed) { return text::label(discussed.row.record.decision); }, tone},
        {DiscussingList::tr("Why"), left,
         [formatting](const Discussed &discussed) { return whyText(discussed, formatting.locale); }, whyTip},
        {DiscussingList::tr("Points"), models::figureAlignment,
         [formatting](const Discussed &discussed) { return formatting.locale.toString(discussed.points); }, whyTip},
    };
}

DiscussingList::DiscussingList(models::WorkerPool &pool, QWidget *parent)
    : Card(tr("Worth discussing"), parent), m_list(new models::ListTable<Discussed>(this)), m_table(new QTableView),
      m_latest(pool, this)
{
    m_table->setModel(m_list);
    setUpList(*m_table, QStringLiteral("agents.discussing"), tr("Worth discussing"), whyColumn);
    keepHeightOfRows(*m_table, 1, rowsInSight);
    setContent(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_list->item(index.row()).row.record.id); });
}

void DiscussingList::request(const std::shared_ptr<const insight::Snapshot> &snapshot,
                             const std::vector<insight::RowIndex> &rows, const models::Formatting &formatting)
{
    m_latest.start([this, snapshot, rows, formatting](const models::LatestOnly::IsStale &isStale) {
        return [this, formatting, found = models::worthDiscussing(*snapshot, rows, mostShown, isStale)]() mutable {
            setHint(found.empty() ? tr("nothing stands out") : tr("most points first; each says why"));
            m_table->setVisible(!found.empty());
            m_list->show(discussingColumns(formatting), std::move(found));
        };
    });
}

} // namespace precedent::pages
