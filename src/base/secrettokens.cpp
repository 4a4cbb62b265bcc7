// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secrettokens.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::base {

namespace {

/// No token is shorter; most texts have no such piece, without a blank in it, and are done.
constexpr qsizetype shortestPiece = 16;

// What each issuer documents: what the kind is told by, and what comes after it.
constexpr const char *shapes[][2] = {
    {"xox[abceoprs](?:\\.xox[abp])?-", "[0-9][\\w-]{10,}"},
    {"xoxd-", "[\\w%+/=-]{20,}"},
    {"xapp-", "[0-9]-[\\w-]{20,}"},
    {"https://hooks\\.slack\\.com/services/", "T\\w{6,}/B\\w{6,}/\\w{16,}"},
    {"gh[opusr]_", "[A-Za-z0-9]{36,}"},
    {"github_pat_", "\\w{40,}"},
    {"gl(?:pat|ptt|dt|rt)-", "[\\w-]{20,}"},
    {"(?:sk|rk)_(?:live|test)_", "[A-Za-z0-9]{16,}"},
    {"whsec_", "[A-Za-z0-9+/=]{24,}"},
    {"(?:AKIA|ASIA)", "[A-Z0-9]{16}"},
    {"AIza", "[\\w-]{35}"},
    {"ya29\\.", "[\\w-]{20,}"},
    {"SG\\.", "[\\w-]{22}\\.[\\w-]{43}"},
    {"npm_", "[A-Za-z0-9]{36}"},
    {"pypi-AgEI", "[\\w-]{50,}"},
    {"shp(?:at|ss|ca|pa)_", "[0-9a-fA-F]{32}"},
    {"sk-(?:ant-|proj-)?", "(?=[\\w-]*[0-9])(?=[\\w-]*[A-Z])[\\w-]{32,}"},
    {"sq0(?:atp|csp)-", "[\\w-]{22,}"},
    {"dop_v1_", "[0-9a-f]{64}"},
    {"pat-(?:na|eu)[0-9]-", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"},
    {"dapi", "[0-9a-f]{32}"},
    {"[0-9]{8,10}:", "AA[\\w-]{33}"},
    {"eyJ", "[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{16,}"},
    {"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----", "[A-Za-z0-9+/=\\s:,-]{40,}?(?:-----END [A-Z ]*PRIVATE KEY-----|\\z)"},
    {"Bearer ", "(?=[\\w.~+/-]*[0-9])[\\w.~+/-]{19,}[\\w~+/-]=*"},
};

QString pattern()
{
    QStringList branches;
    for (const auto &[kind, rest] : shapes)
        branches += QStringLiteral("(%1)%2").arg(QLatin1String(kind), QLatin1String(rest));
    // With branch reset the kind is always the first group.
    return QStringLiteral("(?<![A-Za-z0-9_])(?|%1)(?![A-Za-z0-9_])").arg(branches.join(u'|'));
}

bool isOfToken(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ||
           QStringView(u"_-.~+/=%").contains(c);
}

bool hasLongPiece(const QString &text)
{
    qsizetype length = 0;
    return std::any_of(text.begin(), text.end(), [&length](QChar c) {
        length = isOfToken(c) ? length + 1 : 0;
        return length >= shortestPiece;
    });
}

} // namespace

std::vector<SecretToken> secretTokens(const QString &text)
{
    std::vector<SecretToken> tokens;
    if (!hasLongPiece(text))
        return tokens;
    static const QRegularExpression expression(pattern());
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        tokens.push_back({{match.capturedStart(), match.capturedLength()}, match.capturedLength(1)});
    }
    return tokens;
}

QString maskSecrets(const QString &text)
{
    auto masked = text;
    const auto tokens = secretTokens(text);
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        masked.replace(token->span.from + token->kindLength, token->span.length - token->kindLength,
                       QStringLiteral("••••"));
    }
    // After the tokens, whose digits may look like a card's.
    return maskCardNumbers(masked);
}

} // namespace precedent::base
