<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>Certitude exigée d’une suggestion</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>Accepter ces %1</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>sûr à %1&#xa0;% au moins</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Ajouter un filtre…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Ouvrir dans son programme</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Morceaux semblables</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>Retour à tous les morceaux</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>Morceaux choisis</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>Copier comme fichiers</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Votre bibliothèque</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>Chercher des changements dans les dossiers</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>Volet gauche</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>Volet droit</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Afficher en cartes</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>Étiquettes dans des fichiers</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Ajouter à une collection…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Une étoile de plus</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>Une étoile de moins</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>Renommer les titres…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>Retirer de l’étiquette, de la collection ou de la bibliothèque</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Étiquettes et collections</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nouvelle liste de concert</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>Accepter l’étiquette suggérée</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>Refuser l’étiquette suggérée</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>Suggérer des étiquettes pour les morceaux choisis</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>Suggérer des étiquettes pour tous les morceaux</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>Étiquettes qui peuvent être suggérées…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>Exporter les étiquettes dans un fichier…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>Exporter les étiquettes en petits fichiers…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>Importer des étiquettes d’un fichier…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>Importer des étiquettes de petits fichiers…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>Voir le morceau, dans une fenêtre étroite</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>Monter ou descendre dans une liste de concert</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>Carte&#xa0;: déplacer, approcher, éloigner, tout</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Du champ de recherche aux résultats</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>Fermer la liste des activités</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>Rien n’a été fait depuis l’ouverture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>Sur batterie : attend que l’ordinateur soit branché</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>Morceaux en cartes</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>Les morceaux du tableau&#xa0;; les flèches vont d’une carte à l’autre</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>Rien à copier&#xa0;: les fichiers ne sont pas là.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1, sans %2 dont le fichier n’est pas là</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>Retour à tous les morceaux</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>Retour à tous les morceaux (Échap)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Impossible d’ouvrir cette bibliothèque</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Tous les morceaux</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>Semblables à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>Rien ne correspond bien à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Took the stars off %count</source>
        <translation>Étoiles retirées&#xa0;: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>Accepté&#xa0;: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>Refusé&#xa0;: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>Étiquette «&#xa0;%name&#xa0;»&#xa0;: %count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>«&#xa0;%name&#xa0;» retirée&#xa0;: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>Déplacés de «&#xa0;%name&#xa0;» vers «&#xa0;%to&#xa0;»&#xa0;: %count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>«&#xa0;%name&#xa0;» acceptée&#xa0;: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>«&#xa0;%name&#xa0;» refusée&#xa0;: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>Retiré&#xa0;: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>Sonorité de «&#xa0;%name&#xa0;» décrite</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>Sonorité de «&#xa0;%name&#xa0;» retirée</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>Choix des étiquettes à suggérer modifié</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>Étiquette «&#xa0;%name&#xa0;» créée</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>Étiquette «&#xa0;%name&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>Étiquette «&#xa0;%name&#xa0;» renommée en «&#xa0;%to&#xa0;»</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>Étiquette «&#xa0;%name&#xa0;» fusionnée avec «&#xa0;%to&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>Étiquette «&#xa0;%name&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>Étiquettes importées d’un fichier</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>Jeu d’étiquettes «&#xa0;%name&#xa0;» créé</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>Jeu d’étiquettes «&#xa0;%name&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>Droits du jeu d’étiquettes «&#xa0;%name&#xa0;» modifiés</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>Jeu d’étiquettes «&#xa0;%name&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>Ajouté&#xa0;: %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>Dossier «&#xa0;%name&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>Collection «&#xa0;%name&#xa0;» créée</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>Liste de concert «&#xa0;%name&#xa0;» créée</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>Collection «&#xa0;%name&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>Ajout à «&#xa0;%name&#xa0;»&#xa0;: %count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>Retrait de «&#xa0;%name&#xa0;»&#xa0;: %count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>Déplacement dans «&#xa0;%name&#xa0;»&#xa0;: %count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>Note %stars&#xa0;: %count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>Retrait de la bibliothèque&#xa0;: %count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>Retour dans la bibliothèque&#xa0;: %count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>Changement de nom&#xa0;: %count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>Changement de titre&#xa0;: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>Changement de compositeur&#xa0;: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>Changement de note&#xa0;: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>Recherche «&#xa0;%name&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>Recherche enregistrée «&#xa0;%name&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>Recherche enregistrée «&#xa0;%name&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1, retirer</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>Celles-ci peuvent être suggérées</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>Dites en une phrase, dans n’importe quelle langue, comment sonne une étiquette.</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>Suggérer des étiquettes pour les nouveaux morceaux sans demande</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>Après leur lecture, dès que des étiquettes ont été suggérées pour les autres</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>Suggestions qui attendent une décision. Les étiquettes acceptées restent.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>quelque chose sur quoi ma grand-mère valserait</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Comment cela sonne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>Morceaux auxquels cela convient</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>Rien ne sonne encore ainsi dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Calculé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>Modifier la sonorité de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>Ne plus suggérer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>Étiquettes suggérées</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>Comment chaque étiquette est reconnue</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnus</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Juste quand nommée</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>Ce qui est pris pour autre chose</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 reconnus</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>«&#xa0;%1&#xa0;» pris pour «&#xa0;%3&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>Force à partir de laquelle les résultats sont affichés</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>Sous %1&#xa0;%, les résultats sont repliés</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>Choisissez un morceau pour le voir ici.</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>Le morceau choisi</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>Les morceaux choisis</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>Il ne contient pas de musique&#xa0;: rien n’a été ajouté à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>Grosse caisse 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>Grosse caisse</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Cross-stick</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Caisse claire</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Claquement de mains</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Caisse claire 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Tom basse grave</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Charleston fermé</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>Tom basse aigu</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Charleston au pied</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom grave</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Charleston ouvert</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Tom médium grave</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>Tom médium aigu</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom aigu</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chinoise</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>Cloche de ride</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Tambour de basque</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Cloche</translation>
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
        <translation>Bongo aigu</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Bongo grave</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Conga étouffée</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>Conga ouverte</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Conga grave</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>Timbale aiguë</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Timbale grave</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Agogo aigu</translation>
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
        <translation>Sifflet court</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Sifflet long</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Güiro court</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Güiro long</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>Wood-block aigu</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>Wood-block grave</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>Cuica étouffée</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Cuica ouverte</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>Triangle étouffé</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, à imprimer</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>Images (PNG), une par page</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>Dessins (SVG), un par page</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>Son (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML, comme écrit</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»&#xa0;: page %2 sur %3</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>«&#xa0;%1&#xa0;» est dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>%Ln fichier à partir de «&#xa0;%1&#xa0;» est dans %2.</numerusform>
            <numerusform>%Ln fichiers à partir de «&#xa0;%1&#xa0;» sont dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>La version %1 est là.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>Paroles de</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln mesure</numerusform>
            <numerusform>%Ln mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Afficher les morceaux</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation>de 1:30</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation>à 5:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Mélodie</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>ajouté depuis %Ln jour</numerusform>
            <numerusform>ajouté depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>ajouté il y a plus de %Ln jour</numerusform>
            <numerusform>ajouté il y a plus de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>ajouté il y a %1 à %2 jours</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>ajout récent</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>avec un problème</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>dans une collection</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>paroles</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>instruments</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggestions</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 parties</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 mesures</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notes</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 étoiles</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation>paroles&#xa0;: %1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>genre&#xa0;: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>mélodie&#xa0;: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>force %1&#xa0;%</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ajouté %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Chercher des changements</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Localiser le dossier…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>Ajouter un dossier de partitions ou de fichiers MIDI</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Où se trouve maintenant «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>Hors ligne&#xa0;: son disque ou le réseau n’est pas connecté.</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>Non surveillé&#xa0;: F5 cherche les changements.</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>Parcouru de temps en temps.</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>Surveillé&#xa0;: les changements apparaissent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus à sa place.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>Indiquer où se trouve le dossier&#xa0;; ses morceaux gardent tout</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>Retirer le dossier de la bibliothèque&#xa0;; ses fichiers restent où ils sont</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>Remarquer d’office les changements dans les dossiers</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>Les fichiers sont lus où ils sont et jamais modifiés.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1, parcouru de temps en temps</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1, surveillé</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Où se trouve maintenant «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>Afficher en tableau (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>Afficher en cartes (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>Afficher les morceaux sur une carte (Ctrl+Maj+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>Ce qui se passe et ce qui a été fait (Ctrl+J)</translation>
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
        <translation>trombone basse</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>bouteille</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>clavinet</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>cornet à bouquin</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>piano bastringue</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>récitant</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>hautbois d’amour</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>rebec</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>shaker</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>bruitages</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>basse synthé</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>effets synthé</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>synthé solo</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>nappe synthé</translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation>vihuela</translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation>viole d’amour</translation>
    </message>
    <message>
        <source>violone</source>
        <translation>violone</translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation>wood-block</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>Recherche de musique&#xa0;: %Ln fichier</numerusform>
            <numerusform>Recherche de musique&#xa0;: %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison&#xa0;:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture&#xa0;:</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Écoute&#xa0;:</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>Classement&#xa0;:</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Suggestion d’étiquettes&#xa0;:</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>Apprentissage de vos étiquettes&#xa0;:</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>Relevé des mélodies&#xa0;:</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>Dessin des premières lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Dessin de la carte&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>%Ln nouveau fichier</numerusform>
            <numerusform>%Ln nouveaux fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquant</numerusform>
            <numerusform>%Ln manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>Rien n’a changé dans vos dossiers</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>Arrêté&#xa0;: %1. Le reste sera lu la prochaine fois (F5)</translation>
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
        <translation>Ses étiquettes</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>Ce qui est pris pour autre chose</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Jeu d’étiquettes</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>Consultation de ce qu’il a appris…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>Morceaux utiles à étiqueter</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>Morceaux dont il est le moins sûr et qui diffèrent entre eux</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>Suggérer pour les autres</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>Ce qu’il trouve attend sous «&#xa0;À examiner&#xa0;»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>Garder ce qu’il a appris dans un fichier, pour un autre ordinateur</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>Lignes&#xa0;: ce qu’est un morceau. Colonnes&#xa0;: ce pour quoi il a été pris.</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>Étiqueter de lui-même à partir de</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> % de certitude</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Certitude exigée</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>Désactivé&#xa0;: tout attend sous «&#xa0;À examiner&#xa0;». Activé&#xa0;: le plus sûr devient étiquette aussitôt&#xa0;; une annulation suffit pour revenir.</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>Des étiquettes ont changé depuis l’apprentissage.</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Réapprendre</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>Examiner %Ln suggestion</numerusform>
            <numerusform>Examiner %Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>Appris. %Ln suggestion attend sous «&#xa0;À examiner&#xa0;».</numerusform>
            <numerusform>Appris. %Ln suggestions attendent sous «&#xa0;À examiner&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>%Ln morceau portant plusieurs de ses étiquettes a été écarté.</numerusform>
            <numerusform>%Ln morceaux portant plusieurs de ses étiquettes ont été écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>Suggestion…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln suggestion attend sous «&#xa0;À examiner&#xa0;».</numerusform>
            <numerusform>%Ln suggestions attendent sous «&#xa0;À examiner&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>Il n’a pas encore appris.</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>Il lui faut au moins %1 exemples de chaque étiquette.</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>Il a appris de trop peu d’exemples pour dire à quel point.</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>Juste pour %1 sur %2 morceaux qu’il n’avait pas vus.</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>Toujours dire le plus courant serait juste pour %1.</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>Tonalité, mesure, tempo et instruments seuls&#xa0;: %1.</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>Ses suggestions disent donc encore peu&#xa0;; plus d’exemples peuvent aider.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>Mesuré sur %Ln morceau</numerusform>
            <numerusform>Mesuré sur %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>en %Ln tour, sur des morceaux mis de côté</numerusform>
            <numerusform>en %Ln tours, chaque fois sur des morceaux mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>la même œuvre n’est jamais des deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>il en faut environ %Ln de plus</numerusform>
            <numerusform>il en faut environ %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>il en faut environ %Ln de plus</numerusform>
            <numerusform>il en faut environ %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Pris pour</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Vous dites</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>Apprendre de ceux-ci</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>Morceaux utiles à étiqueter</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>Étiqueter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>Il n’y a plus rien à étiqueter&#xa0;: chaque morceau porte l’une de ces étiquettes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>%Ln morceau étiqueté.</numerusform>
            <numerusform>%Ln morceaux étiquetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>Tapez un chiffre pour dire ce qu’est un morceau&#xa0;; 0 le laisse ouvert. Annuler avec Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>Instruments et leurs couleurs</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1, jusqu’à ce que %2 ait écouté</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>Le modèle qui écoute, et sur quoi il tourne</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>Prêt à écouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>pas de modèle&#xa0;: recherche par mots seulement</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>Bibliothèque d’exemple – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Recherche de musique…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>Recherche dans les titres et les données seulement&#xa0;: le modèle n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>Carte des morceaux</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>Les morceaux qui sonnent de façon semblable sont proches. Ce qui est choisi dans la liste est marqué ici.</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>Dessin de la carte&#xa0;:</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>La carte a été arrêtée&#xa0;; elle reprend quand on la rouvre.</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>La carte est dessinée.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>Couleurs selon</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>Chercher une mélodie</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>Notes de la mélodie</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>Une note peut être fausse</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>À partir de six notes</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>Le rythme compte, comme je le joue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>Jouez le début ou un autre passage, dans n’importe quelle tonalité, ou tapez-le. H et Fis conviennent aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>Chercher une mélodie…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>Chercher une mélodie</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>Ce fichier n’existe pas ou n’existe plus.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>Le programme n’a pas le droit d’ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>Le fichier n’a pas pu être lu sur le disque.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>Le fichier n’a pas pu être ouvert (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>Le programme n’est pas autorisé à ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>Le dossier n’a pas pu être ouvert (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>Le programme n’est pas autorisé à regarder dans ce dossier.</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>Le fichier est plus gros qu’une partition ne devrait l’être (%1 Mo, la limite est de %2 Mo).</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>Ce n’est pas un fichier de musique que le programme connaît, ou il est endommagé au point d’être méconnaissable.</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>Ce fichier ne contient que des octets vides, comme après une copie ratée. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>C’est un enregistrement sonore. Le programme lit les partitions et le MIDI.</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>C’est tout au plus une image de musique. Le programme lit les partitions et le MIDI.</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>C’est un PDF, fait pour l’impression. Cherchez le même morceau en MusicXML ou en MIDI.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Ce fichier est compressé. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>C’est une page web, peut-être enregistrée à la place de la musique. Téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>C’est un document texte, pas une partition.</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>C’est du texte simple, mais ni ABC ni Humdrum.</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>Ce fichier XML ne contient pas de partition MusicXML ou MEI.</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>Ce fichier XML ne contient pas de partition MusicXML.</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>Ce fichier est au format propre à %1. Exportez-le de là en MusicXML.</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>C’est une source LilyPond. Faites-en du MIDI avec LilyPond ou cherchez du MusicXML.</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>Il n’y a pas de musique dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>Il n’y a pas d’air dans ce fichier.</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>Il n’y a pas une seule note dans cet air.</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>Il n’y a pas une seule note dans cette partition.</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>Il n’y a pas une seule note dedans.</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>Cette partition ne contient pas de notes.</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>Ce fichier MIDI ne contient pas de notes.</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>Ce n’est pas un fichier MIDI.</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>Ce fichier MIDI est trop gros (%1 Mo&#xa0;; 20 Mo au plus).</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>Ce fichier MIDI contient plus de %1 événements.</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>Ce n’est pas un texte MTF&#xa0;: sa première ligne doit être «&#xa0;ticks_per_beat&#xa0;» et un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de ticks par temps.</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>La ligne %1 n’est pas un message MIDI&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>Cette partition se divise en plus de colonnes qu’aucune autre.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>Le fichier est endommagé&#xa0;: son %1 s’interrompt ou est brouillé.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>Le fichier est endommagé&#xa0;: son %1 s’interrompt ou est brouillé (ligne %2).</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>Le fichier tente de définir des entités ou de charger d’autres fichiers, ce dont aucune partition n’a besoin&#xa0;: il reste fermé.</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>Ce fichier n’est pas construit comme une partition&#xa0;: ses parties s’emboîtent sans fin.</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>Cette archive ne contient pas de partition.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>Cette archive est protégée par un mot de passe. Décompressez-la puis recompressez-la sans mot de passe.</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>Cette archive est endommagée et ne peut être décompressée.</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>Cette archive n’est pas construite comme une partition&#xa0;: le programme la laisse fermée.</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>La notation de ce fichier n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>Le programme n’a pas pu suivre la notation de cette partition.</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>Le programme a trébuché sur ce fichier. Vous n’y êtes pour rien&#xa0;; les détails sont conservés.</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>Cette partition demande plus de mémoire que le programme n’a le droit d’utiliser.</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>Certains signes de cette partition sont écrits d’une façon que le programme ne connaît pas&#xa0;; ils ont été omis.</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>La notation de cette partition est inhabituelle&#xa0;; le programme a compris ses notes, mais pas tous ses signes.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>Le programme n’a pas pu suivre la notation de cette partition et s’en est tenu à ses notes.</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>Les parties de cette partition n’ont pas le même nombre de mesures&#xa0;; les plus courtes ont été complétées par des silences.</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>Le fichier est endommagé&#xa0;; il s’interrompt après la mesure %1 de sa plus longue partie, et ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>Quelques lignes avaient un mauvais nombre de colonnes et ont été réparées.</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>Le fichier contient plus de pistes qu’il ne le dit&#xa0;; toutes ont été lues.</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>Le fichier finit trop tôt&#xa0;; le reste a été lu.</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>Quelques valeurs dépassaient ce que MIDI permet et ont été réduites.</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>Une partie du fichier est endommagée et a été omise.</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>Une armure qui n’existe pas a été omise.</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>Une piste annonce une longueur fausse&#xa0;; elle a été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>Le fichier contient plusieurs séquences indépendantes&#xa0;; elles sont lues l’une après l’autre.</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>Ce qui précède la musique dans le fichier a été sauté.</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>Les contrôles au-delà de deux millions ont été omis.</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>Cela a pris plus de %1 secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>La partie du programme qui s’en charge s’est arrêtée ici de façon inattendue.</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>Cela demande plus de mémoire que permis.</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>La partie du programme qui s’en charge n’y a rien compris.</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>Une partie du programme n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>Cette partition n’a pas pu être gravée.</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>«&#xa0;%1&#xa0;» est le morceau lui-même, qui n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>Cette partition n’a aucune page à montrer.</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>Cette partition n’a pas de première ligne.</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>Une page de cette partition n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>Un fichier MIDI contient des sons mais pas de notation&#xa0;; il n’y a donc pas de page à montrer.</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>Le programme n’a pas pu transformer cet air en MusicXML.</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>Le programme n’a pas pu écrire ce morceau en notation.</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>Il durerait %1 heures&#xa0;; %2 sont le maximum.</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>Il n’y a pas de banque de sons sur cet ordinateur pour jouer.</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une banque de sons (SF2 ou SF3).</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de banque de sons&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>La banque de sons «&#xa0;%1&#xa0;» est trop grosse (%2).</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>La banque de sons «&#xa0;%1&#xa0;» ne peut pas être chargée&#xa0;; elle est peut-être endommagée.</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>La banque de sons «&#xa0;%1&#xa0;» ne contient aucun instrument General MIDI.</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>Le dossier %1 n’est pas là pour le moment.</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>Les fichiers ne peuvent pas être lus pour le moment&#xa0;: %1 Actualisez pour continuer.</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>Le modèle n’est pas disponible&#xa0;: %1 Les fichiers ont été lus sans lui.</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>Le modèle a cessé de fonctionner (%1). Actualisez pour continuer.</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>Le modèle n’a rien compris à ce morceau. On le trouve par ses mots et ses données.</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>Le modèle livré avec le programme est absent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>Le modèle donne des vecteurs qui ne sont pas des nombres&#xa0;; son fichier est endommagé.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>Le programme parcourt %1 toutes les %2. Le système ne surveille pas autant de dossiers.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>Le programme parcourt %1 toutes les %2. Le dossier est sur le réseau, et ce que d’autres y changent n’est pas signalé.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>Modèle fourni</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>Dossier «&#xa0;%1&#xa0;» retrouvé dans %2</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>Cette bibliothèque a le format %1&#xa0;; cette version du programme connaît les formats jusqu’à %2. Mettez le programme à jour ou choisissez une autre bibliothèque. Rien n’a été modifié. (%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>Le fichier de la bibliothèque est endommagé ou n’est pas une bibliothèque&#xa0;: %1 (%2). La sauvegarde la plus récente est %3&#xa0;; mettez-la à la place du fichier pour repartir de là.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>Le fichier de la bibliothèque est endommagé ou n’est pas une bibliothèque&#xa0;: %1 (%2). Écartez le fichier et faites relire vos dossiers&#xa0;; votre musique est intacte.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>La bibliothèque est occupée&#xa0;: un autre programme y écrit. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>Le disque de la bibliothèque est plein. Ce qui a été fait avant est conservé. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>On ne peut pas écrire dans la bibliothèque. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>On ne peut pas ouvrir la bibliothèque. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>Le disque de la bibliothèque n’a pas pu être lu ou écrit. (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>Le dossier de la bibliothèque est inutilisable&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>La bibliothèque ne peut pas être copiée avant sa mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>Ce Python vient avec SQLite %1, trop ancien&#xa0;: le programme a besoin de %2 ou plus récent. Installez-le avec un Python plus récent.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>Il n’y a pas de morceau %1 dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 n’est pas un type de fichier que le programme lit.</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>Aucun des fichiers de %1 n’est dans %2.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>Ce dossier n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus être annulé&#xa0;: autre chose a pris sa place.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Il n’y a pas d’étiquette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>Il y a déjà une étiquette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être placée sous elle-même.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont l’une sous l’autre.</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>Une couleur s’écrit #2f5d8c.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Une collection a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>Cette collection n’existe plus.</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>Il y a déjà une collection «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>Il n’y a rien à chercher dans cette recherche.</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>Cette recherche enregistrée n’existe plus.</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>Il y a déjà une recherche enregistrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>Un modèle de titres ne doit pas être vide.</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>Il n’y a pas de {%1}&#xa0;; utilisez %2.</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>Dites en une phrase comment cela sonne.</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>Il n’y a pas de jeu d’étiquettes «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>Il y a déjà un jeu d’étiquettes «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>Ce jeu d’étiquettes n’existe plus.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>Les étiquettes de «&#xa0;%1&#xa0;» ont changé depuis l’apprentissage&#xa0;; faites-le réapprendre.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>Les étiquettes de «&#xa0;%1&#xa0;» ont changé depuis l’apprentissage.</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 est trop gros pour un jeu d’étiquettes.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop gros.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 n’est pas écrit en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1 n’est pas comme il devrait&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>%1 ne contient pas de fichiers %2.</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>%1 ne contient pas d’étiquettes de ce programme.</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>Deux étiquettes de ce jeu ont le même nom.</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>Il ne contient pas ce qu’un jeu d’étiquettes a appris.</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>Ses nombres ne s’accordent pas.</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>Il n’y a pas encore d’exemples que le modèle ait entendus.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Il n’y a pas de version %1.</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>Il faut au moins deux étiquettes dont une seule vaut.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Nommez une étiquette.</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>Une étiquette de %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>Et %1 autres du même genre.</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>«&#xa0;%1&#xa0;» a été refusée ici pour %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» a ici une autre valeur pour %2 (%3, pas %4)&#xa0;; elle reste.</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>«&#xa0;%1&#xa0;» a été refusée là-bas pour %2, qui la porte ici&#xa0;; elle reste.</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 est une autre musique que lorsque ses étiquettes ont été écrites&#xa0;; il a été trouvé par son chemin.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>Il n’y a pas de filtre «&#xa0;%1:&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2:&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>Il manque quelque chose après «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Il manque une valeur.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Il manque un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;; écrivez %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#xa0;; écrivez %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une tonalité&#xa0;; écrivez Dm, «&#xa0;Bb major&#xa0;» ou F#.</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une mesure&#xa0;; écrivez 3/4 ou 6/8.</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une note&#xa0;; écrivez C D E, do re mi ou 1 2 3.</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de durée&#xa0;; écrivez C:1, C:1/2 ou C:1.5.</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>Une mélodie a besoin d’au moins %1 notes, comme C D E C.</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>Une mélodie de plus de %1 notes est trop longue&#xa0;; son début suffit.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>Ce fichier ne peut pas être noté&#xa0;: il ne contient pas une seule note.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>Ce fichier ne peut pas être noté&#xa0;: il a %1 notes, %2 sont le maximum.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>Ce fichier ne peut pas être noté&#xa0;: il a %1 parties, %2 sont le maximum.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>Ce fichier ne peut pas être noté&#xa0;: il a plus de %1 mesures.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>Ce fichier ne peut pas être noté&#xa0;: il est trop court pour en trouver la pulsation.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>Ce fichier ne peut pas être noté&#xa0;: il n’a pas de pulsation que l’on puisse suivre.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>Ce fichier ne peut pas être noté&#xa0;: il dure plus de %1 minutes sans mesures propres.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>Ce fichier ne peut pas être noté&#xa0;: plus de %1 notes tombent sur un temps.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>Aucun instrument ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>Aucun instrument ne s’appelle «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>Il n’y a pas d’étiquette «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Il n’y a pas de collection «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>Il n’y a pas de collection «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Cette copie du programme ne sait pas où les nouvelles versions sont annoncées.</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>Il n’y a rien à %1 (état %2).</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>Ce qui se trouve à %1 est bien trop gros pour une annonce.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 met trop de temps à répondre.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1 ne répond pas. Cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1 n’est pas une adresse sûre (https) et n’est donc pas lue.</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>Ce que %1 dit des nouvelles versions est incompréhensible.</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>Ce qui est annoncé à %1 mène ailleurs et n’est donc pas suivi.</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>Un modèle a besoin de son tokeniseur : placez %1 de %2 à côté de %3, ou choisissez-le.</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>Le disque de %1 a %2 Go libres ; il faut %3 Go.</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1 n’est pas le nom d’un modèle.</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>Il n’y a pas de modèle %1 ici.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>%1 ne peut pas être supprimé (%2).</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1 ne reprend pas là où on s’était arrêté.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 a changé entre-temps.</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>Le fichier à %1 a %2 octets ; %3 étaient attendus. Ce n’est pas celui que ce programme connaît, il n’a donc pas été récupéré.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>La connexion à %1 a été coupée.</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1 a envoyé plus qu’annoncé.</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>Le serveur de %1 est occupé (état %2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>Le serveur ne donne pas %1 à tout le monde (état %2).</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>Il n’y a pas de fichier à %1 (état %2).</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1 a donné %2 octets ; %3 étaient attendus.</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>Ce qui vient de %1 n’est pas le fichier que ce programme connaît : sa somme de contrôle diffère. Il a été supprimé. Réessayez, ou depuis une autre adresse.</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>Le proxy ne répond pas, %1 n’a donc pas pu être joint.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>La connexion à %1 n’est pas sûre : son certificat n’est pas accepté.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 n’est pas une adresse.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>%1 n’a pas pu être joint. Cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>Il n’y a plus de place sur le disque de %1. Ce qui a été récupéré est gardé ; libérez de la place et reprenez.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1 n’est pas un fichier safetensors, ou il est endommagé.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1 n’est pas un fichier de modèle, ou il est endommagé.</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1 contient autre chose que des nombres et des valeurs simples. Un tel fichier peut exécuter du code, il n’a donc pas été chargé.</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1 ne contient pas de modèle de ce genre.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1 contient %2, qui n’appartient pas à ce modèle.</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1 : %2 manque (attendu : %3).</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1 : %2 a la forme %3, attendue %4.</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1 : %2 contient des nombres non finis.</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>Un autre modèle, ou un autre appareil, a été choisi entre-temps. Redemandez.</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>L’appareil choisi donne d’autres nombres que le processeur ; le modèle tourne donc sur celui-ci.</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>L’appareil choisi ne peut pas exécuter le modèle ; le processeur le fait (%1).</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>L’appareil %1 ne peut pas être utilisé : %2. Le modèle tourne à la place sur le plus rapide disponible.</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>Il n’y a pas de paquet NVIDIA pour cet ordinateur (%1).</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>Personne n’a encore dit ce que doit être le paquet NVIDIA pour cette version du programme ; il n’est donc pas téléchargé.</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1 nomme « %2 », un endroit qui n’est pas le sien. Il n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 est endommagé et n’a donc pas été décompressé.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 ne peut pas être supprimé (%2).</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>Le paquet NVIDIA n’est pas utilisé : des parties du torch du programme l’ont gêné.</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>Le paquet NVIDIA ne trouve aucune carte graphique utilisable. Son pilote est-il installé ?</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>Le paquet NVIDIA ne calcule pas comme le processeur et n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>Il n’y a pas assez de place sur le disque de %1 : il faut environ %2 Go, %3 Go sont libres.</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>Le paquet NVIDIA a mis fin au processus qui l’a chargé.</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>Le paquet NVIDIA est pour une autre version du programme. Supprimez-le et obtenez-le de nouveau.</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>Le paquet NVIDIA ne peut pas être chargé (%1).</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>Les réglages dans %1 sont endommagés.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>Les réglages dans %1 ne peuvent pas être lus (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>Le réglage %1 ne peut pas valoir %2&#xa0;; il accepte %3.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>J’ai le fichier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>Ou déposez le fichier ici. Rien n’est récupéré.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>écoute d’abord</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>en pause, %1 récupérés</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 récupérés</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>le modèle fourni</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1 a été arrêté. Ce qui a été récupéré est gardé ; reprise dans Réglages → Modèles.</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 est maintenant sur cet ordinateur. Réglages → Modèles le fait répondre.</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>Réglages → Modèles vous demande si vous faites confiance au fichier de %1.</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>%1 n’a pas pu être récupéré : %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>Petit et rapide. Il vient avec le programme et n’a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>Partitions et MIDI, décrits en 101 langues.</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>Comme CLaMP 2, entraîné sur plus de musique de plus de pays.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln langue</numerusform>
            <numerusform>%Ln langues</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licence %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>occupe ici %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 à récupérer</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>occupera ici %1</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>Il écoute environ %1 morceaux par seconde.</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>environ %1 morceaux par seconde (%2)</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>Aucune somme de contrôle de «&#xa0;%1&#xa0;» n’est connue&#xa0;; le programme ne peut donc pas dire si c’est le fichier publié par ses auteurs. Ne l’ouvrez que si vous faites confiance à sa provenance.

Taille&#xa0;: %2 octets
SHA-256&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>Modèle fourni</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>Un autre modèle écoute d’abord une fois votre musique. D’ici là, le précédent continue de répondre&#xa0;; vous pouvez revenir à tout moment.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Ouvrir ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Je lui fais confiance</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>Où est le fichier de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>Modèle (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>Ses fichiers sont supprimés et devront être récupérés si vous le voulez à nouveau. Votre bibliothèque garde ce qu’il a entendu.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>Musique en grand</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>Sans sauts de page</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papier sombre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>Comme imprimé</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>Montrer comme c’est écrit</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transposer</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>Ce qu’on peut faire d’autre avec la musique</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MusicPane</name>
    <message>
        <source>Music small</source>
        <translation>Musique en petit</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>Musique en grand</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>Mise en notation…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>Un fichier MIDI n’a pas de page imprimée.</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>Ce morceau ne peut pas être dessiné.</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>Nom, par exemple «&#xa0;niveau&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>Nom du jeu d’étiquettes</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>Une de ces étiquettes vaut pour chaque morceau, comme niveau 1 à 8</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>Chacune de ces étiquettes vaut ou non pour un morceau</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Chercher une étiquette</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>Étiquettes à apprendre</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>Choisissez des étiquettes que vous avez données vous-même à des morceaux. Le programme en apprend et les suggère pour les autres&#xa0;; à partir de %1 morceaux par étiquette.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importer d’un fichier…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>Cochez au moins %Ln étiquette.</numerusform>
            <numerusform>Cochez au moins %Ln étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>Encore trop peu de morceaux&#xa0;: %1. Vous pourrez les étiqueter ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>%Ln morceau pour apprendre.</numerusform>
            <numerusform>%Ln morceaux pour apprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>Chercher de nouvelles versions du programme, une fois par jour au plus</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Ouvrir sa page dans le navigateur</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>Désactivé tant que vous ne l’activez pas. Le programme lit alors cette adresse et rien d’autre : %1
Son serveur voit votre adresse réseau ; rien n’est dit de vous, de votre musique ni de votre ordinateur.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Cette copie du programme ne sait pas où les nouvelles versions sont annoncées.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>La version %1 est là. Nouveautés :</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>La version %1 est là.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>Chercher dans tous les morceaux</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>Sans «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>Aucun morceau n’est tout cela&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>Laissez-en un de côté&#xa0;:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>Aucun morceau dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>Rien dans «&#xa0;%1&#xa0;» ne sonne comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>Cherchez dans tous les morceaux ou avec d’autres mots.</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>Rien ne sonne comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>Essayez d’autres mots, ou moins&#xa0;: une ambiance, une danse, un instrument, un nom, un vers.</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>Choisissez des morceaux et appuyez sur T, ou glissez-les sur l’étiquette.</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>Choisissez des morceaux et appuyez sur Ctrl+M, ou glissez-les ici.</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>Rien dans la bibliothèque ne répond à cette recherche pour le moment.</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>Ici apparaît ce qu’apportera le prochain regard dans vos dossiers.</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>Chaque morceau porte une étiquette.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>Aucune suggestion ne vous attend.</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>Il ne semble pas y avoir deux morceaux identiques.</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>Chaque morceau est à sa place.</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>Le dossier est peut-être hors ligne, ou rien n’a pu y être lu&#xa0;: voir Problèmes.</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>Déplacer de «&#xa0;%1&#xa0;» vers «&#xa0;%2&#xa0;»&#xa0;; avec Ctrl, ils gardent aussi «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>Étiqueter «&#xa0;%2&#xa0;» et garder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>Choisissez d’abord des morceaux, puis étiquetez-les.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nouvelle étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>Choisissez d’abord des morceaux, puis ajoutez-les.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Nouvelle collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>Nouvelle liste de concert «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Ajouter à</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>Nom de la liste de concert</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Ce que signifie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» avec</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTHÈQUE</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>DOSSIERS</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ÉTIQUETTES</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>COLLECTIONS</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>Nouvelle collection ou liste de concert</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>RECHERCHES</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>JEUX D’ÉTIQUETTES</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>Étiquettes que le programme apprend des vôtres pour les suggérer ailleurs</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>Nouveau jeu</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajouts récents</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Fichiers isolés</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>Paquet NVIDIA</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>Fait écouter votre carte graphique : les grands modèles deviennent bien plus rapides.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 récupérés</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>C’est le processeur qui écoute à la place.</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>occupe ici %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 à récupérer</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>Gravure…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>N’entendre que %1</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>Touches de piano</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>Dessin des premières lignes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être affiché.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus à sa place.</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>Votre système ne connaît pas de programme pour cela.</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>Il n’est plus à sa place&#xa0;; F5 le cherche à nouveau.</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>Tempo&#xa0;: noires par minute</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Compositeur inconnu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une remarque</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Morceaux semblables</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>Morceaux qui sonnent comme celui-ci (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>Montrer le fichier à sa place sur le disque (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>Votre propre remarque&#xa0;; elle reste dans la bibliothèque</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>Cliquez pour modifier. Le fichier lui-même n’est jamais changé.</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>De vous&#xa0;; le fichier ne dit rien. Videz pour l’enlever.</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>De vous&#xa0;; le fichier dit «&#xa0;%1&#xa0;». Videz pour le retrouver.</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nouvelle liste de concert</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Nouvelle étiquette dessous</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Description…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>Comment cela sonne…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>Apprendre les étiquettes du dessous…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mettre tout en haut</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>En faire une collection</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>En faire une liste de concert</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>Jouer un morceau dès qu’il est choisi</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>Banque de sons</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>Une banque de sons contient le son des instruments. Une est fournie&#xa0;; de meilleures, en fichiers SF2 ou SF3, sont bien plus grosses.</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Choisir une banque de sons</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Banques de sons</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>La meilleure présente (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>Lecture audio</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>Le son s’est interrompu&#xa0;; il a été relancé.</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>Aucun périphérique audio&#xa0;: la musique est suivie sans son.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Il n’y a pas de son.</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>Ce morceau ne peut pas être joué.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Jouer et mettre en pause</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Morceau précédent</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Morceau suivant</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Cinq secondes en arrière</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>Cinq secondes en avant</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Jouer en boucle</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Écoute</translation>
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
        <translation>Préparation de l’impression&#xa0;: page %1 sur %2</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>Ce morceau ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>Relire ces fichiers</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>Il n’y a pas d’autres détails.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>Renommer les titres</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Vous pouvez utiliser %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>Nouveaux titres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>Choisissez d’abord des morceaux, puis renommez-les.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>Une étiquette après l’autre, avec ses morceaux</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>Par morceau</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>Un morceau après l’autre, avec ses étiquettes</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>Suggestions de qui</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>Quelles étiquettes…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>Quelles étiquettes peuvent être suggérées&#xa0;; retirer ce qui l’a été</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Suggérer à nouveau</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>Chercher dans tous les morceaux des étiquettes qui conviennent</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Toutes les suggestions</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculées</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>D’après le son</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>Par les jeux d’étiquettes</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Ce qui attend une décision</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>Elle ne convient pas et ne sera plus suggérée (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>En faire une étiquette ordinaire (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>Le programme peut parcourir vos morceaux et suggérer des étiquettes&#xa0;: ce qui se compte, comme la mesure et les instruments, et comment un morceau sonne. Les suggestions attendent ici que vous les acceptiez ou les refusiez&#xa0;; rien n’est étiqueté sans vous.</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>Suggérer des étiquettes pour ces morceaux</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ce genre</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>Aucune suggestion de ce genre n’attend de décision ; d’autres attendent.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>Voir le morceau</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>Le morceau choisi sur une page à part (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>Claviers</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cordes</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Cordes pincées</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Bois</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Cuivres</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Percussions</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>mesure %1</translation>
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
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>Ce morceau ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>Elle reste dans le volet gauche, à jour.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>Comme «&#xa0;%1&#xa0;», mais&#xa0;: plus rapide, pas triste, avec flûte</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>Décrivez la musique, dans n’importe quelle langue&#xa0;: une valse triste pour cordes</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>Morceaux qui sonnent comme ces mots, à mesure que vous tapez</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation>+ filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>Tonalité, mesure, tempo, instruments, étiquettes … (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>La garder dans le volet gauche, à jour (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Quitter l’exemple</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>recherche précédente</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>Position dans le morceau</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Compositeur inconnu</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>Compositeur de tous</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>Note de tous</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>Ils ont des compositeurs différents. Ce que vous tapez vaut pour tous.</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>Compositeurs différents</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>Cliquez pour modifier, pour tous</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>Le plus rapide disponible</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Carte graphique (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Puce graphique d’un ordinateur Apple</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>Selon l’ordinateur</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Tourne sur</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>Demi-précision sur carte graphique&#xa0;: plus rapide, presque les mêmes réponses</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>Sur batterie, les longues écoutes attendent que l’ordinateur soit branché</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Répond maintenant</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>Quelle que soit la langue du programme&#xa0;: cherchez dans n’importe laquelle.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>Votre musique, vos mots, vos étiquettes et ce que vous cherchez restent ici. Le programme n’a pas de compte, ne compte rien et ne demande rien au réseau de lui-même, sauf si vous le laissez chercher de nouvelles versions.</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>Ce n’est que si vous faites télécharger un autre modèle ou le paquet NVIDIA que le programme le demande à un serveur : celui-ci voit alors votre adresse réseau et ce que vous voulez, rien de votre musique.</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Télécharger depuis</translation>
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
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>Va dans votre propre bibliothèque</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>Bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Votre bibliothèque</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>Comment c’est joué</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>Vitesse, la hauteur reste</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Vitesse habituelle</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>Compter une mesure avant de jouer</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating: not the same for all</source>
        <translation>Note&#xa0;: pas la même pour tous</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Note&#xa0;: %1 sur 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1. Cliquez sur une étoile ou tapez 0 à 5</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>Arrêter la lecture&#xa0;; ce qui est lu reste</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Reprendre quand même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Arrêt après les morceaux en cours…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>Suggestion d’étiquettes&#xa0;:</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>Suggestion d’étiquettes pour les nouveaux morceaux</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>Arrêté&#xa0;; ce qui était déjà suggéré reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln suggestion attend sous «&#xa0;À examiner&#xa0;».</numerusform>
            <numerusform>%Ln suggestions attendent sous «&#xa0;À examiner&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>Seulement les calculées&#xa0;: le modèle n’a pas répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>%Ln morceau n’a pas encore pu être écouté.</numerusform>
            <numerusform>%Ln morceaux n’ont pas encore pu être écoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>calculé à partir des notes</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>d’après le son</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>par le jeu d’étiquettes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>sûr à %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>appris du jeu d’étiquettes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>convient mieux à «&#xa0;%1&#xa0;» que %2&#xa0;% de vos morceaux</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>sa mesure est %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>sonne comme %1</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>suggéré par le programme</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Étiquette à ajouter</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>Accepter l’étiquette suggérée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>Refuser l’étiquette suggérée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>Donner l’étiquette «&#xa0;%1&#xa0;» à tous</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Retirer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1&#xa0;: suggéré, calculé à partir des notes</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1&#xa0;: suggéré par votre jeu d’étiquettes</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1&#xa0;: suggéré d’après le son</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, sûr à %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1&#xa0;: suggéré par le programme</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>Genre et forme</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Danse</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>Ambiance et caractère</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>Culture et région</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>Usage et occasion</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>Choisissez d’abord des morceaux, puis faites suggérer des étiquettes.</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>Les étiquettes sont suggérées une fois les dossiers lus.</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>Recherche d’étiquettes qui conviennent…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>Aucune suggestion n’attend pour ce morceau.</translation>
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
        <translation>Ce qui n’a pas été trouvé</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>Tout, avec les refus (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Exporter les étiquettes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquettes</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>Dossier pour les petits fichiers</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Importer des étiquettes</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>Étiquettes (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>Dossier des petits fichiers</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>Jeu d’étiquettes (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>Exporter le jeu d’étiquettes</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>Jeu d’étiquettes (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>Importer un jeu d’étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>Les étiquettes de %Ln morceau sont dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Les étiquettes de %Ln morceaux sont dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln petit fichier est dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln petits fichiers sont dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>Lecture des étiquettes de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>Le jeu d’étiquettes est dans «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;; gardez-les ensemble.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>Étiquettes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>%Ln étiquette donnée</numerusform>
            <numerusform>%Ln étiquettes données</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>Aucune étiquette donnée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>%Ln morceau trouvé dans cette bibliothèque.</numerusform>
            <numerusform>%Ln morceaux trouvés dans cette bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>%Ln étiquette y était déjà.</numerusform>
            <numerusform>%Ln étiquettes y étaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>Pas dans cette bibliothèque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>%Ln morceau n’est pas dans cette bibliothèque.</numerusform>
            <numerusform>%Ln morceaux ne sont pas dans cette bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln élément ne convenait pas.</numerusform>
            <numerusform>%Ln éléments ne convenaient pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>Revenir à la vitesse habituelle</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>Vitesse, volume et parties</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>Comment c’est joué&#xa0;: vitesse, volume et parties</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>Vitesse&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>Clarinette en si♭</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>Trompette en si♭</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>Saxophone soprano (si♭)</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>Clarinette en la</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>Flûte alto (sol)</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>Cor en fa</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>Cor anglais (fa)</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>Saxophone alto (mi♭)</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>Saxophone ténor (si♭)</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>Clarinette basse (si♭)</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>Saxophone baryton (mi♭)</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>Clarinette en mi♭</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>en %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>%n demi-ton plus haut</numerusform>
            <numerusform>%n demi-tons plus haut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>%n demi-ton plus bas</numerusform>
            <numerusform>%n demi-tons plus bas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>Transposer</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Comme écrit</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>Par demi-tons</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>Dans une tonalité</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>Pour un instrument</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>Comme l’instrumentiste la lit&#xa0;; le son reste le même</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>Déposez ici un dossier de partitions ou de fichiers MIDI</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>Ils sont lus où ils sont et jamais modifiés. Décrivez ensuite la musique que vous cherchez, dans n’importe quelle langue. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>Lecture de votre dossier</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>Les morceaux apparaissent ici dès qu’ils sont lus.</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>Pas de musique dans vos dossiers</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>Sont lus les partitions en MusicXML, ABC, Humdrum ou MEI et les fichiers MIDI. Ajouter un autre dossier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>locrien</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>estimé d’après les notes</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>encore %1 h</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1&#xa0;%, %2 barres sur 5</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>Le fichier n’est plus à sa place. Remettez-le, ou appuyez sur F5 pour le chercher à nouveau.</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>Le dossier est absent&#xa0;: son disque ou le réseau n’est pas connecté.</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>Le fichier a changé et sera relu.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>Le fichier ne peut être lu dans son état actuel&#xa0;; ces données sont plus anciennes.</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>une note à côté</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>mesure %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>mesures %1–%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositeur</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>paroles</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>mélodie</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>sonne comme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>%Ln résultat plus faible</numerusform>
            <numerusform>%Ln résultats plus faibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — masquer</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — afficher</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>Un problème est survenu (%1). Votre bibliothèque est comme avant&#xa0;; réessayez.</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>Ce qui a été lu reste</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Reprendre quand même</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>Ce qui a été fait reste</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Recherche de musique…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>Attend la fin du précédent</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Arrêt après les morceaux en cours…</translation>
    </message>
</context>
</TS>
