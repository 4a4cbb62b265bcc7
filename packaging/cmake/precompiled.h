// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QtCore>
#ifdef QT_WIDGETS_LIB
#include <QtWidgets/QtWidgets>
#endif

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
