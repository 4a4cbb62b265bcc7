// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace precedent::widgets {
class DateField;
class PlainLabel;
} // namespace precedent::widgets

namespace precedent::pages {

/// A policy change to be entered or changed: its first day, a title, what it concerns, a note.
class PolicyEventDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PolicyEventDialog(const insight::PolicyEvent &event, QWidget *parent = nullptr);

Q_SIGNALS:
    /// With the number that the event had; its conditions can be read.
    void chosen(const precedent::insight::PolicyEvent &event);

private:
    void arrange();
    void check();
    [[nodiscard]] insight::PolicyEvent entered() const;

    insight::PolicyEvent m_event;
    widgets::DateField *m_day;
    QLineEdit *m_title;
    QLineEdit *m_query;
    QPlainTextEdit *m_note;
    widgets::PlainLabel *m_notice;
    QPushButton *m_save;
};

} // namespace precedent::pages
