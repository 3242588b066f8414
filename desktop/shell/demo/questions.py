"""Demo questions: each story as the question the register holds: its text, answer, angles, files and recipients."""

from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from random import Random
from typing import Any

from desktop.dispatch.rules import Dispatch, DispatchKind, Enclosure, Narrowing, NarrowReason, Recipient, Scope
from desktop.people.rules import Member, MemberRole
from desktop.questions.rules import HANDED_ON, Angle, AngleState, Kind, Question, Side, State, Step
from desktop.shell.demo.content import Topic
from desktop.shell.demo.days import Arrival, Office
from desktop.shell.demo.people import Town, recipient
from desktop.shell.demo.setting import Setting
from desktop.shell.demo.story import LARGER_NEEDS, Story, Teller, case_number
from desktop.workdays.rules import day_zero

_ANSWERED = (State.FOR_APPROVAL, State.APPROVED, State.SENT, State.CLOSED)
_OWN_CLOCK = (Kind.CONCRETE, Kind.FACT)
_FOLLOWED_UP = 2
"""How often a topic is asked about anew; after that, which only a larger demo reaches, each question names a place."""


class Deck:
    """The topics in a drawn order, dealt again when they run out; later rounds follow up or name a place."""

    def __init__(self, rng: Random, topics: tuple[Topic, ...]) -> None:
        self._rng, self._topics = rng, topics
        self._left: list[Topic] = []
        self.round = -1

    def draw(self, kinds: tuple[Kind, ...]) -> tuple[Topic, int]:
        """The next topic of one of some kinds, and in which round it comes."""
        for _ in range(2):
            for number, topic in enumerate(self._left):
                if topic.kind in kinds:
                    return self._left.pop(number), self.round
            self.round += 1
            self._left = self._rng.sample(self._topics, len(self._topics))
        raise LookupError("no topic of these kinds")

    def take(self, subject: str) -> Topic:
        """A certain topic, which the first round does not deal again."""
        if self.round < 0:
            self.round, self._left = 0, self._rng.sample(self._topics, len(self._topics))
        found = next(topic for topic in self._topics if topic.subject == subject)
        self._left = [topic for topic in self._left if topic is not found]
        return found


class Writer:
    """Writes the questions of a municipality, oldest first."""

    def __init__(self, rng: Random, setting: Setting) -> None:
        self.rng, self.setting = rng, setting
        self.teller = Teller(rng, setting.office, setting.town, setting.content)
        self.deck = Deck(rng, setting.content.topics)
        self._told = 0
        self._numbers: dict[int, int] = {}
        self._askers: dict[tuple[date, str], tuple[tuple[Member, ...], tuple[Member, ...]]] = {}
        names, reader = setting.profile.angles, setting.town.heads["finance"].name
        self._not_begun = tuple(Angle(name) for name in names)
        self._covered = {name: Angle(name, reader, AngleState.COVERED) for name in names}
        self._left_out = {name: Angle(name, state=AngleState.NOT_RELEVANT) for name in names}
        self._open = tuple(self.deck.take(subject) for subject in setting.content.open_subjects)

    def write(self, arrival: Arrival) -> Question:
        """The next question as it stands today."""
        self._told += 1
        setting = self.setting
        topic, variant = self._topic(arrival)
        start = day_zero(arrival.received, setting.office.zone, setting.profile.late_hour, setting.office.calendar)
        story = self.teller.tell(arrival, topic, setting.office.deadline(start, setting.profile.answer_days))
        asker = self._asker(story)
        subject, lead = self._variant(topic, variant)
        bare: dict[str, Any] = {
            "subject": subject,
            "received": arrival.received,
            "day_zero": start,
            "text": _of_year(self._letter(lead, topic, asker), arrival.received.year),
            "number": self._number(arrival.received.year),
            "state": story.steps[-1].state,
            "member_id": asker.id,
            "sender_name": asker.name,
            "sender_address": asker.email,
            "mailed": arrival.received - timedelta(seconds=self.rng.randrange(2, 40)),
            "deadline": story.deadline,
            "deadline_days": setting.profile.answer_days,
            "angles": self._not_begun,
            "files": tuple(setting.files[name] for name in topic.attachments),
            "steps": tuple(story.steps),
        }
        added = {} if story.steps[-1].state is State.RECEIVED else self._worked_on(story, asker)
        return Question(**(bare | self._identity() | added))

    def _identity(self) -> dict[str, str]:
        """What tells a mail from every other."""
        name = f"<{self._told:06x}.{self.rng.getrandbits(40):010x}@{self.setting.content.municipality['domain']}>"
        return {"message_id": name, "digest": sha256(name.encode()).hexdigest()}

    def _number(self, year: int) -> str:
        """The next number of a year."""
        self._numbers[year] = self._numbers.get(year, 0) + 1
        return f"{year}-{self._numbers[year]:03}"

    def _topic(self, arrival: Arrival) -> tuple[Topic, int]:
        """What a question is about: the open ones as the file lists them, a larger task only if there was time."""
        if 0 <= arrival.open_number < len(self._open):
            return self._open[arrival.open_number], 0
        if arrival.open_number >= 0 or arrival.state is State.SENT:
            return self.deck.draw(_OWN_CLOCK)
        office = self.setting.office
        young = office.today - office.place(arrival.received.date()) < LARGER_NEEDS
        ended = arrival.state is not State.CLOSED
        left_out = {Kind.LARGER} if young else set()
        left_out |= set(HANDED_ON) if ended else set()
        return self.deck.draw(tuple(kind for kind in Kind if kind not in left_out))

    def _variant(self, topic: Topic, round: int) -> tuple[str, str]:
        """The subject and the first sentence of a question, told otherwise each time the topic comes again."""
        words, rng = self.setting.content.words, self.rng
        if round == 0:
            return topic.subject, ""
        if round <= _FOLLOWED_UP:
            return rng.choice(words["follow_ups"]).format(subject=topic.subject), rng.choice(words["follow_up_leads"])
        place = rng.choice(self.setting.content.places)
        lead = rng.choice(words["place_leads"]).format(place=place)
        return words["in_place"].format(subject=topic.subject, place=place), lead

    def _letter(self, lead: str, topic: Topic, asker: Member) -> str:
        """The text of the mail."""
        words, rng = self.setting.content.words, self.rng
        body = f"{lead} {topic.question}".strip()
        return "\n\n".join(
            (rng.choice(words["greetings"]), body, f"{rng.choice(words['partings'])}\n{asker.name}\n{asker.party}")
        )

    def _asker(self, story: Story) -> Member:
        """Who asks: anybody in the council that day but the mayor; a committee's member more often."""
        day, committee = story.arrival.received.date(), story.topic.committee
        if (day, committee) not in self._askers:
            town = self.setting.town
            council = tuple(one for one in town.council(day) if one.seats[-1].role is not MemberRole.MAYOR)
            circle = {each.member_id for each in town.recipients(day, committee)}
            self._askers[day, committee] = council, tuple(one for one in council if one.id in circle)
        council, near = self._askers[day, committee]
        return self.rng.choice(near if near and self.rng.random() < 0.5 else council)

    def _worked_on(self, story: Story, asker: Member) -> dict[str, Any]:
        """What the administration has added to a question."""
        topic, town, state = story.topic, self.setting.town, story.steps[-1].state
        added: dict[str, Any] = {
            "kind": topic.kind,
            "committee_id": town.committees[topic.committee].id,
            "agreed": story.agreed,
            "delays": tuple(story.delays),
            "decisions": tuple(story.decisions),
            "case_number": case_number(self.rng, story.arrival.received.date()),
        }
        if topic.kind in HANDED_ON:
            return added | {"handed_to": self.setting.content.handed[topic.kind.value]}
        if state in (State.TRIAGED, State.AWAITING, State.WITHDRAWN, State.DECLINED):
            return added
        added["responsible_id"] = town.heads[topic.committee].id
        added["angles"] = self._angles(story)
        return added | self._answered(story) | (self._narrowed(topic, asker) if state in _ANSWERED else {})

    def _answered(self, story: Story) -> dict[str, Any]:
        """The answer as far as it is written, who wrote and approved it, and when it was sent."""
        answer = _of_year(story.topic.answer, story.arrival.received.year)
        if story.steps[-1].state not in _ANSWERED:
            begun = {"answer": answer.partition("</p>")[0] + "</p>", "authors": (story.cast.author.name,)}
            return begun if self.rng.random() < 0.6 else {}
        topic, files = story.topic, self.setting.files
        reached = {step.state: step for step in story.steps}
        return {
            "answer": answer,
            "authors": (story.cast.author.name,),
            "files": (
                *(files[name] for name in topic.attachments),
                *(replace(files[name], side=Side.ANSWER) for name in topic.enclosures),
            ),
            "approver": reached[State.APPROVED].who if State.APPROVED in reached else "",
            "answered_at": reached[State.SENT].at if State.SENT in reached else None,
        }

    def _angles(self, story: Story) -> tuple[Angle, ...]:
        """The angles: all seen to once the answer is up for approval, some before (D2)."""
        done = story.steps[-1].state in _ANSWERED
        angles = [Angle(self._not_begun[0].name, story.cast.author.name, AngleState.COVERED)]
        for angle in self._not_begun[1:]:
            seen_to = done or self.rng.random() < 0.4
            if seen_to:
                chosen = self.rng.random() < 0.45
                angles.append(self._covered[angle.name] if chosen else self._left_out[angle.name])
            else:
                angles.append(angle)
        return tuple(angles)

    def _narrowed(self, topic: Topic, asker: Member) -> dict[str, Any]:
        """The answer's circle: nearly always all, otherwise with the ground and who was consulted (D3c, D7)."""
        drawn, town = self.rng.random(), self.setting.town
        if topic.kind is Kind.ELUCIDATION or (topic.kind is Kind.CONCRETE and drawn < 0.04):
            scope, circle, reason = Scope.COMMITTEE, town.committees[topic.committee].id, NarrowReason.RELEVANCE
        elif topic.kind is Kind.FACT and drawn < 0.35:
            scope, circle, reason = Scope.SINGLE, asker.id, NarrowReason.FACT
        else:
            return {}
        return {"scope": scope, "circle_id": circle, "narrow_reason": reason, "consulted": town.chief_of_staff.name}


def _of_year(text: str, year: int) -> str:
    """A text with the years it names, seen from the one in which it was asked."""
    return text.replace("{last}", str(year - 1)).replace("{this}", str(year)).replace("{next}", str(year + 1))


def _sent(question: Question) -> Step | None:
    """The step in which a question was sent."""
    return next((step for step in question.steps if step.state is State.SENT), None)


def dispatch_of(question: Question, town: Town, office: Office) -> Dispatch | None:
    """The line that a sent answer has in the ledger, with the recipients as they stood (D5)."""
    sent = _sent(question)
    if sent is None:
        return None
    narrowing: tuple[Narrowing, ...] = ()
    if question.narrow_reason is not None:
        narrowing = (Narrowing(question.narrow_reason, question.consulted, sent.who),)
    took = max(office.place(sent.at.date()) - office.place(question.day_zero), 0)
    return Dispatch(
        kind=DispatchKind.ANSWER,
        title=f"{question.number} {question.subject}",
        sent_at=sent.at,
        scope=question.scope,
        recipients=_recipients(question, town, sent),
        subject_kind="question",
        subject_id=question.id,
        enclosures=tuple(Enclosure(each.name, each.digest) for each in question.files if each.side is Side.ANSWER),
        narrowing=narrowing,
        confirmed_by=sent.who,
        circle_id=question.circle_id or 0,
        asked_by=question.member_id or 0,
        committee_id=question.committee_id or 0,
        took=took,
    )


def _recipients(question: Question, town: Town, sent: Step) -> tuple[Recipient, ...]:
    """Who had the answer."""
    day = sent.at.date()
    if question.scope is Scope.SINGLE:
        return tuple(recipient(each, day) for each in town.members if each.id == question.circle_id)
    key = next((key for key, each in town.committees.items() if each.id == question.circle_id), "")
    return town.recipients(day, key if question.scope is Scope.COMMITTEE else "")
