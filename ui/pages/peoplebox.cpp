// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/peoplebox.h"

#include "base/typedlist.h"
#include "ui/models/celltext.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringListModel>
#include <QtWidgets/QCompleter>

namespace precedent::pages {

namespace {

/// Completes what stands behind the last comma.
class LastPartCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(base::typedComma()) + 1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        const qsizetype comma = typed.lastIndexOf(base::typedComma());
        const QString kept = comma < 0 ? QString() : typed.left(comma) + QStringLiteral(", ");
        return kept + QCompleter::pathFromIndex(index);
    }
};

QString nameOf(const domain::Person &person)
{
    // A comma would divide.
    return models::oneLine(person.name.isEmpty() ? person.realName : person.name).remove(base::typedComma());
}

} // namespace

PeopleBox::PeopleBox(const std::vector<domain::Person> &people, bool several, QWidget *parent)
    : QLineEdit(parent), m_several(several)
{
    QHash<QString, int> bearers;
    for (const domain::Person &person : people)
        ++bearers[nameOf(person)];
    QStringList offered;
    for (const domain::Person &person : people) {
        const QString name = nameOf(person);
        if (name.isEmpty() || person.isBot)
            continue;
        const QString &other = person.email.isEmpty() ? person.id.text() : person.email;
        const QString shown = bearers.value(name) > 1 ? name + QStringLiteral(" (%1)").arg(other) : name;
        m_ids.insert(shown, person.id.text());
        m_shown.insert(person.id.text(), shown);
        m_names.insert(person.id.text(), name);
        offered.append(shown);
    }
    offered.sort(Qt::CaseInsensitive);
    auto *completer = several ? new LastPartCompleter(this) : new QCompleter(this);
    completer->setModel(new QStringListModel(offered, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

QString PeopleBox::value() const
{
    QStringList parts;
    for (const QString &shown : m_several ? base::typedParts(text()) : QStringList(text().trimmed())) {
        const QString id = m_ids.value(shown);
        if (!shown.isEmpty())
            parts.append(id.isEmpty() ? shown : QStringLiteral("<@%1|%2>").arg(id, m_names.value(id)));
    }
    return parts.join(QStringLiteral(", "));
}

void PeopleBox::setValue(const QString &value)
{
    static const QRegularExpression mention(QStringLiteral(R"(<@([A-Z0-9]+)\|([^>]*)>)"));
    QString shown;
    qsizetype at = 0;
    auto matches = mention.globalMatch(value);
    while (matches.hasNext()) {
        const auto match = matches.next();
        shown += value.mid(at, match.capturedStart() - at) + m_shown.value(match.captured(1), match.captured(2));
        at = match.capturedEnd();
    }
    setText(shown + value.mid(at));
}

} // namespace precedent::pages
