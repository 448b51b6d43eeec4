<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>候補に必要な確かさ</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>これら %1 件を採用</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>確かさ %1 % 以上</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>フィルターを追加…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>対応するアプリで開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似た曲</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>すべての曲に戻る</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>選択した曲</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>ファイルとしてコピー</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>自分のライブラリへ</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>デモライブラリを開く</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>フォルダーの変更を確認</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>左のペイン</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>右のペイン</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>カードで表示</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>作業状況</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>ファイルのタグ</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ付け…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>コレクションに追加…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>星を 1 つ増やす</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>星を 1 つ減らす</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>タイトルを変更…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>タグ、コレクション、ライブラリから外す</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>タグとコレクション</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>新しいセットリスト</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>候補のタグを採用</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>候補のタグを却下</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>選択した曲のタグを提案</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>すべての曲のタグを提案</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>候補にできるタグ…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>タグをファイルに書き出す…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>タグを小さなファイルで書き出す…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>タグをファイルから読み込む…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>タグを小さなファイルから読み込む…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>曲を見る (狭いウィンドウで)</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>セットリスト内で上下に移動</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>マップ: 移動、拡大、縮小、全体</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>検索欄から結果へ</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>作業状況</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>作業状況の一覧を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>ウィンドウを開いてからまだ何もしていません。</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>バッテリー使用中: 電源につながるまで待機</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>カードで表示した曲</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>表の曲。矢印キーでカードを移動します</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>コピーするものがありません: ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1（ファイルのない %2 を除く）</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>すべての曲に戻る</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>すべての曲に戻る (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>このライブラリを開けません</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>すべての曲</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>「%1」に似た曲</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · 「%2」</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>「%1」によく合う曲はありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Took the stars off %count</source>
        <translation>星を外しました: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>候補 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>採用しました: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>却下しました: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>タグ「%name」を付けました: %count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>タグ「%name」を外しました: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>「%name」から「%to」へ移しました: %count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>「%name」を採用しました: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>「%name」を却下しました: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>取り消しました: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>「%name」の聞こえ方を記しました</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>「%name」の聞こえ方を消しました</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>候補にできるタグを変更しました</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>タグ「%name」を作りました</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>タグ「%name」を変更しました</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>タグ「%name」の名前を「%to」に変えました</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>タグ「%name」を「%to」に統合しました</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>タグ「%name」を削除しました</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>ファイルからタグを読み込みました</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>ラベルセット「%name」を作りました</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>ラベルセット「%name」を変更しました</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>ラベルセット「%name」の権限を変更しました</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>ラベルセット「%name」を削除しました</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>追加しました: %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>フォルダー「%name」を外しました</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>コレクション「%name」を作りました</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>セットリスト「%name」を作りました</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>コレクション「%name」を削除しました</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>「%name」に追加しました: %count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>「%name」から外しました: %count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>「%name」の中で移動しました: %count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>%stars と評価しました: %count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>ライブラリから外しました: %count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>元に戻しました: %count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>名前を変えました: %count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>タイトルを変えました: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>作曲者を変えました: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>メモを変えました: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>検索「%name」を保存しました</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>保存した検索「%name」を変更しました</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>保存した検索「%name」を削除しました</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直すものはありません。</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1、取り消す</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>候補にできるタグ</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>タグがどのように聞こえるかを、どの言語でも一文で書いてください。</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>新しい曲のタグを自動で提案</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>ほかの曲にタグを提案したあと、読み込みのたびに行います</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>判断を待つ候補。採用したタグは残ります。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>祖母がワルツを踊りそうな曲</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>聞こえ方</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>当てはまる曲</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>このライブラリにそう聞こえる曲はまだありません。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待っているものはありません。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>計算: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>「%1」の聞こえ方を変更</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>「%1」をもう提案しない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>候補 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>候補のタグ</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>各タグの認識の良さ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>認識率</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>挙げたときの正しさ</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>最初の状態</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>何を何と取り違えるか</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>「%1」: %2 を認識</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>「%1」を「%3」と判断: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>表示する一致の強さ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>%1 % より弱いものは折りたたみます</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>曲を選ぶとここに表示されます。</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>選択した曲</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>選択した複数の曲</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>音楽が含まれていないため、「%1」には何も追加しませんでした。</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>バスドラム 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>バスドラム</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>サイドスティック</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>スネア</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>手拍子</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>スネア 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>低いフロアタム</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>クローズドハイハット</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>高いフロアタム</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>ペダルハイハット</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>低いタム</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>オープンハイハット</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>中低のタム</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>中高のタム</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>高いタム</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>ライド</translation>
    </message>
    <message>
        <source>China</source>
        <translation>チャイナ</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>ライドベル</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>タンバリン</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>スプラッシュ</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>カウベル</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>クラッシュ 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>ヴィブラスラップ</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>ライド 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>高いボンゴ</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>低いボンゴ</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>ミュートコンガ</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>オープンコンガ</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>低いコンガ</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>高いティンバレス</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>低いティンバレス</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>高いアゴゴ</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>低いアゴゴ</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>カバサ</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>マラカス</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>短いホイッスル</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>長いホイッスル</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>短いギロ</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>長いギロ</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>クラベス</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>高いウッドブロック</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>低いウッドブロック</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>ミュートクイーカ</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>オープンクイーカ</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>ミュートトライアングル</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>トライアングル</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF（印刷用）</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>画像 (PNG)、1 ページ 1 枚</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>図 (SVG)、1 ページ 1 枚</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>音声 (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML、書かれたとおり</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>「%1」を書き出す</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>「%1」を書き出しています…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>「%1」を書き出しています: %3 ページ中 %2</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>「%1」は %2 にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>「%1」からの %Ln 個のファイルは %2 にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>「%1」を書き出せませんでした。</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>バージョン %1 が出ました。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新しい点</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>調</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>音域</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>作詞</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln 小節</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln パート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>曲を表示</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation>1:30 から</translation>
    </message>
    <message>
        <source>from</source>
        <translation>から</translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation>5:00 まで</translation>
    </message>
    <message>
        <source>to</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1、から</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1、まで</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>調</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>旋法</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>編成</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日以内に追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日より前に追加</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>%1～%2 日前に追加</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>最近追加</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>行方不明</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>コレクション内</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>タイトル: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作曲: %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 パート</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 小節</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>長さ %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>音符 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>「%1」内</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>星 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 あり</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation>歌詞: %1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>旋律: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>強さ %1 %</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>変更を確認</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>フォルダーの場所を指定…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>ライブラリから外す</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>楽譜や MIDI ファイルのあるフォルダーを追加</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>「%1」は今どこにありますか？</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>オフライン: ドライブかネットワークが接続されていません。</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>監視なし: F5 で変更を確認します。</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>ときどき確認します。</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>監視中: 変更は自動で現れます。</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>「%1」は元の場所にありません。</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>フォルダーの今の場所を指定します。曲の情報はすべて残ります</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>フォルダーをライブラリから外します。ファイルはそのまま残ります</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>フォルダーの変更を自動で検出する</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>ファイルは元の場所で読み取るだけで、変更しません。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1、ときどき確認</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1、監視中</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>「%1」は今どこにありますか？</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>表で表示 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>カードで表示 (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>曲をマップで表示 (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>作業状況</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>実行中の作業と終わった作業 (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation>アゴゴ</translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation>バストロンボーン</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>ボトル</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>クラビネット</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>コルネット（ツィンク）</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>ホンキートンクピアノ</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>語り手</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>オーボエ・ダモーレ</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>レベック</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>シェイカー</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>効果音</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>シンセベース</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>シンセ効果音</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>シンセリード</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>シンセパッド</translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation>ビウエラ</translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation>ヴィオラ・ダモーレ</translation>
    </message>
    <message>
        <source>violone</source>
        <translation>ヴィオローネ</translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation>ウッドブロック</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>音楽を探しています: %Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>聴取中</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>整理中</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>タグを提案中</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>ラベルを学習中</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>旋律を記録中</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>最初の段を描画中</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>マップを描画中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>新しいファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>変更 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>移動 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>行方不明 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>フォルダーに変更はありません</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>停止しました: %1。残りは次回読み込みます (F5)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Its tags</source>
        <translation>含まれるタグ</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>何を何と取り違えるか</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>ラベルセット</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>学習した内容を確認しています…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>ラベルを付ける価値のある曲を表示</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>最も確信が持てず、互いに異なる曲</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>残りに提案</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>見つかったものは「確認待ち」で待ちます</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>学んだことを別のコンピューター用にファイルに保存</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>行: 曲の実際。列: 判断された結果。</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>自動でタグを付ける確かさ</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> % 以上</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>必要な確かさ</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>オフ: すべて「確認待ち」で待ちます。オン: 確かなものはすぐタグになり、一度の取り消しで戻せます。</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>学習後にタグが変わりました。</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>もう一度学ぶ</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>候補 %Ln 件を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>学習中…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>学習しました。「確認待ち」に候補が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>セット内の複数のタグを持つ %Ln 曲を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>提案中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>「確認待ち」に候補が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>まだ学習していません。</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>各タグに少なくとも %1 例が必要です。</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>学習しましたが、例が少なすぎて良さを判断できません。</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>初めて見る %2 曲のうち %1 曲で正解。</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>常に最も多いものを選べば %1 曲で正解。</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>調、拍子、テンポ、楽器だけなら %1 曲。</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>候補はまだあまり当てになりません。例を増やすと良くなるかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 曲で測定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>%Ln 回、毎回取り分けた曲で</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>同じ作品が両側に入ることはありません</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>あと約 %Ln 必要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>あと約 %Ln 必要</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>あなたの答え</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>ここから学ぶ</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>ラベルを付ける価値のある曲</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>「%1」とする</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>残りはありません: すべての曲にこれらのタグのどれかがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>%Ln 曲にラベルを付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>数字を押して曲を分類します。0 で保留。Ctrl+Z で元に戻します。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>楽器とその色</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1（%2 が聴き終えるまで）</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>曲を聴くモデルと、その実行装置</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>聴く準備ができました: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>モデルなし: 言葉だけで検索</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>デモライブラリ – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>音楽を探しています…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>もう一度試しています…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>タイトルと情報だけを検索しました: モデルに問い合わせできませんでした。</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>曲のマップ</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>似て聞こえる曲は近くに並びます。一覧で選んだものに印が付きます。</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>マップを描画中</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>マップを停止しました。もう一度開くと続きます。</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>マップを描きました。</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>調</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>旋律を探す</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>旋律の音</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>1 音の違いを許す</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>6 音以上で</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>弾いたリズムも考慮する</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>冒頭や好きな部分を、どの調でも弾くか、入力してください。H や Fis も使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>旋律を探す…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>旋律を探す</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>ファイルが存在しないか、なくなりました。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはフォルダーで、ファイルではありません。</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>このファイルを開くことができません。</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>ファイルをディスクから読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>ファイルを開けませんでした (%1)。</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>このファイルを開く権限がありません。</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>フォルダーを開けませんでした (%1)。</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>このフォルダーを見る権限がありません。</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>楽譜としては大きすぎるファイルです（%1 MB、上限 %2 MB）。</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>対応する音楽ファイルではないか、判別できないほど壊れています。</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>コピーに失敗した後のように、空のバイトしかありません。取得し直してください。</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>これは録音です。読み取れるのは楽譜データと MIDI です。</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>これはせいぜい楽譜の画像です。読み取れるのは楽譜データと MIDI です。</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>これは印刷用の PDF です。同じ曲の MusicXML か MIDI を探してください。</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>圧縮されたファイルです。先に展開してください。</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>これはウェブページで、音楽の代わりに保存されたようです。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>これは文書で、楽譜ではありません。</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>これはテキストですが、ABC でも Humdrum でもありません。</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>この XML ファイルに MusicXML や MEI の楽譜はありません。</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>この XML ファイルに MusicXML の楽譜はありません。</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>%1 独自の形式のファイルです。そちらから MusicXML で書き出してください。</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>これは LilyPond の入力です。LilyPond で MIDI を作るか、MusicXML を探してください。</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>このファイルに音楽はありません。</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>このファイルに曲はありません。</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>この曲には音符が 1 つもありません。</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>この楽譜には音符が 1 つもありません。</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>音符が 1 つもありません。</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>この楽譜に音符はありません。</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>この MIDI ファイルに音符はありません。</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>これは MIDI ファイルではありません。</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>MIDI ファイルが大きすぎます（%1 MB、上限 20 MB）。</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>この MIDI ファイルのイベントは %1 個を超えています。</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>MTF テキストではありません: 1 行目は「ticks_per_beat」と数値でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>「%1」は 1 拍あたりのティック数ではありません。</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>%1 行目は MIDI メッセージではありません:「%2」。</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>この楽譜は、あり得ないほど多くの列に分かれています。</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>ファイルが壊れています: %1 が途切れているか乱れています。</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>ファイルが壊れています: %1 が途切れているか乱れています（%2 行目）。</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>楽譜には不要な実体定義や外部ファイルの読み込みを含むため、開きません。</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>楽譜にはあり得ない構造です: 部分が際限なく入れ子になっています。</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>このアーカイブに楽譜はありません。</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>アーカイブにパスワードがかかっています。展開し、パスワードなしで圧縮し直してください。</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>アーカイブが壊れていて展開できません。</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>楽譜にはあり得ない構造のアーカイブなので、開きません。</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>このファイルの記譜を理解できませんでした。</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>この楽譜の記譜を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>このファイルの処理でつまずきました。あなたのせいではありません。詳細は保存されています。</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>この楽譜には、使えるメモリーより多くのメモリーが必要です。</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>この楽譜の一部の記号は未知の書き方だったため、省きました。</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>この楽譜の記譜は特殊で、音符は理解できましたが、すべての記号は理解できませんでした。</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>この楽譜の記譜を読み取れず、音符だけを使いました。</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>パートの小節数が揃っていないため、短いパートを休符で補いました。</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>ファイルが壊れています。最長パートの %1 小節で途切れますが、その前は読み取りました。</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>列数の誤った行がいくつかあり、修正しました。</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>表示より多くのトラックがあり、すべて読み取りました。</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>ファイルが途中で終わっています。残りは読み取りました。</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>MIDI の範囲を超える値があり、小さくしました。</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>ファイルの一部が壊れており、省きました。</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>存在しない調号を省きました。</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>長さの誤ったトラックがあり、末尾まで読み取りました。</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>独立したシーケンスが複数あり、順に読み取ります。</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>ファイル内の音楽より前の部分は飛ばしました。</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>200 万を超えるコントロールは省きました。</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>%1 秒を過ぎても終わらないため、中止しました。</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>処理中にプログラムの担当部分が突然停止しました。</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>許可されているより多くのメモリーが必要です。</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>プログラムの担当部分が理解できませんでした。</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>プログラムの一部を起動できませんでした。</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>プログラムを終了しています。</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>この楽譜を浄書できませんでした。</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>「%1」は曲そのもので、上書きしません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>この楽譜に表示できるページはありません。</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>この楽譜に 1 行目がありません。</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>この楽譜のページを描けませんでした。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>MIDI ファイルには音はありますが記譜がないため、表示するページがありません。</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>この曲を MusicXML に変換できませんでした。</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>この曲を楽譜に書き起こせませんでした。</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>演奏時間が %1 時間になります。上限は %2 時間です。</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>このコンピューターには再生用のサウンドフォントがありません。</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>「%1」はサウンドフォント（SF2 または SF3）ではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>「%1」はサウンドフォントとして使えません: %2。</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>サウンドフォント「%1」は大きすぎます (%2)。</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>サウンドフォント「%1」を読み込めません。壊れているかもしれません。</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>サウンドフォント「%1」に General MIDI の楽器がありません。</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>フォルダー %1 は今ありません。</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>今はファイルを読み取れません: %1 更新し直すと続けられます。</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>モデルを使えません: %1 ファイルはモデルなしで読み込みました。</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>モデルが停止しました (%1)。更新し直すと続けられます。</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>モデルはこの曲を理解できませんでした。言葉と情報で見つけられます。</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>付属のモデルがありません: %1。</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>モデルの出すベクトルが数値ではありません。ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>%1 を %2ごとに確認します。システムはこれほど多くのフォルダーを監視できません。</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>%1 を %2ごとに確認します。ネットワーク上にあり、他の人の変更は通知されません。</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>付属モデル</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>フォルダー「%1」が %2 に見つかりました</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>このライブラリの形式は %1 ですが、このバージョンが扱えるのは %2 までです。プログラムを更新するか、別のライブラリを選んでください。何も変更していません。(%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>ライブラリのファイルが壊れているか、ライブラリではありません: %1 (%2)。最新のバックアップは %3 です。ファイルと置き換えると、そこから続けられます。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>ライブラリのファイルが壊れているか、ライブラリではありません: %1 (%2)。ファイルをよけて、フォルダーを読み込み直してください。音楽は無事です。</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>ライブラリは使用中です: 別のプログラムが書き込んでいます。(%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>ライブラリのあるディスクがいっぱいです。それまでの作業は保存されています。(%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>ライブラリに書き込めません。(%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>ライブラリを開けません。(%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>ライブラリのあるディスクを読み書きできませんでした。(%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>ライブラリのフォルダーを使えません: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>更新前にライブラリをコピーできません: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>この Python に付属の SQLite %1 は古すぎます: %2 以降が必要です。新しい Python でインストールしてください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>このライブラリに曲 %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 は対応していない種類のファイルです。</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>%1 のファイルは %2 に 1 つもありません。</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 はすでにライブラリにあります。</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>そのフォルダーはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>「%1」はもう元に戻せません: 別のものに置き換わっています。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>タグ「%1」はありません。</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>タグ「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>「%1」をそれ自身の下に置くことはできません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>「%1」と「%2」は上下の関係にあります。</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>色は #2f5d8c のように書きます。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>コレクションには名前が必要です。</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>そのコレクションはもうありません。</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>コレクション「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>この検索には探すものがありません。</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>その保存した検索はもうありません。</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>保存した検索「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>タイトルのパターンを空にはできません。</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>{%1} はありません。%2 を使ってください。</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>どのように聞こえるかを一文で書いてください。</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>ラベルセット「%1」はありません。</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>ラベルセット「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>そのラベルセットはもうありません。</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>「%1」の学習後にタグが変わりました。もう一度学習させてください。</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>「%1」の学習後にタグが変わりました。</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 はラベルセットとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 は大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1 の内容が正しくありません: %2。</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>%1 に %2 のファイルはありません。</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>%1 にこのプログラムのタグはありません。</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>このラベルセットに同じ名前のタグが 2 つあります。</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>ラベルセットの学習内容が含まれていません。</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>数値が互いに合いません。</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>モデルの聴いた例がまだありません。</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>版 %1 はありません。</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>どれか 1 つが当てはまるタグは 2 つ以上必要です。</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>タグを 1 つ挙げてください。</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>%1 に名前のないタグがあります。</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>ほかに同種のものが %1 件。</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>「%1」はここでは %2 に却下されています。%3。</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>タグ「%1」の %2 はここでは異なります（%4 ではなく %3）。そのまま残ります。</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>「%1」は向こうで %2 に却下されましたが、ここでは付いています。そのまま残ります。</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 はタグが書かれたときと音楽が違います。パスで見つけました。</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>フィルター「%1:」はありません。「%2:」のことですか？</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>「%1:」の後に何か足りません。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>数値がありません。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>「%1」を理解できません。%2 や %3 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>「%1」は不明です。「%2」のことですか？</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>「%1」は不明です。%2 や %3 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>「%1」は調ではありません。Dm、「Bb major」、F# のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>「%1」は拍子ではありません。3/4 や 6/8 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>「%1」は音ではありません。C D E、do re mi、1 2 3 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>「%1」に長さがありません。C:1、C:1/2、C:1.5 のように書いてください。</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>旋律には C D E C のように少なくとも %1 音が必要です。</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>%1 音を超える旋律は長すぎます。冒頭だけで十分です。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>楽譜に書き起こせません: 音符が 1 つもありません。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>楽譜に書き起こせません: 音符が %1 個あり、上限は %2 個です。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>楽譜に書き起こせません: パートが %1 あり、上限は %2 です。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>楽譜に書き起こせません: %1 小節を超えています。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>楽譜に書き起こせません: 短すぎて拍を見つけられません。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>楽譜に書き起こせません: たどれる拍がありません。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>楽譜に書き起こせません: 小節のないまま %1 分を超えています。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>楽譜に書き起こせません: 1 拍に %1 個を超える音符があります。</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>「%1」という楽器はありません。</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>「%1」という楽器はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>タグ「%1」はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>コレクション「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>コレクション「%1」はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>フォルダー「%1」はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>このプログラムは、新しい版がどこで告知されるかを知りません。</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>%1 には何もありません（状態 %2）。</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>%1 にあるものは告知としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 の応答に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1 が応答しません。このコンピューターはオンラインですか?</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1 は安全なアドレス（https）ではないため、読みません。</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>%1 が新しい版について伝える内容を理解できません。</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>%1 で告知された内容は別の場所に導くため、たどりません。</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>モデルにはトークナイザーが必要です。%2 の %1 を %3 の隣に置くか、選んでください。</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>%1 のドライブの空きは %2 GB です。%3 GB が必要です。</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1 はモデルの名前ではありません。</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>ここにモデル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>%1 を削除できません（%2）。</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1 は中断した所から続けられません。</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 はその間に変わりました。</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>%1 のファイルは %2 バイトですが、%3 バイトのはずです。このプログラムが知るファイルではないため、取得しませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>%1 への接続が切れました。</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1 は予告より多く送ってきました。</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>%1 のサーバーが混み合っています（状態 %2）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>サーバーは %1 を誰にでも渡すわけではありません（状態 %2）。</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>%1 にファイルはありません（状態 %2）。</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1 からは %2 バイトでした。%3 バイトのはずです。</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>%1 から届いたのは、このプログラムが知るファイルではありません（チェックサムが違います）。削除しました。もう一度、または別のアドレスからお試しください。</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>プロキシが応答しないため、%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>%1 への接続は安全ではありません（証明書が認められません）。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 はアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>%1 に接続できませんでした。このコンピューターはオンラインですか？</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>%1 のドライブに空きがありません。取得した分は残ります。空きを作って続けてください。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1 は safetensors ファイルでないか、壊れています。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1 はモデルのファイルでないか、壊れています。</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1 には数値以外のものが含まれています。コードを実行しうるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1 にこの種のモデルはありません。</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1 には、このモデルのものではない %2 が含まれています。</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1: %2 がありません（%3 のはずです）。</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1: %2 の形は %3 ですが、%4 のはずです。</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1: %2 に有限でない数が含まれています。</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>その間に別のモデルか装置が選ばれました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>選んだ装置の計算結果がプロセッサーと違うため、モデルはプロセッサーで動きます。</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>選んだ装置ではモデルを動かせないため、プロセッサーで動かします（%1）。</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>装置 %1 は使えません: %2。代わりに最も速い装置でモデルを動かします。</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>このコンピューター用の NVIDIA パックはありません（%1）。</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>この版のプログラム用の NVIDIA パックがまだ定められていないため、取得しません。</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1 は自分のものではない場所「%2」を指しています。展開しませんでした。</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 は壊れているため、展開しませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 を取り除けません（%2）。</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>NVIDIA パックは使いません。プログラム自身の torch の一部が妨げになりました。</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>NVIDIA パックが使えるグラフィックカードが見つかりません。ドライバーは入っていますか?</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>NVIDIA パックの計算結果がプロセッサーと異なるため、使いません。</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>%1 のドライブの空きが足りません。約 %2 GB 必要ですが、空きは %3 GB です。</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>NVIDIA パックが、読み込んだプロセスを終了させました。</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>NVIDIA パックは別の版のプログラム用です。取り除いてから入手し直してください。</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>NVIDIA パックを読み込めません（%1）。</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>%1 の設定が壊れています。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>%1 の設定を読み取れません (%2)。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>設定 %1 を %2 にはできません。使えるのは %3 です。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>ファイルがあります…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>ここにファイルをドロップすることもできます。何もダウンロードしません。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>まず聴いています</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューターにあり</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>一時停止中、%1 取得済み</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 取得済み</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>付属モデル</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>%1 を取得中</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1 を停止しました。取得した分は残ります。「設定 → モデル」で続けられます。</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 はこのコンピューターに入りました。「設定 → モデル」で使えます。</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>%1 のファイルを信頼するか、「設定 → モデル」でお尋ねします。</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>%1 を取得できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>小さく高速。付属しており、ネットワークは不要です。</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>楽譜と MIDI を 101 言語で描写。</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>CLaMP 2 と同様で、より多くの国の音楽で学習。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln 言語</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>ライセンス %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>ここで %1 使用</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>取得量 %1</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>ここで %1 使用予定</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>毎秒およそ %1 曲を聴きます。</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>毎秒およそ %1 曲（%2）</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 を取得中</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>「%1」のチェックサムの記録がないため、作者の公開したファイルかどうか分かりません。入手元を信頼できる場合だけ開いてください。

サイズ: %2 バイト
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>付属モデル</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>別のモデルは、まず一度あなたの音楽を聴きます。それまでは前のモデルが答え、いつでも戻せます。</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>このファイルを開きますか？</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>信頼する</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>%1 のファイルはどこですか？</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>モデル (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>ファイルは削除され、再び使うには取得し直す必要があります。聴いた内容はライブラリに残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>楽譜を大きく</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>ピアノロール</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>改ページなし</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>暗い用紙</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>印刷のとおり</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>ページに合わせる</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>楽譜</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>書かれたとおりに表示</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>移調</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>楽譜でできるその他のこと</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <translation>楽譜を小さく</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>楽譜を大きく</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>楽譜に書き起こしています…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>MIDI ファイルには印刷されたページがありません。</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>この曲は描画できません。</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>名前（例:「グレード」）</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>ラベルセットの名前</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>各曲にどれか 1 つが当てはまる（グレード 1～8 など）</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>それぞれが曲に当てはまるか、当てはまらない</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>タグを探す</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>学ぶタグ</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>自分でいくつかの曲に付けたタグを選んでください。プログラムが学んで残りの曲に提案します。1 タグにつき %1 曲から。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>ファイルから読み込む…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>少なくとも %Ln 個のタグを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>まだ曲が足りません: %1。次にラベルを付けられます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>学習に使える曲: %Ln。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作る</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>プログラムの新しい版を探す（1日1回まで）</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ調べる</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>ブラウザーでそのページを開く</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新しい点</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>オンにしない限りオフです。オンにすると、プログラムはこのアドレスだけを読み、ほかは読みません: %1
サーバーにはネットワークアドレスが分かりますが、あなたや音楽、コンピューターについては何も伝わりません。</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>このプログラムは、新しい版がどこで告知されるかを知りません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>バージョン %1 が出ました。新しい点:</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>バージョン %1 が出ました。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これが最新の版です。</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>すべての曲を検索</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>「%1」なし (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>すべてに当てはまる曲はありません: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>どれかを外してください:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>「%1」に曲はありません</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>「%1」に「%2」のような曲はありません</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>すべての曲を探すか、別の言葉を使ってください。</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>「%1」のような曲はありません</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>別の言葉か、より少ない言葉を使ってください: 雰囲気、舞曲、楽器、名前、歌詞の一節。</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>曲を選んで T を押すか、タグへドラッグしてください。</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>曲を選んで Ctrl+M を押すか、ここへドラッグしてください。</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>今この検索に合う曲はライブラリにありません。</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>次にフォルダーを確認して見つかったものがここに入ります。</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>すべての曲にタグが付いています。</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>待っている候補はありません。</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>同じ曲はないようです。</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>すべての曲が元の場所にあります。</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>フォルダーがオフラインか、何も読み取れなかったようです。「問題」をご覧ください。</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>「%1」から「%2」へ移動。Ctrl で「%1」も残します</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>「%2」を付けて「%1」も残す</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>先に曲を選んでから、タグを付けてください。</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新しいタグ「%1」</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>先に曲を選んでから、追加してください。</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>新しいコレクション「%1」</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>新しいセットリスト「%1」</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>セットリストの名前</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>コレクションの名前</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>「%1」の意味</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>「%1」の統合先</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>新しいコレクションまたはセットリスト</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>ラベルセット</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>あなたのタグから学び、残りの曲に提案するタグ</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>新しいラベルセット</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>移動した曲</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近追加した曲</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>行方不明</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>単独のファイル</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>NVIDIA パック</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>グラフィックカードに聴かせます。大きなモデルが何倍も速くなります。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 取得済み</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>代わりにプロセッサーが聴きます。</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>ここで %1 使用</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>取得量 %1</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>楽譜</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>浄書中…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>%1 を消音</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>%1 だけを聴く</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>ピアノの鍵盤</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>当てはまるもの</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>最初の段を描画中</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>「%1」を開けませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>「%1」を表示できませんでした。</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>「%1」は元の場所にありません。</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>対応するアプリがシステムにありません。</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>元の場所にありません。F5 で探し直します。</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>テンポ: 1 分あたりの四分音符</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>調</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>作曲者不明</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似た曲</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>この曲に似た曲 (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>ディスク上のファイルの場所を表示 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>自分のメモ。ライブラリに保存されます</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>クリックして編集。ファイル自体は変更しません。</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>自分で入力。ファイルには何もありません。空にすると消えます。</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>自分で入力。ファイルでは「%1」です。空にすると戻ります。</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>新しいセットリスト</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>下に新しいタグ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>説明…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>統合先…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>聞こえ方…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>下のタグを学ぶ…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>最上位へ移動</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>コレクションに変える</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>セットリストに変える</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>選んだ曲をすぐに再生</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>サウンドフォント</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>サウンドフォントは楽器の音を含みます。1 つ付属しています。より良い SF2 や SF3 ファイルは何倍も大きくなります。</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>サウンドフォントを選ぶ</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>サウンドフォント</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>あるうちで最良 (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>音が途切れたため、再開しました。</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>音声デバイスがありません: 音なしで進みます。</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>音が出ません。</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>この曲は再生できません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>再生と一時停止</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>前の曲</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>次の曲</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>5 秒戻る</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>5 秒進む</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>繰り返し再生</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preparing to print: page %1 of %2</source>
        <translation>印刷の準備中: %2 ページ中 %1</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>この曲は印刷できません。</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>「%1」を印刷</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>すべてのファイルを読み取れました。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>これらのファイルをもう一度読む</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>これ以上の詳細はありません。</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>タイトルを変更</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>by</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新しいタイトル</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>%1 を使えます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>新しいタイトル: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>先に曲を選んでから、名前を変えてください。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>タグごと</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>タグを 1 つずつ、その曲とともに</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>曲ごと</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>曲を 1 つずつ、そのタグとともに</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>誰の候補か</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>どのタグを…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>候補にできるタグを選び、候補を取り消す</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>もう一度提案</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>すべての曲から合うタグを探す</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>すべての候補</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>聞こえ方から</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>ラベルセットから</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>判断を待っているもの</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>合わないので、もう提案しない (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>普通のタグにする (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>確認するものはありません</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>プログラムは曲を調べてタグの候補を出せます: 拍子や楽器のように数えられるものと、曲がどう聞こえるか。候補は採用か却下されるまでここで待ちます。勝手にタグが付くことはありません。</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>これらの曲のタグを提案</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>この種類の候補はありません</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>この種類で決定を待つ候補はありません。ほかの候補はあります。</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>一覧に戻る (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>曲を見る</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>選択した曲を専用のページに表示 (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦楽器</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>撥弦楽器</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>木管</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>金管</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>%1 小節</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>ピアノロール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>音符 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln パート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>この曲を表示できません。</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>検索の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>左のペインに残り、常に最新です。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>「%1」に似ているが: もっと速く、悲しくなく、フルート入り</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>どの言語でも音楽を描写: 弦楽器の悲しいワルツ</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>入力中から、この言葉のように聞こえる曲を探します</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation>+ フィルター</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>調、拍子、テンポ、楽器、タグ … (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>左のペインに残し、常に最新にする (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>「%1」と書く</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>「%1」に似た</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>例をやめる</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>以前の検索</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>曲の中の位置</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>作曲者不明</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>全曲の作曲者</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>全曲の評価</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>作曲者が異なります。入力した内容は全曲に適用されます。</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>異なる作曲者</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>クリックして全曲を編集</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>調</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>最も速いもの</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>グラフィックカード (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Apple コンピューターの GPU</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>コンピューターに合わせる</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行装置</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>グラフィックカードで半精度: より速く、ほぼ同じ結果</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>バッテリー使用中は、時間のかかる聴取を電源につなぐまで待つ</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>今答えるモデル</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>広い</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>プログラムの言語</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>表示言語にかかわらず、どの言語でも検索できます。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>音楽も、言葉も、タグも、検索内容もここに残ります。アカウントはなく、何も集計せず、新しい版を探すことを許さない限り、自分からネットワークに問い合わせることもありません。</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>別のモデルや NVIDIA パックをダウンロードするときだけ、サーバーに問い合わせます。サーバーに分かるのはネットワークアドレスと求めるものだけで、音楽については何も分かりません。</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>ダウンロード元</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
</context>
<context>
    <name>ShortcutsPanel</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>ライブラリにフォルダーを追加</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>自分のライブラリに入ります</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>デモライブラリ</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>自分のライブラリへ</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>演奏のしかた</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>速さ（音の高さは同じ）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>普通の速さ</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>再生の前に1小節カウントする</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
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
        <translation>評価: 曲により異なる</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>評価: %1 / 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1。星をクリックするか、0～5 を押します</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>読み込みを停止。読んだ分は残ります</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを停止</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>かまわず続ける</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>処理中の曲が終わったら停止します…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>タグを提案中</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>新しい曲のタグを提案中</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>停止しました。それまでの候補は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>「確認待ち」に候補が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>計算によるものだけです: モデルに問い合わせできませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>まだ %Ln 曲を聴けていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>音符から計算</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>聞こえ方から</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>ラベルセット「%1」から</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>確かさ %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>ラベルセット「%1」から学習</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>「%1」に、あなたの曲の %2 % より合っています</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>拍子が %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>%1 のように聞こえる</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>プログラムの提案</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>追加するタグ</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>候補のタグ「%1」を採用</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>候補のタグ「%1」を却下</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>全曲にタグ「%1」を付ける</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>タグ「%1」を外す</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1: 候補、音符から計算</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1: あなたのラベルセットによる候補</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1: 聞こえ方による候補</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1、確かさ %2 %</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1: プログラムの提案</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>ジャンルと形式</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>舞曲</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>雰囲気と性格</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>時代</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>文化と地域</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>用途と場面</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>編成</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>テクスチュア</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>旋法</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>楽器</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>先に曲を選んでから、タグの候補を求めてください。</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>フォルダーを読み込むとタグを提案します。</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>合うタグを探しています…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>この曲の候補はありません。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>What was not found</source>
        <translation>見つからなかったもの</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>却下も含むすべて (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>タグを書き出す</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>小さなファイルのフォルダー</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>タグを読み込む</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>タグ (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>小さなファイルのあるフォルダー</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>ラベルセット (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>ラベルセットを書き出す</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>ラベルセット (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>ラベルセットを読み込む</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln 曲のタグは「%1」にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln 個の小さなファイルは「%1」にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>「%1」からタグを読み込んでいます…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>ラベルセットは「%1」と「%2」にあります。一緒に保管してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>「%1」のタグ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>タグ %Ln 個を付けました</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>タグは付きませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>このライブラリに %Ln 曲ありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>%Ln 個のタグはすでに付いていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>このライブラリにない曲: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>%Ln 曲はこのライブラリにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln 件が合いませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>普通の速さに戻す</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>速さ、音量、パート</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>演奏のしかた: 速さ、音量、パート</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>速さ: %1 %</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>B♭ クラリネット</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>B♭ トランペット</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>ソプラノサックス（B♭）</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>A クラリネット</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>アルトフルート（G）</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>F ホルン</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>コーラングレ（F）</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>アルトサックス（E♭）</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>テナーサックス（B♭）</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>バスクラリネット（B♭）</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>バリトンサックス（E♭）</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>E♭ クラリネット</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 用</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>%n 半音上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>%n 半音下</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>移調</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>書かれたとおり</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>半音単位</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>調を指定</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>楽器を指定</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>奏者が読む譜面。音は変わりません</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>デモライブラリを開く</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>楽譜や MIDI ファイルのフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>元の場所で読み取るだけで、変更しません。その後、探している音楽をどの言語でも描写してください。このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>フォルダーを読み込んでいます</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>曲は読み込まれるとすぐここに現れます。</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>フォルダーに音楽が見つかりません</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>MusicXML、ABC、Humdrum、MEI の楽譜と MIDI ファイルを読み取れます。別のフォルダーを追加しますか？</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>ロクリア旋法</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>音符から推定</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>ファイル名から</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>残り %1 時間</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 %、5 段階中 %2</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>ファイルが元の場所にありません。戻すか、F5 で探し直してください。</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>フォルダーがありません: ドライブかネットワークが接続されていません。</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>ファイルが変更されたため、読み込み直します。</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>今のファイルは読み取れません。これは以前の情報です。</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>1 音違い</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>%1 小節</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>%1～%2 小節</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>聞こえ方</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>弱い一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — 隠す</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — 表示</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>問題が起きました (%1)。ライブラリは元のままです。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>読んだ分は残ります</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>かまわず続ける</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>終わった分は残ります</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>音楽を探しています…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>前の作業を待っています</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止中: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>処理中の曲が終わったら停止します…</translation>
    </message>
</context>
</TS>
