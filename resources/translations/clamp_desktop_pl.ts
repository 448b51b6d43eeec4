<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>Jak pewna musi być propozycja</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>Przyjmij te: %1</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>pewność co najmniej %1 %</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Dodaj filtr…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Zapisz to wyszukiwanie…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Otwórz we właściwym programie</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Podobne utwory</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>Wróć do wszystkich utworów</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>Wybrane utwory</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>Kopiuj jako pliki</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Własna biblioteka</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Otwórz bibliotekę przykładową</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>Sprawdź zmiany w folderach</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>Lewy panel</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>Prawy panel</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Pokaż jako karty</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumny…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>Etykiety w plikach</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etykieta…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Dodaj do kolekcji…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Jedna gwiazdka więcej</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>Jedna gwiazdka mniej</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>Zmień tytuły…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>Usuń z etykiety, kolekcji lub biblioteki</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Etykiety i kolekcje</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nowa kolekcja</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nowa setlista</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>Przyjmij proponowaną etykietę</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>Odrzuć proponowaną etykietę</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>Zaproponuj etykiety dla wybranych utworów</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>Zaproponuj etykiety dla wszystkich utworów</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>Jakie etykiety można proponować…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>Eksportuj etykiety do pliku…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>Eksportuj etykiety jako małe pliki…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>Importuj etykiety z pliku…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>Importuj etykiety z małych plików…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>Zobacz utwór, w wąskim oknie</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>Przesuń w górę lub w dół setlisty</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>Mapa: przesuń, przybliż, oddal, wszystko</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Z pola wyszukiwania do wyników</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>Zamknij listę aktywności</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>Od otwarcia okna nic nie zrobiono.</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>Na baterii: czeka na podłączenie zasilania</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>Utwory jako karty</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>Utwory z tabeli; strzałki prowadzą od karty do karty</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>Nie ma czego kopiować: plików nie ma na miejscu.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Skopiowano: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1, bez %2, których pliku nie ma na miejscu</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>Wróć do wszystkich utworów</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>Wróć do wszystkich utworów (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Nie można otworzyć tej biblioteki</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Wszystkie utwory</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>Podobne do „%1”</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · „%2”</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>Nic dobrze nie pasuje do „%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Took the stars off %count</source>
        <translation>Zdjęto gwiazdki: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln propozycja</numerusform>
            <numerusform>%Ln propozycje</numerusform>
            <numerusform>%Ln propozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>Przyjęto: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>Odrzucono: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>Etykieta „%name”: %count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>Zdjęto „%name”: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>Z „%name” do „%to”: %count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>Przyjęto „%name”: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>Odrzucono „%name”: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>Usunięto: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>Opisano, jak brzmi „%name”</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>Usunięto opis brzmienia „%name”</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>Zmieniono, jakie etykiety można proponować</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>Utworzono etykietę „%name”</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>Zmieniono etykietę „%name”</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>Zmieniono nazwę etykiety „%name” na „%to”</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>Włączono etykietę „%name” do „%to”</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>Usunięto etykietę „%name”</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>Zaimportowano etykiety z pliku</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>Utworzono zestaw etykiet „%name”</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>Zmieniono zestaw etykiet „%name”</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>Zmieniono uprawnienia zestawu „%name”</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>Usunięto zestaw etykiet „%name”</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>Dodano: %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>Usunięto folder „%name”</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>Utworzono kolekcję „%name”</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>Utworzono setlistę „%name”</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>Usunięto kolekcję „%name”</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>Dodano do „%name”: %count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>Wyjęto z „%name”: %count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>Przesunięto w „%name”: %count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>Oceniono na %stars: %count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>Usunięto z biblioteki: %count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>Przywrócono: %count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>Zmieniono nazwę: %count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>Zmieniono tytuł: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>Zmieniono kompozytora: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>Zmieniono notatkę: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>Zapisano wyszukiwanie „%name”</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>Zmieniono zapisane wyszukiwanie „%name”</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>Usunięto zapisane wyszukiwanie „%name”</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponowiono: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1, wycofaj</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>Te można proponować</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Twoje własne</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>Powiedz jednym zdaniem, w dowolnym języku, jak brzmi etykieta.</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>Proponuj etykiety dla nowych utworów bez pytania</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>Po ich wczytaniu, gdy zaproponowano już etykiety dla innych</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>Propozycje czekające na decyzję. Przyjęte etykiety zostają.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nazwa etykiety</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>coś, do czego moja babcia tańczyłaby walca</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Jak to brzmi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>Utwory, do których to pasuje</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>Nic w tej bibliotece jeszcze tak nie brzmi.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nic nie czeka.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Obliczone: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>Zmień, jak brzmi „%1”</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>Nie proponuj więcej „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln propozycja</numerusform>
            <numerusform>%Ln propozycje</numerusform>
            <numerusform>%Ln propozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>Proponowane etykiety</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>Jak dobrze rozpoznawana jest każda etykieta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Rozpoznane</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Trafność wskazań</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>Jak na początku</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>Co jest z czym mylone</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>„%1”: rozpoznane %2</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>„%1” wzięte za „%3”: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>Siła, od której pokazywane są trafienia</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>Słabsze niż %1 % są zwijane</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>Wybierz utwór, aby go tu zobaczyć.</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>Wybrany utwór</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>Wybrane utwory</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>Dodaj do biblioteki</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>Nie ma w tym muzyki, więc nic nie dodano do „%1”.</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>Bęben basowy 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>Bęben basowy</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Uderzenie w obręcz</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Werbel</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Klaskanie</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Werbel 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Niski tom podłogowy</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Zamknięty hi-hat</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>Wysoki tom podłogowy</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Hi-hat nożny</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Niski tom</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Otwarty hi-hat</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Średnioniski tom</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>Średniowysoki tom</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Wysoki tom</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>Kopułka ride</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Tamburyn</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Krowi dzwonek</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>Crash 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>Vibraslap</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>Ride 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>Wysokie bongo</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Niskie bongo</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Stłumiona konga</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>Otwarta konga</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Niska konga</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>Wysoka timbale</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Niska timbale</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Wysokie agogo</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Niskie agogo</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>Cabasa</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>Marakasy</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>Krótki gwizdek</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Długi gwizdek</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Krótkie guiro</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Długie guiro</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Klawesy</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>Wysokie pudełko akustyczne</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>Niskie pudełko akustyczne</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>Stłumiona cuíca</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Otwarta cuíca</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>Stłumiony trójkąt</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Trójkąt</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, do druku</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>Obrazy (PNG), po jednym na stronę</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>Rysunki (SVG), po jednym na stronę</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>Dźwięk (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML, tak jak zapisano</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Eksportuj „%1”</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Zapisywanie „%1”…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>Zapisywanie „%1”: strona %2 z %3</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>„%1” jest w %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>%Ln plik od „%1” jest w %2.</numerusform>
            <numerusform>%Ln pliki od „%1” są w %2.</numerusform>
            <numerusform>%Ln plików od „%1” jest w %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Nie udało się zapisać „%1”.</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>Jest wersja %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>Tonacja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metrum</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumenty</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nuty</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln takt</numerusform>
            <numerusform>%Ln takty</numerusform>
            <numerusform>%Ln taktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln głos</numerusform>
            <numerusform>%Ln głosy</numerusform>
            <numerusform>%Ln głosów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Pokaż utwory</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Bez filtrów</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation>od 1:30</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation>do 5:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, od</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, do</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonacja</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metrum</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumenty</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodia</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 lub %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nie %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Obsada</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Głosy</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>dodano w ciągu ostatniego dnia</numerusform>
            <numerusform>dodano w ciągu ostatnich %Ln dni</numerusform>
            <numerusform>dodano w ciągu ostatnich %Ln dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>dodano ponad %Ln dzień temu</numerusform>
            <numerusform>dodano ponad %Ln dni temu</numerusform>
            <numerusform>dodano ponad %Ln dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>dodano od %1 do %2 dni temu</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>ostatnio dodane</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>bez etykiety</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>do przejrzenia</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>z problemem</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakujące</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>niedostępny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>w kolekcji</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>słowa</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>instrumenty</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>etykieta</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>propozycje</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>tytuł: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>autor: %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>głosy: %1</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>takty: %1</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>czas: %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>nuty: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>w „%1”</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>gwiazdki: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>z: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>notatka: %1</translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation>słowa: %1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>gatunek: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>melodia: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>siła %1 %</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>dodano %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>powyżej %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Sprawdź zmiany</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Wskaż folder…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Usuń z biblioteki</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>Dodaj folder z nutami lub plikami MIDI</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Gdzie jest teraz „%1”?</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>Niedostępny: dysk lub sieć nie są podłączone.</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>Nieobserwowany: F5 sprawdza zmiany.</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>Przeglądany co jakiś czas.</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>Obserwowany: zmiany pojawiają się same.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>„%1” nie jest na swoim miejscu.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>Foldery biblioteki</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Wskaż…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>Wskaż, gdzie folder jest teraz; jego utwory zachowają wszystko</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>Wyjmij folder z biblioteki; pliki zostają na miejscu</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>Samoczynnie zauważaj zmiany w folderach</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>Pliki są czytane tam, gdzie są, i nigdy nie są zmieniane.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>niedostępny</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1, przeglądany co jakiś czas</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1, obserwowany</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Gdzie jest teraz „%1”?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>Pokaż jako tabelę (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>Pokaż jako karty (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>Pokaż utwory na mapie (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>Co się dzieje i co zrobiono (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation>agogo</translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation>puzon basowy</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>butelka</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>klawinet</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>kornet renesansowy</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>pianino honky-tonk</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>narrator</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>obój miłosny</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>rebek</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>shaker</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>efekty dźwiękowe</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>bas syntezatorowy</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>efekty syntezatorowe</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>syntezator solowy</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>tło syntezatorowe</translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation>vihuela</translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation>viola d’amore</translation>
    </message>
    <message>
        <source>violone</source>
        <translation>violone</translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation>pudełko akustyczne</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>Szukanie muzyki: %Ln plik</numerusform>
            <numerusform>Szukanie muzyki: %Ln pliki</numerusform>
            <numerusform>Szukanie muzyki: %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie:</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Słuchanie:</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>Porządkowanie:</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Proponowanie etykiet:</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>Nauka Twoich etykiet:</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>Zapisywanie melodii:</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>Rysowanie pierwszych linii:</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Rysowanie mapy:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>%Ln nowy plik</numerusform>
            <numerusform>%Ln nowe pliki</numerusform>
            <numerusform>%Ln nowych plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln zmieniony</numerusform>
            <numerusform>%Ln zmienione</numerusform>
            <numerusform>%Ln zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln przeniesiony</numerusform>
            <numerusform>%Ln przeniesione</numerusform>
            <numerusform>%Ln przeniesionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln brakujący</numerusform>
            <numerusform>%Ln brakujące</numerusform>
            <numerusform>%Ln brakujących</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemy</numerusform>
            <numerusform>%Ln problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>W Twoich folderach nic się nie zmieniło</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>Zatrzymano: %1. Reszta zostanie przeczytana następnym razem (F5)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Its tags</source>
        <translation>Jego etykiety</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>Co jest z czym mylone</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Samodzielnie</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Zestaw etykiet</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>Sprawdzanie, czego się nauczył…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>Pokaż utwory warte etykiety</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>Utwory, których jest najmniej pewny i które różnią się od siebie</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>Zaproponuj dla pozostałych</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>To, co znajdzie, czeka w „Do przejrzenia”</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>Zachowaj to, czego się nauczył, w pliku dla innego komputera</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>Wiersze: czym utwór jest. Kolumny: za co został wzięty.</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>Nadawaj etykiety samodzielnie od</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> % pewności</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Jak musi być pewny</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>Wyłączone: wszystko czeka w „Do przejrzenia”. Włączone: pewniejsze od razu stają się etykietami; wystarczy raz cofnąć.</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>Od czasu nauki etykiety się zmieniły.</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Ucz ponownie</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Ucz</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>Przejrzyj %Ln propozycję</numerusform>
            <numerusform>Przejrzyj %Ln propozycje</numerusform>
            <numerusform>Przejrzyj %Ln propozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Nauka…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>Nauczono. %Ln propozycja czeka w „Do przejrzenia”.</numerusform>
            <numerusform>Nauczono. %Ln propozycje czekają w „Do przejrzenia”.</numerusform>
            <numerusform>Nauczono. %Ln propozycji czeka w „Do przejrzenia”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>Pominięto %Ln utwór z kilkoma jego etykietami.</numerusform>
            <numerusform>Pominięto %Ln utwory z kilkoma jego etykietami.</numerusform>
            <numerusform>Pominięto %Ln utworów z kilkoma jego etykietami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>Proponowanie…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln propozycja czeka w „Do przejrzenia”.</numerusform>
            <numerusform>%Ln propozycje czekają w „Do przejrzenia”.</numerusform>
            <numerusform>%Ln propozycji czeka w „Do przejrzenia”.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>Jeszcze się nie uczył.</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>Potrzebuje co najmniej %1 przykładów każdej etykiety.</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>Nauczył się ze zbyt małej liczby przykładów, by powiedzieć, jak dobrze.</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>Trafny dla %1 na %2 utworów, których nie widział.</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>Wskazywanie zawsze najczęstszej byłoby trafne dla %1.</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>Same tonacja, metrum, tempo i instrumenty: %1.</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>Jego propozycje mówią więc jeszcze niewiele; więcej przykładów może pomóc.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>Zmierzono na %Ln utworze</numerusform>
            <numerusform>Zmierzono na %Ln utworach</numerusform>
            <numerusform>Zmierzono na %Ln utworach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>w %Ln rundzie, na odłożonych utworach</numerusform>
            <numerusform>w %Ln rundach, za każdym razem na odłożonych utworach</numerusform>
            <numerusform>w %Ln rundach, za każdym razem na odłożonych utworach</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>to samo dzieło nigdy nie jest po obu stronach</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>potrzeba jeszcze około %Ln</numerusform>
            <numerusform>potrzeba jeszcze około %Ln</numerusform>
            <numerusform>potrzeba jeszcze około %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>potrzeba jeszcze około %Ln</numerusform>
            <numerusform>potrzeba jeszcze około %Ln</numerusform>
            <numerusform>potrzeba jeszcze około %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Wzięte za</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Twoim zdaniem</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>Ucz się z tych</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>Utwory warte etykiety</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>Nadaj etykietę „%1”</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>Nic już nie zostało: każdy utwór ma jedną z tych etykiet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>Oznaczono %Ln utwór.</numerusform>
            <numerusform>Oznaczono %Ln utwory.</numerusform>
            <numerusform>Oznaczono %Ln utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>Naciśnij liczbę, aby powiedzieć, czym jest utwór; 0 pozostawia go otwartym. Cofnij: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>Instrumenty i ich kolory</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>Wczytywanie modelu…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1, zanim %2 wszystkiego wysłucha</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>Model, który słucha, i na czym działa</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>Gotowy do słuchania: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>bez modelu: szukanie tylko po słowach</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>Biblioteka przykładowa – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Szukanie muzyki…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Ponowna próba…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>Przeszukano tylko tytuły i dane: model nie odpowiedział.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>Mapa utworów</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>Utwory, które brzmią podobnie, leżą blisko siebie. To, co wybrano na liście, jest tu zaznaczone.</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>Rysowanie mapy:</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>Mapę zatrzymano; rusza dalej po ponownym otwarciu.</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>Mapa jest narysowana.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>Kolory według</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonacja</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>Znajdź melodię</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>Nuty melodii</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>Jedna nuta może się różnić</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>Od sześciu nut</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>Rytm się liczy, tak jak gram</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>Zagraj początek lub inną część, w dowolnej tonacji, albo wpisz ją. Działają też H i Fis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>Znajdź melodię…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>Znajdź melodię</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>Nie ma takiego pliku lub już go nie ma.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>To folder, a nie plik.</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>Program nie może otworzyć tego pliku.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>Nie udało się odczytać pliku z dysku.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Nie udało się odczytać pliku.</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>Nie udało się otworzyć pliku (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>Program nie ma uprawnień do otwarcia tego pliku.</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>Nie udało się otworzyć folderu (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>Program nie ma uprawnień do zajrzenia do tego folderu.</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>Plik jest większy, niż powinny być nuty (%1 MB, granica to %2 MB).</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>To nie jest plik muzyczny znany programowi albo jest nie do poznania uszkodzony.</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>W tym pliku są same puste bajty, jak po nieudanym kopiowaniu. Pobierz go ponownie.</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>To nagranie dźwiękowe. Program czyta zapis nutowy i MIDI.</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>To co najwyżej obraz nut. Program czyta zapis nutowy i MIDI.</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>To PDF, przeznaczony do druku. Poszukaj tego utworu jako MusicXML lub MIDI.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Ten plik jest spakowany. Najpierw go rozpakuj.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>To strona internetowa, może zapisana zamiast muzyki. Pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>To dokument tekstowy, a nie nuty.</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>To zwykły tekst, ale ani ABC, ani Humdrum.</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>Ten plik XML nie zawiera nut w MusicXML ani MEI.</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>Ten plik XML nie zawiera nut w MusicXML.</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>Ten plik ma własny format programu %1. Wyeksportuj go stamtąd jako MusicXML.</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>To źródło LilyPond. Utwórz z niego MIDI w LilyPond lub poszukaj MusicXML.</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>W tym pliku nie ma muzyki.</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>W tym pliku nie ma melodii.</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>W tej melodii nie ma ani jednej nuty.</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>W tych nutach nie ma ani jednej nuty.</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>Nie ma w tym ani jednej nuty.</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>Ta partytura nie zawiera nut.</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>Ten plik MIDI nie zawiera nut.</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>To nie jest plik MIDI.</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>Ten plik MIDI jest za duży (%1 MB; najwyżej 20 MB).</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>Ten plik MIDI zawiera więcej niż %1 zdarzeń.</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>To nie jest tekst MTF: w pierwszym wierszu musi być „ticks_per_beat” i liczba.</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>„%1” nie jest liczbą taktów zegara na miarę.</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>Wiersz %1 nie jest komunikatem MIDI: „%2”.</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>Ta partytura dzieli się na więcej kolumn niż jakakolwiek inna.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>Plik jest uszkodzony: jego %1 się urywa lub jest zniekształcony.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>Plik jest uszkodzony: jego %1 się urywa lub jest zniekształcony (wiersz %2).</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>Plik próbuje definiować encje lub wczytywać inne pliki, czego żadne nuty nie potrzebują: pozostaje zamknięty.</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>Ten plik nie jest zbudowany jak nuty: jego części bez końca tkwią w sobie.</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>To archiwum nie zawiera nut.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>To archiwum jest zabezpieczone hasłem. Rozpakuj je i spakuj ponownie bez hasła.</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>To archiwum jest uszkodzone: nie można go rozpakować.</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>To archiwum nie jest zbudowane jak nuty: program go nie otwiera.</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>Nie udało się zrozumieć zapisu w tym pliku.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>Program nie nadążył za zapisem tej partytury.</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>Program potknął się na tym pliku. To nie Twoja wina; szczegóły są zachowane.</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>Ta partytura wymaga więcej pamięci, niż program może użyć.</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>Niektóre znaki tej partytury zapisano w sposób nieznany programowi; zostały pominięte.</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>Zapis tej partytury jest niezwykły; program zrozumiał jej nuty, ale nie wszystkie znaki.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>Program nie nadążył za zapisem tej partytury i kierował się samymi nutami.</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>Głosy tej partytury mają różną liczbę taktów; krótsze uzupełniono pauzami.</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>Plik jest uszkodzony; urywa się po takcie %1 najdłuższego głosu, a to, co wcześniej, przeczytano.</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>Niektóre wiersze miały złą liczbę kolumn i zostały naprawione.</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>Plik zawiera więcej ścieżek, niż podaje; przeczytano wszystkie.</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>Plik kończy się zbyt wcześnie; resztę przeczytano.</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>Niektóre wartości były większe, niż pozwala MIDI, i zostały zmniejszone.</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>Część pliku jest uszkodzona i została pominięta.</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>Pominięto oznaczenie tonacji, które nie istnieje.</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>Ścieżka podaje złą długość; przeczytano ją do końca.</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>Plik zawiera kilka niezależnych sekwencji; są czytane jedna po drugiej.</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>Pominięto to, co w pliku stoi przed muzyką.</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>Pominięto sterowanie ponad dwa miliony zdarzeń.</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>Trwało to dłużej niż %1 s i zostało przerwane.</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>Odpowiedzialna część programu nieoczekiwanie się tu zatrzymała.</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>To wymaga więcej pamięci, niż jest dozwolone.</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>Odpowiedzialna część programu nie zdołała tego zrozumieć.</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>Nie udało się uruchomić części programu.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Program jest zamykany.</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>Nie udało się wyrytować tej partytury.</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>„%1” to sam utwór, którego nigdy się nie nadpisuje.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Nie można zapisać „%1”: %2.</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>Ta partytura nie ma strony do pokazania.</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>Ta partytura nie ma pierwszej linii.</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>Nie udało się narysować strony tej partytury.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Nie można zapisać pliku.</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>Plik MIDI zawiera dźwięki, lecz nie zapis nutowy, więc nie ma strony do pokazania.</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>Program nie zdołał zamienić tej melodii na MusicXML.</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>Program nie zdołał zapisać tego utworu nutami.</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>Grałby przez %1 godz.; najwięcej to %2.</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>Na tym komputerze nie ma banku brzmień do grania.</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>„%1” nie jest bankiem brzmień (SF2 lub SF3).</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>„%1” nie może być bankiem brzmień: %2.</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>Bank brzmień „%1” jest za duży (%2).</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>Nie można wczytać banku brzmień „%1”; może jest uszkodzony.</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>Bank brzmień „%1” nie zawiera instrumentów General MIDI.</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>Folderu %1 nie ma w tej chwili na miejscu.</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>W tej chwili nie można czytać plików: %1 Odśwież, aby kontynuować.</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>Model jest niedostępny: %1 Pliki przeczytano bez niego.</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>Model przestał działać (%1). Odśwież, aby kontynuować.</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>Model nie zdołał zrozumieć tego utworu. Można go znaleźć po słowach i danych.</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>Brakuje modelu dołączonego do programu: %1.</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>Model daje wektory, które nie są liczbami; jego plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>Program przegląda %1 co %2. System nie obserwuje aż tylu folderów.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>Program przegląda %1 co %2. Folder jest w sieci, a o zmianach innych osób nie ma powiadomień.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minutę</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>Model dołączony</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>Znaleziono folder „%1” w %2</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>Ta biblioteka ma format %1; ta wersja programu zna formaty do %2. Zaktualizuj program lub wybierz inną bibliotekę. Nic nie zmieniono. (%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>Plik biblioteki jest uszkodzony lub nie jest biblioteką: %1 (%2). Najnowsza kopia zapasowa to %3; wstaw ją w miejsce pliku, aby od niej kontynuować.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>Plik biblioteki jest uszkodzony lub nie jest biblioteką: %1 (%2). Odłóż plik i wczytaj foldery ponownie; Twoja muzyka jest nietknięta.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>Biblioteka jest zajęta: zapisuje w niej inny program. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>Dysk z biblioteką jest pełny. To, co zrobiono wcześniej, jest zachowane. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>Nie można zapisywać w bibliotece. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>Nie można otworzyć biblioteki. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>Nie udało się odczytać lub zapisać dysku z biblioteką. (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>Nie można użyć folderu biblioteki: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>Nie można skopiować biblioteki przed jej aktualizacją: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>Ten Python zawiera SQLite %1, za stary: program wymaga %2 lub nowszego. Zainstaluj go z nowszym Pythonem.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Nie ma folderu %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>W tej bibliotece nie ma utworu %1.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 nie jest rodzajem pliku, który program czyta.</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>Żadnego z plików %1 nie ma w %2.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 jest już w bibliotece.</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>Tego folderu nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>„%1” nie można już cofnąć: coś innego zajęło to miejsce.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Etykieta musi mieć nazwę.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Nie ma etykiety „%1”.</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>Jest już etykieta „%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>„%1” nie można umieścić pod nią samą.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>„%1” i „%2” leżą jedna pod drugą.</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>Kolor zapisuje się #2f5d8c.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Kolekcja musi mieć nazwę.</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>Tej kolekcji już nie ma.</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>Jest już kolekcja „%1”.</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>W tym wyszukiwaniu nie ma czego szukać.</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>Tego zapisanego wyszukiwania już nie ma.</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>Jest już zapisane wyszukiwanie „%1”.</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>Wzór tytułów nie może być pusty.</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>Nie ma {%1}; użyj %2.</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>Powiedz jednym zdaniem, jak to brzmi.</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>Nie ma zestawu etykiet „%1”.</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>Jest już zestaw etykiet „%1”.</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>Tego zestawu etykiet już nie ma.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>Etykiety „%1” zmieniły się od czasu nauki; naucz go ponownie.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>Etykiety „%1” zmieniły się od czasu nauki.</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 jest za duży na zestaw etykiet.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 jest za duży.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 nie jest zapisany w UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1 nie jest taki, jak powinien: %2.</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>%1 nie zawiera plików %2.</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>%1 nie zawiera etykiet tego programu.</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>Dwie etykiety tego zestawu mają tę samą nazwę.</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>Nie zawiera tego, czego nauczył się zestaw etykiet.</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>Jego liczby do siebie nie pasują.</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>Nie ma jeszcze przykładów, które model usłyszał.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Nie ma wersji %1.</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>Etykiety, z których pasuje jedna, muszą być co najmniej dwie.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Podaj etykietę.</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>Etykieta w %1 nie ma nazwy.</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>I jeszcze %1 tego rodzaju.</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>„%1” odrzucono tu dla %2; %3.</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>Etykieta „%1” ma tu inne %2 (%3, a nie %4); zostaje.</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>„%1” odrzucono tam dla %2, który ma ją tutaj; zostaje.</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 to inna muzyka niż w chwili zapisania etykiet; znaleziono go po ścieżce.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>Nie ma filtra „%1:”; czy chodziło o „%2:”?</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>Po „%1:” czegoś brakuje.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Brakuje wartości.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Brakuje liczby.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>Nie można zrozumieć „%1”; napisz %2 lub %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>„%1” nie jest tu znane; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>„%1” nie jest tu znane; napisz %2 lub %3.</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>„%1” nie jest tonacją; napisz Dm, „Bb major” lub F#.</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>„%1” nie jest metrum; napisz 3/4 lub 6/8.</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>„%1” nie jest nutą; napisz C D E, do re mi lub 1 2 3.</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>„%1” nie ma długości; napisz C:1, C:1/2 lub C:1.5.</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>Melodia musi mieć co najmniej %1 nuty, na przykład C D E C.</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>Melodia dłuższa niż %1 nut jest za długa; wystarczy początek.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>Tego pliku nie można zapisać nutami: nie ma w nim ani jednej nuty.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>Tego pliku nie można zapisać nutami: ma %1 nut, najwięcej to %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>Tego pliku nie można zapisać nutami: ma %1 głosów, najwięcej to %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>Tego pliku nie można zapisać nutami: ma więcej niż %1 taktów.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>Tego pliku nie można zapisać nutami: jest za krótki, by znaleźć puls.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>Tego pliku nie można zapisać nutami: nie ma pulsu, za którym można podążać.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>Tego pliku nie można zapisać nutami: trwa ponad %1 min bez własnych taktów.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>Tego pliku nie można zapisać nutami: na jeden puls przypada więcej niż %1 nut.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>Żaden instrument nie nazywa się „%1”.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>Żaden instrument nie nazywa się „%1”; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>Nie ma etykiety „%1”; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Nie ma kolekcji „%1”.</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>Nie ma kolekcji „%1”; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Nie ma folderu „%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>Nie ma folderu „%1”; czy chodziło o „%2”?</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Ta kopia programu nie wie, gdzie ogłaszane są nowe wersje.</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>Pod %1 nic nie ma (status %2).</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>To, co jest pod %1, jest o wiele za duże na ogłoszenie.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 zbyt długo nie odpowiada.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1 nie odpowiada. Czy ten komputer jest w sieci?</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1 nie jest bezpiecznym adresem (https), więc nie jest czytany.</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>Nie da się zrozumieć, co %1 mówi o nowych wersjach.</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>To, co ogłoszono pod %1, prowadzi gdzie indziej, więc program tam nie idzie.</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>Model potrzebuje swojego tokenizera: umieść %1 z %2 obok %3 albo go wskaż.</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>Na dysku z %1 jest wolne %2 GB; potrzeba %3 GB.</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1 nie jest nazwą modelu.</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>Nie ma tu modelu %1.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>Nie można usunąć %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1 nie wznawia od miejsca przerwania.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 w międzyczasie się zmienił.</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>Plik pod %1 ma %2 bajtów; oczekiwano %3. To nie ten, który program zna, więc go nie pobrano.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Połączenie z %1 zostało przerwane.</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1 wysłał więcej, niż zapowiedział.</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>Serwer %1 jest zajęty (stan %2). Spróbuj później.</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>Serwer nie udostępnia %1 każdemu (stan %2).</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>Pod %1 nie ma pliku (stan %2).</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1 dał %2 bajtów; oczekiwano %3.</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>To, co przyszło z %1, nie jest plikiem znanym programowi: suma kontrolna jest inna. Plik usunięto. Spróbuj ponownie albo z innego adresu.</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>Serwer proxy nie odpowiada, więc %1 jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>Połączenie z %1 nie jest bezpieczne: certyfikat nie jest uznawany.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 nie odpowiada.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 nie jest adresem.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>%1 jest nieosiągalny. Czy ten komputer jest online?</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>Na dysku z %1 nie ma już miejsca. To, co pobrano, zostaje; zwolnij miejsce i kontynuuj.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1 nie jest plikiem safetensors lub jest uszkodzony.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1 nie jest plikiem modelu lub jest uszkodzony.</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1 zawiera więcej niż liczby i proste wartości. Taki plik może uruchomić kod, więc go nie wczytano.</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1 nie zawiera modelu tego rodzaju.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1 zawiera %2, co nie należy do tego modelu.</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1: brakuje %2 (oczekiwano %3).</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1: %2 ma kształt %3, oczekiwano %4.</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1: %2 zawiera liczby, które nie są skończone.</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>W międzyczasie wybrano inny model lub inne urządzenie. Zapytaj ponownie.</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>Wybrane urządzenie daje inne liczby niż procesor, więc model działa na procesorze.</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>Wybrane urządzenie nie może uruchomić modelu, robi to procesor (%1).</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>Nie można użyć urządzenia %1: %2. Model działa na najszybszym dostępnym.</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>Nie ma pakietu NVIDIA dla tego komputera (%1).</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>Nikt jeszcze nie określił, jaki ma być pakiet NVIDIA dla tej wersji programu, więc nie jest pobierany.</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1 wskazuje „%2”, miejsce, które do niego nie należy. Nie rozpakowano go.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 jest uszkodzony, więc go nie rozpakowano.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>Nie można usunąć %1 (%2).</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>Pakiet NVIDIA nie jest używany: przeszkodziły mu części własnego torch programu.</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>Pakiet NVIDIA nie znajduje karty graficznej, której mógłby użyć. Czy jej sterownik jest zainstalowany?</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>Pakiet NVIDIA liczy inaczej niż procesor, więc nie jest używany.</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>Na dysku z %1 jest za mało miejsca: potrzeba około %2 GB, wolne są %3 GB.</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>Pakiet NVIDIA zakończył proces, który go wczytał.</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>Pakiet NVIDIA jest dla innej wersji programu. Usuń go i pobierz ponownie.</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>Nie można wczytać pakietu NVIDIA (%1).</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>Ustawienia w %1 są uszkodzone.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>Nie można odczytać ustawień w %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Nie można zapisać %1 (%2).</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>Ustawienie %1 nie może mieć wartości %2; przyjmuje %3.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>Mam plik…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>Albo upuść plik tutaj. Nic nie jest pobierane.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>najpierw słucha</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>na tym komputerze</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>wstrzymano, pobrano %1</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>pobrano %1</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>dołączony model</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>Pobieranie %1</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1: zatrzymano. To, co pobrano, zostaje; dalej w Ustawienia → Modele.</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 jest już na tym komputerze. W Ustawienia → Modele możesz pozwolić mu odpowiadać.</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>W Ustawienia → Modele pojawi się pytanie, czy ufasz plikowi %1.</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>Nie udało się pobrać %1: %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>Mały i szybki. Jest dołączony do programu i nie potrzebuje sieci.</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>Nuty i MIDI, opisywane w 101 językach.</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>Jak CLaMP 2, wytrenowany na większej liczbie utworów z większej liczby krajów.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln język</numerusform>
            <numerusform>%Ln języki</numerusform>
            <numerusform>%Ln języków</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licencja %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>zajmuje tu %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 do pobrania</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>zajmie tu %1</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>Słucha około %1 utworów na sekundę.</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>około %1 utworów na sekundę (%2)</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Sprawdzanie %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Pobieranie %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>Suma kontrolna „%1” nie jest znana, więc program nie wie, czy to plik opublikowany przez autorów. Otwórz go tylko, jeśli ufasz jego pochodzeniu.

Rozmiar: %2 B
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>Model dołączony</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>Inny model najpierw raz wysłucha Twojej muzyki. Do tego czasu odpowiada poprzedni; w każdej chwili możesz wrócić.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Otworzyć ten plik?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Ufam mu</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>Gdzie jest plik %1?</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>Model (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>Jego pliki zostaną usunięte i trzeba je będzie pobrać ponownie. Biblioteka zachowa to, co usłyszał.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>Duże nuty</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Rolka</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>Bez podziału na strony</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Ciemny papier</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>Jak w druku</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Dopasuj do szerokości</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Dopasuj do strony</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Nuty</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>Pokaż tak, jak zapisano</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponuj</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>Co jeszcze można zrobić z nutami</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>MusicPane</name>
    <message>
        <source>Music small</source>
        <translation>Małe nuty</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>Duże nuty</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>Zapisywanie nutami…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>Plik MIDI nie ma drukowanej strony.</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>Tego utworu nie można narysować.</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>Nazwa, na przykład „poziom”</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>Nazwa zestawu etykiet</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>Do każdego utworu pasuje jedna z tych etykiet, jak poziom 1 do 8</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>Każda z tych etykiet pasuje do utworu albo nie</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Znajdź etykietę</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>Etykiety do nauki</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>Wybierz etykiety nadane przez Ciebie niektórym utworom. Program uczy się z nich i proponuje je dla pozostałych; od %1 utworów na etykietę.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Ucz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importuj z pliku…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>Zaznacz co najmniej %Ln etykietę.</numerusform>
            <numerusform>Zaznacz co najmniej %Ln etykiety.</numerusform>
            <numerusform>Zaznacz co najmniej %Ln etykiet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>Jeszcze za mało utworów: %1. Można je zaraz oznaczyć.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>%Ln utwór do nauki.</numerusform>
            <numerusform>%Ln utwory do nauki.</numerusform>
            <numerusform>%Ln utworów do nauki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Utwórz</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>Szukaj nowych wersji programu, najwyżej raz dziennie</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Otwórz jej stronę w przeglądarce</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>Wyłączone, dopóki tego nie włączysz. Program czyta wtedy ten adres i nic więcej: %1
Jego serwer widzi Twój adres sieciowy; nic nie mówi się o Tobie, Twojej muzyce ani komputerze.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Ta kopia programu nie wie, gdzie ogłaszane są nowe wersje.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>Jest wersja %1. Co nowego:</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>Jest wersja %1.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>To jest najnowsza wersja.</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>Szukaj we wszystkich utworach</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>Bez „%1” (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>Żaden utwór nie jest tym wszystkim: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>Zrezygnuj z jednego:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>Brak utworów w „%1”</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>Nic w „%1” nie brzmi jak „%2”</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>Szukaj we wszystkich utworach albo innymi słowami.</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>Nic nie brzmi jak „%1”</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>Użyj innych słów lub mniej: nastroju, tańca, instrumentu, nazwiska, wersu.</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>Wybierz utwory i naciśnij T albo przeciągnij je na etykietę.</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>Wybierz utwory i naciśnij Ctrl+M albo przeciągnij je tutaj.</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>Nic w bibliotece nie pasuje teraz do tego wyszukiwania.</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>Tu pojawi się to, co przyniesie następny przegląd folderów.</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>Każdy utwór ma etykietę.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>Żadna propozycja nie czeka.</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>Żadne dwa utwory nie wydają się takie same.</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>Każdy utwór jest na swoim miejscu.</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>Folder może być niedostępny albo nic w nim nie dało się odczytać: zobacz Problemy.</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>Przenieś z „%1” do „%2”; z Ctrl zachowają też „%1”</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>Nadaj etykietę „%2” i zachowaj „%1”</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>Najpierw wybierz utwory, potem nadaj im etykietę.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nowa etykieta „%1”</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>Najpierw wybierz utwory, potem je dodaj.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Nowa kolekcja „%1”</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>Nowa setlista „%1”</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Dodaj do</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nazwa etykiety</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>Nazwa setlisty</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nazwa kolekcji</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Co znaczy „%1”</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Włącz „%1” do</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTEKA</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>FOLDERY</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETYKIETY</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>KOLEKCJE</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>Nowa kolekcja lub setlista</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>WYSZUKIWANIA</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>ZESTAWY ETYKIET</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>Etykiety, których program uczy się od Ciebie, by proponować je dla pozostałych</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>Nowy zestaw etykiet</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>Przeniesione</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Nowo dodane</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Bez etykiety</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Do przejrzenia</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakujące</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>niedostępny</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Pojedyncze pliki</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>Pakiet NVIDIA</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>Słucha wtedy Twoja karta graficzna: duże modele działają wielokrotnie szybciej.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>pobrano %1</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>Zamiast niej słucha procesor.</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>zajmuje tu %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 do pobrania</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>Partytura</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>Rytowanie…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>Głosy</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Wycisz: %1</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>Słuchaj tylko: %1</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>Klawisze fortepianu</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>Co pasuje</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrane</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>Rysowanie pierwszych linii:</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Nie można otworzyć „%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>Nie można pokazać „%1”.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>„%1” nie jest na swoim miejscu.</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>System nie zna programu do tego.</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>Nie ma go na swoim miejscu; F5 szuka go ponownie.</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>Tempo: ćwierćnuty na minutę</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonacja</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metrum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumenty</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takty</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Kompozytor nieznany</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Podobne utwory</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>Utwory, które brzmią jak ten (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>Pokaż plik tam, gdzie jest na dysku (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>Twoja własna notatka; zostaje w bibliotece</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>Kliknij, aby edytować. Sam plik nigdy nie jest zmieniany.</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>Od Ciebie; w pliku nic nie ma. Wyczyść, aby usunąć.</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>Od Ciebie; w pliku jest „%1”. Wyczyść, aby to przywrócić.</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nowa kolekcja</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nowa setlista</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Nowa etykieta poniżej</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Bez koloru</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Opis…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Włącz do…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>Jak to brzmi…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>Ucz się etykiet poniżej…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Przenieś na samą górę</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>Zamień w kolekcję</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>Zamień w setlistę</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Żółty</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turkusowy</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>Graj utwór zaraz po wybraniu</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>Bank brzmień</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>Bank brzmień zawiera brzmienie instrumentów. Jeden jest dołączony do programu; lepsze, jako pliki SF2 lub SF3, są wielokrotnie większe.</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Wybierz bank brzmień</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Banki brzmień</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>Najlepszy dostępny (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Inny plik…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>Odtwarzanie</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>Dźwięk się urwał; uruchomiono go ponownie.</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>Nie znaleziono urządzenia dźwiękowego: muzyka biegnie bez dźwięku.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Nie ma dźwięku.</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>Tego utworu nie można zagrać.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <source>Play</source>
        <translation>Graj</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Graj i wstrzymaj</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Poprzedni utwór</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Następny utwór</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Pięć sekund wstecz</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>Pięć sekund naprzód</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Graj w kółko</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Granie</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preparing to print: page %1 of %2</source>
        <translation>Przygotowanie wydruku: strona %1 z %2</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>Tego utworu nie można wydrukować.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Drukuj „%1”</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>Wszystkie pliki dało się odczytać.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Spróbuj wszystkich ponownie</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>Czytaj te pliki jeszcze raz</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Pliki, których nie dało się odczytać</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>Nie ma dalszych szczegółów.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>Podpowiedzi</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>Zmień tytuły</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>by</source>
        <translation>na</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nowy tytuł</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Możesz użyć %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>Nowe tytuły: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>Najpierw wybierz utwory, potem zmień ich tytuły.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>Według etykiety</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>Etykieta po etykiecie, z jej utworami</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>Według utworu</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>Utwór po utworze, z jego etykietami</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>Czyje propozycje</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>Jakie etykiety…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>Jakie etykiety można proponować; usuń to, co zaproponowano</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Zaproponuj ponownie</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>Poszukaj we wszystkich utworach pasujących etykiet</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Wszystkie propozycje</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Obliczone</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>Według brzmienia</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>Według zestawów etykiet</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Co czeka na decyzję</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>Nie pasuje i nie będzie proponowana ponownie (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>Zamień w zwykłą etykietę (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nic do przejrzenia</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>Program może przejrzeć Twoje utwory i zaproponować etykiety: to, co da się policzyć, jak metrum i instrumenty, oraz to, jak utwór brzmi. Propozycje czekają tutaj, aż je przyjmiesz lub odrzucisz; nic nie dostaje etykiety bez Ciebie.</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>Zaproponuj etykiety dla tych utworów</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Brak takich propozycji</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>Żadna propozycja tego rodzaju nie czeka na decyzję; czekają inne.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Wróć do listy (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>Zobacz utwór</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>Wybrany utwór na osobnej stronie (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>Klawiszowe</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Smyczkowe</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Szarpane</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Dęte drewniane</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Dęte blaszane</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Głosy wokalne</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Perkusja</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>takt %1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>Rolka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nuta</numerusform>
            <numerusform>%Ln nuty</numerusform>
            <numerusform>%Ln nut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln głos</numerusform>
            <numerusform>%Ln głosy</numerusform>
            <numerusform>%Ln głosów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>Tego utworu nie można pokazać.</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nazwa wyszukiwania</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>Zostaje w lewym panelu i jest aktualne.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>Jak „%1”, ale: szybciej, nie smutno, z fletem</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>Opisz muzykę w dowolnym języku: smutny walc na smyczki</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>Utwory, które brzmią jak te słowa, już podczas pisania</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation>+ filtr</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>Tonacja, metrum, tempo, instrumenty, etykiety … (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>Zachowaj w lewym panelu, aktualne (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Napisz „%1”</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>jak „%1”</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Porzuć przykład</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtr</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>wcześniejsze wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>Miejsce w utworze</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Kompozytor nieznany</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>Kompozytor wszystkich</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>Ocena wszystkich</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln utwór</numerusform>
            <numerusform>%Ln utwory</numerusform>
            <numerusform>%Ln utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>razem %1</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>Mają różnych kompozytorów. To, co wpiszesz, dotyczy wszystkich.</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>Różni kompozytorzy</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>Kliknij, aby edytować, dla wszystkich</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonacja</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metrum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>different</source>
        <translation>różne</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Wczytywanie modelu…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>Najszybsze dostępne</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Karta graficzna (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Grafika komputera Apple</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>Stosownie do komputera</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>Połowa precyzji na karcie graficznej: szybciej, prawie te same odpowiedzi</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>Na baterii długie słuchanie czeka na podłączenie zasilania</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Odpowiada teraz</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Mała</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykła</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Duża</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Wysokość wierszy</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Język programu</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>Bez względu na język programu: szukaj w dowolnym języku.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>Twoja muzyka, słowa, etykiety i to, czego szukasz, zostają tutaj. Program nie ma konta, niczego nie liczy i sam o nic nie pyta w sieci, chyba że pozwolisz mu szukać nowych wersji.</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>Tylko gdy zlecisz pobranie innego modelu lub pakietu NVIDIA, program prosi o to serwer: ten widzi wtedy Twój adres sieciowy i to, co wybierasz, nic z Twojej muzyki.</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Pobieraj z</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>ShortcutsPanel</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Dodaj folder do biblioteki</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>Trafi do Twojej własnej biblioteki</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>Biblioteka przykładowa</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Własna biblioteka</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>Jak jest grany</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>Szybkość, wysokość bez zmian</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Zwykła szybkość</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>Odliczaj takt przed graniem</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Głosy</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating: not the same for all</source>
        <translation>Ocena: nie wszędzie ta sama</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Ocena: %1 z 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Bez oceny</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1. Kliknij gwiazdkę lub naciśnij od 0 do 5</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>Zatrzymaj czytanie; to, co przeczytano, zostaje</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Zatrzymaj czytanie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Kontynuuj mimo to</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemy</numerusform>
            <numerusform>%Ln problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Zatrzyma się po bieżących utworach…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>Proponowanie etykiet:</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>Proponowanie etykiet dla nowych utworów</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>Zatrzymano; to, co już zaproponowano, zostaje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln propozycja czeka w „Do przejrzenia”.</numerusform>
            <numerusform>%Ln propozycje czekają w „Do przejrzenia”.</numerusform>
            <numerusform>%Ln propozycji czeka w „Do przejrzenia”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>Tylko obliczone: model nie odpowiedział.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>%Ln utworu nie udało się jeszcze posłuchać.</numerusform>
            <numerusform>%Ln utworów nie udało się jeszcze posłuchać.</numerusform>
            <numerusform>%Ln utworów nie udało się jeszcze posłuchać.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>obliczone z nut</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>według brzmienia</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>według zestawu etykiet „%1”</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>pewność %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>wyuczone z zestawu etykiet „%1”</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>pasuje do „%1” lepiej niż %2 % Twoich utworów</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>jego metrum to %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>brzmi jak %1</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>zaproponowane przez program</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Etykieta do dodania</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>Przyjmij proponowaną etykietę „%1”</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>Odrzuć proponowaną etykietę „%1”</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>Nadaj etykietę „%1” wszystkim</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Usuń etykietę „%1”</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1: propozycja obliczona z nut</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1: propozycja Twojego zestawu etykiet</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1: propozycja według brzmienia</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, pewność %2 %</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1: zaproponowane przez program</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>Gatunek i forma</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Taniec</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>Nastrój i charakter</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Epoka</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>Kultura i region</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>Zastosowanie i okazja</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Trudność</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metrum</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumenty</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>Najpierw wybierz utwory, potem poproś o propozycje etykiet.</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>Etykiety są proponowane po przeczytaniu folderów.</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>Szukanie pasujących etykiet…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>Dla tego utworu nie czeka żadna propozycja.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>What was not found</source>
        <translation>Czego nie znaleziono</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopiuj listę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>Wszystko, z odrzuceniami (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Eksportuj etykiety</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etykiety</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>Folder na małe pliki</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Importuj etykiety</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>Etykiety (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>Folder z małymi plikami</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>Zestaw etykiet (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>Eksportuj zestaw etykiet</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>Zestaw etykiet (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>Importuj zestaw etykiet</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>Etykiety %Ln utworu są w „%1”.</numerusform>
            <numerusform>Etykiety %Ln utworów są w „%1”.</numerusform>
            <numerusform>Etykiety %Ln utworów są w „%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln mały plik jest w „%1”.</numerusform>
            <numerusform>%Ln małe pliki są w „%1”.</numerusform>
            <numerusform>%Ln małych plików jest w „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>Czytanie etykiet z „%1”…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>Zestaw etykiet jest w „%1” i „%2”; trzymaj je razem.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Nie można zapisać „%1”: %2.</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>Etykiety z „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>nadano %Ln etykietę</numerusform>
            <numerusform>nadano %Ln etykiety</numerusform>
            <numerusform>nadano %Ln etykiet</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>Nie nadano żadnej etykiety</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>Znaleziono %Ln utwór w tej bibliotece.</numerusform>
            <numerusform>Znaleziono %Ln utwory w tej bibliotece.</numerusform>
            <numerusform>Znaleziono %Ln utworów w tej bibliotece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>%Ln etykieta już była.</numerusform>
            <numerusform>%Ln etykiety już były.</numerusform>
            <numerusform>%Ln etykiet już było.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>Nie ma w tej bibliotece: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>%Ln utworu nie ma w tej bibliotece.</numerusform>
            <numerusform>%Ln utworów nie ma w tej bibliotece.</numerusform>
            <numerusform>%Ln utworów nie ma w tej bibliotece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln wpis nie pasował.</numerusform>
            <numerusform>%Ln wpisy nie pasowały.</numerusform>
            <numerusform>%Ln wpisów nie pasowało.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>Wróć do zwykłej szybkości</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>Szybkość, głośność i głosy</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>Jak jest grany: szybkość, głośność i głosy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>Szybkość: %1 %</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>Klarnet B</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>Trąbka B</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>Saksofon sopranowy (B)</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>Klarnet A</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>Flet altowy (G)</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>Róg F</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>Rożek angielski (F)</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>Saksofon altowy (Es)</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>Saksofon tenorowy (B)</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>Klarnet basowy (B)</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>Saksofon barytonowy (Es)</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>Klarnet Es</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>na: %1</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>w %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>o %n półton wyżej</numerusform>
            <numerusform>o %n półtony wyżej</numerusform>
            <numerusform>o %n półtonów wyżej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>o %n półton niżej</numerusform>
            <numerusform>o %n półtony niżej</numerusform>
            <numerusform>o %n półtonów niżej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>Transponuj</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Jak zapisano</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>O półtony</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>Do tonacji</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>Na instrument</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>Tak, jak czyta to grający; brzmienie bez zmian</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Otwórz bibliotekę przykładową</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>Upuść tu folder z nutami lub plikami MIDI</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>Są czytane tam, gdzie są, i nigdy nie są zmieniane. Potem opisz muzykę, której szukasz, w dowolnym języku. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>Czytanie folderu</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>Utwory pojawią się tu, gdy tylko zostaną przeczytane.</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>W Twoich folderach nie ma muzyki</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>Czytane są nuty w MusicXML, ABC, Humdrum lub MEI oraz pliki MIDI. Dodać inny folder?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>lokrycki</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>oszacowane z nut</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>z nazwy pliku</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>została mniej niż minuta</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>zostało %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>zostało %1 godz.</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 %, %2 z 5 kresek</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>Pliku nie ma na swoim miejscu. Odłóż go z powrotem lub naciśnij F5, aby go poszukać.</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>Folderu nie ma: jego dysk lub sieć nie są podłączone.</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>Plik się zmienił i zostanie przeczytany ponownie.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>Pliku w obecnej postaci nie można odczytać; te dane są starsze.</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>różnica jednej nuty</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>takt %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>takty %1–%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>kompozytor</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>słowa</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>melodia</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nazwa pliku</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>bez: %1</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>brzmi jak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>%Ln słabsze trafienie</numerusform>
            <numerusform>%Ln słabsze trafienia</numerusform>
            <numerusform>%Ln słabszych trafień</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — ukryj</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — pokaż</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>Coś poszło nie tak (%1). Biblioteka jest taka jak przedtem; spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>To, co przeczytano, zostaje</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Kontynuuj mimo to</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>To, co zrobiono, zostaje</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Szukanie muzyki…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>Czeka na poprzednie</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Wstrzymano: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Zatrzyma się po bieżących utworach…</translation>
    </message>
</context>
</TS>
