<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>제안에 필요한 확신</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>이 %1개 수락</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>확신 %1 % 이상</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>필터 추가…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>이 검색 저장…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>해당 프로그램에서 열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>비슷한 곡</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>모든 곡으로 돌아가기</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>선택한 곡</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>파일로 복사</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>내 보관함으로</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>예제 보관함 열기</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>폴더의 변경 사항 확인</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>왼쪽 창</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>오른쪽 창</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>카드로 보기</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>열…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>파일의 태그</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>태그 달기…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>모음집에 추가…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>별 하나 더</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>별 하나 덜</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>제목 바꾸기…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>태그, 모음집 또는 보관함에서 제거</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>태그와 모음집</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 모음집</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>새 세트리스트</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>제안된 태그 수락</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>제안된 태그 거절</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>선택한 곡의 태그 제안</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>모든 곡의 태그 제안</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>제안할 수 있는 태그…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>태그를 파일로 내보내기…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>태그를 작은 파일로 내보내기…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>파일에서 태그 가져오기…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>작은 파일에서 태그 가져오기…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>곡 보기 (좁은 창에서)</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>세트리스트에서 위나 아래로 이동</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>지도: 이동, 확대, 축소, 전체</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>검색란에서 결과로</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>작업 목록 닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>창을 연 뒤로 한 작업이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>배터리 사용 중: 전원에 연결할 때까지 대기</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>카드로 표시한 곡</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>표의 곡. 화살표로 카드 사이를 옮깁니다</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>복사할 것이 없습니다: 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사됨: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1, 파일이 없는 %2 제외</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>모든 곡으로 돌아가기</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>모든 곡으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>이 보관함을 열 수 없습니다</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>모든 곡</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>“%1”과 비슷한 곡</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · “%2”</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>“%1”에 잘 맞는 곡이 없습니다</translation>
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
        <translation>별을 뺐습니다: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>곡 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>제안 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>수락함: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>거절함: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>태그 “%name”을 달았습니다: %count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>태그 “%name”을 뗐습니다: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>“%name”에서 “%to”로 옮겼습니다: %count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>“%name”을 수락함: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>“%name”을 거절했습니다: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>제거함: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>“%name”의 느낌을 적었습니다</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>“%name”의 느낌을 지웠습니다</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>제안할 수 있는 태그를 바꾸었습니다</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>태그 “%name”을 만들었습니다</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>태그 “%name”을 바꾸었습니다</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>태그 “%name”의 이름을 “%to”로 바꾸었습니다</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>태그 “%name”을 “%to”에 합쳤습니다</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>태그 “%name”을 삭제했습니다</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>파일에서 태그를 가져왔습니다</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>라벨 모음 “%name”을 만들었습니다</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>라벨 모음 “%name”을 바꾸었습니다</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>라벨 모음 “%name”의 권한을 바꾸었습니다</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>라벨 모음 “%name”을 삭제했습니다</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>추가함: %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>폴더 “%name”을 뺐습니다</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>모음집 “%name”을 만들었습니다</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>세트리스트 “%name”을 만들었습니다</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>모음집 “%name”을 삭제했습니다</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>“%name”에 추가했습니다: %count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>“%name”에서 뺐습니다: %count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>“%name”에서 옮겼습니다: %count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>%stars로 평가했습니다: %count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>보관함에서 제거했습니다: %count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>되돌렸습니다: %count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>이름을 바꾸었습니다: %count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>제목을 바꾸었습니다: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>작곡가를 바꾸었습니다: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>메모를 바꾸었습니다: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>검색 “%name”을 저장했습니다</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>저장한 검색 “%name”을 바꾸었습니다</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>저장한 검색 “%name”을 삭제했습니다</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>취소됨: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>다시 실행됨: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1, 취소</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>제안할 수 있는 태그</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>내 태그</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>태그가 어떻게 들리는지 어떤 언어로든 한 문장으로 말해 주십시오.</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>새 곡의 태그를 묻지 않고 제안</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>다른 곡의 태그를 한 번 제안한 뒤, 새 곡을 읽고 나면</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>결정을 기다리는 제안. 수락한 태그는 남습니다.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>태그 이름</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>할머니가 왈츠를 추실 만한 곡</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>들리는 느낌</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>맞는 곡</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>이 보관함에는 아직 그렇게 들리는 곡이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>기다리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>계산됨: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>“%1”의 느낌 바꾸기</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>“%1”을 더 이상 제안하지 않기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>제안 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>제안된 태그</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>태그별 인식 정도</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>인식됨</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>지목했을 때 맞음</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>처음 상태로</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>무엇을 무엇으로 착각하는지</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>“%1”: %2 인식</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>“%1”을 “%3”으로 봄: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>결과를 보여 줄 세기</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>세기</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>%1 %보다 약하면 접힙니다</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>곡을 선택하면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>선택한 곡</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>선택한 곡들</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>보관함에 추가</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>음악이 없어 “%1”에 아무것도 추가하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>베이스 드럼 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>베이스 드럼</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>사이드 스틱</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>스네어</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>손뼉</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>스네어 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>낮은 플로어 탐</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>닫힌 하이햇</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>높은 플로어 탐</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>페달 하이햇</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>낮은 탐</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>열린 하이햇</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>중간 낮은 탐</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>중간 높은 탐</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>크래시</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>높은 탐</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>라이드</translation>
    </message>
    <message>
        <source>China</source>
        <translation>차이나</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>라이드 벨</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>탬버린</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>스플래시</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>카우벨</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>크래시 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>비브라슬랩</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>라이드 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>높은 봉고</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>낮은 봉고</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>뮤트 콩가</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>오픈 콩가</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>낮은 콩가</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>높은 팀발레스</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>낮은 팀발레스</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>높은 아고고</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>낮은 아고고</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>카바사</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>마라카스</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>짧은 호루라기</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>긴 호루라기</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>짧은 귀로</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>긴 귀로</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>클라베스</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>높은 우드블록</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>낮은 우드블록</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>뮤트 쿠이카</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>오픈 쿠이카</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>뮤트 트라이앵글</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>트라이앵글</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, 인쇄용</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>그림 (PNG), 쪽마다 하나</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>도면 (SVG), 쪽마다 하나</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>소리 (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML, 적힌 대로</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>“%1” 내보내기</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>“%1” 쓰는 중…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>“%1” 쓰는 중: %3쪽 중 %2쪽</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>“%1”은 %2에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>“%1”부터 파일 %Ln개가 %2에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”을 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>버전 %1이(가) 나왔습니다.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 점</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>조성</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>빠르기</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>악기</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>음표</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>음역</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>작사</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln마디</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln성부</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>곡 보기</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>필터 없음</translation>
    </message>
    <message>
        <source>any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation>1:30부터</translation>
    </message>
    <message>
        <source>from</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation>5:00까지</translation>
    </message>
    <message>
        <source>to</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, 부터</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, 까지</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>작곡가</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>조성</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>선법</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>빠르기</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>악기</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>모음집</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>선율</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 아님</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>악기</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>편성</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>성부</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>최근 %Ln일 안에 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln일보다 전에 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>%1~%2일 전에 추가</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>최근 추가</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>검토 대기</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>문제 있음</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없는 파일</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>모음집에 있음</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>가사</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>악기</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>제목: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>작곡: %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1성부</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1마디</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>길이 %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>음표 %1개</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 안</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>“%1” 안</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>별 %1개</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 있음</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation>가사: %1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>종류: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>선율: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>세기 %1 %</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>추가 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 미만</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>변경 사항 확인</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>폴더 위치 지정…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>보관함에서 제거</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>악보나 MIDI 파일이 있는 폴더 추가</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>“%1”은 지금 어디에 있습니까?</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>오프라인: 드라이브나 네트워크가 연결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>감시 안 함: F5로 변경을 확인합니다.</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>가끔 확인합니다.</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>감시 중: 변경이 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>“%1”이 있던 자리에 없습니다.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>보관함의 폴더</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>위치 지정…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>폴더의 현재 위치를 지정합니다. 곡의 정보는 모두 유지됩니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>폴더를 보관함에서 뺍니다. 파일은 그대로 있습니다</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>폴더의 변경 사항을 알아서 감지</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>파일은 있는 자리에서 읽기만 하고 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>오프라인</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>곡 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1, 가끔 확인</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1, 감시 중</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>“%1”은 지금 어디에 있습니까?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>표로 보기 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>카드로 보기 (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>곡을 지도로 보기 (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>진행 중인 작업과 끝난 작업 (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation>아고고</translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation>베이스 트롬본</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>병</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>클라비넷</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>코르넷(칭크)</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>홍키통크 피아노</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>낭독자</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>오보에 다모레</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>레벡</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>셰이커</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>효과음</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>신스 베이스</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>신스 효과</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>신스 리드</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>신스 패드</translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation>비우엘라</translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation>비올라 다모레</translation>
    </message>
    <message>
        <source>violone</source>
        <translation>비올로네</translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation>우드블록</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>음악 찾는 중: 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>비교 중</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>듣는 중</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>정리 중</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>태그 제안 중</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>라벨 학습 중</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>선율 기록 중</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>첫 줄 그리는 중</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>지도 그리는 중</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/초</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>새 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>변경 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>이동 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>없음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>문제 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>폴더에 바뀐 것이 없습니다</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>중지됨: %1. 나머지는 다음에 읽습니다 (F5)</translation>
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
        <translation>포함된 태그</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>무엇을 무엇으로 착각하는지</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>라벨 모음</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>배운 내용을 살펴보는 중…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>라벨을 달 만한 곡 보기</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>가장 확신이 없고 서로 다른 곡</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>나머지에 제안</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>찾은 것은 “검토 대기”에서 기다립니다</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>배운 것을 다른 컴퓨터용 파일로 보관</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>행: 실제 곡. 열: 판단한 결과.</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>스스로 태그를 다는 확신</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> % 이상</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>필요한 확신</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>끔: 모두 “검토 대기”에서 기다립니다. 켬: 확실한 것은 바로 태그가 되며 한 번 취소하면 되돌아갑니다.</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>배운 뒤 태그가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>다시 배우기</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>배우기</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>제안 %Ln개 검토</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>배우는 중…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>배웠습니다. “검토 대기”에 제안 %Ln개가 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>모음의 태그가 여러 개인 곡 %Ln개를 뺐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>제안하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>“검토 대기”에 제안 %Ln개가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>아직 배우지 않았습니다.</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>태그마다 적어도 예 %1개가 필요합니다.</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>배웠지만 예가 너무 적어 얼마나 잘하는지 말할 수 없습니다.</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>본 적 없는 곡 %2개 중 %1개를 맞힙니다.</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>늘 가장 흔한 것을 고르면 %1개를 맞힙니다.</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>조성, 박자, 빠르기, 악기만으로는 %1개.</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>그래서 제안이 아직 별 뜻이 없습니다. 예가 더 있으면 나아질 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>곡 %Ln개로 측정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>%Ln회, 매번 따로 둔 곡으로</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>같은 작품이 양쪽에 들어가지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>약 %Ln개 더 필요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>약 %Ln개 더 필요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>곡 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>작곡가</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>내 답</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>이것으로 배우기</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>라벨을 달 만한 곡</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>“%1” 달기</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>남은 것이 없습니다: 모든 곡에 이 태그 중 하나가 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>곡 %Ln개에 라벨을 달았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>숫자를 눌러 곡을 분류합니다. 0은 보류. Ctrl+Z로 취소합니다.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>악기와 색</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>모델 불러오는 중…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1, %2이(가) 다 들을 때까지</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>음악을 듣는 모델과 실행 장치</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>들을 준비 됨: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>모델 없음: 낱말로만 검색</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>예제 보관함 – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>음악 찾는 중…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>다시 시도하는 중…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>제목과 정보만 검색했습니다: 모델에 물어볼 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>곡 지도</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>비슷하게 들리는 곡이 가까이 놓입니다. 목록에서 선택한 것이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>지도 그리는 중</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>지도가 중지되었습니다. 다시 열면 이어집니다.</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>지도를 그렸습니다.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>색 기준</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>작곡가</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>조성</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>선율 찾기</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>선율의 음</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>음 하나는 달라도 됨</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>여섯 음 이상일 때</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>연주한 리듬도 따짐</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>첫머리나 어느 부분이든 아무 조성으로 연주하거나 입력하십시오. H와 Fis도 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>곡 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>선율 찾기…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>선율 찾기</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>그런 파일이 없거나 이제 없습니다.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>이것은 파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>프로그램이 이 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>디스크에서 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>파일을 열 수 없습니다 (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>프로그램에 이 파일을 열 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>폴더를 열 수 없습니다 (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>프로그램에 이 폴더를 볼 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>악보치고는 파일이 너무 큽니다(%1 MB, 한도 %2 MB).</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>프로그램이 아는 음악 파일이 아니거나 알아볼 수 없을 만큼 손상되었습니다.</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>복사가 잘못된 것처럼 빈 바이트만 있습니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>이것은 녹음입니다. 프로그램은 악보와 MIDI를 읽습니다.</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>이것은 기껏해야 악보 그림입니다. 프로그램은 악보와 MIDI를 읽습니다.</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>이것은 인쇄용 PDF입니다. 같은 곡의 MusicXML이나 MIDI를 찾으십시오.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>압축된 파일입니다. 먼저 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>음악 대신 저장된 듯한 웹 페이지입니다. 파일을 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>이것은 악보가 아니라 문서입니다.</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>이것은 일반 텍스트이며 ABC도 Humdrum도 아닙니다.</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>이 XML 파일에는 MusicXML이나 MEI 악보가 없습니다.</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>이 XML 파일에는 MusicXML 악보가 없습니다.</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>%1 고유 형식의 파일입니다. 그 프로그램에서 MusicXML로 내보내십시오.</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>LilyPond 입력 파일입니다. LilyPond로 MIDI를 만들거나 MusicXML을 찾으십시오.</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>이 파일에는 음악이 없습니다.</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>이 파일에는 곡조가 없습니다.</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>이 곡조에는 음표가 하나도 없습니다.</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>이 악보에는 음표가 하나도 없습니다.</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>음표가 하나도 없습니다.</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>이 악보에는 음표가 없습니다.</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>이 MIDI 파일에는 음표가 없습니다.</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>이것은 MIDI 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>이 MIDI 파일은 너무 큽니다(%1 MB, 최대 20 MB).</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>이 MIDI 파일의 이벤트가 %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>MTF 텍스트가 아닙니다: 첫 줄은 “ticks_per_beat”와 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>“%1”은 박당 틱 수가 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>%1번째 줄은 MIDI 메시지가 아닙니다: “%2”.</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>이 악보는 있을 수 없이 많은 열로 나뉩니다.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>파일이 손상되었습니다: %1 내용이 끊기거나 뒤섞였습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>파일이 손상되었습니다: %1 내용이 끊기거나 뒤섞였습니다(%2번째 줄).</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>악보에 필요 없는 개체 정의나 다른 파일 불러오기를 시도하므로 열지 않습니다.</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>악보에 있을 수 없는 구조입니다: 부분들이 끝없이 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>이 압축 파일에는 악보가 없습니다.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>압축 파일에 암호가 걸려 있습니다. 풀어서 암호 없이 다시 압축하십시오.</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>압축 파일이 손상되어 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>악보에 있을 수 없는 구조의 압축 파일이라 열지 않습니다.</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>이 파일의 기보를 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>프로그램이 이 악보의 기보를 따라갈 수 없었습니다.</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>프로그램이 이 파일에서 걸렸습니다. 사용자 잘못이 아니며 세부 정보가 보관됩니다.</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>이 악보에는 프로그램이 쓸 수 있는 것보다 많은 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>이 악보의 일부 기호는 프로그램이 모르는 방식으로 적혀 있어 뺐습니다.</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>이 악보의 기보가 특이하여 음표는 이해했지만 모든 기호를 이해하지는 못했습니다.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>이 악보의 기보를 따라갈 수 없어 음표만 사용했습니다.</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>성부의 마디 수가 서로 달라 짧은 성부를 쉼표로 채웠습니다.</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>파일이 손상되었습니다. 가장 긴 성부의 %1마디 뒤에서 끊기며 그 앞은 읽었습니다.</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>열 수가 잘못된 줄이 있어 고쳤습니다.</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>표시된 것보다 트랙이 많아 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>파일이 일찍 끝납니다. 나머지는 읽었습니다.</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>MIDI가 허용하는 것보다 큰 값을 줄였습니다.</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>파일 일부가 손상되어 뺐습니다.</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>존재하지 않는 조표를 뺐습니다.</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>길이가 잘못된 트랙을 끝까지 읽었습니다.</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>독립된 시퀀스가 여럿 있어 차례로 읽습니다.</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>파일에서 음악 앞에 있는 것을 건너뛰었습니다.</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>200만 개를 넘는 컨트롤은 뺐습니다.</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>%1초가 넘게 걸려 중지했습니다.</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>프로그램의 담당 부분이 여기서 갑자기 멈추었습니다.</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>허용된 것보다 많은 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>프로그램의 담당 부분이 이것을 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>프로그램의 일부를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>프로그램을 닫는 중입니다.</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>이 악보를 제판할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>“%1”은 곡 자체이므로 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1”에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>이 악보에는 보여 줄 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>이 악보에는 첫 줄이 없습니다.</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>이 악보의 한 쪽을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>파일을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>MIDI 파일에는 소리만 있고 기보가 없어 보여 줄 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>이 곡조를 MusicXML로 바꿀 수 없었습니다.</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>이 곡을 악보로 옮길 수 없었습니다.</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>연주 시간이 %1시간입니다. 한도는 %2시간입니다.</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>이 컴퓨터에 연주할 사운드폰트가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>“%1”은 사운드폰트(SF2 또는 SF3)가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>“%1”을 사운드폰트로 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>사운드폰트 “%1”이 너무 큽니다 (%2).</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>사운드폰트 “%1”을 불러올 수 없습니다. 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>사운드폰트 “%1”에 General MIDI 악기가 없습니다.</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>폴더 %1이(가) 지금 없습니다.</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>지금은 파일을 읽을 수 없습니다: %1 다시 업데이트하면 계속됩니다.</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>모델을 쓸 수 없습니다: %1 모델 없이 파일을 읽었습니다.</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>모델이 멈추었습니다 (%1). 다시 업데이트하면 계속됩니다.</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>모델이 이 곡을 이해하지 못했습니다. 낱말과 정보로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>함께 제공되는 모델이 없습니다: %1.</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>모델이 숫자가 아닌 벡터를 냅니다. 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>프로그램이 %1을(를) %2마다 확인합니다. 시스템이 이렇게 많은 폴더를 감시하지 못합니다.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>프로그램이 %1을(를) %2마다 확인합니다. 네트워크에 있어 다른 사람의 변경은 알려지지 않습니다.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>1분</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>기본 제공 모델</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>폴더 “%1”을 %2에서 찾았습니다</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>이 보관함의 형식은 %1이지만 이 버전은 %2까지 압니다. 프로그램을 업데이트하거나 다른 보관함을 고르십시오. 아무것도 바꾸지 않았습니다. (%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>보관함 파일이 손상되었거나 보관함이 아닙니다: %1 (%2). 가장 최근 백업은 %3입니다. 파일 자리에 놓으면 거기서 계속됩니다.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>보관함 파일이 손상되었거나 보관함이 아닙니다: %1 (%2). 파일을 치우고 폴더를 다시 읽으십시오. 음악은 그대로입니다.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>보관함이 사용 중입니다: 다른 프로그램이 쓰고 있습니다. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>보관함이 있는 디스크가 가득 찼습니다. 앞서 한 작업은 유지됩니다. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>보관함에 쓸 수 없습니다. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>보관함을 열 수 없습니다. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>보관함이 있는 디스크를 읽거나 쓸 수 없습니다. (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>보관함 폴더를 쓸 수 없습니다: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>업데이트 전에 보관함을 복사할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>이 Python의 SQLite %1은 너무 오래되었습니다: %2 이상이 필요합니다. 더 새로운 Python으로 설치하십시오.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>폴더 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>파일 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>이 보관함에 곡 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1은(는) 프로그램이 읽는 파일 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>%1의 파일이 %2에 하나도 없습니다.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1은(는) 이미 보관함에 있습니다.</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>그 폴더는 이제 보관함에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>“%1”은 더 이상 되돌릴 수 없습니다: 다른 것이 그 자리를 차지했습니다.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>태그에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>태그 “%1”이 없습니다.</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>태그 “%1”이 이미 있습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>“%1”을 자신 아래에 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>“%1”과 “%2”는 위아래 관계입니다.</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>색은 #2f5d8c처럼 씁니다.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>모음집에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>그 모음집은 이제 없습니다.</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>모음집 “%1”이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>이 검색에는 찾을 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>저장한 그 검색은 이제 없습니다.</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>저장한 검색 “%1”이 이미 있습니다.</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>제목 틀은 비울 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>{%1}은(는) 없습니다. %2을(를) 쓰십시오.</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>어떻게 들리는지 한 문장으로 말해 주십시오.</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>라벨 모음 “%1”이 없습니다.</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>라벨 모음 “%1”이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>그 라벨 모음은 이제 없습니다.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>“%1”이 배운 뒤 태그가 바뀌었습니다. 다시 배우게 하십시오.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>“%1”이 배운 뒤 태그가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1은(는) 라벨 모음치고 너무 큽니다.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1은(는) 너무 큽니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1은(는) UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1의 내용이 올바르지 않습니다: %2.</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>%1에 %2 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>%1에 이 프로그램의 태그가 없습니다.</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>이 모음에 이름이 같은 태그가 둘 있습니다.</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>라벨 모음이 배운 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>숫자가 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>모델이 들은 예가 아직 없습니다.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>버전 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>하나만 맞는 태그는 둘 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>태그를 하나 말해 주십시오.</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>%1에 이름 없는 태그가 있습니다.</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>이런 것이 %1개 더 있습니다.</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>“%1”은 여기서 %2에 거절되었습니다. %3.</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>태그 “%1”의 %2이(가) 여기서는 다릅니다(%4이(가) 아니라 %3). 그대로 둡니다.</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>“%1”은 저쪽에서 %2에 거절되었지만 여기에는 달려 있습니다. 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1은(는) 태그를 쓸 때와 음악이 다릅니다. 경로로 찾았습니다.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>필터 “%1:”은 없습니다. “%2:”을 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>“%1:” 뒤에 빠진 것이 있습니다.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>값이 없습니다.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>숫자가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”은 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>“%1”을 이해할 수 없습니다. %2 또는 %3처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>“%1”은 알 수 없습니다. “%2”를 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>“%1”은 알 수 없습니다. %2 또는 %3을(를) 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>“%1”은 조성이 아닙니다. Dm, “Bb major”, F#처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>“%1”은 박자가 아닙니다. 3/4나 6/8처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>“%1”은 음이 아닙니다. C D E, do re mi 또는 1 2 3처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>“%1”에 길이가 없습니다. C:1, C:1/2 또는 C:1.5처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>선율에는 C D E C처럼 적어도 음 %1개가 필요합니다.</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>음이 %1개를 넘는 선율은 너무 깁니다. 첫머리면 충분합니다.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>이 파일은 악보로 옮길 수 없습니다: 음표가 하나도 없습니다.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>이 파일은 악보로 옮길 수 없습니다: 음표가 %1개이며 한도는 %2개입니다.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>이 파일은 악보로 옮길 수 없습니다: 성부가 %1개이며 한도는 %2개입니다.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>이 파일은 악보로 옮길 수 없습니다: %1마디를 넘습니다.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>이 파일은 악보로 옮길 수 없습니다: 너무 짧아 박을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>이 파일은 악보로 옮길 수 없습니다: 따라갈 박이 없습니다.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>이 파일은 악보로 옮길 수 없습니다: 자체 마디 없이 %1분을 넘습니다.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>이 파일은 악보로 옮길 수 없습니다: 한 박에 음표가 %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>“%1”이라는 악기는 없습니다.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>“%1”이라는 악기는 없습니다. “%2”를 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>태그 “%1”이 없습니다. “%2”를 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>모음집 “%1”이 없습니다.</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>모음집 “%1”이 없습니다. “%2”를 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>폴더 “%1”이 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>폴더 “%1”이 없습니다. “%2”를 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>이 프로그램은 새 버전이 어디에서 공지되는지 모릅니다.</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>%1에 아무것도 없습니다(상태 %2).</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>%1에 있는 것은 공지치고는 너무 큽니다.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1의 응답이 너무 오래 걸립니다.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>%1이(가) 응답하지 않습니다. 이 컴퓨터가 온라인입니까?</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>%1은(는) 안전한 주소(https)가 아니므로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>%1이(가) 새 버전에 대해 전하는 내용을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>%1에 공지된 내용은 다른 곳으로 이어지므로 따르지 않습니다.</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>모델에는 토크나이저가 필요합니다. %2의 %1을(를) %3 옆에 두거나 선택하십시오.</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>%1의 드라이브에 %2 GB가 비어 있습니다. %3 GB가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>%1은(는) 모델 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>여기에 모델 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>%1을(를) 삭제할 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>%1은(는) 중단한 곳에서 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1이(가) 그사이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>%1의 파일은 %2바이트인데 %3바이트여야 합니다. 이 프로그램이 아는 파일이 아니므로 받지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>%1 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>%1이(가) 알린 것보다 많이 보냈습니다.</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>%1 서버가 바쁩니다(상태 %2). 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>서버가 %1을(를) 아무에게나 주지 않습니다(상태 %2).</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>%1에 파일이 없습니다(상태 %2).</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>%1이(가) %2바이트를 주었습니다. %3바이트여야 합니다.</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>%1에서 온 것은 이 프로그램이 아는 파일이 아닙니다. 체크섬이 다릅니다. 삭제했습니다. 다시, 또는 다른 주소에서 시도하십시오.</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>프록시가 응답하지 않아 %1에 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>%1 연결이 안전하지 않습니다. 인증서가 인정되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1이(가) 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1은(는) 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>%1에 연결하지 못했습니다. 이 컴퓨터가 온라인입니까?</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>%1의 드라이브에 남은 공간이 없습니다. 받은 부분은 남아 있습니다. 공간을 비우고 계속하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>%1은(는) safetensors 파일이 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>%1은(는) 모델 파일이 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>%1에 숫자와 단순한 값 외의 것이 들어 있습니다. 코드를 실행할 수 있어 불러오지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>%1에 이런 종류의 모델이 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>%1에 이 모델의 것이 아닌 %2이(가) 들어 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1: %2이(가) 없습니다(%3이어야 함).</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1: %2의 모양이 %3인데 %4이어야 합니다.</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1: %2에 유한하지 않은 수가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>그사이 다른 모델이나 장치가 선택되었습니다. 다시 물어보십시오.</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>선택한 장치의 계산 결과가 프로세서와 달라 모델이 프로세서에서 실행됩니다.</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>선택한 장치에서 모델을 실행할 수 없어 프로세서가 실행합니다(%1).</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>장치 %1을(를) 사용할 수 없습니다: %2. 대신 가장 빠른 장치에서 모델을 실행합니다.</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>이 컴퓨터용 NVIDIA 팩이 없습니다(%1).</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>이 버전의 프로그램에 맞는 NVIDIA 팩이 아직 정해지지 않아 받지 않습니다.</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>%1이(가) 자신의 것이 아닌 위치 “%2”을(를) 가리킵니다. 압축을 풀지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1이(가) 손상되어 압축을 풀지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1을(를) 제거할 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>NVIDIA 팩을 사용하지 않습니다. 프로그램 자체 torch의 일부가 방해했습니다.</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>NVIDIA 팩이 사용할 수 있는 그래픽 카드를 찾지 못했습니다. 드라이버가 설치되어 있습니까?</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>NVIDIA 팩의 계산이 프로세서와 달라 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>%1의 드라이브에 공간이 부족합니다. 약 %2 GB가 필요하고 %3 GB가 남아 있습니다.</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>NVIDIA 팩이 자신을 불러온 프로세스를 끝냈습니다.</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>NVIDIA 팩이 프로그램의 다른 버전용입니다. 제거하고 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>NVIDIA 팩을 불러올 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>%1의 설정이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>%1의 설정을 읽을 수 없습니다 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1에 쓸 수 없습니다 (%2).</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>설정 %1은(는) %2일 수 없습니다. 가능한 값: %3.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>파일이 있음…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>파일을 여기에 놓아도 됩니다. 아무것도 내려받지 않습니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>먼저 듣는 중</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>일시 중지됨, %1 받음</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 받음</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>기본 제공 모델</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>%1 받는 중</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>%1을(를) 중지했습니다. 받은 부분은 남아 있으며 설정 → 모델에서 이어집니다.</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1이(가) 이제 이 컴퓨터에 있습니다. 설정 → 모델에서 답하게 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>설정 → 모델에서 %1의 파일을 신뢰하는지 묻습니다.</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>%1을(를) 받지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>작고 빠릅니다. 함께 제공되며 네트워크가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>악보와 MIDI, 101개 언어로 묘사.</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>CLaMP 2와 같으며 더 많은 나라의 음악으로 훈련됨.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>언어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>라이선스 %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>여기서 %1 사용</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>받을 양 %1</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>여기서 %1 사용 예정</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>초당 약 %1곡을 듣습니다.</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>초당 약 %1곡 (%2)</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>준비 중…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 확인 중</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 받는 중</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/초</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>“%1”의 체크섬 기록이 없어 제작자가 공개한 파일인지 알 수 없습니다. 출처를 믿을 때만 여십시오.

크기: %2바이트
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>기본 제공 모델</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>다른 모델은 먼저 음악을 한 번 듣습니다. 그때까지 이전 모델이 답하며 언제든 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>이 파일을 여시겠습니까?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>믿음</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>%1의 파일은 어디에 있습니까?</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>모델 (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>파일이 삭제되며 다시 쓰려면 새로 받아야 합니다. 들은 내용은 보관함에 남습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>악보 크게</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>피아노 롤</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>쪽 나눔 없이</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>어두운 종이</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>인쇄된 대로</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>쪽에 맞춤</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>악보</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>적힌 대로 보기</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>조옮김</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>악보로 할 수 있는 다른 일</translation>
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
        <translation>악보 작게</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>악보 크게</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>악보로 옮기는 중…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>MIDI 파일에는 인쇄된 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>이 곡을 그릴 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>이름(예: “급수”)</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>라벨 모음 이름</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>곡마다 이 태그 중 하나가 맞음(1~8급처럼)</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>태그마다 곡에 맞거나 맞지 않음</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>태그 찾기</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>배울 태그</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>직접 몇몇 곡에 단 태그를 고르십시오. 프로그램이 배워 나머지 곡에 제안합니다. 태그마다 %1곡부터.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>배우기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>파일에서 가져오기…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>태그를 적어도 %Ln개 고르십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>아직 곡이 적습니다: %1. 이어서 라벨을 달 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>배울 곡 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>만들기</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>프로그램의 새 버전 찾기, 하루에 한 번까지</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>지금 찾기</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>브라우저에서 해당 페이지 열기</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 점</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>켜지 않는 한 꺼져 있습니다. 켜면 프로그램은 이 주소만 읽고 다른 것은 읽지 않습니다: %1
그 서버는 네트워크 주소를 보지만, 사용자와 음악, 컴퓨터에 대해서는 아무것도 전하지 않습니다.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>이 프로그램은 새 버전이 어디에서 공지되는지 모릅니다.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>버전 %1이(가) 나왔습니다. 새로운 점:</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>버전 %1이(가) 나왔습니다.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>최신 버전입니다.</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>모든 곡에서 검색</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>“%1” 없이 (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>이 모두에 맞는 곡이 없습니다: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>하나를 빼십시오:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>“%1”에 곡이 없습니다</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>“%1”에 “%2”처럼 들리는 곡이 없습니다</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>모든 곡에서 찾거나 다른 낱말을 쓰십시오.</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>“%1”처럼 들리는 곡이 없습니다</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>다른 낱말이나 더 적은 낱말을 쓰십시오: 분위기, 춤곡, 악기, 이름, 가사 한 줄.</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>곡을 선택하고 T를 누르거나 태그로 끌어 놓으십시오.</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>곡을 선택하고 Ctrl+M을 누르거나 여기로 끌어 놓으십시오.</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>지금 보관함에 이 검색에 맞는 곡이 없습니다.</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>다음에 폴더를 확인하여 찾은 것이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>모든 곡에 태그가 있습니다.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>기다리는 제안이 없습니다.</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>같은 곡은 없는 듯합니다.</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>모든 곡이 제자리에 있습니다.</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>폴더가 오프라인이거나 읽을 수 있는 것이 없었습니다: 문제를 보십시오.</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>“%1”에서 “%2”로 이동. Ctrl을 누르면 “%1”도 유지</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>“%2” 태그를 달고 “%1” 유지</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>먼저 곡을 선택한 다음 태그를 다십시오.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>새 태그 “%1”</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>먼저 곡을 선택한 다음 추가하십시오.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>새 모음집 “%1”</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>새 세트리스트 “%1”</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>추가할 곳</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>태그 이름</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>세트리스트 이름</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>모음집 이름</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>“%1”의 뜻</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>“%1”을 합칠 곳</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>모음집</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>새 모음집 또는 세트리스트</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>라벨 모음</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>내 태그에서 배워 나머지 곡에 제안하는 태그</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>새 라벨 모음</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>이동됨</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>최근 추가</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>검토 대기</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없는 파일</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>개별 파일</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>NVIDIA 팩</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>그래픽 카드가 듣게 합니다. 큰 모델이 몇 배나 빨라집니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 받음</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>대신 프로세서가 듣습니다.</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>여기서 %1 사용</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>받을 양 %1</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>악보</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2쪽</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>제판 중…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>성부</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>%1 음소거</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>%1만 듣기</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>피아노 건반</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>맞는 것</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>첫 줄 그리는 중</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>“%1”을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>“%1”을 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>“%1”이 있던 자리에 없습니다.</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>시스템에 알맞은 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>있던 자리에 없습니다. F5를 누르면 다시 찾습니다.</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>빠르기: 분당 4분음표</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>빠르기</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>작곡가</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>조성</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>세기</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>악기</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>마디</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가일</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>작곡가</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>작곡가 미상</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>비슷한 곡</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>이 곡처럼 들리는 곡 (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>디스크에서 파일 위치 보기 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>내 메모. 보관함에 저장됩니다</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>눌러서 편집합니다. 파일 자체는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>직접 입력함. 파일에는 없습니다. 비우면 사라집니다.</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>직접 입력함. 파일에는 “%1”입니다. 비우면 되돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>곡</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 모음집</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>새 세트리스트</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>아래에 새 태그</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>색 없음</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>설명…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>들리는 느낌…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>아래 태그 배우기…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>맨 위로 이동</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>모음집으로 바꾸기</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>세트리스트로 바꾸기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>청록</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>곡을 선택하면 바로 재생</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>사운드폰트</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>사운드폰트에는 악기 소리가 들어 있습니다. 하나가 함께 제공되며, 더 좋은 SF2나 SF3 파일은 몇 배나 큽니다.</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>사운드폰트 고르기</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>사운드폰트</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>있는 것 중 가장 좋은 것 (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>다른 파일…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>소리가 끊겨 다시 시작했습니다.</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>소리 장치가 없습니다: 소리 없이 따라갑니다.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>소리가 없습니다.</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>이 곡을 재생할 수 없습니다.</translation>
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
        <translation>재생</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>재생과 일시 중지</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>이전 곡</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>다음 곡</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>5초 뒤로</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>5초 앞으로</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>반복 재생</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preparing to print: page %1 of %2</source>
        <translation>인쇄 준비 중: %2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>이 곡을 인쇄할 수 없습니다.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>“%1” 인쇄</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>모든 파일을 읽을 수 있었습니다.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>모두 다시 시도</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>이 파일들을 다시 읽기</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>읽을 수 없었던 파일</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>다른 세부 정보가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>입력 제안</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>제목 바꾸기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>by</source>
        <translation>새 내용</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>새 제목</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>%1을(를) 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>새 제목: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>먼저 곡을 선택한 다음 이름을 바꾸십시오.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>태그별</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>태그를 하나씩, 해당 곡과 함께</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>곡별</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>곡을 하나씩, 해당 태그와 함께</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>누구의 제안</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>어떤 태그를…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>제안할 수 있는 태그를 고르고 제안된 것을 제거</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>다시 제안</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>모든 곡에서 맞는 태그 찾기</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>모든 제안</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>계산됨</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>들리는 느낌으로</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>라벨 모음으로</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>결정을 기다리는 것</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>맞지 않으므로 다시 제안하지 않음 (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>일반 태그로 만들기 (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>검토할 것이 없음</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>프로그램이 곡을 살펴보고 태그를 제안할 수 있습니다: 박자와 악기처럼 셀 수 있는 것과 곡이 어떻게 들리는지. 제안은 수락하거나 거절할 때까지 여기서 기다리며, 허락 없이 태그를 달지 않습니다.</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>이 곡들의 태그 제안</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>이 종류는 없음</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>결정을 기다리는 이 종류의 제안은 없습니다. 다른 제안은 있습니다.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>목록으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>곡 보기</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>선택한 곡을 별도 페이지로 보기 (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>건반</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>현악기</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>발현악기</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>목관</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>금관</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>목소리</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>드럼</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>%1마디</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>피아노 롤</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>음표 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln성부</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>이 곡을 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>검색 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>왼쪽 창에 남아 늘 최신으로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>“%1”처럼, 그러나: 더 빠르고, 슬프지 않고, 플루트 포함</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>어떤 언어로든 음악을 묘사하십시오: 현악기를 위한 슬픈 왈츠</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>입력하는 동안 이 말처럼 들리는 곡을 찾습니다</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation>+ 필터</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>필터 추가</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>조성, 박자, 빠르기, 악기, 태그 … (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>왼쪽 창에 두고 최신으로 유지 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>“%1” 쓰기</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>“%1”처럼</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>예제 그만 쓰기</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>이전 검색</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>곡에서의 위치</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>작곡가</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>작곡가 미상</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>모두의 작곡가</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>모두의 평점</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>곡 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>합계 %1</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>작곡가가 서로 다릅니다. 입력하면 모두에 적용됩니다.</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>여러 작곡가</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>눌러서 모두 편집</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>조성</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>different</source>
        <translation>서로 다름</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인 정보</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>모델 불러오는 중…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>가장 빠른 장치</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>프로세서 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>그래픽 카드 (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>Apple 컴퓨터의 그래픽</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>컴퓨터에 맞게</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>실행 장치</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>그래픽 카드에서 반정밀도: 더 빠르고 답은 거의 같음</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>배터리 사용 중에는 오래 걸리는 듣기를 전원에 연결할 때까지 미룸</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>지금 답하는 모델</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>넓게</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>행 높이</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>프로그램 언어</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>프로그램 언어와 관계없이 어떤 언어로든 검색하십시오.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>아무것도 이 컴퓨터를 떠나지 않습니다.</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>음악, 낱말, 태그와 찾는 것이 모두 여기에 남습니다. 프로그램에는 계정이 없고, 아무것도 집계하지 않으며, 새 버전을 찾도록 허용하지 않는 한 스스로 네트워크에 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>다른 모델이나 NVIDIA 팩을 내려받을 때만 서버에 요청합니다. 서버는 네트워크 주소와 원하는 것만 볼 뿐 음악은 전혀 보지 못합니다.</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>내려받을 곳</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
</context>
<context>
    <name>ShortcutsPanel</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>보관함에 폴더 추가</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>내 보관함에 들어갑니다</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>예제 보관함</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>내 보관함으로</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>연주 방식</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>속도, 음높이는 그대로</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>보통 속도</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>재생하기 전에 한 마디 세기</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>성부</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
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
        <translation>평점: 모두 같지 않음</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>평점: 5점 중 %1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>평점 없음</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1. 별을 누르거나 0~5를 누르십시오</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>읽기 중지. 읽은 것은 남습니다</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>읽기 중지</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>그래도 계속</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>문제 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>하던 곡을 마치고 중지합니다…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>태그 제안 중</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>새 곡의 태그를 제안하는 중</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>중지됨. 앞서 제안된 것은 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>“검토 대기”에 제안 %Ln개가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>계산된 것만: 모델에 물어볼 수 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>아직 듣지 못한 곡이 %Ln개 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>작곡가</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>확신</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>음표로 계산함</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>들리는 느낌으로</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>라벨 모음 “%1”로</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>확신 %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>라벨 모음 “%1”에서 배움</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>내 곡의 %2 %보다 “%1”에 더 잘 맞음</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>박자가 %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>%1처럼 들림</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>프로그램의 제안</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>추가할 태그</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>제안된 태그 “%1” 수락</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>제안된 태그 “%1” 거절</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>모두에 태그 “%1” 달기</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>태그 “%1” 제거</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1: 음표로 계산한 제안</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1: 내 라벨 모음의 제안</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1: 들리는 느낌에 따른 제안</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, 확신 %2 %</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1: 프로그램의 제안</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>장르와 형식</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>춤곡</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>분위기와 성격</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>시대</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>문화와 지역</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>용도와 행사</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>난이도</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>편성</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>짜임새</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>선법</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>빠르기</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>악기</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>먼저 곡을 선택한 다음 태그를 제안받으십시오.</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>폴더를 읽으면 태그를 제안합니다.</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>맞는 태그 찾는 중…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>이 곡을 기다리는 제안이 없습니다.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>What was not found</source>
        <translation>찾지 못한 것</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>목록 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>거절 포함 전체 (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>태그 내보내기</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>작은 파일을 둘 폴더</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>태그 가져오기</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>태그 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>작은 파일이 있는 폴더</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>라벨 모음 (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>라벨 모음 내보내기</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>라벨 모음 (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>라벨 모음 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>곡 %Ln개의 태그가 “%1”에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>작은 파일 %Ln개가 “%1”에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>“%1”에서 태그를 읽는 중…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>라벨 모음은 “%1”과 “%2”에 있습니다. 함께 보관하십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1”에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>“%1”의 태그</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>태그 %Ln개를 달았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>태그를 달지 않았습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>이 보관함에서 곡 %Ln개를 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>태그 %Ln개는 이미 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>이 보관함에 없음: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>곡 %Ln개가 이 보관함에 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>%Ln개가 맞지 않았습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>보통 속도로 되돌리기</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>속도, 음량과 성부</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>연주 방식: 속도, 음량과 성부</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>속도: %1 %</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>B♭ 클라리넷</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>B♭ 트럼펫</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>소프라노 색소폰 (B♭)</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>A 클라리넷</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>알토 플루트 (G)</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>F 호른</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>잉글리시 호른 (F)</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>알토 색소폰 (E♭)</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>테너 색소폰 (B♭)</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>베이스 클라리넷 (B♭)</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>바리톤 색소폰 (E♭)</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>E♭ 클라리넷</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1용</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>반음 %n개 위로</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>반음 %n개 아래로</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>조옮김</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>적힌 대로</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>반음 단위로</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>조성으로</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>악기에 맞게</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>연주자가 읽는 대로. 소리는 그대로입니다</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>예제 보관함 열기</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>악보나 MIDI 파일이 있는 폴더를 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>있는 자리에서 읽기만 하고 바꾸지 않습니다. 그런 다음 찾는 음악을 어떤 언어로든 묘사하십시오. 아무것도 이 컴퓨터를 떠나지 않습니다.</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>폴더를 읽는 중</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>곡은 읽는 대로 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>폴더에 음악이 없습니다</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>MusicXML, ABC, Humdrum, MEI 악보와 MIDI 파일을 읽습니다. 다른 폴더를 추가하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>로크리아 선법</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>음표로 추정</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>파일 이름에서</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>1분 미만 남음</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1분 남음</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1시간 남음</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 %, 5칸 중 %2칸</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>파일이 있던 자리에 없습니다. 되돌려 놓거나 F5를 눌러 다시 찾으십시오.</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>폴더가 없습니다: 드라이브나 네트워크가 연결되지 않았습니다.</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>파일이 바뀌어 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>파일을 지금 상태로는 읽을 수 없습니다. 이 정보는 예전 것입니다.</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>음 하나 다름</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>%1마디</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>%1–%2마디</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>작곡가</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>가사</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>선율</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>들리는 느낌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>약한 결과 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — 숨기기</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — 보기</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>문제가 생겼습니다 (%1). 보관함은 그대로입니다. 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>읽은 것은 남습니다</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>그래도 계속</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>끝난 것은 남습니다</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>음악 찾는 중…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>앞선 작업을 기다리는 중</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>일시 중지됨: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지 중…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>하던 곡을 마치고 중지합니다…</translation>
    </message>
</context>
</TS>
