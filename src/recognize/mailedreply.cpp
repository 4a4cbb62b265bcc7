// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/mailedreply.h"

#include "recognize/document.h"

namespace precedent::recognize {

namespace {

struct Mail
{
    QString from; ///< mrkdwn
    QString body;
};

/// The head's first line names the sender, another the subject; the body follows a blank line or the head itself.
std::optional<Mail> mailIn(const QString &text)
{
    constexpr qsizetype longest = 16'384;
    static const QRegularExpression head(
        QStringLiteral(
            R"(^\s*[*_]{0,2}(?:From|Von|De|Da|Van|Från|Fra|Od|差出人)\s*[:：][*_]{0,2}[ \t]*([^\n@]{0,100}@[^\n]{2,200})\n)"
            R"((?:[^\n]{1,200}\n){0,3}?)"
            R"([*_]{0,2}(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat|件名)\s*[:：])"
            R"([^\n]*\n(?:[*_]{0,2}(?:To|Cc|Date|Sent|An|Gesendet|À|Para|A|Till|Til|Aan|Do|宛先)\s*[:：][^\n]*\n)*\s*(\S.*)$)"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = text.size() < longest ? head.match(text) : QRegularExpressionMatch();
    return match.hasMatch() ? std::optional(Mail{match.captured(1), match.captured(2)}) : std::nullopt;
}

} // namespace

bool isMail(const domain::Message &message)
{
    return message.byApp() && mailIn(fullText(message)).has_value();
}

std::optional<domain::MessageHistory> mailedReply(const domain::MessageHistory &reply, const ChannelReader &reader)
{
    if (!isMail(reply.lastContent()))
        return std::nullopt;
    auto written = reply;
    for (auto &version : written.versions) {
        auto &message = version.message;
        const auto mail = message.byApp() ? mailIn(fullText(message)) : std::nullopt;
        const auto sender = mail ? reader.people.personIn(mail->from) : domain::PersonRef();
        if (sender.id.isEmpty())
            return std::nullopt;
        message.user = sender.id;
        message.botId.clear();
        message.subtype.clear();
        message.text = mail->body;
        message.parts.clear();
    }
    return written;
}

} // namespace precedent::recognize
