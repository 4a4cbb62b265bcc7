// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/apianswer.h"
#include "slack/callrate.h"
#include "slack/httpclient.h"
#include "slack/webapisource.h"

#include <QtCore/QList>
#include <QtCore/QPair>

namespace precedent::slack {

/// One call of a Web API method.
struct ApiCall
{
    QString method;
    QList<QPair<QString, QString>> parameters;
    std::vector<RequiredMember> required;
    /// Objects asked for at once: the first size, smaller ones after repeated faults. Empty when the method has no
    /// pages.
    QList<int> pageSizes;
};

/// Calls until there is an answer that can be used or an error that trying again will not cure: Slack's requests to
/// wait are obeyed, each method's calls are spread over time as its rate asks, and passing faults tried
/// `mostTries` times in all with doubled delays. One call at a time, for one thread.
class ApiCaller
{
public:
    explicit ApiCaller(WebApiOptions options);

    /// Errors as errorFromSlack() and judgeAnswer() make them, Budget "slack-rate-limit" when the deadline is nearer
    /// than the end of a wait, Usage "api-url-refused", Interrupted "interrupted".
    [[nodiscard]] base::Result<ApiAnswer> call(const ApiCall &call);

    /// Waits as between two tries; false when that was cancelled.
    [[nodiscard]] bool pause();
    [[nodiscard]] CallRates &rates() { return m_rates; }
    [[nodiscard]] const CallRates &rates() const { return m_rates; }

private:
    [[nodiscard]] Judgement ask(const ApiCall &call, int faults);
    [[nodiscard]] QByteArray formOf(const ApiCall &call, int faults) const;
    [[nodiscard]] base::Result<void> waitForTurn(const ApiCall &call);
    [[nodiscard]] base::Result<void> waitFor(qint64 milliseconds, const base::Error &tooLate);
    [[nodiscard]] base::Result<void> waitAsAsked(const ApiCall &call, const Judgement &judgement, int earlierWaits);
    [[nodiscard]] base::Result<void> waitAfterFault(const Judgement &judgement, int faults);
    [[nodiscard]] bool endsTooLate(qint64 milliseconds) const;
    [[nodiscard]] base::Error finished(const ApiCall &call, base::Error error) const;

    WebApiOptions m_options;
    base::Result<QString> m_url;
    HttpClient m_http;
    CallRates m_rates;
};

} // namespace precedent::slack
