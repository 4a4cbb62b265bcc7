// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

namespace precedent::widgets {

class PlainLabel;

/// One number in large type with what it counts above and what it compares with below.
class FigureCard : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(const QString &label, QWidget *parent = nullptr);

    /// Display texts; the accessible name becomes "label: figure, detail". `whole` stands for the detail where that is
    /// a shortened form: as its tooltip and to screen readers.
    void setFigure(const QString &figure, const QString &detail, const QString &whole = {});
    /// Makes the card a button for keyboard and mouse, with this explanation as tooltip; see activated().
    void setActivatable(const QString &explanation);

Q_SIGNALS:
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// A sum is never cut: the figure's type shrinks to the room there is.
    void fitFigure();

    PlainLabel *m_label;
    PlainLabel *m_figure;
    PlainLabel *m_detail;
    bool m_isActivatable = false;
};

} // namespace precedent::widgets
