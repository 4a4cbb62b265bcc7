// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "workspace/origins.h"

#include <QtWidgets/QFrame>

class QAction;
class QVBoxLayout;

namespace precedent::widgets {
class Pill;
class PlainLabel;
} // namespace precedent::widgets

namespace precedent::pages {

class FieldList;
class NotesView;
class Section;
class TagsView;
class ThreadView;

/// One decision in full: its fields, flags, tags, thread, every version that was seen, and notes.
class DetailsPane : public QFrame
{
    Q_OBJECT
public:
    /// `actions` stand as buttons at the bottom; not owned.
    explicit DetailsPane(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// `lastSync` is what a pending request's age is counted to.
    void showRecord(const insight::Row &row, const workspace::RecordDetails &details,
                    const models::Formatting &formatting, base::Instant lastSync);
    /// Where the fields of the record that is shown were read.
    void showOrigins(std::vector<workspace::FieldOrigin> origins, const models::Formatting &formatting);
    /// Nothing is chosen.
    void showNothing();
    [[nodiscard]] FieldList &fields() { return *m_fields; }
    [[nodiscard]] NotesView &notes() { return *m_notes; }
    [[nodiscard]] TagsView &tags() { return *m_tags; }

Q_SIGNALS:
    void linkRequested(const QString &address);
    void customerRequested();

private:
    [[nodiscard]] QWidget *makeBody();
    void showFlags(const domain::Flags &flags);
    void pointAt(const QStringList &fields);
    void showHistory(const insight::Row &row, const workspace::RecordDetails &details,
                     const models::Formatting &formatting);

    widgets::PlainLabel *m_title;
    widgets::Pill *m_decision;
    FieldList *m_fields;
    QWidget *m_flags;
    TagsView *m_tags;
    ThreadView *m_thread;
    Section *m_history;
    NotesView *m_notes;
    QWidget *m_body;
    QWidget *m_buttons;
    std::vector<workspace::FieldOrigin> m_origins;
};

} // namespace precedent::pages
