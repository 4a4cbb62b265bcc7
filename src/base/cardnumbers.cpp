// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cardnumbers.h"

#include <algorithm>
#include <array>

namespace precedent::base {

namespace {

constexpr qsizetype fewestDigits = 10; ///< of the shortest thing that is looked for, an IBAN with letters
constexpr qsizetype longestCard = 19;
constexpr int shownCharacters = 4;

/// Numbers that begin with `from` to `to` (as many digits as these have) and have one of the lengths.
struct Range
{
    int from;
    int to;
    int shortest;
    int longest;
};

// The issuers' published ranges: Visa, Mastercard, American Express, Discover, Diners Club, JCB, UnionPay, Maestro,
// Mir, RuPay, Verve, Troy.
constexpr Range ranges[] = {
    {4, 4, 13, 13},           {4, 4, 16, 16},       {4, 4, 19, 19},       {51, 55, 16, 16},     {2221, 2720, 16, 16},
    {34, 34, 15, 15},         {37, 37, 15, 15},     {6011, 6011, 16, 19}, {644, 649, 16, 19},   {65, 65, 16, 19},
    {300, 305, 14, 14},       {3095, 3095, 14, 14}, {36, 36, 14, 14},     {38, 39, 14, 14},     {3528, 3589, 16, 19},
    {62, 62, 16, 19},         {81, 81, 16, 19},     {5018, 5018, 13, 19}, {5020, 5020, 13, 19}, {5038, 5038, 13, 19},
    {5893, 5893, 13, 19},     {6304, 6304, 13, 19}, {6759, 6759, 13, 19}, {6761, 6763, 13, 19}, {2200, 2204, 16, 19},
    {506099, 506198, 16, 19}, {508, 508, 16, 16},   {9792, 9792, 16, 16}, {60, 60, 16, 16},     {82, 82, 16, 16},
};

/// A country's two letters and the length of its IBANs.
struct IbanLength
{
    char country[3];
    int length;
};

constexpr IbanLength ibanLengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BR", 29}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DK", 18}, {"DO", 28}, {"EE", 20},
    {"ES", 24}, {"FI", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27},
    {"GT", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30},
    {"KZ", 20}, {"LB", 28}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"MC", 27}, {"MD", 24}, {"ME", 22},
    {"MK", 19}, {"MT", 31}, {"NL", 18}, {"NO", 15}, {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29},
    {"RO", 24}, {"RS", 22}, {"SA", 24}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"TN", 24}, {"TR", 26},
    {"UA", 29}, {"VG", 24}, {"XK", 20},
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isSpace(QChar c)
{
    return c == u' ' || c == QChar(0x00A0) || c == QChar(0x202F);
}

/// Stands between the groups of a number.
bool isSeparator(QChar c)
{
    return isSpace(c) || c == u'-' || c == u'.' || c == QChar(0x2011) || c == QChar(0x2013);
}

/// Joins what follows to the word before it.
bool isJoiner(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_+#/&?@").contains(c);
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool isOfIssuer(QStringView digits)
{
    return std::any_of(std::begin(ranges), std::end(ranges), [digits](const Range &range) {
        const int prefix = digits.left(QString::number(range.from).size()).toInt();
        return prefix >= range.from && prefix <= range.to && digits.size() >= range.shortest &&
               digits.size() <= range.longest;
    });
}

/// Groups of digits one after another with one separator between any two.
struct Run
{
    std::vector<TextSpan> groups;
    qsizetype end = 0;
};

Run runAt(const QString &text, qsizetype from)
{
    Run run;
    for (qsizetype at = from; at < text.size() && isDigit(text.at(at));) {
        qsizetype end = at;
        while (end < text.size() && isDigit(text.at(end)))
            ++end;
        run.groups.push_back({at, end - at});
        run.end = end;
        at = end < text.size() && isSeparator(text.at(end)) ? end + 1 : text.size();
    }
    return run;
}

/// Cards are printed in fours (the last group may differ), 4-6-5, 4-6-4 and 6-13, or written in one piece.
bool isPrintedSo(const std::vector<TextSpan> &groups, std::size_t first, std::size_t count)
{
    const auto size = [&](std::size_t i) { return groups[first + i].length; };
    if (count == 1)
        return true;
    if (count == 2)
        return (size(0) == 6 && size(1) == 13) || (size(0) == 8 && size(1) == 8);
    if (count == 3 && size(0) == 4 && size(1) == 6)
        return size(2) == 5 || size(2) == 4;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (size(i) != 4)
            return false;
    }
    return size(count - 1) <= 4 || (count == 4 && size(3) <= 7);
}

/// How many groups from `first` on are a card number; 0 when none are.
std::size_t cardIn(const QString &text, const Run &run, std::size_t first)
{
    QString digits;
    std::size_t found = 0;
    for (std::size_t next = first; next < run.groups.size(); ++next) {
        digits += QStringView(text).mid(run.groups[next].from, run.groups[next].length);
        if (digits.size() > longestCard)
            break;
        const auto count = next - first + 1;
        const bool isWhole = count == run.groups.size();
        const bool likely =
            isPrintedSo(run.groups, first, count) ||
            (isWhole && !QStringView(text).mid(run.groups[0].from, run.end - run.groups[0].from).contains(u'.'));
        if (likely && isOfIssuer(digits) && passesLuhn(digits))
            found = count;
    }
    return found;
}

void addCards(const QString &text, const Run &run, std::vector<TextSpan> &spans)
{
    for (std::size_t first = 0; first < run.groups.size();) {
        const auto count = cardIn(text, run, first);
        if (count == 0) {
            ++first;
            continue;
        }
        const auto &last = run.groups[first + count - 1];
        const auto end = last.from + last.length;
        spans.push_back({run.groups[first].from, end - run.groups[first].from});
        first += count;
    }
}

int ibanLength(QChar first, QChar second)
{
    const auto upper = [](QChar c) { return c.toUpper().toLatin1(); };
    const auto found = std::find_if(std::begin(ibanLengths), std::end(ibanLengths), [&](const IbanLength &entry) {
        return entry.country[0] == upper(first) && entry.country[1] == upper(second);
    });
    return found == std::end(ibanLengths) ? 0 : found->length;
}

bool hasIbanCheck(const QString &iban)
{
    int rest = 0;
    for (const auto c : iban.mid(4) + iban.left(4)) {
        if (isDigit(c))
            rest = (rest * 10 + c.digitValue()) % 97;
        else
            rest = (rest * 100 + (c.toUpper().toLatin1() - 'A' + 10)) % 97;
    }
    return rest == 1;
}

/// The IBAN that begins at `from`; of no length when there is none.
TextSpan ibanAt(const QString &text, qsizetype from)
{
    if (from + 4 >= text.size() || !isDigit(text.at(from + 2)) || !isDigit(text.at(from + 3)))
        return {};
    const auto length = ibanLength(text.at(from), text.at(from + 1));
    QString iban;
    auto at = from;
    for (; at < text.size() && iban.size() < length; ++at) {
        const auto c = text.at(at);
        if (isDigit(c) || isLetter(c))
            iban += c;
        else if (!isSpace(c) && c != u'-')
            break;
    }
    const bool ends = at == text.size() || !text.at(at).isLetterOrNumber();
    if (length == 0 || iban.size() != length || !ends || !hasIbanCheck(iban))
        return {};
    return {from, at - from};
}

} // namespace

std::vector<TextSpan> cardNumbers(const QString &text)
{
    std::vector<TextSpan> spans;
    if (std::count_if(text.begin(), text.end(), isDigit) < fewestDigits)
        return spans;
    for (qsizetype at = 0; at < text.size();) {
        const bool begins = at == 0 || !isJoiner(text.at(at - 1));
        if (isDigit(text.at(at))) {
            const auto run = runAt(text, at);
            const bool ends = run.end == text.size() || !(text.at(run.end).isLetter() || text.at(run.end) == u'_');
            if (begins && ends)
                addCards(text, run, spans);
            at = run.end;
            continue;
        }
        const auto iban = begins && isLetter(text.at(at)) && at + 1 < text.size() && isLetter(text.at(at + 1))
                              ? ibanAt(text, at)
                              : TextSpan();
        if (iban.length > 0)
            spans.push_back(iban);
        at += std::max<qsizetype>(iban.length, 1);
    }
    return spans;
}

QString maskCardNumbers(const QString &text)
{
    const auto spans = cardNumbers(text);
    if (spans.empty())
        return text;
    QString masked;
    qsizetype done = 0;
    for (const auto &span : spans) {
        auto characters = text.mid(span.from, span.length);
        characters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        masked += QStringView(text).mid(done, span.from - done);
        masked += QStringLiteral("•••• ") + characters.right(shownCharacters);
        done = span.from + span.length;
    }
    masked += QStringView(text).mid(done);
    return masked;
}

} // namespace precedent::base
