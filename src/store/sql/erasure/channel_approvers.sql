SELECT channel, approvers FROM channel_setting
