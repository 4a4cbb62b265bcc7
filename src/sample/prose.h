// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/jsontext.h"

#include <QtCore/QString>

namespace precedent::sample {

/// Text with `& < >` as Slack's entities.
[[nodiscard]] QString escaped(QString plain);

/// What a person types: kept as the mrkdwn of `text` and as the elements of a rich_text block.
class Prose
{
public:
    Prose() = default;
    explicit Prose(const QString &plain) { say(plain); }

    Prose &say(const QString &plain);
    Prose &mention(const QString &user);
    Prose &link(const QString &url);
    Prose &mail(const QString &address);

    [[nodiscard]] const QString &mrkdwn() const { return m_mrkdwn; }
    [[nodiscard]] const std::vector<json::Value> &elements() const { return m_elements; }

private:
    QString m_mrkdwn;
    std::vector<json::Value> m_elements;
};

} // namespace precedent::sample
