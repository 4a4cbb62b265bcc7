// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/cardremark.h"

#include "recognize/statementreader.h"

#include <algorithm>

namespace precedent::recognize {

std::optional<Quotation> quotationIn(const QString &line)
{
    constexpr qsizetype longest = 1000;
    static const QRegularExpression words(QStringLiteral(
        R"(^\s*(?:_([^_]+)_|["“„«'‘]([^"“”„«»‘’]+)["”“»'’]\s*(?:[-–—,]+\s*(.{1,60}))?|)"
        R"((?::(?:[a-z_]{0,20}speech[a-z_]{0,20}|memo|thought_balloon|pencil2?|writing_hand):|💬|📝)\s*(.+))\s*$)"));
    const auto match = words.match(line.left(longest));
    if (!match.hasMatch())
        return std::nullopt;
    return Quotation{match.captured(1) + match.captured(2) + match.captured(4), match.captured(3)};
}

bool isOpenStep(const QString &mrkdwn, const ChannelReader &reader)
{
    static const QRegularExpression step(QStringLiteral(R"(\w:\s+(\w[^:\n]{1,24})$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!mrkdwn.contains(u':'))
        return false;
    const auto match = step.match(withoutDecoration(reader.plain(mrkdwn)));
    return match.hasMatch() && statementKind(match.captured(1), StatementPlace::StatusValue) == StatementKind::Pending;
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

QString withoutBy(QString text)
{
    static const QRegularExpression by(QStringLiteral(R"(^\W*(?:by|von|durch|par|por|da|door|av|af|przez)\s+)"),
                                       QRegularExpression::CaseInsensitiveOption);
    return text.remove(by);
}

int remainingIn(const QString &text)
{
    static const QRegularExpression count(QStringLiteral(R"(^\D{0,16}(\d{1,4})(?:\s?/\s?(\d{1,4}))?)"));
    const auto match = count.match(text);
    const auto first = match.captured(1).toInt();
    return match.hasCaptured(2) ? match.captured(2).toInt() - first : first;
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
    const bool counts = std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    return words > 1 && !counts && !vocabulary().card[QStringLiteral("process-words")].find(tokens) &&
           !statementKind(plain, StatementPlace::StatusValue) && reader.people.personIn(text).id.isEmpty();
}

} // namespace precedent::recognize
