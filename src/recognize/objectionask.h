// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/echoedask.h"

namespace precedent::recognize {

/// What a reply says where the last question asks for objections ("would you mind if I refunded it?"): a mere no
/// approves, a mere yes is unclear, and so is a no with more behind it that does not decide. Below any other question,
/// and in clear words, `verdict` stays as the words alone are read.
[[nodiscard]] Verdict answerToObjections(const Prose &reply, const AskedWords &asked, const Verdict &verdict);

} // namespace precedent::recognize
