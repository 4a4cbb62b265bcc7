// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/prose.h"

#include "base/folding.h"

#include <algorithm>
#include <array>

namespace precedent::recognize {

namespace {

// Private-use characters, one per mention; domain::plainText keeps U+E000 for itself.
constexpr char16_t firstPlaceholder = 0xE100;
constexpr std::size_t mostMentions = 4096;

bool isPlaceholder(QChar c, std::size_t count)
{
    return c.unicode() >= firstPlaceholder && c.unicode() < firstPlaceholder + count;
}

QString foldedWord(const QString &word)
{
    auto folded = base::fold(word);
    return folded.contains(QChar(0x2019)) ? folded.replace(QChar(0x2019), u'\'') : folded;
}

/// "？" as "?", "。" as ".".
QString westernMark(const QString &mark)
{
    if (mark == QStringLiteral(u"\u3002"))
        return QStringLiteral(".");
    if (mark == QStringLiteral(u"\u3001"))
        return QStringLiteral(",");
    const auto bare = mark.trimmed();
    const bool isWestern = bare.size() == 1 && bare.at(0).unicode() < 0x80;
    return isWestern ? bare : bare.normalized(QString::NormalizationForm_KC);
}

/// A piece of mrkdwn may already hold the characters that stand for mentions here.
QString withoutPlaceholders(QString text)
{
    for (auto &c : text) {
        if (c.unicode() >= firstPlaceholder && c.unicode() < firstPlaceholder + mostMentions)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

Tokens tokensOf(const QString &plain)
{
    Tokens tokens;
    TokenScanner scanner(plain);
    while (const auto piece = scanner.next()) {
        Token token{piece->kind, plain.mid(piece->begin, piece->end - piece->begin), piece->begin, piece->end};
        if (token.kind == Token::Kind::Word)
            token.word = foldedWord(token.word);
        else if (token.kind == Token::Kind::Separator && token.word != QLatin1String("\n"))
            token.word = westernMark(token.word);
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace

Tokens tokenize(const QString &plain)
{
    // Several readers look at the same words, one after the other.
    constexpr std::size_t remembered = 16;
    constexpr qsizetype longest = 2000;
    thread_local std::array<std::pair<QString, Tokens>, remembered> recent;
    thread_local std::size_t next = 0;
    if (plain.size() > longest)
        return tokensOf(plain);
    const auto known =
        std::find_if(recent.begin(), recent.end(), [&plain](const auto &one) { return one.first == plain; });
    if (known != recent.end())
        return known->second;
    auto &oldest = recent[next++ % remembered];
    oldest = {plain, tokensOf(plain)};
    return oldest.second;
}

bool isFigure(const Token &token)
{
    return std::any_of(token.word.begin(), token.word.end(), [](QChar c) { return c.isDigit(); });
}

Prose::Prose(const QString &mrkdwn, const domain::NameLookup &names)
{
    domain::NameLookup placeholders = names;
    placeholders.person = [this, &names](const QString &id) {
        auto name = names.person ? names.person(id) : QString();
        if (name.isEmpty())
            name = id;
        if (m_mentions.size() >= mostMentions)
            return name;
        m_mentions.push_back({id, name.startsWith(u'@') ? name : u'@' + name});
        return QString(QChar(static_cast<char16_t>(firstPlaceholder + m_mentions.size() - 1)));
    };
    m_text = domain::plainText(withoutPlaceholders(mrkdwn), placeholders);
    m_tokens = tokenize(m_text);
}

QString Prose::show(qsizetype from, qsizetype to) const
{
    QString shown;
    const auto end = to < 0 ? m_text.size() : to;
    for (auto i = from; i < end; ++i) {
        const auto c = m_text.at(i);
        const bool mention = c == u'@' && i + 1 < m_text.size() && isPlaceholder(m_text.at(i + 1), m_mentions.size());
        if (mention)
            shown += m_mentions.at(m_text.at(++i).unicode() - firstPlaceholder).shown;
        else
            shown += c;
    }
    return shown.trimmed();
}

Prose Prose::from(qsizetype begin) const
{
    auto rest = *this;
    rest.m_text = m_text.mid(begin);
    rest.m_tokens = tokenize(rest.m_text);
    return rest;
}

QString Prose::mentionedId(const Token &token) const
{
    if (token.kind != Token::Kind::Mention)
        return {};
    return m_mentions.at(m_text.at(token.begin + 1).unicode() - firstPlaceholder).id;
}

} // namespace precedent::recognize
