// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/document.h"

#include "recognize/cardremark.h"
#include "recognize/chosenoption.h"
#include "recognize/decisionbuttons.h"
#include "recognize/decisionparts.h"
#include "recognize/fieldpairs.h"
#include "recognize/linepieces.h"
#include "recognize/sourcetext.h"
#include "recognize/statementreader.h"
#include "recognize/tablelines.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <algorithm>

namespace precedent::recognize {

namespace {

using domain::Part;
using domain::PartKind;

/// Values of one line, after which a further line is something else.
bool isShort(Role role)
{
    static const QSet<Role> running{Role::Context, Role::RequestReason, Role::DecisionReason, Role::Custom};
    return !running.contains(role);
}

/// ":moneybag: $40", where the emoji says what the value is.
std::optional<LabelledLine> labelledByEmoji(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(?:[•-]\s+)?(:[A-Za-z0-9_+'-]{1,40}:|\p{So})\x{FE0F}?\s*(\S.*)$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto bare = QStringView(line).trimmed();
    const bool mayMatch = !bare.isEmpty() && !bare.front().isLetterOrNumber();
    const auto match = mayMatch ? pattern.match(line) : QRegularExpressionMatch();
    const auto role =
        match.hasMatch() ? vocabulary().emojiLabels.value(emojiName(match.captured(1)), Role::None) : Role::None;
    if (role == Role::None || splitLabel(match.captured(2), LabelRule::KnownOrBold))
        return std::nullopt;
    return LabelledLine{role, match.captured(1), match.captured(2)};
}

/// Turns the lines of one part into entries.
class PartReader
{
public:
    PartReader(std::vector<Entry> &entries, const Part &part, std::size_t index, bool byApp)
        : m_entries(entries), m_kind(part.kind), m_index(index), m_byApp(byApp), m_first(entries.size())
    {
    }

    void readLines(const QString &text)
    {
        const auto lines = labelledLinesOf(text);
        m_emojiLabels = std::count_if(lines.begin(), lines.end(),
                                      [](const QString &line) { return labelledByEmoji(line).has_value(); }) > 1;
        QStringList table;
        for (const auto &line : lines) {
            if (isTableLine(line)) {
                table += line;
                continue;
            }
            readTable(table);
            table.clear();
            const auto pieces = piecesOf(line);
            for (const auto &piece : pieces)
                readPiece(piece);
        }
        readTable(table);
    }

    void add(Role role, const QString &label, const QString &text)
    {
        m_entries.push_back({role, label, isBlank(text) ? QString() : text, m_kind, m_index});
    }

private:
    void readTable(const QStringList &lines)
    {
        for (const auto &cell : labelledCells(lines))
            add(cell.role, cell.label, cell.value);
    }

    void readPiece(const QString &piece)
    {
        if (const auto marked = m_emojiLabels ? labelledByEmoji(piece) : std::nullopt)
            return add(marked->role, marked->label, marked->value);
        const bool opensField = m_kind == PartKind::Field && m_entries.size() == m_first;
        const bool inField = m_kind == PartKind::Field && !opensField;
        // A question of a form alone on its line: whatever follows is its answer.
        const bool awaits = m_entries.size() > m_first && m_entries.back().role != Role::None &&
                            m_entries.back().text.isEmpty() && !piece.contains(u':') && !piece.contains(u'*');
        if (awaits && !piece.trimmed().isEmpty())
            return continueWith(piece);
        const auto split = splitLabel(piece, opensField || opensMap(piece) ? LabelRule::Any : LabelRule::KnownOrBold);
        const bool isSentence = split && m_byApp && headsSentence(*split);
        if (split && !isSentence && (!inField || split->role != Role::Custom))
            add(split->role, split->label, split->value);
        else if (!isSentence && continues(piece))
            continueWith(piece);
        else if (!piece.trimmed().isEmpty())
            add(Role::None, {}, piece.trimmed());
    }

    /// "*Approved:* refund of $40 for Acme, requested by Sara": a sentence about what was decided and no value.
    [[nodiscard]] static bool headsSentence(const LabelledLine &line)
    {
        constexpr qsizetype fewWords = 5;
        return line.role == Role::Custom && line.value.count(u' ') > fewWords &&
               statementKind(line.label, StatementPlace::Line).has_value() && !repeatsRequest(line.value) &&
               vocabulary().card[QStringLiteral("agent-by")].find(tokenize(line.value));
    }

    /// "owner: Sara" directly below "request:" is a value of its own.
    [[nodiscard]] bool opensMap(const QString &piece) const
    {
        static const QRegularExpression key(QStringLiteral(R"(^\s*[\p{L}_]{2,24}:\s+\S)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
        return m_byApp && m_entries.size() > m_first && m_entries.back().text.isEmpty() && piece.contains(u':') &&
               key.match(piece).hasMatch();
    }

    [[nodiscard]] bool continues(const QString &piece) const
    {
        if (m_entries.size() == m_first || m_entries.back().role == Role::None)
            return false;
        const auto &last = m_entries.back();
        // "Approvers", with a line for each of them.
        const bool lists = last.role == Role::Approver && QStringView(u"•-◦").contains(piece.trimmed().left(1));
        if (m_kind == PartKind::Field || last.text.isEmpty() || (lists && !piece.trimmed().isEmpty()))
            return true;
        return !isShort(last.role) && !(m_byApp && isDecoratedVerdict(piece));
    }

    void continueWith(const QString &piece)
    {
        auto &text = m_entries.back().text;
        if (!text.isEmpty())
            text += u'\n';
        text += text.isEmpty() ? piece.trimmed() : piece;
    }

    std::vector<Entry> &m_entries;
    PartKind m_kind;
    std::size_t m_index;
    bool m_byApp;
    std::size_t m_first;
    bool m_emojiLabels = false; ///< emoji stand where labels would
};

/// An app's text as it shows it: some send a backslash and an n where a line should break, or two colons for one.
QString shownByApp(QString text)
{
    text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String(":: "), QLatin1String(": "));
    return withStatusColons(text);
}

/// Neither a line nor a label shows an outcome or that one is awaited.
bool showsNoOutcome(const Document &document)
{
    const auto &entries = document.entries;
    return document.byApp && document.buttons.empty() && !document.has(Role::Status) && !document.has(Role::Approver) &&
           std::none_of(entries.begin(), entries.end(), [](const Entry &entry) {
               return statementKind(domain::plainText(entry.text), StatementPlace::Line).has_value();
           });
}

/// "status": "approved", "approver": "U1" where the card itself no longer tells.
bool isOutcome(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto kind = roleOfLabel(wordsOfKey(it.key())) == Role::Status
                              ? statementKind(it->toString(), StatementPlace::StatusValue)
                              : std::nullopt;
        if (kind == StatementKind::Approve || kind == StatementKind::Deny)
            return true;
    }
    return false;
}

/// What an app sends along for itself tells what the request was even when its text is gone; what was decided only
/// where nothing that is shown does.
void addMetadata(Document &document, const QByteArray &payload)
{
    static const QSet<Role> outcome{Role::Status, Role::Approver, Role::Superior, Role::DecisionReason};
    static const QSet<Role> request{Role::Agent,    Role::Type,         Role::Amount,  Role::Currency,
                                    Role::Customer, Role::Conversation, Role::Context, Role::RequestReason};
    if (payload.isEmpty())
        return;
    const auto object = QJsonDocument::fromJson(payload).object();
    const bool tellsOutcome = isOutcome(object) && showsNoOutcome(document);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto label = wordsOfKey(it.key());
        const auto role = roleOfLabel(label);
        const auto text = it->isString() || it->isDouble() ? it->toVariant().toString().trimmed() : QString();
        const bool counts = request.contains(role) || (tellsOutcome && outcome.contains(role));
        if (counts && !text.isEmpty() && !document.has(role))
            document.entries.push_back({role, label, text, PartKind::Other, document.entries.size()});
    }
}

bool isButton(const Part &part)
{
    return part.kind == PartKind::Button;
}

/// Attachments stand below the text and add to it; blocks replace it.
bool showsTopLevelText(const domain::Message &message)
{
    return std::all_of(message.parts.begin(), message.parts.end(), [](const Part &part) {
        return part.kind == PartKind::AttachmentTitle || part.kind == PartKind::AttachmentText ||
               part.kind == PartKind::AttachmentField || part.kind == PartKind::AttachmentFooter || isButton(part);
    });
}

std::vector<Part> shownParts(const domain::Message &message)
{
    std::vector<Part> parts;
    if (showsTopLevelText(message) && !message.text.isEmpty())
        parts.push_back({PartKind::Text, {}, message.text, {}});
    parts.insert(parts.end(), message.parts.begin(), message.parts.end());
    return parts;
}

} // namespace

bool Document::has(Role role) const
{
    return !first(role).isEmpty();
}

QString Document::first(Role role) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [role](const Entry &entry) { return entry.role == role && !entry.text.isEmpty(); });
    return found == entries.end() ? QString() : found->text;
}

std::vector<QString> Document::all(Role role) const
{
    std::vector<QString> texts;
    for (const auto &entry : entries) {
        if (entry.role == role && !entry.text.isEmpty())
            texts.push_back(entry.text);
    }
    return texts;
}

bool Document::hasKind(PartKind kind) const
{
    return std::any_of(entries.begin(), entries.end(), [kind](const Entry &entry) { return entry.kind == kind; });
}

int Document::knownRoles() const
{
    QSet<Role> roles;
    for (const auto &entry : entries) {
        const bool counts = entry.role != Role::None && entry.role != Role::Custom && entry.role != Role::Ignored &&
                            entry.role != Role::Status;
        if (counts && !entry.text.trimmed().isEmpty())
            roles.insert(entry.role);
    }
    return int(roles.size());
}

QString Document::title() const
{
    for (const auto kind : {PartKind::Header, PartKind::AttachmentTitle}) {
        const auto found =
            std::find_if(entries.begin(), entries.end(), [kind](const Entry &e) { return e.kind == kind; });
        if (found != entries.end())
            return found->label.isEmpty() ? found->text : found->label + QLatin1String(": ") + found->text;
    }
    return entries.empty() || entries.front().role != Role::None ? QString() : entries.front().text;
}

Document documentOf(const domain::Message &message)
{
    Document document;
    document.byApp = message.byApp();
    document.isReply = message.isReply();
    const auto parts = shownParts(message);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto &part = parts[i];
        if (isButton(part)) {
            document.buttons.push_back(part);
            // A click may leave its outcome where the button was.
            if (document.byApp && tellsOutcome(part, parts))
                document.entries.push_back({Role::None, {}, outcomeText(part), part.kind, i});
            continue;
        }
        PartReader reader(document.entries, part, i, document.byApp);
        if (part.kind == PartKind::AttachmentFooter) // "Zendesk | Approved by Maya Ortiz"
            reader.readLines(QString(part.text).replace(QLatin1String(" | "), QLatin1String("\n")));
        else if (part.kind == PartKind::AttachmentField)
            reader.add(roleOfLabel(part.title), part.title, part.text.trimmed());
        else
            reader.readLines(withUnfoldedObject(withChosenOnly(document.byApp ? shownByApp(part.text) : part.text)));
    }
    if (document.byApp)
        labelLooseCells(document.entries);
    joinFields(document.entries);
    addMetadata(document, message.metadata);
    DecisionParts decisionParts(document);
    for (auto &entry : document.entries)
        decisionParts.take(entry);
    return document;
}

QString fullText(const domain::Message &message)
{
    QStringList texts;
    for (const auto &part : shownParts(message)) {
        if (!isButton(part))
            texts += part.title.isEmpty() ? part.text : part.title + QLatin1String(": ") + part.text;
    }
    return texts.join(u'\n');
}

} // namespace precedent::recognize
