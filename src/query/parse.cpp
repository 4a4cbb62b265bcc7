// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"

#include "query/vocabulary.h"

#include <algorithm>

namespace precedent::query {

namespace {

constexpr qsizetype maximumLength = 2000;

base::Error at(qsizetype index, base::Error error)
{
    error.facts.insert(QStringLiteral("position"), QString::number(index + 1));
    return error;
}

/// Where the key of "key:values" ends, or -1 for a bare word. Only letters and dashes make a key, so that "12:30" and
/// ":tada:" are words; so is an address, "https://…".
qsizetype keyLength(QStringView word)
{
    const auto colon = word.indexOf(u':');
    if (colon < 1 || word.sliced(colon).startsWith(QLatin1String("://")))
        return -1;
    const auto key = word.first(colon);
    const bool isKey =
        std::all_of(key.begin(), key.end(), [](QChar c) { return c.isLetter() || c == u'-' || c == u'_'; });
    return isKey ? colon : -1;
}

base::Result<Filter> added(Filter filter, Key key, bool exclude, const QString &value)
{
    const auto canonical = canonicalValue(key, value);
    if (!canonical)
        return canonical.error();
    auto &clauses = filter.clauses;
    const auto same = std::find_if(clauses.begin(), clauses.end(), [&](const Clause &clause) {
        return clause.key == key && clause.exclude == exclude &&
               (key != Key::Text || clause.values.contains(*canonical));
    });
    if (same == clauses.end())
        clauses.push_back({key, exclude, {*canonical}});
    else if (!same->values.contains(*canonical))
        same->values += *canonical;
    return filter;
}

class Parser
{
public:
    explicit Parser(QStringView text) : m_text(text) {}
    base::Result<Filter> run();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atBlank() const { return atEnd() || m_text.at(m_at).isSpace(); }
    [[nodiscard]] bool atQuote() const { return !atEnd() && m_text.at(m_at) == u'"'; }
    [[nodiscard]] QStringView wordAhead(bool endsAtComma) const;
    base::Result<void> term();
    base::Result<void> values(Key key, bool exclude);
    base::Result<void> value(Key key, bool exclude);
    base::Result<QString> phrase(bool mayListMore);

    QStringView m_text;
    qsizetype m_at = 0;
    Filter m_filter;
};

QStringView Parser::wordAhead(bool endsAtComma) const
{
    const auto rest = m_text.sliced(m_at);
    const auto end =
        std::find_if(rest.begin(), rest.end(), [=](QChar c) { return c.isSpace() || (endsAtComma && c == u','); });
    return rest.first(end - rest.begin());
}

base::Result<Filter> Parser::run()
{
    while (!atEnd()) {
        if (atBlank()) {
            ++m_at;
            continue;
        }
        if (const auto done = term(); !done)
            return done.error();
    }
    return std::move(m_filter);
}

base::Result<void> Parser::term()
{
    const bool exclude = m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace();
    if (exclude)
        ++m_at;
    const auto word = wordAhead(false);
    const auto length = atQuote() ? -1 : keyLength(word);
    if (length < 0)
        return value(Key::Text, exclude);
    const auto key = keyFromWord(word.first(length));
    if (!key) {
        const auto written = word.first(length).toString();
        return at(m_at, base::makeError(base::ErrorKind::Usage, "query-unknown-key", {},
                                        {{QStringLiteral("word"), written},
                                         {QStringLiteral("nearest"), nearestWord(written.toLower(), allKeyWords())}}));
    }
    m_at += length + 1;
    return values(*key, exclude);
}

base::Result<void> Parser::values(Key key, bool exclude)
{
    while (true) {
        if (const auto done = value(key, exclude); !done)
            return done.error();
        if (atBlank())
            return {};
        ++m_at; // the comma
    }
}

base::Result<void> Parser::value(Key key, bool exclude)
{
    const auto start = m_at;
    QString text;
    if (atQuote()) {
        auto read = phrase(key != Key::Text);
        if (!read)
            return read.error();
        text = *std::move(read);
    } else {
        const auto word = wordAhead(key != Key::Text);
        m_at += word.size();
        text = word.toString();
    }
    auto result = added(std::move(m_filter), key, exclude, text);
    if (!result)
        return at(start, result.error());
    m_filter = *std::move(result);
    return {};
}

base::Result<QString> Parser::phrase(bool mayListMore)
{
    const auto start = m_at++;
    QString text;
    for (; !atEnd() && !atQuote(); ++m_at) {
        const bool escapes = m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size() &&
                             (m_text.at(m_at + 1) == u'"' || m_text.at(m_at + 1) == u'\\');
        if (escapes)
            ++m_at;
        text += m_text.at(m_at);
    }
    if (atEnd()) {
        return at(start, base::makeError(base::ErrorKind::Usage, "query-unclosed-quote", {},
                                         {{QStringLiteral("word"), text}}));
    }
    ++m_at;
    if (!atBlank() && !(mayListMore && m_text.at(m_at) == u',')) {
        return at(m_at, base::makeError(base::ErrorKind::Usage, "query-text-after-quote", {},
                                        {{QStringLiteral("word"), wordAhead(false).toString()}}));
    }
    return text;
}

bool needsQuotes(Key key, bool exclude, const QString &value)
{
    if (value.startsWith(u'"') || std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); }))
        return true;
    if (key != Key::Text)
        return value.contains(u',');
    return (!exclude && value.startsWith(u'-') && value.size() > 1) || keyLength(value) >= 0;
}

/// Escapes as little as possible, so that the text never grows beyond the one that was parsed.
QString quoted(const QString &value)
{
    QString text = QStringLiteral("\"");
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const QChar next = i + 1 < value.size() ? value.at(i + 1) : QChar(u'"');
        if (c == u'"' || (c == u'\\' && (next == u'"' || next == u'\\')))
            text += u'\\';
        text += c;
    }
    return text + u'"';
}

QString termText(const Clause &clause)
{
    QStringList values;
    for (const auto &value : clause.values)
        values += needsQuotes(clause.key, clause.exclude, value) ? quoted(value) : value;
    const auto sense = clause.exclude ? QStringLiteral("-") : QString();
    const auto key = clause.key == Key::Text ? QString() : keyWord(clause.key) + u':';
    return sense + key + values.join(clause.key == Key::Text ? u' ' : u',');
}

} // namespace

base::Result<Filter> parse(const QString &text)
{
    if (text.size() > maximumLength) {
        return at(maximumLength, base::makeError(base::ErrorKind::Usage, "query-too-long", {},
                                                 {{QStringLiteral("limit"), QString::number(maximumLength)}}));
    }
    return Parser(text).run();
}

QString toText(const Filter &filter)
{
    QStringList terms;
    for (const auto &clause : filter.clauses)
        terms += termText(clause);
    return terms.join(u' ');
}

base::Result<Filter> withOption(const Filter &filter, Key key, const QString &value)
{
    auto result = added(filter, key, false, value);
    if (!result)
        return at(0, result.error());
    return result;
}

} // namespace precedent::query
