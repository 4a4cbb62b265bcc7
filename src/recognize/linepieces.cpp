// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/linepieces.h"

#include "recognize/answerpairs.h"
#include "recognize/labels.h"
#include "recognize/labelsbehind.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr qsizetype longestLine = 4096; ///< a line that lists values is much shorter

constexpr QChar dot(0x00B7);
constexpr QChar bullet(0x2022); ///< divides like a dot

struct Divider
{
    QRegularExpression pattern;
    QChar mark;
    bool isCommon = false; ///< stands in prose as well
    bool isBare = false;   ///< between labels without colons
};

const std::vector<Divider> &dividers()
{
    static const std::vector<Divider> all{
        {QRegularExpression(QStringLiteral(R"(\s+\|\s+)")), u'|', false},
        {QRegularExpression(QStringLiteral("\\s+\u2503\\s+")), QChar(0x2503), false}, // ┃
        {QRegularExpression(QStringLiteral(R"(\s+(?=\[[\p{L}][\p{L} ]{1,30}\]\s))")), u']', false},
        {QRegularExpression(QStringLiteral(R"([\s,]+(?=`?[A-Za-z][\w.]{0,30}=(?![=>])))")), u'=', false},
        {QRegularExpression(QStringLiteral(R"(\s{2,}(?=\*[^*\n]{1,40}\*\s)|\s+(?=\*[^*\n]{1,40}:\*))")), u'*', false},
        {QRegularExpression(QStringLiteral(R"(\s*;\s+)")), u';', false},
        {QRegularExpression(QStringLiteral("\\s+[\u00B7\u2022]\\s+")), dot, false},
        {QRegularExpression(QStringLiteral(R"(,\s+)")), u',', true},
        {QRegularExpression(QStringLiteral(R"(\s+/\s+)")), u'/', true},
        {QRegularExpression(QStringLiteral(R"(\.\s+(?=\p{Lu}[\p{L} ]{1,30}:\s))"),
                            QRegularExpression::UseUnicodePropertiesOption),
         u'.', true},
        {QRegularExpression(QStringLiteral(R"(\s+(?=`[^`]{2,24}`\s))")), u'`', false, true},
        {QRegularExpression(QStringLiteral(R"(\s+/\s+)")), u'/', false, true},
    };
    return all;
}

/// What carries no label goes on with the piece before it.
QStringList joinedToLabels(const QStringList &pieces, QChar mark)
{
    QStringList joined;
    for (const auto &piece : pieces) {
        if (joined.isEmpty() || splitLabel(piece, LabelRule::Any))
            joined += piece;
        else
            joined.back() += QString(mark) + u' ' + piece;
    }
    return joined;
}

/// "who Sara / whom Acme / what refund", "`user` Sara  `target` Acme": pieces that begin with labels we know, with
/// colons behind these; empty where fewer than three do.
QStringList withColons(const QStringList &pieces)
{
    constexpr int longestLabel = 3; // words
    static const QRegularExpression coded(QStringLiteral("^`([^`]{2,24})`\\s+(.+)$"));
    QStringList labelled;
    int known = 0;
    for (const auto &piece : pieces) {
        const auto match = coded.match(piece);
        const auto words = match.hasMatch() ? QStringList() : piece.split(u' ', Qt::SkipEmptyParts);
        auto label = match.captured(1);
        auto value = match.captured(2);
        for (int length = std::min<int>(longestLabel, int(words.size()) - 1); length > 0 && label.isEmpty(); --length) {
            const auto head = words.mid(0, length).join(u' ');
            if (roleOfLabel(head) != Role::Custom) {
                label = head;
                value = words.mid(length).join(u' ');
            }
        }
        known += label.isEmpty() || roleOfLabel(label) == Role::Custom ? 0 : 1;
        labelled += label.isEmpty() ? piece : u'*' + label + QLatin1String(":* ") + value;
    }
    return known > 2 || (known > 0 && pieces.size() == 2 && pieces.front().startsWith(u'`')) ? labelled : QStringList();
}

QStringList dividedBy(const Divider &divider, const QString &line)
{
    if (divider.isBare) {
        const auto pieces = line.split(divider.pattern, Qt::SkipEmptyParts);
        return pieces.size() > 1 ? withColons(pieces) : QStringList();
    }
    if (divider.isCommon && line.count(u':') + line.count(u'=') < 3)
        return {};
    const auto pieces = line.split(divider.pattern, Qt::SkipEmptyParts);
    if (pieces.size() < 2)
        return {};
    int known = 0;
    int labelled = 0;
    for (const auto &piece : pieces) {
        const auto split = splitLabel(piece, LabelRule::Any);
        labelled += split ? 1 : 0;
        known += split && split->role != Role::Custom ? 1 : 0;
    }
    if (divider.isCommon)
        return known > 2 && splitLabel(pieces.front(), LabelRule::Any) ? joinedToLabels(pieces, divider.mark)
                                                                       : QStringList();
    const bool allLabelled = labelled == pieces.size() && known > 0;
    return known > 1 || allLabelled ? pieces : QStringList();
}

/// "Q: How much?" above "A: $40".
QString answeredQuestion(const QString &first, const QString &second)
{
    static const QRegularExpression question(
        QStringLiteral(R"(^\s*\*?(?:Q\d{0,2}|Question(?: \d{1,2})?)\s*[:.)]\*?\s*([^*_<>:\n]{1,60}?)[\s:]*$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression answer(
        QStringLiteral(R"(^\s*\*?(?:A\d{0,2}|Answer(?: \d{1,2})?)\s*[:.)]\*?\s*(.*)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto bare = QStringView(first).trimmed();
    const bool mayAsk = bare.startsWith(u'Q', Qt::CaseInsensitive) || bare.startsWith(u'*');
    const auto asked = mayAsk ? question.match(first) : QRegularExpressionMatch();
    const auto told = asked.hasMatch() ? answer.match(second) : QRegularExpressionMatch();
    return told.hasMatch() ? u'*' + asked.captured(1) + QLatin1String(":* ") + told.captured(1) : QString();
}

QString tableLine(const QStringList &cells)
{
    return QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |");
}

/// "agent,customer,amount": the head of rows below it, and what divides their cells.
struct Head
{
    QStringList cells;
    QChar mark;
};

Head headOf(const QString &line)
{
    constexpr qsizetype longest = 400;
    if (line.size() > longest || line.contains(u'|'))
        return {};
    for (const auto mark : {u',', u';', u'\t'}) {
        const auto cells = line.count(mark) > 1 ? line.split(mark) : QStringList();
        const auto known = std::count_if(cells.begin(), cells.end(), [](const QString &cell) {
            return cell.size() < 40 && roleOfLabel(cell) != Role::Custom;
        });
        if (known > 2)
            return {cells, mark};
    }
    return {};
}

/// "opened by   Sara", a label and its value in columns; empty for another line.
QStringList alignedCells(const QString &line)
{
    static const QRegularExpression aligned(
        QStringLiteral(R"(^[\s`]*(\p{L}[\p{L}\d_.'-]*(?: [\p{L}\d_.'-]+){0,3})\s{2,}([^\s|].*?)[\s`]*$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > 400 || !line.contains(QLatin1String("  ")))
        return {};
    const auto match = aligned.match(line);
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList();
}

/// The rows of such columns from `at` on, when at least two of their labels are known.
std::vector<QStringList> alignedRows(const QStringList &lines, qsizetype at)
{
    std::vector<QStringList> rows;
    int known = 0;
    for (; at < lines.size(); ++at) {
        auto cells = alignedCells(lines[at]);
        if (cells.isEmpty())
            break;
        known += roleOfLabel(cells.front()) == Role::Custom ? 0 : 1;
        rows.push_back(std::move(cells));
    }
    return known > 1 ? rows : std::vector<QStringList>();
}

/// "Acme" above "_client_": the known label in small print below a value; empty for other lines.
QString labelBelow(const QString &value, const QString &label)
{
    static const QRegularExpression slanted(QStringLiteral(R"(^\s*_([^_]{2,40})_\s*$)"));
    const auto match = label.contains(u'_') ? slanted.match(label) : QRegularExpressionMatch();
    const bool isPair = match.hasMatch() && !value.trimmed().isEmpty() && !slanted.match(value).hasMatch() &&
                        roleOfLabel(match.captured(1)) != Role::Custom;
    return isPair ? match.captured(1) : QString();
}

/// Lines of which each labels the one above it, as "label: value"; as they are where fewer than two do.
QStringList withLabelsAhead(const QStringList &lines)
{
    QStringList ahead;
    int pairs = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto label = i + 1 < lines.size() ? labelBelow(lines[i], lines[i + 1]) : QString();
        if (!label.isEmpty()) {
            ahead += u'*' + label + QLatin1String(":* ") + lines[i].trimmed();
            ++pairs;
            ++i;
        } else if (!lines[i].trimmed().isEmpty()) {
            ahead += lines[i];
        }
    }
    return pairs > 1 ? ahead : lines;
}

} // namespace

QStringList labelledLinesOf(const QString &text)
{
    const auto lines = withLabelsAhead(withLabelsFromBehind(withJoinedAnswers(text.split(u'\n'))));
    QStringList labelled;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto answered =
            i + 1 < lines.size() ? answeredQuestion(lines[i].left(longestLine), lines[i + 1]) : QString();
        if (!answered.isEmpty()) {
            labelled += answered;
            ++i;
            continue;
        }
        if (const auto rows = alignedRows(lines, i); !rows.empty()) {
            for (const auto &row : rows)
                labelled += tableLine(row);
            i += qsizetype(rows.size()) - 1;
            continue;
        }
        const auto [head, mark] = i + 1 < lines.size() ? headOf(lines[i]) : Head();
        const auto isRow = [&, columns = head.size(), cellMark = mark](qsizetype at) {
            return at < lines.size() && lines[at].count(cellMark) + 1 == columns && !lines[at].contains(u'|');
        };
        if (head.isEmpty() || !isRow(i + 1)) {
            labelled += lines[i];
            continue;
        }
        labelled += tableLine(head);
        for (; isRow(i + 1); ++i)
            labelled += tableLine(lines[i + 1].split(mark));
    }
    return labelled;
}

QStringList piecesOf(const QString &line)
{
    if (line.size() > longestLine)
        return {line};
    for (const auto &divider : dividers()) {
        const bool mayDivide = line.contains(divider.mark) || (divider.mark == dot && line.contains(bullet));
        if (!mayDivide)
            continue;
        const auto pieces = dividedBy(divider, line);
        if (!pieces.isEmpty())
            return pieces;
    }
    return {line};
}

} // namespace precedent::recognize
