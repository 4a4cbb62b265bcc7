CREATE INDEX message_reply ON message (channel, root, ts) WHERE root <> ts
