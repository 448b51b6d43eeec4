<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One star more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One star less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Took the stars off %count</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cornett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MusicPane</name>
    <message>
        <source>Music small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These take effect when the program starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when you have another model downloaded does the program ask a server for it: that server then sees your network address and which model you want, nothing of your music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPanel</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating: not the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
