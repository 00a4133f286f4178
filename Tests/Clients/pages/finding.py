"""What a check found: the rule's id, where, and the words for people."""
import typing


class Finding(typing.NamedTuple):
    rule: str
    place: str
    detail: str

    def __str__(self):
        return f"{self.place}: {self.rule}: {self.detail}"
