// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teachpanel.h"

#include "recognize/typereader.h"
#include "ui/pages/fieldgrid.h"
#include "ui/pages/fieldreadings.h"
#include "ui/pages/markcommands.h"
#include "ui/pages/markedtext.h"
#include "ui/pages/previewcolumns.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QPointer>
#include <QtGui/QUndoStack>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>

namespace precedent::pages {

namespace {

using recognize::TaughtField;
using widgets::PlainLabel;
using widgets::TextRole;

constexpr int typingMilliseconds = 300;

PlainLabel *wrapping(const QString &text, const char *name)
{
    auto *label = new PlainLabel(text, TextRole::Secondary);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

bool isSame(const domain::UnreadMessage &a, const domain::UnreadMessage &b)
{
    return a.channel == b.channel && a.ts == b.ts && a.text == b.text && a.reason == b.reason;
}

} // namespace

TeachPanel::TeachPanel(const shell::PageContext &context, std::shared_ptr<FormatDesk> desk, QWidget *parent)
    : Card({}, parent), m_desk(std::move(desk)), m_teacher(new FormatTeacher(context, this)),
      m_undoStack(context.undoStack), m_intro(wrapping({}, "inbox.teach.intro")), m_text(new MarkedText),
      m_fields(new FieldGrid), m_name(new QLineEdit), m_notice(wrapping({}, "inbox.teach.notice")),
      m_use(new QPushButton(tr("Use for this channel"))), m_dismiss(new QPushButton(tr("Not a request"))),
      m_enter(new QPushButton(tr("Enter by hand…"))), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("inbox.teach"));
    m_text->setObjectName(QStringLiteral("inbox.teach.text"));
    m_use->setObjectName(QStringLiteral("inbox.teach.use"));
    m_use->setProperty("primary", true);
    m_dismiss->setObjectName(QStringLiteral("inbox.dismiss"));
    m_dismiss->setToolTip(tr("Take the message out of the inbox for good"));
    m_enter->setObjectName(QStringLiteral("inbox.enter"));
    m_enter->setToolTip(tr("Make a record of this message alone"));
    m_cancel->setObjectName(QStringLiteral("inbox.teach.cancel"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    setContent(makeBody());
    connectParts();
    showOpened();
}

QWidget *TeachPanel::makeBody()
{
    m_teaching = new QWidget;
    auto *teaching = new QVBoxLayout(m_teaching);
    teaching->setContentsMargins({});
    teaching->setSpacing(widgets::gap);
    teaching->addWidget(makeFieldButtons());
    teaching->addWidget(m_fields);
    teaching->addWidget(makeName());
    auto *inner = new QWidget;
    inner->setProperty("kind", QStringLiteral("plain"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->setSpacing(widgets::gap);
    column->addWidget(m_intro);
    column->addWidget(m_text);
    column->addWidget(m_teaching);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *body = new QWidget;
    auto *all = new QVBoxLayout(body);
    all->setContentsMargins({});
    all->setSpacing(widgets::gap);
    all->addWidget(scroll, 1);
    all->addWidget(m_notice);
    all->addWidget(makeButtons());
    return body;
}

QWidget *TeachPanel::makeButtons()
{
    auto *row = new QWidget;
    auto *flow = new widgets::FlowLayout(row);
    flow->setContentsMargins({});
    flow->setSpacing(widgets::space);
    for (QPushButton *button : {m_use, m_cancel, m_dismiss, m_enter})
        flow->addWidget(button);
    return row;
}

QWidget *TeachPanel::makeFieldButtons()
{
    auto *row = new QWidget;
    auto *flow = new widgets::FlowLayout(row);
    flow->setContentsMargins({});
    flow->setSpacing(widgets::spaceSmall);
    int number = 0;
    for (const TaughtField field : markableFields()) {
        auto *button = new QPushButton(fieldLabel(field));
        button->setObjectName(QStringLiteral("inbox.mark.") + recognize::toWord(field));
        button->setAccessibleName(tr("Mark as %1", "a field").arg(fieldLabel(field)));
        button->setToolTip(
            tr("Mark what is selected as %1; %2 in the message does the same").arg(fieldLabel(field)).arg(++number));
        connect(button, &QPushButton::clicked, this, [this, field] { markSelection(field); });
        m_fieldButtons += button;
        flow->addWidget(button);
    }
    return row;
}

QWidget *TeachPanel::makeName()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::gap);
    layout->addWidget(new PlainLabel(tr("Name"), TextRole::Secondary));
    layout->addWidget(m_name, 1);
    m_name->setObjectName(QStringLiteral("inbox.teach.name"));
    m_name->setAccessibleName(tr("Name of the format"));
    m_name->setMaxLength(recognize::longestFormatName);
    return row;
}

void TeachPanel::connectParts()
{
    connect(m_teacher, &FormatTeacher::opened, this, &TeachPanel::showOpened);
    connect(m_teacher, &FormatTeacher::changed, this, &TeachPanel::showState);
    connect(m_desk.get(), &FormatDesk::busyChanged, this, &TeachPanel::showState);
    connect(m_text, &MarkedText::markRequested, this, &TeachPanel::markSelection);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, [this] {
        for (QPushButton *button : m_fieldButtons)
            button->setEnabled(m_text->selectedSpan().has_value());
    });
    connect(m_fields, &FieldGrid::removeRequested, this, [this](TaughtField field) {
        changeMarks(withoutMark(m_teacher->marks(), field), tr("Remove the mark %1", "a field").arg(fieldLabel(field)));
    });
    connect(m_fields, &FieldGrid::typeChosen, this, &TeachPanel::setType);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_use->setEnabled(false); // what is foreseen has another name
        m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_teacher->setName(m_name->text()); });
    connect(m_use, &QPushButton::clicked, this, &TeachPanel::use);
    connect(m_dismiss, &QPushButton::clicked, this, &TeachPanel::dismissRequested);
    connect(m_enter, &QPushButton::clicked, this, &TeachPanel::entryRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_typing.stop();
        m_teacher->setName({});
        changeMarks({}, tr("Remove the marks"));
        m_text->setFocus();
    });
}

std::shared_ptr<const workspace::Foresight> TeachPanel::foresight() const
{
    return m_teacher->foresight();
}

void TeachPanel::showMessage(const std::optional<domain::UnreadMessage> &message, const models::Formatting &formatting,
                             const QString &channel)
{
    m_formatting = formatting;
    m_channel = channel;
    if (message && m_message && isSame(*message, *m_message) && m_teacher->message() != nullptr) {
        if (!m_teacher->isForeseeing()) // a sync brings messages faster than a large ledger is looked at
            m_teacher->foreseeAgain();
        return;
    }
    m_message = message;
    m_wantedMarks.reset();
    m_typing.stop();
    m_teacher->open(message);
    Q_EMIT foresightChanged();
}

void TeachPanel::showOpened()
{
    const auto *message = m_teacher->message();
    const bool canTeach = message != nullptr;
    setTitle(canTeach ? tr("Teach this format") : tr("Message"));
    m_intro->setText(canTeach ? tr("Mark what each part is. Every message of the same shape is read the same way.")
                     : m_teacher->error() ? text::errorText(*m_teacher->error()).sentence()
                                          : tr("No format can be taught from this message: it is not a request."));
    setHint(!m_message ? QString()
                       : tr("%1 · %2 · %3", "channel, author, time")
                             .arg(m_channel, models::oneLine(m_message->author),
                                  text::shortDateTime(m_message->ts.instant(), m_formatting.zone, m_formatting.locale,
                                                      m_formatting.now)));
    m_text->showText(canTeach ? message->text : m_message ? m_message->text : QString());
    if (const auto wanted = std::exchange(m_wantedMarks, std::nullopt); wanted && canTeach)
        m_teacher->setMarks(*wanted);
    m_teaching->setVisible(canTeach);
    m_notice->setVisible(canTeach);
    m_use->setVisible(canTeach);
    m_dismiss->setVisible(m_message.has_value());
    m_enter->setVisible(m_message.has_value() && m_message->reason != domain::UnreadReason::Unreadable);
    for (QPushButton *button : m_fieldButtons)
        button->setEnabled(false);
    showState();
    Q_EMIT ready();
}

void TeachPanel::showState()
{
    m_text->showMarks(m_teacher->marks());
    const auto foresight = m_teacher->foresight();
    if (foresight != nullptr && !m_typing.isActive())
        m_name->setText(foresight->proposal.format.name);
    const bool hasMarks = !m_teacher->marks().empty();
    m_name->parentWidget()->setVisible(hasMarks);
    if (m_name->property("problem").toBool() == m_teacher->isNameFree()) {
        m_name->setProperty("problem", !m_teacher->isNameFree());
        m_name->style()->polish(m_name);
    }
    m_use->setEnabled(foresight != nullptr && !m_teacher->isForeseeing() && !m_typing.isActive() && !m_desk->isBusy());
    m_cancel->setVisible(hasMarks);
    showFields();
    showNotice();
    Q_EMIT foresightChanged();
}

void TeachPanel::showFields()
{
    const Marks &marks = m_teacher->marks();
    const auto *message = m_teacher->message();
    if (marks.empty() || message == nullptr)
        return m_fields->showFields({});
    const auto foresight = m_teacher->foresight();
    m_fields->showFields(fieldReadings(*message, marks, foresight.get(), m_formatting));
    const auto type = markOf(marks, TaughtField::Type);
    const bool hasWords = type && type->length > 0;
    const auto read = hasWords ? std::optional(recognize::typeOf(m_text->textOf(*type))) : std::nullopt;
    m_fields->showType(type && type->meaning ? type->meaning : read, hasWords);
    const auto *record = recordHere(*message, foresight.get());
    m_fields->showOutcome(record == nullptr ? QString() : outcomeText(*record),
                          record == nullptr ? QString() : outcomeReason(*record));
}

QString TeachPanel::amountNotice() const
{
    const auto *record = recordHere(*m_teacher->message(), m_teacher->foresight().get());
    const bool lacksAmount = record != nullptr && models::askedText(*record, m_formatting.locale).isEmpty() &&
                             markOf(m_teacher->marks(), TaughtField::Amount).has_value();
    return lacksAmount ? tr("No amount is read here: its currency may not be clear. The channel’s own is set on "
                            "the page Sources, Channel settings.")
                       : QString();
}

void TeachPanel::showNotice()
{
    const auto foresight = m_teacher->foresight();
    QString notice;
    if (!m_teacher->isNameFree())
        notice = tr("A name has small letters, figures, “-”, “_” and “.”, and no other format has it.");
    else if (foresight != nullptr)
        notice = text::sentences({previewSentence(foresight->preview), amountNotice()});
    else if (m_teacher->error())
        notice = text::errorText(*m_teacher->error()).sentence();
    else if (m_teacher->marks().empty())
        notice = tr("Select words in the message, then say what they are: press a button, or its number in the "
                    "message (1 to 6).");
    else
        notice = tr("Looking at the stored messages…");
    m_notice->setText(notice);
}

void TeachPanel::markSelection(TaughtField field)
{
    const auto span = m_text->selectedSpan();
    if (!span || m_teacher->message() == nullptr)
        return;
    changeMarks(withMark(m_teacher->marks(), {field, span->begin, span->length}),
                tr("Mark as %1", "a field").arg(fieldLabel(field)));
    auto cursor = m_text->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

void TeachPanel::setType(const std::optional<domain::RequestType> &type)
{
    const Marks &marks = m_teacher->marks();
    recognize::Mark mark = markOf(marks, TaughtField::Type).value_or(recognize::Mark{TaughtField::Type});
    mark.meaning = type;
    changeMarks(type ? withMark(marks, mark) : withoutMark(marks, TaughtField::Type),
                tr("Mark as %1", "a field").arg(fieldLabel(TaughtField::Type)));
}

void TeachPanel::changeMarks(const Marks &marks, const QString &what)
{
    const Marks before = m_teacher->marks();
    if (marks == before || !m_message)
        return;
    m_teacher->setMarks(marks);
    const auto show = [panel = QPointer<TeachPanel>(this)](const domain::UnreadMessage &message, const Marks &wanted) {
        return panel && panel->returnToMarks(message, wanted);
    };
    m_undoStack.push(new ChangeMarks(show, *m_message, before, marks, what));
}

bool TeachPanel::returnToMarks(const domain::UnreadMessage &message, const Marks &marks)
{
    const bool isShown = m_message && isSame(*m_message, message);
    if (!isShown && !(m_goTo && m_goTo(message)))
        return false;
    if (m_teacher->isOpening())
        m_wantedMarks = marks;
    else
        m_teacher->setMarks(marks);
    return true;
}

void TeachPanel::use()
{
    const auto foresight = m_teacher->foresight();
    if (foresight == nullptr)
        return;
    Q_EMIT used();
    m_desk->change(foresight->proposal.format.name, foresight->proposal.format);
}

} // namespace precedent::pages
