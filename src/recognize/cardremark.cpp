// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/cardremark.h"

#include "recognize/amountreader.h"
#include "recognize/statementreader.h"
#include "recognize/typereader.h"

#include <algorithm>

namespace precedent::recognize {

std::optional<Quotation> quotationIn(const QString &line)
{
    constexpr qsizetype longest = 1000;
    static const QRegularExpression words(QStringLiteral(
        R"(^\s*(?:(?:_([^_]+)_|["“„«'‘]([^"“”„«»‘’]+)["”“»'’])\s*(?:[-–—,]+\s*(.{1,60}))?|)"
        R"((?::(?:[a-z_]{0,20}speech[a-z_]{0,20}|memo|thought_balloon|pencil2?|writing_hand):|💬|📝)\s*(.+))\s*$)"));
    const auto match = words.match(line.left(longest));
    if (!match.hasMatch())
        return std::nullopt;
    return Quotation{match.captured(1) + match.captured(2) + match.captured(4), match.captured(3)};
}

QString joinedReason(const QString &category, const QString &comment, const QString &beside)
{
    if (!category.isEmpty() && !comment.isEmpty())
        return category + QLatin1String(": ") + comment;
    return !comment.isEmpty() ? comment : !category.isEmpty() ? category : beside;
}

bool isNobody(const QString &plain)
{
    const auto words = tokenize(plain);
    return vocabulary().card[QStringLiteral("no-value")].match(words, 0, words.size()) == words.size();
}

QString blockQuoteIn(QString line)
{
    static const QRegularExpression mark(QStringLiteral(R"(^\s*(?:>|&gt;)+\s*)"));
    return mark.match(line).hasMatch() ? line.remove(mark) : QString();
}

bool repeatsRequest(const QString &plain)
{
    constexpr qsizetype longest = 40;
    const auto type = plain.size() > longest ? std::nullopt : findType(plain);
    return type && ((type->asWritten == plain.trimmed() && !type->asWritten.contains(u' ')) ||
                    vocabulary().card[QStringLiteral("request-words")].find(tokenize(plain)));
}

domain::PersonRef speakerIn(const QString &label, const ChannelReader &reader)
{
    const auto tokens = tokenize(label);
    const auto said = cardTable(QStringLiteral("said-verbs")).matchBefore(tokens, 0, tokens.size());
    if (said > 0 && said < tokens.size())
        return reader.people.byName(label.left(tokens[tokens.size() - said].begin));
    const auto note = cardTable(QStringLiteral("note-nouns")).match(tokens, 0, tokens.size());
    const auto by = note + cardTable(QStringLiteral("by")).match(tokens, note, tokens.size());
    return note > 0 && by > note && by < tokens.size() ? reader.people.byName(label.mid(tokens[by].begin))
                                                       : domain::PersonRef();
}

bool isOutcomeTitle(const Document &document, std::size_t at, const ChannelReader &reader)
{
    using domain::PartKind;
    if (at >= document.entries.size()) // the label of an entry decided
        return false;
    const auto &title = document.entries[at];
    if (title.kind == PartKind::Header || title.kind == PartKind::AttachmentTitle)
        return true;
    if (at > 0 || title.kind != PartKind::Text)
        return false;
    return !moneyMentions(normalizedFigures(reader.plain(title.text)), reader.inForce).empty() ||
           std::any_of(document.entries.begin() + 1, document.entries.end(),
                       [](const Entry &entry) { return entry.kind == PartKind::Text && entry.role != Role::None; });
}

bool isOpenStep(const QString &mrkdwn, const ChannelReader &reader)
{
    static const QRegularExpression step(QStringLiteral(R"(\w:\s+(\w[^:\n]{1,24})$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!mrkdwn.contains(u':'))
        return false;
    const auto match = step.match(withoutDecoration(reader.plain(mrkdwn)));
    const auto value = match.hasMatch() ? tokenize(match.captured(1)) : Tokens();
    return vocabulary().card[QStringLiteral("pending")].match(value, 0, value.size()) > 0;
}

QString withoutTime(QString text)
{
    static const QRegularExpression time(QStringLiteral(R"(\s*(?:\b(?:at|on)\s+)?<!date\^[^>]*>.*$)"));
    return text.remove(time);
}

bool namesCandidates(const QString &label)
{
    const auto tokens = tokenize(label);
    return !tokens.empty() &&
           vocabulary().card[QStringLiteral("candidate-labels")].match(tokens, 0, tokens.size()) == tokens.size();
}

namespace {

/// "by Maya Ortiz" without "by".
QString withoutBy(QString text)
{
    // "Stamped by" as well.
    static const QRegularExpression by(
        QStringLiteral(R"(^\W*(?:\p{L}+\s+){0,2}(?:by|von|durch|par|por|da|door|av|af|przez)\s+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return cardTable(QStringLiteral("agent-by")).find(tokenize(text)) ? text : text.remove(by);
}

} // namespace

bool beginsWithBy(const QString &mrkdwn)
{
    return withoutBy(mrkdwn) != mrkdwn;
}

std::optional<Signature> signatureIn(const QString &mrkdwn, const ChannelReader &reader)
{
    static const QRegularExpression said(
        QStringLiteral(R"(^(.{2,90}?)(?:,?\s+(?:who|and)\s+\p{L}{3,12}|,\s+\p{L}{3,12})?(?::|\s[–—-])\s+(.{2,400})$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 120;
    if (mrkdwn.size() > longest)
        return std::nullopt;
    const auto line = withoutDecoration(withoutBy(mrkdwn));
    const auto match = said.match(line);
    const auto people = reader.people.peopleIn(match.hasMatch() ? match.captured(1) : line);
    if (people.size() != 1 || people.front().id.isEmpty())
        return std::nullopt;
    return Signature{people.front(), reader.plain(match.captured(2))};
}

bool isStruckOut(const QString &line)
{
    auto bare = QStringView(line).trimmed();
    while (bare.size() > 2 && (bare.front() == u'_' || bare.front() == u'*') && bare.back() == bare.front())
        bare = bare.sliced(1).chopped(1);
    return bare.size() > 2 && bare.startsWith(u'~') && bare.endsWith(u'~') && bare.count(u'~') == 2;
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || QStringView(u"-–—_").contains(c); });
}

int remainingIn(const QString &text)
{
    static const QRegularExpression count(QStringLiteral(R"(^\D{0,16}(\d{1,4})(?:\s?/\s?(\d{1,4}))?)"));
    const auto match = count.match(text);
    const auto first = match.captured(1).toInt();
    return match.hasCaptured(2) ? match.captured(2).toInt() - first : first;
}

bool tellsProcess(const Tokens &tokens)
{
    const auto &words = cardTable(QStringLiteral("process-words"));
    const auto &articles = cardTable(QStringLiteral("articles"));
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto length = words.match(tokens, at, tokens.size());
        if (length > 0 && (at == 0 || articles.match(tokens, at + length, tokens.size()) == 0))
            return true;
    }
    return false;
}

bool tellsEndOfStep(const Tokens &tokens)
{
    constexpr std::size_t few = 3;
    return tokens.size() > 1 && tokens.size() <= few &&
           verdictTable(QStringLiteral("executed")).match(tokens, tokens.size() - 1, tokens.size()) == 1;
}

bool isLooseRemark(const Entry &entry, const ChannelReader &reader)
{
    constexpr qsizetype longest = 300;
    const auto &text = entry.text;
    if (text.size() > longest || text.contains(QLatin1String("<@")) || text.contains(QLatin1String("<!")) ||
        text.contains(QLatin1String("<http")))
        return false;
    const auto plain = reader.plain(text);
    const auto tokens = tokenize(plain);
    const auto words =
        std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.kind == Token::Kind::Word; });
    static const QRegularExpression number(QStringLiteral(R"([#/:.\-]\d|\d[/:.\-]|\d{4}|\p{Sc})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return words > 1 && !number.match(plain).hasMatch() && !tellsProcess(tokens) &&
           !statementKind(plain, StatementPlace::StatusValue) && reader.people.personIn(text).id.isEmpty();
}

} // namespace precedent::recognize
