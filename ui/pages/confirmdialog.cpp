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

/// The language's own word, then the English one where it is another.
QStringList wordsOf(ConfirmWord word)
{
    QStringList words;
    switch (word) {
    case ConfirmWord::Erase:
        words = {ConfirmDialog::tr("ERASE", "to be typed"), QStringLiteral("ERASE")};
        break;
    case ConfirmWord::Restore:
        words = {ConfirmDialog::tr("RESTORE", "to be typed"), QStringLiteral("RESTORE")};
        break;
    case ConfirmWord::Delete:
        words = {ConfirmDialog::tr("DELETE", "to be typed"), QStringLiteral("DELETE")};
        break;
    }
    words.removeDuplicates();
    return words;
}

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
    connect(typed, &QLineEdit::textChanged, accept, [accept, word = confirmation.word](const QString &now) {
        accept->setEnabled(isConfirmed(word, now));
        accept->setDefault(accept->isEnabled()); // Return does what was typed out, not "Cancel"
    });
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = dialogColumn(*this);
    column->setSpacing(widgets::gap);
    for (QWidget *part : {static_cast<QWidget *>(text), static_cast<QWidget *>(list), static_cast<QWidget *>(typed)})
        column->addWidget(part);
    column->addLayout(closingButtons(*this, accept));
}

QLineEdit *makeTypedConfirmation(ConfirmWord word)
{
    const QStringList words = wordsOf(word);
    const QString asked = words.size() == 1 ? ConfirmDialog::tr("Type %1 to confirm").arg(words.first())
                                            : ConfirmDialog::tr("Type %1 or %2 to confirm").arg(words[0], words[1]);
    auto *typed = new QLineEdit;
    typed->setObjectName(QStringLiteral("confirm.typed"));
    typed->setPlaceholderText(asked);
    typed->setAccessibleName(asked);
    return typed;
}

bool isConfirmed(ConfirmWord word, const QString &typed)
{
    return wordsOf(word).contains(typed.trimmed().normalized(QString::NormalizationForm_KC));
}

} // namespace precedent::pages
