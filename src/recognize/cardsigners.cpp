// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/cardsigners.h"

#include "recognize/emojistatement.h"
#include "recognize/textpiece.h"

#include <QtCore/QRegularExpression>

namespace precedent::recognize {

namespace {

constexpr qsizetype longest = 200;

/// "2 of 2 (Maya Ortiz, Lee Chan)": everybody whom the brackets name.
std::vector<domain::PersonRef> countedIn(const QString &text, const ChannelReader &reader)
{
    static const QRegularExpression all(QStringLiteral(R"(\b(\d{1,2}) of \1\b[^(]{0,20}\(([^()]{2,120})\))"));
    const auto match = text.contains(QLatin1String(" of ")) ? all.match(text) : QRegularExpressionMatch();
    std::vector<domain::PersonRef> found;
    for (const auto &name : match.captured(2).split(u',', Qt::SkipEmptyParts)) {
        const auto person = reader.people.personIn(name.trimmed());
        if (!person.id.isEmpty())
            found.push_back(person);
    }
    return found;
}

} // namespace

std::vector<domain::PersonRef> signersIn(const Entry &entry, const ChannelReader &reader)
{
    if (entry.text.size() > longest || entry.text.isEmpty())
        return {};
    const bool isSigned = entry.role != Role::None && !entry.text.front().isLetterOrNumber();
    const auto sign =
        isSigned ? readEmojiStatement(entry.text, reader.people, reader.inForce, StatementPlace::Line) : std::nullopt;
    if (sign && sign->kind == StatementKind::Approve)
        return sign->by;
    return countedIn(entry.role == Role::None ? entry.text : entry.label + QLatin1String(": ") + entry.text, reader);
}

std::vector<domain::PersonRef> namedInLabel(const Entry &entry, const ChannelReader &reader)
{
    const auto at = entry.label.lastIndexOf(u' ');
    constexpr qsizetype shortest = 8; // "answer of …"
    if (at < 0 || entry.label.size() < shortest)
        return {};
    for (auto from = entry.label.indexOf(u' '); from >= 0; from = entry.label.indexOf(u' ', from + 1)) {
        const auto people = peopleOfPiece(entry.label.mid(from + 1), reader.people);
        if (!people.empty())
            return people;
    }
    return {};
}

} // namespace precedent::recognize
