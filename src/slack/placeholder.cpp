// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/exportsource.h"
