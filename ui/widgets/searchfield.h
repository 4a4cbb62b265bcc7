// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

class QTimer;

namespace precedent::widgets {

/// A search box: typed() 250 ms after the last key, committed() at Enter, left() at the arrow down, Esc clears.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What the empty field says; the short words where the long ones would be cut.
    void setPlaceholders(const QString &words, const QString &shortWords);
    /// Shows a text that comes from elsewhere, without any signal; left alone while the person is typing the same.
    void showText(const QString &text);
    /// A sentence why the text cannot be used: red edge, tooltip, accessible description; empty ends the state.
    void setProblem(const QString &sentence);
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void typed(const QString &text);
    void committed(const QString &text);
    /// To what was found.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Takes the text as it stands, without waiting for the pause after the last key.
    void commit();

private:
    void fitPlaceholder();

    QTimer *m_timer;
    QString m_placeholder;
    QString m_shortPlaceholder;
    QString m_problem;
    bool m_isShowing = false;
};

} // namespace precedent::widgets
