// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handentrydialog.h"

#include "ui/dialogs/dialogsize.h"
#include "ui/pages/correctionwords.h"
#include "ui/pages/dialogparts.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/correcting.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

namespace precedent::pages {

namespace {

using widgets::PlainLabel;
using widgets::TextRole;

constexpr int dialogWidth = 520; ///< design pixels
constexpr qsizetype longestExcerpt = 300;

/// In the order in which people read them; the rest can be corrected in the details of the record.
const QStringList &entryFields()
{
    static const auto fields =
        QStringLiteral("agent type amount percent customer context decision approver approved_amount decided_at reason")
            .split(u' ');
    return fields;
}

/// What only a decision has.
bool needsDecision(const QString &field)
{
    static const auto fields = QStringLiteral("approver approved_amount decided_at").split(u' ');
    return fields.contains(field);
}

QString excerpt(const QString &text)
{
    const QString line = models::oneLine(text);
    return line.size() > longestExcerpt ? line.left(longestExcerpt) + QChar(0x2026) : line;
}

} // namespace

HandEntryDialog::HandEntryDialog(workspace::HandEntry entry, const domain::UnreadMessage &message,
                                 const models::Formatting &formatting, QWidget *parent)
    : QDialog(parent), m_entry(std::move(entry)), m_context{m_entry.people, m_entry.currency, formatting},
      m_form(new QFormLayout), m_notice(new PlainLabel(QString(), TextRole::Secondary)),
      m_save(new QPushButton(tr("Save record")))
{
    setObjectName(QStringLiteral("handentry"));
    setWindowTitle(tr("Enter by hand"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widgets::scaled(dialogWidth, *this));
    for (const QString &field : entryFields()) {
        auto *editor = new ValueEditor(field, workspace::correctionText(m_entry.guess, field), m_context);
        m_editors.emplace_back(field, editor);
        connect(editor, &ValueEditor::edited, this, &HandEntryDialog::check);
    }
    connect(m_save, &QPushButton::clicked, this, &HandEntryDialog::save);
    arrange(message);
    if (m_entry.guess.approvedAmount) // what was read is not turned into another currency
        m_currency = editor("amount").currency();
    check();
    dialogs::fitHeight(*this);
    m_editors.front().second->setFocus();
}

void HandEntryDialog::arrange(const domain::UnreadMessage &message)
{
    m_notice->setObjectName(QStringLiteral("handentry.notice"));
    m_notice->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("handentry.save"));
    m_save->setDefault(true);
    auto *text = new PlainLabel(excerpt(message.text), TextRole::Body);
    text->setObjectName(QStringLiteral("handentry.message"));
    text->setWordWrap(true);
    const models::Formatting &formatting = m_context.formatting;
    auto *heading = new PlainLabel(
        tr("%1 · %2", "author, time")
            .arg(models::oneLine(message.author),
                 text::shortDateTime(message.ts.instant(), formatting.zone, formatting.locale, formatting.now)),
        TextRole::Secondary);
    m_form->setVerticalSpacing(widgets::space);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[field, editor] : m_editors)
        m_form->addRow(new PlainLabel(text::columnLabel(field), TextRole::Secondary), editor);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addLayout(m_form);
    layout->addWidget(m_notice);
    layout->addStretch(1);
    layout->addLayout(closingButtons(*this, m_save));
}

ValueEditor &HandEntryDialog::editor(const char *field) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [field](const auto &entry) { return entry.first == QLatin1String(field); });
    return *found->second;
}

/// What is approved is in the currency of what was asked for; choosing the one chooses the other.
void HandEntryDialog::followCurrency()
{
    const ValueEditor &asked = editor("amount");
    const bool isNew = std::exchange(m_currency, asked.currency()) != asked.currency();
    if (isNew)
        editor("approved_amount").setCurrency(asked.currency());
}

QString HandEntryDialog::conflict() const
{
    const auto valueOf = [this](const char *field) {
        const auto found = std::find_if(m_values.begin(), m_values.end(),
                                        [field](const auto &entry) { return entry.first == QLatin1String(field); });
        return found->second;
    };
    return currencyConflict(valueOf("amount"), valueOf("approved_amount"));
}

/// A request that waits offers no approver.
void HandEntryDialog::showDecision()
{
    const bool isPending = editor("decision").value() == domain::toWord(domain::Decision::Pending);
    if (std::exchange(m_isPending, isPending) == isPending)
        return;
    for (const auto &[field, editor] : m_editors) {
        if (needsDecision(field))
            m_form->setRowVisible(editor, !isPending);
    }
    dialogs::fitHeight(*this);
}

void HandEntryDialog::check()
{
    m_values.clear();
    showDecision();
    followCurrency();
    for (const auto &[field, editor] : m_editors) {
        const auto parsed = workspace::parseCorrection(
            field, m_isPending && needsDecision(field) ? QString() : editor->value(), m_context.people);
        if (!parsed) {
            m_notice->setText(tr("%1: %2", "field, what is wrong with it")
                                  .arg(text::columnLabel(field), text::errorText(parsed.error()).sentence()));
            return m_save->setEnabled(false);
        }
        m_values.emplace_back(field, *parsed);
    }
    if (const QString why = conflict(); !why.isEmpty()) {
        m_notice->setText(why);
        return m_save->setEnabled(false);
    }
    m_notice->setText(tr("The record is marked as entered by hand, kept over every later sync, and can be undone."));
    m_save->setEnabled(true);
}

void HandEntryDialog::save()
{
    check();
    if (!m_save->isEnabled())
        return;
    accept();
    Q_EMIT entered(workspace::entryOf(m_entry.start, m_values));
}

} // namespace precedent::pages
