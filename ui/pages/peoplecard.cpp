// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/peoplecard.h"

#include "base/folding.h"
#include "ui/models/celltext.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/joined.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/searchfield.h"
#include "workspace/pseudonyms.h"

#include <QtCore/QCollator>
#include <QtGui/QAction>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

using domain::Person;

constexpr int otherNamesColumn = 3;
constexpr int leastRows = 6;

QString joined(const QStringList &names)
{
    return models::oneLine(text::enumerated(names));
}

QString kindText(const Person &person)
{
    if (person.isBot)
        return PeopleCard::tr("App");
    return person.isDeactivated ? PeopleCard::tr("Left Slack") : PeopleCard::tr("Person");
}

} // namespace

PeopleCard::PeopleCard(QWidget *parent)
    : Card(tr("People"), parent), m_people(new models::ListTable<Person>(this)), m_table(new QTableView),
      m_edit(new QAction(tr("Change…"), this))
{
    m_table->setModel(m_people);
    setUpList(*m_table, QStringLiteral("sources.people"), tr("People"), otherNamesColumn);
    m_table->setMinimumHeight(widgets::scaled(30 * leastRows, *this));
    m_edit->setObjectName(QStringLiteral("sources.people.change"));
    m_edit->setEnabled(false);
    addHeaderAction(m_edit);
    auto *search = new widgets::SearchField;
    search->setObjectName(QStringLiteral("sources.people.search"));
    search->setPlaceholderText(tr("Name, team or e-mail…"));
    search->setAccessibleName(tr("Search people"));
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->setSpacing(widgets::space);
    lines->addWidget(search);
    lines->addWidget(m_table, 1);
    setContent(content);
    const auto narrow = [this](const QString &text) {
        m_wanted = base::fold(text.trimmed());
        showMatching();
    };
    connect(search, &widgets::SearchField::typed, this, narrow);
    connect(search, &widgets::SearchField::committed, this, narrow);
    connect(m_edit, &QAction::triggered, this, &PeopleCard::choose);
    connect(m_table, &QTableView::activated, this, &PeopleCard::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_edit->setEnabled(row.isValid()); });
}

QString PeopleCard::shownName(const Person &person) const
{
    if (m_pseudonyms != nullptr && !person.isBot)
        return m_pseudonyms->ofPerson(person.id.text());
    return models::oneLine(person.name.isEmpty() ? person.id.text() : person.name);
}

/// What else somebody is called says who it is.
QStringList PeopleCard::shownAliases(const Person &person) const
{
    return m_pseudonyms != nullptr ? QStringList() : m_directory.aliasesOf(person.id);
}

/// A hidden name finds nobody.
bool PeopleCard::isWanted(const Person &person) const
{
    QStringList texts{shownName(person)};
    if (m_pseudonyms == nullptr)
        texts += {person.realName, person.email, person.id.text()};
    texts += shownAliases(person) + m_directory.teamsOf(person.id);
    return std::any_of(texts.begin(), texts.end(),
                       [this](const QString &text) { return base::fold(text).contains(m_wanted); });
}

void PeopleCard::showPeople(workspace::Directory directory, std::shared_ptr<const workspace::Pseudonyms> pseudonyms)
{
    m_directory = std::move(directory);
    m_pseudonyms = std::move(pseudonyms);
    // People first, apps last: only people decide.
    QCollator collator;
    collator.setNumericMode(true); // pseudonyms
    std::stable_sort(m_directory.people.begin(), m_directory.people.end(), [&](const Person &a, const Person &b) {
        return a.isBot != b.isBot ? b.isBot : collator.compare(base::fold(shownName(a)), base::fold(shownName(b))) < 0;
    });
    setHint(tr("%Ln known from Slack", "people", int(m_directory.people.size())));
    showMatching();
}

void PeopleCard::showMatching()
{
    std::vector<Person> shown;
    std::copy_if(m_directory.people.begin(), m_directory.people.end(), std::back_inserter(shown),
                 [this](const Person &person) { return isWanted(person); });
    const int row = std::clamp(m_table->currentIndex().row(), 0, std::max(0, int(shown.size()) - 1));
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    m_people->show(
        {{tr("Name"), left, [this](const Person &person) { return shownName(person); }},
         {tr("Kind"), left, kindText},
         {tr("Teams"), left, [this](const Person &person) { return joined(m_directory.teamsOf(person.id)); }},
         {tr("Also written as"), left, [this](const Person &person) { return joined(shownAliases(person)); }}},
        std::move(shown));
    if (m_people->rowCount() > 0)
        m_table->selectRow(row);
    m_edit->setEnabled(m_people->rowCount() > 0);
}

void PeopleCard::choose()
{
    if (const QModelIndex index = m_table->currentIndex(); index.isValid())
        Q_EMIT personChosen(m_people->item(index.row()));
}

} // namespace precedent::pages
