from PySide6.QtWidgets import QApplication

from desktop.ui.theme import DARK, Look
from tests.ui.gallery import draw


def test_every_piece_draws_in_every_look(dressed: QApplication, tmp_path):
    looks = [Look(), Look(DARK, 1.5, True), Look(high_contrast=True)]
    for number, chosen in enumerate(looks):
        path = tmp_path / f"{number}.png"
        draw(dressed, chosen, path, 1200, 700)
        assert path.stat().st_size > 20_000
