DELETE FROM saved_view WHERE name = :name
