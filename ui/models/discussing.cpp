// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/discussing.h"

#include "base/folding.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace precedent::models {

namespace {

using domain::Flag;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::models::Discussing)
};

constexpr int leastPoints = 2;
constexpr int manyDenials = 3;
constexpr std::array points{4, 4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1};
constexpr std::array words{
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "reversed"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "above the approver's limit"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "decided by the requester"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "denied"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "split over several requests"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "above the usual amount"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "denied again for this reason"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "asked again"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "repeat customer"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "edited after the decision"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "deleted in Slack"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "without customer context"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "near a limit"),
};
static_assert(points.size() == std::size_t(Topic::NearLimit) + 1 && words.size() == points.size());

std::vector<Topic> topicsOf(const domain::Record &record, int denialsForReason)
{
    const auto has = [&record](Flag flag) { return record.flags.test(std::size_t(flag)); };
    const bool isDenied = record.decision == domain::Decision::Denied;
    const std::array<std::pair<Topic, bool>, points.size()> found{{
        {Topic::Reversed, has(Flag::Reversed)},
        {Topic::OverLimit, has(Flag::OverLimit)},
        {Topic::SelfDecided, has(Flag::SelfApproved) || has(Flag::SelfApprovalAttempt)},
        {Topic::Denied, isDenied},
        {Topic::Split, has(Flag::Split)},
        {Topic::Outlier, has(Flag::OutlierAmount)},
        {Topic::DeniedThrice, isDenied && denialsForReason >= manyDenials},
        {Topic::ReAsked, has(Flag::ReAsked)},
        {Topic::RepeatCustomer, has(Flag::RepeatCustomer)},
        {Topic::Edited, has(Flag::EditedAfterDecision)},
        {Topic::Deleted, has(Flag::Deleted)},
        {Topic::NoContext, record.context.isEmpty() && record.customer.isEmpty()},
        {Topic::NearLimit, has(Flag::NearLimit)},
    }};
    std::vector<Topic> topics;
    for (const auto &[topic, isTrue] : found) {
        if (isTrue)
            topics.push_back(topic);
    }
    return topics;
}

} // namespace

int pointsOf(Topic topic)
{
    return points[std::size_t(topic)];
}

QString topicText(Topic topic)
{
    return Words::tr(words[std::size_t(topic)]);
}

std::vector<Discussed> worthDiscussing(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                       std::size_t most, const std::function<bool()> &isStale)
{
    std::map<QString, int> denials; // by folded reason, up to the row
    std::vector<Discussed> found;
    std::vector<insight::RowIndex> inTime = rows;
    std::sort(inTime.begin(), inTime.end());
    for (const insight::RowIndex index : inTime) {
        if (isStale())
            return {};
        Discussed discussed{snapshot.row(index), {}, 0};
        const domain::Record &record = discussed.row.record;
        int denialsForReason = 0;
        if (record.decision == domain::Decision::Denied && !domain::isMissingReason(record.reason))
            denialsForReason = ++denials[base::fold(record.reason)];
        discussed.topics = topicsOf(record, denialsForReason);
        for (const Topic topic : discussed.topics)
            discussed.points += pointsOf(topic);
        if (discussed.points >= leastPoints)
            found.push_back(std::move(discussed));
    }
    std::reverse(found.begin(), found.end());
    std::stable_sort(found.begin(), found.end(),
                     [](const Discussed &a, const Discussed &b) { return a.points > b.points; });
    if (found.size() > most)
        found.erase(found.begin() + std::ptrdiff_t(most), found.end());
    return found;
}

} // namespace precedent::models
