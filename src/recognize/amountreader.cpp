// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/amountreader.h"

#include "recognize/currencymarks.h"
#include "recognize/numberreader.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

const QRegularExpression &figurePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((?<![\p{N}.,#:/])(?:\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?![\p{N}])|\d+(?:[.,'’]\d+)*|(?<![\p{L}\p{N})])[.]\d{1,2}(?!\p{N})))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A figure with whatever stands around it.
struct Figure
{
    QString digits;
    qsizetype begin = 0; ///< with the mark before it
    qsizetype end = 0;   ///< with the mark after it
    CurrencyMark before;
    CurrencyMark after;
    int shift = 0;
    bool isPercent = false;
    [[nodiscard]] bool hasMark() const { return before.length > 0 || after.length > 0; }
};

bool letterAt(const QString &text, qsizetype at)
{
    return at < text.size() && text.at(at).isLetter();
}

/// k or m directly behind the figure, 千 or 万.
int shiftAt(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    if (text.at(at) == u'千' || text.at(at) == u'万')
        return text.at(at) == u'千' ? 3 : 4;
    if (letterAt(text, at + 1))
        return 0;
    const auto c = text.at(at).toLower();
    return c == u'k' ? 3 : c == u'm' ? 6 : 0;
}

/// Japanese and Chinese write on without a blank.
bool isSpaceless(QChar c)
{
    const auto script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool percentAt(const QString &text, qsizetype at)
{
    const auto rest = text.mid(at, 12).trimmed().toLower();
    const auto &signs = vocabulary().money.percent;
    return std::any_of(signs.begin(), signs.end(),
                       [&rest](const QString &sign) { return rest.startsWith(sign) && !letterAt(rest, sign.size()); });
}

Figure figureFrom(const QRegularExpressionMatch &match, const QString &text, base::Currency inForce)
{
    Figure figure;
    figure.before = markBefore(
        text.mid(std::max<qsizetype>(0, match.capturedStart() - 12), std::min<qsizetype>(12, match.capturedStart())),
        inForce);
    figure.digits = match.captured();
    figure.begin = match.capturedStart() - figure.before.length;
    auto end = match.capturedStart() + figure.digits.size();
    const auto behind = QStringView(text).mid(end, 2);
    if (behind == u",-" || behind == u".-" || behind == u",–" || behind == u".–" || behind == u",—" || behind == u".—")
        end += 2;
    figure.isPercent = percentAt(text, end);
    figure.after = markAfter(text.mid(end, 12), inForce);
    if (figure.after.length == 0) {
        figure.shift = shiftAt(text, end);
        if (figure.shift > 0)
            figure.after = markAfter(text.mid(++end, 12), inForce);
    }
    figure.end = end + figure.after.length;
    return figure;
}

/// "14th", "3x", "v2": letters grow on the figure, so it counts nothing.
bool isPartOfWord(const Figure &figure, const QString &text)
{
    const bool before = figure.before.length == 0 && figure.begin > 0 && text.at(figure.begin - 1).isLetterOrNumber() &&
                        !isSpaceless(text.at(figure.begin - 1));
    return before || (figure.after.length == 0 && letterAt(text, figure.end) && !isSpaceless(text.at(figure.end)));
}

/// "two hundred" as 200.
int valueOfWords(const QString &words)
{
    static const QRegularExpression divider(QStringLiteral("[ -]"));
    int sum = 0;
    int part = 0;
    const auto list = words.toLower().split(divider, Qt::SkipEmptyParts);
    for (const auto &word : list) {
        const auto value = vocabulary().money.numbers.value(word, 0); // "and" adds nothing
        if (value == 1000) {
            sum += std::max(part, 1) * 1000;
            part = 0;
        } else {
            part = value == 100 ? std::max(part, 1) * 100 : part + value;
        }
    }
    return sum + part;
}

/// "fifty bucks": counts only before a currency.
std::vector<Figure> figuresInWords(const QString &text, base::Currency inForce)
{
    std::vector<Figure> figures;
    auto matches = vocabulary().money.inNumbers.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Figure figure;
        figure.digits = QString::number(valueOfWords(match.captured()));
        figure.begin = match.capturedStart();
        figure.after = markAfter(text.mid(match.capturedEnd(), 12), inForce);
        figure.end = match.capturedEnd() + figure.after.length;
        if (figure.after.length > 0 && !figure.after.isCode)
            figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<Figure> figuresIn(const QString &text, base::Currency inForce)
{
    std::vector<Figure> figures;
    qsizetype from = 0;
    for (;;) {
        const auto match = figurePattern().match(text, from);
        if (!match.hasMatch())
            return figures.empty() ? figuresInWords(text, inForce) : figures;
        auto figure = figureFrom(match, text, inForce);
        from = std::max(figure.end, match.capturedStart() + 1);
        if (!isPartOfWord(figure, text))
            figures.push_back(std::move(figure));
    }
}

/// The mark that decides; a code beside a sign outranks it, two that contradict decide nothing.
std::optional<base::Currency> currencyOf(const Figure &figure)
{
    const auto &[before, after] = std::pair(figure.before, figure.after);
    if (after.length == 0 || (before.isCode && !after.isCode))
        return before.currency;
    if (before.length == 0 || after.isCode)
        return after.currency;
    return before.currency == after.currency ? std::optional(before.currency) : std::nullopt;
}

std::optional<base::Money> moneyOf(const Figure &figure)
{
    const auto currency = currencyOf(figure);
    if (!currency || currency->isNull())
        return std::nullopt;
    const bool dotGroups = vocabulary().money.dotGroups.contains(currency->code());
    // "$50 100 units": with a sign whose users do not divide thousands by blanks these may be two figures.
    if (figure.digits.contains(u' ') && figure.before.length > 0 && !figure.before.isCode && !dotGroups)
        return std::nullopt;
    return readNumber(figure.digits, *currency, dotGroups, figure.shift);
}

/// "$50-75", "$50 – $75", "50 to 75 USD": two figures that bound one amount.
bool isRange(const Figure &from, const Figure &to, const QString &text)
{
    const auto between = text.mid(from.end, to.begin - from.end);
    static const QRegularExpression tight(QStringLiteral("^[-–—]$"));
    static const QRegularExpression loose(QStringLiteral("^ ?(?:[-–—]|to|or) ?$"));
    if (tight.match(between).hasMatch())
        return from.hasMark() || to.hasMark();
    return to.hasMark() && loose.match(between).hasMatch();
}

std::vector<MoneyMention> mentionsFrom(const std::vector<Figure> &figures, const QString &text)
{
    std::vector<MoneyMention> mentions;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto &figure = figures[i];
        if (figure.isPercent)
            continue;
        if (i + 1 < figures.size() && !figures[i + 1].isPercent && isRange(figure, figures[i + 1], text)) {
            mentions.push_back({figure.begin, figures[i + 1].end, std::nullopt, true});
            ++i;
        } else if (figure.hasMark()) {
            mentions.push_back({figure.begin, figure.end, moneyOf(figure), false});
        }
    }
    return mentions;
}

/// "3 x $25 = $75": what it comes to, not what one costs.
int productWeight(const QString &before)
{
    static const QString factors = QStringLiteral("x×*@");
    if (before.isEmpty())
        return 0;
    return before.endsWith(u'=') ? 3 : factors.contains(before.back()) ? -2 : 0;
}

/// How much the words around a figure say that it is what was asked for: above 0 wanted, below 0 something else.
int weight(const MoneyMention &mention, const QString &text)
{
    const auto &words = vocabulary().money;
    const auto near = [&text](qsizetype from, qsizetype to, bool before) {
        auto tokens = tokenize(text.mid(from, to - from));
        const auto isSeparator = [](const Token &token) { return token.kind == Token::Kind::Separator; };
        if (before) // within the clause only: up to five words
            tokens.erase(tokens.begin(), std::find_if(tokens.rbegin(), tokens.rend(), isSeparator).base());
        else
            tokens.erase(std::find_if(tokens.begin(), tokens.end(), isSeparator), tokens.end());
        const std::size_t most = before ? 5 : 2;
        if (tokens.size() > most)
            before ? tokens.erase(tokens.begin(), tokens.end() - std::ptrdiff_t(most))
                   : tokens.erase(tokens.begin() + std::ptrdiff_t(most), tokens.end());
        return tokens;
    };
    const auto before = near(std::max<qsizetype>(0, mention.begin - 60), mention.begin, true);
    const auto after = near(mention.end, std::min(text.size(), mention.end + 40), false);
    const auto score = [&](const PhraseTable &table) {
        return int(bool(table.find(before))) + int(bool(table.find(after)));
    };
    return score(words.wanted) - 2 * score(words.unwanted) + productWeight(text.left(mention.begin).right(4).trimmed());
}

/// Of several figures the one that was asked for, else the one the text begins with; otherwise nobody can say.
const MoneyMention *pick(const std::vector<MoneyMention> &mentions, const QString &text)
{
    const auto same = [&](const MoneyMention &other) { return other.money && other.money == mentions.front().money; };
    if (mentions.size() == 1 || std::all_of(mentions.begin(), mentions.end(), same))
        return &mentions.front();
    std::vector<std::pair<int, const MoneyMention *>> ranked;
    ranked.reserve(mentions.size());
    for (const auto &mention : mentions)
        ranked.emplace_back(weight(mention, text), &mention);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    if (ranked[0].first > ranked[1].first ||
        (ranked[0].second->money && ranked[0].second->money == ranked[1].second->money))
        return ranked[0].second;
    const bool leads = text.left(mentions.front().begin).trimmed().isEmpty();
    return leads ? &mentions.front() : nullptr;
}

/// "12,50" or "30": the percentage as decimal text.
QString decimalText(QString digits)
{
    digits.replace(u',', u'.');
    if (digits.contains(u'.')) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return digits.startsWith(u'.') ? u'0' + digits : digits;
}

QString noncashIn(const QString &text)
{
    for (const auto &pattern : vocabulary().money.noncash) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return match.captured();
    }
    return {};
}

/// A figure alone in an amount field: money of the channel's currency, or nobody knows which.
void readBareFigure(AmountReading &reading, const std::vector<Figure> &figures, base::Currency inForce)
{
    const auto bare = std::count_if(figures.begin(), figures.end(), [](const Figure &f) { return !f.isPercent; });
    if (bare == 0)
        return;
    const auto &figure = *std::find_if(figures.begin(), figures.end(), [](const Figure &f) { return !f.isPercent; });
    if (bare == 1 && !inForce.isNull())
        reading.money =
            readNumber(figure.digits, inForce, vocabulary().money.dotGroups.contains(inForce.code()), figure.shift);
    reading.ambiguous = !reading.money;
}

void readPercent(AmountReading &reading, const std::vector<Figure> &figures)
{
    QStringList percents;
    for (const auto &figure : figures) {
        if (figure.isPercent)
            percents += decimalText(figure.digits);
    }
    percents.removeDuplicates();
    if (percents.size() == 1)
        reading.percent = percents.first();
    else if (percents.size() > 1)
        reading.ambiguous = !reading.money;
}

} // namespace

QString normalizedFigures(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kronor(QStringLiteral(R"((?<=\d):-(?!\w))"));
    auto normalized = text.normalized(QString::NormalizationForm_KC);
    if (normalized.contains(QLatin1String(":-")))
        normalized.replace(kronor, QStringLiteral("kr"));
    return normalized.replace(blanks, QStringLiteral(" "));
}

std::vector<MoneyMention> moneyMentions(const QString &normalized, base::Currency inForce)
{
    return mentionsFrom(figuresIn(normalized, inForce), normalized);
}

AmountReading readAmount(const QString &plain, base::Currency inForce, AmountPlace place)
{
    const auto text = normalizedFigures(plain);
    const auto figures = figuresIn(text, inForce);
    const auto mentions = mentionsFrom(figures, text);
    AmountReading reading;
    reading.noncash = noncashIn(text);
    if (!mentions.empty()) {
        const auto *chosen = pick(mentions, text);
        reading.money = chosen ? chosen->money : std::nullopt;
        reading.ambiguous = !reading.money;
    } else if (place == AmountPlace::AmountField && reading.noncash.isEmpty()) {
        readBareFigure(reading, figures, inForce);
    }
    readPercent(reading, figures);
    return reading;
}

} // namespace precedent::recognize
