// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/manifestcheck.h"

namespace precedent::workspace {

base::Result<ManifestCheck> checkManifest(const QString &, const store::Reader &, const base::CancelToken &)
{
    return ManifestCheck();
}

base::Result<void> outcomeOf(const ManifestCheck &, const QString &)
{
    return {};
}

} // namespace precedent::workspace
