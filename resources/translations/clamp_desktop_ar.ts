<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AcceptAbove</name>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>درجة اليقين المطلوبة في الاقتراح</translation>
    </message>
    <message>
        <source>Accept these %1</source>
        <translation>قبول هذه: %1</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>بيقين %1 ٪ على الأقل</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>إضافة مرشّح…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>فتح في برنامجه</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>مقطوعات مشابهة</translation>
    </message>
    <message>
        <source>Back to all pieces</source>
        <translation>العودة إلى كل المقطوعات</translation>
    </message>
    <message>
        <source>Chosen pieces</source>
        <translation>المقطوعات المحددة</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <translation>نسخ كملفات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>العودة إلى مكتبتك</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>فتح المكتبة التجريبية</translation>
    </message>
    <message>
        <source>Look for changes in the folders</source>
        <translation>البحث عن تغييرات في المجلدات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>اللوحة الأولى</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>عرض كبطاقات</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Tags in files</source>
        <translation>الوسوم في ملفات</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>إضافة إلى مجموعة…</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>زيادة نجمة</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>إنقاص نجمة</translation>
    </message>
    <message>
        <source>Rename titles…</source>
        <translation>إعادة تسمية العناوين…</translation>
    </message>
    <message>
        <source>Remove from the tag, collection or library</source>
        <translation>إزالة من الوسم أو المجموعة أو المكتبة</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>الوسوم والمجموعات</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>قائمة حفل جديدة</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Accept the suggested tag</source>
        <translation>قبول الوسم المقترح</translation>
    </message>
    <message>
        <source>Reject the suggested tag</source>
        <translation>رفض الوسم المقترح</translation>
    </message>
    <message>
        <source>Suggest tags for the chosen pieces</source>
        <translation>اقتراح وسوم للمقطوعات المحددة</translation>
    </message>
    <message>
        <source>Suggest tags for all pieces</source>
        <translation>اقتراح وسوم لكل المقطوعات</translation>
    </message>
    <message>
        <source>Which tags may be suggested…</source>
        <translation>الوسوم التي يجوز اقتراحها…</translation>
    </message>
    <message>
        <source>Export tags to a file…</source>
        <translation>تصدير الوسوم إلى ملف…</translation>
    </message>
    <message>
        <source>Export tags as small files…</source>
        <translation>تصدير الوسوم ملفات صغيرة…</translation>
    </message>
    <message>
        <source>Import tags from a file…</source>
        <translation>استيراد وسوم من ملف…</translation>
    </message>
    <message>
        <source>Import tags from small files…</source>
        <translation>استيراد وسوم من ملفات صغيرة…</translation>
    </message>
    <message>
        <source>See the piece, in a narrow window</source>
        <translation>عرض المقطوعة، في نافذة ضيقة</translation>
    </message>
    <message>
        <source>Move up or down in a set list</source>
        <translation>نقل إلى أعلى أو أسفل في قائمة الحفل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all</source>
        <translation>الخريطة: تحريك، تقريب، إبعاد، الكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>From the search field into the results</source>
        <translation>من حقل البحث إلى النتائج</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Close the list of activity</source>
        <translation>إغلاق قائمة النشاط</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Nothing has been done since the window was opened.</source>
        <translation>لم يُنجز شيء منذ فتح النافذة.</translation>
    </message>
</context>
<context>
    <name>Battery</name>
    <message>
        <source>On battery: waits until the computer is plugged in</source>
        <translation>على البطارية: بانتظار وصل الحاسوب بالكهرباء</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Pieces as cards</source>
        <translation>المقطوعات كبطاقات</translation>
    </message>
    <message>
        <source>The pieces of the table; arrows go from card to card</source>
        <translation>مقطوعات الجدول؛ تنقلك الأسهم من بطاقة إلى أخرى</translation>
    </message>
</context>
<context>
    <name>CarryingOut</name>
    <message>
        <source>There is nothing to copy: the files are away.</source>
        <translation>لا شيء لنسخه: الملفات غير متاحة.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>%1, without %2 whose file is away</source>
        <translation>%1، دون %2 ملفها غير متاح</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Back to all pieces</source>
        <translation>العودة إلى كل المقطوعات</translation>
    </message>
    <message>
        <source>Back to all pieces (Esc)</source>
        <translation>العودة إلى كل المقطوعات (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>تعذّر فتح هذه المكتبة</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>كل المقطوعات</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <translation>مقطوعات تشبه «%1»</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · «%2»</translation>
    </message>
    <message>
        <source>Nothing fits “%1” well</source>
        <translation>لا شيء يناسب «%1» جيدًا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Took the stars off %count</source>
        <translation>أُزيلت النجوم: %count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%Ln مقطوعات</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted %waiting</source>
        <translation>قُبل: %waiting</translation>
    </message>
    <message>
        <source>Rejected %waiting</source>
        <translation>رُفض: %waiting</translation>
    </message>
    <message>
        <source>Tagged %count “%name”</source>
        <translation>وُسمت بـ«%name»: %count</translation>
    </message>
    <message>
        <source>Took “%name” off %count</source>
        <translation>أُزيل الوسم «%name»: %count</translation>
    </message>
    <message>
        <source>Moved %count from “%name” to “%to”</source>
        <translation>نُقلت من «%name» إلى «%to»: %count</translation>
    </message>
    <message>
        <source>Accepted “%name” for %count</source>
        <translation>قُبل «%name»: %count</translation>
    </message>
    <message>
        <source>Rejected “%name” for %count</source>
        <translation>رُفض «%name»: %count</translation>
    </message>
    <message>
        <source>Removed %waiting</source>
        <translation>أُزيل: %waiting</translation>
    </message>
    <message>
        <source>Described what “%name” sounds like</source>
        <translation>وُصف صوت «%name»</translation>
    </message>
    <message>
        <source>Removed what “%name” sounds like</source>
        <translation>أُزيل وصف صوت «%name»</translation>
    </message>
    <message>
        <source>Changed which tags may be suggested</source>
        <translation>تغيّرت الوسوم التي يجوز اقتراحها</translation>
    </message>
    <message>
        <source>Made the tag “%name”</source>
        <translation>أُنشئ الوسم «%name»</translation>
    </message>
    <message>
        <source>Changed the tag “%name”</source>
        <translation>عُدّل الوسم «%name»</translation>
    </message>
    <message>
        <source>Renamed the tag “%name” to “%to”</source>
        <translation>تغيّر اسم الوسم «%name» إلى «%to»</translation>
    </message>
    <message>
        <source>Merged the tag “%name” into “%to”</source>
        <translation>دُمج الوسم «%name» في «%to»</translation>
    </message>
    <message>
        <source>Deleted the tag “%name”</source>
        <translation>حُذف الوسم «%name»</translation>
    </message>
    <message>
        <source>Imported tags from a file</source>
        <translation>استُوردت وسوم من ملف</translation>
    </message>
    <message>
        <source>Made the label set “%name”</source>
        <translation>أُنشئ طقم الوسوم «%name»</translation>
    </message>
    <message>
        <source>Changed the label set “%name”</source>
        <translation>عُدّل طقم الوسوم «%name»</translation>
    </message>
    <message>
        <source>Changed what the label set “%name” may do</source>
        <translation>عُدّل ما يجوز لطقم الوسوم «%name»</translation>
    </message>
    <message>
        <source>Deleted the label set “%name”</source>
        <translation>حُذف طقم الوسوم «%name»</translation>
    </message>
    <message>
        <source>Added %files</source>
        <translation>أُضيف: %files</translation>
    </message>
    <message>
        <source>Removed the folder “%name”</source>
        <translation>أُزيل المجلد «%name»</translation>
    </message>
    <message>
        <source>Made the collection “%name”</source>
        <translation>أُنشئت المجموعة «%name»</translation>
    </message>
    <message>
        <source>Made the set list “%name”</source>
        <translation>أُنشئت قائمة الحفل «%name»</translation>
    </message>
    <message>
        <source>Deleted the collection “%name”</source>
        <translation>حُذفت المجموعة «%name»</translation>
    </message>
    <message>
        <source>Added %count to “%name”</source>
        <translation>أُضيفت إلى «%name»: %count</translation>
    </message>
    <message>
        <source>Took %count out of “%name”</source>
        <translation>أُخرجت من «%name»: %count</translation>
    </message>
    <message>
        <source>Moved %count in “%name”</source>
        <translation>نُقلت داخل «%name»: %count</translation>
    </message>
    <message>
        <source>Rated %count %stars</source>
        <translation>قُيّمت بـ%stars: %count</translation>
    </message>
    <message>
        <source>Removed %count from the library</source>
        <translation>أُزيلت من المكتبة: %count</translation>
    </message>
    <message>
        <source>Brought back %count</source>
        <translation>استُعيدت: %count</translation>
    </message>
    <message>
        <source>Renamed %count</source>
        <translation>أُعيدت تسميتها: %count</translation>
    </message>
    <message>
        <source>Set the title of %count</source>
        <translation>عُدّل العنوان: %count</translation>
    </message>
    <message>
        <source>Set the composer of %count</source>
        <translation>عُدّل المؤلف: %count</translation>
    </message>
    <message>
        <source>Set the note of %count</source>
        <translation>عُدّلت الملاحظة: %count</translation>
    </message>
    <message>
        <source>Saved the search “%name”</source>
        <translation>حُفظ البحث «%name»</translation>
    </message>
    <message>
        <source>Changed the saved search “%name”</source>
        <translation>عُدّل البحث المحفوظ «%name»</translation>
    </message>
    <message>
        <source>Deleted the saved search “%name”</source>
        <translation>حُذف البحث المحفوظ «%name»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>%1, take it back</source>
        <translation>%1، إلغاء</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>These may be suggested</source>
        <translation>هذه يجوز اقتراحها</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>وسومك</translation>
    </message>
    <message>
        <source>Say in a sentence, in any language, what a tag sounds like.</source>
        <translation>قل في جملة، بأي لغة، كيف يبدو صوت الوسم.</translation>
    </message>
    <message>
        <source>Suggest tags for new pieces without being asked</source>
        <translation>اقتراح وسوم للمقطوعات الجديدة دون طلب</translation>
    </message>
    <message>
        <source>After they were read, once tags were suggested for the others</source>
        <translation>بعد قراءتها، متى اقتُرحت وسوم للمقطوعات الأخرى</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Suggestions that wait for a decision. Tags that you accepted stay.</source>
        <translation>اقتراحات تنتظر قرارًا. تبقى الوسوم التي قبلتها.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>something my grandmother would waltz to</source>
        <translation>شيء ترقص عليه جدتي الفالس</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>كيف يبدو صوته</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Pieces that this fits</source>
        <translation>مقطوعات يناسبها هذا</translation>
    </message>
    <message>
        <source>Nothing in this library sounds like that yet.</source>
        <translation>لا شيء في هذه المكتبة يبدو هكذا بعد.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 أخرى</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>محسوبة: %1</translation>
    </message>
    <message>
        <source>Change what “%1” sounds like</source>
        <translation>تعديل صوت «%1»</translation>
    </message>
    <message>
        <source>Suggest “%1” no more</source>
        <translation>عدم اقتراح «%1» بعد الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Suggested tags</source>
        <translation>الوسوم المقترحة</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>How well each tag is told</source>
        <translation>مدى التعرف على كل وسم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>المتعرَّف عليه</translation>
    </message>
    <message>
        <source>Right when named</source>
        <translation>الصواب عند التسمية</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What is mistaken for what</source>
        <translation>ما يلتبس بغيره</translation>
    </message>
    <message>
        <source>“%1”: %2 recognised</source>
        <translation>«%1»: تم التعرف على %2</translation>
    </message>
    <message>
        <source>“%1” taken for “%3”: %2</source>
        <translation>عُدّ «%1» على أنه «%3»: %2</translation>
    </message>
</context>
<context>
    <name>CutOff</name>
    <message>
        <source>Strength from which matches are shown</source>
        <translation>القوة التي تظهر النتائج ابتداءً منها</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Weaker than %1 % folds away</source>
        <translation>يُطوى ما هو أضعف من %1 ٪</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose a piece to see it here.</source>
        <translation>اختر مقطوعة لتراها هنا.</translation>
    </message>
    <message>
        <source>The chosen piece</source>
        <translation>المقطوعة المحددة</translation>
    </message>
    <message>
        <source>The chosen pieces</source>
        <translation>المقطوعات المحددة</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add to the library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>There is no music in it, so nothing was added to “%1”.</source>
        <translation>لا موسيقى فيه، فلم يُضف شيء إلى «%1».</translation>
    </message>
</context>
<context>
    <name>Drums</name>
    <message>
        <source>Bass drum 2</source>
        <translation>طبل كبير 2</translation>
    </message>
    <message>
        <source>Bass drum</source>
        <translation>طبل كبير</translation>
    </message>
    <message>
        <source>Side stick</source>
        <translation>نقرة الحافة</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>طبل جانبي</translation>
    </message>
    <message>
        <source>Hand clap</source>
        <translation>تصفيق</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>طبل جانبي 2</translation>
    </message>
    <message>
        <source>Low floor tom</source>
        <translation>توم أرضي منخفض</translation>
    </message>
    <message>
        <source>Closed hi-hat</source>
        <translation>هاي هات مغلق</translation>
    </message>
    <message>
        <source>High floor tom</source>
        <translation>توم أرضي عالٍ</translation>
    </message>
    <message>
        <source>Pedal hi-hat</source>
        <translation>هاي هات بالدوّاسة</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>توم منخفض</translation>
    </message>
    <message>
        <source>Open hi-hat</source>
        <translation>هاي هات مفتوح</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>توم متوسط منخفض</translation>
    </message>
    <message>
        <source>High-mid tom</source>
        <translation>توم متوسط عالٍ</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>كراش</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>توم عالٍ</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>رايد</translation>
    </message>
    <message>
        <source>China</source>
        <translation>تشاينا</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>جرس الرايد</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>دفّ</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>سبلاش</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>جرس البقر</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>كراش 2</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>فيبراسلاب</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>رايد 2</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>بونغو عالٍ</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>بونغو منخفض</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>كونغا مكتومة</translation>
    </message>
    <message>
        <source>Open conga</source>
        <translation>كونغا مفتوحة</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>كونغا منخفضة</translation>
    </message>
    <message>
        <source>High timbale</source>
        <translation>تيمبالي عالٍ</translation>
    </message>
    <message>
        <source>Low timbale</source>
        <translation>تيمبالي منخفض</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>أغوغو عالٍ</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>أغوغو منخفض</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>كاباسا</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>ماراكاس</translation>
    </message>
    <message>
        <source>Short whistle</source>
        <translation>صفارة قصيرة</translation>
    </message>
    <message>
        <source>Long whistle</source>
        <translation>صفارة طويلة</translation>
    </message>
    <message>
        <source>Short guiro</source>
        <translation>غويرو قصير</translation>
    </message>
    <message>
        <source>Long guiro</source>
        <translation>غويرو طويل</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>كلافيس</translation>
    </message>
    <message>
        <source>High woodblock</source>
        <translation>كتلة خشبية عالية</translation>
    </message>
    <message>
        <source>Low woodblock</source>
        <translation>كتلة خشبية منخفضة</translation>
    </message>
    <message>
        <source>Mute cuica</source>
        <translation>كويكا مكتومة</translation>
    </message>
    <message>
        <source>Open cuica</source>
        <translation>كويكا مفتوحة</translation>
    </message>
    <message>
        <source>Mute triangle</source>
        <translation>مثلث مكتوم</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>مثلث</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>PDF, to print</source>
        <translation>PDF للطباعة</translation>
    </message>
    <message>
        <source>Pictures (PNG), one for each page</source>
        <translation>صور (PNG)، واحدة لكل صفحة</translation>
    </message>
    <message>
        <source>Drawings (SVG), one for each page</source>
        <translation>رسوم (SVG)، واحد لكل صفحة</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>صوت (WAV)</translation>
    </message>
    <message>
        <source>MusicXML, as it is written</source>
        <translation>MusicXML كما كُتبت</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>تصدير «%1»</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>جارٍ كتابة «%1»…</translation>
    </message>
    <message>
        <source>Writing “%1”: page %2 of %3</source>
        <translation>جارٍ كتابة «%1»: الصفحة %2 من %3</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>«%1» في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) from “%1” on are in %2.</source>
        <translation>
            <numerusform>لا ملفات من «%1» في %2.</numerusform>
            <numerusform>ملف واحد من «%1» في %2.</numerusform>
            <numerusform>ملفان من «%1» في %2.</numerusform>
            <numerusform>%Ln ملفات من «%1» في %2.</numerusform>
            <numerusform>%Ln ملفًا من «%1» في %2.</numerusform>
            <numerusform>%Ln ملف من «%1» في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>تعذّرت كتابة «%1».</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>صدر الإصدار %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Key</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الآلات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>النغمات</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Words by</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>لا موازير</numerusform>
            <numerusform>مازورة واحدة</numerusform>
            <numerusform>مازورتان</numerusform>
            <numerusform>%Ln موازير</numerusform>
            <numerusform>%Ln مازورة</numerusform>
            <numerusform>%Ln مازورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>عرض المقطوعات</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>بلا مرشّحات</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>from 1:30</source>
        <translation>من 1:30</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to 5:00</source>
        <translation>إلى 5:00</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1، من</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1، إلى</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الطابع</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الآلات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Melody</source>
        <translation>اللحن</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الآلة</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>العازفون</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأصوات</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %Ln day(s)</source>
        <translation>
            <numerusform>أُضيفت اليوم</numerusform>
            <numerusform>أُضيفت في اليوم الأخير</numerusform>
            <numerusform>أُضيفت في اليومين الأخيرين</numerusform>
            <numerusform>أُضيفت في آخر %Ln أيام</numerusform>
            <numerusform>أُضيفت في آخر %Ln يومًا</numerusform>
            <numerusform>أُضيفت في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added more than %Ln day(s) ago</source>
        <translation>
            <numerusform>أُضيفت من قبل</numerusform>
            <numerusform>أُضيفت قبل أكثر من يوم</numerusform>
            <numerusform>أُضيفت قبل أكثر من يومين</numerusform>
            <numerusform>أُضيفت قبل أكثر من %Ln أيام</numerusform>
            <numerusform>أُضيفت قبل أكثر من %Ln يومًا</numerusform>
            <numerusform>أُضيفت قبل أكثر من %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>added %1 to %2 days ago</source>
        <translation>أُضيفت قبل %1 إلى %2 يومًا</translation>
    </message>
    <message>
        <source>recently added</source>
        <translation>مضافة حديثًا</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرّرة</translation>
    </message>
    <message>
        <source>with a problem</source>
        <translation>بها مشكلة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>in a collection</source>
        <translation>في مجموعة</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>instruments</source>
        <translation>آلات</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>تأليف %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>الأصوات: %1</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>الموازير: %1</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>النغمات: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>في «%1»</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>النجوم: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>lyrics: %1</source>
        <translation>كلمات: %1</translation>
    </message>
    <message>
        <source>genre: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>melody: %1</source>
        <translation>اللحن: %1</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>القوة %1 ٪</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>أُضيفت %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>FolderCare</name>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>البحث عن تغييرات</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>تحديد موقع المجلد…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Add a folder with scores or MIDI files</source>
        <translation>إضافة مجلد فيه مدوّنات أو ملفات MIDI</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>أين «%1» الآن؟</translation>
    </message>
    <message>
        <source>Offline: its drive or network is not connected.</source>
        <translation>غير متصل: القرص أو الشبكة غير موصولة.</translation>
    </message>
    <message>
        <source>Not watched: F5 looks for changes.</source>
        <translation>غير مراقب: F5 يبحث عن التغييرات.</translation>
    </message>
    <message>
        <source>Looked through now and then.</source>
        <translation>يُفحص بين حين وآخر.</translation>
    </message>
    <message>
        <source>Watching: changes appear by themselves.</source>
        <translation>مراقب: تظهر التغييرات وحدها.</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«%1» ليس في مكانه.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Folders of the library</source>
        <translation>مجلدات المكتبة</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>تحديد الموقع…</translation>
    </message>
    <message>
        <source>Say where the folder is now; its pieces keep everything</source>
        <translation>حدّد أين المجلد الآن؛ تحتفظ مقطوعاته بكل شيء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the folder out of the library; its files stay where they are</source>
        <translation>إخراج المجلد من المكتبة؛ تبقى ملفاته في مكانها</translation>
    </message>
    <message>
        <source>Notice changes in the folders without being asked</source>
        <translation>ملاحظة التغييرات في المجلدات تلقائيًا</translation>
    </message>
    <message>
        <source>Files are read where they are and never changed.</source>
        <translation>تُقرأ الملفات في مكانها ولا تُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%Ln مقطوعات</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked through now and then</source>
        <translation>%1، يُفحص بين حين وآخر</translation>
    </message>
    <message>
        <source>%1, watching</source>
        <translation>%1، قيد المراقبة</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>أين «%1» الآن؟</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Show as a table (Ctrl+G)</source>
        <translation>عرض كجدول (Ctrl+G)</translation>
    </message>
    <message>
        <source>Show as cards (Ctrl+G)</source>
        <translation>عرض كبطاقات (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Show the pieces as a map (Ctrl+Shift+G)</source>
        <translation>عرض المقطوعات كخريطة (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>What is going on, and what was done (Ctrl+J)</source>
        <translation>ما يجري وما أُنجز (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>agogo</source>
        <translation>أغوغو</translation>
    </message>
    <message>
        <source>bass trombone</source>
        <translation>ترومبون باص</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>قنينة</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>كلافينيت</translation>
    </message>
    <message>
        <source>cornett</source>
        <translation>كورنيت خشبي</translation>
    </message>
    <message>
        <source>honky-tonk piano</source>
        <translation>بيانو هونكي تونك</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>راوٍ</translation>
    </message>
    <message>
        <source>oboe d’amore</source>
        <translation>أوبوا داموري</translation>
    </message>
    <message>
        <source>rebec</source>
        <translation>ربابة أوروبية</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>شيكر</translation>
    </message>
    <message>
        <source>sound effects</source>
        <translation>مؤثرات صوتية</translation>
    </message>
    <message>
        <source>synth bass</source>
        <translation>باص سنث</translation>
    </message>
    <message>
        <source>synth effects</source>
        <translation>مؤثرات سنث</translation>
    </message>
    <message>
        <source>synth lead</source>
        <translation>سنث رئيسي</translation>
    </message>
    <message>
        <source>synth pad</source>
        <translation>خلفية سنث</translation>
    </message>
    <message>
        <source>vihuela</source>
        <translation>فيهويلا</translation>
    </message>
    <message>
        <source>viola d’amore</source>
        <translation>فيولا داموري</translation>
    </message>
    <message>
        <source>violone</source>
        <translation>فيولوني</translation>
    </message>
    <message>
        <source>woodblock</source>
        <translation>كتلة خشبية</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>Looking for music: %Ln file(s)</source>
        <translation>
            <numerusform>البحث عن الموسيقى: لا ملفات</numerusform>
            <numerusform>البحث عن الموسيقى: ملف واحد</numerusform>
            <numerusform>البحث عن الموسيقى: ملفان</numerusform>
            <numerusform>البحث عن الموسيقى: %Ln ملفات</numerusform>
            <numerusform>البحث عن الموسيقى: %Ln ملفًا</numerusform>
            <numerusform>البحث عن الموسيقى: %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>مقارنة:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة:</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>استماع:</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>ترتيب:</translation>
    </message>
    <message>
        <source>Suggesting tags</source>
        <translation>اقتراح الوسوم:</translation>
    </message>
    <message>
        <source>Learning your labels</source>
        <translation>تعلّم وسومك:</translation>
    </message>
    <message>
        <source>Noting the melodies of</source>
        <translation>تدوين الألحان:</translation>
    </message>
    <message>
        <source>Drawing first lines</source>
        <translation>رسم السطور الأولى:</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>رسم الخريطة:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s)</source>
        <translation>
            <numerusform>لا ملفات جديدة</numerusform>
            <numerusform>ملف جديد واحد</numerusform>
            <numerusform>ملفان جديدان</numerusform>
            <numerusform>%Ln ملفات جديدة</numerusform>
            <numerusform>%Ln ملفًا جديدًا</numerusform>
            <numerusform>%Ln ملف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر ملف واحد</numerusform>
            <numerusform>تغيّر ملفان</numerusform>
            <numerusform>تغيّرت %Ln ملفات</numerusform>
            <numerusform>تغيّر %Ln ملفًا</numerusform>
            <numerusform>تغيّر %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>لم يُنقل شيء</numerusform>
            <numerusform>نُقل ملف واحد</numerusform>
            <numerusform>نُقل ملفان</numerusform>
            <numerusform>نُقلت %Ln ملفات</numerusform>
            <numerusform>نُقل %Ln ملفًا</numerusform>
            <numerusform>نُقل %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>لا ملفات مفقودة</numerusform>
            <numerusform>ملف مفقود واحد</numerusform>
            <numerusform>ملفان مفقودان</numerusform>
            <numerusform>%Ln ملفات مفقودة</numerusform>
            <numerusform>%Ln ملفًا مفقودًا</numerusform>
            <numerusform>%Ln ملف مفقود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed in your folders</source>
        <translation>لم يتغير شيء في مجلداتك</translation>
    </message>
    <message>
        <source>Stopped: %1. The rest is read next time (F5)</source>
        <translation>توقّف: %1. يُقرأ الباقي في المرة القادمة (F5)</translation>
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
        <translation>وسومه</translation>
    </message>
    <message>
        <source>What is mistaken for what</source>
        <translation>ما يلتبس بغيره</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>طقم وسوم</translation>
    </message>
    <message>
        <source>Looking at what it has learned…</source>
        <translation>الاطلاع على ما تعلّمه…</translation>
    </message>
    <message>
        <source>Show pieces worth labelling</source>
        <translation>عرض مقطوعات تستحق الوسم</translation>
    </message>
    <message>
        <source>Pieces that it is least sure of and that differ from each other</source>
        <translation>المقطوعات التي هو أقل يقينًا فيها والمختلفة بعضها عن بعض</translation>
    </message>
    <message>
        <source>Suggest for the rest</source>
        <translation>اقتراح للباقي</translation>
    </message>
    <message>
        <source>What it finds waits under “To review”</source>
        <translation>ينتظر ما يجده تحت «للمراجعة»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Keep what it has learned as a file, for another computer</source>
        <translation>حفظ ما تعلّمه في ملف لحاسوب آخر</translation>
    </message>
    <message>
        <source>Rows: what a piece is. Columns: what it was taken for.</source>
        <translation>الصفوف: ما هي المقطوعة. الأعمدة: ما عُدّت.</translation>
    </message>
    <message>
        <source>Tag pieces by itself when it is at least</source>
        <translation>وسم المقطوعات تلقائيًا ابتداءً من</translation>
    </message>
    <message>
        <source> % sure</source>
        <translation> ٪ يقين</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>درجة اليقين المطلوبة</translation>
    </message>
    <message>
        <source>Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo takes them back.</source>
        <translation>معطّل: كل ما يجده ينتظر تحت «للمراجعة». مفعّل: الأكثر يقينًا يصير وسمًا فورًا؛ ويكفي تراجع واحد لسحبه.</translation>
    </message>
    <message>
        <source>Tags have changed since it learned.</source>
        <translation>تغيّرت الوسوم منذ أن تعلّم.</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>إعادة التعلّم</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات للمراجعة</numerusform>
            <numerusform>مراجعة اقتراح واحد</numerusform>
            <numerusform>مراجعة اقتراحين</numerusform>
            <numerusform>مراجعة %Ln اقتراحات</numerusform>
            <numerusform>مراجعة %Ln اقتراحًا</numerusform>
            <numerusform>مراجعة %Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>جارٍ التعلّم…</translation>
    </message>
</context>
<context>
    <name>LabelSets</name>
    <message numerus="yes">
        <source>Learned. %Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>تعلّم. لا اقتراحات تنتظر.</numerusform>
            <numerusform>تعلّم. اقتراح واحد ينتظر تحت «للمراجعة».</numerusform>
            <numerusform>تعلّم. اقتراحان ينتظران تحت «للمراجعة».</numerusform>
            <numerusform>تعلّم. %Ln اقتراحات تنتظر تحت «للمراجعة».</numerusform>
            <numerusform>تعلّم. %Ln اقتراحًا ينتظر تحت «للمراجعة».</numerusform>
            <numerusform>تعلّم. %Ln اقتراح ينتظر تحت «للمراجعة».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) with several of its tags were left out.</source>
        <translation>
            <numerusform>لم تُستبعد مقطوعات.</numerusform>
            <numerusform>استُبعدت مقطوعة واحدة لها عدة وسوم منه.</numerusform>
            <numerusform>استُبعدت مقطوعتان لهما عدة وسوم منه.</numerusform>
            <numerusform>استُبعدت %Ln مقطوعات لها عدة وسوم منه.</numerusform>
            <numerusform>استُبعدت %Ln مقطوعة لها عدة وسوم منه.</numerusform>
            <numerusform>استُبعدت %Ln مقطوعة لها عدة وسوم منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggesting…</source>
        <translation>جارٍ الاقتراح…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>لا اقتراحات تنتظر تحت «للمراجعة».</numerusform>
            <numerusform>اقتراح واحد ينتظر تحت «للمراجعة».</numerusform>
            <numerusform>اقتراحان ينتظران تحت «للمراجعة».</numerusform>
            <numerusform>%Ln اقتراحات تنتظر تحت «للمراجعة».</numerusform>
            <numerusform>%Ln اقتراحًا ينتظر تحت «للمراجعة».</numerusform>
            <numerusform>%Ln اقتراح ينتظر تحت «للمراجعة».</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not learned yet.</source>
        <translation>لم يتعلّم بعد.</translation>
    </message>
    <message>
        <source>It needs at least %1 examples of each tag.</source>
        <translation>يحتاج إلى %1 أمثلة على الأقل لكل وسم.</translation>
    </message>
    <message>
        <source>It has learned, from too few examples to say how well.</source>
        <translation>تعلّم من أمثلة أقل من أن يُعرف مدى جودته.</translation>
    </message>
    <message>
        <source>Right for %1 of %2 pieces that it had not seen.</source>
        <translation>مصيب في %1 من %2 مقطوعة لم يرها.</translation>
    </message>
    <message>
        <source>Always saying the commonest would be right for %1.</source>
        <translation>قول الأشيع دائمًا يصيب في %1.</translation>
    </message>
    <message>
        <source>Key, metre, tempo and instruments alone: %1.</source>
        <translation>المقام والميزان والسرعة والآلات وحدها: %1.</translation>
    </message>
    <message>
        <source>So its suggestions tell little yet; more examples may help.</source>
        <translation>فاقتراحاته لا تقول الكثير بعد؛ قد تفيد أمثلة أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln piece(s)</source>
        <translation>
            <numerusform>لم يُقَس</numerusform>
            <numerusform>قيس على مقطوعة واحدة</numerusform>
            <numerusform>قيس على مقطوعتين</numerusform>
            <numerusform>قيس على %Ln مقطوعات</numerusform>
            <numerusform>قيس على %Ln مقطوعة</numerusform>
            <numerusform>قيس على %Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln round(s), each time on pieces kept back</source>
        <translation>
            <numerusform>دون جولات</numerusform>
            <numerusform>في جولة واحدة على مقطوعات محجوزة</numerusform>
            <numerusform>في جولتين على مقطوعات محجوزة</numerusform>
            <numerusform>في %Ln جولات، كل مرة على مقطوعات محجوزة</numerusform>
            <numerusform>في %Ln جولة، كل مرة على مقطوعات محجوزة</numerusform>
            <numerusform>في %Ln جولة، كل مرة على مقطوعات محجوزة</numerusform>
        </translation>
    </message>
    <message>
        <source>the same work is never on both sides</source>
        <translation>لا يكون العمل نفسه في الجانبين أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>needs %Ln more or so</source>
        <translation>
            <numerusform>لا يحتاج إلى المزيد</numerusform>
            <numerusform>يحتاج إلى نحو واحدة أخرى</numerusform>
            <numerusform>يحتاج إلى نحو اثنتين أخريين</numerusform>
            <numerusform>يحتاج إلى نحو %Ln أخرى</numerusform>
            <numerusform>يحتاج إلى نحو %Ln أخرى</numerusform>
            <numerusform>يحتاج إلى نحو %Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs about %Ln more</source>
        <translation>
            <numerusform>لا يحتاج إلى المزيد</numerusform>
            <numerusform>يحتاج إلى نحو واحدة أخرى</numerusform>
            <numerusform>يحتاج إلى نحو اثنتين أخريين</numerusform>
            <numerusform>يحتاج إلى نحو %Ln أخرى</numerusform>
            <numerusform>يحتاج إلى نحو %Ln أخرى</numerusform>
            <numerusform>يحتاج إلى نحو %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%Ln مقطوعات</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabellingModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>عُدّت</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>رأيك</translation>
    </message>
</context>
<context>
    <name>LabellingPage</name>
    <message>
        <source>Learn from these</source>
        <translation>التعلّم من هذه</translation>
    </message>
    <message>
        <source>Pieces worth labelling</source>
        <translation>مقطوعات تستحق الوسم</translation>
    </message>
    <message>
        <source>Label it “%1”</source>
        <translation>وسم بـ«%1»</translation>
    </message>
    <message>
        <source>There is nothing left to label: every piece carries one of these tags.</source>
        <translation>لم يبق ما يوسم: لكل مقطوعة أحد هذه الوسوم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) labelled.</source>
        <translation>
            <numerusform>لم توسم مقطوعات.</numerusform>
            <numerusform>وُسمت مقطوعة واحدة.</numerusform>
            <numerusform>وُسمت مقطوعتان.</numerusform>
            <numerusform>وُسمت %Ln مقطوعات.</numerusform>
            <numerusform>وُسمت %Ln مقطوعة.</numerusform>
            <numerusform>وُسمت %Ln مقطوعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.</source>
        <translation>اضغط رقمًا لتقول ما هي المقطوعة؛ 0 يتركها مفتوحة. تراجع بـ Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Instruments and their colours</source>
        <translation>الآلات وألوانها</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Loading the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>%1, until %2 has listened</source>
        <translation>%1، حتى يفرغ %2 من الاستماع</translation>
    </message>
    <message>
        <source>The model that listens, and what it runs on</source>
        <translation>النموذج الذي يستمع، وما يعمل عليه</translation>
    </message>
    <message>
        <source>Ready to listen: %1</source>
        <translation>جاهز للاستماع: %1</translation>
    </message>
    <message>
        <source>no model: searching by words only</source>
        <translation>لا نموذج: البحث بالكلمات فقط</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo library – CLaMP Desktop</source>
        <translation>المكتبة التجريبية – CLaMP Desktop</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>جارٍ البحث عن الموسيقى…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>جارٍ المحاولة مجددًا…</translation>
    </message>
    <message>
        <source>Searched titles and facts only: the model could not be asked.</source>
        <translation>شمل البحث العناوين والبيانات فقط: تعذّر سؤال النموذج.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the pieces</source>
        <translation>خريطة المقطوعات</translation>
    </message>
    <message>
        <source>Pieces that sound alike lie close together. What is chosen in the list is marked here.</source>
        <translation>المقطوعات المتشابهة في الصوت متقاربة. ما حُدّد في القائمة معلَّم هنا.</translation>
    </message>
</context>
<context>
    <name>MapJob</name>
    <message>
        <source>Drawing the map</source>
        <translation>رسم الخريطة:</translation>
    </message>
    <message>
        <source>The map was stopped; it goes on when it is opened again.</source>
        <translation>أُوقفت الخريطة؛ تُستأنف عند فتحها من جديد.</translation>
    </message>
    <message>
        <source>The map is drawn.</source>
        <translation>رُسمت الخريطة.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Coloured by</source>
        <translation>التلوين حسب</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>MelodyPopover</name>
    <message>
        <source>Find a melody</source>
        <translation>البحث عن لحن</translation>
    </message>
    <message>
        <source>Notes of the melody</source>
        <translation>نغمات اللحن</translation>
    </message>
    <message>
        <source>One note may be wrong</source>
        <translation>يجوز خطأ نغمة واحدة</translation>
    </message>
    <message>
        <source>With six notes or more</source>
        <translation>من ست نغمات فأكثر</translation>
    </message>
    <message>
        <source>The rhythm counts, as I play it</source>
        <translation>الإيقاع محسوب كما أعزفه</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Play the beginning or any other part, in any key; or type it. H and Fis work, too.</source>
        <translation>اعزف البداية أو أي جزء آخر بأي مقام، أو اكتبه. يصلح H وFis أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%Ln مقطوعات</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MelodySearch</name>
    <message>
        <source>Find a melody…</source>
        <translation>البحث عن لحن…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a melody</source>
        <translation>البحث عن لحن</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>There is no such file, or no longer.</source>
        <translation>لا وجود لهذا الملف، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>The program may not open this file.</source>
        <translation>لا يُسمح للبرنامج بفتح هذا الملف.</translation>
    </message>
    <message>
        <source>The file could not be read from the disk.</source>
        <translation>تعذّرت قراءة الملف من القرص.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file could not be opened (%1).</source>
        <translation>تعذّر فتح الملف (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to open this file.</source>
        <translation>ليس للبرنامج إذن بفتح هذا الملف.</translation>
    </message>
    <message>
        <source>The folder could not be opened (%1).</source>
        <translation>تعذّر فتح المجلد (%1).</translation>
    </message>
    <message>
        <source>The program is not allowed to look into this folder.</source>
        <translation>ليس للبرنامج إذن بالاطلاع على هذا المجلد.</translation>
    </message>
    <message>
        <source>The file is larger than any score should be (%1 MB, the limit is %2 MB).</source>
        <translation>الملف أكبر مما ينبغي لأي مدوّنة (%1 م.ب، والحد %2 م.ب).</translation>
    </message>
    <message>
        <source>This is not a music file that the program knows, or it is damaged beyond recognition.</source>
        <translation>ليس هذا ملفًا موسيقيًا يعرفه البرنامج، أو أنه تالف تمامًا.</translation>
    </message>
    <message>
        <source>There is nothing in this file but empty bytes, as after a broken copy. Fetch it again.</source>
        <translation>ليس في هذا الملف إلا بايتات فارغة، كما بعد نسخ فاشل. أحضره من جديد.</translation>
    </message>
    <message>
        <source>This is a sound recording. The program reads notation and MIDI.</source>
        <translation>هذا تسجيل صوتي. يقرأ البرنامج التدوين وملفات MIDI.</translation>
    </message>
    <message>
        <source>This is a picture of music at best. The program reads notation and MIDI.</source>
        <translation>هذه صورة للموسيقى في أحسن الأحوال. يقرأ البرنامج التدوين وملفات MIDI.</translation>
    </message>
    <message>
        <source>This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI.</source>
        <translation>هذا ملف PDF معدّ للطباعة. ابحث عن المقطوعة نفسها بصيغة MusicXML أو MIDI.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>هذا الملف مضغوط. فُكّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the music. Download the file again.</source>
        <translation>هذه صفحة ويب، ربما حُفظت مكان الموسيقى. نزّل الملف من جديد.</translation>
    </message>
    <message>
        <source>This is a text document, not notation.</source>
        <translation>هذا مستند نصي وليس تدوينًا.</translation>
    </message>
    <message>
        <source>This is plain text, but neither ABC nor Humdrum.</source>
        <translation>هذا نص عادي، لكنه ليس ABC ولا Humdrum.</translation>
    </message>
    <message>
        <source>This XML file holds no score in MusicXML or MEI.</source>
        <translation>لا يحوي ملف XML هذا مدوّنة بصيغة MusicXML أو MEI.</translation>
    </message>
    <message>
        <source>This XML file holds no MusicXML score.</source>
        <translation>لا يحوي ملف XML هذا مدوّنة MusicXML.</translation>
    </message>
    <message>
        <source>This file is in %1&apos;s own format. Export it from there as MusicXML.</source>
        <translation>هذا الملف بصيغة %1 الخاصة. صدّره من هناك بصيغة MusicXML.</translation>
    </message>
    <message>
        <source>This is LilyPond&apos;s input. Let LilyPond make MIDI of it, or look for MusicXML.</source>
        <translation>هذا مُدخل LilyPond. اجعل LilyPond يصنع منه MIDI، أو ابحث عن MusicXML.</translation>
    </message>
    <message>
        <source>There is no music in this file.</source>
        <translation>لا موسيقى في هذا الملف.</translation>
    </message>
    <message>
        <source>There is no tune in this file.</source>
        <translation>لا لحن في هذا الملف.</translation>
    </message>
    <message>
        <source>There is not a single note in this tune.</source>
        <translation>لا توجد نغمة واحدة في هذا اللحن.</translation>
    </message>
    <message>
        <source>There is not a single note in this score.</source>
        <translation>لا توجد نغمة واحدة في هذه المدوّنة.</translation>
    </message>
    <message>
        <source>There is not a single note in it.</source>
        <translation>لا توجد فيه نغمة واحدة.</translation>
    </message>
    <message>
        <source>This score holds no notes.</source>
        <translation>لا تحوي هذه المدوّنة نغمات.</translation>
    </message>
    <message>
        <source>This MIDI file holds no notes.</source>
        <translation>لا يحوي ملف MIDI هذا نغمات.</translation>
    </message>
    <message>
        <source>This is not a MIDI file.</source>
        <translation>هذا ليس ملف MIDI.</translation>
    </message>
    <message>
        <source>This MIDI file is too large (%1 MB; 20 MB at most).</source>
        <translation>ملف MIDI هذا كبير جدًا (%1 م.ب؛ الحد 20 م.ب).</translation>
    </message>
    <message>
        <source>This MIDI file holds more than %1 events.</source>
        <translation>يحوي ملف MIDI هذا أكثر من %1 حدث.</translation>
    </message>
    <message>
        <source>This is not an MTF text: its first line must be “ticks_per_beat” and a number.</source>
        <translation>هذا ليس نص MTF: يجب أن يكون سطره الأول «ticks_per_beat» وعددًا.</translation>
    </message>
    <message>
        <source>“%1” is no number of ticks per beat.</source>
        <translation>«%1» ليس عدد نبضات لكل ضربة.</translation>
    </message>
    <message>
        <source>Line %1 is not a MIDI message: “%2”.</source>
        <translation>السطر %1 ليس رسالة MIDI: «%2».</translation>
    </message>
    <message>
        <source>This score splits into more columns than any score has.</source>
        <translation>تتفرع هذه المدوّنة إلى أعمدة أكثر مما لأي مدوّنة.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled.</source>
        <translation>الملف تالف: محتواه %1 ينقطع أو مشوّه.</translation>
    </message>
    <message>
        <source>The file is damaged: its %1 breaks off or is garbled (line %2).</source>
        <translation>الملف تالف: محتواه %1 ينقطع أو مشوّه (السطر %2).</translation>
    </message>
    <message>
        <source>The file tries to define entities or load other files, which no score needs: it stays closed.</source>
        <translation>يحاول الملف تعريف كيانات أو تحميل ملفات أخرى، وهذا لا تحتاجه أي مدوّنة: يبقى مغلقًا.</translation>
    </message>
    <message>
        <source>This file is built in a way no score is: its parts lie inside one another without end.</source>
        <translation>بُني هذا الملف على نحو لا تُبنى به مدوّنة: أجزاؤه متداخلة بلا نهاية.</translation>
    </message>
    <message>
        <source>This archive holds no score.</source>
        <translation>لا يحوي هذا الأرشيف مدوّنة.</translation>
    </message>
    <message>
        <source>This archive is locked with a password. Unpack it, and pack it again without one.</source>
        <translation>هذا الأرشيف مقفل بكلمة مرور. فُكّه وأعد ضغطه دون كلمة مرور.</translation>
    </message>
    <message>
        <source>This archive is damaged: it cannot be unpacked.</source>
        <translation>هذا الأرشيف تالف: تعذّر فكّه.</translation>
    </message>
    <message>
        <source>This archive is built in a way no score is: the program leaves it closed.</source>
        <translation>بُني هذا الأرشيف على نحو لا تُبنى به مدوّنة: يتركه البرنامج مغلقًا.</translation>
    </message>
    <message>
        <source>The notation in this file could not be understood.</source>
        <translation>تعذّر فهم التدوين في هذا الملف.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score.</source>
        <translation>لم يستطع البرنامج متابعة تدوين هذه المدوّنة.</translation>
    </message>
    <message>
        <source>The program stumbled over this file. It is not your fault; the details are kept with it.</source>
        <translation>تعثّر البرنامج في هذا الملف. ليس الخطأ منك؛ التفاصيل محفوظة معه.</translation>
    </message>
    <message>
        <source>This score needs more memory than the program may use.</source>
        <translation>تحتاج هذه المدوّنة إلى ذاكرة أكثر مما يُسمح للبرنامج باستعماله.</translation>
    </message>
    <message>
        <source>Some signs in this score are written in a way the program does not know; they were left out.</source>
        <translation>كُتبت بعض علامات هذه المدوّنة بطريقة لا يعرفها البرنامج؛ فتُركت.</translation>
    </message>
    <message>
        <source>The notation of this score is unusual; the program understood its notes, but not all of its signs.</source>
        <translation>تدوين هذه المدوّنة غير مألوف؛ فهم البرنامج نغماتها لا كل علاماتها.</translation>
    </message>
    <message>
        <source>The program could not follow the notation of this score and went by its notes alone.</source>
        <translation>لم يستطع البرنامج متابعة تدوين هذه المدوّنة فاكتفى بنغماتها.</translation>
    </message>
    <message>
        <source>The parts of this score have unequal numbers of bars; the shorter ones were filled with rests.</source>
        <translation>أصوات هذه المدوّنة غير متساوية في عدد الموازير؛ مُلئ الأقصر بالسكتات.</translation>
    </message>
    <message>
        <source>The file is damaged; it breaks off after bar %1 of its longest part, and what stands before was read.</source>
        <translation>الملف تالف؛ ينقطع بعد المازورة %1 من أطول أصواته، وقُرئ ما قبلها.</translation>
    </message>
    <message>
        <source>Some lines had a wrong number of columns and were mended.</source>
        <translation>كان عدد الأعمدة في بعض السطور خاطئًا فأُصلح.</translation>
    </message>
    <message>
        <source>The file holds more tracks than it says; all were read.</source>
        <translation>يحوي الملف مسارات أكثر مما يذكر؛ قُرئت كلها.</translation>
    </message>
    <message>
        <source>The file ends early; the rest was read.</source>
        <translation>ينتهي الملف قبل أوانه؛ قُرئ الباقي.</translation>
    </message>
    <message>
        <source>Some values were larger than MIDI allows and were reduced.</source>
        <translation>كانت بعض القيم أكبر مما يسمح به MIDI فخُفّضت.</translation>
    </message>
    <message>
        <source>Some of the file is damaged and was left out.</source>
        <translation>جزء من الملف تالف فتُرك.</translation>
    </message>
    <message>
        <source>A key signature that does not exist was left out.</source>
        <translation>تُرك دليل مقام لا وجود له.</translation>
    </message>
    <message>
        <source>A track states a wrong length; it was read to its end.</source>
        <translation>يذكر مسار طولًا خاطئًا؛ قُرئ حتى نهايته.</translation>
    </message>
    <message>
        <source>The file holds several independent sequences; they are read one after the other.</source>
        <translation>يحوي الملف عدة متتاليات مستقلة؛ تُقرأ واحدة بعد أخرى.</translation>
    </message>
    <message>
        <source>What stands before the music in the file was skipped.</source>
        <translation>تُجووز ما يسبق الموسيقى في الملف.</translation>
    </message>
    <message>
        <source>Controls beyond two million were left out.</source>
        <translation>تُركت أوامر التحكم بعد المليونين.</translation>
    </message>
    <message>
        <source>* took longer than %1 seconds and was stopped.</source>
        <translation>استغرق ذلك أكثر من %1 ثانية فأُوقف.</translation>
    </message>
    <message>
        <source>The * stopped unexpectedly on this *.</source>
        <translation>توقّف الجزء المسؤول من البرنامج هنا فجأة.</translation>
    </message>
    <message>
        <source>* this * takes more memory than is allowed.</source>
        <translation>يحتاج هذا إلى ذاكرة أكثر من المسموح.</translation>
    </message>
    <message>
        <source>The * could not make sense of this *.</source>
        <translation>لم يستطع الجزء المسؤول من البرنامج فهم هذا.</translation>
    </message>
    <message>
        <source>The * could not be started.</source>
        <translation>تعذّر تشغيل جزء من البرنامج.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>البرنامج قيد الإغلاق.</translation>
    </message>
    <message>
        <source>This score could not be engraved.</source>
        <translation>تعذّر رسم هذه المدوّنة.</translation>
    </message>
    <message>
        <source>“%1” is the piece itself, which is never written over.</source>
        <translation>«%1» هي المقطوعة نفسها، ولا يُكتب فوقها أبدًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>تعذّرت كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>This score has no page to show.</source>
        <translation>ليس لهذه المدوّنة صفحة لعرضها.</translation>
    </message>
    <message>
        <source>This score has no first line.</source>
        <translation>ليس لهذه المدوّنة سطر أول.</translation>
    </message>
    <message>
        <source>A page of this score could not be painted.</source>
        <translation>تعذّر رسم صفحة من هذه المدوّنة.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>A MIDI file holds sounds but no notation, so there is no page to show.</source>
        <translation>يحوي ملف MIDI أصواتًا لا تدوينًا، فلا صفحة لعرضها.</translation>
    </message>
    <message>
        <source>The program could not turn this tune into MusicXML.</source>
        <translation>لم يستطع البرنامج تحويل هذا اللحن إلى MusicXML.</translation>
    </message>
    <message>
        <source>The program could not write this piece as notation.</source>
        <translation>لم يستطع البرنامج كتابة هذه المقطوعة تدوينًا.</translation>
    </message>
    <message>
        <source>It would play for %1 hours; %2 are the most.</source>
        <translation>سيستمر عزفها %1 ساعة؛ والحد %2.</translation>
    </message>
    <message>
        <source>There is no soundfont on this computer to play with.</source>
        <translation>لا توجد على هذا الحاسوب مكتبة أصوات (soundfont) للعزف.</translation>
    </message>
    <message>
        <source>“%1” is not a soundfont (SF2 or SF3).</source>
        <translation>«%1» ليس soundfont ‏(SF2 أو SF3).</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a soundfont: %2.</source>
        <translation>لا يمكن استعمال «%1» مكتبة أصوات: %2.</translation>
    </message>
    <message>
        <source>The soundfont “%1” is too large (%2).</source>
        <translation>مكتبة الأصوات «%1» كبيرة جدًا (%2).</translation>
    </message>
    <message>
        <source>The soundfont “%1” cannot be loaded; it may be damaged.</source>
        <translation>تعذّر تحميل مكتبة الأصوات «%1»؛ قد تكون تالفة.</translation>
    </message>
    <message>
        <source>The soundfont “%1” holds no instrument of General MIDI.</source>
        <translation>لا تحوي مكتبة الأصوات «%1» آلة من General MIDI.</translation>
    </message>
    <message>
        <source>The folder %1 is not there at the moment.</source>
        <translation>المجلد %1 غير موجود حاليًا.</translation>
    </message>
    <message>
        <source>Files cannot be read at the moment: %1 Update again to go on.</source>
        <translation>تعذّرت قراءة الملفات حاليًا: %1 حدّث مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>The model is not available: %1 Files were read without it.</source>
        <translation>النموذج غير متاح: %1 قُرئت الملفات دونه.</translation>
    </message>
    <message>
        <source>The model stopped working (%1). Update again to go on.</source>
        <translation>توقّف النموذج عن العمل (%1). حدّث مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>The model could not make sense of this piece. It is found by its words and facts.</source>
        <translation>لم يستطع النموذج فهم هذه المقطوعة. يُعثر عليها بكلماتها وبياناتها.</translation>
    </message>
    <message>
        <source>The model that comes with the program is missing: %1.</source>
        <translation>النموذج الذي يأتي مع البرنامج مفقود: %1.</translation>
    </message>
    <message>
        <source>The model gives vectors that are not numbers; its file is damaged.</source>
        <translation>يعطي النموذج متجهات ليست أعدادًا؛ ملفه تالف.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. The system does not watch as many folders as there are.</source>
        <translation>يفحص البرنامج %1 كل %2. لا يراقب النظام هذا العدد من المجلدات.</translation>
    </message>
    <message>
        <source>The program looks through %1 every %2. It is in the network, and what others change there is not told.</source>
        <translation>يفحص البرنامج %1 كل %2. هو على الشبكة، ولا يُبلَّغ بما يغيّره الآخرون فيه.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Bundled model</source>
        <translation>النموذج المرفق</translation>
    </message>
    <message>
        <source>Found the folder “%1” in %2</source>
        <translation>عُثر على المجلد «%1» في %2</translation>
    </message>
    <message>
        <source>This library has format %1; this version of the program knows formats up to %2. Please update the program, or choose another library. Nothing was changed. (%3)</source>
        <translation>لهذه المكتبة الصيغة %1؛ تعرف هذه النسخة من البرنامج الصيغ حتى %2. حدّث البرنامج أو اختر مكتبة أخرى. لم يتغير شيء. (%3)</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). The newest backup is %3; put it in the file&apos;s place to go on from there.</source>
        <translation>ملف المكتبة تالف أو ليس مكتبة: %1 (%2). أحدث نسخة احتياطية هي %3؛ ضعها مكان الملف للمتابعة منها.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged or is not a library: %1 (%2). Move the file away and scan your folders again; your music is untouched.</source>
        <translation>ملف المكتبة تالف أو ليس مكتبة: %1 (%2). انقل الملف بعيدًا وافحص مجلداتك من جديد؛ موسيقاك لم تُمسّ.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it. (%1)</source>
        <translation>المكتبة مشغولة: يكتب فيها برنامج آخر. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library is full. What was done before is kept. (%1)</source>
        <translation>القرص الذي فيه المكتبة ممتلئ. ما أُنجز قبل ذلك محفوظ. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be written to. (%1)</source>
        <translation>تعذّرت الكتابة في المكتبة. (%1)</translation>
    </message>
    <message>
        <source>The library cannot be opened. (%1)</source>
        <translation>تعذّر فتح المكتبة. (%1)</translation>
    </message>
    <message>
        <source>The disk with the library could not be read or written. (%1)</source>
        <translation>تعذّرت القراءة من القرص الذي فيه المكتبة أو الكتابة عليه. (%1)</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be used: %1 (%2)</source>
        <translation>تعذّر استعمال مجلد المكتبة: %1 (%2)</translation>
    </message>
    <message>
        <source>The library cannot be copied before it is brought up to date: %1</source>
        <translation>تعذّر نسخ المكتبة قبل تحديثها: %1</translation>
    </message>
    <message>
        <source>This Python comes with SQLite %1, too old: the program needs %2 or newer. Please install it with a newer Python.</source>
        <translation>يأتي بايثون هذا مع SQLite %1 وهو قديم: يحتاج البرنامج إلى %2 أو أحدث. ثبّته مع بايثون أحدث.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>There is no piece %1 in this library.</source>
        <translation>لا توجد المقطوعة %1 في هذه المكتبة.</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that the program reads.</source>
        <translation>%1 ليس من أنواع الملفات التي يقرؤها البرنامج.</translation>
    </message>
    <message>
        <source>None of the files of %1 are in %2.</source>
        <translation>لا يوجد أي من ملفات %1 في %2.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 موجود في المكتبة من قبل.</translation>
    </message>
    <message>
        <source>There is no such folder in the library any more.</source>
        <translation>لم يعد هذا المجلد في المكتبة.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed back any more: something else took its place.</source>
        <translation>لم يعد ممكنًا التراجع عن «%1»: حلّ محله شيء آخر.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>يحتاج الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>لا يوجد وسم «%1».</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>يوجد وسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself.</source>
        <translation>لا يمكن وضع «%1» تحت نفسه.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie one below the other.</source>
        <translation>«%1» و«%2» أحدهما تحت الآخر.</translation>
    </message>
    <message>
        <source>A colour is written #2f5d8c.</source>
        <translation>يُكتب اللون هكذا: #2f5d8c.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>There is no such collection any more.</source>
        <translation>لم تعد هذه المجموعة موجودة.</translation>
    </message>
    <message>
        <source>There is already a collection “%1”.</source>
        <translation>توجد مجموعة «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is nothing to look for in this search.</source>
        <translation>لا شيء في هذا البحث ليُبحث عنه.</translation>
    </message>
    <message>
        <source>There is no such saved search any more.</source>
        <translation>لم يعد هذا البحث المحفوظ موجودًا.</translation>
    </message>
    <message>
        <source>There is already a saved search “%1”.</source>
        <translation>يوجد بحث محفوظ «%1» من قبل.</translation>
    </message>
    <message>
        <source>A pattern for titles must not be empty.</source>
        <translation>يجب ألا يكون نمط العناوين فارغًا.</translation>
    </message>
    <message>
        <source>There is no {%1}; use %2.</source>
        <translation>لا يوجد {%1}؛ استعمل %2.</translation>
    </message>
    <message>
        <source>Say in a sentence what it sounds like.</source>
        <translation>قل في جملة كيف يبدو صوتها.</translation>
    </message>
    <message>
        <source>There is no label set “%1”.</source>
        <translation>لا يوجد طقم وسوم «%1».</translation>
    </message>
    <message>
        <source>There is already a label set “%1”.</source>
        <translation>يوجد طقم وسوم «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is no such label set any more.</source>
        <translation>لم يعد طقم الوسوم هذا موجودًا.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them; let it learn again.</source>
        <translation>تغيّرت وسوم «%1» منذ أن تعلّمها؛ دعه يتعلّم من جديد.</translation>
    </message>
    <message>
        <source>The tags of “%1” have changed since it learned them.</source>
        <translation>تغيّرت وسوم «%1» منذ أن تعلّمها.</translation>
    </message>
    <message>
        <source>%1 is too large for a label set.</source>
        <translation>%1 أكبر من أن يكون طقم وسوم.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 كبير جدًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 غير مكتوب بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2.</source>
        <translation>%1 ليس كما ينبغي: %2.</translation>
    </message>
    <message>
        <source>%1 holds no files %2.</source>
        <translation>لا يحوي %1 ملفات %2.</translation>
    </message>
    <message>
        <source>%1 does not hold tags of this program.</source>
        <translation>لا يحوي %1 وسومًا لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Two tags of this label set have the same name.</source>
        <translation>لوسمين في هذا الطقم الاسم نفسه.</translation>
    </message>
    <message>
        <source>It does not hold what a label set learned.</source>
        <translation>لا يحوي ما تعلّمه طقم وسوم.</translation>
    </message>
    <message>
        <source>Its numbers do not fit together.</source>
        <translation>أعداده لا تتوافق.</translation>
    </message>
    <message>
        <source>There are no examples yet that the model has heard.</source>
        <translation>لا توجد بعد أمثلة سمعها النموذج.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>لا يوجد إصدار %1.</translation>
    </message>
    <message>
        <source>Tags of which one is true of a piece must be two at least.</source>
        <translation>الوسوم التي يصح واحد منها يجب أن تكون اثنين على الأقل.</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>سمِّ وسمًا.</translation>
    </message>
    <message>
        <source>A tag of %1 has no name.</source>
        <translation>وسم في %1 بلا اسم.</translation>
    </message>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>و%1 أخرى من هذا النوع.</translation>
    </message>
    <message>
        <source>“%1” was rejected here for %2; %3.</source>
        <translation>رُفض «%1» هنا لـ%2؛ %3.</translation>
    </message>
    <message>
        <source>The tag “%1” has another %2 here (%3, not %4); it stays.</source>
        <translation>للوسم «%1» هنا %2 مختلف (%3 وليس %4)؛ يبقى كما هو.</translation>
    </message>
    <message>
        <source>“%1” was rejected there for %2, which carries it here; it stays.</source>
        <translation>رُفض «%1» هناك لـ%2 التي تحمله هنا؛ يبقى.</translation>
    </message>
    <message>
        <source>%1 is other music than when its tags were written; it was found by its path.</source>
        <translation>%1 موسيقى غير التي كُتبت وسومها؛ عُثر عليها بمسارها.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; did you mean “%2:”?</source>
        <translation>لا يوجد مرشّح «%1:»؛ هل قصدت «%2:»؟</translation>
    </message>
    <message>
        <source>After “%1:” something is missing.</source>
        <translation>ينقص شيء بعد «%1:».</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>تنقص قيمة.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>ينقص عدد.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood; write %2 or %3.</source>
        <translation>تعذّر فهم «%1»؛ اكتب %2 أو %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>«%1» غير معروف هنا؛ هل قصدت «%2»؟</translation>
    </message>
    <message>
        <source>“%1” is not known here; write %2 or %3.</source>
        <translation>«%1» غير معروف هنا؛ اكتب %2 أو %3.</translation>
    </message>
    <message>
        <source>“%1” is no key; write Dm, “Bb major” or F#.</source>
        <translation>«%1» ليس مقامًا؛ اكتب Dm أو «Bb major» أو F#.</translation>
    </message>
    <message>
        <source>“%1” is no metre; write 3/4 or 6/8.</source>
        <translation>«%1» ليس ميزانًا؛ اكتب 3/4 أو 6/8.</translation>
    </message>
    <message>
        <source>“%1” is no note; write C D E, do re mi or 1 2 3.</source>
        <translation>«%1» ليست نغمة؛ اكتب C D E أو do re mi أو 1 2 3.</translation>
    </message>
    <message>
        <source>“%1” has no length; write C:1, C:1/2 or C:1.5.</source>
        <translation>ليس لـ«%1» طول؛ اكتب C:1 أو C:1/2 أو C:1.5.</translation>
    </message>
    <message>
        <source>A melody needs at least %1 notes, such as C D E C.</source>
        <translation>يحتاج اللحن إلى %1 نغمات على الأقل، مثل C D E C.</translation>
    </message>
    <message>
        <source>A melody of more than %1 notes is too long; its beginning is enough.</source>
        <translation>لحن من أكثر من %1 نغمة طويل جدًا؛ تكفي بدايته.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: there is not a single note in it.</source>
        <translation>تعذّرت كتابة هذا الملف تدوينًا: لا توجد فيه نغمة واحدة.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 notes, %2 are the most.</source>
        <translation>تعذّرت كتابة هذا الملف تدوينًا: فيه %1 نغمة، والحد %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has %1 parts, %2 are the most.</source>
        <translation>تعذّرت كتابة هذا الملف تدوينًا: فيه %1 صوت، والحد %2.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has more than %1 bars.</source>
        <translation>تعذّرت كتابة هذا الملف تدوينًا: فيه أكثر من %1 مازورة.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it is too short to find its beat.</source>
        <translation>تعذّرت كتابة هذا الملف تدوينًا: أقصر من أن يُعرف نبضه.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it has no beat that could be followed.</source>
        <translation>تعذّرت كتابة هذا الملف تدوينًا: ليس له نبض يمكن تتبعه.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: it lasts more than %1 minutes without bars of its own.</source>
        <translation>تعذّرت كتابة هذا الملف تدوينًا: يدوم أكثر من %1 دقيقة بلا موازير خاصة به.</translation>
    </message>
    <message>
        <source>This file can’t be written as notes: more than %1 notes fall on one beat.</source>
        <translation>تعذّرت كتابة هذا الملف تدوينًا: تقع أكثر من %1 نغمة على ضربة واحدة.</translation>
    </message>
    <message>
        <source>No instrument is called “%1”.</source>
        <translation>لا توجد آلة باسم «%1».</translation>
    </message>
    <message>
        <source>No instrument is called “%1”; did you mean “%2”?</source>
        <translation>لا توجد آلة باسم «%1»؛ هل قصدت «%2»؟</translation>
    </message>
    <message>
        <source>There is no tag “%1”; did you mean “%2”?</source>
        <translation>لا يوجد وسم «%1»؛ هل قصدت «%2»؟</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
    <message>
        <source>There is no collection “%1”; did you mean “%2”?</source>
        <translation>لا توجد مجموعة «%1»؛ هل قصدت «%2»؟</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>لا يوجد مجلد «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1”; did you mean “%2”?</source>
        <translation>لا يوجد مجلد «%1»؛ هل قصدت «%2»؟</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>لا تعرف هذه النسخة من البرنامج أين تُعلَن الإصدارات الجديدة.</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2).</source>
        <translation>لا شيء في %1 (الحالة %2).</translation>
    </message>
    <message>
        <source>What is at %1 is far too large for an announcement.</source>
        <translation>ما يوجد في %1 أكبر بكثير من أن يكون إعلانًا.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>يستغرق %1 وقتًا طويلًا جدًا في الرد.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is this computer online?</source>
        <translation>لا يرد %1. هل هذا الحاسوب متصل بالشبكة؟</translation>
    </message>
    <message>
        <source>%1 is no secure address (https), so it is not read.</source>
        <translation>ليس %1 عنوانًا آمنًا (https)، ولذلك لا يُقرأ.</translation>
    </message>
    <message>
        <source>What %1 says about new versions cannot be understood.</source>
        <translation>تعذّر فهم ما يقوله %1 عن الإصدارات الجديدة.</translation>
    </message>
    <message>
        <source>What is announced at %1 leads to another place, so it is not followed.</source>
        <translation>ما أُعلن في %1 يقود إلى مكان آخر، ولذلك لا يُتبع.</translation>
    </message>
    <message>
        <source>A model needs its tokenizer: put %1 of %2 beside %3, or choose it.</source>
        <translation>يحتاج النموذج إلى مُقطِّعه: ضع %1 من %2 بجانب %3 أو اختره.</translation>
    </message>
    <message>
        <source>The drive of %1 has %2 GB free; %3 GB are needed.</source>
        <translation>في قرص %1 مساحة خالية %2 غ.ب؛ والمطلوب %3 غ.ب.</translation>
    </message>
    <message>
        <source>%1 is no name of a model.</source>
        <translation>‏%1 ليس اسم نموذج.</translation>
    </message>
    <message>
        <source>There is no model %1 here.</source>
        <translation>لا يوجد هنا نموذج %1.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted (%2).</source>
        <translation>لا يمكن حذف %1 ‏(%2).</translation>
    </message>
    <message>
        <source>%1 does not go on where it was left.</source>
        <translation>لا يتابع %1 من حيث توقّف.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>تغيّر %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The file at %1 has %2 bytes; %3 were expected. It is not what this program knows, so it was not fetched.</source>
        <translation>حجم الملف في %1 هو %2 بايت؛ والمتوقع %3. ليس هو الذي يعرفه البرنامج، فلم يُنزَّل.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>انقطع الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>%1 sent more than it said.</source>
        <translation>أرسل %1 أكثر مما أعلن.</translation>
    </message>
    <message>
        <source>The server of %1 is busy (status %2). Try again later.</source>
        <translation>خادم %1 مشغول (الحالة %2). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not hand out %1 to everybody (status %2).</source>
        <translation>لا يتيح الخادم %1 للجميع (الحالة %2).</translation>
    </message>
    <message>
        <source>There is no file at %1 (status %2).</source>
        <translation>لا يوجد ملف في %1 (الحالة %2).</translation>
    </message>
    <message>
        <source>%1 gave %2 bytes; %3 were expected.</source>
        <translation>أعطى %1 عدد %2 بايت؛ والمتوقع %3.</translation>
    </message>
    <message>
        <source>What came from %1 is not the file that this program knows: its checksum differs. It was deleted. Try again, or from another address.</source>
        <translation>ما جاء من %1 ليس الملف الذي يعرفه البرنامج: مجموعه الاختباري مختلف. حُذف. حاول ثانية أو من عنوان آخر.</translation>
    </message>
    <message>
        <source>The proxy does not answer, so %1 could not be reached.</source>
        <translation>لا يستجيب الوكيل، فتعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: its certificate is not accepted.</source>
        <translation>الاتصال بـ %1 غير آمن: شهادته غير مقبولة.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يستجيب %1.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>‏%1 ليس عنوانًا.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Is this computer online?</source>
        <translation>تعذّر الوصول إلى %1. هل هذا الحاسوب متصل بالشبكة؟</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. What was fetched is kept; make room and go on.</source>
        <translation>لم تبقَ مساحة في قرص %1. ما نُزّل محفوظ؛ أفرغ مساحة ثم تابع.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file, or is damaged.</source>
        <translation>‏%1 ليس ملف safetensors أو أنه تالف.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint, or is damaged.</source>
        <translation>‏%1 ليس ملف نموذج أو أنه تالف.</translation>
    </message>
    <message>
        <source>%1 holds more than tensors and plain values. Such a file can run code, so it was not loaded.</source>
        <translation>يحوي %1 أكثر من أعداد وقيم بسيطة. قد ينفّذ مثل هذا الملف شيفرة، فلم يُحمَّل.</translation>
    </message>
    <message>
        <source>%1 holds no tensors under &apos;model&apos;.</source>
        <translation>لا يحوي %1 نموذجًا من هذا النوع.</translation>
    </message>
    <message>
        <source>%1 holds %2, which is no tensor of this model.</source>
        <translation>يحوي %1 ‏%2، وهو ليس من هذا النموذج.</translation>
    </message>
    <message>
        <source>%1: %2 is missing (expected %3).</source>
        <translation>%1: ينقص %2 (المتوقع %3).</translation>
    </message>
    <message>
        <source>%1: %2 has shape %3, expected %4.</source>
        <translation>%1: شكل %2 هو %3 والمتوقع %4.</translation>
    </message>
    <message>
        <source>%1: %2 holds numbers that are not finite.</source>
        <translation>%1: يحوي %2 أعدادًا غير منتهية.</translation>
    </message>
    <message>
        <source>Another model was chosen meanwhile, or another device for it. Ask again.</source>
        <translation>اختير في هذه الأثناء نموذج آخر أو جهاز آخر. اسأل ثانية.</translation>
    </message>
    <message>
        <source>The * gives other numbers than the processor, so the model runs on that.</source>
        <translation>يعطي الجهاز المختار أعدادًا غير التي يعطيها المعالج، لذلك يعمل النموذج على المعالج.</translation>
    </message>
    <message>
        <source>The * cannot run the model, so the processor does (%1).</source>
        <translation>لا يستطيع الجهاز المختار تشغيل النموذج، فيشغّله المعالج (%1).</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2. The model runs on the quickest there is instead.</source>
        <translation>لا يمكن استعمال الجهاز %1: ‏%2. يعمل النموذج على أسرع ما هو متاح.</translation>
    </message>
    <message>
        <source>There is no NVIDIA pack for this computer (%1).</source>
        <translation>لا توجد حزمة NVIDIA لهذا الحاسوب (%1).</translation>
    </message>
    <message>
        <source>Nobody has said yet what the NVIDIA pack for this version of the program must be, so it is not fetched.</source>
        <translation>لم يُحدَّد بعد ما يجب أن تكون عليه حزمة NVIDIA لهذا الإصدار من البرنامج، ولذلك لا تُنزَّل.</translation>
    </message>
    <message>
        <source>%1 names “%2”, a place that is none of its own. It was not unpacked.</source>
        <translation>يذكر %1 «%2»، وهو مكان ليس له. لم يُفك ضغطه.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it was not unpacked.</source>
        <translation>%1 تالف، ولذلك لم يُفك ضغطه.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>تتعذر إزالة %1 (%2).</translation>
    </message>
    <message>
        <source>The NVIDIA pack is not used: parts of the program&apos;s own torch got in its way.</source>
        <translation>لا تُستخدم حزمة NVIDIA: اعترضتها أجزاء من torch الخاص بالبرنامج.</translation>
    </message>
    <message>
        <source>The NVIDIA pack finds no graphics card that it can use. Is its driver installed?</source>
        <translation>لا تجد حزمة NVIDIA بطاقة رسوميات يمكنها استخدامها. هل برنامج تشغيلها مثبّت؟</translation>
    </message>
    <message>
        <source>The NVIDIA pack computes otherwise than the processor, so it is not used.</source>
        <translation>تحسب حزمة NVIDIA على غير ما يحسب المعالج، ولذلك لا تُستخدم.</translation>
    </message>
    <message>
        <source>There is not enough room on the drive of %1: about %2 GB are needed, %3 GB are free.</source>
        <translation>لا تتسع المساحة على قرص %1: يلزم نحو %2 غيغابايت، والمتاح %3 غيغابايت.</translation>
    </message>
    <message>
        <source>The NVIDIA pack ended the process that loaded it.</source>
        <translation>أنهت حزمة NVIDIA العملية التي حمّلتها.</translation>
    </message>
    <message>
        <source>The NVIDIA pack is for another version of the program. Remove it and get it anew.</source>
        <translation>حزمة NVIDIA مخصصة لإصدار آخر من البرنامج. أزلها ونزّلها من جديد.</translation>
    </message>
    <message>
        <source>The NVIDIA pack cannot be loaded (%1).</source>
        <translation>يتعذر تحميل حزمة NVIDIA (%1).</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>الإعدادات في %1 تالفة.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2).</source>
        <translation>تعذّرت قراءة الإعدادات في %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>تعذّرت كتابة %1 (%2).</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it takes %3.</source>
        <translation>لا يمكن أن يكون الإعداد %1 هو %2؛ القيم الممكنة: %3.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use it</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>I have the file…</source>
        <translation>لديّ الملف…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Or drop the file here. Nothing is fetched.</source>
        <translation>أو أفلت الملف هنا. لا يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>listens first</source>
        <translation>يستمع أولًا</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>paused, %1 fetched</source>
        <translation>متوقف مؤقتًا، نُزّل %1</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>نُزّل %1</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>the bundled model</source>
        <translation>النموذج المرفق</translation>
    </message>
</context>
<context>
    <name>ModelJobs</name>
    <message>
        <source>Getting %1</source>
        <translation>جارٍ تنزيل %1</translation>
    </message>
    <message>
        <source>%1 was stopped. What was fetched is kept; it goes on in Settings → Models.</source>
        <translation>أُوقف %1. ما نُزّل محفوظ؛ ويُستأنف من الإعدادات ← النماذج.</translation>
    </message>
    <message>
        <source>%1 is on this computer now. Settings → Models lets it answer.</source>
        <translation>%1 موجود الآن على هذا الحاسوب. اجعله يجيب من الإعدادات ← النماذج.</translation>
    </message>
    <message>
        <source>Settings → Models asks whether you trust the file of %1.</source>
        <translation>تسألك الإعدادات ← النماذج هل تثق بملف %1.</translation>
    </message>
    <message>
        <source>%1 could not be got: %2</source>
        <translation>تعذّر الحصول على %1: %2</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Small and quick. It comes with the program and needs no network.</source>
        <translation>صغير وسريع. يأتي مع البرنامج ولا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Sheet music and MIDI, described in 101 languages.</source>
        <translation>مدوّنات وMIDI، توصف بـ101 لغة.</translation>
    </message>
    <message>
        <source>As CLaMP 2, trained on more music of more countries.</source>
        <translation>مثل CLaMP 2، مدرَّب على موسيقى أكثر من بلدان أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%Ln لغات</numerusform>
            <numerusform>%Ln لغة</numerusform>
            <numerusform>%Ln لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>الرخصة %1</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>يشغل هنا %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>يُنزَّل %1</translation>
    </message>
    <message>
        <source>will take %1 here</source>
        <translation>سيشغل هنا %1</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>معالج رسوم Apple</translation>
    </message>
    <message>
        <source>It listens to about %1 pieces a second.</source>
        <translation>يستمع إلى نحو %1 مقطوعة في الثانية.</translation>
    </message>
    <message>
        <source>about %1 pieces a second (%2)</source>
        <translation>نحو %1 مقطوعة في الثانية (%2)</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>جارٍ فحص %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>جارٍ تنزيل %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>No checksum of “%1” is on record, so the program cannot tell whether it is the file that its authors published. Open it only if you trust where it comes from.

Size: %2 bytes
SHA-256: %3</source>
        <translation>لا يوجد مجموع تحقق مسجل لـ«%1»، فلا يعرف البرنامج إن كان الملف الذي نشره أصحابه. لا تفتحه إلا إن كنت تثق بمصدره.

الحجم: %2 بايت
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Bundled model</source>
        <translation>النموذج المرفق</translation>
    </message>
    <message>
        <source>Another model first listens to your music once. Until it has, the one before goes on answering; you may go back at any time.</source>
        <translation>أي نموذج آخر يستمع أولًا إلى موسيقاك مرة واحدة. وحتى ذلك الحين يجيب النموذج السابق؛ ويمكنك العودة متى شئت.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>فتح هذا الملف؟</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>أثق به</translation>
    </message>
    <message>
        <source>Where is the file of %1?</source>
        <translation>أين ملف %1؟</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <translation>النموذج (%1)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>Its files are deleted and must be fetched again if you want it back. Your library keeps what it heard.</source>
        <translation>تُحذف ملفاته ويجب تنزيلها من جديد إن أردته. تحتفظ مكتبتك بما سمعه.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>MusicActions</name>
    <message>
        <source>Music large</source>
        <translation>تكبير النوتة</translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>لفافة البيانو</translation>
    </message>
    <message>
        <source>Without page breaks</source>
        <translation>بلا فواصل صفحات</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>ورق داكن</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>As in print</source>
        <translation>كما في الطباعة</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>النوتة</translation>
    </message>
</context>
<context>
    <name>MusicBar</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Show it as it is written</source>
        <translation>عرضها كما كُتبت</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>تصوير المقام</translation>
    </message>
    <message>
        <source>More that can be done with the music</source>
        <translation>ما يمكن فعله أيضًا بالنوتة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
</context>
<context>
    <name>MusicPane</name>
    <message>
        <source>Music small</source>
        <translation>تصغير النوتة</translation>
    </message>
    <message>
        <source>Music large</source>
        <translation>تكبير النوتة</translation>
    </message>
    <message>
        <source>Writing it out as notation…</source>
        <translation>جارٍ كتابتها تدوينًا…</translation>
    </message>
    <message>
        <source>A MIDI file has no printed page.</source>
        <translation>ليس لملف MIDI صفحة مطبوعة.</translation>
    </message>
    <message>
        <source>This piece can’t be drawn.</source>
        <translation>تعذّر رسم هذه المقطوعة.</translation>
    </message>
</context>
<context>
    <name>NewLabelPage</name>
    <message>
        <source>Name, such as “grade”</source>
        <translation>الاسم، مثل «المستوى»</translation>
    </message>
    <message>
        <source>Name of the label set</source>
        <translation>اسم طقم الوسوم</translation>
    </message>
    <message>
        <source>One of these tags is true of each piece, as with grade 1 to 8</source>
        <translation>أحد هذه الوسوم يصح على كل مقطوعة، كالمستوى من 1 إلى 8</translation>
    </message>
    <message>
        <source>Each of these tags is true of a piece, or is not</source>
        <translation>كل وسم من هذه يصح على المقطوعة أو لا يصح</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>البحث عن وسم</translation>
    </message>
    <message>
        <source>Tags to learn</source>
        <translation>الوسوم المراد تعلّمها</translation>
    </message>
    <message>
        <source>Choose tags that you have put on some pieces yourself. The program learns from them and suggests them for the rest; from %1 pieces for each tag on.</source>
        <translation>اختر وسومًا وضعتها بنفسك على بعض المقطوعات. يتعلّم البرنامج منها ويقترحها للباقي؛ ابتداءً من %1 مقطوعات لكل وسم.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>استيراد من ملف…</translation>
    </message>
    <message numerus="yes">
        <source>Tick at least %Ln tag(s).</source>
        <translation>
            <numerusform>اختر وسمًا.</numerusform>
            <numerusform>اختر وسمًا واحدًا على الأقل.</numerusform>
            <numerusform>اختر وسمين على الأقل.</numerusform>
            <numerusform>اختر %Ln وسوم على الأقل.</numerusform>
            <numerusform>اختر %Ln وسمًا على الأقل.</numerusform>
            <numerusform>اختر %Ln وسم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pieces yet: %1. They can be labelled next.</source>
        <translation>المقطوعات ما زالت قليلة: %1. يمكن وسمها تاليًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) to learn from.</source>
        <translation>
            <numerusform>لا مقطوعات للتعلّم منها.</numerusform>
            <numerusform>مقطوعة واحدة للتعلّم منها.</numerusform>
            <numerusform>مقطوعتان للتعلّم منهما.</numerusform>
            <numerusform>%Ln مقطوعات للتعلّم منها.</numerusform>
            <numerusform>%Ln مقطوعة للتعلّم منها.</numerusform>
            <numerusform>%Ln مقطوعة للتعلّم منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make</source>
        <translation>إنشاء</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Look for new versions of the program, once a day at most</source>
        <translation>البحث عن إصدارات جديدة من البرنامج، مرة في اليوم على الأكثر</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>ابحث الآن</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>افتح صفحته في المتصفح</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Off unless you switch it on. The program then reads this address and nothing else: %1
Its server sees your network address; nothing is said of you, your music or your computer.</source>
        <translation>متوقف ما لم تشغّله. عندئذٍ يقرأ البرنامج هذا العنوان ولا شيء غيره: %1
يرى خادمه عنوانك على الشبكة؛ ولا يُقال شيء عنك أو عن موسيقاك أو عن حاسوبك.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where new versions are announced.</source>
        <translation>لا تعرف هذه النسخة من البرنامج أين تُعلَن الإصدارات الجديدة.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Version %1 is there. What is new:</source>
        <translation>صدر الإصدار %1. ما الجديد:</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>صدر الإصدار %1.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search all pieces</source>
        <translation>البحث في كل المقطوعات</translation>
    </message>
    <message>
        <source>Without “%1” (%2)</source>
        <translation>دون «%1» (%2)</translation>
    </message>
    <message>
        <source>No piece is all of this: %1</source>
        <translation>لا مقطوعة فيها كل هذا: %1</translation>
    </message>
    <message>
        <source>Leave one of them out:</source>
        <translation>استغنِ عن واحد منها:</translation>
    </message>
    <message>
        <source>No pieces in “%1”</source>
        <translation>لا مقطوعات في «%1»</translation>
    </message>
    <message>
        <source>Nothing in “%1” sounds like “%2”</source>
        <translation>لا شيء في «%1» يشبه «%2»</translation>
    </message>
    <message>
        <source>Look in all pieces, or use other words.</source>
        <translation>ابحث في كل المقطوعات، أو بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Nothing sounds like “%1”</source>
        <translation>لا شيء يشبه «%1»</translation>
    </message>
    <message>
        <source>Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text.</source>
        <translation>استعمل كلمات أخرى أو أقل: مزاج، رقصة، آلة، اسم، سطر من الكلمات.</translation>
    </message>
    <message>
        <source>Choose pieces and press T, or drag them onto the tag.</source>
        <translation>اختر مقطوعات واضغط T، أو اسحبها إلى الوسم.</translation>
    </message>
    <message>
        <source>Choose pieces and press Ctrl+M, or drag them onto it.</source>
        <translation>اختر مقطوعات واضغط Ctrl+M، أو اسحبها إلى هنا.</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search now.</source>
        <translation>لا شيء في المكتبة يناسب هذا البحث الآن.</translation>
    </message>
    <message>
        <source>What the next look into your folders brings stands here.</source>
        <translation>هنا يظهر ما تأتي به النظرة القادمة إلى مجلداتك.</translation>
    </message>
    <message>
        <source>Every piece carries a tag.</source>
        <translation>كل المقطوعات موسومة.</translation>
    </message>
    <message>
        <source>No suggestion waits for you.</source>
        <translation>لا اقتراح ينتظرك.</translation>
    </message>
    <message>
        <source>No two pieces seem to be the same.</source>
        <translation>لا تبدو أي مقطوعتين متماثلتين.</translation>
    </message>
    <message>
        <source>Every piece is where it was.</source>
        <translation>كل المقطوعات في مكانها.</translation>
    </message>
    <message>
        <source>The folder may be offline, or nothing in it could be read: see Problems.</source>
        <translation>ربما المجلد غير متصل، أو تعذّرت قراءة أي شيء فيه: انظر المشكلات.</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Move from “%1” to “%2”; with Ctrl they keep “%1” as well</source>
        <translation>نقل من «%1» إلى «%2»؛ مع Ctrl تحتفظ بـ«%1» أيضًا</translation>
    </message>
    <message>
        <source>Tag “%2” and keep “%1”</source>
        <translation>وسم بـ«%2» مع إبقاء «%1»</translation>
    </message>
    <message>
        <source>Choose pieces first, then tag them.</source>
        <translation>اختر مقطوعات أولًا ثم سِمها.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>وسم جديد «%1»</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Choose pieces first, then collect them.</source>
        <translation>اختر مقطوعات أولًا ثم اجمعها.</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>مجموعة جديدة «%1»</translation>
    </message>
    <message>
        <source>New set list “%1”</source>
        <translation>قائمة حفل جديدة «%1»</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>إضافة إلى</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>Name of the set list</source>
        <translation>اسم قائمة الحفل</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>معنى «%1»</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>دمج «%1» في</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>LIBRARY</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>COLLECTIONS</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>New collection or set list</source>
        <translation>مجموعة أو قائمة حفل جديدة</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>LABEL SETS</source>
        <translation>أطقم الوسوم</translation>
    </message>
    <message>
        <source>Tags that the program learns from your own, to suggest them for the rest</source>
        <translation>وسوم يتعلّمها البرنامج من وسومك ليقترحها للباقي</translation>
    </message>
    <message>
        <source>New label set</source>
        <translation>طقم وسوم جديد</translation>
    </message>
    <message>
        <source>Found in another place</source>
        <translation>المنقولة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>أُضيفت حديثًا</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرّرة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>المفقودة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>ملفات مفردة</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>NVIDIA pack</source>
        <translation>حزمة NVIDIA</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Lets your graphics card do the listening: large models get many times quicker.</source>
        <translation>يجعل بطاقة الرسوميات تستمع: تصبح النماذج الكبيرة أسرع مرات عدة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>نُزّل %1</translation>
    </message>
    <message>
        <source>The processor listens instead.</source>
        <translation>يستمع المعالج بدلًا منها.</translation>
    </message>
    <message>
        <source>takes %1 here</source>
        <translation>يشغل هنا %1</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>يُنزَّل %1</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Score</source>
        <translation>المدوّنة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Engraving…</source>
        <translation>جارٍ الرسم…</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>كتم %1</translation>
    </message>
    <message>
        <source>Hear only %1</source>
        <translation>سماع %1 فقط</translation>
    </message>
</context>
<context>
    <name>PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>مفاتيح البيانو</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محدد</translation>
    </message>
</context>
<context>
    <name>PicturesJob</name>
    <message>
        <source>Drawing first lines</source>
        <translation>رسم السطور الأولى:</translation>
    </message>
</context>
<context>
    <name>PieceFiles</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>تعذّر فتح «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be shown.</source>
        <translation>تعذّر إظهار «%1».</translation>
    </message>
    <message>
        <source>“%1” is not where it was.</source>
        <translation>«%1» ليس في مكانه.</translation>
    </message>
    <message>
        <source>Your system knows no program for it.</source>
        <translation>لا يعرف نظامك برنامجًا له.</translation>
    </message>
    <message>
        <source>It is not where it was; F5 looks for it again.</source>
        <translation>ليس في مكانه؛ اضغط F5 للبحث عنه مجددًا.</translation>
    </message>
</context>
<context>
    <name>PieceModel</name>
    <message>
        <source>Tempo: quarter notes a minute</source>
        <translation>السرعة: عدد السوداوات في الدقيقة</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الآلات</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>الموازير</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
</context>
<context>
    <name>PieceSheet</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>المؤلف مجهول</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>مقطوعات مشابهة</translation>
    </message>
    <message>
        <source>Pieces that sound like this one (S)</source>
        <translation>مقطوعات تشبه هذه في صوتها (S)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show the file where it is on disk (Ctrl+Enter)</source>
        <translation>إظهار الملف في مكانه على القرص (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your own note; it stays in the library</source>
        <translation>ملاحظتك الخاصة؛ تبقى في المكتبة</translation>
    </message>
    <message>
        <source>Click to edit. The file itself is never changed.</source>
        <translation>انقر للتعديل. الملف نفسه لا يُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>Yours; the file says nothing. Clear it to take it away.</source>
        <translation>منك؛ الملف لا يقول شيئًا. امسحه لإزالته.</translation>
    </message>
    <message>
        <source>Yours; the file says “%1”. Clear it to bring that back.</source>
        <translation>منك؛ يقول الملف «%1». امسحه لاستعادة ذلك.</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <source>Pieces</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>قائمة حفل جديدة</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>وسم جديد تحته</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Description…</source>
        <translation>الوصف…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>What it sounds like…</source>
        <translation>كيف يبدو صوته…</translation>
    </message>
    <message>
        <source>Learn the tags below…</source>
        <translation>تعلّم الوسوم التي تحته…</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>تحويل إلى مجموعة</translation>
    </message>
    <message>
        <source>Make it a set list</source>
        <translation>تحويل إلى قائمة حفل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>PlacesTree</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>PlaybackSettings</name>
    <message>
        <source>Play a piece as soon as it is chosen</source>
        <translation>عزف المقطوعة حالما تُحدَّد</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>مكتبة الأصوات</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>A soundfont holds the sound of the instruments. One comes with the program; better ones, as SF2 or SF3 files, are many times as large.</source>
        <translation>تحوي مكتبة الأصوات صوت الآلات. تأتي واحدة مع البرنامج؛ والأفضل، ملفات SF2 أو SF3، أكبر بأضعاف.</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>اختيار مكتبة أصوات</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>مكتبات الأصوات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>The best there is (%1)</source>
        <translation>أفضل المتاح (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>The sound broke off; it was started again.</source>
        <translation>انقطع الصوت فأُعيد تشغيله.</translation>
    </message>
    <message>
        <source>No sound device was found: the music is followed without sound.</source>
        <translation>لم يُعثر على جهاز صوت: تُتابع الموسيقى بلا صوت.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>لا يوجد صوت.</translation>
    </message>
    <message>
        <source>This piece can’t be played.</source>
        <translation>تعذّر عزف هذه المقطوعة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>تشغيل وإيقاف مؤقت</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>المقطوعة السابقة</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>المقطوعة التالية</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>خمس ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>Five seconds further</source>
        <translation>خمس ثوانٍ إلى الأمام</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>تكرار العزف</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>العزف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preparing to print: page %1 of %2</source>
        <translation>تحضير الطباعة: الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>This piece can’t be printed.</source>
        <translation>تعذّرت طباعة هذه المقطوعة.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>طباعة «%1»</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Every file could be read.</source>
        <translation>قُرئت كل الملفات.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Read these files once more</source>
        <translation>قراءة هذه الملفات مرة أخرى</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>There are no further details.</source>
        <translation>لا مزيد من التفاصيل.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>مقترحات الكتابة</translation>
    </message>
</context>
<context>
    <name>RenamePopover</name>
    <message>
        <source>Rename titles</source>
        <translation>إعادة تسمية العناوين</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>by</source>
        <translation>بـ</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>يمكنك استعمال %1.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>New titles: %1</source>
        <translation>عناوين جديدة: %1</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Choose pieces first, then rename them.</source>
        <translation>اختر مقطوعات أولًا ثم أعد تسميتها.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>One tag after the other, with its pieces</source>
        <translation>وسم بعد آخر، مع مقطوعاته</translation>
    </message>
    <message>
        <source>By piece</source>
        <translation>حسب المقطوعة</translation>
    </message>
    <message>
        <source>One piece after the other, with its tags</source>
        <translation>مقطوعة بعد أخرى، مع وسومها</translation>
    </message>
    <message>
        <source>Whose suggestions</source>
        <translation>اقتراحات مَن</translation>
    </message>
    <message>
        <source>Which tags…</source>
        <translation>أيّ الوسوم…</translation>
    </message>
    <message>
        <source>Which tags may be suggested; remove what was suggested</source>
        <translation>الوسوم التي يجوز اقتراحها؛ وإزالة ما اقتُرح</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>اقتراح من جديد</translation>
    </message>
    <message>
        <source>Look through all pieces for tags that fit</source>
        <translation>البحث في كل المقطوعات عن وسوم مناسبة</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>كل الاقتراحات</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>المحسوبة</translation>
    </message>
    <message>
        <source>By how it sounds</source>
        <translation>حسب الصوت</translation>
    </message>
    <message>
        <source>By label sets</source>
        <translation>حسب أطقم الوسوم</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>ما ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>It does not fit and is not suggested again (X)</source>
        <translation>لا يناسب ولا يُقترح مجددًا (X)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Make it an ordinary tag (A)</source>
        <translation>جعله وسمًا عاديًا (A)</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>The program can look through your pieces and suggest tags: what it can count, such as metre and instruments, and what a piece sounds like. Suggestions wait here until you accept or reject them; nothing is tagged without you.</source>
        <translation>يستطيع البرنامج أن ينظر في مقطوعاتك ويقترح وسومًا: ما يمكن عدّه كالميزان والآلات، وما يشبهه صوت المقطوعة. تنتظر الاقتراحات هنا حتى تقبلها أو ترفضها؛ لا يُوسم شيء دونك.</translation>
    </message>
    <message>
        <source>Suggest tags for these pieces</source>
        <translation>اقتراح وسوم لهذه المقطوعات</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>No suggestion of this kind waits for a decision; others do.</source>
        <translation>لا اقتراح من هذا النوع ينتظر قرارًا، لكن هناك اقتراحات أخرى.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>See the piece</source>
        <translation>عرض المقطوعة</translation>
    </message>
    <message>
        <source>The chosen piece on a page of its own (F10)</source>
        <translation>المقطوعة المحددة في صفحة خاصة بها (F10)</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحات المفاتيح</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>الوتريات</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>الآلات المنقورة</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>النفخ الخشبي</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>النفخ النحاسي</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات البشرية</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>الطبول</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>المازورة %1</translation>
    </message>
</context>
<context>
    <name>RollCanvas</name>
    <message>
        <source>Piano roll</source>
        <translation>لفافة البيانو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا نغمات</numerusform>
            <numerusform>نغمة واحدة</numerusform>
            <numerusform>نغمتان</numerusform>
            <numerusform>%Ln نغمات</numerusform>
            <numerusform>%Ln نغمة</numerusform>
            <numerusform>%Ln نغمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>This piece can’t be shown.</source>
        <translation>تعذّر عرض هذه المقطوعة.</translation>
    </message>
</context>
<context>
    <name>SavePopover</name>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>It stays in the left pane, up to date.</source>
        <translation>يبقى في اللوحة الأولى محدَّثًا.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Like “%1”, but: faster, not sad, with flute</source>
        <translation>مثل «%1»، لكن: أسرع، ليس حزينًا، مع ناي</translation>
    </message>
    <message>
        <source>Describe the music, in any language: a sad waltz for strings</source>
        <translation>صِف الموسيقى بأي لغة: فالس حزين للوتريات</translation>
    </message>
    <message>
        <source>Pieces that sound like these words, while you type</source>
        <translation>مقطوعات تشبه هذه الكلمات في صوتها، أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>SearchStrip</name>
    <message>
        <source>+ filter</source>
        <translation>+ مرشّح</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشّح</translation>
    </message>
    <message>
        <source>Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)</source>
        <translation>المقام، الميزان، السرعة، الآلات، الوسوم … (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Keep it in the left pane, up to date (Ctrl+S)</source>
        <translation>إبقاؤه في اللوحة الأولى محدَّثًا (Ctrl+S)</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>كتابة «%1»</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>like “%1”</source>
        <translation>مثل «%1»</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>ترك المثال</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>earlier search</source>
        <translation>بحث سابق</translation>
    </message>
</context>
<context>
    <name>SeekSlider</name>
    <message>
        <source>Place in the piece</source>
        <translation>الموضع في المقطوعة</translation>
    </message>
</context>
<context>
    <name>SelectionSheet</name>
    <message>
        <source>Composer</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Composer unknown</source>
        <translation>المؤلف مجهول</translation>
    </message>
    <message>
        <source>Composer of all of them</source>
        <translation>مؤلف جميعها</translation>
    </message>
    <message>
        <source>Rating of all of them</source>
        <translation>تقييم جميعها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%Ln مقطوعات</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 معًا</translation>
    </message>
    <message>
        <source>They have different composers. What you type is for all.</source>
        <translation>لها مؤلفون مختلفون. ما تكتبه يسري على الجميع.</translation>
    </message>
    <message>
        <source>Different composers</source>
        <translation>مؤلفون مختلفون</translation>
    </message>
    <message>
        <source>Click to edit, for all of them</source>
        <translation>انقر للتعديل، لجميعها</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>The quickest there is</source>
        <translation>الأسرع المتاح</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA)</source>
        <translation>بطاقة الرسوميات (NVIDIA)</translation>
    </message>
    <message>
        <source>Graphics of an Apple computer</source>
        <translation>رسوميات حاسوب Apple</translation>
    </message>
    <message>
        <source>As suits the computer</source>
        <translation>كما يناسب الحاسوب</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Half precision on a graphics card: quicker, nearly the same answers</source>
        <translation>نصف الدقة على بطاقة الرسوميات: أسرع وبإجابات متطابقة تقريبًا</translation>
    </message>
    <message>
        <source>On battery, long listening waits until the computer is plugged in</source>
        <translation>عند العمل على البطارية ينتظر الاستماع الطويل حتى يوصل الحاسوب بالكهرباء</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>فسيح</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>Whatever the program speaks: search in any language.</source>
        <translation>مهما كانت لغة البرنامج: ابحث بأي لغة.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your music, your words, your tags and what you look for stay here. The program has no account, counts nothing and asks for nothing over the network by itself, unless you let it look for new versions.</source>
        <translation>موسيقاك وكلماتك ووسومك وما تبحث عنه يبقى هنا. ليس للبرنامج حساب، ولا يحصي شيئًا، ولا يطلب شيئًا من الشبكة من تلقاء نفسه، إلا إذا سمحت له بالبحث عن إصدارات جديدة.</translation>
    </message>
    <message>
        <source>Only when you have another model or the NVIDIA pack downloaded does the program ask a server for it: that server then sees your network address and what you want, nothing of your music.</source>
        <translation>فقط عندما تطلب تنزيل نموذج آخر أو حزمة NVIDIA يسأل البرنامج خادمًا عنها: يرى ذلك الخادم عنوانك على الشبكة وما تريده، ولا شيء من موسيقاك.</translation>
    </message>
    <message>
        <source>Download from</source>
        <translation>التنزيل من</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
</context>
<context>
    <name>ShortcutsPanel</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>إضافة مجلد إلى المكتبة</translation>
    </message>
    <message>
        <source>Goes into your own library</source>
        <translation>يُضاف إلى مكتبتك</translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation>المكتبة التجريبية</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>العودة إلى مكتبتك</translation>
    </message>
</context>
<context>
    <name>SoundPopover</name>
    <message>
        <source>How it is played</source>
        <translation>كيفية العزف</translation>
    </message>
    <message>
        <source>Speed, the pitch stays</source>
        <translation>السرعة مع ثبات الطبقة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>السرعة المعتادة</translation>
    </message>
    <message>
        <source>Count a bar before playing</source>
        <translation>عدّ مازورة قبل التشغيل</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating: not the same for all</source>
        <translation>التقييم: ليس واحدًا للجميع</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>التقييم: %1 من 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>غير مقيّمة</translation>
    </message>
    <message>
        <source>%1. Click a star, or press 0 to 5</source>
        <translation>%1. انقر نجمة، أو اضغط من 0 إلى 5</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>إيقاف القراءة؛ يبقى ما قُرئ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>متابعة رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>سيتوقف بعد المقطوعات الجارية…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Suggesting tags</source>
        <translation>اقتراح الوسوم:</translation>
    </message>
    <message>
        <source>Suggesting tags for new pieces</source>
        <translation>اقتراح وسوم للمقطوعات الجديدة</translation>
    </message>
    <message>
        <source>Stopped; what was suggested before stays.</source>
        <translation>توقّف؛ يبقى ما اقتُرح من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) wait under “To review”.</source>
        <translation>
            <numerusform>لا اقتراحات تنتظر تحت «للمراجعة».</numerusform>
            <numerusform>اقتراح واحد ينتظر تحت «للمراجعة».</numerusform>
            <numerusform>اقتراحان ينتظران تحت «للمراجعة».</numerusform>
            <numerusform>%Ln اقتراحات تنتظر تحت «للمراجعة».</numerusform>
            <numerusform>%Ln اقتراحًا ينتظر تحت «للمراجعة».</numerusform>
            <numerusform>%Ln اقتراح ينتظر تحت «للمراجعة».</numerusform>
        </translation>
    </message>
    <message>
        <source>Only computed ones: the model could not be asked.</source>
        <translation>المحسوبة فقط: تعذّر سؤال النموذج.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) could not be listened to yet.</source>
        <translation>
            <numerusform>سُمعت كل المقطوعات.</numerusform>
            <numerusform>مقطوعة واحدة لم تُسمع بعد.</numerusform>
            <numerusform>مقطوعتان لم تُسمعا بعد.</numerusform>
            <numerusform>%Ln مقطوعات لم تُسمع بعد.</numerusform>
            <numerusform>%Ln مقطوعة لم تُسمع بعد.</numerusform>
            <numerusform>%Ln مقطوعة لم تُسمع بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>computed from the notes</source>
        <translation>محسوب من النغمات</translation>
    </message>
    <message>
        <source>by how it sounds</source>
        <translation>حسب الصوت</translation>
    </message>
    <message>
        <source>by the label set “%1”</source>
        <translation>حسب طقم الوسوم «%1»</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>بيقين %1 ٪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>learned by the label set “%1”</source>
        <translation>تعلّمته طقم الوسوم «%1»</translation>
    </message>
    <message>
        <source>fits “%1” better than %2 % of your pieces</source>
        <translation>تناسب «%1» أكثر من %2 ٪ من مقطوعاتك</translation>
    </message>
    <message>
        <source>its metre is %1</source>
        <translation>ميزانها %1</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>تشبه في صوتها %1</translation>
    </message>
    <message>
        <source>suggested by the program</source>
        <translation>اقترحه البرنامج</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>الوسم المراد إضافته</translation>
    </message>
    <message>
        <source>Accept the suggested tag “%1”</source>
        <translation>قبول الوسم المقترح «%1»</translation>
    </message>
    <message>
        <source>Reject the suggested tag “%1”</source>
        <translation>رفض الوسم المقترح «%1»</translation>
    </message>
    <message>
        <source>Add the tag “%1” to all of them</source>
        <translation>إضافة الوسم «%1» إلى جميعها</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>إزالة الوسم «%1»</translation>
    </message>
    <message>
        <source>%1: suggested, computed from the notes</source>
        <translation>%1: مقترح، محسوب من النغمات</translation>
    </message>
    <message>
        <source>%1: suggested by your label set</source>
        <translation>%1: اقترحته طقم وسومك</translation>
    </message>
    <message>
        <source>%1: suggested by how it sounds</source>
        <translation>%1: مقترح حسب الصوت</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1، بيقين %2 ٪</translation>
    </message>
    <message>
        <source>%1: suggested by the program</source>
        <translation>%1: اقترحه البرنامج</translation>
    </message>
</context>
<context>
    <name>TagGroups</name>
    <message>
        <source>Genre and form</source>
        <translation>النوع والشكل</translation>
    </message>
    <message>
        <source>Dance</source>
        <translation>الرقص</translation>
    </message>
    <message>
        <source>Mood and character</source>
        <translation>المزاج والطابع</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>العصر</translation>
    </message>
    <message>
        <source>Culture and region</source>
        <translation>الثقافة والمنطقة</translation>
    </message>
    <message>
        <source>Use and occasion</source>
        <translation>الغرض والمناسبة</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>الصعوبة</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>الفرقة</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>النسيج</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الطابع</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الآلات</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Choose pieces first, then have tags suggested for them.</source>
        <translation>اختر مقطوعات أولًا ثم اطلب اقتراح وسوم لها.</translation>
    </message>
    <message>
        <source>Tags are suggested when the folders are read.</source>
        <translation>تُقترح الوسوم بعد قراءة المجلدات.</translation>
    </message>
    <message>
        <source>Looking for tags that fit…</source>
        <translation>جارٍ البحث عن وسوم مناسبة…</translation>
    </message>
    <message>
        <source>No suggestion waits for this piece.</source>
        <translation>لا اقتراح ينتظر لهذه المقطوعة.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>What was not found</source>
        <translation>ما لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Transferring</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with rejections (*.json)</source>
        <translation>كل شيء مع المرفوض (*.json)</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>تصدير الوسوم</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>Folder for the small files</source>
        <translation>مجلد للملفات الصغيرة</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>استيراد وسوم</translation>
    </message>
    <message>
        <source>Tags (*.csv *.json)</source>
        <translation>وسوم (*.csv *.json)</translation>
    </message>
    <message>
        <source>Folder with the small files</source>
        <translation>مجلد الملفات الصغيرة</translation>
    </message>
    <message>
        <source>Label set (*.safetensors)</source>
        <translation>طقم وسوم (*.safetensors)</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>تصدير طقم الوسوم</translation>
    </message>
    <message>
        <source>Label set (*.safetensors *.json)</source>
        <translation>طقم وسوم (*.safetensors *.json)</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>استيراد طقم وسوم</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln piece(s) are in “%1”.</source>
        <translation>
            <numerusform>لا وسوم في «%1».</numerusform>
            <numerusform>وسوم مقطوعة واحدة في «%1».</numerusform>
            <numerusform>وسوم مقطوعتين في «%1».</numerusform>
            <numerusform>وسوم %Ln مقطوعات في «%1».</numerusform>
            <numerusform>وسوم %Ln مقطوعة في «%1».</numerusform>
            <numerusform>وسوم %Ln مقطوعة في «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small file(s) are in “%1”.</source>
        <translation>
            <numerusform>لا ملفات صغيرة في «%1».</numerusform>
            <numerusform>ملف صغير واحد في «%1».</numerusform>
            <numerusform>ملفان صغيران في «%1».</numerusform>
            <numerusform>%Ln ملفات صغيرة في «%1».</numerusform>
            <numerusform>%Ln ملفًا صغيرًا في «%1».</numerusform>
            <numerusform>%Ln ملف صغير في «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags from “%1”…</source>
        <translation>جارٍ قراءة الوسوم من «%1»…</translation>
    </message>
    <message>
        <source>The label set is in “%1” and “%2”; keep them together.</source>
        <translation>طقم الوسوم في «%1» و«%2»؛ أبقهما معًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>تعذّرت كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>Tags from “%1”</source>
        <translation>وسوم من «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) put on</source>
        <translation>
            <numerusform>لم توضع وسوم</numerusform>
            <numerusform>وُضع وسم واحد</numerusform>
            <numerusform>وُضع وسمان</numerusform>
            <numerusform>وُضعت %Ln وسوم</numerusform>
            <numerusform>وُضع %Ln وسمًا</numerusform>
            <numerusform>وُضع %Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was put on</source>
        <translation>لم يوضع أي وسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) found in this library.</source>
        <translation>
            <numerusform>لم يُعثر على مقطوعات.</numerusform>
            <numerusform>عُثر على مقطوعة واحدة في هذه المكتبة.</numerusform>
            <numerusform>عُثر على مقطوعتين في هذه المكتبة.</numerusform>
            <numerusform>عُثر على %Ln مقطوعات في هذه المكتبة.</numerusform>
            <numerusform>عُثر على %Ln مقطوعة في هذه المكتبة.</numerusform>
            <numerusform>عُثر على %Ln مقطوعة في هذه المكتبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) had been there before.</source>
        <translation>
            <numerusform>لم تكن هناك وسوم.</numerusform>
            <numerusform>كان وسم واحد موجودًا.</numerusform>
            <numerusform>كان وسمان موجودين.</numerusform>
            <numerusform>كانت %Ln وسوم موجودة.</numerusform>
            <numerusform>كان %Ln وسمًا موجودًا.</numerusform>
            <numerusform>كان %Ln وسم موجودًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this library: %1</source>
        <translation>ليس في هذه المكتبة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) are not in this library.</source>
        <translation>
            <numerusform>كل المقطوعات في هذه المكتبة.</numerusform>
            <numerusform>مقطوعة واحدة ليست في هذه المكتبة.</numerusform>
            <numerusform>مقطوعتان ليستا في هذه المكتبة.</numerusform>
            <numerusform>%Ln مقطوعات ليست في هذه المكتبة.</numerusform>
            <numerusform>%Ln مقطوعة ليست في هذه المكتبة.</numerusform>
            <numerusform>%Ln مقطوعة ليست في هذه المكتبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) did not fit.</source>
        <translation>
            <numerusform>كل شيء مناسب.</numerusform>
            <numerusform>لم يناسب أمر واحد.</numerusform>
            <numerusform>لم يناسب أمران.</numerusform>
            <numerusform>لم تناسب %Ln أمور.</numerusform>
            <numerusform>لم يناسب %Ln أمرًا.</numerusform>
            <numerusform>لم يناسب %Ln أمر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Back to the usual speed</source>
        <translation>العودة إلى السرعة المعتادة</translation>
    </message>
    <message>
        <source>Speed, volume and parts</source>
        <translation>السرعة ومستوى الصوت والأصوات</translation>
    </message>
    <message>
        <source>How it is played: speed, volume and parts</source>
        <translation>كيفية العزف: السرعة ومستوى الصوت والأصوات</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Speed: %1 %</source>
        <translation>السرعة: %1 ٪</translation>
    </message>
</context>
<context>
    <name>Transposing</name>
    <message>
        <source>B♭ clarinet</source>
        <translation>كلارينيت سي بيمول</translation>
    </message>
    <message>
        <source>B♭ trumpet</source>
        <translation>ترومبيت سي بيمول</translation>
    </message>
    <message>
        <source>Soprano saxophone (B♭)</source>
        <translation>ساكسفون سوبرانو (سي بيمول)</translation>
    </message>
    <message>
        <source>A clarinet</source>
        <translation>كلارينيت لا</translation>
    </message>
    <message>
        <source>Alto flute (G)</source>
        <translation>فلوت ألتو (صول)</translation>
    </message>
    <message>
        <source>F horn</source>
        <translation>كورنو فا</translation>
    </message>
    <message>
        <source>English horn (F)</source>
        <translation>كور أنغليه (فا)</translation>
    </message>
    <message>
        <source>Alto saxophone (E♭)</source>
        <translation>ساكسفون ألتو (مي بيمول)</translation>
    </message>
    <message>
        <source>Tenor saxophone (B♭)</source>
        <translation>ساكسفون تينور (سي بيمول)</translation>
    </message>
    <message>
        <source>Bass clarinet (B♭)</source>
        <translation>كلارينيت باص (سي بيمول)</translation>
    </message>
    <message>
        <source>Baritone saxophone (E♭)</source>
        <translation>ساكسفون باريتون (مي بيمول)</translation>
    </message>
    <message>
        <source>E♭ clarinet</source>
        <translation>كلارينيت مي بيمول</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ%1</translation>
    </message>
    <message>
        <source>in %1 / %2</source>
        <translation>في %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) higher</source>
        <translation>
            <numerusform>دون رفع</numerusform>
            <numerusform>أعلى بنصف بعد</numerusform>
            <numerusform>أعلى بنصفي بعد</numerusform>
            <numerusform>أعلى بـ%n أنصاف أبعاد</numerusform>
            <numerusform>أعلى بـ%n نصف بعد</numerusform>
            <numerusform>أعلى بـ%n نصف بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s) lower</source>
        <translation>
            <numerusform>دون خفض</numerusform>
            <numerusform>أخفض بنصف بعد</numerusform>
            <numerusform>أخفض بنصفي بعد</numerusform>
            <numerusform>أخفض بـ%n أنصاف أبعاد</numerusform>
            <numerusform>أخفض بـ%n نصف بعد</numerusform>
            <numerusform>أخفض بـ%n نصف بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransposingMenu</name>
    <message>
        <source>Transpose</source>
        <translation>تصوير المقام</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>By semitones</source>
        <translation>بأنصاف الأبعاد</translation>
    </message>
    <message>
        <source>Into a key</source>
        <translation>إلى مقام</translation>
    </message>
    <message>
        <source>For an instrument</source>
        <translation>لآلة</translation>
    </message>
    <message>
        <source>As its player reads it; it sounds as before</source>
        <translation>كما يقرؤها عازفها؛ يبقى الصوت كما هو</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>فتح المكتبة التجريبية</translation>
    </message>
    <message>
        <source>Drop a folder with scores or MIDI files here</source>
        <translation>أفلت هنا مجلدًا فيه مدوّنات أو ملفات MIDI</translation>
    </message>
    <message>
        <source>They are read where they are and never changed. Then describe the music you are looking for, in any language. Nothing leaves this computer.</source>
        <translation>تُقرأ في مكانها ولا تُغيَّر أبدًا. ثم صِف الموسيقى التي تبحث عنها، بأي لغة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Reading your folder</source>
        <translation>جارٍ قراءة مجلدك</translation>
    </message>
    <message>
        <source>Pieces appear here as soon as they are read.</source>
        <translation>تظهر المقطوعات هنا حالما تُقرأ.</translation>
    </message>
    <message>
        <source>No music found in your folders</source>
        <translation>لم يُعثر على موسيقى في مجلداتك</translation>
    </message>
    <message>
        <source>Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?</source>
        <translation>تُقرأ المدوّنات بصيغ MusicXML وABC وHumdrum وMEI وملفات MIDI. هل تضيف مجلدًا آخر؟</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>locrian</source>
        <translation>لوكري</translation>
    </message>
    <message>
        <source>estimated from the notes</source>
        <translation>مقدّر من النغمات</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>من اسم الملف</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقي %1 دقيقة</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>بقي %1 ساعة</translation>
    </message>
    <message>
        <source>%1 %, %2 of 5 bars</source>
        <translation>%1 ٪، %2 من 5 خطوط</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or press F5 to look for it again.</source>
        <translation>الملف ليس في مكانه. أعده، أو اضغط F5 للبحث عنه مجددًا.</translation>
    </message>
    <message>
        <source>The folder is away: its drive or network is not connected.</source>
        <translation>المجلد غير متاح: القرص أو الشبكة غير متصلة.</translation>
    </message>
    <message>
        <source>The file has changed and will be read again.</source>
        <translation>تغيّر الملف وسيُقرأ من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now; these facts are older.</source>
        <translation>تعذّرت قراءة الملف كما هو الآن؛ هذه البيانات أقدم.</translation>
    </message>
    <message>
        <source>one note off</source>
        <translation>نغمة واحدة مختلفة</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>المازورة %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>الموازير %1–%2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>lyrics</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>اللحن</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>بلا %1</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>يشبه في الصوت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker match(es)</source>
        <translation>
            <numerusform>لا نتائج أضعف</numerusform>
            <numerusform>نتيجة واحدة أضعف</numerusform>
            <numerusform>نتيجتان أضعف</numerusform>
            <numerusform>%Ln نتائج أضعف</numerusform>
            <numerusform>%Ln نتيجة أضعف</numerusform>
            <numerusform>%Ln نتيجة أضعف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — hide</source>
        <translation>%1 — إخفاء</translation>
    </message>
    <message>
        <source>%1 — show</source>
        <translation>%1 — عرض</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Your library is as it was; try again.</source>
        <translation>حدث خطأ ما (%1). مكتبتك كما كانت؛ حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>يبقى ما قُرئ</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>متابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>What was done stays</source>
        <translation>يبقى ما أُنجز</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>جارٍ البحث عن الموسيقى…</translation>
    </message>
    <message>
        <source>Waits for the run before it</source>
        <translation>ينتظر العملية السابقة</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>متوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stopping after the pieces at hand…</source>
        <translation>سيتوقف بعد المقطوعات الجارية…</translation>
    </message>
</context>
</TS>
