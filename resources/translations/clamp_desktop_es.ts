<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>Qué certeza debe tener una sugerencia</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>Aceptar estas %1</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>con certeza de al menos %1 %</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Añadir un filtro…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Abrir en su programa</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Piezas parecidas</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>Volver a todas las piezas</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>Piezas elegidas</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>Copiar como archivos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Su biblioteca</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Abrir la biblioteca de muestra</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>Buscar cambios en las carpetas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>Panel izquierdo</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>Panel derecho</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostrar como tarjetas</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>Etiquetas en archivos</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Añadir a una colección…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Una estrella más</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>Una estrella menos</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>Cambiar títulos…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>Quitar de la etiqueta, la colección o la biblioteca</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Etiquetas y colecciones</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nuevo repertorio</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>Aceptar la etiqueta sugerida</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>Rechazar la etiqueta sugerida</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>Sugerir etiquetas para las piezas elegidas</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>Sugerir etiquetas para todas las piezas</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>Qué etiquetas pueden sugerirse…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>Exportar etiquetas a un archivo…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>Exportar etiquetas como archivos pequeños…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>Importar etiquetas de un archivo…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>Importar etiquetas de archivos pequeños…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>Ver la pieza, en una ventana estrecha</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>Subir o bajar en un repertorio</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>Mapa: mover, acercar, alejar, todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Del campo de búsqueda a los resultados</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>Cerrar la lista de actividades</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>No se ha hecho nada desde que se abrió la ventana.</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>Con batería: espera a que el ordenador esté enchufado</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>Piezas como tarjetas</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>Las piezas de la tabla; las flechas van de tarjeta en tarjeta</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>No hay nada que copiar: los archivos no están.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1, sin %2 cuyo archivo no está</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>Volver a todas las piezas</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>Volver a todas las piezas (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Esta biblioteca no se puede abrir</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Todas las piezas</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>Parecidas a «%1»</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · «%2»</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>Nada encaja bien con «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Took the stars off %count</source>
        <translation>Estrellas quitadas: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln sugerencia</numerusform>
            <numerusform>%Ln sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>Aceptado: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>Rechazado: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>Etiqueta «%name» puesta: %count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>«%name» quitada: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>De «%name» a «%to»: %count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>«%name» aceptada: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>«%name» rechazada: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>Quitado: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>Descrito cómo suena «%name»</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>Quitado cómo suena «%name»</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>Cambiado qué etiquetas pueden sugerirse</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>Etiqueta «%name» creada</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>Etiqueta «%name» cambiada</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>Etiqueta «%name» renombrada «%to»</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>Etiqueta «%name» unida a «%to»</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>Etiqueta «%name» eliminada</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>Etiquetas importadas de un archivo</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>Juego de etiquetas «%name» creado</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>Juego de etiquetas «%name» cambiado</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>Cambiado lo que puede hacer el juego «%name»</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>Juego de etiquetas «%name» eliminado</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>Añadido: %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>Carpeta «%name» quitada</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>Colección «%name» creada</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>Repertorio «%name» creado</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>Colección «%name» eliminada</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>Añadido a «%name»: %count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>Sacado de «%name»: %count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>Movido en «%name»: %count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>Valoración %stars: %count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>Quitado de la biblioteca: %count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>Recuperado: %count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>Renombrado: %count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>Título cambiado: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>Compositor cambiado: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>Nota cambiada: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>Búsqueda «%name» guardada</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>Búsqueda guardada «%name» cambiada</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>Búsqueda guardada «%name» eliminada</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1, quitar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>Estas pueden sugerirse</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Las suyas</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>Diga en una frase, en cualquier idioma, cómo suena una etiqueta.</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>Sugerir etiquetas para las piezas nuevas sin pedirlo</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>Después de leerlas, una vez que se sugirieron etiquetas para las demás</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>Sugerencias que esperan una decisión. Las etiquetas aceptadas se quedan.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>algo con lo que mi abuela bailaría un vals</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Cómo suena</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>Piezas con las que encaja</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>Nada suena aún así en esta biblioteca.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Calculado: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>Cambiar cómo suena «%1»</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>No sugerir más «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln sugerencia</numerusform>
            <numerusform>%Ln sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>Etiquetas sugeridas</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>Qué tal se reconoce cada etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocidos</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Acierto al nombrarla</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>Qué se confunde con qué</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>«%1»: %2 reconocidos</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>«%1» tomado por «%3»: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>Fuerza a partir de la cual se muestran las coincidencias</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>Lo que no llega a %1 % se pliega</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>Elija una pieza para verla aquí.</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>La pieza elegida</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>Las piezas elegidas</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>No contiene música: no se ha añadido nada a «%1».</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>Bombo 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>Bombo</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Golpe de aro</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Palmas</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Caja 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Tom base grave</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Charles cerrado</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>Tom base agudo</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Charles con pedal</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom grave</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Charles abierto</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Tom medio grave</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>Tom medio agudo</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom agudo</translation>
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
        <translation>Pandereta</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Cencerro</translation>
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
        <translation>Bongó agudo</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Bongó grave</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Conga tapada</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>Conga abierta</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Conga grave</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>Timbal agudo</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Timbal grave</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Agogó agudo</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Agogó grave</translation>
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
        <translation>Silbato corto</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Silbato largo</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Güiro corto</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Güiro largo</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>Caja china aguda</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>Caja china grave</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>Cuíca tapada</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Cuíca abierta</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>Triángulo apagado</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triángulo</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>Imágenes (PNG), una por página</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>Dibujos (SVG), uno por página</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>Sonido (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML, como está escrito</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Escribiendo «%1»…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>Escribiendo «%1»: página %2 de %3</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>«%1» está en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>%Ln archivo desde «%1» está en %2.</numerusform>
            <numerusform>%Ln archivos desde «%1» están en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se ha podido escribir «%1».</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>Ya está la versión %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>Letra de</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln compás</numerusform>
            <numerusform>%Ln compases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Mostrar piezas</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Sin filtros</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
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
        <translation>a 5:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodía</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>añadido en el último día</numerusform>
            <numerusform>añadido en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>añadido hace más de %Ln día</numerusform>
            <numerusform>añadido hace más de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>añadido hace %1 a %2 días</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>con un problema</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>en una colección</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>instrumentos</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>sugerencias</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>título: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 partes</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 compases</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>duración %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>en «%1»</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 estrellas</translation>
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
        <translation>letra: %1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>género: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>melodía: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>fuerza %1 %</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadido %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Localizar carpeta…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>Añadir una carpeta con partituras o archivos MIDI</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>¿Dónde está ahora «%1»?</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>Sin conexión: su unidad o la red no está conectada.</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>No vigilada: F5 busca cambios.</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>Revisada de vez en cuando.</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>Vigilada: los cambios aparecen solos.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«%1» no está donde estaba.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>Decir dónde está ahora la carpeta; sus piezas conservan todo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>Sacar la carpeta de la biblioteca; sus archivos se quedan donde están</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>Notar por sí mismo los cambios en las carpetas</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>Los archivos se leen donde están y nunca se modifican.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1, revisada de vez en cuando</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1, vigilada</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>¿Dónde está ahora «%1»?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>Mostrar como tabla (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>Mostrar como tarjetas (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>Mostrar las piezas en un mapa (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>Qué está pasando y qué se ha hecho (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation>agogó</translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation>trombón bajo</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>botella</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>clavinet</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>corneta renacentista</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>piano honky-tonk</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>narrador</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>oboe de amor</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>rabel</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>shaker</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>efectos de sonido</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>bajo de sintetizador</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>efectos de sintetizador</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>solista de sintetizador</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>fondo de sintetizador</translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation>vihuela</translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation>viola de amor</translation>
    </message>
    <message>
        <source>violone</source>
        <translation>violone</translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation>caja china</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>Buscando música: %Ln archivo</numerusform>
            <numerusform>Buscando música: %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>Ordenando</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Sugiriendo etiquetas:</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>Aprendiendo sus etiquetas:</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>Anotando melodías:</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>Dibujando las primeras líneas:</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Dibujando el mapa:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>%Ln archivo nuevo</numerusform>
            <numerusform>%Ln archivos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln falta</numerusform>
            <numerusform>%Ln faltan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>Nada ha cambiado en sus carpetas</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>Detenido: %1. El resto se leerá la próxima vez (F5)</translation>
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
        <translation>Sus etiquetas</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>Qué se confunde con qué</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí mismo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Juego de etiquetas</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>Mirando lo que ha aprendido…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>Mostrar piezas que conviene etiquetar</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>Piezas de las que está menos seguro y que difieren entre sí</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>Sugerir para las demás</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>Lo que encuentra espera en «Por revisar»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>Guardar lo aprendido como archivo, para otro ordenador</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>Filas: lo que una pieza es. Columnas: por lo que se tomó.</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>Etiquetar por sí mismo a partir de</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> % de certeza</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Qué certeza debe tener</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>Desactivado: todo espera en «Por revisar». Activado: lo más seguro pasa a etiqueta al momento; basta deshacer una vez.</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>Han cambiado etiquetas desde que aprendió.</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Aprender de nuevo</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>Revisar %Ln sugerencia</numerusform>
            <numerusform>Revisar %Ln sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendiendo…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>Aprendido. %Ln sugerencia espera en «Por revisar».</numerusform>
            <numerusform>Aprendido. %Ln sugerencias esperan en «Por revisar».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>%Ln pieza con varias de sus etiquetas se ha dejado fuera.</numerusform>
            <numerusform>%Ln piezas con varias de sus etiquetas se han dejado fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>Sugiriendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln sugerencia espera en «Por revisar».</numerusform>
            <numerusform>%Ln sugerencias esperan en «Por revisar».</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>Aún no ha aprendido.</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>Necesita al menos %1 ejemplos de cada etiqueta.</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>Ha aprendido, pero de muy pocos ejemplos para decir cómo de bien.</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>Acierta en %1 de %2 piezas que no había visto.</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>Decir siempre lo más común acertaría en %1.</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>Solo con tonalidad, compás, tempo e instrumentos: %1.</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>Así que sus sugerencias dicen poco aún; más ejemplos pueden ayudar.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>Medido con %Ln pieza</numerusform>
            <numerusform>Medido con %Ln piezas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>en %Ln ronda, con piezas apartadas</numerusform>
            <numerusform>en %Ln rondas, cada vez con piezas apartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>la misma obra nunca está en ambos lados</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>necesita unas %Ln más</numerusform>
            <numerusform>necesita unas %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>necesita unas %Ln más</numerusform>
            <numerusform>necesita unas %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Tomado por</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Usted dice</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>Aprender de estas</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>Piezas que conviene etiquetar</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>Etiquetar «%1»</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>No queda nada por etiquetar: cada pieza lleva una de estas etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>%Ln pieza etiquetada.</numerusform>
            <numerusform>%Ln piezas etiquetadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>Pulse un número para decir qué es una pieza; 0 la deja abierta. Deshacer con Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>Instrumentos y sus colores</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1, hasta que %2 haya escuchado</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>El modelo que escucha y dónde funciona</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>Listo para escuchar: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>sin modelo: búsqueda solo por palabras</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>Biblioteca de muestra – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Buscando música…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentándolo de nuevo…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>Se ha buscado solo en títulos y datos: el modelo no ha respondido.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>Mapa de las piezas</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>Las piezas que suenan parecido están cerca. Lo elegido en la lista se marca aquí.</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>Dibujando el mapa:</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>El mapa se detuvo; sigue cuando se abre de nuevo.</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>El mapa está dibujado.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>Color según</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>Buscar una melodía</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>Notas de la melodía</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>Una nota puede estar mal</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>Con seis notas o más</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>Cuenta el ritmo, tal como lo toco</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>Toque el comienzo o cualquier otra parte, en cualquier tonalidad, o escríbala. También valen H y Fis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>Buscar una melodía…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>Buscar una melodía</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>Ese archivo no existe o ya no existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>El programa no puede abrir este archivo.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>No se ha podido leer el archivo del disco.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se ha podido leer el archivo.</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>No se ha podido abrir el archivo (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>El programa no tiene permiso para abrir este archivo.</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>No se ha podido abrir la carpeta (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>El programa no tiene permiso para mirar en esta carpeta.</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>El archivo es mayor de lo que debería ser una partitura (%1 MB; el límite es %2 MB).</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>No es un archivo de música que el programa conozca, o está dañado hasta ser irreconocible.</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>En este archivo solo hay bytes vacíos, como tras una copia fallida. Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>Es una grabación de sonido. El programa lee notación y MIDI.</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>Es, como mucho, una imagen de música. El programa lee notación y MIDI.</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>Es un PDF, hecho para imprimir. Busque la misma pieza en MusicXML o MIDI.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Este archivo está comprimido. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>Es una página web, quizá guardada en lugar de la música. Descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>Es un documento de texto, no notación.</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>Es texto simple, pero ni ABC ni Humdrum.</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>Este archivo XML no contiene ninguna partitura en MusicXML o MEI.</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>Este archivo XML no contiene ninguna partitura MusicXML.</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>Este archivo está en el formato propio de %1. Expórtelo desde allí como MusicXML.</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>Es una entrada de LilyPond. Haga que LilyPond genere MIDI o busque MusicXML.</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>No hay música en este archivo.</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>No hay ninguna melodía en este archivo.</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>No hay ni una sola nota en esta melodía.</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>No hay ni una sola nota en esta partitura.</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>No hay ni una sola nota.</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>Esta partitura no contiene notas.</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>Este archivo MIDI no contiene notas.</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>No es un archivo MIDI.</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>Este archivo MIDI es demasiado grande (%1 MB; 20 MB como mucho).</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>Este archivo MIDI contiene más de %1 eventos.</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>No es un texto MTF: su primera línea debe ser «ticks_per_beat» y un número.</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>«%1» no es un número de ticks por pulso.</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>La línea %1 no es un mensaje MIDI: «%2».</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>Esta partitura se divide en más columnas que ninguna otra.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>El archivo está dañado: su %1 se interrumpe o está alterado.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>El archivo está dañado: su %1 se interrumpe o está alterado (línea %2).</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>El archivo intenta definir entidades o cargar otros archivos, cosa que ninguna partitura necesita: queda cerrado.</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>Este archivo no está hecho como una partitura: sus partes se encierran unas en otras sin fin.</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>Este archivo comprimido no contiene ninguna partitura.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>Este archivo comprimido está protegido con contraseña. Descomprímalo y comprímalo de nuevo sin ella.</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>Este archivo comprimido está dañado: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>Este archivo comprimido no está hecho como una partitura: el programa lo deja cerrado.</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>No se ha podido entender la notación de este archivo.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>El programa no ha podido seguir la notación de esta partitura.</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>El programa ha tropezado con este archivo. No es culpa suya; los detalles se conservan.</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>Esta partitura necesita más memoria de la que el programa puede usar.</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>Algunos signos de esta partitura están escritos de un modo que el programa no conoce; se han omitido.</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>La notación de esta partitura es inusual; el programa ha entendido sus notas, pero no todos sus signos.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>El programa no ha podido seguir la notación de esta partitura y se ha guiado solo por sus notas.</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>Las partes de esta partitura no tienen el mismo número de compases; las más cortas se han completado con silencios.</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>El archivo está dañado; se interrumpe tras el compás %1 de su parte más larga, y se ha leído lo anterior.</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>Algunas líneas tenían un número de columnas equivocado y se han corregido.</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>El archivo contiene más pistas de las que dice; se han leído todas.</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>El archivo termina antes de tiempo; se ha leído el resto.</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>Algunos valores eran mayores de lo que MIDI permite y se han reducido.</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>Parte del archivo está dañada y se ha omitido.</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>Se ha omitido una armadura que no existe.</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>Una pista indica una longitud equivocada; se ha leído hasta el final.</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>El archivo contiene varias secuencias independientes; se leen una tras otra.</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>Se ha saltado lo que precede a la música en el archivo.</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>Se han omitido los controles a partir de dos millones.</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>Tardó más de %1 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>La parte del programa encargada se detuvo aquí de forma inesperada.</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>Esto necesita más memoria de la permitida.</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>La parte del programa encargada no ha podido entenderlo.</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>Una parte del programa no ha podido iniciarse.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>No se ha podido grabar esta partitura.</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>«%1» es la propia pieza, que nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>Esta partitura no tiene ninguna página que mostrar.</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>Esta partitura no tiene primera línea.</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>No se ha podido dibujar una página de esta partitura.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>Un archivo MIDI contiene sonidos pero no notación; no hay página que mostrar.</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>El programa no ha podido convertir esta melodía en MusicXML.</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>El programa no ha podido escribir esta pieza en notación.</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>Duraría %1 horas; el máximo es %2.</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>No hay en este ordenador ninguna fuente de sonido para tocar.</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>«%1» no es una fuente de sonido (SF2 o SF3).</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>«%1» no puede usarse como fuente de sonido: %2.</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>La fuente de sonido «%1» es demasiado grande (%2).</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>La fuente de sonido «%1» no se puede cargar; quizá esté dañada.</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>La fuente de sonido «%1» no contiene ningún instrumento General MIDI.</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>La carpeta %1 no está en este momento.</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>Ahora no se pueden leer archivos: %1 Actualice para continuar.</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>El modelo no está disponible: %1 Los archivos se han leído sin él.</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>El modelo ha dejado de funcionar (%1). Actualice para continuar.</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>El modelo no ha podido entender esta pieza. Se encuentra por sus palabras y datos.</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>Falta el modelo que viene con el programa: %1.</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>El modelo da vectores que no son números; su archivo está dañado.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>El programa revisa %1 cada %2. El sistema no vigila tantas carpetas.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>El programa revisa %1 cada %2. Está en la red, y lo que otros cambian allí no se comunica.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>Modelo incluido</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>Carpeta «%1» encontrada en %2</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>Esta biblioteca tiene el formato %1; esta versión del programa conoce formatos hasta %2. Actualice el programa o elija otra biblioteca. No se ha cambiado nada. (%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>El archivo de la biblioteca está dañado o no es una biblioteca: %1 (%2). La copia de seguridad más reciente es %3; póngala en el lugar del archivo para seguir desde ahí.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>El archivo de la biblioteca está dañado o no es una biblioteca: %1 (%2). Aparte el archivo y lea de nuevo sus carpetas; su música está intacta.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>La biblioteca está ocupada: otro programa escribe en ella. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>El disco de la biblioteca está lleno. Lo hecho antes se conserva. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>No se puede escribir en la biblioteca. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>No se puede abrir la biblioteca. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>No se ha podido leer o escribir el disco de la biblioteca. (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>No se puede usar la carpeta de la biblioteca: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>No se puede copiar la biblioteca antes de actualizarla: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>Este Python trae SQLite %1, demasiado antiguo: el programa necesita %2 o posterior. Instálelo con un Python más reciente.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>No hay ninguna pieza %1 en esta biblioteca.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 no es un tipo de archivo que el programa lea.</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>Ninguno de los archivos de %1 está en %2.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>Esa carpeta ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>«%1» ya no se puede deshacer: otra cosa ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>No hay ninguna etiqueta «%1».</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>Ya hay una etiqueta «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>«%1» no puede ponerse debajo de sí misma.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>«%1» y «%2» están una debajo de la otra.</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>Un color se escribe #2f5d8c.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una colección necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>Esa colección ya no existe.</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>Ya hay una colección «%1».</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>No hay nada que buscar en esta búsqueda.</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>Esa búsqueda guardada ya no existe.</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>Ya hay una búsqueda guardada «%1».</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>Un patrón de títulos no puede estar vacío.</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>No existe {%1}; use %2.</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>Diga en una frase cómo suena.</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>No hay ningún juego de etiquetas «%1».</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>Ya hay un juego de etiquetas «%1».</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>Ese juego de etiquetas ya no existe.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>Las etiquetas de «%1» han cambiado desde que las aprendió; haga que aprenda de nuevo.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>Las etiquetas de «%1» han cambiado desde que las aprendió.</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 es demasiado grande para un juego de etiquetas.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 no está escrito en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1 no es como debería: %2.</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>%1 no contiene archivos %2.</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>%1 no contiene etiquetas de este programa.</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>Dos etiquetas de este juego tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>No contiene lo que un juego de etiquetas ha aprendido.</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>Sus números no concuerdan.</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>Aún no hay ejemplos que el modelo haya oído.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>No hay ninguna versión %1.</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>Si solo vale una etiqueta por pieza, deben ser dos al menos.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Nombre una etiqueta.</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>Una etiqueta de %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>Y %1 más de este tipo.</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>«%1» se rechazó aquí para %2; %3.</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>La etiqueta «%1» tiene aquí otro valor para %2 (%3, no %4); se queda.</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>«%1» se rechazó allí para %2, que aquí la lleva; se queda.</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 es otra música que cuando se escribieron sus etiquetas; se ha encontrado por su ruta.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>No hay ningún filtro «%1:»; ¿quería decir «%2:»?</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>Falta algo después de «%1:».</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Falta un número.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>«%1» no se entiende; escriba %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>«%1» no se conoce aquí; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>«%1» no se conoce aquí; escriba %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>«%1» no es una tonalidad; escriba Dm, «Bb major» o F#.</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>«%1» no es un compás; escriba 3/4 o 6/8.</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>«%1» no es una nota; escriba C D E, do re mi o 1 2 3.</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>«%1» no tiene duración; escriba C:1, C:1/2 o C:1.5.</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>Una melodía necesita al menos %1 notas, como C D E C.</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>Una melodía de más de %1 notas es demasiado larga; basta su comienzo.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>Este archivo no se puede escribir en notas: no hay ni una sola nota.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>Este archivo no se puede escribir en notas: tiene %1 notas; el máximo es %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>Este archivo no se puede escribir en notas: tiene %1 partes; el máximo es %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>Este archivo no se puede escribir en notas: tiene más de %1 compases.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>Este archivo no se puede escribir en notas: es demasiado corto para hallar su pulso.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>Este archivo no se puede escribir en notas: no tiene un pulso que se pueda seguir.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>Este archivo no se puede escribir en notas: dura más de %1 minutos sin compases propios.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>Este archivo no se puede escribir en notas: más de %1 notas caen en un pulso.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>Ningún instrumento se llama «%1».</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>Ningún instrumento se llama «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>No hay ninguna etiqueta «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>No hay ninguna colección «%1».</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>No hay ninguna colección «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>No hay ninguna carpeta «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Esta copia del programa no sabe dónde se anuncian las versiones nuevas.</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>No hay nada en %1 (estado %2).</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>Lo que hay en %1 es demasiado grande para un anuncio.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 tarda demasiado en responder.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1 no responde. ¿Está este ordenador en línea?</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1 no es una dirección segura (https), así que no se lee.</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>No se entiende lo que %1 dice de las versiones nuevas.</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>Lo que se anuncia en %1 lleva a otro lugar, así que no se sigue.</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>Un modelo necesita su tokenizador: ponga %1 de %2 junto a %3, o elíjalo.</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>El disco de %1 tiene %2 GB libres; se necesitan %3 GB.</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1 no es el nombre de un modelo.</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>Aquí no hay ningún modelo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>No se puede borrar %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1 no continúa donde se dejó.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>El archivo en %1 tiene %2 bytes; se esperaban %3. No es el que este programa conoce, así que no se obtuvo.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1 envió más de lo anunciado.</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>El servidor de %1 está ocupado (estado %2). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>El servidor no entrega %1 a cualquiera (estado %2).</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>No hay ningún archivo en %1 (estado %2).</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1 dio %2 bytes; se esperaban %3.</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>Lo que vino de %1 no es el archivo que este programa conoce: su suma de comprobación difiere. Se borró. Inténtelo de nuevo, o desde otra dirección.</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>El proxy no responde, así que no se pudo llegar a %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>La conexión con %1 no es segura: no se acepta su certificado.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 no es una dirección.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>No se pudo llegar a %1. ¿Está este ordenador conectado?</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>No queda espacio en el disco de %1. Lo obtenido se conserva; haga sitio y continúe.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1 no es un archivo safetensors o está dañado.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1 no es un archivo de modelo o está dañado.</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1 contiene algo más que números y valores simples. Un archivo así puede ejecutar código, por eso no se cargó.</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1 no contiene un modelo de este tipo.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1 contiene %2, que no pertenece a este modelo.</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1: falta %2 (se esperaba %3).</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1: %2 tiene la forma %3, se esperaba %4.</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1: %2 contiene números que no son finitos.</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>Entretanto se eligió otro modelo u otro dispositivo. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>El dispositivo elegido da números distintos que el procesador, así que el modelo se ejecuta en este.</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>El dispositivo elegido no puede ejecutar el modelo; lo hace el procesador (%1).</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>El dispositivo %1 no se puede usar: %2. El modelo se ejecuta en el más rápido que hay.</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>No hay paquete de NVIDIA para este ordenador (%1).</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>Nadie ha dicho todavía cuál debe ser el paquete de NVIDIA para esta versión del programa, así que no se descarga.</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1 nombra «%2», un lugar que no es suyo. No se descomprimió.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 está dañado, así que no se descomprimió.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 no se puede quitar (%2).</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>El paquete de NVIDIA no se usa: partes del torch propio del programa lo estorbaron.</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>El paquete de NVIDIA no encuentra ninguna tarjeta gráfica que pueda usar. ¿Está instalado su controlador?</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>El paquete de NVIDIA calcula de otro modo que el procesador, así que no se usa.</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>No hay sitio suficiente en la unidad de %1: hacen falta unos %2 GB y hay %3 GB libres.</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>El paquete de NVIDIA terminó el proceso que lo cargó.</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>El paquete de NVIDIA es para otra versión del programa. Quítelo y obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>El paquete de NVIDIA no se puede cargar (%1).</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>Los ajustes de %1 están dañados.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>No se pueden leer los ajustes de %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>El ajuste %1 no puede ser %2; admite %3.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obtenerlo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>Tengo el archivo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>O suelte el archivo aquí. No se descarga nada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>escucha primero</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>en pausa, %1 obtenidos</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 obtenidos</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>el modelo incluido</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>Obteniendo %1</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1 se detuvo. Lo obtenido se conserva; se continúa en Ajustes → Modelos.</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 ya está en este ordenador. En Ajustes → Modelos puede hacer que responda.</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>Ajustes → Modelos le pregunta si confía en el archivo de %1.</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>No se pudo obtener %1: %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>Pequeño y rápido. Viene con el programa y no necesita red.</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>Partituras y MIDI, descritos en 101 idiomas.</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>Como CLaMP 2, entrenado con más música de más países.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln idioma</numerusform>
            <numerusform>%Ln idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licencia %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>ocupa aquí %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 por obtener</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>ocupará aquí %1</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>Escucha unas %1 piezas por segundo.</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>unas %1 piezas por segundo (%2)</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Preparándolo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Obteniendo %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>No consta ninguna suma de verificación de «%1», así que el programa no puede saber si es el archivo que publicaron sus autores. Ábralo solo si confía en su procedencia.

Tamaño: %2 bytes
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>Modelo incluido</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>Otro modelo escucha primero su música una vez. Hasta entonces sigue respondiendo el anterior; puede volver cuando quiera.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>¿Abrir este archivo?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Confío en él</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>¿Dónde está el archivo de %1?</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>Modelo (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>Sus archivos se eliminan y habrá que obtenerlos de nuevo si lo quiere otra vez. Su biblioteca conserva lo que oyó.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>Música en grande</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Rollo de piano</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>Sin saltos de página</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papel oscuro</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>Como impreso</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>Mostrarla como está escrita</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transportar</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>Qué más se puede hacer con la música</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Música en pequeño</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>Música en grande</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>Escribiéndola en notación…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>Un archivo MIDI no tiene página impresa.</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>Esta pieza no se puede dibujar.</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>Nombre, como «grado»</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>Nombre del juego de etiquetas</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>Una de estas etiquetas vale para cada pieza, como grado 1 a 8</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>Cada una de estas etiquetas vale o no para una pieza</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar una etiqueta</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>Etiquetas que aprender</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>Elija etiquetas que usted mismo haya puesto a algunas piezas. El programa aprende de ellas y las sugiere para las demás; a partir de %1 piezas por etiqueta.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>Marque al menos %Ln etiqueta.</numerusform>
            <numerusform>Marque al menos %Ln etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>Aún hay pocas piezas: %1. Pueden etiquetarse a continuación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>%Ln pieza de la que aprender.</numerusform>
            <numerusform>%Ln piezas de las que aprender.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>Buscar versiones nuevas del programa, una vez al día como mucho</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Abrir su página en el navegador</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>Apagado mientras usted no lo encienda. El programa lee entonces esta dirección y nada más: %1
Su servidor ve su dirección de red; no se dice nada de usted, de su música ni de su ordenador.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Esta copia del programa no sabe dónde se anuncian las versiones nuevas.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>Ya está la versión %1. Novedades:</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>Ya está la versión %1.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>Buscar en todas las piezas</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>Sin «%1» (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>Ninguna pieza es todo esto: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>Prescinda de uno:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>Ninguna pieza en «%1»</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>Nada en «%1» suena como «%2»</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>Busque en todas las piezas o con otras palabras.</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>Nada suena como «%1»</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>Use otras palabras, o menos: un ánimo, una danza, un instrumento, un nombre, un verso.</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>Elija piezas y pulse T, o arrástrelas a la etiqueta.</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>Elija piezas y pulse Ctrl+M, o arrástrelas aquí.</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>Ahora nada en la biblioteca responde a esta búsqueda.</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>Aquí aparece lo que traiga la próxima mirada a sus carpetas.</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>Todas las piezas llevan etiqueta.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>Ninguna sugerencia le espera.</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>No parece haber dos piezas iguales.</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>Todas las piezas están donde estaban.</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>Quizá la carpeta está sin conexión o no se ha podido leer nada en ella: véase Problemas.</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>Mover de «%1» a «%2»; con Ctrl conservan también «%1»</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>Etiquetar «%2» y conservar «%1»</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>Elija primero piezas y luego etiquételas.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nueva etiqueta «%1»</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>Elija primero piezas y luego añádalas.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Nueva colección «%1»</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>Nuevo repertorio «%1»</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Añadir a</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>Nombre del repertorio</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Qué significa «%1»</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Unir «%1» a</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTECA</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>CARPETAS</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETIQUETAS</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>COLECCIONES</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>Nueva colección o repertorio</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>BÚSQUEDAS</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>JUEGOS DE ETIQUETAS</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>Etiquetas que el programa aprende de las suyas para sugerirlas en las demás</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>Nuevo juego</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>Movidas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Archivos sueltos</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>Paquete de NVIDIA</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obtenerlo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>Hace que escuche su tarjeta gráfica: los modelos grandes van muchas veces más rápido.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 obtenidos</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>En su lugar escucha el procesador.</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>ocupa aquí %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 por obtener</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>Partitura</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>Grabando…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>Oír solo %1</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>Teclas de piano</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>Dibujando las primeras líneas:</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se ha podido abrir «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>No se ha podido mostrar «%1».</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«%1» no está donde estaba.</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>Su sistema no conoce ningún programa para ello.</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>No está donde estaba; F5 lo busca de nuevo.</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>Tempo: negras por minuto</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compases</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Compositor desconocido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Piezas parecidas</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>Piezas que suenan como esta (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>Mostrar el archivo donde está en el disco (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>Su propia nota; se queda en la biblioteca</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>Pulse para editar. El archivo nunca se modifica.</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>Suyo; el archivo no dice nada. Vacíelo para quitarlo.</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>Suyo; el archivo dice «%1». Vacíelo para recuperarlo.</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nuevo repertorio</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Nueva etiqueta debajo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Descripción…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Unir a…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>Cómo suena…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>Aprender las etiquetas de debajo…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Llevar arriba del todo</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>Convertir en colección</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>Convertir en repertorio</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
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
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>Tocar una pieza en cuanto se elige</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>Fuente de sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>Una fuente de sonido contiene el sonido de los instrumentos. Una viene con el programa; las mejores, archivos SF2 o SF3, son mucho más grandes.</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Elegir una fuente de sonido</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Fuentes de sonido</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>La mejor que haya (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>El sonido se cortó; se ha iniciado de nuevo.</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>No hay dispositivo de sonido: se sigue la música sin sonido.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>No hay sonido.</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>Esta pieza no se puede tocar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Tocar y pausar</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Pieza anterior</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Pieza siguiente</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Cinco segundos atrás</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>Cinco segundos adelante</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Tocar una y otra vez</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Tocar</translation>
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
        <translation>Preparando la impresión: página %1 de %2</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>Esta pieza no se puede imprimir.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimir «%1»</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>Se han podido leer todos los archivos.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Reintentar todos</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>Leer estos archivos otra vez</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se han podido leer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>No hay más detalles.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>Cambiar títulos</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nuevo título</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Puede usar %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>Nuevos títulos: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>Elija primero piezas y luego cámbieles el título.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>Una etiqueta tras otra, con sus piezas</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>Por pieza</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>Una pieza tras otra, con sus etiquetas</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>Sugerencias de quién</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>Qué etiquetas…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>Qué etiquetas pueden sugerirse; quitar lo sugerido</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Sugerir de nuevo</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>Buscar en todas las piezas etiquetas que encajen</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Todas las sugerencias</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculadas</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>Por cómo suena</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>Por juegos de etiquetas</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Lo que espera una decisión</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>No encaja y no se sugerirá de nuevo (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>Convertirla en etiqueta normal (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada por revisar</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>El programa puede recorrer sus piezas y sugerir etiquetas: lo que puede contar, como el compás y los instrumentos, y cómo suena una pieza. Las sugerencias esperan aquí hasta que las acepte o rechace; nada se etiqueta sin usted.</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>Sugerir etiquetas para estas piezas</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de este tipo</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>Ninguna sugerencia de este tipo espera una decisión; hay otras que sí.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>Ver la pieza</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>La pieza elegida en una página propia (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclados</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cuerdas</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Cuerda pulsada</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Viento madera</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Viento metal</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Percusión</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>compás %1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>Rollo de piano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>Esta pieza no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>Se queda en el panel izquierdo, al día.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>Como «%1», pero: más rápido, no triste, con flauta</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>Describa la música, en cualquier idioma: un vals triste para cuerdas</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>Piezas que suenan como estas palabras, mientras escribe</translation>
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
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>Tonalidad, compás, tempo, instrumentos, etiquetas … (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>Conservarla en el panel izquierdo, al día (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>como «%1»</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Dejar el ejemplo</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>búsqueda anterior</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>Lugar en la pieza</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Compositor desconocido</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>Compositor de todas</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>Valoración de todas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>Tienen compositores distintos. Lo que escriba vale para todas.</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>Compositores distintos</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>Pulse para editar, para todas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>Lo más rápido que haya</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Tarjeta gráfica (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Gráficos de un ordenador Apple</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>Según el ordenador</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Funciona en</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>Media precisión en tarjeta gráfica: más rápido, casi las mismas respuestas</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>Con batería, las escuchas largas esperan a que el ordenador esté enchufado</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Responde ahora</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>Hable lo que hable el programa: busque en cualquier idioma.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>Su música, sus palabras, sus etiquetas y lo que busca se quedan aquí. El programa no tiene cuenta, no cuenta nada y no pide nada a la red por sí mismo, salvo que usted le deje buscar versiones nuevas.</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>Solo cuando usted hace descargar otro modelo o el paquete de NVIDIA lo pide el programa a un servidor: ese servidor ve entonces su dirección de red y qué quiere, nada de su música.</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Descargar de</translation>
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
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Añadir una carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>Va a su propia biblioteca</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>Biblioteca de muestra</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Su biblioteca</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>Cómo se toca</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>Velocidad, la altura se mantiene</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Velocidad habitual</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>Contar un compás antes de tocar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <translation>Valoración: no es la misma en todas</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Valoración: %1 de 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1. Pulse una estrella o teclee de 0 a 5</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>Detener la lectura; lo leído se queda</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Continuar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Se detendrá tras las piezas en curso…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>Sugiriendo etiquetas:</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>Sugiriendo etiquetas para piezas nuevas</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>Detenido; lo ya sugerido se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln sugerencia espera en «Por revisar».</numerusform>
            <numerusform>%Ln sugerencias esperan en «Por revisar».</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>Solo las calculadas: el modelo no ha respondido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>%Ln pieza aún no se ha podido escuchar.</numerusform>
            <numerusform>%Ln piezas aún no se han podido escuchar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>calculado a partir de las notas</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>por cómo suena</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>por el juego de etiquetas «%1»</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>certeza %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>aprendido del juego de etiquetas «%1»</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>encaja con «%1» mejor que %2 % de sus piezas</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>su compás es %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>suena como %1</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>sugerido por el programa</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Etiqueta que añadir</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>Aceptar la etiqueta sugerida «%1»</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>Rechazar la etiqueta sugerida «%1»</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>Poner la etiqueta «%1» a todas</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1: sugerido, calculado a partir de las notas</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1: sugerido por su juego de etiquetas</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1: sugerido por cómo suena</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, certeza %2 %</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1: sugerido por el programa</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>Género y forma</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Danza</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>Ánimo y carácter</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>Cultura y región</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>Uso y ocasión</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textura</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compás</translation>
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
        <translation>Instrumentos</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>Elija primero piezas y luego haga sugerir etiquetas para ellas.</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>Las etiquetas se sugieren cuando se han leído las carpetas.</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>Buscando etiquetas que encajen…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>Ninguna sugerencia espera para esta pieza.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>What was not found</source>
        <translation>Lo que no se ha encontrado</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>Todo, con rechazos (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>Carpeta para los archivos pequeños</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>Etiquetas (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>Carpeta con los archivos pequeños</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>Juego de etiquetas (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>Exportar el juego de etiquetas</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>Juego de etiquetas (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>Importar un juego de etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>Las etiquetas de %Ln pieza están en «%1».</numerusform>
            <numerusform>Las etiquetas de %Ln piezas están en «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln archivo pequeño está en «%1».</numerusform>
            <numerusform>%Ln archivos pequeños están en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>Leyendo etiquetas de «%1»…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>El juego de etiquetas está en «%1» y «%2»; manténgalos juntos.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>Etiquetas de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>%Ln etiqueta puesta</numerusform>
            <numerusform>%Ln etiquetas puestas</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>No se ha puesto ninguna etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>%Ln pieza hallada en esta biblioteca.</numerusform>
            <numerusform>%Ln piezas halladas en esta biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>%Ln etiqueta ya estaba.</numerusform>
            <numerusform>%Ln etiquetas ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>No está en esta biblioteca: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>%Ln pieza no está en esta biblioteca.</numerusform>
            <numerusform>%Ln piezas no están en esta biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln dato no encajaba.</numerusform>
            <numerusform>%Ln datos no encajaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>Volver a la velocidad habitual</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>Velocidad, volumen y partes</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>Cómo se toca: velocidad, volumen y partes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>Velocidad: %1 %</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>Clarinete en si♭</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>Trompeta en si♭</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>Saxofón soprano (si♭)</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>Clarinete en la</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>Flauta alto (sol)</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>Trompa en fa</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>Corno inglés (fa)</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>Saxofón alto (mi♭)</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>Saxofón tenor (si♭)</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>Clarinete bajo (si♭)</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>Saxofón barítono (mi♭)</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>Clarinete en mi♭</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>en %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>%n semitono más agudo</numerusform>
            <numerusform>%n semitonos más agudo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>%n semitono más grave</numerusform>
            <numerusform>%n semitonos más grave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>Transportar</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>Por semitonos</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>A una tonalidad</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>Para un instrumento</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>Como la lee el instrumentista; suena igual que antes</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Abrir la biblioteca de muestra</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>Suelte aquí una carpeta con partituras o archivos MIDI</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>Se leen donde están y nunca se modifican. Después describa la música que busca, en cualquier idioma. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>Leyendo su carpeta</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>Las piezas aparecen aquí en cuanto se leen.</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>No hay música en sus carpetas</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>Se leen partituras en MusicXML, ABC, Humdrum o MEI y archivos MIDI. ¿Añadir otra carpeta?</translation>
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
        <translation>estimado a partir de las notas</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>del nombre del archivo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>quedan %1 h</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 %, %2 de 5 barras</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>El archivo no está donde estaba. Devuélvalo a su sitio o pulse F5 para buscarlo de nuevo.</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>La carpeta no está: su unidad o la red no está conectada.</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>El archivo ha cambiado y se leerá de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>El archivo no se puede leer tal como está; estos datos son anteriores.</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>una nota distinta</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>compás %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>compases %1–%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositor</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>melodía</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>suena como</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia más débil</numerusform>
            <numerusform>%Ln coincidencias más débiles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — ocultar</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — mostrar</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>Algo ha ido mal (%1). Su biblioteca está como estaba; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>Lo leído se queda</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Continuar de todos modos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>Lo hecho se queda</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Buscando música…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>Espera a la anterior</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Se detendrá tras las piezas en curso…</translation>
    </message>
</context>
</TS>
