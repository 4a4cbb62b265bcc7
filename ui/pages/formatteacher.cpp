// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formatteacher.h"

namespace precedent::pages {

FormatTeacher::FormatTeacher(const shell::PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_opening(context.pool, this), m_foreseeing(context.pool, this)
{
}

FormatTeacher::~FormatTeacher()
{
    m_cancel.cancel();
}

void FormatTeacher::open(const std::optional<domain::UnreadMessage> &message)
{
    forget();
    m_marks.clear();
    m_name.clear();
    m_message.reset();
    // Whatever is under way is worthless.
    m_foreseeing.start([this](const models::LatestOnly::IsStale &) { return [this] { Q_EMIT changed(); }; });
    m_opening.start([this, message, &workspace = m_context.workspace](const models::LatestOnly::IsStale &) {
        using Found = base::Result<std::optional<workspace::TeachableMessage>>;
        auto found = std::make_shared<Found>(std::nullopt);
        if (message)
            *found = workspace::teachable(workspace, *message);
        return [this, found] {
            if (!*found)
                m_error = found->error();
            else if (**found)
                m_message = std::make_shared<const workspace::TeachableMessage>(***found);
            Q_EMIT opened();
        };
    });
}

void FormatTeacher::setMarks(const Marks &marks)
{
    m_marks = marks;
    foreseeAgain();
}

void FormatTeacher::setName(const QString &name)
{
    m_name = name;
    foreseeAgain();
}

bool FormatTeacher::isNameFree() const
{
    return m_name.isEmpty() ||
           (recognize::isFormatName(m_name) && !(m_message && m_message->takenNames.contains(m_name)));
}

void FormatTeacher::forget()
{
    m_cancel.cancel();
    m_cancel = base::CancelToken();
    m_foresight.reset();
    m_error.reset();
}

void FormatTeacher::foreseeAgain()
{
    forget();
    const bool canForesee = m_message != nullptr && !m_marks.empty() && isNameFree();
    m_foreseeing.start([this, canForesee, message = m_message, marks = m_marks, name = m_name, cancel = m_cancel,
                        &workspace = m_context.workspace](const models::LatestOnly::IsStale &isStale) {
        std::shared_ptr<base::Result<workspace::Foresight>> found;
        if (canForesee && !isStale())
            found = std::make_shared<base::Result<workspace::Foresight>>(
                workspace::foresee(workspace, *message, marks, name, cancel));
        return [this, found] {
            if (found && *found)
                m_foresight = std::shared_ptr<const workspace::Foresight>(found, &**found);
            else if (found)
                m_error = found->error();
            Q_EMIT changed();
        };
    });
    Q_EMIT changed();
}

} // namespace precedent::pages
