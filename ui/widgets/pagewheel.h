// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>

class QApplication;
class QWidget;

namespace precedent::widgets {

/// What the mouse wheel does on pages that scroll: it turns no value of a field without the focus, and goes on
/// scrolling the page when a list comes below the pointer, until it rests.
class PageWheel : public QObject
{
    Q_OBJECT
public:
    /// `application` outlives this.
    explicit PageWheel(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isForThePage(const QWidget &widget) const;

    QPointer<QWidget> m_page; ///< the viewport that was scrolled last
    QElapsedTimer m_sinceTurned;
};

} // namespace precedent::widgets
