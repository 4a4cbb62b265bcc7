// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/redaction.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

namespace precedent::logging {

namespace {

constexpr int longestLine = 400;

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption);
}

QString withoutAddresses(QString text)
{
    static const auto login = pattern("(?<=://)[^\\s/@]+(?=@)");
    static const auto mail = pattern("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");
    static const auto encodedMail = pattern("[\\w.+-]+%40[\\w-]+(?:\\.[\\w-]+)+");
    text.replace(login, QStringLiteral("[login]"));
    text.replace(encodedMail, QStringLiteral("[address]"));
    return text.replace(mail, QStringLiteral("[address]"));
}

/// Everything that is no printable ASCII becomes a question mark: a line stays one, and a foreign script is never ours.
QString plain(QString text)
{
    for (auto &character : text) {
        if (character < QChar(u' ') || character > QChar(u'~'))
            character = u'?';
    }
    return text;
}

/// Quoted words stay where they have a digit, a dash or an underscore and nothing that ids, times and codes lack.
QString withoutQuoted(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*(?:\"|$)"));
    static const QRegularExpression code(QStringLiteral("^\"(?=[^\"]*[0-9_-])[A-Za-z0-9._:+-]{1,80}\"$"));
    QString safe;
    qsizetype from = 0;
    for (auto found = quoted.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        safe += QStringView(text).mid(from, match.capturedStart() - from);
        safe += code.match(match.captured()).hasMatch() ? match.captured() : QStringLiteral("[text]");
        from = match.capturedEnd();
    }
    return safe + text.mid(from);
}

/// "QString::arg: Argument missing: …" becomes "QString::arg".
QString complainer(const QString &text)
{
    static const QRegularExpression function(QStringLiteral("^(Q[A-Za-z]+(?:::[A-Za-z]+)?|qt\\.[a-z.]+)\\b"));
    const auto match = function.match(text);
    return match.hasMatch() ? match.captured() + QStringLiteral(" [...]") : QStringLiteral("[...]");
}

} // namespace

QString withoutTokens(QString text)
{
    static const auto secret = pattern("\\b(?:xox[a-z](?:\\.xox[a-z])?(?:-|%2d)|xapp(?:-|%2d))[\\w%-]+|(?<=Bearer )\\S+"
                                       "|(?<=token=)[^\\s&]+");
    return text.replace(secret, QStringLiteral("[token]"));
}

QString redacted(QString text)
{
    static const auto header = pattern("\\b((?:proxy-)?authorization|(?:set-)?cookie)\\b\"?\\s*[:=].*");
    static const auto value = pattern("\\b((?:access_|refresh_)?token|client_secret|password|passwd|secret|api_?key)"
                                      "\"?\\s*[:=]\\s*\"?[^\\s&\",;]+");
    text = withoutTokens(std::move(text));
    text.replace(header, QStringLiteral("\\1: [token]"));
    text.replace(value, QStringLiteral("\\1=[token]"));
    text = withoutAddresses(std::move(text));
    if (const auto home = QDir::homePath(); home.size() > 1)
        text.replace(home, QStringLiteral("~"));
    return text;
}

QByteArray safeLine(const QByteArray &category, const QString &message)
{
    const auto text = category.startsWith("precedent.") ? withoutQuoted(redacted(message)) : complainer(message);
    return plain(text.left(longestLine)).toLatin1();
}

} // namespace precedent::logging
