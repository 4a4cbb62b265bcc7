// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/documentstyle.h"

#include "ui/help/tablestyle.h"
#include "ui/widgets/metrics.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

namespace precedent::help {

namespace {

/// A line's height in percent of the font's.
constexpr int lineHeight = 135;

/// Sections stand between the topic's title and the headings within them.
constexpr double sectionScale = 1.15;

QFont headingFont(const QFont &text, int level)
{
    if (level == 1)
        return widgets::pageTitleFont(text);
    auto font = widgets::cardTitleFont(text);
    if (level == 2 && font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * sectionScale);
    else if (level == 2)
        font.setPixelSize(int(font.pixelSize() * sectionScale));
    return font;
}

QFont codeFont(const QFont &text)
{
    auto font = text;
    font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    font.setFixedPitch(true);
    return font;
}

void styleHeading(QTextCursor cursor, const QFont &font, const widgets::Palette &tokens)
{
    const auto level = cursor.blockFormat().headingLevel();
    QTextBlockFormat block;
    block.setTopMargin(level == 1 ? 0 : 2 * widgets::gap);
    block.setBottomMargin(widgets::space);
    cursor.mergeBlockFormat(block);
    QTextCharFormat format;
    format.setFont(headingFont(font, level));
    format.setForeground(tokens.ink);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(format);
}

void styleText(QTextCursor cursor, const widgets::Palette &tokens)
{
    QTextBlockFormat block;
    // A picture is a line too, and would have as much room below it again.
    if (!cursor.block().text().contains(QChar::ObjectReplacementCharacter))
        block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    const auto own = cursor.blockFormat();
    if (cursor.currentTable() == nullptr)
        block.setBottomMargin(cursor.currentList() != nullptr ? widgets::spaceSmall : widgets::gap);
    if (own.hasProperty(QTextFormat::BlockCodeLanguage) || own.hasProperty(QTextFormat::BlockCodeFence)) {
        block.setBackground(tokens.background);
        block.setLeftMargin(widgets::gap);
        block.setBottomMargin(0);
    }
    cursor.mergeBlockFormat(block);
}

/// Code and links are told by their format; what is bold stays as it is.
void styleFragments(QTextDocument &document, const QFont &font, const widgets::Palette &tokens)
{
    struct Change
    {
        int from;
        int to;
        QTextCharFormat format;
    };
    std::vector<Change> changes;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto fragment = part.fragment();
            QTextCharFormat format;
            if (fragment.charFormat().fontFixedPitch()) {
                format.setBackground(tokens.background);
                format.setFont(codeFont(font));
            }
            if (fragment.charFormat().isAnchor())
                format.setForeground(tokens.accent);
            if (format.propertyCount() > 0)
                changes.push_back({fragment.position(), fragment.position() + fragment.length(), format});
        }
    }
    for (const auto &change : changes) {
        QTextCursor cursor(&document);
        cursor.setPosition(change.from);
        cursor.setPosition(change.to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(change.format);
    }
}

} // namespace

void styleDocument(QTextDocument &document, const QFont &font, const widgets::Palette &tokens)
{
    document.setDocumentMargin(widgets::cardPaddingHorizontal);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const QTextCursor cursor(block);
        if (block.blockFormat().headingLevel() > 0)
            styleHeading(cursor, font, tokens);
        else
            styleText(cursor, tokens);
    }
    styleFragments(document, font, tokens);
    styleTables(*document.rootFrame(), tokens);
}

} // namespace precedent::help
