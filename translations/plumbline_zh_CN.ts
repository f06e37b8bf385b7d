<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>%1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, where, in which system or record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(redone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>评分单元</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评价项</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>阻碍达级</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>可提升</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>……另有 %1 项，用 --json 可全部列出。</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>评价项数</translation>
    </message>
    <message>
        <source>Give one --reason for all, or one for each --exclude in the same order.</source>
        <translation>请给出一个适用于全部裁剪的 --reason，或按 --exclude 的顺序逐一给出。</translation>
    </message>
    <message>
        <source>%1 is ready to be rated.</source>
        <translation>%1 已建立，可以开始评分。</translation>
    </message>
    <message>
        <source>Say whose ratings these are with --assessor NAME.</source>
        <translation>请用 --assessor 姓名 说明这些评分出自哪位评估员。</translation>
    </message>
    <message>
        <source>%1 lines read, %2 ratings changed.</source>
        <translation>读入 %1 行，更改 %2 项评分。</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 cells are unrated and count 0. Possible: S %3 to %4, %5 to %6.</source>
        <translation>暂定结果：%2 个评分单元中有 %1 个未评分，按 0 计。可能范围：S 为 %3 至 %4，%5至%6。</translation>
    </message>
    <message>
        <source>%1 is not itself met.</source>
        <translation>%1本身未达到。</translation>
    </message>
    <message>
        <source>By the other rule: S %1, %2.</source>
        <translation>按另一规则：S 为 %1，%2。</translation>
    </message>
    <message>
        <source>Weights differ from the recommended ones.</source>
        <translation>所用权重与推荐权重不同。</translation>
    </message>
    <message>
        <source>Levels above %1 are not assessed and count 0.</source>
        <translation>高于 %1 级的等级不在评估范围内，按 0 计。</translation>
    </message>
    <message>
        <source>Level score</source>
        <translation>等级得分</translation>
    </message>
    <message>
        <source>S %1, %2 (rule %3)</source>
        <translation>S 为 %1，%2（规则 %3）</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级数</translation>
    </message>
</context>
<context>
    <name>EnterpriseForm</name>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name, as it will stand on the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file %1; check the path.</source>
        <translation>找不到文件 %1，请检查路径。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is; choose another name.</source>
        <translation>%1 已存在，未作改动，请另取文件名。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check that it is a file you may read.</source>
        <translation>无法读取 %1（%2），请确认它是文件且您有读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another folder or check its permissions.</source>
        <translation>无法写入 %1（%2），请另选文件夹或检查其权限。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read; check that it is the right file.</source>
        <translation>%1 超过 %2 MB，未予读取，请确认文件是否正确。</translation>
    </message>
    <message>
        <source>%1 is not a Plumbline assessment; choose a file with the ending .plumb.</source>
        <translation>%1 不是准绳的评估文件，请选择扩展名为 .plumb 的文件。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Plumbline (file version %2, this program knows up to %3); update the program to open it.</source>
        <translation>%1 由较新版本的准绳建立（文件版本 %2，本程序最高支持 %3），请更新程序后再打开。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was left as it is; take a copy of it that is sound.</source>
        <translation>%1 已损坏（%2），未作改动，请改用完好的副本。</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there and try again.</source>
        <translation>%1 正被其他程序打开，请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is open for writing by %2 on %3; close it there and try again.</source>
        <translation>%1 正由 %2 在 %3 上编辑，请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>%1 can only be read; copy it to a folder where you may write, or change its permissions.</source>
        <translation>%1 为只读，请把它复制到可写的文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed; free some space and try again.</source>
        <translation>磁盘已满，%1 未作改动，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk refused to read or write %1 (%2), and the last change was not made; check the disk and try again.</source>
        <translation>磁盘读写 %1 失败（%2），最近一次更改未生效，请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>There is no model %1; choose one of the models this program ships.</source>
        <translation>没有模型 %1，请选择本程序自带的模型。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read: %2.</source>
        <translation>无法读取模型文件 %1：%2。</translation>
    </message>
    <message>
        <source>The model file %1 is wrong at %2; expected there: %3.</source>
        <translation>模型文件 %1 在 %2 处有误，此处应为：%3。</translation>
    </message>
    <message>
        <source>The model lacks its file %1.</source>
        <translation>模型缺少文件 %1。</translation>
    </message>
    <message>
        <source>The model file %1 lacks something that is required: %2.</source>
        <translation>模型文件 %1 缺少必需的内容：%2。</translation>
    </message>
    <message>
        <source>The model file %1 names %3 at %2, which the model does not have.</source>
        <translation>模型文件 %1 在 %2 处提到 %3，而模型中没有它。</translation>
    </message>
    <message>
        <source>The model file %1 has %3 twice, the second time at %2.</source>
        <translation>模型文件 %1 中 %3 重复出现，第二次在 %2 处。</translation>
    </message>
    <message>
        <source>In the model file %1 the weights under %2 in the profile %3 sum to %4 % instead of 100 %.</source>
        <translation>模型文件 %1 的 %3 类型中，%2 之下的权重合计为 %4 %，应为 100 %。</translation>
    </message>
    <message>
        <source>The model file %1 has no criterion for %2; give one for every cell.</source>
        <translation>模型文件 %1 中 %2 没有评估准则，每个评分单元都须有一条。</translation>
    </message>
    <message>
        <source>The weights of %1 are too fine to be computed exactly; give them with fewer decimals.</source>
        <translation>%1 的权重过细，无法精确计算，请减少小数位数。</translation>
    </message>
    <message>
        <source>The model needs a profile; choose one of: %2.</source>
        <translation>该模型须选定类型，可选：%2。</translation>
    </message>
    <message>
        <source>The model has no profile %1; choose one of: %2.</source>
        <translation>该模型没有类型 %1，可选：%2。</translation>
    </message>
    <message>
        <source>The model has no rule %1 for the total; choose one of: %2.</source>
        <translation>该模型没有总分规则 %1，可选：%2。</translation>
    </message>
    <message>
        <source>The model has no part with the code %1; check its spelling.</source>
        <translation>该模型中没有代码为 %1 的部分，请检查拼写。</translation>
    </message>
    <message>
        <source>%1 cannot be left out of an assessment (clause %2); keep it.</source>
        <translation>%1 不可裁剪（第 %2 章），请予保留。</translation>
    </message>
    <message>
        <source>Leaving out %1 needs a reason, which the report prints; give one.</source>
        <translation>裁剪 %1 须说明理由，理由将写入报告，请填写。</translation>
    </message>
    <message>
        <source>%1 is left out twice; name it once.</source>
        <translation>%1 被重复裁剪，请只列一次。</translation>
    </message>
    <message>
        <source>%1 is not part of the profile %2 and need not be left out.</source>
        <translation>%1 不属于类型 %2，无须裁剪。</translation>
    </message>
    <message>
        <source>The weights of the elements sum to %2 % instead of 100 %; correct them.</source>
        <translation>各能力要素的权重合计为 %2 %，应为 100 %，请更正。</translation>
    </message>
    <message>
        <source>The weights under %1 sum to %2 % instead of 100 %; correct them.</source>
        <translation>%1 之下的权重合计为 %2 %，应为 100 %，请更正。</translation>
    </message>
    <message>
        <source>There is no level %1; choose one from 1 to %2.</source>
        <translation>没有等级 %1，请在 1 至 %2 中选择。</translation>
    </message>
    <message>
        <source>There is no rating %1; use one of: %2.</source>
        <translation>没有评分 %1，可用：%2。</translation>
    </message>
    <message>
        <source>%1 is not part of this assessment and cannot be rated; change the scope or the depth first.</source>
        <translation>%1 不在本次评估范围内，不能评分，请先调整评估范围或评估深度。</translation>
    </message>
    <message>
        <source>The name of the enterprise is missing; enter it.</source>
        <translation>缺少企业名称，请填写。</translation>
    </message>
    <message>
        <source>%1 is not a date; write it as year-month-day, for example 2026-09-14.</source>
        <translation>%1 不是有效日期，请按 年-月-日 填写，例如 2026-09-14。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters; shorten it.</source>
        <translation>文字超过 %1 个字符，请缩短。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>%1, line %2: the text is not UTF-8; save the file as CSV UTF-8 and try again.</source>
        <translation>%1 第 %2 行：文字不是 UTF-8 编码，请另存为 CSV UTF-8 格式后重试。</translation>
    </message>
    <message>
        <source>%1, line 1: the first line has to be %2; correct it.</source>
        <translation>%1 第 1 行：首行须为 %2，请更正。</translation>
    </message>
    <message>
        <source>%1, line %2: %4 fields instead of %3; correct the line.</source>
        <translation>%1 第 %2 行：应有 %3 个字段，实有 %4 个，请更正该行。</translation>
    </message>
    <message>
        <source>%1, line %2: the model has no sub-domain %3; check its spelling.</source>
        <translation>%1 第 %2 行：模型中没有能力子域 %3，请检查拼写。</translation>
    </message>
    <message>
        <source>%1, line %2: %4 has no item %3; its items are 1 to %5.</source>
        <translation>%1 第 %2 行：%4 没有评价项 %3，评价项为 1 至 %5。</translation>
    </message>
    <message>
        <source>%1, line %2: there is no level %3; the levels are 1 to %4.</source>
        <translation>%1 第 %2 行：没有等级 %3，等级为 1 至 %4。</translation>
    </message>
    <message>
        <source>%1, line %2: there is no rating %3; use one of %4, or leave it empty.</source>
        <translation>%1 第 %2 行：没有评分 %3，可用 %4，或留空。</translation>
    </message>
    <message>
        <source>%1, line %2: the same cell as in line %3; keep one of the two.</source>
        <translation>%1 第 %2 行：与第 %3 行是同一评分单元，请只保留一行。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is not part of this assessment; take the line out.</source>
        <translation>%1 第 %2 行：%3 不在本次评估范围内，请删除该行。</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is out of place; quote the whole field or nothing.</source>
        <translation>%1 第 %2 行：引号位置有误，请给整个字段加引号或都不加。</translation>
    </message>
    <message>
        <source>The ending of %1 names no known format; use %2.</source>
        <translation>无法从 %1 的扩展名识别格式，请使用 %2。</translation>
    </message>
    <message>
        <source>The report %1 could not be made: %2.</source>
        <translation>未能生成报告 %1：%2。</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Find criterion, item, note (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a criterion, item or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · Table %2 · weight %3 · %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Take the rating back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + rating key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate the rest of the row alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move; with Shift select several cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note; Esc or Ctrl+Enter returns to the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a criterion, item or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former or next sub-domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo or redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview, results, gap, report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment or open one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Below level 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Assessments (*.plumb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 2 3 0 rate · Backspace clear · N note · F find · F1 all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings and notes are recorded under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading only: %1 on %2 has this assessment open for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading only: the file or its folder cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties of the assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a criterion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move on after a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Former sub-domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next sub-domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
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
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumbline %1
A workbench for maturity assessments.
Free software under the GNU GPL, version 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodForm</name>
    <message>
        <source>Target level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the enterprise aims at; the gap is shown against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels above it are not assessed and count 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level after the one reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewAssessment</name>
    <message>
        <source>Enterprise and standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be changed later, except the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of manufacture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings and notes are recorded under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1 lets some parts be left out, each with a reason that the report prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saving later: every rating is on the disk at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments (*.plumb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Elements, domains and sub-domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 rated, score %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Properties of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingMark</name>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeForm</name>
    <message>
        <source>Scope of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the enterprise does not have it (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always assessed (clause %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole profile is assessed. Untick what the enterprise does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out; the weights of the others are scaled up to 100 %.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Criteria found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheet of the sub-domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Plumbline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity assessments, from the first rating to the printed report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise, standard, scope, method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .plumb file on this computer or a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented manufacturer, fully rated; change what you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Assessments you begin or open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Score S, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
