// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/dateparts.h"

#include "base/folding.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <array>

namespace precedent::reconcile {

namespace {

/// Folded.
constexpr std::array monthNames{
    "jan january januar janvier janv enero ene janner",
    "feb february februar fevrier fevr febrero",
    "mar march marz maerz mrz mars marzo",
    "apr april avril avr abril abr",
    "may mai mayo maj",
    "jun june juni juin junio",
    "jul july juli juillet juil julio",
    "aug august aout agosto ago",
    "sep sept september septembre septiembre",
    "oct october okt oktober octobre octubre",
    "nov november novembre noviembre",
    "dec december dez dezember decembre dic diciembre des desember",
};

} // namespace

int monthOf(const QString &name)
{
    static const auto table = [] {
        QHash<QString, int> months;
        for (std::size_t i = 0; i < monthNames.size(); ++i) {
            for (const auto &word : QString::fromLatin1(monthNames.at(i)).split(u' '))
                months.insert(word, int(i) + 1);
        }
        return months;
    }();
    return table.value(base::fold(name));
}

} // namespace precedent::reconcile
