// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace precedent::commands {

/// A plain table for a terminal: a header, aligned columns, two blanks between them. Numbers stand to the right.
class Table
{
public:
    explicit Table(const QStringList &header);

    void add(const QStringList &row);
    /// All lines; control characters, which would steer the terminal, are shown as blanks.
    [[nodiscard]] QString text() const;

private:
    std::vector<QStringList> m_rows;
};

/// One line of at most `limit` characters, with "…" where something was cut.
[[nodiscard]] QString shortened(const QString &text, int limit);

} // namespace precedent::commands
