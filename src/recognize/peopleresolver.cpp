// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/peopleresolver.h"

#include "base/folding.h"
#include "recognize/vocabulary.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::recognize {

namespace {

QString nameOf(const domain::Person &person)
{
    return person.name.isEmpty() ? person.realName : person.name;
}

QString emailIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).captured();
}

/// "@Sara Okafor (sara@x.test)" as "Sara Okafor".
QString bareName(QString name)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(\s*[(\[<][^)\]>]*[)\]>]\s*$)"));
    static const QRegularExpression edges(QStringLiteral("^[\\s@*_~`'\"]+|(?:['\u2019]s)?[\\s*_~`'\".,;:]*$"));
    name.remove(bracketed);
    return name.remove(edges).trimmed();
}

/// "maya.ortiz@acme.test" as "maya ortiz"; empty where no two words stand before the @.
QString nameInAddress(const QString &address)
{
    static const QRegularExpression divider(QStringLiteral("[._-]"));
    const auto words = base::fold(address.section(u'@', 0, 0)).split(divider, Qt::SkipEmptyParts);
    return words.size() == 2 ? words.join(u' ') : QString();
}

/// "tess o'brien" as "tess obrien".
QString withoutApostrophe(QString folded)
{
    return folded.remove(u'\'').remove(QChar(0x2019));
}

/// "maya ortiz" as "maya o", "m ortiz", "ortiz, maya", "mortiz".
QStringList shortForms(const QString &folded)
{
    const auto first = folded.section(u' ', 0, 0);
    const auto last = folded.section(u' ', -1);
    if (first == folded || first.isEmpty() || last.isEmpty())
        return {};
    return {first + u' ' + last.left(1), first.left(1) + u' ' + last, last + QLatin1String(", ") + first,
            last + u' ' + first, first.left(1) + last};
}

void addOnce(QHash<QString, QStringList> &index, const QString &key, const QString &id)
{
    if (!key.isEmpty() && !index[key].contains(id))
        index[key] += id;
}

} // namespace

PeopleResolver::PeopleResolver(const Context &context) : m_context(context)
{
    m_names.person = [&context](const QString &id) { return nameOf(context.people.value(id)); };
}

const PeopleResolver::Index &PeopleResolver::index() const
{
    std::call_once(m_index->isBuilt, [this] { build(*m_index); });
    return *m_index;
}

void PeopleResolver::build(Index &index) const
{
    for (const auto &alias : m_context.aliases)
        index.aliases.insert(base::fold(alias.name), alias.person.text());
    for (auto it = m_context.people.begin(); it != m_context.people.end(); ++it) {
        if (it->isBot)
            continue;
        for (const auto &name : {it->name, it->realName}) {
            const auto folded = base::fold(name);
            addOnce(index.byShortName, withoutApostrophe(folded), it.key());
            addOnce(index.byFullName, folded, it.key());
            addOnce(index.byFirstName, folded.section(u' ', 0, 0), it.key());
            for (const auto &form : shortForms(folded))
                addOnce(index.byShortName, form, it.key());
        }
        addOnce(index.byShortName, it->email.section(u'@', 0, 0).toLower(), it.key());
        if (!it->email.isEmpty())
            index.byEmail.insert(it->email.toLower(), it.key());
    }
}

std::vector<domain::PersonRef> PeopleResolver::peopleIn(const QString &mrkdwn) const
{
    static const QRegularExpression mention(QStringLiteral(R"(<@([A-Z0-9]+)(?:\|([^>]*))?>)"));
    std::vector<domain::PersonRef> people;
    auto matches = mention.globalMatch(mrkdwn);
    while (matches.hasNext()) {
        const auto match = matches.next();
        people.push_back(byId(match.captured(1), match.captured(2)));
    }
    if (!people.empty())
        return people;
    static const QRegularExpression divider(QStringLiteral(R"(\s*[,;&\n]\s*|\s+and\s+)"));
    const auto plain = domain::plainText(mrkdwn, m_names);
    if (plain.count(u',') == 1 && !plain.contains(u'@')) { // "Ortiz, Maya"
        if (const auto whole = byName(plain); !whole.id.isEmpty())
            return {whole};
    }
    const auto names = plain.split(divider, Qt::SkipEmptyParts);
    for (const auto &name : names) {
        auto person = byName(name);
        if (const auto known = person.id.isEmpty() ? knownWithin(name) : person; !known.id.isEmpty())
            person = known;
        if (!person.isEmpty())
            people.push_back(person);
    }
    // "Maya Ortiz, Team Lead": what stands beside one of ours may say what she is.
    const auto isOurs = [](const domain::PersonRef &person) { return !person.id.isEmpty(); };
    const bool named = std::any_of(people.begin(), people.end(), isOurs);
    const auto &words = vocabulary().card[QStringLiteral("step-words")];
    const auto isRank = [&](const domain::PersonRef &person) {
        return named && !isOurs(person) && words.find(tokenize(person.name));
    };
    people.erase(std::remove_if(people.begin(), people.end(), isRank), people.end());
    return people;
}

/// "Maya Ortiz on 12 May", "Team Lead Maya Ortiz": the name of one of ours at the beginning or the end; a first name
/// alone only where no other name goes on from it.
domain::PersonRef PeopleResolver::knownWithin(const QString &name) const
{
    constexpr qsizetype longest = 100;
    constexpr qsizetype mostWords = 4;
    static const QRegularExpression divider(QStringLiteral(R"([\s()|·–—]+)"));
    const auto words = name.left(longest).split(divider, Qt::SkipEmptyParts);
    const auto known = [&](const QStringList &part) {
        const auto person = byName(part.join(u' '));
        return person.id.isEmpty() ? domain::PersonRef() : person;
    };
    for (auto count = std::min(mostWords, words.size() - 1); count > 0; --count) {
        const bool goesOn = count == 1 && words.at(1).at(0).isUpper();
        if (const auto person = goesOn ? domain::PersonRef() : known(words.first(count)); !person.id.isEmpty())
            return person;
        if (const auto person = count > 1 ? known(words.last(count)) : domain::PersonRef(); !person.id.isEmpty())
            return person;
    }
    return {};
}

domain::PersonRef PeopleResolver::knownAtBeginning(QString words) const
{
    for (; !words.isEmpty(); words = words.section(u' ', 0, -2)) {
        if (auto person = byName(words); !person.id.isEmpty())
            return person;
    }
    return {};
}

domain::PersonRef PeopleResolver::personIn(const QString &mrkdwn) const
{
    const auto people = peopleIn(mrkdwn);
    return people.empty() ? domain::PersonRef() : people.front();
}

domain::PersonRef PeopleResolver::byId(const QString &id, const QString &writtenName) const
{
    // The id of somebody who was merged into another is an alias of that one.
    const auto merged = std::find_if(m_context.aliases.begin(), m_context.aliases.end(),
                                     [&id](const domain::Alias &alias) { return alias.name == id; });
    const auto kept = merged == m_context.aliases.end() ? id : merged->person.text();
    const auto known = nameOf(m_context.people.value(kept));
    return {kept, known.isEmpty() ? writtenName : known};
}

domain::PersonRef PeopleResolver::byName(const QString &name) const
{
    const auto email = emailIn(name);
    if (const auto id = index().byEmail.value(email.toLower()); !id.isEmpty())
        return byId(id);
    auto bare = bareName(name);
    if (bare.isEmpty())
        bare = email;
    if (const auto ids = index().byShortName.value(nameInAddress(email)); bare == email && ids.size() == 1)
        return byId(ids.first());
    const auto folded = base::fold(bare);
    if (const auto id = index().aliases.value(folded); !id.isEmpty())
        return byId(id, bare);
    if (m_context.people.contains(bare))
        return byId(bare);
    for (const auto &key : {folded, QString(folded).replace(u'.', u' ').simplified()}) {
        for (const auto *names : {&index().byFullName, &index().byFirstName, &index().byShortName}) {
            const auto ids = names->value(key);
            if (ids.size() == 1)
                return byId(ids.first());
            if (ids.size() > 1)
                return {{}, bare};
        }
    }
    return {{}, bare};
}

domain::PersonRef PeopleResolver::authorOf(const domain::Message &message) const
{
    if (message.user.isEmpty())
        return {message.botId, message.botName.isEmpty() ? message.authorName : message.botName};
    return byId(message.user, message.authorName);
}

bool PeopleResolver::isSame(const domain::PersonRef &a, const domain::PersonRef &b) const
{
    if (!a.id.isEmpty() && !b.id.isEmpty())
        return a.id == b.id;
    return !a.name.isEmpty() && base::fold(a.name) == base::fold(b.name);
}

bool PeopleResolver::couldBeSame(const domain::PersonRef &a, const domain::PersonRef &b) const
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (!a.id.isEmpty() && !b.id.isEmpty())
        return a.id == b.id;
    const auto first = base::fold(a.name);
    const auto second = base::fold(b.name);
    if (first.isEmpty() || second.isEmpty())
        return false;
    return first == second || first.startsWith(second + u' ') || second.startsWith(first + u' ');
}

bool PeopleResolver::isApprover(const domain::PersonRef &person) const
{
    const auto &approvers = m_context.settings.approvers;
    return approvers.isEmpty() || std::any_of(approvers.begin(), approvers.end(), [&](const QString &approver) {
               if (approver == person.id)
                   return true;
               const auto named = byName(approver);
               return named.id.isEmpty() ? base::fold(named.name) == base::fold(person.name) : named.id == person.id;
           });
}

void addMissing(std::vector<domain::PersonRef> &people, const std::vector<domain::PersonRef> &more)
{
    for (const auto &person : more) {
        if (std::find(people.begin(), people.end(), person) == people.end())
            people.push_back(person);
    }
}

} // namespace precedent::recognize
