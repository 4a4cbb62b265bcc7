// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// A titled part of the details pane: a title, a hint at the right, and whatever is put below.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    /// Where the card around it has a title of its own.
    void hideTitle();
    /// Deletes everything below the title.
    void clear();
    /// Takes ownership.
    void add(QWidget *widget);
    /// A wrapping, selectable line of text.
    widgets::PlainLabel *addText(const QString &text);
    /// The same in the second ink.
    widgets::PlainLabel *addQuiet(const QString &text);

private:
    widgets::PlainLabel *m_title;
    widgets::PlainLabel *m_hint;
    QVBoxLayout *m_body;
};

} // namespace precedent::pages
