INSERT INTO channel_setting (channel, followed, approvers, default_currency, formats)
VALUES (:channel, :followed, :approvers, :default_currency, :formats)
ON CONFLICT (channel) DO UPDATE
SET followed = excluded.followed, approvers = excluded.approvers, default_currency = excluded.default_currency,
    formats = excluded.formats
