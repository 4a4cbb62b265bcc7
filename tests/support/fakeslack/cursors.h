// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <random>
#include <set>

namespace precedent::fakeslack {

/// Makes opaque cursors and page sizes. A cursor serves one list (`subject`: method and channel) until it expires, and
/// no two are alike.
class Cursors
{
public:
    explicit Cursors(std::optional<quint32> shortPagesSeed);

    [[nodiscard]] QString make(const QString &subject, qint64 position);
    /// Where to go on; empty when the cursor is not one of ours, of another list, or expired.
    [[nodiscard]] std::optional<qint64> positionOf(const QString &subject, const QString &cursor) const;
    /// True the first time that it is asked about this page.
    [[nodiscard]] bool isFirstTime(const QString &subject, qint64 position);
    /// All cursors made so far become invalid.
    void expire() { m_firstValid = m_serial; }
    /// How many objects the next page holds of at most `limit`.
    [[nodiscard]] int pageSize(int limit);

private:
    std::optional<std::mt19937> m_random;
    qint64 m_serial = 0;
    qint64 m_firstValid = 0;
    std::set<QString> m_shown;
};

} // namespace precedent::fakeslack
