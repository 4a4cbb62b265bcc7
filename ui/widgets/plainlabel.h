// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace precedent::widgets {

/// What a label is, for its font and ink.
enum class TextRole { Body, Secondary, Hint, PageTitle, CardTitle, Figure };

/// Text from outside as it may be shown: at most `maxLength` characters and 8 combining marks per base character.
[[nodiscard]] QString displayText(const QString &text, int maxLength = 4096);

/// `text` as a tooltip that shows exactly these characters: escaped, because Qt guesses rich text in tooltips.
[[nodiscard]] QString plainToolTip(const QString &text);

/// The only label of the program: always Qt::PlainText, so that a message can neither load a file nor freeze the
/// window.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    /// Hides QLabel's: shows displayText(text); elided labels carry the whole text as tooltip and accessible name.
    void setText(const QString &text);
    [[nodiscard]] const QString &fullText() const { return m_text; }
    /// One line, shortened with an ellipsis to the room there is; Qt::ElideNone shows all.
    void setElideMode(Qt::TextElideMode mode);
    /// "good", "bad", "second" or "third", as the style sheet has them; null for the usual one.
    void setInk(const char *ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyRole();
    void showText();

    QString m_text;
    TextRole m_role;
    Qt::TextElideMode m_elideMode = Qt::ElideNone;
};

} // namespace precedent::widgets
