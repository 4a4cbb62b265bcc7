CREATE INDEX coverage_channel ON coverage (channel, from_ts, to_ts)
