// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policyeventdialog.h"

#include "query/parse.h"
#include "ui/pages/dialogparts.h"
#include "ui/text/dates.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace precedent::pages {

namespace {

constexpr int dialogWidth = 480; ///< design pixels
constexpr int noteLines = 5;
constexpr int longestTitle = 120;

} // namespace

PolicyEventDialog::PolicyEventDialog(const insight::PolicyEvent &event, QWidget *parent)
    : QDialog(parent), m_event(event), m_day(new widgets::DateField(event.day)), m_title(new QLineEdit(event.title)),
      m_query(new QLineEdit(event.query)), m_note(new QPlainTextEdit(event.note)),
      m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary)), m_save(new QPushButton(tr("Save")))
{
    setObjectName(QStringLiteral("policyevent"));
    setWindowTitle(tr("Policy change"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    for (QLineEdit *field : {m_title, m_query}) {
        field->setCursorPosition(0); // a long one is read from its beginning
        connect(field, &QLineEdit::textChanged, this, &PolicyEventDialog::check);
    }
    connect(m_save, &QPushButton::clicked, this, [this] {
        const insight::PolicyEvent read = entered();
        accept();
        Q_EMIT chosen(read);
    });
    check();
}

void PolicyEventDialog::arrange()
{
    m_day->setObjectName(QStringLiteral("policyevent.day"));
    m_title->setObjectName(QStringLiteral("policyevent.title"));
    m_title->setMaxLength(longestTitle);
    m_query->setObjectName(QStringLiteral("policyevent.query"));
    m_query->setPlaceholderText(tr("every request, or e.g. type:refund"));
    m_note->setObjectName(QStringLiteral("policyevent.note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + 2 * widgets::space);
    m_notice->setObjectName(QStringLiteral("policyevent.notice"));
    m_notice->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("policyevent.save"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *form = new QFormLayout;
    const auto add = [form](const QString &label, QWidget *field) {
        field->setAccessibleName(label);
        form->addRow(new widgets::PlainLabel(label, widgets::TextRole::Secondary), field);
    };
    add(tr("First day"), m_day);
    add(tr("Title"), m_title);
    add(tr("Concerns"), m_query);
    add(tr("Note"), m_note);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addLayout(closingButtons(*this, m_save));
    setMinimumWidth(widgets::scaled(dialogWidth, *this));
}

void PolicyEventDialog::check()
{
    const auto conditions = query::parse(m_query->text().trimmed());
    m_save->setEnabled(conditions.ok() && !m_title->text().trimmed().isEmpty());
    if (!conditions)
        m_notice->setText(text::errorText(conditions.error()).sentence());
    else if (conditions->isEmpty())
        m_notice->setText(tr("Concerns every request. The search box's words narrow it down."));
    else
        m_notice->setText(tr("Concerns: %1", "conditions in words").arg(text::filterText(*conditions)));
}

insight::PolicyEvent PolicyEventDialog::entered() const
{
    return {m_event.id, m_day->date(), m_title->text().trimmed(), m_query->text().trimmed(),
            m_note->toPlainText().trimmed()};
}

} // namespace precedent::pages
