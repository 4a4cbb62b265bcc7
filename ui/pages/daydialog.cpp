// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/daydialog.h"

#include "ui/pages/dialogparts.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QPushButton>

namespace precedent::pages {

DayDialog::DayDialog(const QString &label, QDate day, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("day"));
    setWindowTitle(label);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *field = new widgets::DateField(day);
    field->setObjectName(QStringLiteral("day.field"));
    field->setAccessibleName(label);
    auto *accepting = new QPushButton(label);
    accepting->setObjectName(QStringLiteral("day.accept"));
    accepting->setDefault(true);
    connect(accepting, &QPushButton::clicked, this, [this, field] {
        const QDate entered = field->date();
        accept();
        Q_EMIT chosen(entered);
    });
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(new widgets::PlainLabel(label));
    layout->addWidget(field);
    layout->addLayout(closingButtons(*this, accepting));
}

} // namespace precedent::pages
