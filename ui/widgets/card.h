// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace precedent::widgets {

class PlainLabel;

/// A panel with a title at the left, a hint at the right and one content widget below. Its accessible name is the
/// title.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Grey words at the right of the title, for example the window a figure is about.
    void setHint(const QString &hint);
    void setHintShown(bool isShown);
    /// Adds a small button at the right of the title, for example "Show all 31"; the action is not owned.
    void addHeaderAction(QAction *action);
    /// Takes ownership; replaces (and deletes) earlier content.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }

private:
    PlainLabel *m_title;
    PlainLabel *m_hint;
    bool m_isHintShown = true;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace precedent::widgets
