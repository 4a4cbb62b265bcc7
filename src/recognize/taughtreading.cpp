// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/taughtreading.h"

#include "base/folding.h"
#include "recognize/draftbuilder.h"
#include "recognize/labels.h"
#include "recognize/taughtmatch.h"
#include "recognize/typereader.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

/// Lays what a taught format reads over what the message's labels say anyway.
class TaughtReader
{
public:
    TaughtReader(const TaughtFormat &format, const domain::Message &message, const ShownMessage &shown,
                 const ChannelReader &reader)
        : m_format(format), m_message(message), m_shown(shown), m_reader(reader)
    {
    }

    [[nodiscard]] std::optional<TaughtReading> read(const TaughtMatch &match)
    {
        const auto document = m_reader.documentOf(m_message);
        m_reading.draft = draftFromLabels(m_message, document, m_reader);
        m_reading.draft.context = labelledContext(document);
        for (auto it = m_format.fields.begin(); it != m_format.fields.end(); ++it) {
            const auto span = match.spans.value(it.key());
            const auto value = it->from == ReadFrom::Fixed  ? it->value
                               : it->from == ReadFrom::Text ? m_shown.text
                                                            : m_shown.text.mid(span.begin, span.length);
            if (span.length > 0)
                m_reading.spans.insert(it.key(), span);
            if (!take(it.key(), *it, value, span) && it->required)
                return std::nullopt;
        }
        return m_reading;
    }

private:
    /// Whether the field has a value now.
    bool take(TaughtField field, const FieldSource &source, const QString &value, TextSpan span)
    {
        auto &draft = m_reading.draft;
        switch (field) {
        case TaughtField::Type:
            return takeType(source, value);
        case TaughtField::Amount:
            return takeAmount(source, value);
        case TaughtField::Agent:
            return takeAgent(source, value, span);
        case TaughtField::Customer:
            draft.customer = capped(value);
            draft.customerInferred = false;
            return !value.isEmpty();
        case TaughtField::Context:
            draft.context = capped(value);
            return !value.isEmpty();
        case TaughtField::Conversation:
            break;
        }
        return takeLink(value);
    }

    bool takeType(const FieldSource &source, const QString &value)
    {
        auto &draft = m_reading.draft;
        if (source.from == ReadFrom::Text) {
            const auto found = findType(value);
            draft.type = found ? found->type : domain::RequestType::Other;
            draft.typeAsWritten = found ? found->asWritten : QString();
            draft.typeInferred = found.has_value();
            return found.has_value();
        }
        const auto written = withoutDecoration(value);
        const auto taught = m_format.types.constFind(base::fold(written));
        draft.type = taught != m_format.types.constEnd() ? *taught : typeOf(written);
        if (source.from == ReadFrom::Fixed)
            draft.type = domain::fromWord<domain::RequestType>(value).value_or(domain::RequestType::Other);
        draft.typeAsWritten = capped(written);
        draft.typeInferred = false;
        return taught != m_format.types.constEnd() || draft.type != domain::RequestType::Other;
    }

    bool takeAmount(const FieldSource &source, const QString &value)
    {
        auto &draft = m_reading.draft;
        const bool isSearched = source.from == ReadFrom::Text;
        draft.amount =
            readAmount(value, m_reader.inForce, isSearched ? AmountPlace::RunningText : AmountPlace::AmountField);
        draft.amountInferred = isSearched && !draft.amount.isEmpty();
        return !draft.amount.isEmpty();
    }

    bool takeAgent(const FieldSource &source, const QString &value, TextSpan span)
    {
        auto &agent = m_reading.draft.agent;
        const auto author = m_reader.people.authorOf(m_message);
        if (source.from == ReadFrom::Author) {
            agent = author;
            return !agent.isEmpty();
        }
        const auto mentioned =
            std::find_if(m_shown.mentions.begin(), m_shown.mentions.end(), [&span](const ShownMention &mention) {
                return mention.span.begin < span.end() && span.begin < mention.span.end();
            });
        agent = mentioned != m_shown.mentions.end() ? m_reader.people.byId(mentioned->id, mentioned->name)
                                                    : m_reader.people.byName(value);
        // A name that several people share means the author, when the author is one of them.
        if (!m_message.byApp() && agent.id.isEmpty() && m_reader.people.couldBeSame(agent, author))
            agent = author;
        return !agent.isEmpty();
    }

    /// A link whose words were marked is found as any other link is.
    bool takeLink(const QString &value)
    {
        auto &url = m_reading.draft.conversationUrl;
        auto at = value.indexOf(QLatin1String("https://"));
        if (at < 0)
            at = value.indexOf(QLatin1String("http://"));
        if (at >= 0) {
            const auto end = std::find_if(value.begin() + at, value.end(), [](QChar c) { return c.isSpace(); });
            url = capped(value.mid(at, end - value.begin() - at));
        }
        return !url.isEmpty();
    }

    [[nodiscard]] QString labelledContext(const Document &document) const
    {
        QStringList lines;
        for (const auto role : {Role::Context, Role::RequestReason}) {
            for (const auto &text : document.all(role))
                lines += m_reader.plain(text);
        }
        return capped(lines.join(u'\n'));
    }

    const TaughtFormat &m_format;
    const domain::Message &m_message;
    const ShownMessage &m_shown;
    const ChannelReader &m_reader;
    TaughtReading m_reading;
};

} // namespace

std::optional<TaughtReading> readTaught(const TaughtFormat &format, const domain::Message &message,
                                        const ShownMessage &shown, const ChannelReader &reader)
{
    if (message.isTombstone() || !isByAuthorOf(format, message))
        return std::nullopt;
    const auto match = matchText(format, shown);
    return match ? TaughtReader(format, message, shown, reader).read(*match) : std::nullopt;
}

} // namespace precedent::recognize
