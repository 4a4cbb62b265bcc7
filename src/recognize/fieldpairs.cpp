// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/fieldpairs.h"

#include "recognize/labels.h"

#include <QtCore/QSet>

namespace precedent::recognize {

namespace {

using domain::PartKind;

/// "Owner Maya Ortiz" and "Value $40": known labels with nothing between them and what they say; two of them in small
/// print, three elsewhere.
void labelUnmarked(std::vector<Entry> &entries)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^@?(\p{L}+(?: \p{Ll}+)?)\s+((?:[*_]?\p{Lu}|[*_]?[\d$€£¥₹]|<@|<mailto:|[\w.-]+@).{0,80})$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<Role> telling{Role::Agent, Role::AgentOrCustomer, Role::Customer, Role::Amount, Role::Type};
    std::vector<std::pair<std::size_t, LabelledLine>> found;
    QSet<Role> roles;
    bool isSmall = true;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto match = entries[i].role == Role::None ? pattern.match(entries[i].text) : QRegularExpressionMatch();
        const auto role = match.hasMatch() ? roleOfLabel(match.captured(1)) : Role::None;
        if (!telling.contains(role))
            continue;
        found.emplace_back(i, LabelledLine{role, match.captured(1), match.captured(2)});
        roles.insert(role);
        isSmall = isSmall && entries[i].kind == PartKind::Context;
    }
    for (const auto &[at, line] : found) {
        if (roles.size() < (isSmall ? 2 : 3)) // "Customer Success" alone is nobody
            return;
        entries[at].role = line.role;
        entries[at].label = line.label;
        entries[at].text = line.value;
    }
}

bool isCell(const Entry &entry)
{
    return entry.role == Role::None && entry.kind == PartKind::Field;
}

bool isLabelCell(const Entry &entry)
{
    constexpr qsizetype longest = 40;
    return entry.text.size() < longest && roleOfLabel(entry.text) != Role::Custom;
}

/// Fields that are label and value by turns.
void labelCells(std::vector<Entry> &entries)
{
    constexpr std::size_t fewest = 4;
    for (std::size_t begin = 0; begin < entries.size(); ++begin) {
        auto end = begin;
        while (end < entries.size() && isCell(entries[end]))
            ++end;
        std::size_t labels = 0;
        for (auto at = begin; at + 1 < end; at += 2)
            labels += isLabelCell(entries[at]) ? 1 : 0;
        const bool isPairs = (end - begin) % 2 == 0 && end - begin >= fewest && labels * 3 >= end - begin;
        for (auto at = begin; isPairs && at < end; at += 2) {
            entries[at].role = roleOfLabel(entries[at].text);
            entries[at].label = std::exchange(entries[at].text, QString());
        }
        begin = std::max(begin, end);
    }
}

} // namespace

void labelLooseCells(std::vector<Entry> &entries)
{
    labelCells(entries);
    labelUnmarked(entries);
}

void joinFields(std::vector<Entry> &entries)
{
    for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
        auto &label = entries[i];
        const auto &value = entries[i + 1];
        const bool isLabel = label.kind == PartKind::Field && label.role != Role::None && label.text.isEmpty();
        if (!isLabel || value.kind != PartKind::Field || value.role != Role::None || value.part != label.part + 1)
            continue;
        label.text = value.text;
        entries.erase(entries.begin() + std::ptrdiff_t(i) + 1);
    }
}

} // namespace precedent::recognize
