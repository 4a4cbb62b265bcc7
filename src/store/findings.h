// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace precedent::store {

/// What is wrong with a ledger, in short English phrases; the first thousand.
class Findings
{
public:
    void add(const QString &problem)
    {
        if (m_problems.size() < 1000)
            m_problems.push_back(problem);
    }
    void addIf(bool wrong, const QString &problem)
    {
        if (wrong)
            add(problem);
    }
    void addAbout(const char *what, std::int64_t number, const QString &problem)
    {
        add(QStringLiteral("%1 %2: %3").arg(QLatin1String(what)).arg(number).arg(problem));
    }
    [[nodiscard]] const std::vector<QString> &problems() const { return m_problems; }

private:
    std::vector<QString> m_problems;
};

} // namespace precedent::store
