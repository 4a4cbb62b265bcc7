// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/formatproposal.h"

#include "base/folding.h"
#include "recognize/language.h"
#include "recognize/marksurroundings.h"
#include "recognize/provenance.h"
#include "recognize/taughtmatch.h"
#include "recognize/taughtreading.h"
#include "recognize/typereader.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

base::Error wrongMarks(TaughtField field)
{
    return base::makeError(base::ErrorKind::Usage, "format-marks", {}, {{QStringLiteral("field"), toWord(field)}});
}

FieldSource sourceFrom(ReadFrom from)
{
    FieldSource source;
    source.from = from;
    return source;
}

bool isFixed(const Mark &mark)
{
    return mark.field == TaughtField::Type && mark.length == 0 && mark.meaning;
}

/// Builds one format from the marks of one message.
class Proposer
{
public:
    Proposer(const domain::Message &message, const Context &context)
        : m_message(message), m_context(context), m_shown(shownMessage(message, context))
    {
    }

    [[nodiscard]] base::Result<Proposal> propose(std::vector<Mark> marks)
    {
        if (marks.empty())
            return base::makeError(base::ErrorKind::Usage, "format-unmarked");
        if (auto taken = take(marks); !taken)
            return taken.error();
        readAuthor();
        placeMarks();
        chooseParts();
        addAgent();
        tellApart();
        keepWhatReads();
        nameIt();
        const ChannelReader reader(m_context);
        if (!readTaught(format(), m_message, m_shown, reader))
            return base::makeError(base::ErrorKind::Input, "format-too-general");
        const auto checked = checkFormat(m_proposal.format);
        return checked ? base::Result<Proposal>(m_proposal) : checked.error();
    }

private:
    [[nodiscard]] QString textOf(TextSpan span) const { return m_shown.text.mid(span.begin, span.length); }
    [[nodiscard]] TaughtFormat &format() { return m_proposal.format; }

    base::Result<void> take(std::vector<Mark> &marks)
    {
        std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.begin < b.begin; });
        QList<TaughtField> seen;
        for (const auto &mark : marks) {
            if (seen.contains(mark.field))
                return wrongMarks(mark.field);
            seen += mark.field;
            if (isFixed(mark)) {
                format().fields.insert(mark.field, sourceFrom(ReadFrom::Fixed));
                format().fields[mark.field].value = domain::toWord(*mark.meaning);
                continue;
            }
            const bool isInside = mark.begin >= 0 && mark.length > 0 && mark.begin <= m_shown.text.size() &&
                                  mark.length <= m_shown.text.size() - mark.begin;
            if (!isInside)
                return wrongMarks(mark.field);
            const auto span = trimmed(m_shown.text, {mark.begin, mark.length});
            if (span.length == 0 || (!m_spans.empty() && span.begin < m_spans.back().end()))
                return wrongMarks(mark.field);
            m_spans.push_back(span);
            m_marks.push_back(mark);
        }
        return {};
    }

    void readAuthor()
    {
        auto &author = format().author;
        author.kind = m_message.byApp() ? AuthorKind::App : AuthorKind::Person;
        if (!m_message.byApp())
            return;
        author.id = m_message.botId;
        if (author.id.isEmpty())
            author.name = m_message.botName.isEmpty() ? m_message.authorName : m_message.botName;
    }

    void placeMarks()
    {
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            const auto &mark = m_marks[i];
            auto around = surroundingsOf(m_shown, m_spans, i);
            const bool isRunning = mark.field == TaughtField::Context && i + 1 == m_spans.size();
            FieldSource source;
            if (!around.label.isEmpty()) {
                source.from = around.isBelow ? ReadFrom::Below : ReadFrom::After;
                source.anchor = int(format().anchors.size());
                source.until = around.until;
                source.manyLines = (isRunning && around.until.isEmpty()) || textOf(m_spans[i]).contains(u'\n');
                format().anchors.push_back({around.label, around.place});
                m_isLabelled =
                    m_isLabelled || (around.place != AnchorPlace::Anywhere && (around.isColoned || around.isBelow));
            } else {
                source.from = ReadFrom::Part;
            }
            format().fields.insert(mark.field, source);
            m_around.push_back(std::move(around));
            learnType(mark, textOf(m_spans[i]));
        }
    }

    /// Also what is known: in a message of another language it may not be.
    void learnType(const Mark &mark, const QString &written)
    {
        if (mark.field == TaughtField::Type && mark.meaning)
            format().types.insert(base::fold(written), *mark.meaning);
    }

    /// The separator that most of the marks without label have; a mark that has another cannot be placed by it.
    void chooseParts()
    {
        QMap<QString, int> votes;
        for (const auto &around : m_around) {
            if (around.label.isEmpty() && !around.separator.isEmpty())
                ++votes[around.separator];
        }
        if (votes.isEmpty())
            return;
        const auto best = std::max_element(votes.begin(), votes.end());
        auto &rule = format().parts;
        rule.separator = best.key();
        rule.count = 1;
        const auto parts = allParts(rule.separator);
        int highest = 1;
        for (std::size_t i = 0; i < m_around.size(); ++i) {
            if (!m_around[i].label.isEmpty())
                continue;
            auto &source = format().fields[m_marks[i].field];
            const auto found = std::find(parts.begin(), parts.end(), m_spans[i]);
            const auto number = int(found - parts.begin()) + 1;
            if (found == parts.end())
                continue;
            source.number = m_around[i].isLast && parts.size() > 1 ? -1 : number;
            highest = std::max(highest, number);
        }
        const bool isBlank = rule.separator == QLatin1String(" ");
        rule.exact = !isBlank && format().anchors.empty() && parts.size() > 1;
        rule.count = rule.exact ? int(parts.size()) : highest;
    }

    /// Those of the line on which the first mark without label stands.
    [[nodiscard]] std::vector<TextSpan> allParts(const QString &separator) const
    {
        auto lines = linesOf(m_shown.text);
        if (separator == QLatin1String("\n"))
            return lines;
        for (const auto &line : lines) {
            auto parts = partsOf(m_shown.text, line, separator);
            for (std::size_t i = 0; i < m_around.size(); ++i) {
                if (m_around[i].label.isEmpty() && std::find(parts.begin(), parts.end(), m_spans[i]) != parts.end())
                    return parts;
            }
        }
        return {};
    }

    void addAgent()
    {
        if (format().fields.contains(TaughtField::Agent))
            return;
        if (!m_message.byApp())
            format().fields.insert(TaughtField::Agent, sourceFrom(ReadFrom::Author));
        else if (m_shown.mentions.size() == 1)
            format().fields.insert(TaughtField::Agent, sourceFrom(ReadFrom::Mention));
    }

    /// Without words at the start of a line that only such messages have, a value of the right kind is asked for.
    void tellApart()
    {
        auto &anchors = format().anchors;
        const bool opens = std::any_of(anchors.begin(), anchors.end(), [](const Anchor &anchor) {
            return anchor.place != AnchorPlace::Anywhere && anchor.text.size() > 1;
        });
        if (!opens && !m_spans.empty()) {
            if (auto title = titleOf(m_shown, m_spans)) {
                anchors.insert(anchors.begin(), *title);
                for (auto &source : format().fields)
                    source.anchor += int(source.from == ReadFrom::After || source.from == ReadFrom::Below);
                m_isLabelled = true;
            } else if (auto tail = tailOf(m_shown, m_spans); tail && !m_message.byApp()) {
                anchors.push_back(*tail);
            }
        }
        if (m_isLabelled || (opens && m_message.byApp()))
            return;
        for (const auto field : {TaughtField::Amount, TaughtField::Type}) {
            auto source = format().fields.find(field);
            if (source != format().fields.end() && source->from != ReadFrom::Fixed)
                source->required =
                    field == TaughtField::Amount || !format().fields.contains(TaughtField::Amount) || !opens;
        }
    }

    /// What does not read as it was marked is looked for in the whole text, else left out.
    void keepWhatReads()
    {
        const ChannelReader reader(m_context);
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            const auto field = m_marks[i].field;
            const auto match = matchText(format(), m_shown);
            if (match && match->spans.value(field) == m_spans[i])
                continue;
            const bool isRequired = format().fields.value(field).required;
            format().fields.remove(field);
            if (!isFoundInText(field, textOf(m_spans[i]), reader)) {
                m_proposal.unplaced.push_back(field);
                continue;
            }
            auto &source = format().fields[field];
            source = sourceFrom(ReadFrom::Text);
            source.required = isRequired;
        }
        const bool hasPart = std::any_of(format().fields.begin(), format().fields.end(),
                                         [](const FieldSource &source) { return source.from == ReadFrom::Part; });
        if (!hasPart && !format().parts.exact)
            format().parts = {};
        dropRequirements(reader);
    }

    [[nodiscard]] bool isFoundInText(TaughtField field, const QString &marked, const ChannelReader &reader) const
    {
        if (field == TaughtField::Type) {
            const auto found = findType(m_shown.text);
            return found && base::fold(marked).contains(base::fold(found->asWritten));
        }
        if (field != TaughtField::Amount)
            return false;
        const auto whole = readAmount(m_shown.text, reader.inForce, AmountPlace::RunningText);
        const auto own = readAmount(marked, reader.inForce, AmountPlace::AmountField);
        return !whole.isEmpty() && whole.money == own.money && whole.percent == own.percent;
    }

    /// A value that the marked message itself does not have as such cannot be asked for.
    void dropRequirements(const ChannelReader &reader)
    {
        if (readTaught(format(), m_message, m_shown, reader))
            return;
        for (auto &source : format().fields)
            source.required = false;
    }

    void nameIt()
    {
        QString wish;
        for (const auto &anchor : format().anchors) {
            if (wish.isEmpty() && anchor.text.size() > 2)
                wish = anchor.text.left(24);
        }
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (wish.isEmpty() && m_marks[i].field == TaughtField::Type)
                wish = textOf(m_spans[i]).left(24);
        }
        format().name = freeFormatName(wish, {});
    }

    const domain::Message &m_message;
    const Context &m_context;
    ShownMessage m_shown;
    Proposal m_proposal;
    std::vector<Mark> m_marks; ///< with a span, in order
    std::vector<TextSpan> m_spans;
    std::vector<Surroundings> m_around;
    bool m_isLabelled = false;
};

} // namespace

base::Result<Proposal> proposeFormat(const domain::Message &message, const std::vector<Mark> &marks,
                                     const Context &context)
{
    const ChannelReader reader(context);
    const VocabularyScope words(*reader.words);
    const LanguageScope scope(languageOf(tokenize(shownText(message, context).left(1000)), 0));
    return Proposer(message, context).propose(marks);
}

} // namespace precedent::recognize
