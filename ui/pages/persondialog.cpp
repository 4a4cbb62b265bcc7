// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/persondialog.h"

#include "base/typedlist.h"
#include "ui/dialogs/dialogsize.h"
#include "ui/models/celltext.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/peoplebox.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/channelsetup.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

using widgets::PlainLabel;
using widgets::TextRole;

constexpr int dialogWidth = 500; ///< design pixels

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : base::typedParts(text)) {
        if (const QString word = part.simplified(); !word.isEmpty() && !parts.contains(word))
            parts.append(word);
    }
    return parts;
}

std::vector<domain::Person> everybodyBut(const domain::PersonId &person, const workspace::Directory &directory)
{
    auto others = directory.people;
    std::erase_if(others, [&person](const domain::Person &other) { return other.id == person; });
    return others;
}

PlainLabel *explanation(const QString &text)
{
    auto *label = new PlainLabel(text, TextRole::Secondary);
    label->setWordWrap(true);
    return label;
}

void addLine(QFormLayout &form, const QString &label, QLineEdit &line, const QString &objectName,
             const QString &meaning)
{
    line.setObjectName(objectName);
    line.setAccessibleName(label);
    line.setCursorPosition(0); // a long list is read from its beginning
    form.addRow(new PlainLabel(label, TextRole::Secondary), &line);
    form.addRow(QString(), explanation(meaning));
}

} // namespace

PersonDialog::PersonDialog(const domain::Person &person, const workspace::Directory &directory, QWidget *parent)
    : QDialog(parent), m_person(person.id), m_directory(directory),
      m_teams(new QLineEdit(directory.teamsOf(person.id).join(QStringLiteral(", ")))),
      m_names(new QLineEdit(directory.aliasesOf(person.id).join(QStringLiteral(", ")))),
      m_other(new PeopleBox(everybodyBut(person.id, directory), false)), m_notice(explanation({})),
      m_save(new QPushButton(tr("Save")))
{
    setObjectName(QStringLiteral("person"));
    setWindowTitle(models::oneLine(person.name.isEmpty() ? person.id.text() : person.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widgets::scaled(dialogWidth, *this));
    arrange(person);
    for (QLineEdit *line : {m_teams, m_names, static_cast<QLineEdit *>(m_other)})
        connect(line, &QLineEdit::textChanged, this, &PersonDialog::check);
    connect(m_save, &QPushButton::clicked, this, &PersonDialog::save);
    check();
    dialogs::fitHeight(*this);
}

void PersonDialog::arrange(const domain::Person &person)
{
    m_save->setObjectName(QStringLiteral("person.save"));
    m_save->setDefault(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::space);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QStringList known{person.realName, person.email, person.id.text()};
    known.removeAll(QString());
    form->addRow(new PlainLabel(tr("In Slack"), TextRole::Secondary),
                 new PlainLabel(models::oneLine(known.join(QStringLiteral(" · ")))));
    addLine(*form, tr("Teams"), *m_teams, QStringLiteral("person.teams"),
            tr("Several are divided by commas. A new name creates a team."));
    addLine(*form, tr("Also written as"), *m_names, QStringLiteral("person.names"),
            tr("Names in messages that carry no Slack id, as forms and apps write them."));
    addLine(*form, tr("Same person as"), *m_other, QStringLiteral("person.other"),
            tr("Somebody who is the same person under another Slack id. Everything of that id counts for this person "
               "then; its name and id are added to “Also written as”."));
    m_notice->setObjectName(QStringLiteral("person.notice"));
    m_notice->hide();
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addLayout(form);
    layout->addWidget(
        explanation(tr("Where names change, all stored messages are read again. Corrections stay as they are.")));
    layout->addWidget(m_notice);
    layout->addStretch(1);
    layout->addLayout(closingButtons(*this, m_save));
}

workspace::PersonChange PersonDialog::chosen() const
{
    return {m_person, partsOf(m_teams->text()), partsOf(m_names->text())};
}

domain::PersonId PersonDialog::other() const
{
    const QStringList ids = workspace::approversFrom(m_other->value());
    if (ids.size() != 1)
        return {};
    const auto found = m_directory.find(ids.constFirst());
    return found ? *found : domain::PersonId();
}

/// Why what is written as the same person is nobody; empty where it is somebody, or nothing is written.
QString PersonDialog::whyNobody() const
{
    if (m_other->text().trimmed().isEmpty() || (!other().isEmpty() && other() != m_person))
        return {};
    if (other() == m_person)
        return tr("This is the person already. Choose somebody else, or leave “Same person as” empty.");
    const QStringList ids = workspace::approversFrom(m_other->value());
    const auto found = ids.size() == 1 ? m_directory.find(ids.constFirst()) : base::Result<domain::PersonId>(m_person);
    if (!found && found.error().code == QLatin1String("person-ambiguous"))
        return tr("Several people have that name. Choose one of them from the list.");
    return tr("Nobody in this ledger has exactly that name. Choose a name from the list.");
}

void PersonDialog::check()
{
    const workspace::PersonChange wanted = chosen();
    const bool isNamed = !m_other->text().trimmed().isEmpty();
    const bool isOther = isNamed && !other().isEmpty() && other() != m_person;
    const bool isChanged = isOther || wanted.teams != partsOf(m_directory.teamsOf(m_person).join(u',')) ||
                           wanted.aliases != partsOf(m_directory.aliasesOf(m_person).join(u','));
    m_save->setEnabled(isChanged && isOther == isNamed);
    const QString why = whyNobody();
    if (why == m_notice->fullText())
        return;
    m_notice->setText(why);
    m_notice->setVisible(!why.isEmpty());
    dialogs::fitHeight(*this);
}

void PersonDialog::save()
{
    const workspace::PersonChange change = chosen();
    const domain::PersonId merged = other();
    accept();
    Q_EMIT changed(change, merged);
}

} // namespace precedent::pages
