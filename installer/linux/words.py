"""What a Linux desktop shows about the program, in the languages that it speaks."""

from __future__ import annotations

from typing import Final

SUMMARY: Final = {
    "": "Find, see, hear and tag your scores and MIDI files",
    "ar": "اعثر على نوتاتك وملفات MIDI وشاهدها واستمع إليها وضع لها وسومًا",
    "de": "Noten und MIDI-Dateien finden, ansehen, anhören und ordnen",
    "es": "Encuentre, vea, escuche y etiquete sus partituras y archivos MIDI",
    "fr": "Trouver, voir, écouter et étiqueter vos partitions et fichiers MIDI",
    "it": "Trova, guarda, ascolta ed etichetta i tuoi spartiti e file MIDI",
    "ja": "楽譜と MIDI ファイルを探し、見て、聴いて、タグを付ける",
    "ko": "악보와 MIDI 파일을 찾고, 보고, 듣고, 태그하기",
    "pl": "Znajduj, oglądaj, odsłuchuj i opisuj swoje nuty i pliki MIDI",
    "pt": "Encontre, veja, ouça e etiquete suas partituras e arquivos MIDI",
    "ru": "Поиск, просмотр, прослушивание и разметка ваших нот и файлов MIDI",
    "zh_CN": "查找、查看、聆听和标记您的乐谱与 MIDI 文件",
}

OPEN_DEMO: Final = {
    "": "Open the demo library",
    "ar": "فتح المكتبة التجريبية",
    "de": "Demo-Bibliothek öffnen",
    "es": "Abrir la biblioteca de demostración",
    "fr": "Ouvrir la bibliothèque de démonstration",
    "it": "Apri la libreria dimostrativa",
    "ja": "デモライブラリを開く",
    "ko": "데모 라이브러리 열기",
    "pl": "Otwórz bibliotekę demonstracyjną",
    "pt": "Abrir a biblioteca de demonstração",
    "ru": "Открыть демонстрационную библиотеку",
    "zh_CN": "打开演示曲库",
}

KEYWORDS: Final = ("score", "sheet music", "MIDI", "MusicXML", "ABC", "library", "search", "tags")

DESCRIPTION: Final = (
    "Point CLaMP Desktop at the folders with your music. It reads every file and never writes one, and lets"
    " you find pieces in your own words in any of 101 languages, by example, by a few notes of their melody,"
    " or by key, metre, tempo, instruments and composer.",
    "See pieces engraved or as a piano roll, hear them with the cursor in the music, transpose, print and"
    " export them. Keep order with tags, collections and set lists, with tags that the program suggests and"
    " labels that it learns from yours. Everything stays on your computer.",
)
