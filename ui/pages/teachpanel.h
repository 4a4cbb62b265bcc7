// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/pages/formatdesk.h"
#include "ui/pages/formatteacher.h"
#include "ui/widgets/card.h"

#include <QtCore/QTimer>

class QLineEdit;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

class FieldGrid;
class MarkedText;

/// Selects a message of the inbox; false when it is not there.
using GoToMessage = std::function<bool(const domain::UnreadMessage &)>;

/// The message of the inbox that is selected, as plain text. Where it can be taught: its parts are marked, what the
/// marks come to is shown, and the format is put in force.
class TeachPanel : public widgets::Card
{
    Q_OBJECT
public:
    TeachPanel(const shell::PageContext &context, std::shared_ptr<FormatDesk> desk, QWidget *parent = nullptr);

    /// A message that is shown already keeps its marks, and is foreseen again.
    void showMessage(const std::optional<domain::UnreadMessage> &message, const models::Formatting &formatting,
                     const QString &channel);
    /// How to go to a message, which is then shown.
    void setFinder(GoToMessage finder) { m_goTo = std::move(finder); }
    /// What is shown is of the newest message.
    [[nodiscard]] bool isReady() const { return !m_teacher->isOpening(); }
    /// What the format would read; null when that is not known (yet).
    [[nodiscard]] std::shared_ptr<const workspace::Foresight> foresight() const;
    [[nodiscard]] bool isForeseeing() const { return m_teacher->isForeseeing(); }

Q_SIGNALS:
    /// isReady() became true.
    void ready();
    /// The format is put in force; who pressed the button goes on in the list.
    void used();
    void foresightChanged();
    /// The message that is shown is no request, or is to be entered by hand.
    void dismissRequested();
    void entryRequested();

private:
    QWidget *makeBody();
    QWidget *makeFieldButtons();
    QWidget *makeName();
    QWidget *makeButtons();
    void connectParts();

    void showOpened();
    void showState();
    void showFields();
    void showNotice();
    /// Why no amount is read although one is marked, with a blank before it.
    [[nodiscard]] QString amountNotice() const;
    void markSelection(recognize::TaughtField field);
    /// Each change of the marks can be undone.
    void changeMarks(const Marks &marks, const QString &what);
    /// What undoing and doing again come to.
    bool returnToMarks(const domain::UnreadMessage &message, const Marks &marks);
    void setType(const std::optional<domain::RequestType> &type);
    void use();

    std::shared_ptr<FormatDesk> m_desk;
    FormatTeacher *m_teacher;
    QUndoStack &m_undoStack;
    GoToMessage m_goTo;
    std::optional<domain::UnreadMessage> m_message;
    std::optional<Marks> m_wantedMarks; ///< on the message as soon as it is read
    models::Formatting m_formatting;
    QString m_channel;
    widgets::PlainLabel *m_intro;
    MarkedText *m_text;
    QWidget *m_teaching = nullptr; ///< everything that only a message that can be taught has
    QList<QPushButton *> m_fieldButtons;
    FieldGrid *m_fields;
    QLineEdit *m_name;
    QTimer m_typing; ///< runs while the name is typed
    widgets::PlainLabel *m_notice;
    QPushButton *m_use;
    QPushButton *m_dismiss;
    QPushButton *m_enter;
    QPushButton *m_cancel;
};

} // namespace precedent::pages
