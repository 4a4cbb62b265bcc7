// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <random>

/// PRECEDENT_SEED, or a new one; printed, so that a failure can be repeated.
inline quint64 testSeed()
{
    const auto seed = qEnvironmentVariableIsSet("PRECEDENT_SEED") ? qEnvironmentVariable("PRECEDENT_SEED").toULongLong()
                                                                  : quint64(std::random_device()());
    qInfo("PRECEDENT_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}
