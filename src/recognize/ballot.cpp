// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/ballot.h"

#include "recognize/labels.h"

namespace precedent::recognize {

namespace {

constexpr qsizetype longestOption = 1000;

/// Whether an option is that word alone: "Approve `2`", not "Approve the minutes".
bool isOption(const Tokens &tokens, const char *key)
{
    const auto length = vocabulary().card[QLatin1String(key)].match(tokens, 0, tokens.size());
    if (length == 0 || length == tokens.size())
        return length > 0;
    const auto &next = tokens[length];
    return next.kind != Token::Kind::Word || next.word.at(0).isDigit();
}

/// A figure in code style or alone, else as many as are mentioned.
int votesIn(const QString &line)
{
    static const QRegularExpression figure(QStringLiteral(R"((?:^|[\s`(:])(\d{1,4})(?=$|[\s`),]))"));
    const auto match = figure.match(line);
    return match.hasMatch() ? match.captured(1).toInt() : int(line.count(QLatin1String("<@")));
}

} // namespace

void Ballot::take(const QString &mrkdwn)
{
    if (mrkdwn.size() > longestOption)
        return;
    const auto line = withoutDecoration(mrkdwn);
    const auto tokens = tokenize(domain::plainText(line));
    if (isOption(tokens, "ballot-approve"))
        m_for = Side{votesIn(line), line};
    else if (isOption(tokens, "ballot-deny"))
        m_against = Side{votesIn(line), line};
    else if (vocabulary().card[QStringLiteral("ballot-closed")].find(tokens))
        m_isClosed = true;
}

std::optional<StatementKind> Ballot::result() const
{
    if (!m_isClosed || !m_for || !m_against || m_for->votes == m_against->votes)
        return std::nullopt;
    return m_for->votes > m_against->votes ? StatementKind::Approve : StatementKind::Deny;
}

std::vector<domain::PersonRef> Ballot::winners(const PeopleResolver &people) const
{
    const auto &line = result() == StatementKind::Approve ? m_for->line : m_against->line;
    return line.contains(QLatin1String("<@")) ? people.peopleIn(line) : std::vector<domain::PersonRef>();
}

} // namespace precedent::recognize
