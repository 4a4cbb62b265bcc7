// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/pages/section.h"
#include "workspace/origins.h"

namespace precedent::pages {

/// The messages of a record's thread. It shows where a field was read: the words in their message, and in a sentence.
class ThreadView : public Section
{
    Q_OBJECT
public:
    explicit ThreadView(QWidget *parent = nullptr);

    void showThread(const std::vector<workspace::ThreadEntry> &thread, const models::Formatting &formatting);
    /// Marks the words of the origin and says it in a sentence; what was marked before is not any more.
    void mark(const workspace::FieldOrigin &origin);
    /// Says why nothing is marked.
    void markNothing(const QString &why);

private:
    /// The labels of one message; no body where it has no text.
    struct Shown
    {
        base::Instant at;
        widgets::PlainLabel *heading = nullptr;
        widgets::PlainLabel *body = nullptr;
    };
    std::vector<Shown> m_shown;
    widgets::PlainLabel *m_origin = nullptr; ///< the sentence
    models::Formatting m_formatting;
};

/// "Amount: read from Sara Okafor's reply of 12 Oct 09:51, from running text".
[[nodiscard]] QString originText(const workspace::FieldOrigin &origin, const models::Formatting &formatting);

} // namespace precedent::pages
