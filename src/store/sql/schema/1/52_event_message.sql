CREATE INDEX event_message ON event (message)
