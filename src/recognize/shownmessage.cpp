// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/shownmessage.h"

#include "recognize/channelreader.h"
#include "recognize/document.h"

namespace precedent::recognize {

namespace {

// Private-use characters, one per mention, as in Prose.
constexpr char16_t firstPlaceholder = 0xE100;
constexpr std::size_t mostMentions = 4096;

struct Mention
{
    QString id;
    QString label;
};

/// The mentions of mrkdwn in the order in which domain::plainText() asks for their names.
std::vector<Mention> mentionsOf(const QString &mrkdwn)
{
    std::vector<Mention> mentions;
    for (qsizetype open = mrkdwn.indexOf(u'<'); open >= 0 && mentions.size() < mostMentions;) {
        const auto close = mrkdwn.indexOf(u'>', open);
        if (close < 0)
            break;
        const auto token = mrkdwn.mid(open + 1, close - open - 1);
        if (token.startsWith(u'@')) {
            const auto bar = token.indexOf(u'|');
            mentions.push_back({token.mid(1, bar < 0 ? -1 : bar - 1),
                                bar < 0 ? QString() : domain::decodeEntities(token.mid(bar + 1))});
        }
        open = mrkdwn.indexOf(u'<', close);
    }
    return mentions;
}

QString withoutPlaceholders(QString text)
{
    for (auto &c : text) {
        if (c.unicode() >= firstPlaceholder && c.unicode() < firstPlaceholder + mostMentions)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString shownName(const Mention &mention, const domain::NameLookup &names)
{
    auto name = names.person(mention.id);
    if (name.isEmpty())
        name = mention.label.isEmpty() ? mention.id : mention.label;
    return name.startsWith(u'@') ? name.mid(1) : name;
}

} // namespace

ShownMessage shownMessage(const domain::Message &message, const Context &context)
{
    const PeopleResolver people(context);
    const auto mrkdwn = withoutPlaceholders(fullText(message));
    const auto mentions = mentionsOf(mrkdwn);
    std::size_t asked = 0;
    auto placeholders = people.names();
    placeholders.person = [&](const QString &) {
        return asked < mentions.size() ? QString(QChar(static_cast<char16_t>(firstPlaceholder + asked++))) : QString();
    };
    const auto text = domain::plainText(mrkdwn, placeholders).trimmed();
    ShownMessage shown;
    for (const QChar c : text) {
        const auto index = std::size_t(c.unicode()) - firstPlaceholder;
        if (c.unicode() < firstPlaceholder || index >= mentions.size()) {
            shown.text += c;
            continue;
        }
        const auto &mention = mentions[index];
        const auto begin = shown.text.size() - 1; // the @ before it
        shown.text += shownName(mention, people.names());
        shown.mentions.push_back({mention.id, mention.label, {begin, shown.text.size() - begin}});
    }
    shown.text = capped(shown.text);
    // The text itself may hold what stands for mentions here.
    if (const auto written = fullText(message); written != mrkdwn) {
        const auto plain = capped(domain::plainText(written, people.names()).trimmed());
        shown.text = plain.size() == shown.text.size() ? plain : shown.text;
    }
    while (!shown.mentions.empty() && shown.mentions.back().span.end() > shown.text.size())
        shown.mentions.pop_back();
    return shown;
}

TextSpan trimmed(const QString &text, TextSpan span)
{
    auto begin = span.begin;
    auto end = span.end();
    while (begin < end && text.at(begin).isSpace())
        ++begin;
    while (end > begin && text.at(end - 1).isSpace())
        --end;
    return {begin, end - begin};
}

std::vector<TextSpan> linesOf(const QString &text)
{
    std::vector<TextSpan> lines;
    for (qsizetype from = 0; from <= text.size();) {
        const auto newline = text.indexOf(u'\n', from);
        const auto to = newline < 0 ? text.size() : newline;
        const auto line = trimmed(text, {from, to - from});
        if (line.length > 0)
            lines.push_back(line);
        from = to + 1;
    }
    return lines;
}

} // namespace precedent::recognize
