"""What one computer hears of the others, and what is never said."""

from queue import Queue

from desktop.questions import store
from desktop.questions.rules import Talk
from desktop.storage.places.listening import Heard
from tests.questions.town import IDA, NOW, Town
from tests.storage.postgres import Cluster
from tests.storage.servers import drop_lines, listener_of


def test_each_computer_hears_the_others_and_not_itself(town: Town, other: Town) -> None:
    heard: Queue[object] = Queue()
    own: Queue[object] = Queue()
    town.database.listen(own.put)
    other.database.listen(heard.put)
    assert listener_of(town).ready.wait(10) and listener_of(other).ready.wait(10)
    question = town.asked("Svømmehallen")
    assert heard.get(timeout=10) == Heard((("questions", question.id),))
    with town.database.writing(IDA) as session:
        store.add_talk(session, Talk(1, 1, NOW.date(), IDA))
    later = town.asked("Skøjtehallen")
    assert heard.get(timeout=10) == Heard((("questions", later.id),)), "a confidential talk is never told of"
    assert own.empty()


def test_a_computer_whose_line_was_lost_hears_that_anything_may_be_another(town: Town, cluster: Cluster) -> None:
    heard: Queue[object] = Queue()
    town.database.listen(heard.put)
    assert listener_of(town).ready.wait(10)
    drop_lines(town, cluster)
    assert heard.get(timeout=10) == Heard(lost=True)
    assert heard.get(timeout=10) == Heard(everything=True)
