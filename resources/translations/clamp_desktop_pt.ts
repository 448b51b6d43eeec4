<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>Quão certa deve ser uma sugestão</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>Aceitar estas %1</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>ao menos %1 % de certeza</translation>
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
        <translation>Adicionar um filtro…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salvar esta busca…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Abrir em seu programa</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Peças parecidas</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>Voltar a todas as peças</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>Peças escolhidas</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>Copiar como arquivos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Sua biblioteca</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Abrir a biblioteca de exemplo</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>Procurar mudanças nas pastas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>Painel esquerdo</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>Painel direito</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostrar como cartões</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
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
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>Etiquetas em arquivos</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Adicionar a uma coleção…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Uma estrela a mais</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>Uma estrela a menos</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>Renomear títulos…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>Remover da etiqueta, coleção ou biblioteca</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Etiquetas e coleções</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Novo repertório</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>Aceitar a etiqueta sugerida</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>Recusar a etiqueta sugerida</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>Sugerir etiquetas para as peças escolhidas</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>Sugerir etiquetas para todas as peças</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>Quais etiquetas podem ser sugeridas…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>Exportar etiquetas para um arquivo…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>Exportar etiquetas como arquivos pequenos…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>Importar etiquetas de um arquivo…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>Importar etiquetas de arquivos pequenos…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>Ver a peça, em uma janela estreita</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>Mover para cima ou para baixo em um repertório</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>Mapa: mover, aproximar, afastar, tudo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Do campo de busca aos resultados</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>Fechar a lista de atividades</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>Nada foi feito desde que a janela foi aberta.</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>Na bateria: espera até o computador estar na tomada</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>Peças como cartões</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>As peças da tabela; as setas vão de cartão em cartão</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>Não há nada para copiar: os arquivos não estão lá.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1, sem %2 cujo arquivo não está lá</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>Voltar a todas as peças</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>Voltar a todas as peças (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Não foi possível abrir esta biblioteca</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Todas as peças</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>Parecidas com “%1”</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · “%2”</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>Nada combina bem com “%1”</translation>
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
        <translation>Estrelas retiradas: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln peça</numerusform>
            <numerusform>%Ln peças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln sugestão</numerusform>
            <numerusform>%Ln sugestões</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>Aceito: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>Recusado: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>Etiqueta “%name” dada: %count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>“%name” retirada: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>De “%name” para “%to”: %count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>“%name” aceita: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>“%name” recusada: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>Removido: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>Descrito como “%name” soa</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>Removido como “%name” soa</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>Alteradas as etiquetas que podem ser sugeridas</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>Etiqueta “%name” criada</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>Etiqueta “%name” alterada</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>Etiqueta “%name” renomeada para “%to”</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>Etiqueta “%name” unida a “%to”</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>Etiqueta “%name” excluída</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>Etiquetas importadas de um arquivo</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>Conjunto de etiquetas “%name” criado</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>Conjunto de etiquetas “%name” alterado</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>Alterado o que o conjunto “%name” pode fazer</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>Conjunto de etiquetas “%name” excluído</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>Adicionado: %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>Pasta “%name” removida</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>Coleção “%name” criada</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>Repertório “%name” criado</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>Coleção “%name” excluída</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>Adicionado a “%name”: %count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>Retirado de “%name”: %count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>Movido em “%name”: %count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>Avaliação %stars: %count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>Removido da biblioteca: %count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>Trazido de volta: %count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>Renomeado: %count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>Título alterado: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>Compositor alterado: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>Nota alterada: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>Busca “%name” salva</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>Busca salva “%name” alterada</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>Busca salva “%name” excluída</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1, retirar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>Estas podem ser sugeridas</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>As suas</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>Diga em uma frase, em qualquer língua, como uma etiqueta soa.</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>Sugerir etiquetas para peças novas sem ser pedido</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>Depois de lidas, uma vez sugeridas etiquetas para as outras</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>Sugestões que esperam uma decisão. As etiquetas aceitas ficam.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nome da etiqueta</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>algo que minha avó dançaria como valsa</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Como soa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>Peças com as quais combina</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>Nada nesta biblioteca soa assim ainda.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Calculado: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>Alterar como “%1” soa</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>Não sugerir mais “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln sugestão</numerusform>
            <numerusform>%Ln sugestões</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
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
        <translation>Quão bem cada etiqueta é reconhecida</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconhecidos</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Certo quando nomeada</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>O que se confunde com o quê</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>“%1”: %2 reconhecidos</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>“%1” tomado por “%3”: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>Força a partir da qual os resultados aparecem</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>Abaixo de %1 % os resultados são recolhidos</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>Escolha uma peça para vê-la aqui.</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>A peça escolhida</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>As peças escolhidas</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>Adicionar à biblioteca</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>Não há música nele; nada foi adicionado a “%1”.</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>Bumbo 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>Bumbo</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Toque no aro</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Palmas</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Caixa 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Surdo grave</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Chimbal fechado</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>Surdo agudo</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Chimbal no pedal</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom grave</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Chimbal aberto</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Tom médio-grave</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>Tom médio-agudo</translation>
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
        <translation>Condução</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>Cúpula da condução</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Pandeiro</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Splash</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Cowbell</translation>
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
        <translation>Condução 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>Bongô agudo</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Bongô grave</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Conga abafada</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>Conga aberta</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Conga grave</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>Timbale agudo</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Timbale grave</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Agogô agudo</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Agogô grave</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>Afoxé</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>Maracas</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>Apito curto</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Apito longo</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Reco-reco curto</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Reco-reco longo</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>Bloco sonoro agudo</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>Bloco sonoro grave</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>Cuíca abafada</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Cuíca aberta</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>Triângulo abafado</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triângulo</translation>
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
        <translation>Imagens (PNG), uma por página</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>Desenhos (SVG), um por página</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>Som (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML, como está escrito</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar “%1”</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Gravando “%1”…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>Gravando “%1”: página %2 de %3</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>“%1” está em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>%Ln arquivo a partir de “%1” está em %2.</numerusform>
            <numerusform>%Ln arquivos a partir de “%1” estão em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Não foi possível gravar “%1”.</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>A versão %1 está disponível.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>Tonalidade</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compasso</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Extensão</translation>
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
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln compasso</numerusform>
            <numerusform>%Ln compassos</numerusform>
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
        <translation>Mostrar peças</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Sem filtros</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
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
        <translation>até 5:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, até</translation>
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
        <translation>Tonalidade</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compasso</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Melodia</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>não %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>adicionado no último dia</numerusform>
            <numerusform>adicionado nos últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>adicionado há mais de %Ln dia</numerusform>
            <numerusform>adicionado há mais de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>adicionado há %1 a %2 dias</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>recente</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>sem etiqueta</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>a revisar</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>com um problema</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>em uma coleção</translation>
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
        <translation>sugestões</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
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
        <translation>%1 compassos</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>duração %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>em “%1”</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 estrelas</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
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
        <translation>gênero: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>melodia: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>força %1 %</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>adicionado %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ao menos %1</translation>
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
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Procurar mudanças</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Localizar pasta…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Remover da biblioteca</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>Adicionar uma pasta com partituras ou arquivos MIDI</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Onde está “%1” agora?</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>Offline: a unidade ou a rede não está conectada.</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>Não observada: F5 procura mudanças.</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>Verificada de vez em quando.</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>Observada: as mudanças aparecem por si.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>“%1” não está onde estava.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>Pastas da biblioteca</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>Dizer onde a pasta está agora; suas peças mantêm tudo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>Tirar a pasta da biblioteca; seus arquivos ficam onde estão</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>Notar por si as mudanças nas pastas</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>Os arquivos são lidos onde estão e nunca alterados.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln peça</numerusform>
            <numerusform>%Ln peças</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1, verificada de vez em quando</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1, observada</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Onde está “%1” agora?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>Mostrar como tabela (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>Mostrar como cartões (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>Mostrar as peças em um mapa (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>O que está acontecendo e o que foi feito (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation>agogô</translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation>trombone baixo</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>garrafa</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>clavinete</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>corneto</translation>
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
        <translation>oboé d’amore</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>rabeca medieval</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>ganzá</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>efeitos sonoros</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>baixo sintetizado</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>efeitos sintetizados</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>sintetizador solo</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>pad sintetizado</translation>
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
        <translation>bloco sonoro</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>Procurando música: %Ln arquivo</numerusform>
            <numerusform>Procurando música: %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Ouvindo</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>Organizando</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Sugerindo etiquetas:</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>Aprendendo suas etiquetas:</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>Anotando melodias:</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>Desenhando as primeiras linhas:</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Desenhando o mapa:</translation>
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
            <numerusform>%Ln arquivo novo</numerusform>
            <numerusform>%Ln arquivos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
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
            <numerusform>%Ln ausente</numerusform>
            <numerusform>%Ln ausentes</numerusform>
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
        <translation>Nada mudou em suas pastas</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>Parado: %1. O resto será lido na próxima vez (F5)</translation>
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
        <translation>Suas etiquetas</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>O que se confunde com o quê</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por si mesmo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Conjunto de etiquetas</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>Vendo o que ele aprendeu…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>Mostrar peças que vale etiquetar</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>Peças das quais ele tem menos certeza e que diferem entre si</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>Sugerir para as demais</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>O que ele encontra espera em “A revisar”</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>Guardar o que aprendeu em um arquivo, para outro computador</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>Linhas: o que uma peça é. Colunas: pelo que foi tomada.</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>Etiquetar por si a partir de</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> % de certeza</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Quanta certeza deve ter</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>Desligado: tudo espera em “A revisar”. Ligado: o mais certo vira etiqueta na hora; basta desfazer uma vez.</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>Etiquetas mudaram desde que ele aprendeu.</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Aprender de novo</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>Revisar %Ln sugestão</numerusform>
            <numerusform>Revisar %Ln sugestões</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendendo…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>Aprendido. %Ln sugestão espera em “A revisar”.</numerusform>
            <numerusform>Aprendido. %Ln sugestões esperam em “A revisar”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>%Ln peça com várias de suas etiquetas ficou de fora.</numerusform>
            <numerusform>%Ln peças com várias de suas etiquetas ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>Sugerindo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln sugestão espera em “A revisar”.</numerusform>
            <numerusform>%Ln sugestões esperam em “A revisar”.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>Ele ainda não aprendeu.</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>Ele precisa de ao menos %1 exemplos de cada etiqueta.</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>Ele aprendeu, mas de poucos exemplos para dizer quão bem.</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>Certo em %1 de %2 peças que não tinha visto.</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>Dizer sempre o mais comum acertaria em %1.</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>Só tonalidade, compasso, andamento e instrumentos: %1.</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>Suas sugestões ainda dizem pouco; mais exemplos podem ajudar.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>Medido em %Ln peça</numerusform>
            <numerusform>Medido em %Ln peças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>em %Ln rodada, com peças reservadas</numerusform>
            <numerusform>em %Ln rodadas, cada vez com peças reservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>a mesma obra nunca está dos dois lados</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>precisa de mais %Ln</numerusform>
            <numerusform>precisa de mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>precisa de mais %Ln</numerusform>
            <numerusform>precisa de mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln peça</numerusform>
            <numerusform>%Ln peças</numerusform>
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
        <translation>Você diz</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>Aprender destas</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>Peças que vale etiquetar</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>Etiquetar “%1”</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>Não resta nada a etiquetar: toda peça tem uma destas etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>%Ln peça etiquetada.</numerusform>
            <numerusform>%Ln peças etiquetadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>Tecle um número para dizer o que uma peça é; 0 deixa em aberto. Desfaça com Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>Instrumentos e suas cores</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1, até %2 ter ouvido</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>O modelo que ouve e onde ele roda</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>Pronto para ouvir: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>sem modelo: busca só por palavras</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>Biblioteca de exemplo – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Procurando música…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Tentando de novo…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>Buscou-se só em títulos e dados: o modelo não respondeu.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>Mapa das peças</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>Peças que soam parecido ficam próximas. O que está escolhido na lista é marcado aqui.</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>Desenhando o mapa:</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>O mapa foi parado; continua quando for aberto de novo.</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>O mapa está desenhado.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>Cores por</translation>
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
        <translation>Tonalidade</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>Buscar uma melodia</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>Notas da melodia</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>Uma nota pode estar errada</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>Com seis notas ou mais</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>O ritmo conta, como eu toco</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>Toque o começo ou outra parte, em qualquer tonalidade, ou digite. H e Fis também valem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln peça</numerusform>
            <numerusform>%Ln peças</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>Buscar uma melodia…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>Buscar uma melodia</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>Esse arquivo não existe, ou não existe mais.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Isto é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>O programa não pode abrir este arquivo.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>Não foi possível ler o arquivo do disco.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>Não foi possível abrir o arquivo (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>O programa não tem permissão para abrir este arquivo.</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>Não foi possível abrir a pasta (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>O programa não tem permissão para olhar nesta pasta.</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>O arquivo é maior do que uma partitura deveria ser (%1 MB; o limite é %2 MB).</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>Não é um arquivo de música que o programa conheça, ou está danificado a ponto de não ser reconhecido.</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>Só há bytes vazios neste arquivo, como após uma cópia malsucedida. Obtenha-o de novo.</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>Isto é uma gravação de som. O programa lê notação e MIDI.</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>Isto é, no máximo, uma imagem de música. O programa lê notação e MIDI.</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>Isto é um PDF, feito para impressão. Procure a mesma peça em MusicXML ou MIDI.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Este arquivo está compactado. Descompacte-o primeiro.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>Isto é uma página da web, talvez salva no lugar da música. Baixe o arquivo de novo.</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>Isto é um documento de texto, não notação.</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>Isto é texto simples, mas nem ABC nem Humdrum.</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>Este arquivo XML não contém partitura em MusicXML ou MEI.</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>Este arquivo XML não contém partitura MusicXML.</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>Este arquivo está no formato próprio do %1. Exporte-o de lá como MusicXML.</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>Isto é uma entrada do LilyPond. Gere MIDI com o LilyPond ou procure MusicXML.</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>Não há música neste arquivo.</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>Não há melodia neste arquivo.</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>Não há uma única nota nesta melodia.</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>Não há uma única nota nesta partitura.</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>Não há uma única nota nele.</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>Esta partitura não contém notas.</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>Este arquivo MIDI não contém notas.</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>Isto não é um arquivo MIDI.</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>Este arquivo MIDI é grande demais (%1 MB; no máximo 20 MB).</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>Este arquivo MIDI contém mais de %1 eventos.</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>Isto não é um texto MTF: a primeira linha deve ser “ticks_per_beat” e um número.</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>“%1” não é um número de ticks por tempo.</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>A linha %1 não é uma mensagem MIDI: “%2”.</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>Esta partitura se divide em mais colunas do que qualquer outra.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>O arquivo está danificado: seu %1 se interrompe ou está corrompido.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>O arquivo está danificado: seu %1 se interrompe ou está corrompido (linha %2).</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>O arquivo tenta definir entidades ou carregar outros arquivos, o que nenhuma partitura precisa: fica fechado.</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>Este arquivo não é feito como uma partitura: suas partes se encaixam sem fim.</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>Este arquivo compactado não contém partitura.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>Este arquivo compactado está protegido por senha. Descompacte-o e compacte-o de novo sem ela.</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>Este arquivo compactado está danificado: não pode ser descompactado.</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>Este arquivo compactado não é feito como uma partitura: o programa o deixa fechado.</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>Não foi possível entender a notação deste arquivo.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>O programa não conseguiu seguir a notação desta partitura.</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>O programa tropeçou neste arquivo. A culpa não é sua; os detalhes estão guardados.</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>Esta partitura precisa de mais memória do que o programa pode usar.</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>Alguns sinais desta partitura estão escritos de um modo que o programa não conhece; foram omitidos.</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>A notação desta partitura é incomum; o programa entendeu suas notas, mas não todos os sinais.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>O programa não conseguiu seguir a notação desta partitura e se guiou só pelas notas.</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>As partes desta partitura têm números desiguais de compassos; as mais curtas foram completadas com pausas.</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>O arquivo está danificado; ele se interrompe após o compasso %1 da parte mais longa, e o que vem antes foi lido.</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>Algumas linhas tinham um número errado de colunas e foram corrigidas.</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>O arquivo contém mais faixas do que diz; todas foram lidas.</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>O arquivo termina cedo; o resto foi lido.</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>Alguns valores eram maiores do que o MIDI permite e foram reduzidos.</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>Parte do arquivo está danificada e foi omitida.</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>Uma armadura de clave que não existe foi omitida.</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>Uma faixa indica um tamanho errado; foi lida até o fim.</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>O arquivo contém várias sequências independentes; elas são lidas uma após a outra.</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>O que vem antes da música no arquivo foi pulado.</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>Controles além de dois milhões foram omitidos.</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>Levou mais de %1 segundos e foi interrompido.</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>A parte do programa encarregada parou aqui inesperadamente.</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>Isto precisa de mais memória do que é permitido.</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>A parte do programa encarregada não conseguiu entender isto.</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>Uma parte do programa não pôde ser iniciada.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>O programa está sendo fechado.</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>Não foi possível gravar esta partitura.</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>“%1” é a própria peça, que nunca é sobrescrita.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Não é possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>Esta partitura não tem página para mostrar.</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>Esta partitura não tem primeira linha.</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>Não foi possível desenhar uma página desta partitura.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Não é possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>Um arquivo MIDI contém sons, mas não notação; não há página para mostrar.</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>O programa não conseguiu transformar esta melodia em MusicXML.</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>O programa não conseguiu escrever esta peça em notação.</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>Duraria %1 horas; o máximo é %2.</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>Não há neste computador uma soundfont para tocar.</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>“%1” não é uma soundfont (SF2 ou SF3).</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>“%1” não pode ser usada como soundfont: %2.</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>A soundfont “%1” é grande demais (%2).</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>A soundfont “%1” não pode ser carregada; talvez esteja danificada.</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>A soundfont “%1” não contém instrumentos General MIDI.</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>A pasta %1 não está lá no momento.</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>No momento não é possível ler arquivos: %1 Atualize para continuar.</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>O modelo não está disponível: %1 Os arquivos foram lidos sem ele.</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>O modelo parou de funcionar (%1). Atualize para continuar.</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>O modelo não conseguiu entender esta peça. Ela é encontrada por suas palavras e dados.</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>Falta o modelo que vem com o programa: %1.</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>O modelo dá vetores que não são números; seu arquivo está danificado.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>O programa verifica %1 a cada %2. O sistema não observa tantas pastas.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>O programa verifica %1 a cada %2. Ela está na rede, e o que outros mudam lá não é avisado.</translation>
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
        <translation>Modelo incluído</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>Pasta “%1” encontrada em %2</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>Esta biblioteca tem o formato %1; esta versão do programa conhece formatos até %2. Atualize o programa ou escolha outra biblioteca. Nada foi alterado. (%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>O arquivo da biblioteca está danificado ou não é uma biblioteca: %1 (%2). A cópia de segurança mais recente é %3; ponha-a no lugar do arquivo para continuar dali.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>O arquivo da biblioteca está danificado ou não é uma biblioteca: %1 (%2). Tire o arquivo dali e leia suas pastas de novo; sua música está intacta.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>A biblioteca está ocupada: outro programa está gravando nela. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>O disco da biblioteca está cheio. O que foi feito antes está guardado. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>Não é possível gravar na biblioteca. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>Não é possível abrir a biblioteca. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>Não foi possível ler ou gravar o disco da biblioteca. (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>Não é possível usar a pasta da biblioteca: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>Não é possível copiar a biblioteca antes de atualizá-la: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>Este Python vem com SQLite %1, antigo demais: o programa precisa de %2 ou mais novo. Instale-o com um Python mais novo.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não há pasta %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não há arquivo %1.</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>Não há peça %1 nesta biblioteca.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 não é um tipo de arquivo que o programa leia.</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>Nenhum dos arquivos de %1 está em %2.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 já está na biblioteca.</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>Essa pasta não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>“%1” não pode mais ser desfeito: outra coisa tomou seu lugar.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Uma etiqueta precisa de um nome.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Não há etiqueta “%1”.</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>Já existe uma etiqueta “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>“%1” não pode ficar abaixo de si mesma.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>“%1” e “%2” estão uma abaixo da outra.</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>Uma cor se escreve #2f5d8c.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Uma coleção precisa de um nome.</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>Essa coleção não existe mais.</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>Já existe uma coleção “%1”.</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>Não há nada a procurar nesta busca.</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>Essa busca salva não existe mais.</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>Já existe uma busca salva “%1”.</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>Um modelo de títulos não pode estar vazio.</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>Não existe {%1}; use %2.</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>Diga em uma frase como soa.</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>Não há conjunto de etiquetas “%1”.</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>Já existe um conjunto de etiquetas “%1”.</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>Esse conjunto de etiquetas não existe mais.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>As etiquetas de “%1” mudaram desde que foram aprendidas; faça-o aprender de novo.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>As etiquetas de “%1” mudaram desde que foram aprendidas.</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 é grande demais para um conjunto de etiquetas.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 é grande demais.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 não está escrito em UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1 não é como deveria: %2.</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>%1 não contém arquivos %2.</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>%1 não contém etiquetas deste programa.</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>Duas etiquetas deste conjunto têm o mesmo nome.</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>Ele não contém o que um conjunto de etiquetas aprendeu.</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>Seus números não combinam.</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>Ainda não há exemplos que o modelo tenha ouvido.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Não há versão %1.</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>Etiquetas das quais só uma vale devem ser ao menos duas.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Dê o nome de uma etiqueta.</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>Uma etiqueta de %1 não tem nome.</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>E mais %1 deste tipo.</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>“%1” foi recusada aqui para %2; %3.</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>A etiqueta “%1” tem aqui outro valor para %2 (%3, não %4); ele fica.</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>“%1” foi recusada lá para %2, que a tem aqui; ela fica.</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 é outra música do que quando suas etiquetas foram escritas; foi encontrado pelo caminho.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>Não há filtro “%1:”; você quis dizer “%2:”?</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>Falta algo depois de “%1:”.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta um valor.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Falta um número.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>Não se entende “%1”; escreva %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>“%1” não é conhecido aqui; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>“%1” não é conhecido aqui; escreva %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>“%1” não é uma tonalidade; escreva Dm, “Bb major” ou F#.</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>“%1” não é um compasso; escreva 3/4 ou 6/8.</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>“%1” não é uma nota; escreva C D E, do re mi ou 1 2 3.</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>“%1” não tem duração; escreva C:1, C:1/2 ou C:1.5.</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>Uma melodia precisa de ao menos %1 notas, como C D E C.</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>Uma melodia de mais de %1 notas é longa demais; o começo basta.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>Este arquivo não pode ser escrito em notas: não há uma única nota nele.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>Este arquivo não pode ser escrito em notas: tem %1 notas; o máximo é %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>Este arquivo não pode ser escrito em notas: tem %1 partes; o máximo é %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>Este arquivo não pode ser escrito em notas: tem mais de %1 compassos.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>Este arquivo não pode ser escrito em notas: é curto demais para achar o pulso.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>Este arquivo não pode ser escrito em notas: não tem um pulso que se possa seguir.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>Este arquivo não pode ser escrito em notas: dura mais de %1 minutos sem compassos próprios.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>Este arquivo não pode ser escrito em notas: mais de %1 notas caem em um pulso.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>Nenhum instrumento se chama “%1”.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>Nenhum instrumento se chama “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>Não há etiqueta “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Não há coleção “%1”.</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>Não há coleção “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Não há pasta “%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>Não há pasta “%1”; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Esta cópia do programa não sabe onde as novas versões são anunciadas.</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>Não há nada em %1 (status %2).</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>O que está em %1 é grande demais para um anúncio.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 demora demais para responder.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1 não responde. Este computador está on-line?</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1 não é um endereço seguro (https), por isso não é lido.</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>Não se entende o que %1 diz sobre novas versões.</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>O que é anunciado em %1 leva a outro lugar, por isso não é seguido.</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>Um modelo precisa do seu tokenizador: coloque %1 de %2 ao lado de %3, ou escolha-o.</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>O disco de %1 tem %2 GB livres; são necessários %3 GB.</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1 não é nome de um modelo.</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>Não há aqui um modelo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>Não é possível apagar %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1 não continua de onde parou.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>O arquivo em %1 tem %2 bytes; eram esperados %3. Não é o que este programa conhece, por isso não foi obtido.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>A conexão com %1 foi cortada.</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1 enviou mais do que anunciou.</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>O servidor de %1 está ocupado (estado %2). Tente mais tarde.</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>O servidor não entrega %1 a qualquer um (estado %2).</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>Não há arquivo em %1 (estado %2).</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1 deu %2 bytes; eram esperados %3.</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>O que veio de %1 não é o arquivo que este programa conhece: a soma de verificação difere. Foi apagado. Tente de novo, ou de outro endereço.</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>O proxy não responde, por isso não se chegou a %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>A conexão com %1 não é segura: o certificado não é aceito.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 não é um endereço.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>Não se chegou a %1. Este computador está conectado?</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>Não há mais espaço no disco de %1. O que foi obtido fica guardado; libere espaço e continue.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1 não é um arquivo safetensors ou está danificado.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1 não é um arquivo de modelo ou está danificado.</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1 contém mais que números e valores simples. Um arquivo assim pode executar código, por isso não foi carregado.</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1 não contém um modelo deste tipo.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1 contém %2, que não pertence a este modelo.</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1: falta %2 (esperado %3).</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1: %2 tem a forma %3, esperada %4.</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1: %2 contém números não finitos.</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>Entretanto foi escolhido outro modelo ou outro dispositivo. Pergunte de novo.</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>O dispositivo escolhido dá números diferentes do processador, por isso o modelo roda neste.</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>O dispositivo escolhido não consegue executar o modelo; o processador o faz (%1).</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>O dispositivo %1 não pode ser usado: %2. O modelo roda no mais rápido que há.</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>Não há pacote NVIDIA para este computador (%1).</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>Ninguém disse ainda qual deve ser o pacote NVIDIA para esta versão do programa, por isso ele não é baixado.</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1 cita “%2”, um lugar que não é seu. Não foi descompactado.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 está danificado, por isso não foi descompactado.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 não pode ser removido (%2).</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>O pacote NVIDIA não é usado: partes do torch do próprio programa o atrapalharam.</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>O pacote NVIDIA não encontra uma placa de vídeo que possa usar. O driver dela está instalado?</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>O pacote NVIDIA calcula de modo diferente do processador, por isso não é usado.</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>Não há espaço suficiente na unidade de %1: são necessários cerca de %2 GB, %3 GB estão livres.</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>O pacote NVIDIA encerrou o processo que o carregou.</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>O pacote NVIDIA é para outra versão do programa. Remova-o e obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>O pacote NVIDIA não pode ser carregado (%1).</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>As configurações em %1 estão danificadas.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>Não é possível ler as configurações em %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Não é possível gravar %1 (%2).</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>A configuração %1 não pode ser %2; aceita %3.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>Tenho o arquivo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>Ou solte o arquivo aqui. Nada é obtido da rede.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>ouve primeiro</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>em pausa, %1 obtidos</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 obtidos</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>o modelo incluído</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>Obtendo %1</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1 foi parado. O que foi obtido fica guardado; continua em Configurações → Modelos.</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 já está neste computador. Em Configurações → Modelos você o faz responder.</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>Configurações → Modelos pergunta se você confia no arquivo de %1.</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>Não foi possível obter %1: %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>Pequeno e rápido. Vem com o programa e não precisa de rede.</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>Partituras e MIDI, descritos em 101 línguas.</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>Como o CLaMP 2, treinado com mais música de mais países.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln língua</numerusform>
            <numerusform>%Ln línguas</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licença %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>ocupa %1 aqui</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 a obter</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>ocupará %1 aqui</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU da Apple</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>Ouve cerca de %1 peças por segundo.</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>cerca de %1 peças por segundo (%2)</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Obtendo %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>Não há soma de verificação registrada de “%1”; o programa não sabe se é o arquivo que seus autores publicaram. Abra-o só se confiar na origem.

Tamanho: %2 bytes
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>Modelo incluído</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>Outro modelo primeiro ouve sua música uma vez. Até lá, o anterior continua respondendo; você pode voltar quando quiser.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Abrir este arquivo?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Confio nele</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>Onde está o arquivo de %1?</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>Modelo (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>Seus arquivos são excluídos e terão de ser obtidos de novo se você o quiser de volta. Sua biblioteca guarda o que ele ouviu.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>Música grande</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>Sem quebras de página</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papel escuro</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>Como impresso</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Ajustar à página</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>Mostrar como está escrita</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transpor</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>O que mais se pode fazer com a música</translation>
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
        <translation>Música pequena</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>Música grande</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>Escrevendo em notação…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>Um arquivo MIDI não tem página impressa.</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>Esta peça não pode ser desenhada.</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>Nome, como “nível”</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>Nome do conjunto de etiquetas</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>Uma destas etiquetas vale para cada peça, como nível 1 a 8</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>Cada uma destas etiquetas vale ou não para uma peça</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Procurar uma etiqueta</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>Etiquetas a aprender</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>Escolha etiquetas que você mesmo deu a algumas peças. O programa aprende com elas e as sugere para as demais; a partir de %1 peças por etiqueta.</translation>
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
        <translation>Importar de um arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>Marque ao menos %Ln etiqueta.</numerusform>
            <numerusform>Marque ao menos %Ln etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>Ainda há poucas peças: %1. Elas podem ser etiquetadas em seguida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>%Ln peça com que aprender.</numerusform>
            <numerusform>%Ln peças com que aprender.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Criar</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>Procurar novas versões do programa, no máximo uma vez por dia</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Procurar agora</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Abrir a página dela no navegador</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>Desligado até você ligar. O programa então lê este endereço e nada mais: %1
O servidor vê seu endereço de rede; nada é dito sobre você, sua música ou seu computador.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Esta cópia do programa não sabe onde as novas versões são anunciadas.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>A versão %1 está disponível. Novidades:</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>A versão %1 está disponível.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais recente.</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>Buscar em todas as peças</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>Sem “%1” (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>Nenhuma peça é tudo isto: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>Deixe um de fora:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>Nenhuma peça em “%1”</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>Nada em “%1” soa como “%2”</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>Busque em todas as peças ou com outras palavras.</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>Nada soa como “%1”</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>Use outras palavras, ou menos: um clima, uma dança, um instrumento, um nome, um verso.</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>Escolha peças e tecle T, ou arraste-as para a etiqueta.</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>Escolha peças e tecle Ctrl+M, ou arraste-as para cá.</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>Agora nada na biblioteca combina com esta busca.</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>Aqui aparece o que o próximo olhar em suas pastas trouxer.</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>Toda peça tem uma etiqueta.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>Nenhuma sugestão espera por você.</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>Não parece haver duas peças iguais.</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>Toda peça está onde estava.</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>Talvez a pasta esteja offline, ou nada nela pôde ser lido: veja Problemas.</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>Mover de “%1” para “%2”; com Ctrl mantêm também “%1”</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>Etiquetar “%2” e manter “%1”</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>Primeiro escolha peças, depois etiquete-as.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nova etiqueta “%1”</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>Primeiro escolha peças, depois adicione-as.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Nova coleção “%1”</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>Novo repertório “%1”</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Adicionar a</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nome da etiqueta</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>Nome do repertório</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome da coleção</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>O que “%1” significa</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Unir “%1” a</translation>
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
        <translation>PASTAS</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETIQUETAS</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>COLEÇÕES</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>Nova coleção ou repertório</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>BUSCAS</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>CONJUNTOS</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>Etiquetas que o programa aprende das suas para sugeri-las às demais</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>Novo conjunto</translation>
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
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>A revisar</translation>
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
        <translation>offline</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Arquivos avulsos</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>Pacote NVIDIA</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>Faz sua placa de vídeo ouvir: modelos grandes ficam muitas vezes mais rápidos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 obtidos</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>O processador ouve no lugar dela.</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>ocupa %1 aqui</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 a obter</translation>
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
        <translation>Gravando…</translation>
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
        <translation>Ouvir só %1</translation>
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
        <translation>O que combina</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>Desenhando as primeiras linhas:</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Não foi possível abrir “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>Não foi possível mostrar “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>“%1” não está onde estava.</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>Seu sistema não conhece um programa para isso.</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>Não está onde estava; F5 procura de novo.</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>Andamento: semínimas por minuto</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
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
        <translation>Tonalidade</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compasso</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
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
        <translation>Compassos</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
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
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Compositor desconhecido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Peças parecidas</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>Peças que soam como esta (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>Mostrar o arquivo onde está no disco (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>Sua própria nota; fica na biblioteca</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>Clique para editar. O arquivo nunca é alterado.</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>Seu; o arquivo não diz nada. Esvazie para retirar.</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>Seu; o arquivo diz “%1”. Esvazie para trazê-lo de volta.</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>Peças</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
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
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Novo repertório</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Nova etiqueta abaixo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sem cor</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Descrição…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Unir a…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>Como soa…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>Aprender as etiquetas abaixo…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Levar ao topo</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>Transformar em coleção</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>Transformar em repertório</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
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
        <translation>Tocar uma peça assim que for escolhida</translation>
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
        <translation>Uma soundfont contém o som dos instrumentos. Uma vem com o programa; as melhores, arquivos SF2 ou SF3, são muitas vezes maiores.</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Escolher uma soundfont</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Soundfonts</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>A melhor que houver (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>O som foi interrompido e reiniciado.</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>Nenhum dispositivo de som: a música é seguida sem som.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Não há som.</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>Esta peça não pode ser tocada.</translation>
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
        <translation>Tocar e pausar</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Peça anterior</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Próxima peça</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Cinco segundos para trás</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>Cinco segundos para a frente</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Tocar repetidamente</translation>
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
        <translation>Preparando a impressão: página %1 de %2</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>Esta peça não pode ser impressa.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimir “%1”</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>Todos os arquivos puderam ser lidos.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tentar todos de novo</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>Ler estes arquivos mais uma vez</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>Não há mais detalhes.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>Renomear títulos</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Novo título</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Você pode usar %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>Novos títulos: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>Primeiro escolha peças, depois renomeie-as.</translation>
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
        <translation>Uma etiqueta após a outra, com suas peças</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>Por peça</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>Uma peça após a outra, com suas etiquetas</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>Sugestões de quem</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>Quais etiquetas…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>Quais etiquetas podem ser sugeridas; remover o que foi sugerido</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Sugerir de novo</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>Procurar em todas as peças etiquetas que combinem</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Todas as sugestões</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculadas</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>Por como soa</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>Por conjuntos de etiquetas</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>O que espera uma decisão</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>Não combina e não será sugerida de novo (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>Torná-la uma etiqueta comum (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada a revisar</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>O programa pode percorrer suas peças e sugerir etiquetas: o que pode contar, como compasso e instrumentos, e como uma peça soa. As sugestões esperam aqui até que você as aceite ou recuse; nada é etiquetado sem você.</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>Sugerir etiquetas para estas peças</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma deste tipo</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>Nenhuma sugestão deste tipo espera uma decisão; há outras que sim.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Voltar à lista (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>Ver a peça</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>A peça escolhida em uma página própria (F10)</translation>
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
        <translation>Cordas</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Cordas dedilhadas</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Madeiras</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Metais</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Vozes</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Percussão</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>compasso %1</translation>
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
        <translation>Esta peça não pode ser mostrada.</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nome da busca</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>Fica no painel esquerdo, atualizada.</translation>
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
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>Como “%1”, mas: mais rápido, não triste, com flauta</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>Descreva a música, em qualquer língua: uma valsa triste para cordas</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>Peças que soam como estas palavras, enquanto você digita</translation>
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
        <translation>Adicionar um filtro</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>Tonalidade, compasso, andamento, instrumentos, etiquetas … (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>Mantê-la no painel esquerdo, atualizada (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escrever “%1”</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>como “%1”</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Deixar o exemplo</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>busca anterior</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>Posição na peça</translation>
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
        <translation>Compositor desconhecido</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>Compositor de todas</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>Avaliação de todas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln peça</numerusform>
            <numerusform>%Ln peças</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>Elas têm compositores diferentes. O que você digitar vale para todas.</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>Compositores diferentes</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>Clique para editar, para todas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidade</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compasso</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>O mais rápido que houver</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Placa de vídeo (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Vídeo de um computador Apple</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>Conforme o computador</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Roda em</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>Meia precisão na placa de vídeo: mais rápido, quase as mesmas respostas</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>Na bateria, audições longas esperam até o computador estar na tomada</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Responde agora</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Ampla</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Altura das linhas</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma do programa</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>Seja qual for o idioma do programa: busque em qualquer língua.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>Sua música, suas palavras, suas etiquetas e o que você procura ficam aqui. O programa não tem conta, não conta nada e não pede nada à rede por si mesmo, a não ser que você o deixe procurar novas versões.</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>Só quando você manda baixar outro modelo ou o pacote NVIDIA o programa o pede a um servidor: esse servidor vê então seu endereço de rede e o que você quer, nada de sua música.</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Baixar de</translation>
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
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Adicionar uma pasta à biblioteca</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>Vai para sua própria biblioteca</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>Biblioteca de exemplo</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Sua biblioteca</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>Como é tocada</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>Velocidade, a altura permanece</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Velocidade usual</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>Contar um compasso antes de tocar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
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
        <translation>Avaliação: não é a mesma em todas</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Avaliação: %1 de 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1. Clique em uma estrela ou tecle de 0 a 5</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>Parar a leitura; o que foi lido fica</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Continuar mesmo assim</translation>
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
        <translation>Para depois das peças em andamento…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>Sugerindo etiquetas:</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>Sugerindo etiquetas para peças novas</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>Parado; o que já foi sugerido fica.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln sugestão espera em “A revisar”.</numerusform>
            <numerusform>%Ln sugestões esperam em “A revisar”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>Só as calculadas: o modelo não respondeu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>%Ln peça ainda não pôde ser ouvida.</numerusform>
            <numerusform>%Ln peças ainda não puderam ser ouvidas.</numerusform>
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
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>calculado a partir das notas</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>por como soa</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>pelo conjunto de etiquetas “%1”</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % de certeza</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>aprendido do conjunto de etiquetas “%1”</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>combina com “%1” mais que %2 % de suas peças</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>seu compasso é %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>soa como %1</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>sugerido pelo programa</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Etiqueta a adicionar</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>Aceitar a etiqueta sugerida “%1”</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>Recusar a etiqueta sugerida “%1”</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>Dar a etiqueta “%1” a todas</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Remover a etiqueta “%1”</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1: sugerido, calculado a partir das notas</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1: sugerido por seu conjunto de etiquetas</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1: sugerido por como soa</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, %2 % de certeza</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1: sugerido pelo programa</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>Gênero e forma</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Dança</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>Clima e caráter</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>Cultura e região</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>Uso e ocasião</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificuldade</translation>
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
        <translation>Compasso</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
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
        <translation>Primeiro escolha peças, depois peça sugestões de etiquetas.</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>As etiquetas são sugeridas quando as pastas estão lidas.</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>Procurando etiquetas que combinem…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>Nenhuma sugestão espera para esta peça.</translation>
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
        <translation>O que não foi encontrado</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar a lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Tudo, com recusas (*.json)</translation>
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
        <translation>Pasta para os arquivos pequenos</translation>
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
        <translation>Pasta com os arquivos pequenos</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>Conjunto de etiquetas (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>Exportar o conjunto de etiquetas</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>Conjunto de etiquetas (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>Importar um conjunto de etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>As etiquetas de %Ln peça estão em “%1”.</numerusform>
            <numerusform>As etiquetas de %Ln peças estão em “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln arquivo pequeno está em “%1”.</numerusform>
            <numerusform>%Ln arquivos pequenos estão em “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>Lendo etiquetas de “%1”…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>O conjunto de etiquetas está em “%1” e “%2”; mantenha-os juntos.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Não é possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>Etiquetas de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>%Ln etiqueta dada</numerusform>
            <numerusform>%Ln etiquetas dadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>Nenhuma etiqueta foi dada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>%Ln peça encontrada nesta biblioteca.</numerusform>
            <numerusform>%Ln peças encontradas nesta biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>%Ln etiqueta já estava lá.</numerusform>
            <numerusform>%Ln etiquetas já estavam lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>Não está nesta biblioteca: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>%Ln peça não está nesta biblioteca.</numerusform>
            <numerusform>%Ln peças não estão nesta biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln dado não serviu.</numerusform>
            <numerusform>%Ln dados não serviram.</numerusform>
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
        <translation>Voltar à velocidade usual</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>Velocidade, volume e partes</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>Como é tocada: velocidade, volume e partes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>Velocidade: %1 %</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>Clarinete em si♭</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>Trompete em si♭</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>Saxofone soprano (si♭)</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>Clarinete em lá</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>Flauta contralto (sol)</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>Trompa em fá</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>Corne inglês (fá)</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>Saxofone alto (mi♭)</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>Saxofone tenor (si♭)</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>Clarinete baixo (si♭)</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>Saxofone barítono (mi♭)</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>Clarinete em mi♭</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>em %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>%n semitom acima</numerusform>
            <numerusform>%n semitons acima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>%n semitom abaixo</numerusform>
            <numerusform>%n semitons abaixo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>Transpor</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>Por semitons</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>Para uma tonalidade</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>Para um instrumento</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>Como o instrumentista a lê; o som fica o mesmo</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Abrir a biblioteca de exemplo</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>Solte aqui uma pasta com partituras ou arquivos MIDI</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>Eles são lidos onde estão e nunca alterados. Depois descreva a música que procura, em qualquer língua. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>Lendo sua pasta</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>As peças aparecem aqui assim que são lidas.</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>Nenhuma música em suas pastas</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>São lidas partituras em MusicXML, ABC, Humdrum ou MEI e arquivos MIDI. Adicionar outra pasta?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>lócrio</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>estimado a partir das notas</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>do nome do arquivo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltam %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>faltam %1 h</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 %, %2 de 5 barras</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>O arquivo não está onde estava. Devolva-o, ou tecle F5 para procurá-lo de novo.</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>A pasta não está lá: sua unidade ou a rede não está conectada.</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>O arquivo mudou e será lido de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>O arquivo não pode ser lido como está agora; estes dados são mais antigos.</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>uma nota diferente</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>compasso %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>compassos %1–%2</translation>
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
        <translation>melodia</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome do arquivo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>sem %1</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>soa como</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>%Ln resultado mais fraco</numerusform>
            <numerusform>%Ln resultados mais fracos</numerusform>
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
        <translation>Algo deu errado (%1). Sua biblioteca está como estava; tente de novo.</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>O que foi lido fica</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Continuar mesmo assim</translation>
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
        <translation>O que foi feito fica</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Procurando música…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>Espera a anterior</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Em pausa: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Para depois das peças em andamento…</translation>
    </message>
</context>
</TS>
