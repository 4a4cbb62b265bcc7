// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"
