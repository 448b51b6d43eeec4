"""The steps of a build, on every system."""

from __future__ import annotations

import pytest

from installer import build
from installer.bundle.plan import SYSTEMS, BuildError, Plan


def names(steps: list[build.Step] | tuple[build.Step, ...]) -> list[str]:
    return [step.name for step in steps]


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_system_makes_a_bundle_tries_it_and_adds_up(system: str) -> None:
    found = names(build.steps(system))
    assert found[:5] == ["environment", "icons", "bundle", "supply", "check"]
    assert found[-1] == "sums"
    assert len(set(found)) == len(found)


def test_other_systems_are_told_so() -> None:
    with pytest.raises(BuildError, match="not for FreeBSD"):
        build.steps("FreeBSD")


def test_some_steps_in_their_order() -> None:
    everything = build.steps("Linux")
    assert names(build.chosen(everything, "sums,icons", None)) == ["icons", "sums"]
    assert names(build.chosen(everything, None, "sums")) == ["sums"]
    assert build.chosen(everything, None, None) == list(everything)
    with pytest.raises(BuildError, match="no step 'paint'"):
        build.chosen(everything, "icons,paint", None)
    with pytest.raises(BuildError, match="no step 'paint'"):
        build.chosen(everything, None, "paint")


def test_a_step_that_fails_ends_the_build_with_its_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done: list[str] = []

    def fails(plan: Plan) -> None:
        raise BuildError("The oven is cold.")

    def works(plan: Plan) -> str:
        done.append(plan.version)
        return "a word"

    steps = (
        build.Step("works", "Working", works),
        build.Step("fails", "Failing", fails),
        build.Step("later", "Later", works),
    )
    monkeypatch.setattr(build, "steps", lambda system: steps)
    assert build.main([]) == 1
    assert len(done) == 1
    said = capsys.readouterr()
    assert "Working ... done (0 s): a word" in said.out
    assert "The oven is cold." in said.err
    assert build.main(["--steps", "later"]) == 0
