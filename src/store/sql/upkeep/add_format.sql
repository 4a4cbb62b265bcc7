INSERT INTO format (leaf, name, json, at) VALUES (:leaf, :name, :json, :at)
