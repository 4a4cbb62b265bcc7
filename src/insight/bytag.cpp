// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/bytag.h"

#include "base/folding.h"
#include "insight/approvers.h"
#include "insight/columns.h"

namespace precedent::insight {

namespace {

struct Gathered
{
    TagFigures figures;
    std::map<QString, int> spellings;
};

void count(TagFigures &figures, domain::Decision decision)
{
    ++figures.count;
    figures.approved += decision == domain::Decision::Approved ? 1 : 0;
    figures.denied += decision == domain::Decision::Denied ? 1 : 0;
}

} // namespace

std::vector<TagFigures> figuresByTag(const Snapshot &snapshot, const std::vector<RowIndex> &rows)
{
    const auto &columns = snapshot.columns();
    std::map<QString, Gathered> tags;
    TagFigures without;
    for (const RowIndex row : rows) {
        std::map<QString, QString> folded; // "VIP" and "vip" on one request are one tag
        for (const QString &tag : columns.tags.value(row))
            folded.try_emplace(base::fold(tag), tag);
        for (const auto &[key, tag] : folded) {
            count(tags[key].figures, columns.decision[row]);
            ++tags[key].spellings[tag];
        }
        if (folded.empty())
            count(without, columns.decision[row]);
    }
    std::vector<TagFigures> result;
    for (auto &[key, gathered] : tags) {
        gathered.figures.tag = mostFrequent(gathered.spellings);
        result.push_back(gathered.figures);
    }
    if (!result.empty() && without.count > 0)
        result.push_back(without);
    return result;
}

} // namespace precedent::insight
