// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldgrid.h"

#include "ui/models/celltext.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>

namespace precedent::pages {

namespace {

using recognize::TaughtField;
using widgets::PlainLabel;
using widgets::TextRole;

constexpr int rowHeight = 26; ///< design pixels

enum Column { Name, ReadFrom, Here, Remove };

PlainLabel *elided(TextRole role)
{
    auto *label = new PlainLabel({}, role);
    label->setElideMode(Qt::ElideRight);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

void setShown(const std::initializer_list<QWidget *> &cells, bool isShown)
{
    for (QWidget *cell : cells) {
        if (cell != nullptr)
            cell->setVisible(isShown);
    }
}

} // namespace

FieldGrid::FieldGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_types(new QComboBox)
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(widgets::space);
    m_grid->setVerticalSpacing(widgets::spaceSmall);
    m_grid->setColumnStretch(ReadFrom, 1);
    m_grid->setColumnStretch(Here, 1);
    m_grid->addWidget(new PlainLabel(tr("Field"), TextRole::Secondary), 0, Name);
    m_grid->addWidget(new PlainLabel(tr("Read from"), TextRole::Secondary), 0, ReadFrom);
    m_grid->addWidget(new PlainLabel(tr("Here", "in this message"), TextRole::Secondary), 0, Here);
    makeTypes();
    for (const TaughtField field : markableFields()) {
        auto *pill = new widgets::Pill(fieldLabel(field), toneOf(field));
        QWidget *here = field == TaughtField::Type ? static_cast<QWidget *>(m_types) : elided(TextRole::Body);
        Row row = addRow(pill, here);
        row.remove = makeRemove(field);
        m_grid->addWidget(row.remove, m_grid->rowCount() - 1, Remove);
        m_rows.insert(field, row);
    }
    m_decision = addRow(new widgets::Pill(text::columnLabel(QStringLiteral("decision"))), elided(TextRole::Body));
    m_decision.readFrom->setText(tr("the thread"));
    m_reason = addRow(new widgets::Pill(text::columnLabel(QStringLiteral("reason"))), elided(TextRole::Body));
    m_reason.readFrom->setText(tr("approver’s words"));
    showFields({});
    showOutcome({}, {});
}

FieldGrid::Row FieldGrid::addRow(QWidget *name, QWidget *here)
{
    const int line = m_grid->rowCount();
    Row row{name, elided(TextRole::Secondary), here, nullptr};
    m_grid->addWidget(row.name, line, Name);
    m_grid->addWidget(row.readFrom, line, ReadFrom);
    m_grid->addWidget(row.here, line, Here);
    row.readFrom->setMinimumHeight(widgets::scaled(rowHeight, *this));
    return row;
}

QToolButton *FieldGrid::makeRemove(TaughtField field)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("inbox.unmark.") + recognize::toWord(field));
    button->setProperty("kind", QStringLiteral("link"));
    button->setText(QStringLiteral("×"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Remove the mark %1", "a field").arg(fieldLabel(field)));
    button->setToolTip(button->accessibleName());
    connect(button, &QToolButton::clicked, this, [this, field] { Q_EMIT removeRequested(field); });
    return button;
}

void FieldGrid::makeTypes()
{
    m_types->setObjectName(QStringLiteral("inbox.teach.type"));
    m_types->setAccessibleName(fieldLabel(TaughtField::Type));
    m_types->view()->setAccessibleName(m_types->accessibleName()); // of its own where a style sheet is set
    // As wide as its words where there is room, and in a narrow panel no wider than that.
    m_types->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_types->setMinimumWidth(1);
    connect(m_types, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        Q_EMIT typeChosen(domain::fromWord<domain::RequestType>(m_types->itemData(index).toString()));
    });
}

void FieldGrid::showFields(const QMap<TaughtField, FieldReading> &fields)
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        const bool isShown = fields.contains(row.key());
        const FieldReading reading = fields.value(row.key());
        row->readFrom->setText(reading.readFrom);
        if (auto *here = qobject_cast<PlainLabel *>(row->here))
            here->setText(models::oneLine(reading.here));
        setShown({row->name, row->readFrom, row->here}, isShown);
        row->remove->setVisible(isShown && reading.isMarked);
    }
    setVisible(!fields.isEmpty());
}

void FieldGrid::showType(const std::optional<domain::RequestType> &type, bool isMarked)
{
    m_types->clear();
    if (!isMarked)
        m_types->addItem(tr("Not in the message"), QString());
    for (const QString &word : domain::allWords<domain::RequestType>()) {
        const QString label = text::valueLabel(query::Key::Type, word);
        m_types->addItem(isMarked ? label : tr("Always %1", "a type").arg(label), word);
    }
    m_types->setCurrentIndex(type ? m_types->findData(domain::toWord(*type)) : 0);
}

void FieldGrid::showOutcome(const QString &decision, const QString &reason)
{
    const auto show = [](const Row &row, const QString &here) {
        static_cast<PlainLabel *>(row.here)->setText(models::oneLine(here));
        setShown({row.name, row.readFrom, row.here}, !here.isEmpty());
    };
    show(m_decision, decision);
    show(m_reason, reason);
}

} // namespace precedent::pages
