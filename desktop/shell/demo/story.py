"""Demo story: what happened to a question after it arrived: its steps on working days, by those whose work it is."""

from dataclasses import dataclass, field
from datetime import date, datetime
from random import Random

from desktop.people.rules import Official
from desktop.questions.rules import HANDED_ON, OPEN, Body, Decision, Delay, Kind, State, Step, path
from desktop.shell.demo.content import Content, Topic
from desktop.shell.demo.days import Arrival, Office
from desktop.shell.demo.people import Town

LARGER_NEEDS = 45
"""A larger task that is answered takes up to so many working days."""
_ANSWER_AFTER = (2, 3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10)
_LATE = 0.06
_LAST_HOUR = 15
_DECIDED_AFTER = 8


@dataclass(frozen=True)
class Cast:
    """Who works on a question: the secretary, who answers for the field and writes, and who approves."""

    secretary: Official
    author: Official
    approver: Official


@dataclass
class Story:
    """A question's course as it is told: its steps, and what else they brought about."""

    arrival: Arrival
    topic: Topic
    cast: Cast
    start: int
    deadline: date | None
    steps: list[Step] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    delays: list[Delay] = field(default_factory=list)

    @property
    def agreed(self) -> bool:
        """Whether the deadline was agreed with a decision (D3a)."""
        return bool(self.decisions)


class Teller:
    """Tells the stories of questions, each from its arrival to the state it has reached."""

    def __init__(self, rng: Random, office: Office, town: Town, content: Content) -> None:
        self.rng, self.office, self.town, self.content = rng, office, town, content

    def tell(self, arrival: Arrival, topic: Topic, deadline: date) -> Story:
        """The whole story of a question."""
        story = Story(arrival, topic, self._cast(topic), self.office.place(arrival.received.date()), deadline)
        if arrival.state is not State.RECEIVED and (topic.kind in HANDED_ON or topic.kind is Kind.LARGER):
            story.deadline = None
        self._step(story, State.RECEIVED, self._registered_after(arrival), story.cast.secretary)
        if topic.kind in HANDED_ON:
            self._hand_on(story)
        elif arrival.state in (State.WITHDRAWN, State.DECLINED):
            self._end_early(story)
        elif arrival.state in OPEN:
            self._go_on(story)
        else:
            self._answer(story)
        return story

    def _cast(self, topic: Topic) -> Cast:
        """Who works on a question; the approver is never the author (D3b)."""
        approvers = self.town.approvers[topic.committee]
        head, secretary = self.town.heads[topic.committee], self.rng.choice(self.town.secretaries)
        author = head if self.rng.random() < 0.7 else self.rng.choice(self.town.secretaries)
        return Cast(secretary, author, approvers[0] if self.rng.random() < 0.7 else self.rng.choice(approvers))

    def _registered_after(self, arrival: Arrival) -> int:
        """Mail of an evening or a day off is registered on the next working day, but counts from its own."""
        late = arrival.received.hour >= _LAST_HOUR
        return int(late or not self.office.calendar.is_working(arrival.received.date()))

    def _step(self, story: Story, state: State, offset: int, who: Official, remark: str = "") -> datetime:
        """Takes a step so many working days after the arrival, later than the step before."""
        before = story.steps[-1].at if story.steps else story.arrival.received
        at = self.office.moment(self.rng, story.start + offset, before)
        story.steps.append(Step(state, at, who.name, remark))
        return at

    def _hand_on(self, story: Story) -> None:
        """What goes another way is sorted and handed on within a few days."""
        self._step(story, State.TRIAGED, self.rng.randrange(2), story.cast.secretary)
        self._step(story, State.CLOSED, self.rng.randrange(1, 4), story.cast.secretary, self._remark())

    def _end_early(self, story: Story) -> None:
        """A question that was withdrawn or declined, with the reason."""
        words, larger = self.content.words, story.topic.kind is Kind.LARGER
        ended = self.rng.randrange(2, 4)
        self._step(story, State.TRIAGED, 1, story.cast.secretary)
        if larger:
            self._step(story, State.AWAITING, 1, story.cast.secretary)
        if story.arrival.state is State.WITHDRAWN:
            self._step(story, State.WITHDRAWN, ended, story.cast.secretary, self.rng.choice(words["withdrawn"]))
            return
        self._step(story, State.DECLINED, ended, story.cast.approver, words["declined"][int(larger)])

    def _go_on(self, story: Story) -> None:
        """An open question, as far as it has come."""
        state, passed = story.arrival.state, self.office.today - story.start
        way = path(story.topic.kind)
        done = way[1 : way.index(state) + 1]
        for number, target in enumerate(done):
            offset = min(passed, number)
            if target is State.IN_PROGRESS and story.arrival.agreed_place >= 0:
                self._decide(story, _DECIDED_AFTER, self.office.days[story.arrival.agreed_place])
                offset = _DECIDED_AFTER + 1
            elif target in (State.FOR_APPROVAL, State.APPROVED):
                offset = max(passed - int(target is State.FOR_APPROVAL), 0)
            self._step(story, target, offset, self._who(story, target), self._remark())

    def _answer(self, story: Story) -> None:
        """A question that was answered: in time, or now and then late."""
        if story.topic.kind is Kind.LARGER:
            day = self._larger(story)
        else:
            day = self._day_of_answer(story)
            self._step(story, State.TRIAGED, min(1, day - 1), story.cast.secretary)
            self._step(story, State.IN_PROGRESS, self.rng.choice((1, 1, 2)), story.cast.author, self._remark())
        approved = max(day - self.rng.choice((0, 0, 1)), 1)
        ready = max(approved - self.rng.choice((0, 1, 1, 2)), 1)
        self._submit(story, ready, approved)
        sent = self._step(story, State.SENT, day, story.cast.secretary)
        if story.arrival.state is State.CLOSED:
            place = self.office.place(sent.date()) - story.start
            self._step(story, State.CLOSED, place + self.rng.randrange(1, 4), story.cast.secretary)

    def _submit(self, story: Story, ready: int, approved: int) -> None:
        """The answer is put up for approval, sometimes sent back with a remark, and approved (D3b)."""
        cast = story.cast
        if self.rng.random() < 0.07:
            self._step(story, State.FOR_APPROVAL, ready - 1, cast.author)
            remark = self.rng.choice(self.content.words["refused"])
            self._step(story, State.IN_PROGRESS, ready - 1, cast.approver, remark)
        self._step(story, State.FOR_APPROVAL, ready, cast.author, self._remark())
        self._step(story, State.APPROVED, approved, cast.approver)

    def _day_of_answer(self, story: Story) -> int:
        """After how many working days the answer went out; a late one may come with a notice (D3a)."""
        passed = self.office.today - story.start
        assert story.deadline is not None
        due = self.office.place(story.deadline) - story.start
        if passed < due + 8 or self.rng.random() > _LATE:
            return min(self.rng.choice(_ANSWER_AFTER), max(passed - 1, 1), due)
        late = due + self.rng.randrange(1, 6)
        if self.rng.random() < 0.6:
            before, after = story.deadline, self.office.days[story.start + late + self.rng.randrange(3)]
            noticed = self.office.moment(self.rng, story.start + due - 1, story.arrival.received)
            story.delays.append(Delay(noticed, before, after, self.rng.choice(self.content.words["delays"])))
            story.deadline = after
        return late

    def _larger(self, story: Story) -> int:
        """A larger task waits for a decision and then has an agreed deadline (D3a); gives the day of the answer."""
        self._step(story, State.TRIAGED, 1, story.cast.secretary)
        self._step(story, State.AWAITING, 1, story.cast.secretary, self._remark())
        decided = self.rng.randrange(5, 14)
        due = decided + self.rng.randrange(14, 25)
        self._decide(story, decided, self.office.days[story.start + due])
        remark = self.rng.choice(self.content.words["decisions"])
        self._step(story, State.IN_PROGRESS, decided + 1, story.cast.author, remark)
        return due - self.rng.randrange(5)

    def _decide(self, story: Story, offset: int, deadline: date) -> None:
        """Notes the decision that set a larger task going, and the deadline that was agreed."""
        day = self.office.days[story.start + offset]
        body = self.rng.choice((Body.COMMITTEE, Body.COMMITTEE, Body.MAYOR, Body.COUNCIL))
        committee = self.town.committees[story.topic.committee].id if body is Body.COMMITTEE else 0
        story.decisions.append(Decision(body, day, case_number(self.rng, day), committee))
        story.deadline = deadline

    def _who(self, story: Story, state: State) -> Official:
        """Who takes a step."""
        if state is State.APPROVED:
            return story.cast.approver
        return story.cast.author if state in (State.IN_PROGRESS, State.FOR_APPROVAL) else story.cast.secretary

    def _remark(self) -> str:
        """A remark, now and then."""
        return str(self.rng.choice(self.content.words["remarks"])) if self.rng.random() < 0.12 else ""


def case_number(rng: Random, day: date) -> str:
    """A case number in the records system, such as 26/1187."""
    return f"{day:%y}/{rng.randrange(300, 9800)}"
