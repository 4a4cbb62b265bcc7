// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace precedent::base {

/// A library that the program uses, as it is at run time.
struct Library
{
    QString name;
    QString version; ///< empty where the library does not tell
    QString licence;
};
using Libraries = std::vector<Library>;

} // namespace precedent::base
