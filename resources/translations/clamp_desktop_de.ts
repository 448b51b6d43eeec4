<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>Wie sicher ein Vorschlag sein muss</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>Diese %1 annehmen</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>mindestens %1 % sicher</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Filter hinzufügen…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Im zugehörigen Programm öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche Stücke</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>Zurück zu allen Stücken</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>Gewählte Stücke</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>Als Dateien kopieren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Eigene Bibliothek</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>Ordner auf Änderungen prüfen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>Linke Leiste</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>Rechte Leiste</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Als Karten zeigen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>Stichwörter in Dateien</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Stichwort geben…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>In eine Sammlung legen…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Ein Stern mehr</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>Ein Stern weniger</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>Titel umbenennen…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>Aus Stichwort, Sammlung oder Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Stichwörter und Sammlungen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Stichwort</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Neue Setliste</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>Das vorgeschlagene Stichwort annehmen</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>Das vorgeschlagene Stichwort ablehnen</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>Stichwörter für die gewählten Stücke vorschlagen</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>Stichwörter für alle Stücke vorschlagen</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>Welche Stichwörter vorgeschlagen werden dürfen…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>Stichwörter in eine Datei exportieren…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>Stichwörter als kleine Dateien exportieren…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>Stichwörter aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>Stichwörter aus kleinen Dateien importieren…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>Zum Stück, in einem schmalen Fenster</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>In einer Setliste nach oben oder unten rücken</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>Landkarte: verschieben, näher, ferner, alles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Vom Suchfeld in die Treffer</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>Liste der Aktivitäten schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>Seit das Fenster offen ist, gab es nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>Akkubetrieb: wartet, bis der Computer am Netz ist</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>Stücke als Karten</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>Die Stücke der Tabelle; Pfeile führen von Karte zu Karte</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>Es gibt nichts zu kopieren: Die Dateien sind nicht da.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1, ohne %2, deren Datei nicht da ist</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>Zurück zu allen Stücken</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>Zurück zu allen Stücken (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Diese Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Alle Stücke</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>Ähnlich wie „%1“</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · „%2“</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>Nichts passt gut zu „%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Took the stars off %count</source>
        <translation>Sterne entfernt: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>Angenommen: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>Abgelehnt: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>%count mit „%name“ versehen</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>„%name“ entfernt: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>%count von „%name“ nach „%to“ verschoben</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>„%name“ angenommen: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>„%name“ abgelehnt: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>Entfernt: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>Beschrieben, wie „%name“ klingt</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>Entfernt, wie „%name“ klingt</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>Geändert, welche Stichwörter vorgeschlagen werden dürfen</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>Stichwort „%name“ angelegt</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>Stichwort „%name“ geändert</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>Stichwort „%name“ in „%to“ umbenannt</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>Stichwort „%name“ in „%to“ aufgenommen</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>Stichwort „%name“ gelöscht</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>Stichwörter aus einer Datei importiert</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>Stichwortsatz „%name“ angelegt</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>Stichwortsatz „%name“ geändert</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>Geändert, was der Stichwortsatz „%name“ darf</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>Stichwortsatz „%name“ gelöscht</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>%files hinzugefügt</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>Ordner „%name“ entfernt</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>Sammlung „%name“ angelegt</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>Setliste „%name“ angelegt</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>Sammlung „%name“ gelöscht</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>%count in „%name“ gelegt</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>%count aus „%name“ genommen</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>%count in „%name“ verschoben</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>%count mit %stars bewertet</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>%count aus der Bibliothek entfernt</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>%count zurückgeholt</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>%count umbenannt</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>Titel geändert: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>Komponist geändert: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>Notiz geändert: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>Suche „%name“ gespeichert</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>Gespeicherte Suche „%name“ geändert</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>Gespeicherte Suche „%name“ gelöscht</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1, zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>Diese dürfen vorgeschlagen werden</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>Sagen Sie in einem Satz, in jeder Sprache, wie ein Stichwort klingt.</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>Für neue Stücke ungefragt Stichwörter vorschlagen</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>Nach dem Lesen, sobald für die anderen Stichwörter vorgeschlagen wurden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>Vorschläge, die auf eine Entscheidung warten. Angenommene Stichwörter bleiben.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Stichworts</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>etwas, wozu meine Großmutter Walzer tanzen würde</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Wie es klingt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>Stücke, zu denen das passt</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>In dieser Bibliothek klingt noch nichts so.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>Ändern, wie „%1“ klingt</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>„%1“ nicht mehr vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>Vorgeschlagene Stichwörter</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>Wie gut jedes Stichwort erkannt wird</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Richtig, wenn genannt</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>Was womit verwechselt wird</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>„%1“: %2 erkannt</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>„%1“ für „%3“ gehalten: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>Stärke, ab der Treffer gezeigt werden</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>Schwächer als %1 % wird eingeklappt</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>Wählen Sie ein Stück, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>Das gewählte Stück</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>Die gewählten Stücke</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>Darin ist keine Musik; zu „%1“ kam nichts hinzu.</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>Große Trommel 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>Große Trommel</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Randschlag</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Kleine Trommel</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Händeklatschen</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Kleine Trommel 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Tiefes Standtom</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Hi-Hat geschlossen</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>Hohes Standtom</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Hi-Hat getreten</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tiefes Tom</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Hi-Hat offen</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Mitteltiefes Tom</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>Mittelhohes Tom</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Hohes Tom</translation>
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
        <translation>Ride-Glocke</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Tamburin</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Kuhglocke</translation>
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
        <translation>Hohes Bongo</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Tiefes Bongo</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Conga gedämpft</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>Conga offen</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Tiefe Conga</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>Hohe Timbale</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Tiefe Timbale</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Hohes Agogo</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Tiefes Agogo</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>Cabasa</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>Maracas</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>Trillerpfeife kurz</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Trillerpfeife lang</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Guiro kurz</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Guiro lang</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>Hoher Holzblock</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>Tiefer Holzblock</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>Cuica gedämpft</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Cuica offen</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>Triangel gedämpft</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangel</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>Bilder (PNG), eines je Seite</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>Zeichnungen (SVG), eine je Seite</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>Klang (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML, wie geschrieben</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>„%1“ wird geschrieben: Seite %2 von %3</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>„%1“ liegt in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>%Ln Datei ab „%1“ liegt in %2.</numerusform>
            <numerusform>%Ln Dateien ab „%1“ liegen in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ ließ sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>Version %1 ist da.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>Text von</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln Takt</numerusform>
            <numerusform>%Ln Takte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Stücke zeigen</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Keine Filter</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation>ab 1:30</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation>bis 5:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, ab</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tongeschlecht</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>hinzugefügt am letzten Tag</numerusform>
            <numerusform>hinzugefügt in den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>vor mehr als %Ln Tag hinzugefügt</numerusform>
            <numerusform>vor mehr als %Ln Tagen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>vor %1 bis %2 Tagen hinzugefügt</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>zuletzt ergänzt</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>ohne Stichwort</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>mit einem Problem</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>in einer Sammlung</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>Instrumenten</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>Vorschlägen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Stimmen</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 Takte</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Noten</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>in „%1“</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 Sterne</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>Gattung: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>Melodie: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>Stärke %1 %</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Auf Änderungen prüfen</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Ordner zuordnen…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>Einen Ordner mit Noten oder MIDI-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Wo ist „%1“ jetzt?</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>Offline: Laufwerk oder Netz ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>Nicht beobachtet: F5 prüft auf Änderungen.</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>Wird ab und zu durchgesehen.</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>Beobachtet: Änderungen erscheinen von selbst.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>Sagen, wo der Ordner jetzt liegt; seine Stücke behalten alles</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>Den Ordner aus der Bibliothek nehmen; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>Änderungen in den Ordnern von selbst bemerken</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>Dateien werden gelesen, wo sie liegen, und nie verändert.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1, ab und zu durchgesehen</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1, beobachtet</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Wo ist „%1“ jetzt?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>Als Tabelle zeigen (Strg+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>Als Karten zeigen (Strg+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>Die Stücke als Landkarte zeigen (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>Was gerade geschieht und was getan wurde (Strg+J)</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation>Agogo</translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation>Bassposaune</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>Flasche</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>Clavinet</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>Zink</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>Honky-Tonk-Klavier</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>Oboe d’amore</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>Rebec</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>Shaker</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>Geräusche</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>Synth-Bass</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>Synth-Effekte</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>Synth-Lead</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>Synth-Pad</translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation>Vihuela</translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation>Viola d’amore</translation>
    </message>
    <message>
        <source>violone</source>
        <translation>Violone</translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation>Holzblock</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>Musik wird gesucht: %Ln Datei</numerusform>
            <numerusform>Musik wird gesucht: %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen:</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Anhören:</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>Ordnen:</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Stichwörter vorschlagen:</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>Ihre Stichwörter lernen:</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>Melodien notieren:</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>Erste Zeilen zeichnen:</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Landkarte zeichnen:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>%Ln neue Datei</numerusform>
            <numerusform>%Ln neue Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>In Ihren Ordnern hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>Angehalten: %1. Der Rest wird beim nächsten Mal gelesen (F5)</translation>
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
        <translation>Seine Stichwörter</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>Was womit verwechselt wird</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Stichwortsatz</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>Es wird nachgesehen, was er gelernt hat…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>Lohnende Stücke zeigen</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>Stücke, bei denen er am unsichersten ist und die sich voneinander unterscheiden</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>Für die übrigen vorschlagen</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>Was er findet, wartet unter „Zu prüfen“</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>Das Gelernte als Datei aufheben, für einen anderen Computer</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>Zeilen: was ein Stück ist. Spalten: wofür es gehalten wurde.</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>Stücken von selbst Stichwörter geben ab</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> % Sicherheit</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Wie sicher er sein muss</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>Aus: Alles Gefundene wartet unter „Zu prüfen“. Ein: Sicheres wird sofort Stichwort; ein Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>Seit dem Lernen haben sich Stichwörter geändert.</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Neu lernen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag prüfen</numerusform>
            <numerusform>%Ln Vorschläge prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Lernt…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>Gelernt. %Ln Vorschlag wartet unter „Zu prüfen“.</numerusform>
            <numerusform>Gelernt. %Ln Vorschläge warten unter „Zu prüfen“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>%Ln Stück mit mehreren seiner Stichwörter blieb außen vor.</numerusform>
            <numerusform>%Ln Stücke mit mehreren seiner Stichwörter blieben außen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln Vorschlag wartet unter „Zu prüfen“.</numerusform>
            <numerusform>%Ln Vorschläge warten unter „Zu prüfen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>Er hat noch nicht gelernt.</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>Er braucht mindestens %1 Beispiele für jedes Stichwort.</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>Er hat gelernt, aber aus zu wenigen Beispielen, um zu sagen, wie gut.</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>Richtig bei %1 von %2 Stücken, die er nicht kannte.</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>Immer das Häufigste zu sagen, träfe bei %1.</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>Tonart, Taktart, Tempo und Instrumente allein: %1.</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>Seine Vorschläge sagen also noch wenig; mehr Beispiele können helfen.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>Gemessen an %Ln Stück</numerusform>
            <numerusform>Gemessen an %Ln Stücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>in %Ln Runde, jeweils an zurückgehaltenen Stücken</numerusform>
            <numerusform>in %Ln Runden, jeweils an zurückgehaltenen Stücken</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>dasselbe Werk steht nie auf beiden Seiten</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>braucht etwa %Ln weiteres</numerusform>
            <numerusform>braucht etwa %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>braucht etwa %Ln weiteres</numerusform>
            <numerusform>braucht etwa %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Sie sagen</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>Aus diesen lernen</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>Lohnende Stücke</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>„%1“ geben</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>Es ist nichts mehr zu tun: Jedes Stück trägt eines dieser Stichwörter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>%Ln Stück bezeichnet.</numerusform>
            <numerusform>%Ln Stücke bezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>Drücken Sie eine Zahl, um zu sagen, was ein Stück ist; 0 lässt es offen. Rückgängig mit Strg+Z.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>Instrumente und ihre Farben</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1, bis %2 alles gehört hat</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>Das Modell, das zuhört, und worauf es läuft</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>Bereit zuzuhören: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>kein Modell: Suche nur nach Wörtern</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>Beispielbibliothek – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Musik wird gesucht…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>Nur Titel und Angaben durchsucht: Das Modell war nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>Landkarte der Stücke</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>Stücke, die ähnlich klingen, liegen nah beieinander. Was in der Liste gewählt ist, ist hier markiert.</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>Landkarte zeichnen:</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>Die Landkarte wurde angehalten; sie geht weiter, wenn sie wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>Die Landkarte ist gezeichnet.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>Gefärbt nach</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>Melodie suchen</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>Noten der Melodie</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>Eine Note darf falsch sein</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>Ab sechs Noten</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>Der Rhythmus zählt, so wie ich spiele</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>Spielen Sie den Anfang oder eine andere Stelle, in beliebiger Tonart, oder tippen Sie; auch H und Fis gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>Melodie suchen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>Melodie suchen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>Diese Datei gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>Das Programm darf diese Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>Die Datei ließ sich nicht vom Datenträger lesen.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>Die Datei ließ sich nicht öffnen (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>Das Programm hat nicht das Recht, diese Datei zu öffnen.</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>Der Ordner ließ sich nicht öffnen (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>Das Programm hat nicht das Recht, in diesen Ordner zu sehen.</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>Die Datei ist größer, als Noten sein sollten (%1 MB; höchstens %2 MB).</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>Das ist keine Musikdatei, die das Programm kennt, oder sie ist bis zur Unkenntlichkeit beschädigt.</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>In dieser Datei sind nur leere Bytes, wie nach einer misslungenen Kopie. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>Das ist eine Tonaufnahme. Das Programm liest Noten und MIDI.</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>Das ist allenfalls ein Bild von Musik. Das Programm liest Noten und MIDI.</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>Das ist ein PDF, zum Drucken gemacht. Suchen Sie dasselbe Stück als MusicXML oder MIDI.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Diese Datei ist gepackt. Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>Das ist eine Webseite, vielleicht anstelle der Musik gespeichert. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>Das ist ein Textdokument, keine Notenschrift.</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>Das ist einfacher Text, aber weder ABC noch Humdrum.</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>Diese XML-Datei enthält keine Noten in MusicXML oder MEI.</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>Diese XML-Datei enthält keine MusicXML-Partitur.</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>Diese Datei hat das eigene Format von %1. Exportieren Sie sie dort als MusicXML.</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>Das ist eine Eingabe für LilyPond. Lassen Sie LilyPond daraus MIDI machen oder suchen Sie MusicXML.</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>In dieser Datei ist keine Musik.</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>In dieser Datei ist keine Melodie.</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>In dieser Melodie steht keine einzige Note.</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>In dieser Partitur steht keine einzige Note.</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>Darin steht keine einzige Note.</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>Diese Partitur enthält keine Noten.</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>Diese MIDI-Datei enthält keine Noten.</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>Das ist keine MIDI-Datei.</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>Diese MIDI-Datei ist zu groß (%1 MB; höchstens 20 MB).</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>Diese MIDI-Datei enthält mehr als %1 Ereignisse.</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>Das ist kein MTF-Text: In der ersten Zeile müssen „ticks_per_beat“ und eine Zahl stehen.</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>„%1“ ist keine Zahl von Ticks je Schlag.</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>Zeile %1 ist keine MIDI-Nachricht: „%2“.</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>Diese Partitur teilt sich in mehr Spalten, als Partituren haben.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>Die Datei ist beschädigt: Ihr %1 bricht ab oder ist verstümmelt.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>Die Datei ist beschädigt: Ihr %1 bricht ab oder ist verstümmelt (Zeile %2).</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>Die Datei will Entitäten definieren oder andere Dateien laden, was keine Partitur braucht: Sie bleibt zu.</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>Diese Datei ist gebaut wie keine Partitur: Ihre Teile stecken endlos ineinander.</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>Dieses Archiv enthält keine Partitur.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>Dieses Archiv ist mit einem Passwort geschützt. Entpacken Sie es und packen Sie es ohne Passwort neu.</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>Dieses Archiv ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>Dieses Archiv ist gebaut wie keine Partitur: Das Programm lässt es zu.</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>Die Notenschrift in dieser Datei war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>Das Programm konnte der Notenschrift dieser Partitur nicht folgen.</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>Das Programm ist über diese Datei gestolpert. Es liegt nicht an Ihnen; die Einzelheiten sind aufgehoben.</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>Diese Partitur braucht mehr Speicher, als das Programm benutzen darf.</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>Manche Zeichen dieser Partitur sind so geschrieben, dass das Programm sie nicht kennt; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>Die Notation dieser Partitur ist ungewöhnlich; das Programm hat ihre Noten verstanden, aber nicht alle Zeichen.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>Das Programm konnte der Notation dieser Partitur nicht folgen und ging nur nach ihren Noten.</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>Die Stimmen dieser Partitur haben ungleich viele Takte; die kürzeren wurden mit Pausen gefüllt.</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>Die Datei ist beschädigt; sie bricht nach Takt %1 ihrer längsten Stimme ab. Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>Einige Zeilen hatten eine falsche Zahl von Spalten und wurden ausgebessert.</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>Die Datei enthält mehr Spuren, als sie sagt; alle wurden gelesen.</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>Die Datei endet vorzeitig; das Übrige wurde gelesen.</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>Einige Werte waren größer, als MIDI erlaubt, und wurden verringert.</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>Ein Teil der Datei ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>Eine Tonartangabe, die es nicht gibt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>Eine Spur nennt eine falsche Länge; sie wurde bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>Die Datei enthält mehrere unabhängige Sequenzen; sie werden nacheinander gelesen.</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>Was in der Datei vor der Musik steht, wurde übersprungen.</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>Steuerdaten jenseits von zwei Millionen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>Das dauerte länger als %1 Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>Der zuständige Teil des Programms ist hierbei unerwartet stehen geblieben.</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>Dies braucht mehr Speicher, als erlaubt ist.</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>Der zuständige Teil des Programms wurde hieraus nicht klug.</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>Ein Teil des Programms ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird gerade beendet.</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>Diese Partitur ließ sich nicht stechen.</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>„%1“ ist das Stück selbst, und das wird nie überschrieben.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>Diese Partitur hat keine Seite, die sich zeigen ließe.</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>Diese Partitur hat keine erste Zeile.</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>Eine Seite dieser Partitur ließ sich nicht malen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>Eine MIDI-Datei enthält Klänge, aber keine Notenschrift; es gibt also keine Seite zu zeigen.</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>Das Programm konnte diese Melodie nicht in MusicXML verwandeln.</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>Das Programm konnte dieses Stück nicht in Noten schreiben.</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>Es würde %1 Stunden lang spielen; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>Auf diesem Computer gibt es keine SoundFont zum Abspielen.</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>„%1“ ist keine SoundFont (SF2 oder SF3).</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>„%1“ lässt sich nicht als SoundFont verwenden: %2.</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>Die SoundFont „%1“ ist zu groß (%2).</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>Die SoundFont „%1“ lässt sich nicht laden; vielleicht ist sie beschädigt.</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>Die SoundFont „%1“ enthält kein Instrument von General MIDI.</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>Der Ordner %1 ist gerade nicht da.</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>Dateien lassen sich gerade nicht lesen: %1 Prüfen Sie die Ordner noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>Das Modell ist nicht verfügbar: %1 Die Dateien wurden ohne es gelesen.</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>Das Modell ist stehen geblieben (%1). Prüfen Sie die Ordner noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>Das Modell wurde aus diesem Stück nicht klug. Gefunden wird es über seine Wörter und Angaben.</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>Das Modell, das zum Programm gehört, fehlt: %1.</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>Das Modell liefert Vektoren, die keine Zahlen sind; seine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>Das Programm sieht %1 im Abstand von %2 durch. Das System beobachtet nicht so viele Ordner, wie es gibt.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>Das Programm sieht %1 im Abstand von %2 durch. Der Ordner liegt im Netz, und was andere dort ändern, wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>einer Minute</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>Ordner „%1“ in %2 gefunden</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>Diese Bibliothek hat das Format %1; diese Fassung des Programms kennt Formate bis %2. Bitte aktualisieren Sie das Programm oder wählen Sie eine andere Bibliothek. Es wurde nichts verändert. (%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>Die Datei der Bibliothek ist beschädigt oder keine Bibliothek: %1 (%2). Die neueste Sicherung ist %3; legen Sie sie an die Stelle der Datei, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>Die Datei der Bibliothek ist beschädigt oder keine Bibliothek: %1 (%2). Nehmen Sie die Datei weg und lassen Sie Ihre Ordner neu einlesen; Ihre Musik ist unberührt.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>Die Bibliothek ist beschäftigt: Ein anderes Programm schreibt hinein. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>Der Datenträger mit der Bibliothek ist voll. Was vorher getan wurde, bleibt. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>In die Bibliothek lässt sich nicht schreiben. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>Die Bibliothek lässt sich nicht öffnen. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>Der Datenträger mit der Bibliothek ließ sich nicht lesen oder beschreiben. (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>Der Ordner der Bibliothek ist nicht zu benutzen: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>Die Bibliothek lässt sich nicht sichern, bevor sie auf den neuen Stand gebracht wird: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>Dieses Python bringt SQLite %1 mit, das zu alt ist: Das Programm braucht %2 oder neuer. Bitte installieren Sie es mit einem neueren Python.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>In dieser Bibliothek gibt es kein Stück %1.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 ist keine Art von Datei, die das Programm liest.</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>Keine der Dateien aus %1 ist in %2.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>Diesen Ordner gibt es in der Bibliothek nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>„%1“ lässt sich nicht mehr rückgängig machen: Etwas anderes steht jetzt an der Stelle.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Stichwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Es gibt kein Stichwort „%1“.</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>Es gibt schon ein Stichwort „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>„%1“ kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>„%1“ und „%2“ liegen untereinander.</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>Eine Farbe schreibt man so: #2f5d8c.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>Diese Sammlung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>Es gibt schon eine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>In dieser Suche steht nichts, wonach sich suchen ließe.</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>Diese gespeicherte Suche gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>Es gibt schon eine gespeicherte Suche „%1“.</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>Ein Muster für Titel darf nicht leer sein.</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>Es gibt kein {%1}; möglich sind %2.</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>Sagen Sie in einem Satz, wie es klingt.</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>Es gibt keinen Stichwortsatz „%1“.</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>Es gibt schon einen Stichwortsatz „%1“.</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>Diesen Stichwortsatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>Die Stichwörter von „%1“ haben sich seit dem Lernen geändert; lassen Sie ihn neu lernen.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>Die Stichwörter von „%1“ haben sich seit dem Lernen geändert.</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 ist zu groß für einen Stichwortsatz.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1 ist nicht, wie es sein soll: %2.</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>%1 enthält keine Dateien %2.</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>%1 enthält keine Stichwörter dieses Programms.</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>Zwei Stichwörter dieses Satzes heißen gleich.</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>Es enthält nicht, was ein Stichwortsatz gelernt hat.</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>Seine Zahlen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>Es gibt noch keine Beispiele, die das Modell gehört hat.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Es gibt keine Fassung %1.</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>Stichwörter, von denen eines gilt, müssen mindestens zwei sein.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Nennen Sie ein Stichwort.</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>Ein Stichwort in %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>Und %1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>„%1“ wurde hier für %2 abgelehnt; %3.</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>Das Stichwort „%1“ hat hier eine andere Angabe für %2 (%3, nicht %4); sie bleibt.</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>„%1“ wurde dort für %2 abgelehnt, das es hier trägt; es bleibt.</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 ist andere Musik als zu der Zeit, da seine Stichwörter geschrieben wurden; gefunden wurde es über seinen Pfad.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>Es gibt keinen Filter „%1:“; meinten Sie „%2:“?</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>Hinter „%1:“ fehlt etwas.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Es fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Es fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>„%1“ ist nicht zu verstehen; schreiben Sie %2 oder %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>„%1“ ist hier nicht bekannt; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>„%1“ ist hier nicht bekannt; schreiben Sie %2 oder %3.</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>„%1“ ist keine Tonart; schreiben Sie Dm, „Bb major“ oder F#.</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>„%1“ ist keine Taktart; schreiben Sie 3/4 oder 6/8.</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>„%1“ ist keine Note; schreiben Sie C D E, do re mi oder 1 2 3.</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>„%1“ hat keine Dauer; schreiben Sie C:1, C:1/2 oder C:1.5.</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>Eine Melodie braucht mindestens %1 Noten, etwa C D E C.</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>Eine Melodie mit mehr als %1 Noten ist zu lang; ihr Anfang genügt.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>Diese Datei lässt sich nicht in Noten schreiben: Es ist keine einzige Note darin.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>Diese Datei lässt sich nicht in Noten schreiben: Sie hat %1 Noten, höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>Diese Datei lässt sich nicht in Noten schreiben: Sie hat %1 Stimmen, höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>Diese Datei lässt sich nicht in Noten schreiben: Sie hat mehr als %1 Takte.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>Diese Datei lässt sich nicht in Noten schreiben: Sie ist zu kurz, um den Schlag zu finden.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>Diese Datei lässt sich nicht in Noten schreiben: Sie hat keinen Schlag, dem sich folgen ließe.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>Diese Datei lässt sich nicht in Noten schreiben: Sie dauert mehr als %1 Minuten ohne eigene Takte.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>Diese Datei lässt sich nicht in Noten schreiben: Mehr als %1 Noten fallen auf einen Schlag.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>Kein Instrument heißt „%1“.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>Kein Instrument heißt „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>Es gibt kein Stichwort „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Es gibt keine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>Es gibt keine Sammlung „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>Es gibt keinen Ordner „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Diese Kopie des Programms weiß nicht, wo neue Versionen angekündigt werden.</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>Unter %1 ist nichts (Status %2).</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>Was unter %1 liegt, ist viel zu groß für eine Ankündigung.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 braucht zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1 antwortet nicht. Ist dieser Rechner online?</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1 ist keine sichere Adresse (https) und wird darum nicht gelesen.</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>Was %1 über neue Versionen sagt, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>Was unter %1 angekündigt wird, führt an einen anderen Ort; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>Ein Modell braucht seinen Tokenizer: Legen Sie %1 aus %2 neben %3, oder wählen Sie ihn aus.</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>Auf dem Laufwerk von %1 sind %2 GB frei; %3 GB werden gebraucht.</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1 ist kein Name eines Modells.</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>Hier gibt es kein Modell %1.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>%1 lässt sich nicht löschen (%2).</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1 setzt nicht dort fort, wo aufgehört wurde.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>Die Datei unter %1 hat %2 Bytes; erwartet wurden %3. Es ist nicht die, die dieses Programm kennt, deshalb wurde sie nicht geholt.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Die Verbindung zu %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1 hat mehr gesendet als angekündigt.</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>Der Server von %1 ist überlastet (Status %2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>Der Server gibt %1 nicht an jeden heraus (Status %2).</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>Unter %1 gibt es keine Datei (Status %2).</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1 lieferte %2 Bytes; erwartet wurden %3.</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>Was von %1 kam, ist nicht die Datei, die dieses Programm kennt: Ihre Prüfsumme weicht ab. Sie wurde gelöscht. Versuchen Sie es noch einmal, oder von einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>Der Proxy antwortet nicht, deshalb war %1 nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat wird nicht anerkannt.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 ist keine Adresse.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>%1 war nicht zu erreichen. Ist dieser Computer mit dem Internet verbunden?</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>Auf dem Laufwerk von %1 ist kein Platz mehr. Was geholt ist, bleibt; schaffen Sie Platz, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1 ist keine Safetensors-Datei oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1 ist keine Modelldatei oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1 enthält mehr als Zahlen und einfache Werte. Eine solche Datei kann Programme ausführen, deshalb wurde sie nicht geladen.</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1 enthält kein Modell dieser Art.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1 enthält %2, was nicht zu diesem Modell gehört.</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1: %2 fehlt (erwartet: %3).</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1: %2 hat die Form %3, erwartet war %4.</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1: %2 enthält Zahlen, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>Inzwischen wurde ein anderes Modell oder ein anderes Gerät gewählt. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>Das gewählte Gerät rechnet anders als der Prozessor, deshalb läuft das Modell auf diesem.</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>Das gewählte Gerät kann das Modell nicht ausführen, deshalb tut es der Prozessor (%1).</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>Das Gerät %1 lässt sich nicht verwenden: %2. Das Modell läuft stattdessen auf dem schnellsten, das da ist.</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>Für diesen Rechner gibt es kein NVIDIA-Paket (%1).</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>Noch hat niemand festgelegt, was das NVIDIA-Paket für diese Version des Programms sein muss; darum wird es nicht geholt.</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1 nennt „%2“, einen Ort, der ihm nicht gehört. Es wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 ist beschädigt und wurde darum nicht entpackt.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 kann nicht entfernt werden (%2).</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>Das NVIDIA-Paket wird nicht benutzt: Teile des programmeigenen torch kamen ihm in die Quere.</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>Das NVIDIA-Paket findet keine Grafikkarte, die es benutzen kann. Ist ihr Treiber installiert?</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>Das NVIDIA-Paket rechnet anders als der Prozessor und wird darum nicht benutzt.</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>Auf dem Laufwerk von %1 ist nicht genug Platz: Etwa %2 GB werden gebraucht, %3 GB sind frei.</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>Das NVIDIA-Paket hat den Prozess beendet, der es geladen hat.</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>Das NVIDIA-Paket gehört zu einer anderen Version des Programms. Entfernen Sie es und holen Sie es neu.</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>Das NVIDIA-Paket kann nicht geladen werden (%1).</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>Die Einstellungen in %1 sind beschädigt.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>Die Einstellungen in %1 lassen sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>Die Einstellung %1 kann nicht %2 sein; möglich sind %3.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>Ich habe die Datei…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>Oder die Datei hier ablegen. Es wird nichts geholt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>hört erst an</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>ruht, %1 geholt</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 geholt</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>das mitgelieferte Modell</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>%1 wird geholt</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1 wurde angehalten. Was geholt ist, bleibt; weiter geht es unter Einstellungen → Modelle.</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 ist jetzt auf diesem Computer. Unter Einstellungen → Modelle lassen Sie es antworten.</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>Unter Einstellungen → Modelle werden Sie gefragt, ob Sie der Datei von %1 vertrauen.</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>%1 konnte nicht geholt werden: %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>Klein und schnell. Es gehört zum Programm und braucht kein Netz.</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>Noten und MIDI, beschrieben in 101 Sprachen.</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>Wie CLaMP 2, an mehr Musik aus mehr Ländern trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln Sprache</numerusform>
            <numerusform>%Ln Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>Lizenz %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>belegt hier %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 zu holen</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>wird hier %1 belegen</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple-GPU</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>Es hört etwa %1 Stücke pro Sekunde an.</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>etwa %1 Stücke pro Sekunde (%2)</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird geholt</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>Zu „%1“ ist keine Prüfsumme bekannt; das Programm kann also nicht sagen, ob es die Datei ist, die ihre Urheber veröffentlicht haben. Öffnen Sie sie nur, wenn Sie der Herkunft trauen.

Größe: %2 Byte
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>Ein anderes Modell hört sich erst einmal Ihre Musik an. Bis dahin antwortet das vorige weiter; Sie können jederzeit zurück.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Diese Datei öffnen?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Ich vertraue ihr</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>Wo ist die Datei von %1?</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>Modell (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>Seine Dateien werden gelöscht und müssen neu geholt werden, wenn Sie es wieder wollen. Ihre Bibliothek behält, was es gehört hat.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>Noten groß</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Klavierrolle</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>Ohne Seitenumbrüche</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Dunkles Papier</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>An die Seite anpassen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Noten</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>Zeigen, wie es geschrieben steht</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>Was sich sonst mit den Noten tun lässt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <translation>Noten klein</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>Noten groß</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>Wird als Noten ausgeschrieben…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>Eine MIDI-Datei hat keine gedruckte Seite.</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>Dieses Stück lässt sich nicht zeichnen.</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>Name, etwa „Stufe“</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>Name des Stichwortsatzes</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>Für jedes Stück gilt eines dieser Stichwörter, wie bei Stufe 1 bis 8</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>Jedes dieser Stichwörter gilt für ein Stück oder nicht</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Stichwort suchen</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>Zu lernende Stichwörter</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>Wählen Sie Stichwörter, die Sie selbst einigen Stücken gegeben haben. Das Programm lernt daraus und schlägt sie für die übrigen vor; ab %1 Stücken je Stichwort.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus einer Datei importieren…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>Wählen Sie mindestens %Ln Stichwort.</numerusform>
            <numerusform>Wählen Sie mindestens %Ln Stichwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>Noch zu wenige Stücke: %1. Sie können gleich bezeichnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>%Ln Stück, um daraus zu lernen.</numerusform>
            <numerusform>%Ln Stücke, um daraus zu lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>Nach neuen Versionen des Programms suchen, höchstens einmal am Tag</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Ihre Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>Aus, solange Sie es nicht einschalten. Das Programm liest dann diese Adresse und sonst nichts: %1
Deren Server sieht Ihre Netzadresse; über Sie, Ihre Musik oder Ihren Rechner wird nichts gesagt.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Diese Kopie des Programms weiß nicht, wo neue Versionen angekündigt werden.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>Version %1 ist da. Was neu ist:</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>Version %1 ist da.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>In allen Stücken suchen</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>Ohne „%1“ (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>Kein Stück ist all das: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>Lassen Sie eines davon weg:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>Keine Stücke in „%1“</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>Nichts in „%1“ klingt wie „%2“</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>Suchen Sie in allen Stücken oder mit anderen Wörtern.</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>Nichts klingt wie „%1“</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>Nehmen Sie andere oder weniger Wörter: eine Stimmung, einen Tanz, ein Instrument, einen Namen, eine Liedzeile.</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>Wählen Sie Stücke und drücken Sie T, oder ziehen Sie sie auf das Stichwort.</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>Wählen Sie Stücke und drücken Sie Strg+M, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>Zurzeit passt nichts in der Bibliothek zu dieser Suche.</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>Was der nächste Blick in Ihre Ordner bringt, steht hier.</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>Jedes Stück hat ein Stichwort.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>Kein Vorschlag wartet auf Sie.</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>Keine zwei Stücke scheinen gleich zu sein.</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>Jedes Stück ist, wo es war.</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>Vielleicht ist der Ordner offline, oder nichts darin ließ sich lesen: siehe Probleme.</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>Von „%1“ nach „%2“ verschieben; mit Strg behalten sie auch „%1“</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>Mit „%2“ versehen und „%1“ behalten</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>Wählen Sie zuerst Stücke und geben Sie ihnen dann ein Stichwort.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Stichwort „%1“</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>Wählen Sie zuerst Stücke und legen Sie sie dann in eine Sammlung.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Neue Sammlung „%1“</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>Neue Setliste „%1“</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Stichworts</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>Name der Setliste</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Was „%1“ bedeutet</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>„%1“ aufnehmen in</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTHEK</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>STICHWÖRTER</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Stichwort</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>SAMMLUNGEN</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>Neue Sammlung oder Setliste</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>SUCHEN</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>STICHWORTSÄTZE</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>Stichwörter, die das Programm von Ihren eigenen lernt, um sie für die übrigen vorzuschlagen</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>Neuer Stichwortsatz</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>Verschobene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Zuletzt ergänzt</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Stichwort</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlende</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Einzelne Dateien</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>NVIDIA-Paket</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>Lässt Ihre Grafikkarte zuhören: Große Modelle werden um ein Vielfaches schneller.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 geholt</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>Stattdessen hört der Prozessor zu.</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>belegt hier %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 zu holen</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>Partitur</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>Wird gestochen…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>%1 stumm schalten</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>Nur %1 hören</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>Klaviertasten</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>Erste Zeilen zeichnen:</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>„%1“ ließ sich nicht zeigen.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>Ihr System kennt kein Programm dafür.</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>Die Datei ist nicht mehr da; F5 sucht sie wieder.</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>Tempo: Viertel in der Minute</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Komponist unbekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche Stücke</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>Stücke, die wie dieses klingen (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>Die Datei an ihrem Ort zeigen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>Ihre eigene Notiz; sie bleibt in der Bibliothek</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>Zum Ändern klicken. Die Datei selbst wird nie verändert.</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>Von Ihnen; in der Datei steht nichts. Leeren, um es wegzunehmen.</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>Von Ihnen; in der Datei steht „%1“. Leeren, um das zurückzuholen.</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>Neues Stichwort</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Neue Setliste</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Neues Stichwort darunter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Beschreibung…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Aufnehmen in…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>Wie es klingt…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>Die Stichwörter darunter lernen…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>In eine Sammlung verwandeln</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>In eine Setliste verwandeln</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>Ein Stück spielen, sobald es gewählt wird</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>Eine SoundFont enthält den Klang der Instrumente. Eine gehört zum Programm; bessere, als SF2- oder SF3-Dateien, sind um ein Vielfaches größer.</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>SoundFont wählen</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>SoundFonts</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>Die beste (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>Der Klang brach ab und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>Kein Tongerät gefunden: Der Musik wird ohne Klang gefolgt.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Es gibt keinen Klang.</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>Dieses Stück lässt sich nicht spielen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Spielen und anhalten</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Voriges Stück</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Nächstes Stück</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Fünf Sekunden zurück</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>Fünf Sekunden weiter</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Immer wieder spielen</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preparing to print: page %1 of %2</source>
        <translation>Druck wird vorbereitet: Seite %1 von %2</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>Dieses Stück lässt sich nicht drucken.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>„%1“ drucken</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>Alle Dateien ließen sich lesen.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle noch einmal versuchen</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>Diese Dateien noch einmal lesen</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die sich nicht lesen ließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>Weitere Einzelheiten gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge zur Eingabe</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>Titel umbenennen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Sie können %1 verwenden.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>Neue Titel: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>Wählen Sie zuerst Stücke und benennen Sie sie dann um.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>Nach Stichwort</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>Ein Stichwort nach dem anderen, mit seinen Stücken</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>Nach Stück</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>Ein Stück nach dem anderen, mit seinen Stichwörtern</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>Wessen Vorschläge</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>Welche Stichwörter…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>Welche Stichwörter vorgeschlagen werden dürfen; Vorgeschlagenes entfernen</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>In allen Stücken nach passenden Stichwörtern suchen</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Alle Vorschläge</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnete</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>Nach dem Klang</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>Nach Stichwortsätzen</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>Es passt nicht und wird nicht wieder vorgeschlagen (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>Daraus ein gewöhnliches Stichwort machen (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>Das Programm kann Ihre Stücke durchsehen und Stichwörter vorschlagen: was sich auszählen lässt, wie Taktart und Instrumente, und wie ein Stück klingt. Vorschläge warten hier, bis Sie sie annehmen oder ablehnen; ohne Sie bekommt kein Stück ein Stichwort.</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>Stichwörter für diese Stücke vorschlagen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine von dieser Art</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>Von dieser Art wartet kein Vorschlag auf eine Entscheidung; andere warten.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>Zum Stück</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>Das gewählte Stück auf einer eigenen Seite (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Streicher</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Zupfinstrumente</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Holzbläser</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Blechbläser</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Singstimmen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>Takt %1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>Klavierrolle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Note</numerusform>
            <numerusform>%Ln Noten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>Dieses Stück lässt sich nicht zeigen.</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>Sie steht dann links und bleibt aktuell.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>Wie „%1“, aber: schneller, nicht traurig, mit Flöte</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>Beschreiben Sie die Musik, in jeder Sprache: ein trauriger Walzer für Streicher</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>Stücke, die wie diese Wörter klingen, schon beim Tippen</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>Tonart, Taktart, Tempo, Instrumente, Stichwörter … (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>Links aufheben und aktuell halten (Strg+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>wie „%1“</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Das Beispiel verlassen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>frühere Suche</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>Stelle im Stück</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Komponist unbekannt</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>Komponist von allen</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>Bewertung von allen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 zusammen</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>Sie haben verschiedene Komponisten. Was Sie eingeben, gilt für alle.</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>Verschiedene Komponisten</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>Zum Ändern klicken, für alle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>Das schnellste Gerät</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Grafikkarte (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Grafik eines Apple-Rechners</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>Wie es dem Rechner passt</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>Halbe Genauigkeit auf einer Grafikkarte: schneller, fast dieselben Antworten</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>Im Akkubetrieb wartet langes Anhören, bis der Computer am Netz ist</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Antwortet jetzt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>Was das Programm auch spricht: Suchen Sie in jeder Sprache.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>Ihre Musik, Ihre Wörter, Ihre Stichwörter und was Sie suchen, bleiben hier. Das Programm hat kein Konto, zählt nichts und fragt von sich aus nichts aus dem Netz ab, außer wenn Sie es nach neuen Versionen suchen lassen.</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>Nur wenn Sie ein anderes Modell oder das NVIDIA-Paket herunterladen lassen, fragt das Programm einen Server danach: Der sieht dann Ihre Netzadresse und was Sie wollen, nichts von Ihrer Musik.</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Herunterladen von</translation>
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
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Einen Ordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>Kommt in Ihre eigene Bibliothek</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>Beispielbibliothek</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Eigene Bibliothek</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>Wie es gespielt wird</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>Tempo, die Tonhöhe bleibt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Übliches Tempo</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>Vor dem Spielen einen Takt vorzählen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
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
        <translation>Bewertung: nicht überall gleich</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Bewertung: %1 von 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1. Klicken Sie auf einen Stern oder drücken Sie 0 bis 5</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>Lesen anhalten; Gelesenes bleibt</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Hält nach den laufenden Stücken an…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>Stichwörter vorschlagen:</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>Stichwörter für neue Stücke vorschlagen</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>Angehalten; was vorher vorgeschlagen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln Vorschlag wartet unter „Zu prüfen“.</numerusform>
            <numerusform>%Ln Vorschläge warten unter „Zu prüfen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>Nur berechnete: Das Modell war nicht zu erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>%Ln Stück konnte noch nicht angehört werden.</numerusform>
            <numerusform>%Ln Stücke konnten noch nicht angehört werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>aus den Noten berechnet</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>nach dem Klang</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>nach dem Stichwortsatz „%1“</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % sicher</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>gelernt vom Stichwortsatz „%1“</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>passt besser zu „%1“ als %2 % Ihrer Stücke</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>die Taktart ist %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>klingt wie %1</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>vom Programm vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Neues Stichwort für das Stück</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>Das vorgeschlagene Stichwort „%1“ annehmen</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>Das vorgeschlagene Stichwort „%1“ ablehnen</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>Das Stichwort „%1“ allen geben</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Das Stichwort „%1“ entfernen</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1: vorgeschlagen, aus den Noten berechnet</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1: vorgeschlagen von Ihrem Stichwortsatz</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1: vorgeschlagen nach dem Klang</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, zu %2 % sicher</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1: vom Programm vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>Gattung und Form</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Tanz</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>Stimmung und Charakter</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>Kultur und Region</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>Zweck und Anlass</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tongeschlecht</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>Wählen Sie zuerst Stücke und lassen Sie dann Stichwörter für sie vorschlagen.</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>Stichwörter werden vorgeschlagen, wenn die Ordner gelesen sind.</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>Suche nach passenden Stichwörtern…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>Für dieses Stück wartet kein Vorschlag.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>What was not found</source>
        <translation>Was nicht gefunden wurde</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>Alles, mit Ablehnungen (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Stichwörter exportieren</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Stichwoerter</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>Ordner für die kleinen Dateien</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Stichwörter importieren</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>Stichwörter (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>Ordner mit den kleinen Dateien</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>Stichwortsatz (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>Stichwortsatz exportieren</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>Stichwortsatz (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>Stichwortsatz importieren</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>Stichwörter von %Ln Stück liegen in „%1“.</numerusform>
            <numerusform>Stichwörter von %Ln Stücken liegen in „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln kleine Datei liegt in „%1“.</numerusform>
            <numerusform>%Ln kleine Dateien liegen in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>Stichwörter werden aus „%1“ gelesen…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>Der Stichwortsatz liegt in „%1“ und „%2“; lassen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>Stichwörter aus „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>%Ln Stichwort vergeben</numerusform>
            <numerusform>%Ln Stichwörter vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>Kein Stichwort wurde vergeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>%Ln Stück in dieser Bibliothek gefunden.</numerusform>
            <numerusform>%Ln Stücke in dieser Bibliothek gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>%Ln Stichwort war schon da.</numerusform>
            <numerusform>%Ln Stichwörter waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>Nicht in dieser Bibliothek: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>%Ln Stück ist nicht in dieser Bibliothek.</numerusform>
            <numerusform>%Ln Stücke sind nicht in dieser Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln Angabe passte nicht.</numerusform>
            <numerusform>%Ln Angaben passten nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>Zurück zum üblichen Tempo</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>Tempo, Lautstärke und Stimmen</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>Wie es gespielt wird: Tempo, Lautstärke und Stimmen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>Tempo: %1 %</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>Klarinette in B</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>Trompete in B</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>Sopransaxophon (in B)</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>Klarinette in A</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>Altflöte (in G)</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>Horn in F</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>Englischhorn (in F)</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>Altsaxophon (in Es)</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>Tenorsaxophon (in B)</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>Bassklarinette (in B)</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>Baritonsaxophon (in Es)</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>Klarinette in Es</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>in %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>%n Halbton höher</numerusform>
            <numerusform>%n Halbtöne höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>%n Halbton tiefer</numerusform>
            <numerusform>%n Halbtöne tiefer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>Um Halbtöne</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>In eine Tonart</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>Für ein Instrument</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>Wie der Spieler es liest; es klingt wie zuvor</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>Ziehen Sie einen Ordner mit Noten oder MIDI-Dateien hierher</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>Sie werden gelesen, wo sie liegen, und nie verändert. Beschreiben Sie dann die Musik, die Sie suchen, in jeder Sprache. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>Ihr Ordner wird gelesen</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>Stücke erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>Keine Musik in Ihren Ordnern gefunden</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>Gelesen werden Noten in MusicXML, ABC, Humdrum oder MEI und MIDI-Dateien. Noch einen Ordner hinzufügen?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>Lokrisch</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>aus den Noten geschätzt</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 %, %2 von 5 Strichen</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>Die Datei ist nicht, wo sie war. Legen Sie sie zurück oder drücken Sie F5, um sie wieder zu suchen.</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>Der Ordner ist nicht da: Sein Laufwerk oder Netz ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>Die Datei hat sich geändert und wird neu gelesen.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>Die Datei lässt sich so, wie sie jetzt ist, nicht lesen; diese Angaben sind älter.</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>eine Note daneben</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>Takt %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>Takte %1–%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>klingt wie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>%Ln schwächerer Treffer</numerusform>
            <numerusform>%Ln schwächere Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — ausblenden</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — zeigen</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>Etwas ging schief (%1). Ihre Bibliothek ist, wie sie war; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>Gelesenes bleibt</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>Was getan wurde, bleibt</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Musik wird gesucht…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>Wartet auf den Lauf davor</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Ruht: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Hält nach den laufenden Stücken an…</translation>
    </message>
</context>
</TS>
