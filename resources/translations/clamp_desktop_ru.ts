<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>Насколько уверенным должно быть предложение</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>Принять эти: %1</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>уверенность не менее %1 %</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Добавить фильтр…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Открыть в своей программе</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Похожие пьесы</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>Назад ко всем пьесам</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>Выбранные пьесы</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>Копировать как файлы</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Своя библиотека</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Открыть демо-библиотеку</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>Проверить изменения в папках</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>Левая панель</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>Правая панель</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Показать карточками</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>Теги в файлах</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Тег…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Добавить в коллекцию…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>На звезду больше</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>На звезду меньше</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>Убрать из тега, коллекции или библиотеки</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Теги и коллекции</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новый тег</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая коллекция</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Новый сет-лист</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>Принять предложенный тег</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>Отклонить предложенный тег</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>Предложить теги для выбранных пьес</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>Предложить теги для всех пьес</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>Какие теги можно предлагать…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>Экспортировать теги в файл…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>Экспортировать теги маленькими файлами…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>Импортировать теги из файла…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>Импортировать теги из маленьких файлов…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>К пьесе, в узком окне</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>Переместить вверх или вниз в сет-листе</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>Карта: сдвинуть, ближе, дальше, всё</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>Из поля поиска к результатам</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>Закрыть список действий</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>С момента открытия окна ничего не делалось.</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>От батареи: ждёт подключения к сети</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>Пьесы карточками</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>Пьесы таблицы; стрелки ведут от карточки к карточке</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>Копировать нечего: файлы недоступны.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1, без %2, чьи файлы недоступны</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>Назад ко всем пьесам</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>Назад ко всем пьесам (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>Не удаётся открыть эту библиотеку</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Все пьесы</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>Похожие на «%1»</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · «%2»</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>Ничто не подходит хорошо к «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Took the stars off %count</source>
        <translation>Звёзды сняты: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln пьеса</numerusform>
            <numerusform>%Ln пьесы</numerusform>
            <numerusform>%Ln пьес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>Принято: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>Отклонено: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>Тег «%name»: %count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>Тег «%name» снят: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>Из «%name» в «%to»: %count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>«%name» принят: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>«%name» отклонён: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>Убрано: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>Описано звучание «%name»</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>Убрано описание звучания «%name»</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>Изменено, какие теги можно предлагать</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>Создан тег «%name»</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>Изменён тег «%name»</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>Тег «%name» переименован в «%to»</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>Тег «%name» объединён с «%to»</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>Удалён тег «%name»</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>Импортированы теги из файла</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>Создан набор тегов «%name»</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>Изменён набор тегов «%name»</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>Изменены права набора тегов «%name»</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>Удалён набор тегов «%name»</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>Добавлено: %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>Убрана папка «%name»</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>Создана коллекция «%name»</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>Создан сет-лист «%name»</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>Удалена коллекция «%name»</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>Добавлено в «%name»: %count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>Убрано из «%name»: %count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>Перемещено в «%name»: %count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>Оценка %stars: %count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>Удалено из библиотеки: %count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>Возвращено: %count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>Переименовано: %count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>Изменено название: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>Изменён композитор: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>Изменена заметка: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>Сохранён поиск «%name»</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>Изменён сохранённый поиск «%name»</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>Удалён сохранённый поиск «%name»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1, убрать</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>Эти можно предлагать</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ваши собственные</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>Скажите одним предложением, на любом языке, как звучит тег.</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>Предлагать теги для новых пьес без запроса</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>После чтения, если для остальных теги уже предлагались</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>Предложения, которые ждут решения. Принятые теги остаются.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Имя тега</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>то, под что моя бабушка танцевала бы вальс</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Как это звучит</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>Пьесы, к которым это подходит</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>В этой библиотеке пока ничто так не звучит.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ничто не ждёт.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Вычислено: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>Изменить звучание «%1»</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>Больше не предлагать «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>Предлагаемые теги</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>Насколько хорошо распознаётся каждый тег</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Распознано</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>Верно, если назван</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>Что с чем путается</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>«%1»: распознано %2</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>«%1» принято за «%3»: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>Сила, с которой показываются совпадения</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>Слабее %1 % сворачивается</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>Выберите пьесу, чтобы увидеть её здесь.</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>Выбранная пьеса</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>Выбранные пьесы</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>В нём нет музыки, поэтому в «%1» ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>Бас-барабан 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>Бас-барабан</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>Удар по ободу</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Малый барабан</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>Хлопок</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>Малый барабан 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>Низкий напольный том</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>Закрытый хай-хэт</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>Высокий напольный том</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>Педальный хай-хэт</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Низкий том</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>Открытый хай-хэт</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>Средне-низкий том</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>Средне-высокий том</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Крэш</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Высокий том</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Райд</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Чайна</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>Купол райда</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>Тамбурин</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>Сплэш</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>Ковбелл</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>Крэш 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>Вибраслэп</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>Райд 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>Высокий бонго</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>Низкий бонго</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>Приглушённая конга</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>Открытая конга</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>Низкая конга</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>Высокий тимбал</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>Низкий тимбал</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>Высокий агого</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>Низкий агого</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>Кабаса</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>Маракасы</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>Короткий свисток</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>Длинный свисток</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>Короткий гуиро</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>Длинный гуиро</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Клавес</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>Высокая коробочка</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>Низкая коробочка</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>Приглушённая куика</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>Открытая куика</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>Приглушённый треугольник</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Треугольник</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF для печати</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>Изображения (PNG), по одному на страницу</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>Рисунки (SVG), по одному на страницу</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>Звук (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML, как записано</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Экспорт «%1»</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Запись «%1»…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>Запись «%1»: страница %2 из %3</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>«%1» в %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>%Ln файл начиная с «%1» в %2.</numerusform>
            <numerusform>%Ln файла начиная с «%1» в %2.</numerusform>
            <numerusform>%Ln файлов начиная с «%1» в %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>Вышла версия %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ноты</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln такт</numerusform>
            <numerusform>%Ln такта</numerusform>
            <numerusform>%Ln тактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln партия</numerusform>
            <numerusform>%Ln партии</numerusform>
            <numerusform>%Ln партий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>Показать пьесы</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Без фильтров</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любые</translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation>от 1:30</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation>до 5:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, от</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, до</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Лад</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Коллекция</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>Мелодия</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Партии</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>добавлено за последний %Ln день</numerusform>
            <numerusform>добавлено за последние %Ln дня</numerusform>
            <numerusform>добавлено за последние %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>добавлено более %Ln дня назад</numerusform>
            <numerusform>добавлено более %Ln дней назад</numerusform>
            <numerusform>добавлено более %Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>добавлено от %1 до %2 дней назад</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>недавнее</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>без тегов</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>на проверку</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дубликат</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>с проблемой</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>в коллекции</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>инструменты</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>предложения</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>название: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>автор: %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>партий: %1</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>тактов: %1</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>длительность: %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>нот: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>в «%1»</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>звёзд: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>есть %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>заметка: %1</translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation>слова: %1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>жанр: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>мелодия: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>сила %1 %</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>добавлено %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>меньше %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>больше %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не меньше %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 до %2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Проверить изменения</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>Указать папку…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Убрать из библиотеки</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>Добавить папку с нотами или MIDI-файлами</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Где теперь «%1»?</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>Не в сети: её диск или сеть не подключены.</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>Без наблюдения: F5 проверит изменения.</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>Просматривается время от времени.</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>Под наблюдением: изменения появляются сами.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«%1» нет на месте.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>Папки библиотеки</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Указать…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>Указать, где папка теперь; её пьесы сохранят всё</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>Убрать папку из библиотеки; её файлы останутся на месте</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>Замечать изменения в папках самостоятельно</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>Файлы читаются на своих местах и никогда не изменяются.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln пьеса</numerusform>
            <numerusform>%Ln пьесы</numerusform>
            <numerusform>%Ln пьес</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1, просматривается время от времени</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1, под наблюдением</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Где теперь «%1»?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>Показать таблицей (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>Показать карточками (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>Показать пьесы на карте (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>Что происходит и что сделано (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation>агого</translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation>бас-тромбон</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>бутылка</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>клавинет</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>корнет (цинк)</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>хонки-тонк</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>чтец</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>гобой д’амур</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>ребек</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>шейкер</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>звуковые эффекты</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>синтезаторный бас</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>синтезаторные эффекты</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>солирующий синтезатор</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>синтезаторный фон</translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation>виуэла</translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation>виоль д’амур</translation>
    </message>
    <message>
        <source>violone</source>
        <translation>виолоне</translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation>деревянная коробочка</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>Поиск музыки: %Ln файл</numerusform>
            <numerusform>Поиск музыки: %Ln файла</numerusform>
            <numerusform>Поиск музыки: %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение:</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Прослушивание:</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>Упорядочение:</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>Предложение тегов:</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>Изучение ваших тегов:</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>Запись мелодий:</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>Рисование первых строк:</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Рисование карты:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>%Ln новый файл</numerusform>
            <numerusform>%Ln новых файла</numerusform>
            <numerusform>%Ln новых файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln изменён</numerusform>
            <numerusform>%Ln изменены</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln перемещён</numerusform>
            <numerusform>%Ln перемещены</numerusform>
            <numerusform>%Ln перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln отсутствует</numerusform>
            <numerusform>%Ln отсутствуют</numerusform>
            <numerusform>%Ln отсутствуют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблемы</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>В ваших папках ничего не изменилось</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>Остановлено: %1. Остальное будет прочитано в следующий раз (F5)</translation>
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
        <translation>Его теги</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>Что с чем путается</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Самостоятельно</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Набор тегов</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>Смотрим, чему он научился…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>Показать пьесы, которые стоит пометить</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>Пьесы, в которых он менее всего уверен и которые различны между собой</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>Предложить для остальных</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>Найденное ждёт в «На проверку»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>Сохранить выученное в файл для другого компьютера</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>Строки: что это за пьеса. Столбцы: за что она принята.</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>Ставить теги самостоятельно при уверенности от</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Насколько он должен быть уверен</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>Выключено: всё ждёт в «На проверку». Включено: самое уверенное сразу становится тегом; достаточно одной отмены.</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>С момента обучения теги изменились.</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Обучить снова</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Обучить</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>Проверить %Ln предложение</numerusform>
            <numerusform>Проверить %Ln предложения</numerusform>
            <numerusform>Проверить %Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Обучение…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>Обучено. %Ln предложение ждёт в «На проверку».</numerusform>
            <numerusform>Обучено. %Ln предложения ждут в «На проверку».</numerusform>
            <numerusform>Обучено. %Ln предложений ждут в «На проверку».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>Пропущена %Ln пьеса с несколькими его тегами.</numerusform>
            <numerusform>Пропущены %Ln пьесы с несколькими его тегами.</numerusform>
            <numerusform>Пропущено %Ln пьес с несколькими его тегами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>Предложение тегов…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln предложение ждёт в «На проверку».</numerusform>
            <numerusform>%Ln предложения ждут в «На проверку».</numerusform>
            <numerusform>%Ln предложений ждут в «На проверку».</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>Он ещё не обучен.</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>Ему нужно не меньше %1 примеров для каждого тега.</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>Он обучен, но на слишком малом числе примеров, чтобы сказать, насколько хорошо.</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>Верно для %1 из %2 пьес, которых он не видел.</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>Всегда называть самое частое было бы верно для %1.</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>Только тональность, размер, темп и инструменты: %1.</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>Так что его предложения пока мало о чём говорят; помогут новые примеры.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>Измерено на %Ln пьесе</numerusform>
            <numerusform>Измерено на %Ln пьесах</numerusform>
            <numerusform>Измерено на %Ln пьесах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>за %Ln проход, на отложенных пьесах</numerusform>
            <numerusform>за %Ln прохода, каждый раз на отложенных пьесах</numerusform>
            <numerusform>за %Ln проходов, каждый раз на отложенных пьесах</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>одно произведение никогда не бывает с обеих сторон</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>нужно ещё около %Ln</numerusform>
            <numerusform>нужно ещё около %Ln</numerusform>
            <numerusform>нужно ещё около %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>нужно ещё около %Ln</numerusform>
            <numerusform>нужно ещё около %Ln</numerusform>
            <numerusform>нужно ещё около %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln пьеса</numerusform>
            <numerusform>%Ln пьесы</numerusform>
            <numerusform>%Ln пьес</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Принято за</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>По-вашему</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>Учиться на этих</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>Пьесы, которые стоит пометить</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>Пометить «%1»</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>Помечать больше нечего: у каждой пьесы есть один из этих тегов.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>Помечена %Ln пьеса.</numerusform>
            <numerusform>Помечены %Ln пьесы.</numerusform>
            <numerusform>Помечено %Ln пьес.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>Нажмите цифру, чтобы сказать, что это за пьеса; 0 оставит её открытой. Отмена: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>Инструменты и их цвета</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>Загрузка модели…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1, пока %2 не прослушает всё</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>Модель, которая слушает, и на чём она работает</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>Готова слушать: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>нет модели: поиск только по словам</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>Демо-библиотека – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Поиск музыки…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Новая попытка…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>Поиск только по названиям и сведениям: модель не ответила.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>Карта пьес</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>Пьесы, которые звучат похоже, лежат рядом. Выбранное в списке отмечено здесь.</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>Рисование карты:</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>Карта остановлена; продолжится, когда её снова откроют.</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>Карта нарисована.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>Цвет по</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>Найти мелодию</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>Ноты мелодии</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>Одна нота может быть неверной</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>От шести нот</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>Ритм важен, как я играю</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>Сыграйте начало или любой фрагмент в любой тональности или введите его. Годятся и H, и Fis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln пьеса</numerusform>
            <numerusform>%Ln пьесы</numerusform>
            <numerusform>%Ln пьес</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>Найти мелодию…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>Найти мелодию</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>Такого файла нет или уже нет.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>Программа не может открыть этот файл.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>Не удалось прочитать файл с диска.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>Не удалось открыть файл (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>Программе не разрешено открывать этот файл.</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>Не удалось открыть папку (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>Программе не разрешено заглядывать в эту папку.</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>Файл больше, чем должны быть ноты (%1 МБ, предел %2 МБ).</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>Это не музыкальный файл, известный программе, или он повреждён до неузнаваемости.</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>В этом файле только пустые байты, как после неудачного копирования. Получите его заново.</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>Это звукозапись. Программа читает ноты и MIDI.</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>В лучшем случае это изображение нот. Программа читает ноты и MIDI.</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>Это PDF для печати. Поищите ту же пьесу в MusicXML или MIDI.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Этот файл упакован. Сначала распакуйте его.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>Это веб-страница, возможно, сохранённая вместо музыки. Скачайте файл ещё раз.</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>Это текстовый документ, а не ноты.</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>Это простой текст, но не ABC и не Humdrum.</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>В этом XML-файле нет нот в MusicXML или MEI.</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>В этом XML-файле нет нот в MusicXML.</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>Этот файл в собственном формате %1. Экспортируйте его оттуда в MusicXML.</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>Это исходник LilyPond. Сделайте из него MIDI в LilyPond или найдите MusicXML.</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>В этом файле нет музыки.</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>В этом файле нет мелодии.</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>В этой мелодии нет ни одной ноты.</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>В этой партитуре нет ни одной ноты.</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>В нём нет ни одной ноты.</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>В этой партитуре нет нот.</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>В этом MIDI-файле нет нот.</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>Это не MIDI-файл.</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>Этот MIDI-файл слишком велик (%1 МБ; не больше 20 МБ).</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>В этом MIDI-файле больше %1 событий.</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>Это не текст MTF: в первой строке должны быть «ticks_per_beat» и число.</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>«%1» — не число тиков на долю.</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>Строка %1 — не сообщение MIDI: «%2».</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>Эта партитура делится на большее число столбцов, чем бывает.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>Файл повреждён: его %1 обрывается или искажён.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>Файл повреждён: его %1 обрывается или искажён (строка %2).</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>Файл пытается определить сущности или загрузить другие файлы, что нотам не нужно: он остаётся закрытым.</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>Этот файл устроен не как ноты: его части без конца вложены друг в друга.</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>В этом архиве нет нот.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>Этот архив закрыт паролем. Распакуйте его и упакуйте снова без пароля.</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>Этот архив повреждён: его нельзя распаковать.</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>Этот архив устроен не как ноты: программа его не открывает.</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>Не удалось понять запись в этом файле.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>Программа не смогла проследить запись этой партитуры.</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>Программа споткнулась об этот файл. Вы не виноваты; подробности сохранены.</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>Этой партитуре нужно больше памяти, чем можно использовать программе.</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>Некоторые знаки этой партитуры записаны неизвестным программе способом; они пропущены.</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>Запись этой партитуры необычна; программа поняла ноты, но не все знаки.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>Программа не смогла проследить запись этой партитуры и опиралась только на ноты.</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>В партиях этой партитуры разное число тактов; короткие дополнены паузами.</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>Файл повреждён; он обрывается после такта %1 самой длинной партии, предшествующее прочитано.</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>В некоторых строках было неверное число столбцов; они исправлены.</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>В файле больше дорожек, чем указано; прочитаны все.</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>Файл кончается раньше времени; остальное прочитано.</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>Некоторые значения были больше, чем допускает MIDI, и уменьшены.</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>Часть файла повреждена и пропущена.</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>Пропущены ключевые знаки, которых не бывает.</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>У дорожки указана неверная длина; она прочитана до конца.</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>В файле несколько независимых последовательностей; они читаются одна за другой.</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>То, что стоит в файле перед музыкой, пропущено.</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>Управляющие события сверх двух миллионов пропущены.</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>Это заняло больше %1 с и было остановлено.</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>Ответственная часть программы здесь неожиданно остановилась.</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>Для этого нужно больше памяти, чем разрешено.</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>Ответственная часть программы не смогла этого понять.</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>Часть программы не удалось запустить.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Программа закрывается.</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>Не удалось выгравировать эту партитуру.</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>«%1» — сама пьеса, она никогда не перезаписывается.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Не удаётся записать «%1»: %2.</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>У этой партитуры нет страницы для показа.</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>У этой партитуры нет первой строки.</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>Не удалось нарисовать страницу этой партитуры.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Не удаётся записать файл.</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>В MIDI-файле есть звуки, но нет нотной записи, поэтому показать нечего.</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>Программа не смогла превратить эту мелодию в MusicXML.</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>Программа не смогла записать эту пьесу нотами.</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>Она звучала бы %1 ч; предел — %2.</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>На этом компьютере нет банка звуков для воспроизведения.</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>«%1» — не банк звуков (SF2 или SF3).</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>«%1» нельзя использовать как банк звуков: %2.</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>Банк звуков «%1» слишком велик (%2).</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>Банк звуков «%1» не удаётся загрузить; возможно, он повреждён.</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>В банке звуков «%1» нет инструментов General MIDI.</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>Папки %1 сейчас нет на месте.</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>Сейчас нельзя читать файлы: %1 Обновите, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>Модель недоступна: %1 Файлы прочитаны без неё.</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>Модель перестала работать (%1). Обновите, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>Модель не смогла понять эту пьесу. Она находится по словам и сведениям.</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>Нет модели, поставляемой с программой: %1.</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>Модель выдаёт векторы, которые не являются числами; её файл повреждён.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>Программа просматривает %1 каждые %2. Система не следит за таким числом папок.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>Программа просматривает %1 каждые %2. Папка в сети, и об изменениях других людей там не сообщается.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>60 секунд</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>Встроенная модель</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>Папка «%1» найдена в %2</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>У этой библиотеки формат %1; эта версия программы знает форматы до %2. Обновите программу или выберите другую библиотеку. Ничего не изменено. (%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>Файл библиотеки повреждён или не является библиотекой: %1 (%2). Самая новая резервная копия — %3; поставьте её на место файла, чтобы продолжить с неё.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>Файл библиотеки повреждён или не является библиотекой: %1 (%2). Уберите файл и прочитайте папки заново; ваша музыка не тронута.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>Библиотека занята: в неё пишет другая программа. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>Диск с библиотекой заполнен. Сделанное раньше сохранено. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>В библиотеку нельзя записывать. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>Библиотеку нельзя открыть. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>Не удалось прочитать или записать диск с библиотекой. (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>Папку библиотеки нельзя использовать: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>Библиотеку нельзя скопировать перед обновлением: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>С этим Python поставляется SQLite %1, слишком старый: программе нужен %2 или новее. Установите её с более новым Python.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>Пьесы %1 в этой библиотеке нет.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 — не тот вид файлов, который читает программа.</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>Ни одного из файлов %1 нет в %2.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 уже в библиотеке.</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>Этой папки больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>«%1» больше нельзя отменить: место занято другим.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Тегу нужно имя.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Тега «%1» нет.</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>Тег «%1» уже есть.</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>«%1» нельзя поместить под самого себя.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>«%1» и «%2» лежат один под другим.</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>Цвет записывается так: #2f5d8c.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Коллекции нужно имя.</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>Этой коллекции больше нет.</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>Коллекция «%1» уже есть.</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>В этом поиске нечего искать.</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>Этого сохранённого поиска больше нет.</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>Сохранённый поиск «%1» уже есть.</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>Шаблон названий не может быть пустым.</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>Нет {%1}; используйте %2.</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>Скажите одним предложением, как это звучит.</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>Набора тегов «%1» нет.</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>Набор тегов «%1» уже есть.</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>Этого набора тегов больше нет.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>Теги набора «%1» изменились с момента обучения; обучите его снова.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>Теги набора «%1» изменились с момента обучения.</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 — слишком большой файл для набора тегов.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 — слишком большой файл.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 записан не в UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>С %1 что-то не так: %2.</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>В %1 нет файлов %2.</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>В %1 нет тегов этой программы.</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>У двух тегов этого набора одно имя.</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>В нём нет того, что выучил набор тегов.</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>Его числа не согласуются.</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>Пока нет примеров, которые слышала модель.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Версии %1 нет.</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>Тегов, из которых верен один, должно быть не меньше двух.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Назовите тег.</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>У тега в %1 нет имени.</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>И ещё %1 такого рода.</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>«%1» здесь отклонён для %2; %3.</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>У тега «%1» здесь другое: %2 (%3, а не %4); остаётся как есть.</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>«%1» там отклонён для %2, а здесь стоит; остаётся.</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 — уже не та музыка, для которой записаны теги; найдено по пути.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>Фильтра «%1:» нет; может быть, «%2:»?</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>После «%1:» чего-то не хватает.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Не хватает значения.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Не хватает числа.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>«%1» нельзя понять; напишите %2 или %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>«%1» здесь неизвестно; может быть, «%2»?</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>«%1» здесь неизвестно; напишите %2 или %3.</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>«%1» — не тональность; напишите Dm, «Bb major» или F#.</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>«%1» — не размер; напишите 3/4 или 6/8.</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>«%1» — не нота; напишите C D E, do re mi или 1 2 3.</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>У «%1» нет длительности; напишите C:1, C:1/2 или C:1.5.</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>В мелодии должно быть не меньше %1 нот, например C D E C.</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>Мелодия длиннее %1 нот слишком длинна; хватит её начала.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>Этот файл нельзя записать нотами: в нём нет ни одной ноты.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>Этот файл нельзя записать нотами: в нём %1 нот, предел — %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>Этот файл нельзя записать нотами: в нём %1 партий, предел — %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>Этот файл нельзя записать нотами: в нём больше %1 тактов.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>Этот файл нельзя записать нотами: он слишком короток, чтобы найти долю.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>Этот файл нельзя записать нотами: в нём нет пульса, за которым можно следовать.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>Этот файл нельзя записать нотами: он длится больше %1 мин без собственных тактов.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>Этот файл нельзя записать нотами: на одну долю приходится больше %1 нот.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>Инструмента «%1» нет.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>Инструмента «%1» нет; может быть, «%2»?</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>Тега «%1» нет; может быть, «%2»?</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Коллекции «%1» нет.</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>Коллекции «%1» нет; может быть, «%2»?</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>Папки «%1» нет; может быть, «%2»?</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Эта копия программы не знает, где объявляют о новых версиях.</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>По адресу %1 ничего нет (состояние %2).</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>То, что лежит по адресу %1, слишком велико для объявления.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 отвечает слишком долго.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1 не отвечает. Подключён ли этот компьютер к сети?</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1 — небезопасный адрес (не https), поэтому он не читается.</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>Не удаётся понять, что %1 сообщает о новых версиях.</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>Объявленное по адресу %1 ведёт в другое место, поэтому программа туда не идёт.</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>Модели нужен её токенизатор: положите %1 из %2 рядом с %3 или выберите его.</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>На диске с %1 свободно %2 ГБ; нужно %3 ГБ.</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1 — не имя модели.</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>Модели %1 здесь нет.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>Не удаётся удалить %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1 не продолжает с места остановки.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 тем временем изменился.</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>Файл по адресу %1 имеет %2 байт; ожидалось %3. Это не тот, который знает программа, поэтому он не загружен.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Соединение с %1 прервано.</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1 прислал больше, чем заявил.</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>Сервер %1 занят (код %2). Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>Сервер не выдаёт %1 всем (код %2).</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>По адресу %1 нет файла (код %2).</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1 дал %2 байт; ожидалось %3.</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>Полученное с %1 — не тот файл, который знает программа: контрольная сумма другая. Файл удалён. Попробуйте ещё раз или с другого адреса.</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>Прокси не отвечает, поэтому %1 недоступен.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>Соединение с %1 небезопасно: сертификат не принят.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 не отвечает.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 — не адрес.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>%1 недоступен. Подключён ли компьютер к сети?</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>На диске с %1 не осталось места. Загруженное сохранено; освободите место и продолжите.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1 — не файл safetensors, или он повреждён.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1 — не файл модели, или он повреждён.</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1 содержит не только числа и простые значения. Такой файл может выполнить код, поэтому он не загружен.</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1 не содержит модели такого рода.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1 содержит %2, чего в этой модели нет.</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1: нет %2 (ожидалось %3).</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1: %2 имеет форму %3, ожидалась %4.</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1: %2 содержит не конечные числа.</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>Тем временем выбрана другая модель или другое устройство. Спросите ещё раз.</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>Выбранное устройство даёт не те числа, что процессор, поэтому модель работает на процессоре.</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>Выбранное устройство не может выполнить модель, это делает процессор (%1).</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>Устройство %1 нельзя использовать: %2. Модель работает на самом быстром из имеющихся.</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>Для этого компьютера нет пакета NVIDIA (%1).</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>Пока не указано, каким должен быть пакет NVIDIA для этой версии программы, поэтому он не загружается.</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1 указывает «%2» — чужое место. Файл не распакован.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 повреждён, поэтому не распакован.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 нельзя удалить (%2).</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>Пакет NVIDIA не используется: ему помешали части собственного torch программы.</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>Пакет NVIDIA не находит подходящей видеокарты. Установлен ли её драйвер?</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>Пакет NVIDIA вычисляет не так, как процессор, поэтому не используется.</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>На диске с %1 не хватает места: нужно около %2 ГБ, свободно %3 ГБ.</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>Пакет NVIDIA завершил процесс, который его загрузил.</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>Пакет NVIDIA предназначен для другой версии программы. Удалите его и получите заново.</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>Пакет NVIDIA не загружается (%1).</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>Настройки в %1 повреждены.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>Не удаётся прочитать настройки в %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Не удаётся записать %1 (%2).</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>Настройка %1 не может быть %2; допустимо: %3.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>У меня есть файл…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>Или перетащите файл сюда. Ничего не загружается.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>сначала слушает</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>на этом компьютере</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>пауза, загружено %1</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>загружено %1</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>встроенная модель</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>Загрузка %1</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1: остановлено. Загруженное сохранено; продолжить можно в «Настройки → Модели».</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 теперь на этом компьютере. В «Настройки → Модели» можно поручить ей отвечать.</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>В «Настройки → Модели» программа спросит, доверяете ли вы файлу %1.</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>Не удалось получить %1: %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>Маленькая и быстрая. Поставляется с программой и не требует сети.</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>Ноты и MIDI, описание на 101 языке.</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>Как CLaMP 2, но обучена на большем количестве музыки из большего числа стран.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln язык</numerusform>
            <numerusform>%Ln языка</numerusform>
            <numerusform>%Ln языков</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>лицензия %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>занимает здесь %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>загрузить %1</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>займёт здесь %1</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>Прослушивает около %1 пьес в секунду.</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>около %1 пьес в секунду (%2)</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Проверка %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Загрузка %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>Контрольная сумма «%1» неизвестна, поэтому программа не может сказать, тот ли это файл, который опубликовали авторы. Открывайте его, только если доверяете источнику.

Размер: %2 байт
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>Встроенная модель</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>Другая модель сначала один раз прослушает вашу музыку. До тех пор отвечает прежняя; вернуться можно в любой момент.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Открыть этот файл?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Доверяю</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>Где файл %1?</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>Модель (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>Её файлы будут удалены, и их придётся загрузить заново. Библиотека сохранит услышанное.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>Ноты крупно</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>Фортепианный ролл</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>Без разрывов страниц</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Тёмная бумага</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>Как в печати</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>По странице</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печатать…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Ноты</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер на экране</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>Показать как записано</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Транспонировать</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>Что ещё можно сделать с нотами</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
        <translation>Ноты мелко</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>Ноты крупно</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>Запись нотами…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>У MIDI-файла нет печатной страницы.</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>Эту пьесу нельзя нарисовать.</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>Имя, например «ступень»</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>Имя набора тегов</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>К каждой пьесе относится один из этих тегов, как ступени с 1 по 8</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>Каждый из этих тегов относится к пьесе или нет</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Найти тег</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>Изучаемые теги</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>Выберите теги, которые вы сами поставили некоторым пьесам. Программа учится на них и предлагает их для остальных; от %1 пьес на тег.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Обучить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Импортировать из файла…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>Отметьте не меньше %Ln тега.</numerusform>
            <numerusform>Отметьте не меньше %Ln тегов.</numerusform>
            <numerusform>Отметьте не меньше %Ln тегов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>Пьес пока слишком мало: %1. Их можно пометить следом.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>%Ln пьеса для обучения.</numerusform>
            <numerusform>%Ln пьесы для обучения.</numerusform>
            <numerusform>%Ln пьес для обучения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>Искать новые версии программы, не чаще раза в день</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Открыть её страницу в браузере</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>Выключено, пока вы не включите. Тогда программа читает этот адрес и больше ничего: %1
Его сервер видит ваш сетевой адрес; о вас, вашей музыке и вашем компьютере ничего не сообщается.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>Эта копия программы не знает, где объявляют о новых версиях.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>Вышла версия %1. Что нового:</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>Вышла версия %1.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Это самая новая версия.</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>Искать во всех пьесах</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>Без «%1» (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>Ни в одной пьесе нет всего этого: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>Откажитесь от одного:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>Нет пьес в «%1»</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>Ничто в «%1» не звучит как «%2»</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>Ищите во всех пьесах или другими словами.</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>Ничто не звучит как «%1»</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>Попробуйте другие слова или меньше слов: настроение, танец, инструмент, имя, строку текста.</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>Выберите пьесы и нажмите T или перетащите их на тег.</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>Выберите пьесы и нажмите Ctrl+M или перетащите их сюда.</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>Сейчас ничто в библиотеке не подходит к этому поиску.</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>Здесь появится то, что принесёт следующий просмотр папок.</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>У каждой пьесы есть тег.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>Предложений для вас нет.</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>Одинаковых пьес, похоже, нет.</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>Все пьесы на своих местах.</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>Возможно, папка не в сети или в ней ничего не удалось прочитать: см. «Проблемы».</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>Переместить из «%1» в «%2»; с Ctrl сохранят и «%1»</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>Добавить тег «%2» и сохранить «%1»</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>Сначала выберите пьесы, затем дайте им тег.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Новый тег «%1»</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>Сначала выберите пьесы, затем добавьте их.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Новая коллекция «%1»</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>Новый сет-лист «%1»</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Добавить в</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Имя тега</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>Имя сет-листа</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Имя коллекции</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Что значит «%1»</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>Объединить «%1» с</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>БИБЛИОТЕКА</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>ПАПКИ</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ТЕГИ</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новый тег</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>КОЛЛЕКЦИИ</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>Новая коллекция или сет-лист</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>ПОИСКИ</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>НАБОРЫ ТЕГОВ</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>Теги, которым программа учится у вас, чтобы предлагать их для остальных</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>Новый набор тегов</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>Перемещены</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Без тегов</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствуют</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Прочие файлы</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>Пакет NVIDIA</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>Слушать будет видеокарта: большие модели работают во много раз быстрее.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>загружено %1</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>Вместо неё слушает процессор.</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>занимает здесь %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>загрузить %1</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>Партитура</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>Гравировка…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Заглушить: %1</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>Слышать только: %1</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>Клавиши фортепиано</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>Рисование первых строк:</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Не удалось открыть «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>Не удалось показать «%1».</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«%1» нет на месте.</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>В системе нет программы для этого.</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>Файла нет на месте; F5 поищет его снова.</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>Темп: четвертей в минуту</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Такты</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Композитор неизвестен</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Похожие пьесы</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>Пьесы, которые звучат как эта (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>Показать файл на его месте на диске (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>Ваша собственная заметка; она остаётся в библиотеке</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>Щёлкните, чтобы изменить. Сам файл никогда не меняется.</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>От вас; в файле ничего нет. Очистите, чтобы убрать.</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>От вас; в файле «%1». Очистите, чтобы это вернуть.</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>Пьесы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>Новый тег</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая коллекция</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Новый сет-лист</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>Новый тег под этим</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>Описание…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>Как это звучит…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>Выучить теги ниже…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>На самый верх</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>Сделать коллекцией</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>Сделать сет-листом</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>Играть пьесу сразу после выбора</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>Банк звуков</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>Банк звуков содержит звучание инструментов. Один поставляется с программой; лучшие, файлы SF2 или SF3, во много раз больше.</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Выбрать банк звуков</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Банки звуков</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>Лучший из имеющихся (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>Воспроизведение</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>Звук прервался и был запущен снова.</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>Звуковое устройство не найдено: музыка идёт без звука.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Звука нет.</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>Эту пьесу нельзя сыграть.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Играть и приостановить</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Предыдущая пьеса</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Следующая пьеса</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Пять секунд назад</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>Пять секунд вперёд</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Играть снова и снова</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preparing to print: page %1 of %2</source>
        <translation>Подготовка печати: страница %1 из %2</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>Эту пьесу нельзя напечатать.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Печать «%1»</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>Все файлы удалось прочитать.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Попробовать все снова</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>Прочитать эти файлы ещё раз</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>Других подробностей нет.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>Переименовать пьесы</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>by</source>
        <translation>на</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Новое название</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Можно использовать %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>Новые названия: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>Сначала выберите пьесы, затем переименуйте их.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>По тегам</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>Тег за тегом, с его пьесами</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>По пьесам</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>Пьеса за пьесой, с её тегами</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>Чьи предложения</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>Какие теги…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>Какие теги можно предлагать; убрать предложенное</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Предложить снова</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>Поискать во всех пьесах подходящие теги</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычисленные</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>По звучанию</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>По наборам тегов</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Что ждёт решения</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>Не подходит и больше не предлагается (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>Сделать обычным тегом (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>Программа может просмотреть ваши пьесы и предложить теги: то, что можно сосчитать, например размер и инструменты, и то, как пьеса звучит. Предложения ждут здесь, пока вы их не примете или не отклоните; без вас ничто не получает тегов.</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>Предложить теги для этих пьес</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Таких предложений нет</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>Предложений этого вида нет; есть другие.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>К пьесе</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>Выбранная пьеса на отдельной странице (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавишные</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Струнные</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Щипковые</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Деревянные духовые</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Медные духовые</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Ударные</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>такт %1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>Фортепианный ролл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln нота</numerusform>
            <numerusform>%Ln ноты</numerusform>
            <numerusform>%Ln нот</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln партия</numerusform>
            <numerusform>%Ln партии</numerusform>
            <numerusform>%Ln партий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>Эту пьесу нельзя показать.</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Имя поиска</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>Остаётся в левой панели и обновляется.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>Как «%1», но: быстрее, не грустно, с флейтой</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>Опишите музыку на любом языке: грустный вальс для струнных</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>Пьесы, которые звучат как эти слова, уже при вводе</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation>+ фильтр</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>Тональность, размер, темп, инструменты, теги … (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>Оставить в левой панели и обновлять (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Написать «%1»</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>как «%1»</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Оставить пример</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>прежний поиск</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>Место в пьесе</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>Композитор неизвестен</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>Композитор для всех</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>Оценка для всех</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln пьеса</numerusform>
            <numerusform>%Ln пьесы</numerusform>
            <numerusform>%Ln пьес</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>всего %1</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>У них разные композиторы. Введённое относится ко всем.</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>Разные композиторы</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>Щёлкните, чтобы изменить для всех</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>different</source>
        <translation>разные</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Загрузка модели…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>Самое быстрое</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Процессор (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>Видеокарта (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Графика компьютера Apple</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>Как подходит компьютеру</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Работает на</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>Половинная точность на видеокарте: быстрее, почти те же ответы</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>При работе от батареи долгое прослушивание ждёт подключения к сети</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Сейчас отвечает</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Малая</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Большая</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Высота строк</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>На каком бы языке ни говорила программа, ищите на любом.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>Ваша музыка, ваши слова, теги и то, что вы ищете, остаются здесь. У программы нет учётной записи, она ничего не подсчитывает и сама ничего не запрашивает по сети, если только вы не позволите ей искать новые версии.</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>Только когда вы загружаете другую модель или пакет NVIDIA, программа запрашивает их у сервера: он видит ваш сетевой адрес и что вы хотите, но ничего из вашей музыки.</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>Загружать из</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
</context>
<context>
    <name>ShortcutsPanel</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Добавить папку в библиотеку</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>Попадёт в вашу собственную библиотеку</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>Демо-библиотека</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Своя библиотека</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>Как это играется</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>Скорость, высота не меняется</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Обычная скорость</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>Отсчитывать такт перед игрой</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
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
        <translation>Оценка: не у всех одинакова</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Оценка: %1 из 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1. Щёлкните звезду или нажмите от 0 до 5</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>Остановить чтение; прочитанное останется</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Всё равно продолжить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблемы</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Остановится после текущих пьес…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>Предложение тегов:</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>Подбор тегов для новых пьес</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>Остановлено; предложенное раньше остаётся.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>%Ln предложение ждёт в «На проверку».</numerusform>
            <numerusform>%Ln предложения ждут в «На проверку».</numerusform>
            <numerusform>%Ln предложений ждут в «На проверку».</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>Только вычисленные: модель не ответила.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>%Ln пьесу пока не удалось прослушать.</numerusform>
            <numerusform>%Ln пьесы пока не удалось прослушать.</numerusform>
            <numerusform>%Ln пьес пока не удалось прослушать.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Композитор</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>вычислено по нотам</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>по звучанию</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>по набору тегов «%1»</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>уверенность %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>выучено по набору тегов «%1»</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>подходит к «%1» лучше, чем %2 % ваших пьес</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>её размер — %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>звучит как %1</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>предложено программой</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавить тег</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Добавляемый тег</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>Принять предложенный тег «%1»</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>Отклонить предложенный тег «%1»</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>Дать тег «%1» всем</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Убрать тег «%1»</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1: предложено, вычислено по нотам</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1: предложено вашим набором тегов</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1: предложено по звучанию</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, уверенность %2 %</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1: предложено программой</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>Жанр и форма</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>Танец</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>Настроение и характер</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>Культура и регион</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>Применение и повод</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ансамбль</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Фактура</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Лад</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>Сначала выберите пьесы, затем запросите для них теги.</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>Теги предлагаются, когда папки прочитаны.</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>Поиск подходящих тегов…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>Для этой пьесы предложений нет.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>What was not found</source>
        <translation>Что не найдено</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>Всё, с отклонениями (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Экспорт тегов</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>теги</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>Папка для маленьких файлов</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Импорт тегов</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>Теги (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>Папка с маленькими файлами</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>Набор тегов (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>Экспорт набора тегов</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>Набор тегов (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>Импорт набора тегов</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>Теги %Ln пьесы в «%1».</numerusform>
            <numerusform>Теги %Ln пьес в «%1».</numerusform>
            <numerusform>Теги %Ln пьес в «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln маленький файл в «%1».</numerusform>
            <numerusform>%Ln маленьких файла в «%1».</numerusform>
            <numerusform>%Ln маленьких файлов в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>Чтение тегов из «%1»…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>Набор тегов в «%1» и «%2»; храните их вместе.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Не удаётся записать «%1»: %2.</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>Теги из «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>поставлен %Ln тег</numerusform>
            <numerusform>поставлены %Ln тега</numerusform>
            <numerusform>поставлено %Ln тегов</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>Ни один тег не поставлен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>В этой библиотеке найдена %Ln пьеса.</numerusform>
            <numerusform>В этой библиотеке найдены %Ln пьесы.</numerusform>
            <numerusform>В этой библиотеке найдено %Ln пьес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>%Ln тег уже был.</numerusform>
            <numerusform>%Ln тега уже были.</numerusform>
            <numerusform>%Ln тегов уже были.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>Нет в этой библиотеке: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>%Ln пьесы нет в этой библиотеке.</numerusform>
            <numerusform>%Ln пьес нет в этой библиотеке.</numerusform>
            <numerusform>%Ln пьес нет в этой библиотеке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln запись не подошла.</numerusform>
            <numerusform>%Ln записи не подошли.</numerusform>
            <numerusform>%Ln записей не подошли.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>Вернуть обычную скорость</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>Скорость, громкость и партии</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>Как это играется: скорость, громкость и партии</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>Скорость: %1 %</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>Кларнет in B♭</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>Труба in B♭</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>Саксофон-сопрано (B♭)</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>Кларнет in A</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>Альтовая флейта (G)</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>Валторна in F</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>Английский рожок (F)</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>Саксофон-альт (E♭)</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>Саксофон-тенор (B♭)</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>Бас-кларнет (B♭)</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>Саксофон-баритон (E♭)</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>Кларнет in E♭</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для: %1</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>в %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>на %n полутон выше</numerusform>
            <numerusform>на %n полутона выше</numerusform>
            <numerusform>на %n полутонов выше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>на %n полутон ниже</numerusform>
            <numerusform>на %n полутона ниже</numerusform>
            <numerusform>на %n полутонов ниже</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>Транспонировать</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>По полутонам</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>В тональность</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>Для инструмента</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>Как её читает исполнитель; звучит как прежде</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Открыть демо-библиотеку</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>Перетащите сюда папку с нотами или MIDI-файлами</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>Они читаются на своих местах и никогда не изменяются. Затем опишите нужную музыку на любом языке. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>Чтение вашей папки</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>Пьесы появятся здесь, как только будут прочитаны.</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>В ваших папках нет музыки</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>Читаются ноты в MusicXML, ABC, Humdrum или MEI и MIDI-файлы. Добавить другую папку?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>локрийский</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>оценено по нотам</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>из имени файла</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>осталось %1 мин</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>осталось %1 ч</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 %, %2 из 5 делений</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>Файла нет на месте. Верните его или нажмите F5, чтобы найти его снова.</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>Папки нет: её диск или сеть не подключены.</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>Файл изменился и будет прочитан заново.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>Файл в нынешнем виде прочитать нельзя; эти сведения старее.</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>одна нота иначе</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>такт %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>такты %1–%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>композитор</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>мелодия</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>имя файла</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>без: %1</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>звучит как</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>%Ln более слабое совпадение</numerusform>
            <numerusform>%Ln более слабых совпадения</numerusform>
            <numerusform>%Ln более слабых совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — скрыть</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — показать</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>Что-то пошло не так (%1). Библиотека осталась прежней; попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>Прочитанное останется</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Всё равно продолжить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>Сделанное останется</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Поиск музыки…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>Ждёт предыдущего</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Пауза: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>Остановится после текущих пьес…</translation>
    </message>
</context>
</TS>
