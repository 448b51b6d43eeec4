from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.cli.files import OutputNames, inputs, make_folder
from clamp_desktop.music.piece import ALL_SUFFIXES

PATHS = st.lists(
    st.builds(
        lambda folder, stem, suffix: Path(folder, stem + suffix),
        st.sampled_from(["a", "b"]),
        st.sampled_from(["waltz", "Waltz", "waltz-1", "waltz.mid", "ré"]),
        st.sampled_from([".mid", ".MID", ".abc", ".mid-2"]),
    ),
    unique=True,
)


@given(PATHS, st.integers(1, 3))
def test_no_two_outputs_share_a_name(files: list[Path], count: int) -> None:
    names = OutputNames(files, Path("out"), ".npy")
    given_out = [name.casefold() for file in files for name in names.claim(file, count)]
    assert len(given_out) == len(set(given_out)) == len(files) * count


def test_suffix_is_added_only_where_names_would_meet() -> None:
    files = [Path("a.mid"), Path("a.abc"), Path("b.mid")]
    names = OutputNames(files, Path("out"), ".npy")
    assert [names.claim(file, 1) for file in files] == [["a.mid"], ["a.abc"], ["b"]]


def test_pieces_of_a_book_are_numbered() -> None:
    names = OutputNames([Path("book.abc")], Path("out"), ".npy")
    assert names.claim(Path("book.abc"), 3) == ["book-1", "book-2", "book-3"]


def test_folders_are_searched_whatever_the_case_of_suffixes(tmp_path: Path) -> None:
    for name in ("b.MID", "sub/a.abc", "notes.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert inputs([tmp_path, tmp_path / "b.MID"], ALL_SUFFIXES) == [
        tmp_path / "b.MID",
        tmp_path / "sub/a.abc",
    ]


def test_an_input_is_never_written_over(tmp_path: Path) -> None:
    files = [tmp_path / "waltz.abc", tmp_path / "march.mid"]
    names = OutputNames(files, tmp_path, ".abc")
    assert [names.claim(file, 1) for file in files] == [["waltz-2"], ["march"]]
    elsewhere = OutputNames(files, tmp_path / "out", ".abc")
    assert elsewhere.claim(files[0], 1) == ["waltz"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    assert make_folder(tmp_path / "a/b") is None
    (tmp_path / "file").touch()
    assert "is a file" in (make_folder(tmp_path / "file") or "")
    assert "cannot be made" in (make_folder(tmp_path / "file/below") or "")
