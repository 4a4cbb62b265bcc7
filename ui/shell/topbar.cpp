// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/filterpopup.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace precedent::shell {

namespace {
/// The search box, in design pixels.
constexpr int searchWidth = 280;
constexpr int searchMinimum = 96;
} // namespace

TopBar::TopBar(FilterState &filter, models::WorkerPool &pool, QWidget *parent)
    : QFrame(parent), m_filter(filter), m_pool(pool), m_search(new widgets::SearchField(this)),
      m_period(new widgets::PeriodPicker(this)), m_chips(new widgets::ChipBar(this)),
      m_problem(new widgets::PlainLabel(QString(), widgets::TextRole::Body, this)),
      m_title(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary, this)),
      m_addFilter(new QToolButton(this)), m_pageActions(new QHBoxLayout)
{
    setProperty("kind", QStringLiteral("topbar"));
    setObjectName(QStringLiteral("topbar"));
    buildParts();
    connectParts();
    showFilter();
}

void TopBar::setData(std::shared_ptr<const insight::Snapshot> snapshot, const query::Calendar &calendar)
{
    m_snapshot = std::move(snapshot);
    m_calendar = calendar;
    m_period->setCalendar(calendar);
}

void TopBar::setPageActions(const QList<QAction *> &actions)
{
    while (auto *item = m_pageActions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto *action : actions)
        m_pageActions->addWidget(widgets::makeActionButton(action, this));
    placeChips();
}

void TopBar::setUsesFilter(bool usesFilter)
{
    for (auto *part : std::initializer_list<QWidget *>{m_search, m_period, m_chips, m_addFilter})
        part->setEnabled(usesFilter);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    for (auto *part : std::initializer_list<QWidget *>{m_search, m_period, m_addFilter})
        part->setVisible(title.isEmpty());
    m_chips->setVisible(title.isEmpty() && !m_filter.state().chips.empty());
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::buildParts()
{
    m_search->setObjectName(QStringLiteral("topbar.search"));
    m_search->setPlaceholders(tr("Search reason, customer, details…"), tr("Search…"));
    m_search->setMinimumWidth(widgets::scaled(searchMinimum, *this));
    m_search->setMaximumWidth(widgets::scaled(searchWidth, *this));
    m_period->setObjectName(QStringLiteral("topbar.period"));
    m_chips->setObjectName(QStringLiteral("topbar.chips"));
    m_addFilter->setObjectName(QStringLiteral("topbar.addfilter"));
    m_addFilter->setText(tr("+ Filter"));
    m_addFilter->setAccessibleName(tr("Add a filter"));
    m_addFilter->setProperty("kind", QStringLiteral("field"));
    m_addFilter->setFocusPolicy(Qt::StrongFocus);
    m_problem->setObjectName(QStringLiteral("topbar.problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_title->setObjectName(QStringLiteral("topbar.title"));
    m_title->setMinimumHeight(m_search->sizeHint().height());
    m_title->hide();
    m_pageActions->setSpacing(widgets::space);
    auto *row = new QHBoxLayout;
    m_row = row;
    row->setSpacing(widgets::space);
    row->addWidget(m_title);
    row->addWidget(m_search, 2);
    row->addWidget(m_period);
    row->addWidget(m_chips, 0, Qt::AlignVCenter);
    row->addWidget(m_addFilter);
    row->addStretch(1);
    row->addLayout(m_pageActions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::space + 2, widgets::cardPaddingHorizontal,
                               widgets::space + 2);
    layout->setSpacing(widgets::spaceSmall);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    m_rows = layout;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeChips();
}

/// Beside the period where all stand in one line there, else in a row of their own.
void TopBar::placeChips()
{
    if (m_title->isVisibleTo(this))
        return;
    int wanted = m_chips->sizeHint().width() + m_search->minimumWidth() + m_pageActions->sizeHint().width();
    for (const QWidget *part : std::initializer_list<QWidget *>{m_period, m_addFilter})
        wanted += part->sizeHint().width();
    const QMargins margins = m_rows->contentsMargins();
    wanted += margins.left() + margins.right() + (m_row->count() - 1) * m_row->spacing();
    const bool isBelow = wanted > width();
    const bool wasBelow = m_row->indexOf(m_chips) < 0;
    if (isBelow == wasBelow)
        return;
    if (isBelow) {
        m_row->removeWidget(m_chips);
        m_rows->insertWidget(1, m_chips);
    } else {
        m_rows->removeWidget(m_chips);
        m_row->insertWidget(m_row->indexOf(m_addFilter), m_chips, 0, Qt::AlignVCenter);
    }
}

void TopBar::connectParts()
{
    connect(m_search, &widgets::SearchField::typed, this,
            [this](const QString &text) { showResult(m_filter.type(text)); });
    connect(m_search, &widgets::SearchField::committed, this,
            [this](const QString &text) { showResult(m_filter.commit(text)); });
    connect(m_search, &widgets::SearchField::left, this, &TopBar::searchLeft);
    connect(m_period, &widgets::PeriodPicker::valueChosen, &m_filter, &FilterState::setPeriod);
    connect(m_chips, &widgets::ChipBar::removeRequested, &m_filter, [this](int index) { removeChip(m_filter, index); });
    connect(m_chips, &widgets::ChipBar::editRequested, this, [this](int index, const QWidget *chip) {
        openPopup(m_filter.state().chips.at(static_cast<std::size_t>(index)), chip);
    });
    connect(m_addFilter, &QToolButton::clicked, this, [this] {
        openPopup({query::Key::Type, false, {}}, m_addFilter);
    });
    connect(&m_filter, &FilterState::changed, this, &TopBar::showFilter);
    connect(&m_filter, &FilterState::shownAnew, this, &TopBar::showFilter);
}

void TopBar::showFilter()
{
    const auto &state = m_filter.state();
    m_search->showText(state.typed);
    m_period->setValue(state.period);
    QStringList chips;
    for (const auto &clause : state.chips)
        chips += text::chipText(clause);
    m_chips->setChips(chips);
    m_chips->setVisible(!chips.isEmpty() && m_title->fullText().isEmpty());
    placeChips();
    showResult({});
}

void TopBar::showResult(const base::Result<void> &result)
{
    const auto sentence = result ? QString() : text::errorText(result.error()).sentence();
    m_search->setProblem(sentence);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void TopBar::openPopup(const query::Clause &clause, const QWidget *anchor)
{
    if (m_snapshot == nullptr)
        return;
    makeFilterPopup(m_filter, {m_snapshot, m_filter.filter(), {}, m_calendar}, m_pool, clause, this)->openBelow(anchor);
}

} // namespace precedent::shell
