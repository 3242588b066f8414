"""People: the forms of the details, the editor of seats, and the preview of an import."""
