// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/usualcurrency.h"

namespace precedent::records {

namespace {

const QString usualCurrencyKey = QStringLiteral("usual-currency");

base::Result<std::vector<domain::ChannelId>> channelsWithoutCurrency(const store::Reader &reader)
{
    const auto channels = reader.channels();
    if (!channels)
        return channels.error();
    std::vector<domain::ChannelId> without;
    for (const auto &channel : *channels) {
        const auto settings = reader.channelSettings(channel.id);
        if (!settings)
            return settings.error();
        if (settings->defaultCurrency.isNull())
            without.push_back(channel.id);
    }
    return without;
}

} // namespace

base::Result<base::Currency> usualCurrency(const store::Reader &reader)
{
    const auto code = reader.setting(usualCurrencyKey);
    if (!code)
        return code.error();
    return base::Currency::parse(*code).value_or(base::Currency());
}

base::Result<domain::ChannelSettings> settingsInForce(const store::Reader &reader, const domain::ChannelId &channel)
{
    auto settings = reader.channelSettings(channel);
    if (!settings || !settings->defaultCurrency.isNull())
        return settings;
    const auto usual = usualCurrency(reader);
    if (!usual)
        return usual.error();
    settings->defaultCurrency = *usual;
    return settings;
}

base::Result<ReadingCounts> changeUsualCurrency(store::Ledger &ledger, base::Currency currency,
                                                const base::CancelToken &cancel)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = channelsWithoutCurrency(**reader);
    if (!channels)
        return channels.error();
    const auto put = [currency](store::Transaction &transaction) {
        return transaction.putSetting(usualCurrencyKey, currency.isNull() ? QString() : currency.code());
    };
    return changeAndRead(ledger, *channels, put, cancel);
}

} // namespace precedent::records
