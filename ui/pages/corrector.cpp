// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/corrector.h"

#include "ui/pages/correctiondialog.h"
#include "ui/pages/correctionwords.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/fieldlist.h"
#include "ui/pages/recordtable.h"
#include "ui/text/labels.h"
#include "workspace/correcting.h"
#include "workspace/pseudonyms.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QUndoStack>
#include <QtWidgets/QMenu>

namespace precedent::pages {

Corrector::Corrector(shell::Page &page)
    : QObject(&page), m_page(page), m_desk(correctionDesk(page.context())), m_peopleReading(page.context().pool, this)
{
}

void Corrector::setRecord(const std::optional<domain::Record> &record, std::vector<store::Correction> corrections,
                          const models::Formatting &formatting)
{
    m_record = record;
    m_corrections = std::move(corrections);
    m_formatting = formatting;
}

/// What is shown with numbers instead of names must not be written so.
bool Corrector::isShown(const QString &field) const
{
    static const QStringList hidden{QStringLiteral("agent"), QStringLiteral("approver"), QStringLiteral("customer"),
                                    QStringLiteral("reason"), QStringLiteral("context")};
    return m_desk->workspace.pseudonyms() == nullptr || !hidden.contains(field);
}

bool Corrector::isCorrected(const QString &field) const
{
    return markOf(field, m_corrections).has_value();
}

void Corrector::edit(const QString &field)
{
    if (!m_record || !workspace::correctableFields().contains(field))
        return;
    if (!isShown(field))
        return m_page.context().showToast(tr("Names are hidden: show them to correct this"));
    m_peopleReading.start([this, field, &workspace = m_desk->workspace](const models::LatestOnly::IsStale &) {
        const auto people =
            std::make_shared<base::Result<std::vector<domain::Person>>>(workspace::knownPeople(workspace));
        return [this, field, people] {
            if (!*people)
                m_desk->failed(people->error());
            open(field, *people ? **people : std::vector<domain::Person>());
        };
    });
}

void Corrector::open(const QString &field, std::vector<domain::Person> people)
{
    if (!m_record)
        return;
    const QString currency = m_record->amount ? m_record->amount->currency.code() : QString();
    auto *dialog =
        new CorrectionDialog(*m_record, field, m_corrections, {std::move(people), currency, m_formatting}, &m_page);
    connect(dialog, &CorrectionDialog::corrected, this, [this](const store::Correction &correction) {
        const QString what = tr("Correct “%1”", "a field").arg(text::columnLabel(correction.field));
        m_page.context().undoStack.push(new CorrectRecord(m_desk, {correction}, what));
    });
    connect(dialog, &CorrectionDialog::restoreRequested, this, [this, field] { restore(field); });
    dialog->open();
}

void Corrector::restore(const QString &field)
{
    if (!isShown(field))
        return m_page.context().showToast(tr("Names are hidden: show them to correct this"));
    std::vector<store::Correction> inForce;
    for (const store::Correction &correction : m_corrections) {
        if (correction.field == field && !correction.undone)
            inForce.push_back(correction);
    }
    if (!inForce.empty())
        m_page.context().undoStack.push(new RestoreField(m_desk, std::move(inForce)));
}

QMenu *Corrector::makeMenu(const QStringList &fields)
{
    auto *menu = new QMenu(&m_page);
    menu->setObjectName(QStringLiteral("correct.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &field : fields) {
        const QString label = text::columnLabel(field);
        QAction *action = menu->addAction(tr("Correct “%1”…", "a field").arg(label));
        action->setObjectName(QStringLiteral("correct.") + field);
        action->setEnabled(m_record.has_value() && isShown(field));
        connect(action, &QAction::triggered, this, [this, field] { edit(field); });
    }
    for (const QString &field : fields) {
        const auto mark = markOf(field, m_corrections);
        if (!mark)
            continue;
        const QString read = shownValue(field, mark->read, m_formatting).left(60);
        QAction *action = menu->addAction(tr("Restore what was read: %1, %2", "field, value")
                                              .arg(text::columnLabel(field), read)
                                              .replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("restore.") + field);
        action->setEnabled(isShown(field));
        connect(action, &QAction::triggered, this, [this, field] { restore(field); });
    }
    if (m_record)
        addCopy(*menu, fields);
    return menu;
}

void Corrector::addCopy(QMenu &menu, const QStringList &fields)
{
    QStringList values;
    for (const QString &field : fields) {
        const QString value = workspace::correctionText(*m_record, field);
        if (!value.isEmpty())
            values.append(shownValue(field, value, m_formatting));
    }
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("Copy"));
    copy->setEnabled(!values.isEmpty());
    connect(copy, &QAction::triggered, this,
            [text = values.join(u'\n')] { QGuiApplication::clipboard()->setText(text); });
}

void connectCorrections(DetailsPane &details, Corrector &corrector, RecordTable &table, const QAction &correct)
{
    const FieldList &fields = details.fields();
    QObject::connect(&fields, &FieldList::editRequested, &corrector,
                     [&corrector](const QStringList &names, QWidget *button) {
                         if (names.size() == 1 && !corrector.isCorrected(names.front()))
                             corrector.edit(names.front());
                         else
                             corrector.makeMenu(names)->popup(button->mapToGlobal(QPoint(0, button->height())));
                     });
    QObject::connect(
        &fields, &FieldList::menuRequested, &corrector,
        [&corrector](const QStringList &names, const QPoint &at) { corrector.makeMenu(names)->popup(at); });
    QObject::connect(&correct, &QAction::triggered, &corrector, [&corrector, &table] {
        const QRect row = table.visualRect(table.currentIndex());
        corrector.makeMenu(workspace::correctableFields())
            ->popup(table.viewport()->mapToGlobal(QPoint(row.left(), row.bottom())));
    });
}

} // namespace precedent::pages
