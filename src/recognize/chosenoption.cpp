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

/// "approve", "deny $40"; "no earlier refund" is no "no".
bool decides(const Option &option)
{
    const auto tokens = tokenize(domain::plainText(option.words));
    const auto end = tokens.size();
    const auto opens = [&](const PhraseTable &terms) { return terms.match(tokens, 0, end); };
    const auto length =
        std::max(opens(cardTable(QStringLiteral("ballot-approve"))), opens(cardTable(QStringLiteral("ballot-deny"))));
    const bool isAnswer = opens(verdictTable(QStringLiteral("approve-word"))) == length ||
                          opens(verdictTable(QStringLiteral("deny-word"))) == length;
    return length > 0 && (!isAnswer || length == end || tokens[length].kind == Token::Kind::Separator);
}

/// What stands before the boxes, and the words behind the ticked ones. Without a tick, a line that offers several
/// waits: left empty, its label would take the next line for its value.
QString chosenOf(const QString &line, const std::vector<Option> &options)
{
    QStringList chosen;
    for (const auto &option : options) {
        if (option.isChosen)
            chosen += option.words.trimmed();
    }
    const auto label = line.left(options.front().begin);
    if (chosen.isEmpty() && options.size() > 1 && !label.trimmed().isEmpty())
        return label + QStringLiteral("pending");
    return label + chosen.join(QLatin1String(", "));
}

bool decide(const std::vector<Option> &options)
{
    return std::any_of(options.begin(), options.end(), decides);
}

} // namespace

QString withChosenOnly(const QString &mrkdwn)
{
    static const QString ends = QStringLiteral("☐◻⬜○◯])");
    if (std::none_of(mrkdwn.begin(), mrkdwn.end(), [](QChar c) { return ends.contains(c); }))
        return mrkdwn;
    auto lines = mrkdwn.split(u'\n');
    std::size_t boxes = 0;
    for (auto &line : lines) {
        const auto options = line.size() < longestLine ? optionsIn(line) : std::vector<Option>();
        if (!decide(options))
            continue;
        boxes += options.size();
        line = chosenOf(line, options);
    }
    return boxes > 1 ? lines.join(u'\n') : mrkdwn;
}

QString withStatusColons(const QString &mrkdwn)
{
    // A link; a whole span of code; a pair that is a whole piece of its line.
    static const QRegularExpression told(
        QStringLiteral(
            R"re(<[^>\n]*>|`\s*(\p{L}{4,20})\s*=\s*["']?([\p{L}_]{2,20})["']?\s*`|)re"
            R"re((?:(?<=[\n·|,;])|^)\s*(\p{L}{4,20})(?:\s*=\s*["']?([\p{L}_]{2,20})["']?|\s+`([\p{L}_]{2,20})`))re"
            R"re((?=\s*(?:$|[\n·|,;.—–)])|\s+(?:by|per)\s|\s+\p{L}{2,20}=))re"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (!mrkdwn.contains(u'`') && !mrkdwn.contains(u'='))
        return mrkdwn;
    QString text;
    qsizetype done = 0;
    auto matches = told.globalMatch(mrkdwn.left(longestLine * 10));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto label = match.captured(1) + match.captured(3);
        const auto value = match.captured(2) + match.captured(4) + match.captured(5);
        const bool tells =
            roleOfLabel(label) == Role::Status && statementKind(value, StatementPlace::StatusValue).has_value();
        if (!tells)
            continue;
        text += mrkdwn.mid(done, match.capturedStart() - done) + u'\n' + label + QLatin1String(": ") + value;
        done = match.capturedEnd();
    }
    return text + mrkdwn.mid(done);
}

} // namespace precedent::recognize
