// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/freshoutcome.h"

#include "recognize/amountreader.h"
#include "recognize/cardremark.h"
#include "recognize/emojistatement.h"
#include "recognize/replyacts.h"
#include "recognize/saidreason.h"
#include "recognize/sourcetext.h"
#include "recognize/textpiece.h"
#include "recognize/typereader.h"
#include "recognize/withoutclock.h"

#include <QtCore/QSet>

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr qsizetype longestLine = 600;
constexpr std::size_t mostLines = 12;
constexpr std::size_t mostEntries = 64; ///< compared with as many; who writes more writes it for the machine

bool decides(std::optional<StatementKind> kind)
{
    return kind == StatementKind::Approve || kind == StatementKind::Deny;
}

/// Reads fresh lines piece by piece.
class FreshReader
{
public:
    FreshReader(const FreshRule &rule, const ChannelReader &reader) : m_rule(rule), m_reader(reader) {}

    void read(const std::vector<FreshEntry> &fresh)
    {
        for (const auto &[line, mayExplain] : linesOf(fresh)) {
            const bool isChange = line.contains(QChar(0x2192)); // "waiting → accepted"
            const bool isOpen = !isChange && waits(line);       // "passed on to Maya"
            m_isOpen = m_isOpen || isOpen;
            readLine(line, mayExplain, isOpen);
        }
    }

    [[nodiscard]] CardState complete(CardState state) const
    {
        const bool isTold = state.kind.has_value() || state.isPartial || (m_rule.namesDecider && m_deciders.empty());
        if (!isTold && !m_isOpen && decides(m_kind))
            state.kind = m_kind;
        const bool settles = decides(state.kind) && !state.isAutomatic;
        if (settles && state.by.empty())
            state.by = !m_deciders.empty() ? m_deciders : m_others.size() == 1 ? m_others : state.by;
        if (settles && state.reason.isEmpty())
            state.reason = capped(m_reason);
        if (state.kind == StatementKind::Approve && !state.granted)
            state.granted = m_granted;
        return state;
    }

private:
    struct Line
    {
        QString text;
        bool mayExplain;
    };

    [[nodiscard]] static std::vector<Line> linesOf(const std::vector<FreshEntry> &fresh)
    {
        std::vector<Line> lines;
        for (const auto &[entry, mayExplain] : fresh) {
            const auto text = withoutStruckOut(entry.text);
            const auto whole = entry.label.isEmpty() ? text : entry.label + QLatin1String(": ") + text;
            for (const auto &line : whole.split(u'\n', Qt::SkipEmptyParts)) {
                if (lines.size() < mostLines && line.size() < longestLine)
                    lines.push_back({line.trimmed(), mayExplain});
            }
        }
        return lines;
    }

    [[nodiscard]] bool waits(const QString &line) const
    {
        const auto tokens = tokenize(m_reader.plain(line));
        return cardTable(QStringLiteral("hand-overs")).find(tokens) ||
               cardTable(QStringLiteral("refused")).find(tokens) || cardTable(QStringLiteral("pending")).find(tokens);
    }

    [[nodiscard]] QString plain(const QString &piece) const { return barePiece(m_reader.plain(piece)); }

    [[nodiscard]] std::optional<StatementKind> kindOf(const QString &piece) const
    {
        const auto bare = plain(piece);
        constexpr qsizetype longest = 120;
        if (bare.isEmpty() || bare.size() > longest)
            return std::nullopt;
        for (const auto place : {StatementPlace::Line, StatementPlace::StatusValue}) {
            if (const auto kind = statementKind(bare, place); kind && *kind != StatementKind::Pending)
                return kind;
        }
        if (const auto sign = readEmojiStatement(piece, m_reader.people, m_reader.inForce, StatementPlace::StatusValue))
            return sign->kind;
        const auto reply = tellsEndOfStep(tokenize(bare)) ? Verdict() : readReply(Prose(bare));
        if (reply.kind == VerdictKind::Approve || reply.kind == VerdictKind::Deny)
            return reply.kind == VerdictKind::Approve ? StatementKind::Approve : StatementKind::Deny;
        return nounKind(bare);
    }

    /// "✅ Maya Ortiz", "[OK] Maya Ortiz", "approved by Maya Ortiz": what is an outcome wherever it stands.
    [[nodiscard]] std::optional<StatementKind> clearKindOf(const TextPiece &piece) const
    {
        const auto bare = plain(piece.text);
        const auto place = piece.mark == u'[' ? StatementPlace::StatusValue : StatementPlace::Line;
        if (const auto kind = statementKind(bare, place); decides(kind))
            return kind;
        const auto sign = readEmojiStatement(piece.text, m_reader.people, m_reader.inForce, StatementPlace::Line);
        return sign ? std::optional(sign->kind) : std::nullopt;
    }

    /// "Manager check not passed", "No consent": a word for the outcome, and whether it is negated.
    [[nodiscard]] static std::optional<StatementKind> nounKind(const QString &bare)
    {
        const auto tokens = tokenize(bare);
        constexpr std::size_t few = 6;
        const auto hit = cardTable(QStringLiteral("outcome-nouns")).find(tokens);
        if (!hit || tokens.size() > few)
            return std::nullopt;
        const bool isDenied = vocabulary().negations.find(tokens, 0, hit.at) ||
                              cardTable(QStringLiteral("status-deny")).find(tokens, 0, hit.at);
        return isDenied ? StatementKind::Deny : StatementKind::Approve;
    }

    /// Those of ours whom a piece names, the requester aside.
    [[nodiscard]] std::vector<domain::PersonRef> peopleIn(const QString &piece) const
    {
        auto found = peopleOfPiece(piece, m_reader.people);
        found.erase(std::remove_if(found.begin(), found.end(),
                                   [this](const domain::PersonRef &person) {
                                       return m_reader.people.couldBeSame(person, m_rule.agent);
                                   }),
                    found.end());
        return found;
    }

    struct Told
    {
        std::vector<domain::PersonRef> named;
        std::optional<StatementKind> kind;
        QString reason;
    };

    [[nodiscard]] Told toldIn(const QString &line, bool mayExplain) const
    {
        Told told;
        const auto pieces = textPiecesOf(line);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto &piece = pieces[i];
            const auto people = peopleIn(piece.text);
            const bool isLabel = i + 1 < pieces.size() && pieces[i + 1].mark == u':';
            addMissing(told.named, people);
            if (!told.kind && !decides(m_kind))
                told.kind = m_rule.namesDecider ? clearKindOf(piece) : kindOf(piece.text);
            else if (mayExplain && !isLabel && people.empty() && told.reason.isEmpty() && mayBeReason(piece))
                told.reason = reasonIn(line, piece);
        }
        return told;
    }

    void readLine(const QString &line, bool mayExplain, bool isOpen)
    {
        auto [named, kind, rest] = toldIn(line, mayExplain);
        const auto untimed = named.empty() || !kind ? withoutClock(line) : line;
        if (untimed != line) { // a time behind it hid the name
            const auto again = toldIn(untimed, false);
            addMissing(named, again.named);
            kind = kind ? kind : again.kind;
        }
        if (decides(kind) && !named.empty() && !isOpen) // what waited above has been answered
            m_isOpen = false;
        if (kind && !m_kind) {
            m_kind = kind;
            if (*kind == StatementKind::Approve)
                m_granted = sumIn(line);
        }
        addMissing(kind ? m_deciders : m_others, named);
        const bool isBelow = m_kind && !kind && mayExplain && (named.empty() || quotes(line, named));
        if (m_reason.isEmpty() && kind)
            m_reason = rest;
        else if (m_reason.isEmpty() && isBelow)
            m_reason = belowReason(line);
    }

    /// "Maya Ortiz commented: our mistake" of the one who decided.
    [[nodiscard]] bool quotes(const QString &line, const std::vector<domain::PersonRef> &named) const
    {
        const auto before = line.left(line.indexOf(u':') + 1);
        const bool isTheirs = named == m_deciders || (m_deciders.empty() && named.size() == 1);
        const bool isSaid = cardTable(QStringLiteral("said-verbs")).find(tokenize(before)) ||
                            !m_reader.people.byName(plain(before.chopped(before.isEmpty() ? 0 : 1))).id.isEmpty();
        return !before.isEmpty() && isTheirs && isSaid && peopleIn(line.mid(before.size())).empty();
    }

    /// Some words that are no label, date, figure or further verdict.
    [[nodiscard]] bool mayBeReason(const TextPiece &piece) const
    {
        const auto bare = plain(piece.text);
        const auto tokens = tokenize(bare);
        const auto words = std::count_if(tokens.begin(), tokens.end(), [](const Token &token) {
            return token.kind == Token::Kind::Word && !isFigure(token);
        });
        static const QRegularExpression clock(QStringLiteral(R"(\d[:.]\d{2}|\d{4})"));
        const bool isDated =
            std::any_of(tokens.begin(), tokens.end(), isFigure) && words < (clock.match(bare).hasMatch() ? 4 : 3);
        return words > 1 && !isDated && !bare.contains(u'@') && !isNoteLabel(bare) && !repeatsRequest(bare) &&
               !tellsProcess(tokens) && saysWhy(bare) && !tellsOfRequest(bare) &&
               !decides(statementKind(bare, StatementPlace::Line));
    }

    /// "bill credit of $40 for Acme": what was asked for.
    [[nodiscard]] bool tellsOfRequest(const QString &bare) const
    {
        return findType(bare) && !moneyMentions(normalizedFigures(bare), m_reader.inForce).empty();
    }

    [[nodiscard]] static bool isNoteLabel(const QString &bare)
    {
        constexpr std::size_t longestLabel = 3; // "damaged by the customer" is none
        const auto tokens = tokenize(bare);
        if (tokens.size() <= longestLabel && roleOfLabel(bare) != Role::Custom)
            return true;
        return cardTable(QStringLiteral("note-nouns")).matchBefore(tokens, 0, tokens.size()) > 0 ||
               cardTable(QStringLiteral("reason-openers")).matchBefore(tokens, 0, tokens.size()) > 0;
    }

    /// From the piece to the line's end, or within its brackets or quotation marks.
    [[nodiscard]] QString reasonIn(const QString &line, const TextPiece &piece) const
    {
        static const QString enclosing = QStringLiteral("[(“\"„«");
        const auto whole = enclosing.contains(piece.mark) ? piece.text : line.mid(line.indexOf(piece.text));
        static const QRegularExpression edges(QStringLiteral(R"([\s*_`~>\])”"]+$)"));
        const auto shown = withoutOpening(m_reader.plain(whole), vocabulary().reasonConnectors).remove(edges);
        return shown.contains(u'@') ? QString() : shown; // "cancelled · sent to jo@acme.test"
    }

    /// A line of its own below the one that decides: "Note: our mistake", "> our mistake".
    [[nodiscard]] QString belowReason(const QString &line) const
    {
        if (line.endsWith(u':')) // "Message from the manager:" above it
            return {};
        const auto split = splitLabel(line, LabelRule::KnownOrBold);
        const bool isValue = split && split->role != Role::Custom && split->role != Role::DecisionReason &&
                             split->role != Role::Context && split->role != Role::RequestReason;
        const auto pieces = isValue ? std::vector<TextPiece>() : textPiecesOf(line);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const bool isLabel = i + 1 < pieces.size() && pieces[i + 1].mark == u':';
            if (!isLabel && mayBeReason(pieces[i]))
                return reasonIn(line, pieces[i]);
        }
        return {};
    }

    [[nodiscard]] std::optional<base::Money> sumIn(const QString &line) const
    {
        for (const auto &mention : moneyMentions(normalizedFigures(m_reader.plain(line)), m_reader.inForce)) {
            if (mention.money)
                return mention.money;
        }
        return std::nullopt;
    }

    const FreshRule &m_rule;
    const ChannelReader &m_reader;
    std::optional<StatementKind> m_kind;
    std::vector<domain::PersonRef> m_deciders; ///< named in the line that decides
    std::vector<domain::PersonRef> m_others;
    std::optional<base::Money> m_granted;
    QString m_reason;
    bool m_isOpen = false; ///< it was handed on, or waits for something
};

/// "[NO] Refund for Acme" without what stood there before: "[OPEN] Refund for Acme", "Refund for Acme".
QString withoutCommon(QString text, const QString &before)
{
    constexpr qsizetype fewest = 10;
    if (before.size() > 3 && text != before && text.contains(before))
        return text.remove(before);
    const auto most = std::min(text.size(), before.size());
    qsizetype same = 0;
    while (same < most && text.at(text.size() - 1 - same) == before.at(before.size() - 1 - same))
        ++same;
    return same >= fewest ? text.chopped(same) : text;
}

/// Whether a reason may stand there: not in a labelled value of the request that is repeated with its outcome, nor
/// where a label says who decided, or when.
bool mayExplain(const Entry &entry, const Document &document)
{
    switch (entry.role) {
    case Role::None:
    case Role::Custom:
    case Role::DecisionReason:
    case Role::DecisionCategory:
        return true;
    case Role::Context:
    case Role::RequestReason:
        return !document.has(Role::Amount) && !document.has(Role::Type);
    default:
        return false;
    }
}

} // namespace

std::vector<FreshEntry> freshEntries(const Document &document, const Document &before)
{
    QSet<std::pair<QString, QString>> stood;
    for (const auto &entry : before.entries)
        stood.insert({entry.label, entry.text});
    std::vector<FreshEntry> fresh;
    for (const auto &entry : document.entries) {
        if (entry.text.trimmed().isEmpty() || stood.contains({entry.label, entry.text}))
            continue;
        auto added = entry;
        const bool goesOn = std::any_of(before.entries.begin(), before.entries.end(), [&entry](const Entry &old) {
            return old.label == entry.label && !old.text.isEmpty() && entry.text.startsWith(old.text + u'\n');
        });
        for (std::size_t i = 0; i < std::min(mostEntries, before.entries.size()); ++i)
            added.text = withoutCommon(added.text, before.entries[i].text);
        if (!added.text.trimmed().isEmpty())
            fresh.push_back({std::move(added), goesOn || mayExplain(entry, document)});
        if (fresh.size() == mostEntries)
            break;
    }
    return fresh;
}

CardState withFreshOutcome(CardState known, const std::vector<FreshEntry> &fresh, const FreshRule &rule,
                           const ChannelReader &reader)
{
    if (fresh.empty() || (decides(known.kind) && !known.by.empty() && !known.reason.isEmpty()))
        return known;
    FreshReader lines(rule, reader);
    lines.read(fresh);
    return lines.complete(std::move(known));
}

} // namespace precedent::recognize
