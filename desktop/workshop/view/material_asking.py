"""Workshop: asks in place for what goes into a step: from the library, one's own question or text, a file (U1, K3)."""

from dataclasses import replace

from PySide6.QtCore import QObject

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.codex.rules import OwnQuestion
from desktop.ui.asking import Given, Wanted
from desktop.ui.services import Services
from desktop.ui.writing import Action
from desktop.workshop import actions
from desktop.workshop.form import own_picture_fields, question_fields
from desktop.workshop.rules import Meeting, Picture, PictureKind, left_out, with_step
from desktop.workshop.view.content import Content, picture_of_file
from desktop.workshop.view.desk import Desk
from desktop.workshop.view.offers import Shelf

LARGEST_PICTURE = 20_000_000
"""Bytes of a picture file."""


class MaterialAsking(QObject):
    """Lets the user choose and write what the current step shows."""

    def __init__(self, services: Services, desk: Desk) -> None:
        super().__init__()
        self._services, self._desk = services, desk

    def connect_to(self, content: Content) -> None:
        """Answers the wishes of the step's material."""
        content.choosing_requested.connect(self.choose)
        content.question_requested.connect(self.ask_question)
        content.picture_requested.connect(self.write_picture)
        content.image_requested.connect(self.take_image)

    def choose(self, shelf: Shelf = Shelf.QUESTIONS) -> None:
        """Offers what the library, the cases and the signs have for the step."""
        scene, at = self._desk.scene, self._at
        if scene is None or at < 0:
            return
        chooser = self._desk.body.choose(scene, shelf)
        chooser.chosen.connect(lambda pictures: self._add(at, pictures))

    def ask_question(self) -> None:
        """Asks for a question of one's own; it stands in the library from then on (K3)."""
        scene, at = self._desk.scene, self._at
        if scene is None or at < 0:
            return
        without = left_out(scene.meeting, scene.shelves)
        chapters = tuple((each.id, each.title) for each in scene.around.shown.chapters if each.shelf != without)
        wanted = Wanted(
            translate("MaterialAsking", "Own question"),
            translate("MaterialAsking", "Add the question"),
            question_fields(chapters),
            {"chapter": chapters[0][0]},
            translate("MaterialAsking", "It stands in the codex from now on, and can be asked again later."),
            "K3",
        )

        def answered(given: Given) -> Action:
            question = OwnQuestion(given["chapter"], given["text"], given["scale"])
            return lambda session, meeting: actions.ask_own(session, meeting, at, question)

        self._desk.show_ask(wanted, answered)

    def write_picture(self, picture: Picture | None) -> None:
        """Asks for a text of one's own, or changes one."""
        at = self._at
        if at < 0:
            return
        title = translate("MaterialAsking", "Own text")
        verb = translate("MaterialAsking", "Keep the text") if picture else translate("MaterialAsking", "Add the text")
        values = {"title": picture.title, "text": picture.text} if picture else {}

        def answered(given: Given) -> Action:
            made = replace(picture or Picture(PictureKind.FREE), title=given["title"], text=given["text"])
            if picture is None:
                return lambda session, meeting: actions.add_pictures(session, meeting, at, (made,))
            return lambda session, meeting: actions.save_meeting(session, _exchanged(meeting, at, picture, made))

        self._desk.show_ask(Wanted(title, verb, own_picture_fields(), values), answered)

    def take_image(self) -> None:
        """Takes a PNG or JPEG file as a picture."""
        at = self._at
        kinds = ((translate("MaterialAsking", "Pictures"), ("*.png", "*.jpg", "*.jpeg")),)
        chosen = self._services.asker.open_files(translate("MaterialAsking", "Picture from a file"), kinds)
        if not chosen or at < 0:
            return
        try:
            picture, data = picture_of_file(chosen[0])
        except OSError as error:
            self._desk.tell(Problem(translate("MaterialAsking", "The picture cannot be read"), str(error)))
            return
        if len(data) > LARGEST_PICTURE or not data.startswith((b"\x89PNG", b"\xff\xd8\xff")):
            title = translate("MaterialAsking", "The file is no picture that can be shown")
            advice = translate("MaterialAsking", "Choose a PNG or JPEG file of at most 20 MB.")
            self._desk.tell(Problem(title, advice=advice))
            return
        self._desk.write(lambda session, meeting: actions.add_image(session, meeting, at, picture, data))

    @property
    def _at(self) -> int:
        return self._desk.body.steps.current

    def _add(self, at: int, pictures: tuple[Picture, ...]) -> None:
        self._desk.body.close_ask()
        self._desk.write(lambda session, meeting: actions.add_pictures(session, meeting, at, pictures))


def _exchanged(meeting: Meeting, at: int, before: Picture, after: Picture) -> Meeting:
    """The meeting with a picture of a step in place of another."""
    step = meeting.steps[at]
    pictures = tuple(after if each == before else each for each in step.pictures)
    return with_step(meeting, at, replace(step, pictures=pictures))
