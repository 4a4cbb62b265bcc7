// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labels.h"

#include "ui/text/joined.h"
#include "ui/text/rangetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <array>

namespace precedent::text {

namespace {

/// The translation context of the words of records and filters.
struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

/// Values shown on a chip before the rest is only counted.
constexpr int shownValues = 3;

template <std::size_t Size, typename Enum>
QString wordOf(const std::array<const char *, Size> &words, Enum value)
{
    return Labels::tr(words.at(static_cast<std::size_t>(value)));
}

const QHash<QString, const char *> &columnWords()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("record_id"), QT_TRANSLATE_NOOP("Labels", "Record")},
        {QStringLiteral("requested_at"), QT_TRANSLATE_NOOP("Labels", "Requested")},
        {QStringLiteral("decided_at"), QT_TRANSLATE_NOOP("Labels", "Decided")},
        {QStringLiteral("turnaround_seconds"), QT_TRANSLATE_NOOP("Labels", "Took")},
        {QStringLiteral("agent_id"), QT_TRANSLATE_NOOP("Labels", "Agent id")},
        {QStringLiteral("agent"), QT_TRANSLATE_NOOP("Labels", "Agent")},
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("Labels", "Type")},
        {QStringLiteral("type_as_written"), QT_TRANSLATE_NOOP("Labels", "Type as written")},
        {QStringLiteral("decision"), QT_TRANSLATE_NOOP("Labels", "Decision")},
        {QStringLiteral("approver_id"), QT_TRANSLATE_NOOP("Labels", "Approver id")},
        {QStringLiteral("approver"), QT_TRANSLATE_NOOP("Labels", "Approver")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("Labels", "Reason")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("Labels", "Amount")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("Labels", "Currency")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("Labels", "Customer")},
        {QStringLiteral("context"), QT_TRANSLATE_NOOP("Labels", "Customer context")},
        {QStringLiteral("conversation_url"), QT_TRANSLATE_NOOP("Labels", "Conversation")},
        {QStringLiteral("permalink"), QT_TRANSLATE_NOOP("Labels", "Slack link")},
        {QStringLiteral("channel"), QT_TRANSLATE_NOOP("Labels", "Channel")},
        {QStringLiteral("message_ref"), QT_TRANSLATE_NOOP("Labels", "Message")},
        {QStringLiteral("requested_date"), QT_TRANSLATE_NOOP("Labels", "Request date")},
        {QStringLiteral("decided_via"), QT_TRANSLATE_NOOP("Labels", "Decided through")},
        {QStringLiteral("time_source"), QT_TRANSLATE_NOOP("Labels", "Decision time from")},
        {QStringLiteral("completeness"), QT_TRANSLATE_NOOP("Labels", "Completeness")},
        {QStringLiteral("flags"), QT_TRANSLATE_NOOP("Labels", "Flags")},
        {QStringLiteral("format"), QT_TRANSLATE_NOOP("Labels", "Format")},
        {QStringLiteral("confidence"), QT_TRANSLATE_NOOP("Labels", "Confidence")},
        {QStringLiteral("edited_after_decision"), QT_TRANSLATE_NOOP("Labels", "Edited after decision")},
        {QStringLiteral("deleted_in_slack"), QT_TRANSLATE_NOOP("Labels", "No longer returned by Slack")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("Labels", "Source")},
        {QStringLiteral("first_seen_at"), QT_TRANSLATE_NOOP("Labels", "First seen")},
        {QStringLiteral("corrected_fields"), QT_TRANSLATE_NOOP("Labels", "Corrected fields")},
        {QStringLiteral("approved_amount"), QT_TRANSLATE_NOOP("Labels", "Approved amount")},
        {QStringLiteral("percent"), QT_TRANSLATE_NOOP("Labels", "Percent")},
        {QStringLiteral("noncash"), QT_TRANSLATE_NOOP("Labels", "Other than money")},
        {QStringLiteral("team"), QT_TRANSLATE_NOOP("Labels", "Team")},
        {QStringLiteral("decided_not_before"), QT_TRANSLATE_NOOP("Labels", "Decided not before")},
        {QStringLiteral("decided_not_after"), QT_TRANSLATE_NOOP("Labels", "Decided not after")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("Labels", "Tags")},
    };
    return words;
}

const QHash<QString, const char *> &plainWords()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("today"), QT_TRANSLATE_NOOP("Labels", "Today")},
        {QStringLiteral("yesterday"), QT_TRANSLATE_NOOP("Labels", "Yesterday")},
        {QStringLiteral("this-week"), QT_TRANSLATE_NOOP("Labels", "This week")},
        {QStringLiteral("last-week"), QT_TRANSLATE_NOOP("Labels", "Last week")},
        {QStringLiteral("this-month"), QT_TRANSLATE_NOOP("Labels", "This month")},
        {QStringLiteral("last-month"), QT_TRANSLATE_NOOP("Labels", "Last month")},
        {QStringLiteral("this-quarter"), QT_TRANSLATE_NOOP("Labels", "This quarter")},
        {QStringLiteral("last-quarter"), QT_TRANSLATE_NOOP("Labels", "Last quarter")},
        {QStringLiteral("this-year"), QT_TRANSLATE_NOOP("Labels", "This year")},
        {QStringLiteral("last-year"), QT_TRANSLATE_NOOP("Labels", "Last year")},
        {QStringLiteral("last-7-days"), QT_TRANSLATE_NOOP("Labels", "Last 7 days")},
        {QStringLiteral("last-30-days"), QT_TRANSLATE_NOOP("Labels", "Last 30 days")},
        {QStringLiteral("last-90-days"), QT_TRANSLATE_NOOP("Labels", "Last 90 days")},
        {QStringLiteral("last-365-days"), QT_TRANSLATE_NOOP("Labels", "Last 365 days")},
        {QStringLiteral("monday"), QT_TRANSLATE_NOOP("Labels", "Monday")},
        {QStringLiteral("tuesday"), QT_TRANSLATE_NOOP("Labels", "Tuesday")},
        {QStringLiteral("wednesday"), QT_TRANSLATE_NOOP("Labels", "Wednesday")},
        {QStringLiteral("thursday"), QT_TRANSLATE_NOOP("Labels", "Thursday")},
        {QStringLiteral("friday"), QT_TRANSLATE_NOOP("Labels", "Friday")},
        {QStringLiteral("saturday"), QT_TRANSLATE_NOOP("Labels", "Saturday")},
        {QStringLiteral("sunday"), QT_TRANSLATE_NOOP("Labels", "Sunday")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("Labels", "an amount")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("Labels", "a reason")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("Labels", "a customer")},
        {QStringLiteral("conversation"), QT_TRANSLATE_NOOP("Labels", "a conversation")},
        {QStringLiteral("thread"), QT_TRANSLATE_NOOP("Labels", "replies")},
        {QStringLiteral("edits"), QT_TRANSLATE_NOOP("Labels", "edits")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Labels", "a note")},
        {QStringLiteral("tag"), QT_TRANSLATE_NOOP("Labels", "a tag")},
        {QStringLiteral("decided"), QT_TRANSLATE_NOOP("Labels", "decided")},
        {QStringLiteral("corrected"), QT_TRANSLATE_NOOP("Labels", "corrected")},
        {QStringLiteral("new"), QT_TRANSLATE_NOOP("Labels", "new or changed since my last visit")},
        {QStringLiteral("reviewed"), QT_TRANSLATE_NOOP("Labels", "reviewed")},
    };
    return words;
}

QString wordFrom(const QHash<QString, const char *> &words, const QString &value)
{
    const char *word = words.value(value, nullptr);
    return word != nullptr ? Labels::tr(word) : value;
}

template <typename Enum>
QString enumLabel(const QString &word)
{
    const auto value = domain::fromWord<Enum>(word);
    return value ? label(*value) : word;
}

QStringList valueTexts(const query::Clause &clause)
{
    QStringList texts;
    for (const auto &value : clause.values)
        texts += valueLabel(clause.key, value);
    return texts;
}

} // namespace

QString label(domain::RequestType type)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Labels", "Refund"),    QT_TRANSLATE_NOOP("Labels", "Credit"),
        QT_TRANSLATE_NOOP("Labels", "Comp"),      QT_TRANSLATE_NOOP("Labels", "Discount"),
        QT_TRANSLATE_NOOP("Labels", "Exception"), QT_TRANSLATE_NOOP("Labels", "Off-policy reply"),
        QT_TRANSLATE_NOOP("Labels", "Other")};
    static_assert(words.size() == domain::requestTypeCount);
    return wordOf(words, type);
}

QString label(domain::Decision decision)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Labels", "Approved"), QT_TRANSLATE_NOOP("Labels", "Denied"),
                                      QT_TRANSLATE_NOOP("Labels", "Pending"), QT_TRANSLATE_NOOP("Labels", "Withdrawn"),
                                      QT_TRANSLATE_NOOP("Labels", "Expired")};
    static_assert(words.size() == domain::decisionCount);
    return wordOf(words, decision);
}

QString label(domain::Flag flag)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Labels", "Ambiguous"),
                                      QT_TRANSLATE_NOOP("Labels", "Deleted in Slack"),
                                      QT_TRANSLATE_NOOP("Labels", "Edited"),
                                      QT_TRANSLATE_NOOP("Labels", "Fast decision"),
                                      QT_TRANSLATE_NOOP("Labels", "Near limit"),
                                      QT_TRANSLATE_NOOP("Labels", "No reason"),
                                      QT_TRANSLATE_NOOP("Labels", "Odd hours"),
                                      QT_TRANSLATE_NOOP("Labels", "Above usual amount"),
                                      QT_TRANSLATE_NOOP("Labels", "Over limit"),
                                      QT_TRANSLATE_NOOP("Labels", "Asked again"),
                                      QT_TRANSLATE_NOOP("Labels", "Repeat customer"),
                                      QT_TRANSLATE_NOOP("Labels", "Reversed"),
                                      QT_TRANSLATE_NOOP("Labels", "Tried to self-approve"),
                                      QT_TRANSLATE_NOOP("Labels", "Self-approved"),
                                      QT_TRANSLATE_NOOP("Labels", "Split"),
                                      QT_TRANSLATE_NOOP("Labels", "Pending too long")};
    static_assert(words.size() == domain::flagCount);
    return wordOf(words, flag);
}

QString label(domain::UnreadReason reason)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Labels", "Might be a request"), QT_TRANSLATE_NOOP("Labels", "Unknown format"),
        QT_TRANSLATE_NOOP("Labels", "Decision without a request"), QT_TRANSLATE_NOOP("Labels", "Ambiguous"),
        QT_TRANSLATE_NOOP("Labels", "Unreadable")};
    static_assert(words.size() == domain::unreadReasonCount);
    return wordOf(words, reason);
}

QString label(domain::DecidedVia via)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Labels", "Not decided"), QT_TRANSLATE_NOOP("Labels", "Button"),
        QT_TRANSLATE_NOOP("Labels", "Thread"),      QT_TRANSLATE_NOOP("Labels", "Reaction"),
        QT_TRANSLATE_NOOP("Labels", "Message"),     QT_TRANSLATE_NOOP("Labels", "Edit"),
        QT_TRANSLATE_NOOP("Labels", "Automatic"),   QT_TRANSLATE_NOOP("Labels", "By hand")};
    static_assert(words.size() == domain::decidedViaCount);
    return wordOf(words, via);
}

QString label(domain::TimeSource source)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Labels", "Unknown"), QT_TRANSLATE_NOOP("Labels", "Reply"),
                                      QT_TRANSLATE_NOOP("Labels", "Card"), QT_TRANSLATE_NOOP("Labels", "Edit"),
                                      QT_TRANSLATE_NOOP("Labels", "Event")};
    static_assert(words.size() == domain::timeSourceCount);
    return wordOf(words, source);
}

QString label(domain::Source source)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Labels", "Slack"), QT_TRANSLATE_NOOP("Labels", "Slack export"),
                                      QT_TRANSLATE_NOOP("Labels", "By hand"), QT_TRANSLATE_NOOP("Labels", "Slackdump")};
    static_assert(words.size() == domain::sourceCount);
    return wordOf(words, source);
}

QString label(query::Key key)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Labels", "Agent"),
                                      QT_TRANSLATE_NOOP("Labels", "Approver"),
                                      QT_TRANSLATE_NOOP("Labels", "Team"),
                                      QT_TRANSLATE_NOOP("Labels", "Type"),
                                      QT_TRANSLATE_NOOP("Labels", "Decision"),
                                      QT_TRANSLATE_NOOP("Labels", "Customer"),
                                      QT_TRANSLATE_NOOP("Labels", "Amount"),
                                      QT_TRANSLATE_NOOP("Labels", "Currency"),
                                      QT_TRANSLATE_NOOP("Labels", "Date"),
                                      QT_TRANSLATE_NOOP("Labels", "Decided"),
                                      QT_TRANSLATE_NOOP("Labels", "Channel"),
                                      QT_TRANSLATE_NOOP("Labels", "Flag"),
                                      QT_TRANSLATE_NOOP("Labels", "Time to decision"),
                                      QT_TRANSLATE_NOOP("Labels", "Reason"),
                                      QT_TRANSLATE_NOOP("Labels", "Tag"),
                                      QT_TRANSLATE_NOOP("Labels", "Contains"),
                                      QT_TRANSLATE_NOOP("Labels", "State"),
                                      QT_TRANSLATE_NOOP("Labels", "Text"),
                                      QT_TRANSLATE_NOOP("Labels", "Weekday"),
                                      QT_TRANSLATE_NOOP("Labels", "Hour"),
                                      QT_TRANSLATE_NOOP("Labels", "Context")};
    static_assert(words.size() == static_cast<std::size_t>(query::Key::Context) + 1);
    return wordOf(words, key);
}

QString columnLabel(const QString &column)
{
    return wordFrom(columnWords(), column);
}

QString valueLabel(query::Key key, const QString &value)
{
    switch (key) {
    case query::Key::Type:
        return enumLabel<domain::RequestType>(value);
    case query::Key::Decision:
        return enumLabel<domain::Decision>(value);
    case query::Key::Flag:
        return enumLabel<domain::Flag>(value);
    case query::Key::Amount:
        return amountsText(value, QLocale());
    case query::Key::Took:
        return rangeText(value);
    case query::Key::Date:
    case query::Key::Decided:
        return datesText(wordFrom(plainWords(), value), QLocale());
    case query::Key::Has:
    case query::Key::Is:
    case query::Key::Weekday:
        return wordFrom(plainWords(), value);
    case query::Key::Hour:
        return Labels::tr("%1:00", "an hour of the day").arg(value, 2, u'0');
    case query::Key::Text:
        return Labels::tr("“%1”", "words that are searched for").arg(value);
    default:
        return value;
    }
}

QString withinSentence(const QString &label, const QLocale &locale)
{
    const bool isLowered = Labels::tr("lower", "how a label stands within a sentence: lower, or as-is") == u"lower";
    return isLowered ? locale.toLower(label) : label;
}

QString decidedWord(domain::Decision decision)
{
    return QLocale().toLower(label(decision));
}

QString chipText(const query::Clause &clause)
{
    const auto texts = valueTexts(clause);
    auto shown = enumerated(texts.mid(0, shownValues));
    if (texts.size() > shownValues)
        shown += QStringLiteral(" +%1").arg(texts.size() - shownValues);
    const auto chip = clause.key == query::Key::Text ? shown : Labels::tr("%1: %2").arg(label(clause.key), shown);
    return clause.exclude ? Labels::tr("not %1", "a condition that excludes").arg(chip) : chip;
}

QString filterText(const query::Filter &filter)
{
    if (filter.isEmpty())
        return Labels::tr("All decisions");
    QStringList parts;
    for (auto clause : filter.clauses) {
        if (clause.key == query::Key::Date && filter.dateBasis == query::DateBasis::Decided)
            clause.key = query::Key::Decided;
        parts += chipText(clause);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace precedent::text
