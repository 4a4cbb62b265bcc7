// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/confirmdialog.h"

#include "ui/pages/dialogparts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

constexpr int dialogWidth = 520; ///< design pixels

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("confirm"));
    setWindowTitle(confirmation.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widgets::scaled(dialogWidth, *this));
    auto *text = new widgets::PlainLabel(confirmation.text);
    auto *list = new widgets::PlainLabel(confirmation.list, widgets::TextRole::Secondary);
    for (auto *label : {text, list})
        label->setWordWrap(true);
    auto *typed = makeTypedConfirmation(confirmation.word);
    auto *accept = new QPushButton(confirmation.accept);
    accept->setObjectName(QStringLiteral("confirm.accept"));
    accept->setEnabled(false);
    connect(typed, &QLineEdit::textChanged, accept,
            [accept, word = confirmation.word](const QString &now) { accept->setEnabled(now.trimmed() == word); });
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = dialogColumn(*this);
    column->setSpacing(widgets::gap);
    for (QWidget *part : {static_cast<QWidget *>(text), static_cast<QWidget *>(list), static_cast<QWidget *>(typed)})
        column->addWidget(part);
    column->addLayout(closingButtons(*this, accept));
}

QLineEdit *makeTypedConfirmation(const QString &word)
{
    auto *typed = new QLineEdit;
    typed->setObjectName(QStringLiteral("confirm.typed"));
    typed->setPlaceholderText(ConfirmDialog::tr("Type %1 to confirm").arg(word));
    typed->setAccessibleName(ConfirmDialog::tr("Type %1 to confirm").arg(word));
    return typed;
}

} // namespace precedent::pages
