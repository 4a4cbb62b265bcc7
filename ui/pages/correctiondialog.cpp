// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/correctiondialog.h"

#include "ui/pages/correctionwords.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/historytext.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/correcting.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>

namespace precedent::pages {

namespace {

constexpr int dialogWidth = 460; ///< design pixels

widgets::PlainLabel *wrapping(const QString &text, widgets::TextRole role)
{
    auto *label = new widgets::PlainLabel(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

CorrectionDialog::CorrectionDialog(const domain::Record &record, const QString &field,
                                   const std::vector<store::Correction> &history, EditorContext context,
                                   QWidget *parent)
    : QDialog(parent), m_context(std::move(context)),
      m_asked(workspace::correctionText(record, QStringLiteral("amount"))),
      m_approved(workspace::correctionText(record, QStringLiteral("approved_amount"))),
      m_correction{0, record.id, field, workspace::correctionText(record, field), {}, {}, {}, false},
      m_editor(new ValueEditor(field, m_correction.before, m_context)),
      m_notice(wrapping(QString(), widgets::TextRole::Secondary)), m_save(new QPushButton(tr("Save correction")))
{
    setObjectName(QStringLiteral("correction"));
    setWindowTitle(tr("Correct “%1”", "a field").arg(text::columnLabel(field)));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widgets::scaled(dialogWidth, *this));
    arrange(history);
    connect(m_editor, &ValueEditor::edited, this, &CorrectionDialog::check);
    connect(m_save, &QPushButton::clicked, this, &CorrectionDialog::save);
    check();
    m_editor->setFocus();
}

void CorrectionDialog::arrange(const std::vector<store::Correction> &history)
{
    m_notice->setObjectName(QStringLiteral("correction.notice"));
    m_save->setObjectName(QStringLiteral("correction.save"));
    m_save->setDefault(true);
    auto *now =
        wrapping(shownValue(m_correction.field, m_correction.before, m_context.formatting), widgets::TextRole::Body);
    now->setObjectName(QStringLiteral("correction.before"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::gap);
    form->addRow(new widgets::PlainLabel(tr("Now"), widgets::TextRole::Secondary), now);
    form->addRow(new widgets::PlainLabel(tr("Correct value"), widgets::TextRole::Secondary), m_editor);
    form->addRow(QString(), m_notice);
    for (const store::Correction &past : history) {
        if (past.field == m_correction.field)
            form->addRow(wrapping(correctionLine(past, m_context.formatting), widgets::TextRole::Secondary));
    }
    auto *buttons = closingButtons(*this, m_save);
    if (markOf(m_correction.field, history)) {
        auto *restore = new QPushButton(tr("Restore what was read"));
        restore->setObjectName(QStringLiteral("correction.restore"));
        restore->setAutoDefault(false);
        connect(restore, &QPushButton::clicked, this, &CorrectionDialog::restoreRequested);
        connect(restore, &QPushButton::clicked, this, &QDialog::reject);
        buttons->insertWidget(0, restore);
    }
    auto *layout = dialogColumn(*this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

/// Why the corrected amount does not go with the other one; what follows the asked amount is no obstacle.
QString CorrectionDialog::conflict() const
{
    if (m_correction.field == QLatin1String("approved_amount"))
        return currencyConflict(m_asked, m_correction.after);
    const bool follows = m_approved.isEmpty() || m_approved == m_asked;
    return m_correction.field == QLatin1String("amount") && !follows ? currencyConflict(m_correction.after, m_approved)
                                                                     : QString();
}

void CorrectionDialog::check()
{
    const auto parsed = workspace::parseCorrection(m_correction.field, m_editor->value(), m_context.people);
    m_correction.after = parsed ? *parsed : QString();
    const bool isChanged = parsed && m_correction.after != m_correction.before;
    const QString why = isChanged ? conflict() : QString();
    // The asked amount can be set first: the other one is corrected next, or its own editor refuses what does not fit.
    const bool isFirst = m_correction.field == QLatin1String("amount");
    if (!parsed)
        m_notice->setText(text::errorText(parsed.error()).sentence());
    else if (why.isEmpty())
        m_notice->setText(tr("It is kept over every later sync and can be undone."));
    else
        m_notice->setText(text::sentences({why, isFirst ? tr("Correct the approved amount next.") : QString()}));
    m_save->setEnabled(isChanged && (isFirst || why.isEmpty()));
}

void CorrectionDialog::save()
{
    check();
    if (!m_save->isEnabled())
        return;
    accept();
    Q_EMIT corrected(m_correction);
}

} // namespace precedent::pages
