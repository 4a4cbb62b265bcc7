// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QPoint>
#include <QtCore/QStringList>

class QWidget;

namespace precedent::shell {

/// A part of a page that knows what is chosen in it by more than the number of a row, which may be another's by then.
class ChosenPart
{
public:
    virtual ~ChosenPart() = default;
    /// The current one first.
    [[nodiscard]] virtual QStringList chosen() const = 0;
    virtual void choose(const QStringList &keys) = 0;
};

/// What is selected on a page and how far its parts are scrolled, by their names.
struct Place
{
    QMap<QString, QPoint> scrolled;
    QMap<QString, int> current; ///< rows of lists, tabs
    QMap<QString, QStringList> chosen;
};

/// The place of a page as it is shown.
[[nodiscard]] Place placeOf(QWidget &page);

/// Brings a page back there, as far as it still has what was there.
void returnTo(QWidget &page, const Place &place);

} // namespace precedent::shell
