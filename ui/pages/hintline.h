// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// A line above a table: some words, cut where the room ends, and what can be done about them. Hidden at first.
class HintLine : public QWidget
{
    Q_OBJECT
protected:
    /// The action is named behind the line: "decisions.new", "only".
    HintLine(const QString &name, const QString &actionName, const QString &actionText, QWidget *parent);

    [[nodiscard]] widgets::PlainLabel &words() const { return *m_words; }
    [[nodiscard]] QAction &action() const { return *m_action; }

private:
    widgets::PlainLabel *m_words;
    QAction *m_action;
};

} // namespace precedent::pages
