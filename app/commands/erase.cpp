// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/erasing.h"
#include "app/commands/session.h"
#include "workspace/retention.h"

namespace precedent::commands {

namespace {

using records::ErasureKind;

base::Result<Outcome> runErase(const Invocation &invocation, Console &console)
{
    const auto kindWord = invocation.value("as");
    std::optional<ErasureKind> kind;
    for (const auto known : {ErasureKind::Person, ErasureKind::Customer}) {
        if (kindWord == wordOf(known))
            kind = known;
    }
    if (!kindWord.isEmpty() && !kind)
        return wrongValue("as", kindWord, QStringLiteral("person, customer"));
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    const auto target = records::erasureTarget(*session->reader, invocation.arguments().constFirst(), kind);
    if (!target)
        return target.error();
    const auto plan = workspace::planErasure(*session->reader, *target, invocation.common().clock());
    if (!plan)
        return plan.error();
    return carryOut(invocation, console, *session->ledger, *plan, QStringLiteral("erasure on request"),
                    invocation.has("dry-run"));
}

} // namespace

CommandSpec eraseCommand()
{
    auto options = erasureOptions();
    options.push_back(
        {"as", "", "person|customer", QT_TRANSLATE_NOOP("commands", "person or customer, where a name is both")});
    return {"erase",
            "PERSON or CUSTOMER",
            QT_TRANSLATE_NOOP("commands", "erase what somebody wrote and their name, or what is about a customer"),
            1,
            1,
            std::move(options),
            runErase};
}

} // namespace precedent::commands
