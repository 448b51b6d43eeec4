"""Titles and names at the head of the first page."""

from __future__ import annotations

import re

from clamp_desktop.engraving.header import with_head

SCORE = "<score-partwise>{head}<part-list/></score-partwise>"


def printed(head: str) -> list[tuple[str, str]]:
    return re.findall(r'justify="(\w+)"[^>]*>([^<]*)<', with_head(SCORE.format(head=head)))


def creator(role: str, name: str) -> str:
    return f'<identification><creator type="{role}">{name}</creator></identification>'


def test_a_movement_before_the_work_it_is_from() -> None:
    titles = "<work><work-title>Six Songs</work-title></work><movement-title> Evening </movement-title>"
    assert printed(titles) == [("center", "Evening"), ("center", "Six Songs")]
    assert printed(titles.replace("Six Songs", "Evening")) == [("center", "Evening")]


def test_words_on_the_left_and_music_on_the_right() -> None:
    names = creator("composer", "Nora") + creator("lyricist", "Paul") + creator("arranger", "Rita")
    assert printed(names) == [("left", "Paul"), ("right", "Nora")]


def test_the_field_of_abc_that_names_both() -> None:
    field = "Words: Paul, 1800,\nand another.\nMusic: Nora &amp; Nina.\ncopyright: public domain."
    assert printed(creator("composer", field)) == [
        ("left", "Words: Paul, 1800,"),
        ("right", "Music: Nora &amp; Nina."),
    ]


def test_long_names_are_cut_between_words() -> None:
    ((_, name),) = printed(
        creator("composer", "A name that goes on and on and on, over half of the line and further")
    )
    assert name == "A name that goes on and on and on, over half of …"


def test_what_is_printed_already_stays() -> None:
    score = SCORE.format(head="<work-title>A</work-title><credit><credit-words>B</credit-words></credit>")
    assert with_head(score) == score
    assert with_head(SCORE.format(head="")) == SCORE.format(head="")
    assert with_head("no score") == "no score"
