SELECT followed, approvers, default_currency, formats FROM channel_setting WHERE channel = :channel
