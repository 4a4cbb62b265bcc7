// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QtCore/QString>

#include <optional>

namespace precedent::recognize {

/// A word for a request type within a text.
struct TypeMention
{
    domain::RequestType type = domain::RequestType::Other;
    QString asWritten;
    qsizetype begin = 0;
    bool operator==(const TypeMention &) const = default;
};

/// The first word or phrase for a type at or behind `from`; "credit card" and the like are none.
[[nodiscard]] std::optional<TypeMention> findType(const QString &plain, qsizetype from = 0);

/// "give them $50 back": a refund that no type word names.
[[nodiscard]] std::optional<TypeMention> impliedType(const QString &plain);
/// A comp that only "… for free" tells.
[[nodiscard]] std::optional<TypeMention> givenFree(const QString &plain);

/// A whole labelled value ("💵 Refund back to card") as a type; Other when it says nothing known.
[[nodiscard]] domain::RequestType typeOf(const QString &value);

} // namespace precedent::recognize
