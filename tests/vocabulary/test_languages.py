from __future__ import annotations

import pytest

from clamp_desktop.vocabulary import Vocabulary, language_of


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        ("de_AT", "de"),
        ("pt_BR.UTF-8", "pt"),
        ("nb_NO", "no"),
        ("zh_CN", "zh"),
        ("zh-Hant-HK", "zh_Hant"),
        ("zh_TW", "zh_Hant"),
        ("fil", "tl"),
        ("C", "en"),
        ("", "en"),
    ],
)
def test_locales(locale: str, code: str) -> None:
    assert language_of(locale) == code
    assert code in Vocabulary.load().languages


def test_a_language_that_the_vocabulary_lacks_does_no_harm() -> None:
    assert [match.concept for match in Vocabulary.load().find("waltz", "tlh")] == ["waltz"]
