"""Exchange: e-mails and sheets on their way in and out, without Qt and without the database.

`mail` reads e-mails, `draft` writes them, `sheets` reads and writes tables; the other files serve these three.
"""
