// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/cardreader.h"

#include "recognize/amountreader.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

using domain::PartKind;

/// Collects what the entries of a card say, in reading order.
class CardCollector
{
public:
    explicit CardCollector(const Document &document, const ChannelReader &reader)
        : m_document(document), m_reader(reader)
    {
    }

    [[nodiscard]] CardState collect()
    {
        for (const auto &entry : m_document.entries)
            take(entry);
        if (!m_state.kind)
            m_state.kind = m_labelKind;
        const bool several = m_category.size() > 0 && m_comment.size() > 0;
        m_state.reason = capped(several                 ? m_category + QLatin1String(": ") + m_comment
                                : !m_comment.isEmpty()  ? m_comment
                                : !m_category.isEmpty() ? m_category
                                                        : m_state.reason);
        return m_state;
    }

private:
    void take(const Entry &entry)
    {
        switch (entry.role) {
        case Role::Status:
            takeStatement(entry, StatementPlace::StatusValue);
            break;
        case Role::None:
            if (m_document.byApp)
                takeStatement(entry, StatementPlace::Line);
            break;
        case Role::Approver:
            takeApprover(entry);
            break;
        case Role::DecidedAt:
            m_state.at = printedTime(entry.text);
            break;
        case Role::DecisionReason:
            m_comment = m_reader.plain(entry.text);
            break;
        case Role::DecisionCategory:
            m_category = m_reader.plain(entry.text);
            break;
        case Role::ApprovedAmount:
            m_state.granted = readAmount(m_reader.plain(entry.text), m_reader.inForce, AmountPlace::AmountField).money;
            break;
        default:
            break;
        }
    }

    void takeStatement(const Entry &entry, StatementPlace place)
    {
        const auto said = readStatement(entry.text, m_reader.people, m_reader.inForce, place);
        if (!said)
            return;
        const bool weaker = said->kind == StatementKind::Pending && m_state.kind;
        if (weaker)
            return;
        m_state.kind = said->kind;
        m_state.inTitle = m_state.inTitle || entry.kind == PartKind::Header || entry.kind == PartKind::AttachmentTitle;
        addPeople(said->by);
        if (said->at)
            m_state.at = said->at;
        if (!said->reason.isEmpty())
            m_state.reason = said->reason;
        if (said->amount && said->kind == StatementKind::Approve)
            m_state.granted = said->amount;
    }

    /// "Approved by: Maya" decides by its label; "Reviewed by: Maya" only says who.
    void takeApprover(const Entry &entry)
    {
        const auto people = m_reader.people.peopleIn(withoutTime(entry.text));
        if (people.empty())
            return;
        if (const auto kind = statementKind(entry.label, StatementPlace::Line))
            m_labelKind = kind;
        addPeople(people);
        if (const auto at = printedTime(entry.text))
            m_state.at = at;
    }

    /// "maya@x.test at <!date^…>": the name alone.
    static QString withoutTime(QString text)
    {
        static const QRegularExpression time(QStringLiteral(R"(\s*(?:\b(?:at|on)\s+)?<!date\^[^>]*>.*$)"));
        return text.remove(time);
    }

    void addPeople(const std::vector<domain::PersonRef> &people)
    {
        for (const auto &person : people) {
            if (std::find(m_state.by.begin(), m_state.by.end(), person) == m_state.by.end())
                m_state.by.push_back(person);
        }
    }

    const Document &m_document;
    const ChannelReader &m_reader;
    CardState m_state;
    std::optional<StatementKind> m_labelKind;
    QString m_category;
    QString m_comment;
};

} // namespace

CardState readCard(const Document &document, const ChannelReader &reader)
{
    return CardCollector(document, reader).collect();
}

} // namespace precedent::recognize
