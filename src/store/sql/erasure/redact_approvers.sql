UPDATE channel_setting SET approvers = :approvers WHERE channel = :channel
