// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/pages/fieldmarks.h"
#include "ui/shell/page.h"
#include "workspace/teaching.h"

#include <memory>

namespace precedent::pages {

/// The marks on one message of the inbox and what they would come to, found on workers; only the newest answer counts.
class FormatTeacher : public QObject
{
    Q_OBJECT
public:
    explicit FormatTeacher(const shell::PageContext &context, QObject *parent);
    ~FormatTeacher() override;

    /// Forgets the marks and reads the message; empty for none.
    void open(const std::optional<domain::UnreadMessage> &message);
    void setMarks(const Marks &marks);
    /// As typed; empty: a proposed one.
    void setName(const QString &name);
    /// Looks at the stored messages again.
    void foreseeAgain();

    /// Null while it is read, and when nothing can be taught by it.
    [[nodiscard]] const workspace::TeachableMessage *message() const { return m_message.get(); }
    [[nodiscard]] const Marks &marks() const { return m_marks; }
    /// Of the marks and name as they are; null before it is known, without marks and after an error.
    [[nodiscard]] const std::shared_ptr<const workspace::Foresight> &foresight() const { return m_foresight; }
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }
    /// The message is being read.
    [[nodiscard]] bool isOpening() const { return m_opening.isBusy(); }
    [[nodiscard]] bool isForeseeing() const { return m_foreseeing.isBusy(); }
    /// The typed name can be a new format's.
    [[nodiscard]] bool isNameFree() const;

Q_SIGNALS:
    /// The message was read.
    void opened();
    /// Marks, foresight or error are others.
    void changed();

private:
    void forget();

    shell::PageContext m_context;
    models::LatestOnly m_opening;
    models::LatestOnly m_foreseeing;
    base::CancelToken m_cancel; ///< of the newest foresight
    std::shared_ptr<const workspace::TeachableMessage> m_message;
    Marks m_marks;
    QString m_name;
    std::shared_ptr<const workspace::Foresight> m_foresight;
    std::optional<base::Error> m_error;
};

} // namespace precedent::pages
