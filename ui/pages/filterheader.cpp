// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterheader.h"

#include "ui/models/recordcolumns.h"
#include "ui/models/roles.h"
#include "ui/pages/columnfield.h"
#include "ui/shell/writtenvalues.h"
#include "ui/text/errortext.h"
#include "ui/widgets/metrics.h"

#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace precedent::pages {

namespace {

/// In design pixels.
constexpr int heightOfFields = 28;

QStringList valuesOf(const query::Filter &filter, query::Key key, bool exclude)
{
    const auto *clause = filter.find(key, exclude);
    return clause != nullptr ? clause->values : QStringList();
}

bool saysTheSame(const query::Filter &a, const query::Filter &b, query::Key key)
{
    return valuesOf(a, key, false) == valuesOf(b, key, false) && valuesOf(a, key, true) == valuesOf(b, key, true);
}

} // namespace

FilterHeader::FilterHeader(QAbstractScrollArea *table) : ElidingHeader(table), m_table(table)
{
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::takeColumns);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeFields);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::placeFields);
}

void FilterHeader::showFields(bool shown)
{
    if (shown == m_areShown)
        return;
    m_areShown = shown;
    takeColumns();
    // The table makes room for what the header now asks for.
    Q_EMIT geometriesChanged();
}

void FilterHeader::setFilter(const query::Filter &filter)
{
    m_filter = filter;
    for (ColumnField *field : m_fields) {
        if (field == nullptr)
            continue;
        const auto written = shell::withField(filter, field->key(), field->text(), locale());
        if (!field->hasFocus() || !written || !saysTheSame(*written, filter, field->key()))
            say(*field);
        field->showProblem({});
    }
}

void FilterHeader::say(ColumnField &field)
{
    field.showText(shell::fieldText(m_filter, field.key(), locale()));
    // A long one is read from its beginning.
    if (!field.hasFocus())
        field.setCursorPosition(0);
}

void FilterHeader::enterField(const QString &column)
{
    ColumnField *wanted = field(column);
    for (int visual = 0; wanted == nullptr && visual < count(); ++visual)
        wanted = field(columnAt(logicalIndex(visual)));
    if (wanted != nullptr) {
        wanted->setFocus(Qt::ShortcutFocusReason);
        wanted->selectAll();
    }
}

ColumnField *FilterHeader::field(const QString &column) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&column](const ColumnField *field) {
        return field != nullptr && field->column() == column;
    });
    return found == m_fields.end() ? nullptr : *found;
}

ColumnField *FilterHeader::enteredField() const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [](const ColumnField *field) { return field != nullptr && field->hasFocus(); });
    return found == m_fields.end() ? nullptr : *found;
}

QSize FilterHeader::sizeHint() const
{
    return ElidingHeader::sizeHint() + QSize(0, fieldHeight());
}

void FilterHeader::setModel(QAbstractItemModel *model)
{
    ElidingHeader::setModel(model);
    // As many other columns make no sectionCountChanged().
    connect(model, &QAbstractItemModel::modelReset, this, &FilterHeader::takeColumns);
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const int below = fieldHeight();
    ElidingHeader::paintSection(painter, rect.adjusted(0, 0, 0, -below), section);
    if (below == 0)
        return;
    QStyleOptionHeader empty;
    initStyleOption(&empty);
    empty.rect = QRect(rect.left(), rect.bottom() - below + 1, rect.width(), below);
    style()->drawControl(QStyle::CE_HeaderSection, &empty, painter, this);
}

void FilterHeader::resizeEvent(QResizeEvent *event)
{
    ElidingHeader::resizeEvent(event);
    placeFields();
}

QString FilterHeader::columnAt(int section) const
{
    return model()->headerData(section, Qt::Horizontal, models::ColumnRole).toString();
}

int FilterHeader::fieldHeight() const
{
    return m_areShown ? widgets::scaled(heightOfFields, *this) : 0;
}

/// The fields follow the columns; one that stays keeps its text and the keyboard.
void FilterHeader::takeColumns()
{
    QStringList columns;
    for (int section = 0; m_areShown && section < count(); ++section)
        columns += columnAt(section);
    if (columns == m_columns)
        return;
    std::vector<ColumnField *> fields;
    for (const QString &column : columns) {
        const auto key = models::keyOf(column);
        ColumnField *kept = field(column);
        fields.push_back(kept != nullptr || !key ? kept : makeField(column, *key));
    }
    for (ColumnField *before : m_fields) {
        if (before != nullptr && std::find(fields.begin(), fields.end(), before) == fields.end())
            before->deleteLater();
    }
    m_columns = columns;
    m_fields = std::move(fields);
    setFilter(m_filter);
    placeFields();
    orderFields();
}

ColumnField *FilterHeader::makeField(const QString &column, query::Key key)
{
    auto *field = new ColumnField(column, key, this);
    connect(field, &ColumnField::typed, this, [this, field] { read(*field, false); });
    connect(field, &ColumnField::committed, this, [this, field] { read(*field, true); });
    connect(field, &ColumnField::left, this, &FilterHeader::left);
    connect(field, &ColumnField::entered, this, [this, field] { uncover(*field); });
    connect(field, &ColumnField::valuesRequested, this, [this, column] { Q_EMIT valuesRequested(column); });
    return field;
}

void FilterHeader::placeFields()
{
    const int below = fieldHeight();
    for (std::size_t section = 0; section < m_fields.size(); ++section) {
        if (m_fields[section] == nullptr)
            continue;
        const bool isFrozen = logicalIndex(0) == int(section) && m_table->horizontalScrollBar()->value() > 0;
        const int edge = isRightToLeft() ? width() - sectionSize(int(section)) : 0;
        const int left = isFrozen ? edge : sectionViewportPosition(int(section));
        m_fields[section]->setGeometry(left + 2, height() - below, sectionSize(int(section)) - 4,
                                       below - widgets::spaceSmall);
        m_fields[section]->show();
        if (isFrozen)
            m_fields[section]->raise();
    }
}

/// Tab goes through the fields as they stand, then to the rows.
void FilterHeader::orderFields()
{
    QWidget *before = m_table->previousInFocusChain();
    while (before != nullptr && (before == this || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (int visual = 0; visual < int(m_fields.size()); ++visual) {
        ColumnField *field = m_fields[std::size_t(logicalIndex(visual))];
        if (field == nullptr)
            continue;
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_table);
}

void FilterHeader::read(ColumnField &field, bool isFinished)
{
    const auto filter = shell::withField(m_filter, field.key(), field.text(), locale());
    if (!filter)
        return field.showProblem(text::errorText(filter.error()).sentence());
    field.showProblem({});
    if (!saysTheSame(*filter, m_filter, field.key()))
        Q_EMIT filterWritten(*filter, true);
    if (!isFinished)
        return;
    Q_EMIT filterWritten(m_filter, false);
    say(field);
}

/// Scrolls the table to a field that the keyboard went into.
void FilterHeader::uncover(const ColumnField &field)
{
    if (&field == m_fields[std::size_t(logicalIndex(0))])
        return;
    const int frozen = sectionSize(logicalIndex(0));
    const int before = std::min(field.x() - (isRightToLeft() ? 0 : frozen), 0);
    const int behind = std::max(field.geometry().right() - width() + (isRightToLeft() ? frozen : 0), 0);
    const int step = before != 0 ? before : behind;
    QScrollBar *bar = m_table->horizontalScrollBar();
    bar->setValue(bar->value() + (isRightToLeft() ? -step : step));
}

} // namespace precedent::pages
