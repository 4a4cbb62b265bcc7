// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

#include <vector>

namespace precedent::test {

/// What random queries are about; a value that names nothing in the data is as good as one that does.
struct QueryWords
{
    QStringList people;
    QStringList teams;
    QStringList customers;
    QStringList channels;
    QStringList tags;
    QStringList texts;
};

/// A query text that the grammar accepts, with 0 to 4 terms.
[[nodiscard]] QString randomQuery(QRandomGenerator &random, const QueryWords &words);

/// One of the list.
[[nodiscard]] QString pick(QRandomGenerator &random, const QStringList &list);

/// The seeds to try: the one of PRECEDENT_SEED, else 1 to `count`.
[[nodiscard]] std::vector<unsigned> seeds(unsigned count);

} // namespace precedent::test
