// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fieldmarks.h"

#include <QtWidgets/QPlainTextEdit>

namespace precedent::pages {

/// A message's plain text in which parts can be selected, by mouse or keys, and marked as fields. A field's number
/// (1 to 6) marks what is selected.
class MarkedText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MarkedText(QWidget *parent = nullptr);

    /// Selects nothing and has no marks.
    void showText(const QString &text);
    void showMarks(const Marks &marks);
    /// What is selected, as whole words without blanks around them; empty when that is nothing.
    [[nodiscard]] std::optional<recognize::TextSpan> selectedSpan() const;
    /// "300 kr"
    [[nodiscard]] QString textOf(const recognize::Mark &mark) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void markRequested(precedent::recognize::TaughtField field);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintMarks();

    QString m_text;
    Marks m_marks;
};

} // namespace precedent::pages
