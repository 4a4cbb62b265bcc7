// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tagger.h"

#include "ui/pages/notecommands.h"
#include "ui/pages/recordtable.h"
#include "ui/pages/tagsview.h"
#include "ui/text/errortext.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>

namespace precedent::pages {

namespace {

/// More at once would let the window wait.
constexpr std::size_t mostAtOnce = 1'000;

} // namespace

Tagger::Tagger(shell::Page &page, RecordTable &table, TagsView &view)
    : QObject(&page), m_page(page), m_table(table), m_reviewed(new QAction(tr("Reviewed"), this))
{
    m_reviewed->setObjectName(QStringLiteral("decisions.action.reviewed"));
    m_reviewed->setCheckable(true);
    m_reviewed->setShortcut(Qt::CTRL | Qt::Key_D);
    connect(m_reviewed, &QAction::triggered, this, &Tagger::setSelectedReviewed);
    connect(&view, &TagsView::reviewedChosen, this,
            [this](const domain::RecordId &record, bool isReviewed) { setReviewed({record}, isReviewed); });
    connect(&view, &TagsView::tagsChanged, this,
            [this](const domain::RecordId &record, const workspace::TagChange &tags) {
                change({record}, tags, tr("Change tags"));
            });
}

void Tagger::showCurrent(bool isThere, bool isReviewed)
{
    m_reviewed->setEnabled(isThere);
    m_reviewed->setChecked(isReviewed);
}

void Tagger::setSelectedReviewed(bool isReviewed)
{
    const auto rows = m_table.selectedRows();
    if (rows.size() > mostAtOnce) {
        m_reviewed->setChecked(!isReviewed);
        m_page.context().showToast(tr("At most %Ln decision(s) at once", nullptr, int(mostAtOnce)));
        return;
    }
    std::vector<domain::RecordId> records;
    records.reserve(rows.size());
    for (const auto row : rows)
        records.push_back(m_table.records().snapshot()->row(row).record.id);
    setReviewed(std::move(records), isReviewed);
}

void Tagger::setReviewed(std::vector<domain::RecordId> records, bool isReviewed)
{
    const QStringList tags{workspace::reviewedTag()};
    if (isReviewed)
        change(std::move(records), {tags, {}}, tr("Mark as reviewed"));
    else
        change(std::move(records), {{}, tags}, tr("No longer reviewed"));
}

void Tagger::change(std::vector<domain::RecordId> records, const workspace::TagChange &change, const QString &what)
{
    const auto report = [show = m_page.context().showStrip](const base::Error &error) {
        show({QStringLiteral("tags"), widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
    };
    if (!pushed(m_page.context().undoStack,
                new ChangeTags(m_page.context().workspace, std::move(records), change, report, what)))
        Q_EMIT notWritten();
}

} // namespace precedent::pages
