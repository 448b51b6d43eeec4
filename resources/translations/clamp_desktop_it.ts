<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>Quanto deve essere sicuro un suggerimento</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>Accetta questi %1</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>sicuro almeno al %1 %</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Aggiungi un filtro…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salva questa ricerca…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Apri nel suo programma</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Brani simili</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>Torna a tutti i brani</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>Brani scelti</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>Copia come file</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>La tua libreria</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Apri la libreria di esempio</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>Cerca modifiche nelle cartelle</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>Pannello sinistro</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>Pannello destro</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostra come schede</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonne…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>Etichette nei file</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etichetta…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Aggiungi a una raccolta…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Una stella in più</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>Una stella in meno</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>Rinomina i titoli…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>Togli dall’etichetta, dalla raccolta o dalla libreria</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Etichette e raccolte</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nuova raccolta</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nuova scaletta</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>Accetta l’etichetta suggerita</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>Rifiuta l’etichetta suggerita</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>Suggerisci etichette per i brani scelti</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>Suggerisci etichette per tutti i brani</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>Quali etichette possono essere suggerite…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>Esporta le etichette in un file…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>Esporta le etichette come piccoli file…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>Importa etichette da un file…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>Importa etichette da piccoli file…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>Vedi il brano, in una finestra stretta</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>Sposta su o giù in una scaletta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>Mappa: sposta, avvicina, allontana, tutto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Dal campo di ricerca ai risultati</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>Chiudi l’elenco delle attività</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>Non è stato fatto nulla da quando la finestra è aperta.</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>A batteria: aspetta che il computer sia collegato alla corrente</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>Brani come schede</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>I brani della tabella; le frecce vanno da una scheda all’altra</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>Non c’è nulla da copiare: i file non ci sono.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1, senza %2 il cui file non c’è</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>Torna a tutti i brani</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>Torna a tutti i brani (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Impossibile aprire questa libreria</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Tutti i brani</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>Simili a «%1»</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · «%2»</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>Niente corrisponde bene a «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Took the stars off %count</source>
        <translation>Stelle tolte: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggerimento</numerusform>
            <numerusform>%Ln suggerimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>Accettato: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>Rifiutato: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>Etichetta «%name» data: %count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>«%name» tolta: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>Da «%name» a «%to»: %count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>«%name» accettata: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>«%name» rifiutata: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>Tolto: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>Descritto come suona «%name»</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>Tolto come suona «%name»</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>Cambiate le etichette che possono essere suggerite</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>Etichetta «%name» creata</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>Etichetta «%name» modificata</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>Etichetta «%name» rinominata «%to»</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>Etichetta «%name» unita a «%to»</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>Etichetta «%name» eliminata</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>Etichette importate da un file</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>Gruppo di etichette «%name» creato</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>Gruppo di etichette «%name» modificato</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>Cambiato ciò che può fare il gruppo «%name»</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>Gruppo di etichette «%name» eliminato</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>Aggiunto: %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>Cartella «%name» tolta</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>Raccolta «%name» creata</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>Scaletta «%name» creata</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>Raccolta «%name» eliminata</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>Aggiunto a «%name»: %count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>Tolto da «%name»: %count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>Spostato in «%name»: %count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>Valutazione %stars: %count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>Tolto dalla libreria: %count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>Riportato: %count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>Rinominato: %count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>Titolo cambiato: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>Compositore cambiato: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>Nota cambiata: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>Ricerca «%name» salvata</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>Ricerca salvata «%name» modificata</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>Ricerca salvata «%name» eliminata</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1, togli</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>Queste possono essere suggerite</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le tue</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>Di’ in una frase, in qualsiasi lingua, come suona un’etichetta.</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>Suggerisci etichette per i brani nuovi senza che lo si chieda</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>Dopo averli letti, una volta che sono state suggerite etichette per gli altri</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>Suggerimenti che attendono una decisione. Le etichette accettate restano.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nome dell’etichetta</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>qualcosa su cui mia nonna ballerebbe il valzer</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Come suona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>Brani a cui si adatta</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>Ancora niente suona così in questa libreria.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Niente in attesa.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e altri %2</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Calcolato: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>Cambia come suona «%1»</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>Non suggerire più «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggerimento</numerusform>
            <numerusform>%Ln suggerimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>Etichette suggerite</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>Quanto bene si riconosce ogni etichetta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Riconosciuti</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Giusta se nominata</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>Come all’inizio</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>Che cosa si scambia per che cosa</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>«%1»: %2 riconosciuti</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>«%1» preso per «%3»: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>Forza da cui i risultati vengono mostrati</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Forza</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>Sotto il %1 % i risultati vengono ripiegati</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>Scegli un brano per vederlo qui.</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>Il brano scelto</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>I brani scelti</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>Aggiungi alla libreria</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>Non contiene musica: nulla è stato aggiunto a «%1».</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>Grancassa 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>Grancassa</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Colpo sul bordo</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Rullante</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Battito di mani</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Rullante 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Timpano grave</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Charleston chiuso</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>Timpano acuto</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Charleston a pedale</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom grave</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Charleston aperto</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Tom medio-grave</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>Tom medio-acuto</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom acuto</translation>
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
        <translation>Campana del ride</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Tamburello</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Campanaccio</translation>
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
        <translation>Bongo acuto</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Bongo grave</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Conga chiusa</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>Conga aperta</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Conga grave</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>Timbale acuto</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Timbale grave</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Agogo acuto</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Agogo grave</translation>
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
        <translation>Fischietto corto</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Fischietto lungo</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Güiro corto</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Güiro lungo</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>Wood block acuto</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>Wood block grave</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>Cuíca chiusa</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Cuíca aperta</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>Triangolo smorzato</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangolo</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, da stampare</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>Immagini (PNG), una per pagina</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>Disegni (SVG), uno per pagina</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>Suono (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML, com’è scritto</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Esporta «%1»</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Scrittura di «%1»…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>Scrittura di «%1»: pagina %2 di %3</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>«%1» è in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>%Ln file da «%1» in poi è in %2.</numerusform>
            <numerusform>%Ln file da «%1» in poi sono in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Impossibile scrivere «%1».</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>È uscita la versione %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>Tonalità</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>Parole di</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln altro</numerusform>
            <numerusform>%Ln altri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln battuta</numerusform>
            <numerusform>%Ln battute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln parti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Mostra i brani</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Nessun filtro</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation>da 1:30</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation>a 5:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, da</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, a</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalità</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodia</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>non %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Strumento</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Organico</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>aggiunto nell’ultimo giorno</numerusform>
            <numerusform>aggiunto negli ultimi %Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>aggiunto più di %Ln giorno fa</numerusform>
            <numerusform>aggiunto più di %Ln giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>aggiunto da %1 a %2 giorni fa</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>recente</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>senza etichetta</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>da rivedere</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppione</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>con un problema</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>non in linea</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>in una raccolta</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>strumenti</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggerimenti</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>suono</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>titolo: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>di %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 parti</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 battute</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>durata %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 note</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>in «%1»</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 stelle</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation>testo: %1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>genere: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>melodia: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>forza %1 %</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>aggiunto %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>più di %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Cerca modifiche</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Individua la cartella…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Togli dalla libreria</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>Aggiungi una cartella con spartiti o file MIDI</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Dove si trova ora «%1»?</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>Non in linea: il disco o la rete non è collegata.</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>Non sorvegliata: F5 cerca le modifiche.</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>Controllata di tanto in tanto.</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>Sorvegliata: le modifiche appaiono da sé.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«%1» non è dov’era.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>Cartelle della libreria</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Individua…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>Indica dove si trova ora la cartella; i suoi brani conservano tutto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>Togli la cartella dalla libreria; i suoi file restano dove sono</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>Nota da sé le modifiche nelle cartelle</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>I file vengono letti dove sono e mai modificati.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>non in linea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1, controllata di tanto in tanto</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1, sorvegliata</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Dove si trova ora «%1»?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>Mostra come tabella (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>Mostra come schede (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>Mostra i brani su una mappa (Ctrl+Maiusc+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>Che cosa sta succedendo e che cosa è stato fatto (Ctrl+J)</translation>
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
        <translation>trombone basso</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>bottiglia</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>clavinet</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>cornetto</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>piano honky-tonk</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>narratore</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>oboe d’amore</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>ribeca</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>shaker</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>effetti sonori</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>basso synth</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>effetti synth</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>synth solista</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>pad synth</translation>
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
        <translation>wood block</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>Ricerca di musica: %Ln file</numerusform>
            <numerusform>Ricerca di musica: %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confronto:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura:</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Ascolto:</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>Ordinamento:</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Suggerimento di etichette:</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>Apprendimento delle tue etichette:</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>Annotazione delle melodie:</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>Disegno delle prime righe:</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Disegno della mappa:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>%Ln nuovo file</numerusform>
            <numerusform>%Ln nuovi file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificato</numerusform>
            <numerusform>%Ln modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln spostato</numerusform>
            <numerusform>%Ln spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln mancante</numerusform>
            <numerusform>%Ln mancanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>Nulla è cambiato nelle tue cartelle</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>Fermato: %1. Il resto verrà letto la prossima volta (F5)</translation>
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
        <translation>Le sue etichette</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>Che cosa si scambia per che cosa</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Da sé</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Gruppo di etichette</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>Si guarda che cosa ha imparato…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>Mostra i brani utili da etichettare</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>Brani di cui è meno sicuro e che differiscono tra loro</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>Suggerisci per gli altri</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>Ciò che trova attende in «Da rivedere»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>Conserva in un file ciò che ha imparato, per un altro computer</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>Righe: che cos’è un brano. Colonne: per che cosa è stato preso.</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>Etichetta da sé i brani a partire da</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> % di sicurezza</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Quanto deve essere sicuro</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>Spento: tutto attende in «Da rivedere». Acceso: il più sicuro diventa subito etichetta; basta annullare una volta.</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>Le etichette sono cambiate da quando ha imparato.</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Impara di nuovo</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>Rivedi %Ln suggerimento</numerusform>
            <numerusform>Rivedi %Ln suggerimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprendimento…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>Imparato. %Ln suggerimento attende in «Da rivedere».</numerusform>
            <numerusform>Imparato. %Ln suggerimenti attendono in «Da rivedere».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>%Ln brano con più etichette del gruppo è stato escluso.</numerusform>
            <numerusform>%Ln brani con più etichette del gruppo sono stati esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>Suggerimento…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln suggerimento attende in «Da rivedere».</numerusform>
            <numerusform>%Ln suggerimenti attendono in «Da rivedere».</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>Non ha ancora imparato.</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>Gli servono almeno %1 esempi per ogni etichetta.</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>Ha imparato, ma da troppo pochi esempi per dire quanto bene.</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>Giusto per %1 su %2 brani che non aveva visto.</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>Dire sempre il più comune sarebbe giusto per %1.</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>Solo tonalità, metro, tempo e strumenti: %1.</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>I suoi suggerimenti dicono quindi ancora poco; più esempi possono aiutare.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>Misurato su %Ln brano</numerusform>
            <numerusform>Misurato su %Ln brani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>in %Ln giro, su brani tenuti da parte</numerusform>
            <numerusform>in %Ln giri, ogni volta su brani tenuti da parte</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>la stessa opera non è mai da entrambe le parti</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>ne servono circa altri %Ln</numerusform>
            <numerusform>ne servono circa altri %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>ne servono circa altri %Ln</numerusform>
            <numerusform>ne servono circa altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Preso per</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Tu dici</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>Impara da questi</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>Brani utili da etichettare</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>Etichetta «%1»</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>Non resta nulla da etichettare: ogni brano ha una di queste etichette.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>%Ln brano etichettato.</numerusform>
            <numerusform>%Ln brani etichettati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>Premi un numero per dire che cos’è un brano; 0 lo lascia aperto. Annulla con Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>Strumenti e i loro colori</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>Caricamento del modello…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1, finché %2 non ha ascoltato</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>Il modello che ascolta e su che cosa gira</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>Pronto ad ascoltare: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>nessun modello: ricerca solo per parole</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>Libreria di esempio – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Ricerca di musica…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nuovo tentativo…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>Cercato solo in titoli e dati: il modello non ha risposto.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>Mappa dei brani</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>I brani che suonano simili stanno vicini. Ciò che è scelto nell’elenco è segnato qui.</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>Disegno della mappa:</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>La mappa è stata fermata; continua quando viene riaperta.</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>La mappa è disegnata.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>Colori per</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalità</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>Cerca una melodia</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>Note della melodia</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>Una nota può essere sbagliata</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>Da sei note in su</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>Conta il ritmo, come lo suono</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>Suona l’inizio o un altro punto, in qualsiasi tonalità, o scrivilo. Vanno bene anche H e Fis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>Cerca una melodia…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>Cerca una melodia</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>Questo file non c’è, o non c’è più.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>È una cartella, non un file.</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>Il programma non può aprire questo file.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>Impossibile leggere il file dal disco.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>Impossibile aprire il file (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>Il programma non ha il permesso di aprire questo file.</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>Impossibile aprire la cartella (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>Il programma non ha il permesso di guardare in questa cartella.</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>Il file è più grande di quanto uno spartito dovrebbe essere (%1 MB, il limite è %2 MB).</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>Non è un file di musica che il programma conosca, oppure è danneggiato e irriconoscibile.</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>In questo file ci sono solo byte vuoti, come dopo una copia fallita. Recuperalo di nuovo.</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>È una registrazione sonora. Il programma legge notazione e MIDI.</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>È tutt’al più un’immagine di musica. Il programma legge notazione e MIDI.</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>È un PDF, fatto per la stampa. Cerca lo stesso brano in MusicXML o MIDI.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Questo file è compresso. Prima scompattalo.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>È una pagina web, forse salvata al posto della musica. Scarica di nuovo il file.</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>È un documento di testo, non notazione.</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>È testo semplice, ma né ABC né Humdrum.</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>Questo file XML non contiene spartiti in MusicXML o MEI.</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>Questo file XML non contiene uno spartito MusicXML.</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>Questo file è nel formato proprio di %1. Esportalo da lì come MusicXML.</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>È un sorgente di LilyPond. Fanne un MIDI con LilyPond, o cerca MusicXML.</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>Non c’è musica in questo file.</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>Non c’è una melodia in questo file.</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>Non c’è nemmeno una nota in questa melodia.</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>Non c’è nemmeno una nota in questo spartito.</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>Non contiene nemmeno una nota.</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>Questo spartito non contiene note.</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>Questo file MIDI non contiene note.</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>Non è un file MIDI.</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>Questo file MIDI è troppo grande (%1 MB; al massimo 20 MB).</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>Questo file MIDI contiene più di %1 eventi.</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>Non è un testo MTF: la prima riga deve essere «ticks_per_beat» e un numero.</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>«%1» non è un numero di tick per pulsazione.</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>La riga %1 non è un messaggio MIDI: «%2».</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>Questo spartito si divide in più colonne di qualsiasi altro.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>Il file è danneggiato: il suo %1 si interrompe o è alterato.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>Il file è danneggiato: il suo %1 si interrompe o è alterato (riga %2).</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>Il file cerca di definire entità o di caricare altri file, cosa che a nessuno spartito serve: resta chiuso.</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>Questo file non è fatto come uno spartito: le sue parti si annidano senza fine.</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>Questo archivio non contiene spartiti.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>Questo archivio è protetto da password. Scompattalo e ricompattalo senza.</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>Questo archivio è danneggiato: non si può scompattare.</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>Questo archivio non è fatto come uno spartito: il programma lo lascia chiuso.</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>La notazione di questo file non si lascia capire.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>Il programma non è riuscito a seguire la notazione di questo spartito.</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>Il programma è inciampato in questo file. Non è colpa tua; i dettagli sono conservati.</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>Questo spartito richiede più memoria di quanta il programma possa usare.</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>Alcuni segni di questo spartito sono scritti in un modo che il programma non conosce; sono stati omessi.</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>La notazione di questo spartito è insolita; il programma ne ha capito le note, ma non tutti i segni.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>Il programma non è riuscito a seguire la notazione di questo spartito e si è basato solo sulle note.</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>Le parti di questo spartito hanno un numero diverso di battute; le più corte sono state completate con pause.</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>Il file è danneggiato; si interrompe dopo la battuta %1 della parte più lunga, e ciò che precede è stato letto.</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>Alcune righe avevano un numero sbagliato di colonne e sono state corrette.</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>Il file contiene più tracce di quante ne dichiari; sono state lette tutte.</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>Il file finisce troppo presto; il resto è stato letto.</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>Alcuni valori superavano quanto MIDI permette e sono stati ridotti.</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>Una parte del file è danneggiata ed è stata omessa.</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>È stata omessa un’armatura che non esiste.</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>Una traccia dichiara una lunghezza sbagliata; è stata letta fino alla fine.</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>Il file contiene più sequenze indipendenti; vengono lette una dopo l’altra.</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>Ciò che precede la musica nel file è stato saltato.</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>I controlli oltre i due milioni sono stati omessi.</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>Ci sono voluti più di %1 secondi ed è stato fermato.</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>La parte del programma che se ne occupa si è fermata qui inaspettatamente.</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>Richiede più memoria di quanta sia permessa.</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>La parte del programma che se ne occupa non è riuscita a capirlo.</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>Una parte del programma non si è avviata.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Il programma si sta chiudendo.</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>Impossibile incidere questo spartito.</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>«%1» è il brano stesso, che non viene mai sovrascritto.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Impossibile scrivere «%1»: %2.</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>Questo spartito non ha pagine da mostrare.</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>Questo spartito non ha una prima riga.</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>Impossibile disegnare una pagina di questo spartito.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossibile scrivere il file.</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>Un file MIDI contiene suoni ma non notazione, quindi non c’è una pagina da mostrare.</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>Il programma non è riuscito a trasformare questa melodia in MusicXML.</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>Il programma non è riuscito a scrivere questo brano in notazione.</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>Durerebbe %1 ore; il massimo è %2.</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>Su questo computer non c’è un soundfont con cui suonare.</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>«%1» non è un soundfont (SF2 o SF3).</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>«%1» non si può usare come soundfont: %2.</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>Il soundfont «%1» è troppo grande (%2).</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>Il soundfont «%1» non si può caricare; forse è danneggiato.</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>Il soundfont «%1» non contiene strumenti General MIDI.</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>La cartella %1 al momento non c’è.</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>Al momento non si possono leggere i file: %1 Aggiorna per continuare.</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>Il modello non è disponibile: %1 I file sono stati letti senza.</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>Il modello ha smesso di funzionare (%1). Aggiorna per continuare.</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>Il modello non è riuscito a capire questo brano. Lo si trova con le sue parole e i suoi dati.</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>Manca il modello fornito con il programma: %1.</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>Il modello dà vettori che non sono numeri; il suo file è danneggiato.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>Il programma controlla %1 ogni %2. Il sistema non sorveglia così tante cartelle.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>Il programma controlla %1 ogni %2. È in rete, e ciò che altri vi cambiano non viene segnalato.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuti</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>Modello incluso</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>Cartella «%1» trovata in %2</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>Questa libreria ha il formato %1; questa versione del programma conosce i formati fino a %2. Aggiorna il programma o scegli un’altra libreria. Nulla è stato modificato. (%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>Il file della libreria è danneggiato o non è una libreria: %1 (%2). Il backup più recente è %3; mettilo al posto del file per ripartire da lì.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>Il file della libreria è danneggiato o non è una libreria: %1 (%2). Sposta altrove il file e fai rileggere le cartelle; la tua musica è intatta.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>La libreria è occupata: un altro programma vi sta scrivendo. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>Il disco della libreria è pieno. Quanto fatto prima è conservato. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>Impossibile scrivere nella libreria. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>Impossibile aprire la libreria. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>Impossibile leggere o scrivere il disco della libreria. (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>Impossibile usare la cartella della libreria: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>Impossibile copiare la libreria prima di aggiornarla: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>Questo Python ha SQLite %1, troppo vecchio: al programma serve %2 o più recente. Installalo con un Python più recente.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Non c’è una cartella %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Non c’è un file %1.</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>Non c’è un brano %1 in questa libreria.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 non è un tipo di file che il programma legga.</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>Nessuno dei file di %1 è in %2.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 è già nella libreria.</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>Questa cartella non è più nella libreria.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>«%1» non si può più annullare: qualcos’altro ne ha preso il posto.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Un’etichetta ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Non c’è un’etichetta «%1».</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>C’è già un’etichetta «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>«%1» non può stare sotto sé stessa.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>«%1» e «%2» stanno l’una sotto l’altra.</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>Un colore si scrive #2f5d8c.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una raccolta ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>Questa raccolta non c’è più.</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>C’è già una raccolta «%1».</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>Non c’è nulla da cercare in questa ricerca.</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>Questa ricerca salvata non c’è più.</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>C’è già una ricerca salvata «%1».</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>Un modello per i titoli non può essere vuoto.</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>Non esiste {%1}; usa %2.</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>Di’ in una frase come suona.</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>Non c’è un gruppo di etichette «%1».</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>C’è già un gruppo di etichette «%1».</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>Questo gruppo di etichette non c’è più.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>Le etichette di «%1» sono cambiate da quando le ha imparate; fallo imparare di nuovo.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>Le etichette di «%1» sono cambiate da quando le ha imparate.</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 è troppo grande per un gruppo di etichette.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 è troppo grande.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 non si può leggere: %2.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 non è scritto in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1 non è come dovrebbe: %2.</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>%1 non contiene file %2.</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>%1 non contiene etichette di questo programma.</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>Due etichette di questo gruppo hanno lo stesso nome.</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>Non contiene ciò che un gruppo di etichette ha imparato.</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>I suoi numeri non concordano.</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>Non ci sono ancora esempi che il modello abbia ascoltato.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Non c’è una versione %1.</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>Le etichette di cui una sola vale devono essere almeno due.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Nomina un’etichetta.</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>Un’etichetta di %1 non ha nome.</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>E altri %1 di questo tipo.</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>«%1» è stata rifiutata qui per %2; %3.</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>L’etichetta «%1» qui ha un altro valore per %2 (%3, non %4); resta.</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>«%1» è stata rifiutata là per %2, che qui la porta; resta.</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 è musica diversa da quando le sue etichette furono scritte; è stato trovato dal percorso.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>Non c’è un filtro «%1:»; intendevi «%2:»?</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>Dopo «%1:» manca qualcosa.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Manca un valore.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Manca un numero.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>«%1» non si capisce; scrivi %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>«%1» qui non è noto; intendevi «%2»?</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>«%1» qui non è noto; scrivi %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>«%1» non è una tonalità; scrivi Dm, «Bb major» o F#.</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>«%1» non è un metro; scrivi 3/4 o 6/8.</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>«%1» non è una nota; scrivi C D E, do re mi o 1 2 3.</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>«%1» non ha durata; scrivi C:1, C:1/2 o C:1.5.</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>Una melodia ha bisogno di almeno %1 note, come C D E C.</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>Una melodia di più di %1 note è troppo lunga; basta l’inizio.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>Questo file non si può scrivere in note: non ne contiene nemmeno una.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>Questo file non si può scrivere in note: ha %1 note, il massimo è %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>Questo file non si può scrivere in note: ha %1 parti, il massimo è %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>Questo file non si può scrivere in note: ha più di %1 battute.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>Questo file non si può scrivere in note: è troppo breve per trovarne la pulsazione.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>Questo file non si può scrivere in note: non ha una pulsazione che si possa seguire.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>Questo file non si può scrivere in note: dura più di %1 minuti senza battute proprie.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>Questo file non si può scrivere in note: più di %1 note cadono su una pulsazione.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>Nessuno strumento si chiama «%1».</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>Nessuno strumento si chiama «%1»; intendevi «%2»?</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>Non c’è un’etichetta «%1»; intendevi «%2»?</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Non c’è una raccolta «%1».</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>Non c’è una raccolta «%1»; intendevi «%2»?</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Non c’è una cartella «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>Non c’è una cartella «%1»; intendevi «%2»?</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Questa copia del programma non sa dove vengono annunciate le nuove versioni.</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>Non c’è nulla in %1 (stato %2).</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>Ciò che si trova in %1 è troppo grande per un annuncio.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 impiega troppo a rispondere.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1 non risponde. Questo computer è in rete?</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1 non è un indirizzo sicuro (https), quindi non viene letto.</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>Ciò che %1 dice delle nuove versioni è incomprensibile.</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>Ciò che è annunciato in %1 porta altrove, quindi non viene seguito.</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>Un modello ha bisogno del suo tokenizer: metti %1 di %2 accanto a %3, oppure sceglilo.</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>Il disco di %1 ha %2 GB liberi; ne servono %3.</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1 non è il nome di un modello.</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>Qui non c’è un modello %1.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>Impossibile eliminare %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1 non riprende da dove si era fermato.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 nel frattempo è cambiato.</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>Il file a %1 ha %2 byte; ne erano attesi %3. Non è quello che questo programma conosce, perciò non è stato scaricato.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>La connessione a %1 si è interrotta.</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1 ha inviato più di quanto annunciato.</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>Il server di %1 è occupato (stato %2). Riprova più tardi.</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>Il server non dà %1 a chiunque (stato %2).</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>Non c’è un file a %1 (stato %2).</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1 ha dato %2 byte; ne erano attesi %3.</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>Ciò che è arrivato da %1 non è il file che questo programma conosce: la somma di controllo è diversa. È stato eliminato. Riprova, o da un altro indirizzo.</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>Il proxy non risponde, perciò %1 non è raggiungibile.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>La connessione a %1 non è sicura: il certificato non è accettato.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 non risponde.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 non è un indirizzo.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>%1 non è raggiungibile. Questo computer è in rete?</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>Non c’è più spazio sul disco di %1. Quanto scaricato resta; libera spazio e continua.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1 non è un file safetensors, o è danneggiato.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1 non è un file di modello, o è danneggiato.</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1 contiene più che numeri e valori semplici. Un file così può eseguire codice, perciò non è stato caricato.</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1 non contiene un modello di questo tipo.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1 contiene %2, che non fa parte di questo modello.</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1: manca %2 (atteso %3).</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1: %2 ha forma %3, attesa %4.</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1: %2 contiene numeri non finiti.</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>Nel frattempo è stato scelto un altro modello o un altro dispositivo. Chiedi di nuovo.</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>Il dispositivo scelto dà numeri diversi dal processore, perciò il modello gira su quest’ultimo.</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>Il dispositivo scelto non può eseguire il modello; lo fa il processore (%1).</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>Il dispositivo %1 non si può usare: %2. Il modello gira invece sul più veloce che c’è.</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>Non c’è un pacchetto NVIDIA per questo computer (%1).</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>Nessuno ha ancora detto quale debba essere il pacchetto NVIDIA per questa versione del programma, quindi non viene scaricato.</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1 nomina «%2», un posto che non gli appartiene. Non è stato estratto.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 è danneggiato, quindi non è stato estratto.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 non può essere rimosso (%2).</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>Il pacchetto NVIDIA non viene usato: parti del torch del programma lo hanno ostacolato.</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>Il pacchetto NVIDIA non trova una scheda grafica utilizzabile. Il suo driver è installato?</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>Il pacchetto NVIDIA calcola diversamente dal processore, quindi non viene usato.</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>Non c’è abbastanza spazio sul disco di %1: servono circa %2 GB, ne sono liberi %3.</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>Il pacchetto NVIDIA ha terminato il processo che lo ha caricato.</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>Il pacchetto NVIDIA è per un’altra versione del programma. Rimuovilo e scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>Il pacchetto NVIDIA non può essere caricato (%1).</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>Le impostazioni in %1 sono danneggiate.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>Impossibile leggere le impostazioni in %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Impossibile scrivere %1 (%2).</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>L’impostazione %1 non può essere %2; accetta %3.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>Ho il file…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>Oppure trascina qui il file. Non si scarica nulla.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>prima ascolta</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>su questo computer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>in pausa, %1 scaricati</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 scaricati</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>il modello incluso</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>Scaricamento di %1</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1 è stato fermato. Quanto scaricato resta; si continua in Impostazioni → Modelli.</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 ora è su questo computer. In Impostazioni → Modelli puoi farlo rispondere.</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>Impostazioni → Modelli ti chiede se ti fidi del file di %1.</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>Impossibile scaricare %1: %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>Piccolo e veloce. È fornito con il programma e non richiede la rete.</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>Spartiti e MIDI, descritti in 101 lingue.</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>Come CLaMP 2, addestrato su più musica di più paesi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln lingua</numerusform>
            <numerusform>%Ln lingue</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licenza %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>qui occupa %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 da scaricare</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>qui occuperà %1</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>Ascolta circa %1 brani al secondo.</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>circa %1 brani al secondo (%2)</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Verifica di %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Scaricamento di %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>Non è nota alcuna somma di controllo di «%1», quindi il programma non può dire se sia il file pubblicato dai suoi autori. Aprilo solo se ti fidi della provenienza.

Dimensione: %2 byte
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>Modello incluso</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>Un altro modello ascolta prima una volta la tua musica. Fino ad allora risponde quello di prima; puoi tornare indietro quando vuoi.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Aprire questo file?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Mi fido</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>Dov’è il file di %1?</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>Modello (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Eliminare %1?</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>I suoi file vengono eliminati e andranno scaricati di nuovo se lo rivuoi. La tua libreria conserva ciò che ha ascoltato.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>Musica in grande</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>Senza interruzioni di pagina</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Carta scura</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>Come stampato</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Adatta alla larghezza</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Adatta alla pagina</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musica</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>Mostra com’è scritta</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Trasporta</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>Che altro si può fare con la musica</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
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
        <translation>Musica in piccolo</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>Musica in grande</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>Scrittura in notazione…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>Un file MIDI non ha una pagina stampata.</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>Questo brano non si può disegnare.</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>Nome, come «grado»</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>Nome del gruppo di etichette</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>Per ogni brano vale una di queste etichette, come grado da 1 a 8</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>Ognuna di queste etichette vale o no per un brano</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Cerca un’etichetta</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>Etichette da imparare</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>Scegli etichette che hai dato tu stesso ad alcuni brani. Il programma impara da queste e le suggerisce per gli altri; da %1 brani per etichetta in poi.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importa da un file…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>Spunta almeno %Ln etichetta.</numerusform>
            <numerusform>Spunta almeno %Ln etichette.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>Ancora troppo pochi brani: %1. Si possono etichettare subito dopo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>%Ln brano da cui imparare.</numerusform>
            <numerusform>%Ln brani da cui imparare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crea</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>Cerca nuove versioni del programma, al massimo una volta al giorno</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Cerca ora</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Apri la sua pagina nel browser</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>Spento finché non lo accendi. Il programma legge allora questo indirizzo e nient’altro: %1
Il suo server vede il tuo indirizzo di rete; nulla si dice di te, della tua musica o del tuo computer.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Questa copia del programma non sa dove vengono annunciate le nuove versioni.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>È uscita la versione %1. Novità:</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>È uscita la versione %1.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Questa è la versione più recente.</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>Cerca in tutti i brani</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>Senza «%1» (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>Nessun brano è tutto questo: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>Rinuncia a uno:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>Nessun brano in «%1»</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>Niente in «%1» suona come «%2»</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>Cerca in tutti i brani o con altre parole.</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>Niente suona come «%1»</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>Usa altre parole, o meno: un umore, una danza, uno strumento, un nome, un verso.</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>Scegli dei brani e premi T, o trascinali sull’etichetta.</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>Scegli dei brani e premi Ctrl+M, o trascinali qui.</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>Ora niente nella libreria corrisponde a questa ricerca.</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>Qui appare ciò che porterà il prossimo sguardo alle tue cartelle.</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>Ogni brano ha un’etichetta.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>Nessun suggerimento ti aspetta.</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>Non sembrano esserci due brani uguali.</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>Ogni brano è dov’era.</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>Forse la cartella non è in linea, o non vi si è potuto leggere nulla: vedi Problemi.</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>Sposta da «%1» a «%2»; con Ctrl conservano anche «%1»</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>Etichetta «%2» e conserva «%1»</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>Prima scegli dei brani, poi dai loro un’etichetta.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nuova etichetta «%1»</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>Prima scegli dei brani, poi aggiungili.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Nuova raccolta «%1»</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>Nuova scaletta «%1»</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Aggiungi a</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nome dell’etichetta</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>Nome della scaletta</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome della raccolta</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Che cosa significa «%1»</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Unisci «%1» a</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>LIBRERIA</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>CARTELLE</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETICHETTE</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>RACCOLTE</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>Nuova raccolta o scaletta</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>RICERCHE</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>GRUPPI DI ETICHETTE</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>Etichette che il programma impara dalle tue per suggerirle agli altri brani</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>Nuovo gruppo</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>Spostati</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Più recenti</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Senza etichetta</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Da rivedere</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppioni</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancanti</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>non in linea</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>File singoli</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>Pacchetto NVIDIA</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>Fa ascoltare la tua scheda grafica: i modelli grandi diventano molte volte più veloci.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 scaricati</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>Al suo posto ascolta il processore.</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>qui occupa %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 da scaricare</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>Spartito</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>Incisione…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Silenzia %1</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>Ascolta solo %1</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>Tasti del pianoforte</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>Che cosa si adatta</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>Disegno delle prime righe:</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Impossibile aprire «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>Impossibile mostrare «%1».</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«%1» non è dov’era.</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>Il sistema non conosce un programma adatto.</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>Non è dov’era; F5 lo cerca di nuovo.</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>Tempo: semiminime al minuto</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalità</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Forza</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Battute</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Compositore sconosciuto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Brani simili</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>Brani che suonano come questo (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>Mostra il file dov’è sul disco (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>La tua nota; resta nella libreria</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>Fai clic per modificare. Il file non viene mai cambiato.</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>Tuo; il file non dice nulla. Svuotalo per toglierlo.</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>Tuo; il file dice «%1». Svuotalo per riaverlo.</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nuova raccolta</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nuova scaletta</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Nuova etichetta sotto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Nessun colore</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Descrizione…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Unisci a…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>Come suona…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>Impara le etichette sottostanti…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Porta in cima</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>Fanne una raccolta</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>Fanne una scaletta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turchese</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
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
        <translation>Luoghi</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>Suona un brano appena viene scelto</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>Soundfont</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>Un soundfont contiene il suono degli strumenti. Uno è fornito con il programma; i migliori, file SF2 o SF3, sono molto più grandi.</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Scegli un soundfont</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Soundfont</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>Il migliore che c’è (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Altro file…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>Riproduzione</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>Il suono si è interrotto ed è ripartito.</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>Nessun dispositivo audio: la musica si segue senza suono.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Non c’è suono.</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>Questo brano non si può suonare.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <source>Play</source>
        <translation>Suona</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Suona e metti in pausa</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Brano precedente</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Brano successivo</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Cinque secondi indietro</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>Cinque secondi avanti</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Suona a ripetizione</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preparing to print: page %1 of %2</source>
        <translation>Preparazione della stampa: pagina %1 di %2</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>Questo brano non si può stampare.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Stampa «%1»</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>È stato possibile leggere tutti i file.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Riprova tutti</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>Leggi di nuovo questi file</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>File che non si sono potuti leggere</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>Non ci sono altri dettagli.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>Proposte</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>Rinomina i titoli</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>by</source>
        <translation>con</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nuovo titolo</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Puoi usare %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>Nuovi titoli: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>Prima scegli dei brani, poi rinominali.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>Per etichetta</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>Un’etichetta dopo l’altra, con i suoi brani</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>Per brano</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>Un brano dopo l’altro, con le sue etichette</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>Suggerimenti di chi</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>Quali etichette…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>Quali etichette possono essere suggerite; togli ciò che è stato suggerito</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Suggerisci di nuovo</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>Cerca in tutti i brani etichette adatte</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Tutti i suggerimenti</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calcolati</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>Da come suona</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>Da gruppi di etichette</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Ciò che attende una decisione</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>Non è adatta e non verrà più suggerita (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>Fanne un’etichetta normale (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nulla da rivedere</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>Il programma può esaminare i tuoi brani e suggerire etichette: ciò che può contare, come metro e strumenti, e come suona un brano. I suggerimenti aspettano qui finché non li accetti o rifiuti; nulla viene etichettato senza di te.</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>Suggerisci etichette per questi brani</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno di questo tipo</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>Nessun suggerimento di questo tipo attende una decisione; altri sì.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Torna all’elenco (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>Vedi il brano</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>Il brano scelto in una pagina a sé (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiere</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Archi</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Corde pizzicate</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Legni</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Ottoni</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Percussioni</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>battuta %1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln parti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>Questo brano non si può mostrare.</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nome della ricerca</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>Resta nel pannello sinistro, aggiornata.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>Come «%1», ma: più veloce, non triste, con flauto</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>Descrivi la musica, in qualsiasi lingua: un valzer triste per archi</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>Brani che suonano come queste parole, mentre scrivi</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation>+ filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Aggiungi un filtro</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>Tonalità, metro, tempo, strumenti, etichette … (Ctrl+Maiusc+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>Tienila nel pannello sinistro, aggiornata (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Scrivi «%1»</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>come «%1»</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Lascia l’esempio</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>ricerca precedente</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>Punto del brano</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Compositore sconosciuto</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>Compositore di tutti</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>Valutazione di tutti</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 in tutto</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>Hanno compositori diversi. Ciò che scrivi vale per tutti.</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>Compositori diversi</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>Fai clic per modificare, per tutti</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalità</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diverso</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Caricamento del modello…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>Il più veloce che c’è</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processore (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Scheda grafica (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Grafica di un computer Apple</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>Secondo il computer</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Gira su</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>Mezza precisione su scheda grafica: più veloce, quasi le stesse risposte</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>A batteria, gli ascolti lunghi aspettano che il computer sia collegato alla corrente</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Risponde ora</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Ampia</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Altezza delle righe</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Lingua del programma</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>Qualunque lingua parli il programma: cerca in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>La tua musica, le tue parole, le tue etichette e ciò che cerchi restano qui. Il programma non ha account, non conta nulla e non chiede nulla alla rete di sua iniziativa, a meno che tu non gli lasci cercare nuove versioni.</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>Solo quando fai scaricare un altro modello o il pacchetto NVIDIA il programma lo chiede a un server: quel server vede allora il tuo indirizzo di rete e che cosa vuoi, nulla della tua musica.</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Scarica da</translation>
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
        <translation>Tasti</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Aggiungi una cartella alla libreria</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>Va nella tua libreria</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>Libreria di esempio</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>La tua libreria</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>Come viene suonato</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>Velocità, l’altezza resta</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Velocità abituale</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>Conta una battuta prima di suonare</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
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
        <translation>Valutazione: non la stessa per tutti</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Valutazione: %1 di 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non valutato</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1. Fai clic su una stella o premi da 0 a 5</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>Ferma la lettura; ciò che è letto resta</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Ferma la lettura</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Continua comunque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemi</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Si ferma dopo i brani in corso…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>Suggerimento di etichette:</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>Suggerimento di etichette per i brani nuovi</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>Fermato; ciò che è già stato suggerito resta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln suggerimento attende in «Da rivedere».</numerusform>
            <numerusform>%Ln suggerimenti attendono in «Da rivedere».</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>Solo quelle calcolate: il modello non ha risposto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>%Ln brano non si è ancora potuto ascoltare.</numerusform>
            <numerusform>%Ln brani non si sono ancora potuti ascoltare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>calcolato dalle note</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>da come suona</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>dal gruppo di etichette «%1»</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>sicuro al %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>appreso dal gruppo di etichette «%1»</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>si adatta a «%1» meglio del %2 % dei tuoi brani</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>il suo metro è %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>suona come %1</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>suggerito dal programma</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungi un’etichetta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Etichetta da aggiungere</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>Accetta l’etichetta suggerita «%1»</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>Rifiuta l’etichetta suggerita «%1»</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>Dai l’etichetta «%1» a tutti</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Togli l’etichetta «%1»</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1: suggerito, calcolato dalle note</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1: suggerito dal tuo gruppo di etichette</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1: suggerito da come suona</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, sicuro al %2 %</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1: suggerito dal programma</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>Genere e forma</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Danza</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>Umore e carattere</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>Cultura e regione</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>Uso e occasione</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficoltà</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Formazione</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Tessitura</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Strumenti</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>Prima scegli dei brani, poi fai suggerire le etichette.</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>Le etichette vengono suggerite quando le cartelle sono lette.</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>Ricerca di etichette adatte…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>Nessun suggerimento attende per questo brano.</translation>
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
        <translation>Che cosa non è stato trovato</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copia l’elenco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>Tutto, con i rifiuti (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Esporta le etichette</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etichette</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>Cartella per i piccoli file</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Importa etichette</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>Etichette (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>Cartella con i piccoli file</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>Gruppo di etichette (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>Esporta il gruppo di etichette</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>Gruppo di etichette (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>Importa un gruppo di etichette</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>Le etichette di %Ln brano sono in «%1».</numerusform>
            <numerusform>Le etichette di %Ln brani sono in «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln piccolo file è in «%1».</numerusform>
            <numerusform>%Ln piccoli file sono in «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>Lettura delle etichette da «%1»…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>Il gruppo di etichette è in «%1» e «%2»; tienili insieme.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Impossibile scrivere «%1»: %2.</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>Etichette da «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>%Ln etichetta data</numerusform>
            <numerusform>%Ln etichette date</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>Nessuna etichetta data</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>%Ln brano trovato in questa libreria.</numerusform>
            <numerusform>%Ln brani trovati in questa libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>%Ln etichetta c’era già.</numerusform>
            <numerusform>%Ln etichette c’erano già.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>Non in questa libreria: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>%Ln brano non è in questa libreria.</numerusform>
            <numerusform>%Ln brani non sono in questa libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln dato non andava bene.</numerusform>
            <numerusform>%Ln dati non andavano bene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>Torna alla velocità abituale</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>Velocità, volume e parti</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>Come viene suonato: velocità, volume e parti</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>Velocità: %1 %</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>Clarinetto in si♭</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>Tromba in si♭</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>Sassofono soprano (si♭)</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>Clarinetto in la</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>Flauto contralto (sol)</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>Corno in fa</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>Corno inglese (fa)</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>Sassofono contralto (mi♭)</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>Sassofono tenore (si♭)</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>Clarinetto basso (si♭)</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>Sassofono baritono (mi♭)</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>Clarinetto in mi♭</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>in %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>%n semitono sopra</numerusform>
            <numerusform>%n semitoni sopra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>%n semitono sotto</numerusform>
            <numerusform>%n semitoni sotto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>Trasporta</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Com’è scritto</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>Per semitoni</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>In una tonalità</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>Per uno strumento</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>Come la legge lo strumentista; il suono resta uguale</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Apri la libreria di esempio</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>Rilascia qui una cartella con spartiti o file MIDI</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>Vengono letti dove sono e mai modificati. Poi descrivi la musica che cerchi, in qualsiasi lingua. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>Lettura della cartella</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>I brani appaiono qui appena sono letti.</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>Nessuna musica nelle tue cartelle</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>Si leggono spartiti in MusicXML, ABC, Humdrum o MEI e file MIDI. Aggiungere un’altra cartella?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>locrio</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>stimato dalle note</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>dal nome del file</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>meno di un minuto</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>ancora %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>ancora %1 h</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 %, %2 barre su 5</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>Il file non è dov’era. Rimettilo a posto o premi F5 per cercarlo di nuovo.</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>La cartella non c’è: il suo disco o la rete non è collegata.</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>Il file è cambiato e verrà letto di nuovo.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>Il file non si può leggere così com’è ora; questi dati sono precedenti.</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>una nota diversa</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>battuta %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>battute %1–%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositore</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>melodia</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome del file</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>senza %1</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>suona come</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>%Ln risultato più debole</numerusform>
            <numerusform>%Ln risultati più deboli</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — nascondi</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — mostra</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>Qualcosa è andato storto (%1). La tua libreria è com’era; riprova.</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>Ciò che è letto resta</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Continua comunque</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>Ciò che è fatto resta</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Ricerca di musica…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>Attende la lettura precedente</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>In pausa: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Si ferma…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Si ferma dopo i brani in corso…</translation>
    </message>
</context>
</TS>
