"""Privacy: what is kept how long, what is held on a person, and how it goes; joins the rooms, used by the settings."""
