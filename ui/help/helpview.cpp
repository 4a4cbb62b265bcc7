// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpview.h"

#include "ui/help/documentstyle.h"
#include "ui/help/helpbook.h"
#include "ui/help/helppicture.h"
#include "ui/help/helpsearch.h"
#include "ui/help/shownmarkdown.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

namespace precedent::help {

namespace {

/// A change of width below this leaves pictures as they are.
constexpr int noticeableWidth = 8;

bool isPalette(const QEvent &event)
{
    return event.type() == QEvent::PaletteChange || event.type() == QEvent::FontChange;
}

} // namespace

HelpView::HelpView(QWidget *parent) : QTextBrowser(parent) // allowed: the program's own texts
{
    setObjectName(QStringLiteral("help.text"));
    setAccessibleName(tr("Help text"));
    setProperty("kind", QStringLiteral("help"));
    setOpenLinks(false);
    // A bar that comes and goes would change the width, and with it the text, while the text is made.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpView::follow); // allowed: the program's own texts
}

void HelpView::showText(const QString &markdown, const QStringList &words, const QString &folder)
{
    m_folder = folder;
    m_markdown = markdown;
    m_words = words;
    fill();
    verticalScrollBar()->setValue(0);
}

void HelpView::fill()
{
    if (m_isFilling)
        return;
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_filledWidth = viewport()->width();
    document()->clear();
    document()->setDefaultFont(font());
    document()->setMarkdown(shownMarkdown(m_markdown)); // allowed: the program's own texts
    styleDocument(*document(), font(), widgets::paletteFor(palette()));
    setExtraSelections({});
    for (const auto &word : m_words)
        mark(word);
    moveCursor(QTextCursor::Start);
}

void HelpView::mark(const QString &word)
{
    const auto &tokens = widgets::paletteFor(palette());
    auto marks = extraSelections();
    const bool mayBeginAnywhere = !word.isEmpty() && isWrittenWithoutSpaces(word.front());
    const auto edge = mayBeginAnywhere ? QString() : QStringLiteral("\\b");
    const QRegularExpression start(edge + QRegularExpression::escape(word),
                                   QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::UseUnicodePropertiesOption);
    for (auto cursor = document()->find(start); !cursor.isNull(); cursor = document()->find(start, cursor)) {
        ExtraSelection found;
        found.cursor = cursor;
        found.format.setBackground(tokens.pendingTint);
        found.format.setForeground(tokens.ink);
        marks.append(found);
    }
    setExtraSelections(marks);
}

bool HelpView::goToHeading(const QString &anchor)
{
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != anchor)
            continue;
        // From the end upwards, so that the heading stands at the top.
        moveCursor(QTextCursor::End);
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
        return true;
    }
    return false;
}

void HelpView::follow(const QUrl &link)
{
    static const QRegularExpression topic(QStringLiteral("^([a-z0-9-]+)\\.md$"));
    const auto match = topic.match(link.path());
    if (link.scheme().isEmpty() && match.hasMatch())
        Q_EMIT topicAsked(match.captured(1), link.fragment(QUrl::FullyDecoded));
    else
        Q_EMIT addressAsked(link.toString(QUrl::FullyEncoded));
}

QVariant HelpView::loadResource(int type, const QUrl &name)
{
    // An answer to everything: without one, the document would look for a file of that name.
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    const int room = viewport()->width() - 4 * widgets::cardPaddingHorizontal;
    const auto picture = fittedPicture(m_folder, name, room, devicePixelRatioF());
    return picture.isNull() ? QImage(1, 1, QImage::Format_Mono) : picture;
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event); // allowed: the program's own texts
    if (std::abs(viewport()->width() - m_filledWidth) < noticeableWidth)
        return;
    const int place = verticalScrollBar()->value();
    fill();
    verticalScrollBar()->setValue(place);
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event); // allowed: the program's own texts
    if (!isPalette(*event) || m_markdown.isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    fill();
    verticalScrollBar()->setValue(place);
}

} // namespace precedent::help
