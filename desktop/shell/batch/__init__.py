"""Batch: the commands that need no window, a file for each subject; desktop/shell/orders.py names them."""
