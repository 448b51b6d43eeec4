<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>建议需要多大的把握</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>接受这 %1 个</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>至少 %1 % 的把握</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>添加筛选条件…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>用相应程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>相似乐曲</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>返回全部乐曲</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>所选乐曲</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>复制为文件</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>返回自己的曲库</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>打开示例曲库</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>检查文件夹中的更改</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>左侧窗格</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>右侧窗格</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>显示为卡片</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>文件中的标签</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>添加到合集…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>增加一颗星</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>减少一颗星</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>重命名标题…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>从标签、合集或曲库中移除</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>标签与合集</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>新建曲单</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>接受建议的标签</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>拒绝建议的标签</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>为所选乐曲建议标签</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>为全部乐曲建议标签</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>可以建议哪些标签…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>将标签导出到文件…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>将标签导出为小文件…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>从文件导入标签…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>从小文件导入标签…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>查看乐曲（窗口较窄时）</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>在曲单中上移或下移</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>地图：移动、放大、缩小、全部</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>从搜索框转到结果</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>关闭活动列表</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>窗口打开以来还没有做过任何操作。</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>使用电池：等待接通电源</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>卡片形式的乐曲</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>表格中的乐曲；用方向键在卡片间移动</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>没有可复制的内容：文件不在。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1，不含文件不在的 %2</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>返回全部乐曲</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>返回全部乐曲 (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>无法打开此曲库</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>全部乐曲</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>与“%1”相似</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · “%2”</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>没有与“%1”很吻合的乐曲</translation>
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
        <translation>已清除星级：%count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 首乐曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln 个建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>已接受：%waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>已拒绝：%waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>已添加标签“%name”：%count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>已去掉标签“%name”：%count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>已从“%name”移到“%to”：%count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>已接受“%name”：%count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>已拒绝“%name”：%count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>已移除：%waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>已描述“%name”的声音</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>已移除“%name”的声音描述</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>已更改可建议的标签</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>已新建标签“%name”</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>已更改标签“%name”</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>已将标签“%name”重命名为“%to”</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>已将标签“%name”并入“%to”</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>已删除标签“%name”</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>已从文件导入标签</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>已新建标签集“%name”</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>已更改标签集“%name”</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>已更改标签集“%name”的权限</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>已删除标签集“%name”</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>已添加 %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>已移除文件夹“%name”</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>已新建合集“%name”</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>已新建曲单“%name”</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>已删除合集“%name”</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>已添加到“%name”：%count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>已从“%name”取出：%count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>已在“%name”中移动：%count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>已评为 %stars：%count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>已从曲库移除：%count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>已恢复：%count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>已重命名：%count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>已设置标题：%count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>已设置作曲家：%count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>已设置备注：%count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>已保存搜索“%name”</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>已更改保存的搜索“%name”</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>已删除保存的搜索“%name”</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1，取消</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>可以建议这些</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>用任何语言的一句话说明标签听起来如何。</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>自动为新乐曲建议标签</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>在读取之后，前提是已为其他乐曲建议过标签</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>等待决定的建议。您接受的标签会保留。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>我奶奶会随之跳华尔兹的音乐</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>听起来如何</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>符合的乐曲</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>此曲库中还没有听起来这样的乐曲。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待的项。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等 %2 项</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>计算得出：%1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>更改“%1”的声音描述</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>不再建议“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln 个建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>建议的标签</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>各标签的识别情况</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>识别率</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>命名正确率</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>恢复最初</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>什么被误认为什么</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>“%1”：识别 %2</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>“%1”被当作“%3”：%2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>显示匹配所需的强度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>低于 %1 % 的会折叠起来</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>选择一首乐曲即可在此查看。</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>所选乐曲</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>所选的多首乐曲</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>添加到曲库</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>其中没有音乐，因此没有向“%1”添加任何内容。</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>大鼓 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>大鼓</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>鼓边</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>军鼓</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>拍手</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>军鼓 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>低落地桶鼓</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>闭合踩镲</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>高落地桶鼓</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>脚踩踩镲</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>低桶鼓</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>开放踩镲</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>中低桶鼓</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>中高桶鼓</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>碎音镲</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>高桶鼓</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>叮叮镲</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国镲</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>叮叮镲帽</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>铃鼓</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>水镲</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>牛铃</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>碎音镲 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>颤音器</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>叮叮镲 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>高邦戈鼓</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>低邦戈鼓</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>闷音康加鼓</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>开音康加鼓</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>低康加鼓</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>高天巴鼓</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>低天巴鼓</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>高阿哥哥铃</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>低阿哥哥铃</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>卡巴萨</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>沙槌</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>短哨</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>长哨</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>短刮瓜</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>长刮瓜</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>响棒</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>高木鱼</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>低木鱼</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>闷音奎卡鼓</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>开音奎卡鼓</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>闷音三角铁</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角铁</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF，用于打印</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>图片 (PNG)，每页一张</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>图形 (SVG)，每页一张</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>声音 (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML，按原谱</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>正在写入“%1”…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>正在写入“%1”：第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>“%1”在 %2 中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>从“%1”开始的 %Ln 个文件在 %2 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>有新版本 %1。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
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
        <translation>作词</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln 小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln 个声部</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>显示乐曲</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>无筛选</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation>从 1:30</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation>到 5:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1，从</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，到</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>调式</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非%1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>声部</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>最近 %Ln 天内添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天以前添加</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>%1 至 %2 天前添加</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>在合集中</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作曲：%1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个声部</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 小节</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>时长 %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 个音符</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>在“%1”中</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>有%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation>歌词：%1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>体裁：%1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>旋律：%1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>强度 %1 %</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>检查更改</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>定位文件夹…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从曲库移除</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>添加含有乐谱或 MIDI 文件的文件夹</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>“%1”现在在哪里？</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>离线：驱动器或网络未连接。</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>未监视：按 F5 检查更改。</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>不时检查。</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>监视中：更改会自动出现。</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>“%1”不在原处。</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>曲库的文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>指出文件夹现在的位置；其中的乐曲保留一切</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>将文件夹移出曲库；文件留在原处</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>自动察觉文件夹中的更改</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>文件在原处读取，绝不改动。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 首乐曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1，不时检查</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1，监视中</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>“%1”现在在哪里？</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>显示为表格 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>显示为卡片 (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>在地图上显示乐曲 (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>正在进行和已完成的事 (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation>阿哥哥铃</translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation>低音长号</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>瓶子</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>击弦古钢琴</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>木管号</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>酒吧钢琴</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>柔音双簧管</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>雷贝克琴</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>沙铃</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>合成贝司</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>合成音效</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>合成主音</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>合成铺底</translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation>比维拉琴</translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation>柔音维奥尔琴</translation>
    </message>
    <message>
        <source>violone</source>
        <translation>低音维奥尔琴</translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation>木鱼</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>正在查找音乐：%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>建议标签</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>学习您的标签</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>记录旋律</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>绘制首行</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>绘制地图</translation>
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
            <numerusform>%Ln 个新文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 个已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln 个已移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln 个缺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>您的文件夹没有变化</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>已停止：%1。其余下次读取 (F5)</translation>
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
        <translation>其标签</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>什么被误认为什么</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>标签集</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>正在查看它学到的内容…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>显示值得标注的乐曲</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>它最没把握且彼此不同的乐曲</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>为其余乐曲建议</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>找到的结果在“待审核”中等待</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>将所学内容保存为文件，供另一台电脑使用</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>行：乐曲本身。列：被当作什么。</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>自动添加标签所需的</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> % 把握</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>需要多大把握</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>关闭：所有结果在“待审核”中等待。打开：较有把握的立即成为标签；撤销一次即可收回。</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>学习之后标签有变化。</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>审核 %Ln 个建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在学习…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>已学习。“待审核”中有 %Ln 个建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>略去了 %Ln 首带有其中多个标签的乐曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>正在建议…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>“待审核”中有 %Ln 个建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>它还没有学习。</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>每个标签至少需要 %1 个示例。</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>已学习，但示例太少，无法说明效果。</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>对 %2 首未见过的乐曲，判断正确 %1 首。</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>总是选最常见的会对 %1 首。</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>仅凭调、拍号、速度和乐器：%1。</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>因此其建议的参考价值还不大；更多示例可能有帮助。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>以 %Ln 首乐曲测得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>共 %Ln 轮，每轮用保留的乐曲</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>同一作品不会同时在两边</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>还需要约 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>还需要约 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 首乐曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>被当作</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>您认为</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>从这些学习</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>值得标注的乐曲</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>标为“%1”</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>没有可标注的了：每首乐曲都有其中一个标签。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>已标注 %Ln 首乐曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>按数字说明乐曲属于哪类；0 表示留待以后。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>乐器及其颜色</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1，直到 %2 听完</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>负责聆听的模型及其运行设备</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>可以聆听：%1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>没有模型：只按文字搜索</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>示例曲库 – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>正在查找音乐…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>只搜索了标题和信息：无法询问模型。</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>乐曲地图</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>听起来相似的乐曲彼此靠近。列表中所选的在此标出。</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>绘制地图</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>地图已停止；再次打开时继续。</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>地图已绘制。</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>查找旋律</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>旋律的音符</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>允许一个音不同</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>至少六个音</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>节奏也算，按我弹的</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>以任意调弹奏开头或任何部分；也可输入。H 和 Fis 也可以。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 首乐曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>查找旋律…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>查找旋律</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>没有此文件，或已不存在。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>程序无法打开此文件。</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>无法从磁盘读取此文件。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>无法打开此文件 (%1)。</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>程序没有打开此文件的权限。</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>无法打开此文件夹 (%1)。</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>程序没有查看此文件夹的权限。</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>文件大于任何乐谱应有的大小（%1 MB，上限 %2 MB）。</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>这不是程序认识的音乐文件，或已损坏到无法辨认。</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>此文件只有空字节，像是复制失败。请重新获取。</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>这是录音。程序读取乐谱和 MIDI。</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>这最多只是乐谱的图片。程序读取乐谱和 MIDI。</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>这是用于打印的 PDF。请查找同一乐曲的 MusicXML 或 MIDI。</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>此文件已压缩。请先解压。</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>这是网页，可能误存成了音乐。请重新下载文件。</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>这是文本文档，不是乐谱。</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>这是纯文本，但既非 ABC 也非 Humdrum。</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>此 XML 文件不含 MusicXML 或 MEI 乐谱。</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>此 XML 文件不含 MusicXML 乐谱。</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>此文件是 %1 的专有格式。请在该软件中导出为 MusicXML。</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>这是 LilyPond 源文件。请用 LilyPond 生成 MIDI，或查找 MusicXML。</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>此文件中没有音乐。</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>此文件中没有曲调。</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>此曲调中一个音符也没有。</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>此乐谱中一个音符也没有。</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>其中一个音符也没有。</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>此乐谱不含音符。</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>此 MIDI 文件不含音符。</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>这不是 MIDI 文件。</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>此 MIDI 文件太大（%1 MB；最多 20 MB）。</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>此 MIDI 文件的事件超过 %1 个。</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>这不是 MTF 文本：首行必须是“ticks_per_beat”和一个数字。</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>“%1”不是每拍的 tick 数。</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>第 %1 行不是 MIDI 消息：“%2”。</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>此乐谱分出的列数超过任何乐谱。</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>文件已损坏：其 %1 中断或错乱。</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>文件已损坏：其 %1 中断或错乱（第 %2 行）。</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>文件试图定义实体或加载其他文件，乐谱并不需要：保持关闭。</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>此文件的结构不像乐谱：各部分无休止地嵌套。</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>此压缩包不含乐谱。</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>此压缩包有密码。请解压后不设密码重新打包。</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>此压缩包已损坏：无法解压。</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>此压缩包的结构不像乐谱：程序不打开它。</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>无法理解此文件中的记谱。</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>程序无法理解此乐谱的记谱。</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>程序在此文件上出了差错。这不是您的错；详情已保存。</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>此乐谱所需内存超过程序可用的限度。</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>此乐谱的一些记号写法程序不认识；已略去。</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>此乐谱的记谱不寻常；程序理解了音符，但未理解全部记号。</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>程序无法理解此乐谱的记谱，只依据其音符。</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>此乐谱各声部小节数不等；较短的已用休止补齐。</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>文件已损坏；在最长声部的第 %1 小节后中断，之前的内容已读取。</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>一些行的列数有误，已修正。</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>文件的音轨比其声明的多；已全部读取。</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>文件提前结束；其余已读取。</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>一些值超出 MIDI 允许的范围，已减小。</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>文件有部分损坏，已略去。</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>略去了不存在的调号。</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>有音轨的长度有误；已读到末尾。</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>文件包含多个独立序列；依次读取。</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>跳过了文件中音乐之前的内容。</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>略去了超过两百万的控制事件。</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>超过 %1 秒仍未完成，已停止。</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>程序的相关部分在此意外停止。</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>所需内存超过允许的限度。</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>程序的相关部分无法理解它。</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>程序的一个部分无法启动。</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>无法制谱。</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>“%1”就是乐曲本身，绝不会被覆盖。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>此乐谱没有可显示的页面。</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>此乐谱没有第一行。</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>无法绘制此乐谱的一页。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入此文件。</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>MIDI 文件有声音但没有记谱，因此没有页面可显示。</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>程序无法将此曲调转换为 MusicXML。</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>程序无法将此乐曲写成乐谱。</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>它将播放 %1 小时；最多 %2 小时。</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>此电脑上没有可用于播放的音色库。</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>“%1”不是音色库（SF2 或 SF3）。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>“%1”不能用作音色库：%2。</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>音色库“%1”太大 (%2)。</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>无法加载音色库“%1”；可能已损坏。</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>音色库“%1”不含 General MIDI 乐器。</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>文件夹 %1 暂时不在。</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>暂时无法读取文件：%1 请再次更新以继续。</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>模型不可用：%1 已在没有模型的情况下读取文件。</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>模型停止工作 (%1)。请再次更新以继续。</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>模型无法理解此乐曲。可通过文字和信息找到它。</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>缺少随程序提供的模型：%1。</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>模型给出的向量不是数字；其文件已损坏。</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>程序每 %2检查一次 %1。系统无法监视这么多文件夹。</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>程序每 %2检查一次 %1。它在网络上，他人的更改不会通知。</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>自带模型</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>在 %2 中找到文件夹“%1”</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>此曲库的格式为 %1；此版本程序只认识到格式 %2。请更新程序或选择其他曲库。没有任何更改。(%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>曲库文件已损坏或不是曲库：%1 (%2)。最新的备份是 %3；将其放到原文件的位置即可继续。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>曲库文件已损坏或不是曲库：%1 (%2)。请移走该文件并重新读取文件夹；您的音乐未受影响。</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>曲库正忙：另一个程序正在写入。(%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>曲库所在磁盘已满。此前完成的内容已保留。(%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>无法写入曲库。(%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>无法打开曲库。(%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>无法读写曲库所在磁盘。(%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>无法使用曲库文件夹：%1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>更新前无法备份曲库：%1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>此 Python 附带的 SQLite %1 太旧：程序需要 %2 或更新版本。请用更新的 Python 安装。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>此曲库中没有乐曲 %1。</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 不是程序可读取的文件类型。</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>%1 的文件都不在 %2 中。</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 已在曲库中。</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>曲库中已没有该文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>“%1”已无法撤销：其位置已被占用。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>没有标签“%1”。</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>已有标签“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>“%1”不能放在自己下面。</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>“%1”与“%2”互为上下级。</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>颜色应写作 #2f5d8c。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>合集需要名称。</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>该合集已不存在。</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>已有合集“%1”。</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>此搜索中没有可查找的内容。</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>该保存的搜索已不存在。</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>已有保存的搜索“%1”。</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>标题模式不能为空。</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>没有 {%1}；请使用 %2。</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>请用一句话说明听起来如何。</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>没有标签集“%1”。</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>已有标签集“%1”。</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>该标签集已不存在。</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>“%1”学习之后标签有变化；请让它重新学习。</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>“%1”学习之后标签有变化。</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 太大，不是标签集。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 太大。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1 不符合要求：%2。</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>%1 不含 %2 文件。</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>%1 不含本程序的标签。</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>此标签集有两个标签同名。</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>其中没有标签集所学的内容。</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>其中的数字互不相符。</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>还没有模型听过的示例。</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>没有版本 %1。</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>只取其一的标签至少要有两个。</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>请说出一个标签。</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>%1 中有标签没有名称。</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>此类还有 %1 个。</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>“%1”在此对 %2 被拒绝；%3。</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>标签“%1”在此的%2不同（%3，而非 %4）；保持不变。</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>“%1”在那边对 %2 被拒绝，而在此带有该标签；保持不变。</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 的音乐与写标签时不同；按路径找到。</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>没有筛选条件“%1:”；您是指“%2:”吗？</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>“%1:”后面缺少内容。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>缺少数字。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>无法理解“%1”；请写 %2 或 %3。</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>此处不认识“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>此处不认识“%1”；请写 %2 或 %3。</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>“%1”不是调；请写 Dm、“Bb major”或 F#。</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>“%1”不是拍号；请写 3/4 或 6/8。</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>“%1”不是音符；请写 C D E、do re mi 或 1 2 3。</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>“%1”没有时值；请写 C:1、C:1/2 或 C:1.5。</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>旋律至少需要 %1 个音，例如 C D E C。</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>超过 %1 个音的旋律太长；开头即可。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>此文件无法写成乐谱：其中没有一个音符。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>此文件无法写成乐谱：有 %1 个音符，最多 %2 个。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>此文件无法写成乐谱：有 %1 个声部，最多 %2 个。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>此文件无法写成乐谱：超过 %1 小节。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>此文件无法写成乐谱：太短，找不到节拍。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>此文件无法写成乐谱：没有可以跟随的节拍。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>此文件无法写成乐谱：超过 %1 分钟而没有自己的小节。</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>此文件无法写成乐谱：一拍中的音符超过 %1 个。</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>没有名为“%1”的乐器。</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>没有名为“%1”的乐器；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>没有标签“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>没有合集“%1”。</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>没有合集“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>没有文件夹“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>此程序副本不知道新版本在何处发布。</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>%1 处没有内容（状态 %2）。</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>%1 处的内容对于公告来说太大了。</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 响应时间过长。</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1 没有响应。此电脑联网了吗？</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1 不是安全地址（https），因此不读取。</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>无法理解 %1 关于新版本的内容。</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>%1 处公布的内容指向别处，因此不予跟随。</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>模型需要其分词器：请将 %2 的 %1 放到 %3 旁边，或选择它。</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>%1 所在驱动器有 %2 GB 可用；需要 %3 GB。</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1 不是模型的名称。</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>这里没有模型 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>无法删除 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1 无法从中断处继续。</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 在此期间已更改。</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>%1 处的文件有 %2 字节；应为 %3 字节。它不是本程序所知的文件，因此未获取。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>与 %1 的连接已中断。</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1 发送的内容多于其声明。</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>%1 的服务器繁忙（状态 %2）。请稍后再试。</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>服务器不向所有人提供 %1（状态 %2）。</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>%1 处没有文件（状态 %2）。</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1 给出 %2 字节；应为 %3。</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>来自 %1 的不是本程序所知的文件：其校验和不同。已删除。请重试，或换一个地址。</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>代理没有响应，因此无法连接 %1。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>与 %1 的连接不安全：其证书不被接受。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 不是地址。</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>无法连接 %1。此电脑是否联网？</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>%1 所在驱动器已没有空间。已获取的部分会保留；腾出空间后可继续。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1 不是 safetensors 文件，或已损坏。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1 不是模型文件，或已损坏。</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1 不只包含数值。这类文件可能运行代码，因此未加载。</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1 不包含此类模型。</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1 包含 %2，它不属于此模型。</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1：缺少 %2（应为 %3）。</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1：%2 的形状为 %3，应为 %4。</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1：%2 含有非有限数值。</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>期间已选择其他模型或设备。请再问一次。</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>所选设备与处理器的计算结果不同，因此模型在处理器上运行。</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>所选设备无法运行模型，改由处理器运行（%1）。</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>无法使用设备 %1：%2。模型改在现有最快的设备上运行。</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>没有适用于此电脑的 NVIDIA 扩展包（%1）。</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>尚未确定此版本程序的 NVIDIA 扩展包内容，因此不会下载。</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1 指向不属于它的位置“%2”，因此未解压。</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 已损坏，因此未解压。</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>无法移除 %1（%2）。</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>未使用 NVIDIA 扩展包：程序自带的 torch 的部分内容造成了干扰。</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>NVIDIA 扩展包找不到可用的显卡。是否已安装驱动程序？</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>NVIDIA 扩展包的计算结果与处理器不同，因此不使用。</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>%1 所在的驱动器空间不足：约需 %2 GB，剩余 %3 GB。</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>NVIDIA 扩展包终止了加载它的进程。</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>NVIDIA 扩展包适用于程序的其他版本。请移除后重新获取。</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>无法加载 NVIDIA 扩展包（%1）。</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>%1 中的设置已损坏。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>无法读取 %1 中的设置 (%2)。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>无法写入 %1 (%2)。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>设置 %1 不能为 %2；可用：%3。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>我有此文件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>也可将文件拖到此处，不会下载任何内容。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>先聆听</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>已暂停，已获取 %1</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>已获取 %1</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>自带模型</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>正在获取 %1</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1 已停止。已获取的部分会保留；可在“设置 → 模型”中继续。</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 已在此电脑上。在“设置 → 模型”中可让它回答。</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>“设置 → 模型”会询问您是否信任 %1 的文件。</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>无法获取 %1：%2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>小巧快速。随程序提供，无需网络。</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>乐谱和 MIDI，可用 101 种语言描述。</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>与 CLaMP 2 类似，用更多国家的更多音乐训练。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln 种语言</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>许可证 %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>在此占用 %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>需获取 %1</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>将在此占用 %1</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>每秒约聆听 %1 首乐曲。</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>每秒约 %1 首（%2）</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>正在获取 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>没有“%1”的校验和记录，因此程序无法判断它是否为作者发布的文件。只有信任其来源时才打开。

大小：%2 字节
SHA-256：%3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>自带模型</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>换用其他模型时，它要先听一遍您的音乐。在此之前仍由原模型回答；您可随时换回。</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>打开此文件？</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>我信任它</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>%1 的文件在哪里？</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>模型 (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>其文件会被删除，如需再用须重新获取。您的曲库保留它听过的内容。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>放大显示乐谱</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>钢琴卷帘</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>不分页</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>深色纸张</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>如印刷</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>乐谱</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>按原谱显示</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>移调</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>还可以对乐谱做什么</translation>
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
        <translation>缩小显示乐谱</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>放大显示乐谱</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>正在写成乐谱…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>MIDI 文件没有印刷页面。</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>无法绘制此乐曲。</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>名称，例如“级别”</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>标签集名称</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>每首乐曲符合其中一个标签，如 1 至 8 级</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>每个标签各自符合或不符合乐曲</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>要学习的标签</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>选择您自己给一些乐曲加过的标签。程序从中学习，并为其余乐曲建议；每个标签至少 %1 首乐曲。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>请至少勾选 %Ln 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>乐曲还太少：%1。接下来可以标注它们。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>有 %Ln 首乐曲可供学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>查找程序的新版本，每天最多一次</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查找</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>在浏览器中打开其页面</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>除非您打开，否则关闭。打开后，程序只读取此地址，不读取其他内容：%1
其服务器会看到您的网络地址；不会透露您、您的音乐或您的电脑的任何信息。</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>此程序副本不知道新版本在何处发布。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>有新版本 %1。新增内容：</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>有新版本 %1。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新版本。</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>在全部乐曲中搜索</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>不含“%1” (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>没有乐曲同时符合：%1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>请去掉其中一项：</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>“%1”中没有乐曲</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>“%1”中没有听起来像“%2”的乐曲</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>请在全部乐曲中查找，或换用其他词语。</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>没有听起来像“%1”的乐曲</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>换用其他或更少的词语：情绪、舞曲、乐器、名字、一句歌词。</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>选择乐曲并按 T，或将其拖到标签上。</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>选择乐曲并按 Ctrl+M，或将其拖到此处。</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>曲库中目前没有符合此搜索的乐曲。</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>下次检查文件夹时的新内容会出现在这里。</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>每首乐曲都有标签。</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>没有等待您的建议。</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>似乎没有两首相同的乐曲。</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>每首乐曲都在原处。</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>文件夹可能离线，或其中内容无法读取：请看“问题”。</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>从“%1”移到“%2”；按住 Ctrl 则同时保留“%1”</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>添加标签“%2”并保留“%1”</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>请先选择乐曲，再添加标签。</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>请先选择乐曲，再加入合集。</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>新建合集“%1”</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>新建曲单“%1”</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>添加到</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>曲单名称</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>合集名称</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>“%1”的含义</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>将“%1”并入</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>新建合集或曲单</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>保存的搜索</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>标签集</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>程序从您的标签中学习，并为其余乐曲建议</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>新建标签集</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>单独的文件</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>NVIDIA 扩展包</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>让显卡来聆听：大型模型会快很多倍。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>已获取 %1</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>改由处理器聆听。</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>在此占用 %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>需获取 %1</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>总谱</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>正在制谱…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>声部</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>静音：%1</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>只听 %1</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>钢琴键</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>符合的项</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>绘制首行</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>无法显示“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>“%1”不在原处。</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>您的系统没有可用的程序。</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>它不在原处；按 F5 重新查找。</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>速度：每分钟四分音符数</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>作曲家不详</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>相似乐曲</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>听起来像这首的乐曲 (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>显示文件在磁盘上的位置 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>您自己的备注；保存在曲库中</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>点击即可编辑。文件本身绝不改动。</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>由您填写；文件中没有。清空即可去掉。</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>由您填写；文件中为“%1”。清空即可恢复。</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>乐曲</translation>
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
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>新建曲单</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>在下面新建标签</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>听起来如何…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>学习下级标签…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到最上层</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>变为合集</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>变为曲单</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>选中乐曲后立即播放</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>音色库包含乐器的声音。程序自带一个；更好的 SF2 或 SF3 文件要大许多倍。</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>选择音色库</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>现有最好的 (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>声音中断后已重新开始。</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>没有找到音频设备：无声地跟随音乐。</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>没有声音。</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>此乐曲无法播放。</translation>
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
        <translation>播放</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>播放和暂停</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>后退五秒</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>前进五秒</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preparing to print: page %1 of %2</source>
        <translation>正在准备打印：第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>此乐曲无法打印。</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>打印“%1”</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>所有文件都可读取。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>再次读取这些文件</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>没有更多详情。</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>输入建议</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>重命名标题</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>by</source>
        <translation>为</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>可以使用 %1。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>新标题：%1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>请先选择乐曲，再重命名。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>逐个标签，连同其乐曲</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>按乐曲</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>逐首乐曲，连同其标签</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>谁的建议</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>哪些标签…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>可以建议哪些标签；移除已建议的</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>重新建议</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>在全部乐曲中查找合适的标签</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>全部建议</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>根据声音</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>根据标签集</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>等待决定的项</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>不合适，以后不再建议 (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>使其成为普通标签 (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有待审核的项</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>程序可以查看您的乐曲并建议标签：可统计的内容（如拍号和乐器）以及乐曲听起来如何。建议会在此等待您接受或拒绝；未经您同意不会添加任何标签。</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>为这些乐曲建议标签</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有此类建议</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>没有等待决定的此类建议；还有其他建议。</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>查看乐曲</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>在单独页面中查看所选乐曲 (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦乐</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>弹拨</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>木管</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>铜管</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>人声</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>鼓</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>第 %1 小节</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>钢琴卷帘</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln 个声部</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>无法显示此乐曲。</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>它会留在左侧窗格并保持最新。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>像“%1”，但是：更快、不悲伤、有长笛</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>用任何语言描述音乐：弦乐演奏的忧伤圆舞曲</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>边输入边查找听起来像这些词语的乐曲</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation>+ 筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>调、拍号、速度、乐器、标签 … (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>保存在左侧窗格并保持最新 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写成“%1”</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>像“%1”</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>离开示例</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>以前的搜索</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>乐曲中的位置</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>作曲家不详</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>全部乐曲的作曲家</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>全部乐曲的评分</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 首乐曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>作曲家各不相同。您输入的内容用于全部。</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>不同的作曲家</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>点击即可为全部编辑</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>最快的可用设备</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>显卡 (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Apple 电脑的图形处理器</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>视电脑而定</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>在显卡上用半精度：更快，结果几乎相同</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>使用电池时，耗时的聆听会等到接通电源后再进行</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>当前回答的模型</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>程序语言</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>无论程序使用何种语言，都可用任何语言搜索。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>您的音乐、词语、标签和搜索内容都留在这里。程序没有账户，不作统计，也不会自行访问网络，除非您让它查找新版本。</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>只有当您要求下载其他模型或 NVIDIA 扩展包时，程序才会向服务器请求：服务器会看到您的网络地址和所需内容，看不到您的音乐。</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>下载来源</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
</context>
<context>
    <name>ShortcutsPanel</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>向曲库添加文件夹</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>加入您自己的曲库</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>示例曲库</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>返回自己的曲库</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>演奏方式</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>速度，音高不变</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>平常速度</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>播放前先数一小节</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>声部</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
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
        <translation>评分：各不相同</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>评分：%1 / 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1。点击星星，或按 0 至 5</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>停止读取；已读取的保留</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>处理完手头的乐曲后停止…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>建议标签</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>正在为新乐曲建议标签</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>已停止；之前的建议保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>“待审核”中有 %Ln 个建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>只有计算得出的：无法询问模型。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>还有 %Ln 首乐曲无法聆听。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>由音符计算</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>根据声音</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>根据标签集“%1”</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % 的把握</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>从标签集“%1”学得</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>比您 %2 % 的乐曲更符合“%1”</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>拍号为 %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>听起来像%1</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>由程序建议</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要添加的标签</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>接受建议的标签“%1”</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>拒绝建议的标签“%1”</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>为全部添加标签“%1”</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1：建议，由音符计算</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1：由您的标签集建议</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1：根据声音建议</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1，%2 % 的把握</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1：由程序建议</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>体裁与曲式</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>舞曲</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>情绪与性格</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>文化与地区</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>用途与场合</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>合奏</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>织体</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>调式</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>乐器</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>请先选择乐曲，再请求建议标签。</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>文件夹读取完后会建议标签。</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>正在查找合适的标签…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>此乐曲没有等待的建议。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>What was not found</source>
        <translation>未找到的内容</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>全部，包括拒绝 (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>导出标签</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>小文件的文件夹</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>标签 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>含有小文件的文件夹</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>标签集 (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>导出标签集</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>标签集 (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>导入标签集</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln 首乐曲的标签在“%1”中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>%Ln 个小文件在“%1”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>正在从“%1”读取标签…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>标签集在“%1”和“%2”中；请放在一起。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>来自“%1”的标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>已添加 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>没有添加标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>在此曲库中找到 %Ln 首乐曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>%Ln 个标签原本就有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>不在此曲库中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>%Ln 首乐曲不在此曲库中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln 项不符合。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>恢复平常速度</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>速度、音量和声部</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>演奏方式：速度、音量和声部</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>速度：%1 %</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>降 B 调单簧管</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>降 B 调小号</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>高音萨克斯管（降 B）</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>A 调单簧管</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>中音长笛（G）</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>F 调圆号</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>英国管（F）</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>中音萨克斯管（降 E）</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>次中音萨克斯管（降 B）</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>低音单簧管（降 B）</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>上低音萨克斯管（降 E）</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>降 E 调单簧管</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>供%1使用</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>升高 %n 个半音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>降低 %n 个半音</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>移调</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按原谱</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>按半音</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>移到某调</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>为某乐器</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>按演奏者读谱的方式；声音不变</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>打开示例曲库</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>将含有乐谱或 MIDI 文件的文件夹拖到此处</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>文件在原处读取，绝不改动。然后用任何语言描述您要找的音乐。任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>正在读取您的文件夹</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>乐曲读取后会立即出现在这里。</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>您的文件夹中没有找到音乐</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>可读取 MusicXML、ABC、Humdrum 或 MEI 乐谱和 MIDI 文件。要添加其他文件夹吗？</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>洛克利亚调式</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>根据音符估计</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>来自文件名</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>剩余 %1 小时</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 %，5 格中的 %2 格</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>文件不在原处。请放回，或按 F5 重新查找。</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>文件夹不在：其驱动器或网络未连接。</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>文件已更改，将重新读取。</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>文件目前无法读取；这些信息较旧。</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>差一个音</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>第 %1 小节</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>第 %1–%2 小节</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>旋律</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>无%1</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>听起来像</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>%Ln 个较弱的匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — 隐藏</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — 显示</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>出了问题 (%1)。您的曲库没有变化；请重试。</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>已读取的保留</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>已完成的保留</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>正在查找音乐…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>等待前一项</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>处理完手头的乐曲后停止…</translation>
    </message>
</context>
</TS>
