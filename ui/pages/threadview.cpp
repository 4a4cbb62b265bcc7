// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/threadview.h"

#include "ui/pages/historytext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

/// A thread of thousands would build thousands of labels; the rest is one click away in Slack.
constexpr std::size_t shownMessages = 100;

/// The translation context of how sure a reading is.
struct Sureness
{
    Q_DECLARE_TR_FUNCTIONS(Sureness)
};

constexpr int sure = 100;
constexpr int nameOnly = 70;

QString confidenceText(const workspace::FieldOrigin &origin)
{
    if (origin.confidence >= sure)
        return Sureness::tr("certain", "how sure a reading is");
    const bool isPerson = origin.field == QLatin1String("agent") || origin.field == QLatin1String("approver");
    if (isPerson && origin.confidence <= nameOnly)
        return Sureness::tr("by name alone", "how sure a reading is");
    return Sureness::tr("from running text", "how sure a reading is");
}

/// Selects the words where the label shows them.
bool select(widgets::PlainLabel *label, const QString &words)
{
    const qsizetype at = label == nullptr || words.isEmpty() ? -1 : label->text().indexOf(words);
    if (at < 0)
        return false;
    label->setSelection(int(at), int(words.size()));
    return true;
}

void unselect(widgets::PlainLabel *label)
{
    if (label != nullptr)
        label->setSelection(0, 0);
}

} // namespace

ThreadView::ThreadView(QWidget *parent) : Section(tr("Thread"), parent)
{
    setObjectName(QStringLiteral("decisions.details.thread"));
}

void ThreadView::showThread(const std::vector<workspace::ThreadEntry> &thread, const models::Formatting &formatting)
{
    clear();
    m_shown.clear();
    m_formatting = formatting;
    setHint(tr("%Ln message(s)", "in a thread", int(thread.size())));
    m_origin = addQuiet(tr("Point at a field to see where it was read."));
    m_origin->setObjectName(QStringLiteral("decisions.details.origin"));
    m_origin->setMinimumHeight(2 * m_origin->fontMetrics().height()); // a longer sentence moves nothing
    m_origin->setAlignment(Qt::AlignTop);
    for (std::size_t i = 0; i < std::min(thread.size(), shownMessages); ++i) {
        const workspace::ThreadEntry &entry = thread[i];
        Shown shown{entry.at, addQuiet(messageHeading(entry, formatting)), nullptr};
        if (!entry.text.trimmed().isEmpty())
            shown.body = addText(entry.text);
        if (!entry.reactions.isEmpty())
            addQuiet(entry.reactions.join(u' '));
        m_shown.push_back(shown);
    }
    if (thread.size() > shownMessages)
        addQuiet(tr("%Ln more in Slack", "messages", int(thread.size() - shownMessages)));
}

void ThreadView::mark(const workspace::FieldOrigin &origin)
{
    markNothing(originText(origin, m_formatting));
    for (const Shown &shown : m_shown) {
        if (shown.at != origin.message)
            continue;
        // Words of an earlier version, and a message that says it as a whole, are marked by their heading.
        if (!select(shown.body, origin.words))
            select(shown.heading, shown.heading->text());
        return;
    }
}

void ThreadView::markNothing(const QString &why)
{
    if (m_origin != nullptr)
        m_origin->setText(why);
    for (const Shown &shown : m_shown) {
        unselect(shown.heading);
        unselect(shown.body);
    }
}

QString originText(const workspace::FieldOrigin &origin, const models::Formatting &formatting)
{
    const QString when = text::shortDateTime(origin.message, formatting.zone, formatting.locale, formatting.now);
    const QString form =
        origin.isEarlierVersion ? ThreadView::tr("%1: read from an earlier version of %2's message of %3, %4",
                                                 "field, author, time, how sure")
        : origin.isReply        ? ThreadView::tr("%1: read from %2's reply of %3, %4", "field, author, time, how sure")
                         : ThreadView::tr("%1: read from %2's message of %3, %4", "field, author, time, how sure");
    return form.arg(text::columnLabel(origin.field), models::oneLine(origin.author), when, confidenceText(origin));
}

} // namespace precedent::pages
