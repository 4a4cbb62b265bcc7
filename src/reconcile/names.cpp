// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/names.h"

#include "base/folding.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

namespace precedent::reconcile {

namespace {

constexpr qsizetype shortestToken = 5;
/// Texts come from a file and from Slack; what is longer names nobody.
constexpr qsizetype longestText = 1024;

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString keyOfLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto parts = url.path().split(u'/', Qt::SkipEmptyParts);
    const auto found = std::find_if(parts.rbegin(), parts.rend(), hasDigit);
    return found == parts.rend() ? base::fold(text) : base::fold(*found);
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const char32_t code : base::fold(text).toUcs4()) {
        if (QChar::isLetterOrNumber(code)) {
            word += QString::fromUcs4(&code, 1);
        } else if (!word.isEmpty() && code != u'\'' && code != 0x2019) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    words.sort();
    return words;
}

} // namespace

QString conversationKey(const QString &text)
{
    auto trimmed = text.left(longestText).trimmed();
    if (trimmed.startsWith(QLatin1String("http://")) || trimmed.startsWith(QLatin1String("https://")))
        return keyOfLink(trimmed);
    while (trimmed.startsWith(u'#'))
        trimmed.remove(0, 1);
    return base::fold(trimmed);
}

QStringList referenceTokens(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s,;|()<>\"]+"));
    static const QRegularExpression joints(QStringLiteral("[^\\p{L}\\p{N}-]+"));
    QStringList tokens;
    const auto add = [&tokens](const QString &token) {
        if (token.size() >= shortestToken && hasDigit(token) && !tokens.contains(token))
            tokens += token;
    };
    for (const auto &part : text.left(longestText).split(blanks, Qt::SkipEmptyParts)) {
        if (part.contains(QLatin1String("://"))) {
            add(conversationKey(part));
            continue;
        }
        const auto folded = base::fold(part);
        for (const auto &piece : folded.split(joints, Qt::SkipEmptyParts)) {
            add(piece);
            const auto inner = piece.split(u'-', Qt::SkipEmptyParts);
            std::for_each(inner.begin(), inner.end(), add);
        }
    }
    return tokens;
}

NameKeys nameKeys(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>()\\[\\],;:\"]+@[^\\s<>()\\[\\],;:\"]+"));
    NameKeys keys;
    auto rest = text.left(longestText);
    if (rest.contains(u'@')) {
        const auto match = address.match(rest);
        keys.address = base::fold(match.captured());
        if (match.hasMatch())
            rest.remove(match.capturedStart(), match.capturedLength());
    }
    keys.words = wordsOf(rest);
    if (keys.words.isEmpty() && !keys.address.isEmpty()) {
        keys.words = wordsOf(keys.address.left(keys.address.indexOf(u'@')));
        keys.wordsAreLocalPart = true;
    }
    return keys;
}

} // namespace precedent::reconcile
