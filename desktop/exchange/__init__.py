"""Exchange: e-mails, sheets and calendars on their way in and out, without Qt and without the database.

`mail` reads e-mails, `draft` writes them, `sheets` reads and writes tables, `calendar` writes appointments and
`appointments` reads them; the other files serve these.
"""
