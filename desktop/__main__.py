"""Starts the program: python -m desktop is the same as the command samspil."""

from desktop.shell.commandline import main

raise SystemExit(main())
