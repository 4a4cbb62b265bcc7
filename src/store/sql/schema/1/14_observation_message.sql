CREATE INDEX observation_message ON observation (message)
