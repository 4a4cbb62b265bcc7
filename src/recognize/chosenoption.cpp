// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/chosenoption.h"

#include "recognize/labels.h"
#include "recognize/statementreader.h"
#include "recognize/vocabulary.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <vector>

namespace precedent::recognize {

namespace {

constexpr qsizetype longestLine = 400;

struct Option
{
    qsizetype begin; ///< of its box
    qsizetype end;   ///< behind its words
    QString words;
    bool isChosen;
};

std::vector<Option> optionsIn(const QString &line)
{
    static const QRegularExpression box(
        QStringLiteral(
            R"((?<![^\s>|])(?:([☐◻⬜○◯]|\[ ?\]|\( ?\))|[☑☒●◉]|🗹|🔘|\[[xX✓✔]\]|\([xX✓✔•*]\))(?=\s*\p{L}))"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Option> options;
    auto matches = box.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!options.empty())
            options.back().end = match.capturedStart();
        options.push_back({match.capturedStart(), line.size(), {}, match.captured(1).isEmpty()});
        options.back().words = line.mid(match.capturedEnd());
    }
    for (auto &option : options)
        option.words.chop(line.size() - option.end);
    return options;
}

bool decides(const Option &option)
{
    const auto tokens = tokenize(domain::plainText(option.words));
    const auto opens = [&tokens](const char *key) {
        return cardTable(QLatin1String(key)).match(tokens, 0, tokens.size()) > 0;
    };
    return opens("ballot-approve") || opens("ballot-deny");
}

/// What stands before the boxes, and the words behind the ticked ones.
QString chosenOf(const QString &line, const std::vector<Option> &options)
{
    QStringList chosen;
    for (const auto &option : options) {
        if (option.isChosen)
            chosen += option.words.trimmed();
    }
    return line.left(options.front().begin) + chosen.join(QLatin1String(", "));
}

} // namespace

QString withChosenOnly(const QString &mrkdwn)
{
    static const QString ends = QStringLiteral("☐◻⬜○◯])");
    if (std::none_of(mrkdwn.begin(), mrkdwn.end(), [](QChar c) { return ends.contains(c); }))
        return mrkdwn;
    auto lines = mrkdwn.split(u'\n');
    std::size_t boxes = 0;
    bool decide = false;
    for (auto &line : lines) {
        const auto options = line.size() < longestLine ? optionsIn(line) : std::vector<Option>();
        if (options.empty())
            continue;
        boxes += options.size();
        decide = decide || std::any_of(options.begin(), options.end(), decides);
        line = chosenOf(line, options);
    }
    return boxes > 1 && decide ? lines.join(u'\n') : mrkdwn;
}

QString withStatusColons(const QString &mrkdwn)
{
    static const QRegularExpression told(
        QStringLiteral(
            R"((?<![\p{L}\p{N}_.`])`?(\p{L}{4,20})(?:\s*=\s*|\s+(?=`))`?["']?([\p{L}_]{2,20})["']?`?(?![\p{L}\p{N}_]))"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (!mrkdwn.contains(u'`') && !mrkdwn.contains(u'='))
        return mrkdwn;
    auto text = mrkdwn;
    auto matches = told.globalMatch(mrkdwn.left(longestLine * 10));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool tells = roleOfLabel(match.captured(1)) == Role::Status &&
                           statementKind(match.captured(2), StatementPlace::StatusValue).has_value();
        if (tells)
            text.replace(match.captured(), u'\n' + match.captured(1) + QLatin1String(": ") + match.captured(2));
    }
    return text;
}

} // namespace precedent::recognize
