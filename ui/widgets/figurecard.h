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

    /// Display texts; the accessible name becomes "label: figure, detail".
    void setFigure(const QString &figure, const QString &detail);
    /// Makes the card a button for keyboard and mouse, with this explanation as tooltip; see activated().
    void setActivatable(const QString &explanation);

Q_SIGNALS:
    void activated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    PlainLabel *m_label;
    PlainLabel *m_figure;
    PlainLabel *m_detail;
    bool m_isActivatable = false;
};

} // namespace precedent::widgets
