<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Attaching</name>
    <message>
        <source>Picture of %1</source>
        <translation>%1 的图片</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Attaching %1…</source>
        <translation>正在添加 %1…</translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n file(s)…</source>
        <translation>
            <numerusform>正在添加 %n 个文件…</numerusform>
        </translation>
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
        <translation>门槛</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>制约</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>……另有 %1 条，用 --json 可全部列出。</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>分项数</translation>
    </message>
    <message>
        <source>Give one --reason for all, or one for each --exclude in the same order.</source>
        <translation>请用一个 --reason 说明全部裁剪的理由，或按 --exclude 的顺序各给一个。</translation>
    </message>
    <message>
        <source>There is no verb %1; see plumbline-cli --help for those there are.</source>
        <translation>没有命令“%1”；可用 plumbline-cli --help 查看全部命令。</translation>
    </message>
    <message>
        <source>%1 is ready to be rated.</source>
        <translation>%1 已建好，可以开始评分。</translation>
    </message>
    <message>
        <source>Say whose ratings these are with --assessor NAME.</source>
        <translation>请用 --assessor NAME 指明评分人。</translation>
    </message>
    <message>
        <source>Lines read: %1; ratings changed: %2.</source>
        <translation>已读取 %1 行，更改 %2 条评分。</translation>
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
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>To the next</source>
        <translation>距下一级</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source> (rule %1)</source>
        <translation>（规则 %1）</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was installed: %n mistake(s) in %1.</source>
        <translation>
            <numerusform>没有安装：%1 中有 %n 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is sound: %3 items at %4 levels.</source>
        <translation>%1 %2 没有问题：%3 个分项，%4 个等级。</translation>
    </message>
    <message>
        <source>%1 %2 is installed: %3 items at %4 levels.</source>
        <translation>%1 %2 已安装：%3 个分项，%4 个等级。</translation>
    </message>
    <message>
        <source>Edition %1 to %2. Ratings that carry over: %3; criteria that are new: %4.</source>
        <translation>版本 %1 至 %2。沿用评分 %3 个；新增条款 %4 条。</translation>
    </message>
    <message>
        <source>%1 is to be rated anew.</source>
        <translation>%1 需要重新评分。</translation>
    </message>
    <message>
        <source>%1 is no longer part of the model.</source>
        <translation>%1 已不在模型中。</translation>
    </message>
    <message>
        <source>No wording of the standard is loaded for %1.</source>
        <translation>%1 未载入标准原文。</translation>
    </message>
    <message>
        <source>The wording of the standard is loaded for %1: %2 of %3 criteria.</source>
        <translation>%1 已载入标准原文：%3 条中有 %2 条。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was loaded: %n mistake(s) in %1.</source>
        <translation>
            <numerusform>没有载入：%1 中有 %n 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已裁剪</translation>
    </message>
    <message>
        <source>%1 can no longer be left out and is assessed from now on.</source>
        <translation>%1 不再允许裁剪，今后纳入评估。</translation>
    </message>
    <message>
        <source>%1 goes back to the recommended weight.</source>
        <translation>%1 恢复推荐权重。</translation>
    </message>
    <message>
        <source>The profile becomes %1.</source>
        <translation>类型改为“%1”。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>对应条款</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>还没有证据。</translation>
    </message>
    <message numerus="yes">
        <source>Rated high without evidence: %n cell(s)</source>
        <translation>
            <numerusform>评分较高但没有证据的条款：%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who adds it with --assessor NAME.</source>
        <translation>请用 --assessor 姓名 说明由谁添加。</translation>
    </message>
    <message>
        <source>Name a file to attach, or say with --title what the evidence is.</source>
        <translation>请指定要添加的文件，或用 --title 说明是什么证据。</translation>
    </message>
    <message>
        <source>Evidence added; files: %1, cells: %2.</source>
        <translation>已添加证据；文件 %1 个，对应条款 %2 条。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改号</translation>
    </message>
    <message>
        <source>Open again as revision %1; the former seal stays in the file.</source>
        <translation>已启封，现为第 %1 版；原封存记录保留在文件中。</translation>
    </message>
    <message>
        <source>%1 has open points (%2); close them, or accept them with --accept-open REASON.</source>
        <translation>%1 尚有未完事项（%2）；请先完成，或以 --accept-open 理由 说明后封存。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Level decided</source>
        <translation>评定等级</translation>
    </message>
    <message>
        <source>Level computed: %1; the lead decided otherwise: %2</source>
        <translation>计算等级：%1；评估组长另行评定，理由：%2</translation>
    </message>
    <message>
        <source>Sealed with open points, because</source>
        <translation>带未完事项封存的理由</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>%1 does not agree with its seal. Differences: %2; the first: %3.</source>
        <translation>%1 与封存时不一致，共 %2 处不同；第一处：%3。</translation>
    </message>
    <message>
        <source>%1 was sealed, but is open again and not sealed now. %2.</source>
        <translation>%1 曾经封存，但已启封，目前未封存。%2。</translation>
    </message>
    <message>
        <source>%1 is not sealed.</source>
        <translation>%1 未封存。</translation>
    </message>
    <message>
        <source>The content agrees with the seal.</source>
        <translation>内容与封存时一致。</translation>
    </message>
    <message>
        <source>nothing is rated yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>%1, decided by the lead: %2</source>
        <translation>%1，由评估组长评定：%2</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>计算结果：%1</translation>
    </message>
    <message>
        <source>Possible: %1 to %2, %3 to %4</source>
        <translation>可能范围：%1 至 %2，%3 至 %4</translation>
    </message>
    <message>
        <source>Others may read the signing key %1; change its permissions, so that only you can.</source>
        <translation>其他人可以读取签名密钥 %1；请修改其权限，使只有您可以读取。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>No rating was changed: %n mistake(s) in %1.</source>
        <translation>
            <numerusform>评分没有改动：%1 中有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1; changed: %2; taken back: %3; the same: %4. Nothing was written.</source>
        <translation>新增 %1，改动 %2，撤回 %3，相同 %4。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Recorded, though %1 is not in the team of this assessment.</source>
        <translation>已记录，但%1 不是本次评估的评估组成员。</translation>
    </message>
    <message>
        <source>The seal does not hold. It says of itself:</source>
        <translation>封存已失效。封存记录自述：</translation>
    </message>
    <message>
        <source>What can be read is written as a new file by: check %1 --rescue NEW</source>
        <translation>可读出的内容可写成新文件：check %1 --rescue 新文件</translation>
    </message>
    <message>
        <source>What makes no sense in it is left out; plumbline-cli check names all of it.</source>
        <translation>其中无法理解的内容未列入；plumbline-cli check 会逐项指明。</translation>
    </message>
    <message>
        <source>And there are %1 more, or more than that; correct these first.</source>
        <translation>另有至少 %1 处；请先改正以上各处。</translation>
    </message>
    <message>
        <source>And there are %1 more; correct these first.</source>
        <translation>另有 %1 处；请先改正以上各处。</translation>
    </message>
    <message>
        <source>It is done, and what was changed or made is on the disk; only what there is to say of it could not be written to standard output (%1).</source>
        <translation>操作已完成，所作的更改或生成的文件已在磁盘上；只是结果说明无法写到标准输出（%1）。</translation>
    </message>
    <message>
        <source>There is no level %1 to decide on; choose one from 0, where none is reached, to %2.</source>
        <translation>没有等级 %1 可供决定；请从 0（未达到任何等级）到 %2 中选择。</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 and names no file that there is; write it in UTF-8.</source>
        <translation>%1 不是 UTF-8 编码，也没有这个名称的文件；请用 UTF-8 书写。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file %1; check the path.</source>
        <translation>没有文件“%1”，请检查路径。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is; choose another name.</source>
        <translation>“%1”已存在，未作改动；请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check that it is a file you may read.</source>
        <translation>无法读取“%1”（%2）；请确认它是文件且有读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another folder or check its permissions.</source>
        <translation>无法写入“%1”（%2）；请换一个文件夹，或检查写入权限。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read; check that it is the right file.</source>
        <translation>“%1”超过 %2 MB，未读取；请确认没有选错文件。</translation>
    </message>
    <message>
        <source>%1 is not a Plumbline assessment; choose a file with the ending .plumb.</source>
        <translation>“%1”不是准绳评估文件，请选择扩展名为 .plumb 的文件。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Plumbline (file version %2, this program knows up to %3); update the program to open it.</source>
        <translation>“%1”由更新版本的准绳创建（文件版本 %2，本程序最高支持 %3），请升级本程序后再打开。</translation>
    </message>
    <message>
        <source>%1 is open in another program; close it there and try again.</source>
        <translation>“%1”正被其他程序打开，请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is open for writing by %2 on %3; close it there and try again.</source>
        <translation>%2 正在电脑“%3”上编辑“%1”，请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>%1 can only be read; copy it to a folder where you may write, or change its permissions.</source>
        <translation>“%1”是只读的；请复制到可写入的文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed; free some space and try again.</source>
        <translation>磁盘已满，“%1”未作改动；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk refused to read or write %1 (%2), and the last change was not made; check the disk and try again.</source>
        <translation>磁盘读写“%1”出错（%2），最近一次更改未生效；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read: %2.</source>
        <translation>无法读取模型文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The model file %1 is wrong at %2; expected there: %3.</source>
        <translation>模型文件“%1”的 %2 处有误，此处应为：%3。</translation>
    </message>
    <message>
        <source>The model lacks its file %1.</source>
        <translation>模型缺少文件“%1”。</translation>
    </message>
    <message>
        <source>The model file %1 lacks something that is required: %2.</source>
        <translation>模型文件“%1”缺少必需的内容：%2。</translation>
    </message>
    <message>
        <source>The model file %1 names %3 at %2, which the model does not have.</source>
        <translation>模型文件“%1”的 %2 处写有“%3”，模型中没有此项。</translation>
    </message>
    <message>
        <source>The model file %1 has %3 twice, the second time at %2.</source>
        <translation>模型文件“%1”中“%3”重复，第二次出现在 %2 处。</translation>
    </message>
    <message>
        <source>In the model file %1 the weights under %2 in the profile %3 sum to %4 % instead of 100 %.</source>
        <translation>模型文件“%1”中，“%2”之下的权重（类型“%3”）合计 %4 %，应为 100 %。</translation>
    </message>
    <message>
        <source>The model file %1 has no criterion for %2; give one for every cell.</source>
        <translation>模型文件“%1”缺少 %2 的条款，请补上；每个分项的每一级都须有条款。</translation>
    </message>
    <message>
        <source>The weights of %1 are too fine to be computed exactly; give them with fewer decimals.</source>
        <translation>“%1”的权重过细，无法精确计算；请减少小数位数。</translation>
    </message>
    <message>
        <source>The model needs a profile; choose one of: %2.</source>
        <translation>此模型须指定企业类型，请从中选一：%2。</translation>
    </message>
    <message>
        <source>The model has no profile %1; choose one of: %2.</source>
        <translation>此模型没有企业类型“%1”，请从中选一：%2。</translation>
    </message>
    <message>
        <source>The model has no rule %1 for the total; choose one of: %2.</source>
        <translation>此模型没有计分规则“%1”，请从中选一：%2。</translation>
    </message>
    <message>
        <source>The model has no part with the code %1; check its spelling.</source>
        <translation>此模型中没有代码“%1”，请检查拼写。</translation>
    </message>
    <message>
        <source>%1 cannot be left out of an assessment (clause %2); keep it.</source>
        <translation>“%1”不可裁剪（标准第 %2 章），请保留。</translation>
    </message>
    <message>
        <source>Leaving out %1 needs a reason, which the report prints; give one.</source>
        <translation>裁剪“%1”须写理由（印入报告），请填写。</translation>
    </message>
    <message>
        <source>%1 is left out twice; name it once.</source>
        <translation>“%1”被裁剪了两次，请只列一次。</translation>
    </message>
    <message>
        <source>The weights of the highest parts sum to %2 % instead of 100 %; correct them.</source>
        <translation>最上层各部分的权重合计 %2 %，应为 100 %，请更正。</translation>
    </message>
    <message>
        <source>The weights under %1 sum to %2 % instead of 100 %; correct them.</source>
        <translation>“%1”之下的权重合计 %2 %，应为 100 %，请更正。</translation>
    </message>
    <message>
        <source>There is no level %1; choose one from 1 to %2.</source>
        <translation>没有 %1 级，请在 1 到 %2 级中选择。</translation>
    </message>
    <message>
        <source>%1 is not part of this assessment and cannot be rated; change the scope or the depth first.</source>
        <translation>%1 不在本次评估之内，不能评分；请先修改评估范围或评估深度。</translation>
    </message>
    <message>
        <source>The name of the enterprise is missing; enter it.</source>
        <translation>缺少企业名称，请填写。</translation>
    </message>
    <message>
        <source>The name of the assessor is missing; enter it.</source>
        <translation>缺少评分人姓名，请填写。</translation>
    </message>
    <message>
        <source>%1 is not a date; write it as year-month-day, for example 2026-09-14.</source>
        <translation>“%1”不是有效日期，请按“年-月-日”填写，例如 2026-09-14。</translation>
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
        <source>%1, line %2: a quotation mark is out of place; quote the whole field or nothing.</source>
        <translation>“%1”第 %2 行：引号位置有误，请给整个字段加引号，或都不加。</translation>
    </message>
    <message>
        <source>The ending of %1 names no known format; use %2.</source>
        <translation>无法由“%1”的扩展名识别格式，请改用 %2。</translation>
    </message>
    <message>
        <source>The report %1 could not be made: %2.</source>
        <translation>未能生成报告“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 is no workbook (.xlsx); save it as an Excel workbook and try again.</source>
        <translation>%1 不是工作簿（.xlsx）；请另存为 Excel 工作簿后再试。</translation>
    </message>
    <message>
        <source>%1 is an old .xls file or protected by a password; save it as an open .xlsx.</source>
        <translation>%1 是旧的 .xls 文件或带有密码；请另存为不加密的 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged: %2. Save it anew and try again.</source>
        <translation>工作簿 %1 已损坏：%2。请重新保存后再试。</translation>
    </message>
    <message>
        <source>This sheet is missing; add it, or begin with a new template.</source>
        <translation>缺少这张表；请补上，或从新模板做起。</translation>
    </message>
    <message>
        <source>The column %1 is missing in the first row; add it.</source>
        <translation>第一行缺少列 %1，请补上。</translation>
    </message>
    <message>
        <source>The line %1 is missing; add it.</source>
        <translation>缺少 %1 这一行，请补上。</translation>
    </message>
    <message>
        <source>%1 is no code; use small letters, digits and single hyphens between them.</source>
        <translation>%1 不是代码；请用小写字母、数字，中间以单个连字符相连。</translation>
    </message>
    <message>
        <source>%1 does not fit here; enter %2 to %3, with two decimals at most.</source>
        <translation>此处不能填 %1；请填 %2 到 %3，最多两位小数。</translation>
    </message>
    <message>
        <source>%1 is not known here; use one of %2.</source>
        <translation>此处没有 %1；请用下列之一：%2。</translation>
    </message>
    <message>
        <source>There is nothing with the code %1 in the sheets Tree and Items; check its spelling.</source>
        <translation>表 Tree 和 Items 中没有代码 %1，请检查拼写。</translation>
    </message>
    <message>
        <source>%1 stands here a second time, after %2; keep one of the two.</source>
        <translation>%1 在 %2 之后再次出现，请只留一处。</translation>
    </message>
    <message>
        <source>%1 is out of order; bounds go up from row to row, values of ratings down.</source>
        <translation>%1 的次序不对；下限逐行升高，评分取值逐行降低。</translation>
    </message>
    <message>
        <source>%1 has no parts below it; add some, or take it out.</source>
        <translation>%1 没有下级部分；请补上，或删去该行。</translation>
    </message>
    <message>
        <source>The weights of the parts below sum to %1 instead of 100 (%2).</source>
        <translation>下级各部分的权重合计为 %1，应为 100（%2）。</translation>
    </message>
    <message>
        <source>%1 has a weight though all parts weigh the same there; empty it, or set equal to no.</source>
        <translation>此处各部分等权，%1 却填了权重；请清空，或把 equal 改为 no。</translation>
    </message>
    <message>
        <source>The criterion of %1 at level %2 is missing; add a row for it.</source>
        <translation>缺少 %1 在等级 %2 的条款，请补一行。</translation>
    </message>
    <message>
        <source>%1 is another model than %2, with which the assessment was made; only an edition of the same model can take its place.</source>
        <translation>%1 与本评估所用的模型 %2 不是同一个；只能换用同一模型的其他版本。</translation>
    </message>
    <message>
        <source>There is no model %1; choose one of the models there are.</source>
        <translation>没有模型“%1”；请从已有的模型中选择。</translation>
    </message>
    <message>
        <source>%1 comes with Plumbline and stays as it is; give your model another id.</source>
        <translation>%1 随准绳提供，不会改动；请给您的模型另取一个代码（id）。</translation>
    </message>
    <message>
        <source>The formula here has no value; save the workbook in a spreadsheet program, or enter the value itself.</source>
        <translation>此处的公式没有结果值；请用表格软件打开并保存一次，或直接填写数值。</translation>
    </message>
    <message>
        <source>Rows in this sheet: %1; it needs %2 to %3.</source>
        <translation>这张表有 %1 行，应为 %2 至 %3 行。</translation>
    </message>
    <message>
        <source>%1 does not fit here; enter a whole number from %2 to %3.</source>
        <translation>%1 不适用于此处；请填 %2 至 %3 的整数。</translation>
    </message>
    <message>
        <source>%1 does not fit here; it has to be %2.</source>
        <translation>%1 不适用于此处；应为 %2。</translation>
    </message>
    <message>
        <source>The code of the part above is missing; fill it in.</source>
        <translation>缺少上级代码，请填写。</translation>
    </message>
    <message>
        <source>%1 is no part of the storey above this one; correct it, or empty it at the top.</source>
        <translation>上一层中没有 %1；请改正，最上层则请清空。</translation>
    </message>
    <message>
        <source>%1 has no items, though other parts have; add them in the sheet Items.</source>
        <translation>%1 没有分项，而其他部分有；请在表 Items 中补上。</translation>
    </message>
    <message>
        <source>%1 has a weight in the profile %2, but the part above has none; empty it, or give the part above one.</source>
        <translation>%1 在类型 %2 下有权重，而上级没有；请清空，或给上级填写权重。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>No wording of the standard is loaded for %1; load one from a sheet first.</source>
        <translation>%1 未载入标准原文；请先从表格载入。</translation>
    </message>
    <message>
        <source>The wording of the standard in %1 is damaged; load it anew, or remove it.</source>
        <translation>%1 中的标准原文已损坏；请重新载入或移除。</translation>
    </message>
    <message>
        <source>%1 is not part of the profile %2; name a part that is.</source>
        <translation>“%1”不属于类型“%2”，请改用该类型中的部分。</translation>
    </message>
    <message>
        <source>%1 is no weight; give a percentage from 0 to 100 with two decimals at most.</source>
        <translation>“%1”不是权重；请填写 0 至 100 的百分数，最多两位小数。</translation>
    </message>
    <message>
        <source>Several parts have the code %1; say which one is meant: %2.</source>
        <translation>代码“%1”对应多个部分，请写明是哪一个：%2。</translation>
    </message>
    <message>
        <source>Nothing would be left to assess; keep at least one part.</source>
        <translation>全部裁剪后已无内容可评，请至少保留一部分。</translation>
    </message>
    <message>
        <source>What is left under %1 weighs 0 %; give one of its parts a weight.</source>
        <translation>“%1”之下保留部分的权重合计为 0 %，请至少给其中一项设定权重。</translation>
    </message>
    <message>
        <source>%1 is not a time of day; write it as hour:minute, for example 09:30.</source>
        <translation>“%1”不是时刻，请按“时:分”填写，例如 09:30。</translation>
    </message>
    <message>
        <source>%2 is not later than %1; give an end after the start.</source>
        <translation>结束 %2 不晚于开始 %1，请填写更晚的结束。</translation>
    </message>
    <message>
        <source>A member of the team needs a name; enter it.</source>
        <translation>评估组成员需有姓名，请填写。</translation>
    </message>
    <message>
        <source>A finding needs a text; write what was found.</source>
        <translation>评估发现需有内容，请写明发现了什么。</translation>
    </message>
    <message>
        <source>There is no entry %1 in this assessment; it may have been removed meanwhile.</source>
        <translation>本次评估中没有条目 %1，可能已被移除。</translation>
    </message>
    <message>
        <source>%1 is a folder; choose the files in it.</source>
        <translation>%1 是文件夹，请选择其中的文件。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and was left as it is; choose an empty or a new one.</source>
        <translation>文件夹 %1 不是空的，未作更改；请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>%1 changed while it was read, so nothing was taken from it; try again once nobody writes to it.</source>
        <translation>%1 在读取过程中发生了变化，因此没有采用其内容；请等它不再被写入后重试。</translation>
    </message>
    <message>
        <source>%1 would be larger than a file may be on that disk, and was not changed; move it to another disk (one formatted as FAT32 takes 4 GB at most).</source>
        <translation>%1 会超过该磁盘允许的单个文件大小，未作任何更改；请把它移到其他磁盘（FAT32 格式的磁盘上单个文件不超过 4 GB）。</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was changed.</source>
        <translation>操作已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>The content of the attached file is not in %1 (SHA-256 %2); attach the file again.</source>
        <translation>%1 中没有该附件的内容（SHA-256 %2），请重新添加该文件。</translation>
    </message>
    <message>
        <source>The content of the attached file in %1 is not what was attached (SHA-256 %2); take it from a copy of the assessment that is sound.</source>
        <translation>%1 中该附件的内容与当初添加时不一致（SHA-256 %2），请从完好的评估文件副本中取得。</translation>
    </message>
    <message>
        <source>This is the assessment as it stood on %1, which can only be read; go back to now to work on.</source>
        <translation>这是评估在 %1 时的样子，只能查看；要继续工作，请回到现在。</translation>
    </message>
    <message>
        <source>There is no moment %1 to be shown; choose a change from %2 to %3, since earlier ones were not kept one by one.</source>
        <translation>没有可以显示的时刻 %1；请在第 %2 次到第 %3 次更改之间选择，更早的更改没有逐次保存。</translation>
    </message>
    <message>
        <source>Nobody of the name %1 has changed this assessment; choose one of: %2.</source>
        <translation>没有名为 %1 的人改动过本次评估；可选：%2。</translation>
    </message>
    <message>
        <source>%1 was sealed by %2 on %3 and can only be read; to change it the lead opens it again with the signing key.</source>
        <translation>%1 已由 %2 于 %3 封存，只能查看；如需修改，由评估组长用签名密钥启封。</translation>
    </message>
    <message>
        <source>%1 is not sealed, so there is nothing to open again.</source>
        <translation>%1 未封存，无需启封。</translation>
    </message>
    <message>
        <source>Criteria under assessment that are not rated yet: %1; rate them, then seal.</source>
        <translation>评估范围内尚有 %1 项条款未评；请先评分，再封存。</translation>
    </message>
    <message>
        <source>Points still open: %1; close them, or give a reason for sealing all the same.</source>
        <translation>尚有 %1 类未完事项；请先完成，或说明仍要封存的理由。</translation>
    </message>
    <message>
        <source>A sealed assessment is opened again for a reason only; give it.</source>
        <translation>启封须有理由；请填写。</translation>
    </message>
    <message>
        <source>%1 was sealed by %2 with another signing key; open it again with that one.</source>
        <translation>%1 由 %2 用另一把签名密钥封存；请用那把密钥启封。</translation>
    </message>
    <message>
        <source>The signing key needs a passphrase, and this one is empty; enter one.</source>
        <translation>签名密钥须有口令，现为空；请输入口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open the signing key %1; check it and try again.</source>
        <translation>口令打不开签名密钥 %1；请核对后重试。</translation>
    </message>
    <message>
        <source>%1 is not a signing key of Plumbline; choose the key file.</source>
        <translation>%1 不是准绳的签名密钥；请选择密钥文件。</translation>
    </message>
    <message>
        <source>The signing key %1 was made by a newer Plumbline; update the program to use it.</source>
        <translation>签名密钥 %1 由更新版本的准绳生成；请更新程序后使用。</translation>
    </message>
    <message>
        <source>The signing key %1 is damaged; use a copy of it.</source>
        <translation>签名密钥 %1 已损坏；请使用它的副本。</translation>
    </message>
    <message>
        <source>The printer did not accept the pages. Check that it is on and try again.</source>
        <translation>打印机没有接受页面。请检查打印机是否开启，然后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices here; double-click the cell to see them.</source>
        <translation>“%1”不在可选项之内，双击单元格可查看可选项。</translation>
    </message>
    <message>
        <source>%1 is not a Plumbline assessment, though it is named like one; take the file again from where it came from.</source>
        <translation>%1 不是准绳的评估文件，只是名称相像；请从来源处重新获取该文件。</translation>
    </message>
    <message>
        <source>A long piece of work is still being written; wait until it is done, then try again.</source>
        <translation>正在写入较大的内容；请等它完成后再试。</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>内存不足；请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>Row %1: %2 Nothing was pasted.</source>
        <translation>第 %1 行：%2未粘贴任何内容。</translation>
    </message>
    <message>
        <source>Only the lead reviews and seals, and the team&apos;s lead is %2, not %1; work as %2, or change the lead in the team.</source>
        <translation>复核和封存由评估组长进行：本组组长是 %2，不是 %1；请以 %2 的身份工作，或在评估组中更换组长。</translation>
    </message>
    <message>
        <source>The level decided is not the one computed; give the reason.</source>
        <translation>评定等级与计算所得的等级不同，请说明理由。</translation>
    </message>
    <message>
        <source>Windows keeps the name %1 for a device; give the model another id.</source>
        <translation>%1 是 Windows 保留的设备名；请为模型换一个代码。</translation>
    </message>
    <message>
        <source>The error %1 stands here; enter the value itself.</source>
        <translation>这里是错误值 %1；请直接填写数值或文字。</translation>
    </message>
    <message>
        <source>%1 is a number here, and a number keeps no zero at its end: it may have been typed as %10. Format the cell as text and enter it anew.</source>
        <translation>这里的 %1 是数字，数字末尾的 0 不会保留，原来输入的可能是 %10。请将单元格格式设为文本后重新输入。</translation>
    </message>
    <message>
        <source>The workbook %1 is larger than %2 MB once unpacked and was not read; take out what does not belong to it.</source>
        <translation>工作簿 %1 解压后超过 %2 MB，没有读取；请删去无关的内容。</translation>
    </message>
    <message>
        <source>The name %1 has characters that are not seen; type it anew.</source>
        <translation>姓名 %1 含有看不见的字符；请重新输入。</translation>
    </message>
    <message>
        <source>%1, line %2: this is no text in UTF-8, UTF-16 or GB18030; save the file as CSV UTF-8 and try again.</source>
        <translation>%1 第 %2 行：文本既不是 UTF-8、UTF-16，也不是 GB18030；请另存为 CSV UTF-8 后再试。</translation>
    </message>
    <message>
        <source>%1 has more than %2 cells and was not read; take out what does not belong to the table.</source>
        <translation>%1 超过 %2 个单元格，没有读取；请删去不属于该表的内容。</translation>
    </message>
    <message>
        <source>The text in %2 of %1 is longer than %3 bytes; shorten it.</source>
        <translation>%1 中 %2 的文字超过 %3 字节；请缩短。</translation>
    </message>
    <message>
        <source>There is nothing below the heads of the columns; fill the table in.</source>
        <translation>表头以下没有内容；请填写后再试。</translation>
    </message>
    <message>
        <source>The model has nothing called &quot;%1&quot; here (%2); check its spelling.</source>
        <translation>模型中没有“%1”（%2）；请检查写法。</translation>
    </message>
    <message>
        <source>%2 has no item %1; its items are 1 to %3.</source>
        <translation>“%2”没有分项 %1；分项为 1 至 %3。</translation>
    </message>
    <message>
        <source>Several parts are called &quot;%1&quot;; use the code of the one that is meant: %2.</source>
        <translation>有多处名为“%1”；请改用所指的代码：%2。</translation>
    </message>
    <message>
        <source>%1 is no score; enter 0 to %2 with one decimal at most, or leave it empty.</source>
        <translation>%1 不是分数；请填写 0 至 %2，最多一位小数，或留空。</translation>
    </message>
    <message>
        <source>A score cannot rest on %1; enter level, a measured share such as 153/250 where the item is a ratio, or leave it empty.</source>
        <translation>%1 不能作为分数的依据；请填写 level（等级），比例类分项可填写实测比例，如 153/250，或留空。</translation>
    </message>
    <message>
        <source>The score %1 does not lie in level %2, which stands beside it; correct one of them.</source>
        <translation>分数 %1 不在旁边所填的等级 %2 之内；请更正其中之一。</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>没有读取的列：%1。</translation>
    </message>
    <message>
        <source>This sheet is hidden; it was read all the same.</source>
        <translation>这张表是隐藏的，仍已读取。</translation>
    </message>
    <message>
        <source>Hidden rows were read too: %1.</source>
        <translation>隐藏的行也已读取：%1。</translation>
    </message>
    <message>
        <source>Hidden columns were read too: %1.</source>
        <translation>隐藏的列也已读取：%1。</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2, as a file does that was copied in part; take it again from where it came from, or complete the line.</source>
        <translation>%1 在第 %2 行中间断开，可能只复制了一部分；请重新获取该文件，或补全这一行。</translation>
    </message>
    <message>
        <source>The name of %1 is not in UTF-8, as on some older USB sticks; rename the file and try again.</source>
        <translation>%1 的文件名不是 UTF-8 编码（旧 U 盘上常见）；请重命名该文件后重试。</translation>
    </message>
    <message>
        <source>The name of %1 is so long that the files which stand beside it while it is written have no room; give it a name of at most %2 bytes, which are %2 letters or a third as many Chinese characters.</source>
        <translation>%1 的文件名过长，写入时放在旁边的文件无法命名；请改为最多 %2 字节的名称（%2 个字母，或约其三分之一个汉字）。</translation>
    </message>
    <message>
        <source>The path of %1 is longer than the %2 bytes that an assessment may be reached by; move it to a folder nearer to the top, or give shorter names.</source>
        <translation>%1 的路径超过评估文件允许的 %2 字节；请移到层级较浅的文件夹，或改用较短的名称。</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link), under which another program could write to it at the same time, so it can only be read; make a copy and work on that.</source>
        <translation>%1 另有一个名称（硬链接），其他程序可能同时通过它写入，因此只能读取；请复制一份并在副本上工作。</translation>
    </message>
    <message>
        <source>The disk on which %1 stands cannot keep two programs from writing at once, so it can only be read there; copy it to another disk.</source>
        <translation>%1 所在的磁盘无法防止两个程序同时写入，因此在那里只能读取；请复制到其他磁盘。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output (%1); free some space or write it elsewhere.</source>
        <translation>结果无法写到标准输出（%1）；请腾出空间，或写到别处。</translation>
    </message>
    <message>
        <source>%1 was left in the midst of a change, and %2, which would take that back, is damaged; take a backup, or where this file is one, move %2 away and check it.</source>
        <translation>%1 停在一次未完成的更改中，而用于撤回它的 %2 已损坏；请改用备份；如果此文件本身就是备份，请移走 %2 后再检查。</translation>
    </message>
    <message>
        <source>%1 lies beside the assessment, does not belong to it and cannot be moved aside (%2); copy the assessment alone to another folder and open it there.</source>
        <translation>%1 位于评估文件旁边，不属于该文件，又无法移开（%2）；请只把评估文件复制到其他文件夹再打开。</translation>
    </message>
    <message>
        <source>%1 was set by another program to keep its changes in a file beside it (WAL); set its journal mode back to DELETE in that program, then open it here.</source>
        <translation>%1 被其他程序设为将更改保存在旁边的文件中（WAL）；请在该程序中将日志模式改回 DELETE，再在此打开。</translation>
    </message>
    <message>
        <source>The backup of %1 was not kept, since it was not found sound, and the older ones stay; check the assessment and the disk.</source>
        <translation>%1 的备份经检查不完好，未予保留，较早的备份仍在；请检查该评估文件和磁盘。</translation>
    </message>
    <message>
        <source>Beside %1 lay an unfinished change of another state of it or of another file; it is now in %2 and was not played into this one.</source>
        <translation>%1 旁边有一次未完成的更改，属于该文件的另一状态或另一个文件；它现已移至 %2，未写入此文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: its structure is not that of an assessment (%2). It was left as it is; take a copy of it that is sound.</source>
        <translation>%1 已损坏：其结构不是评估文件的结构（%2）。文件保持原样；请改用完好的副本。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %4 of %3 cannot be &quot;%5&quot;.</source>
        <translation>%1 已损坏（%2）：%3 的 %4 不能是“%5”。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and cannot be read to the end; it was left as it is. Take a copy of it that is sound, or save what can be read: plumbline-cli check FILE --rescue NEW.</source>
        <translation>%1 已损坏（%2），无法读完；文件保持原样。请改用完好的副本，或保存可读出的内容：plumbline-cli check 文件 --rescue 新文件。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): what it refers to is missing (%4).</source>
        <translation>%1 已损坏（%2）：所引用的内容缺失（%4）。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3 refers to what is missing (%4).</source>
        <translation>%1 已损坏（%2）：%3 引用的内容缺失（%4）。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3 is missing.</source>
        <translation>%1 已损坏（%2）：缺少 %3。</translation>
    </message>
    <message>
        <source>%1 is damaged: what change %2 did cannot be read, so that the assessment cannot be shown as it stood before.</source>
        <translation>%1 已损坏：第 %2 次更改的内容无法读出，因此无法显示更改之前的评估。</translation>
    </message>
    <message>
        <source>%1 is damaged: seal %2 is not what a lead signed.</source>
        <translation>%1 已损坏：第 %2 次封存不是评估组长签署的内容。</translation>
    </message>
    <message>
        <source>%1 is damaged and was opened for reading only; save what can be read as a new file and work on there.</source>
        <translation>%1 已损坏，仅以只读方式打开；请将可读出的内容另存为新文件，在新文件中继续工作。</translation>
    </message>
    <message>
        <source>The model %1 is larger than a model may be (%2); make it smaller.</source>
        <translation>模型 %1 超过允许的大小（%2）；请缩小。</translation>
    </message>
    <message>
        <source>The weights of the parts below sum to %1 instead of 100 (%2); enter them in percent, as 46 or 46% and not as 0.46.</source>
        <translation>下级各部分的权重合计为 %1，应为 100（%2）；请按百分数填写，如 46 或 46%，而不是 0.46。</translation>
    </message>
    <message>
        <source>The name of the file is missing; give one.</source>
        <translation>缺少文件名，请填写。</translation>
    </message>
    <message>
        <source>%1 is sound, so there is nothing to rescue and %2 was not written; keep the file, or copy it as it is.</source>
        <translation>%1 完好，无需抢救，未写入 %2；请保留此文件，或原样复制。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3 belongs to nothing.</source>
        <translation>%1 已损坏（%2）：%3 不属于任何内容。</translation>
    </message>
    <message>
        <source>%1 is damaged: what its history tells of change %2 is not what that change did.</source>
        <translation>%1 已损坏：历史中对更改 %2 的记载与其实际内容不符。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): %3 is not what its history says of it last.</source>
        <translation>%1 已损坏（%2）：%3 与历史中的最后记载不符。</translation>
    </message>
    <message>
        <source>%1 counts as many changes as there can be, so it can only be read; take a copy of it that is sound.</source>
        <translation>%1 的更改计数已达上限，只能读取；请使用完好的副本。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read: line %2 is no JSON; correct it there.</source>
        <translation>模型文件 %1 无法读取：第 %2 行不是 JSON，请改正。</translation>
    </message>
    <message>
        <source>%1 is the assessment itself; it cannot be evidence of its own. Attach a copy of it.</source>
        <translation>%1 就是此评估文件本身，不能作为自己的证据；请附上其副本。</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; has characters that cannot be kept; type it anew.</source>
        <translation>文字“%1”含有无法保存的字符，请重新输入。</translation>
    </message>
    <message>
        <source>The signing key %1 asks for more memory and time than any key of this program, so it was not opened; use a copy of your own key.</source>
        <translation>签名密钥 %1 要求的内存和时间超过本程序的任何密钥，因此未打开；请使用自己密钥的副本。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was left as it is; bring back a backup of it, or take a copy that is sound.</source>
        <translation>%1 已损坏（%2），未作改动；请恢复它的备份，或使用一份完好的副本。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): part of it cannot be read; bring back a backup of it, or save what can be read as a new file.</source>
        <translation>%1 已损坏（%2）：有一部分无法读取；请恢复它的备份，或把可以读取的内容另存为新文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: part of it cannot be read; bring back a backup of it, or save what can be read as a new file.</source>
        <translation>%1 已损坏：有一部分无法读取；请恢复它的备份，或把可以读取的内容另存为新文件。</translation>
    </message>
    <message>
        <source>%1 is open for writing by somebody on %3; close it there and try again.</source>
        <translation>%1 正在电脑“%3”上被他人打开编辑；请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>No level alone gives the score %1; enter what it rests on, or leave that empty.</source>
        <translation>没有哪个等级单独对应得分 %1；请填写其依据，或将依据留空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; heads the same as &quot;%2&quot;; keep one of the two columns.</source>
        <translation>“%1”与“%2”是同一列的两种表头；请只保留其中一列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands behind the last column with a head: there is a field too many before it. Put what holds a comma, such as 0,8, in quotation marks.</source>
        <translation>“%1”在最后一个表头之后：它前面多了一个字段。含逗号的内容（如 0,8）请加引号。</translation>
    </message>
    <message>
        <source>A second table begins here; put its rows below the first, or on a sheet of its own.</source>
        <translation>这里开始了第二个表格；请把它的各行接在第一个表格下面，或另放一张工作表。</translation>
    </message>
    <message>
        <source>Sheets that are not read: %1.</source>
        <translation>未读取的工作表：%1。</translation>
    </message>
    <message>
        <source>Another file has taken the place of %1 while it was open, so nothing more is written to it; save a copy of what you see here, then open it again.</source>
        <translation>%1 在打开期间被另一个文件取代，不再向其写入；请先将此处所见另存副本，再重新打开。</translation>
    </message>
    <message>
        <source>%1 is no longer there, so nothing more is written; save a copy to keep what you see here.</source>
        <translation>%1 已不在原处，不再写入；请另存副本以保留此处所见。</translation>
    </message>
    <message>
        <source>Another program has written over %1 while it was open, so nothing more is written to it; save a copy of what you see here, then open it again.</source>
        <translation>%1 在打开期间被其他程序改写，不再向其写入；请先将此处所见另存副本，再重新打开。</translation>
    </message>
    <message>
        <source>%1 is not as it was sealed; checking it against its seal names what differs.</source>
        <translation>%1 与封存时不一致；按封存记录核对可列出不同之处。</translation>
    </message>
    <message>
        <source>%1 is not as it was sealed, so it is not opened again; take a copy of it that is sound. Checking it against its seal names what differs.</source>
        <translation>%1 的内容与封存时不一致，不能启封；请改用完好的副本。按封存记录核对可列出不同之处。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; fill it in.</source>
        <translation>“%1”没有填写，请补上。</translation>
    </message>
    <message>
        <source>There is no rating &quot;%1&quot;; use one of: %2.</source>
        <translation>没有评分“%1”，请从中选用：%2。</translation>
    </message>
    <message>
        <source>Several sheets are read: %1.</source>
        <translation>读取了多张工作表：%1。</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1 第 %2 级</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>the copy is not whole</source>
        <translation>副本不完整</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>其链接形成了循环</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名称过长</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘只能读取</translation>
    </message>
    <message>
        <source>it would be larger than a file may be there</source>
        <translation>将超过该处文件允许的大小</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>磁盘没有响应</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>a value in it is larger than any of an assessment</source>
        <translation>其中有一个值超过评估中任何值的大小</translation>
    </message>
    <message>
        <source>rows in it contradict each other</source>
        <translation>其中的行互相矛盾</translation>
    </message>
    <message>
        <source>its structure is far larger than that of an assessment</source>
        <translation>其结构远大于评估文件的结构</translation>
    </message>
    <message>
        <source>its structure is not that of an assessment</source>
        <translation>其结构不是评估文件的结构</translation>
    </message>
    <message>
        <source>its model cannot be read</source>
        <translation>其中的模型无法读取</translation>
    </message>
    <message>
        <source>pages of it cannot be read</source>
        <translation>其中有些页无法读取</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>其中有一个数过大</translation>
    </message>
    <message>
        <source>it is not of the form of a model</source>
        <translation>它不具有模型的形式</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>at least %1 entries</source>
        <translation>至少 %1 项</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>最多 %1 项</translation>
    </message>
    <message>
        <source>a number from %1 up</source>
        <translation>不小于 %1 的数</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>大于 %1 的数</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>不大于 %1 的数</translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation>小于 %1 的数</translation>
    </message>
    <message>
        <source>one of the words of the format</source>
        <translation>格式规定的词之一</translation>
    </message>
    <message>
        <source>the one value of the format</source>
        <translation>格式规定的唯一值</translation>
    </message>
    <message>
        <source>small letters and digits, with single hyphens between them</source>
        <translation>小写字母和数字，其间可有单个连字符</translation>
    </message>
    <message>
        <source>nothing called %1</source>
        <translation>没有名为%1的内容</translation>
    </message>
    <message>
        <source>at least %1 members</source>
        <translation>至少 %1 个成员</translation>
    </message>
    <message>
        <source>at most %1 members</source>
        <translation>最多 %1 个成员</translation>
    </message>
    <message>
        <source>a text of %1 characters or more</source>
        <translation>不少于 %1 个字符的文本</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>最多 %1 个字符的文本</translation>
    </message>
    <message>
        <source>a value of another kind (text, number, list or object)</source>
        <translation>另一类型的值（文本、数、列表或对象）</translation>
    </message>
    <message>
        <source>something else, see the format of models</source>
        <translation>其他内容，见模型格式说明</translation>
    </message>
    <message>
        <source>characters that are seen</source>
        <translation>可见的字符</translation>
    </message>
    <message>
        <source>%1, the levels from 1 up</source>
        <translation>%1（等级从 1 起依次编号）</translation>
    </message>
    <message>
        <source>two decimals at most</source>
        <translation>最多两位小数</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 个字段</translation>
    </message>
    <message>
        <source>from 0, below 100</source>
        <translation>从 0 起，小于 100</translation>
    </message>
    <message>
        <source>0 to 1, best first</source>
        <translation>0 到 1，从最好的开始</translation>
    </message>
    <message>
        <source>from 1 down to 0</source>
        <translation>从 1 降到 0</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>一个字符</translation>
    </message>
    <message>
        <source>levels and bounds in ascending order</source>
        <translation>等级和界限依次递增</translation>
    </message>
    <message>
        <source>one band for each level</source>
        <translation>每个等级一个区间</translation>
    </message>
    <message>
        <source>no deeper than the kinds listed</source>
        <translation>不深于所列的层级</translation>
    </message>
    <message>
        <source>none where all weigh the same</source>
        <translation>各部分等权时不设权重</translation>
    </message>
    <message>
        <source>a level of the model</source>
        <translation>模型中的一个等级</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>head of the file</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>properties of the assessment</source>
        <translation>评估属性</translation>
    </message>
    <message>
        <source>parts left out</source>
        <translation>裁剪部分</translation>
    </message>
    <message>
        <source>own weights</source>
        <translation>自定权重</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>answers of the process</source>
        <translation>流程填写内容</translation>
    </message>
    <message>
        <source>team</source>
        <translation>评估组</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>attendance lists</source>
        <translation>出席名单</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>improvement measures</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>contents of attached files</source>
        <translation>附件内容</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>评估发现</translation>
    </message>
    <message>
        <source>links of evidence and findings</source>
        <translation>证据与发现的关联</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>record of changes</source>
        <translation>更改记录</translation>
    </message>
    <message>
        <source>seals</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>reopenings</source>
        <translation>启封</translation>
    </message>
    <message>
        <source>subdomain</source>
        <translation>能力子域</translation>
    </message>
    <message>
        <source>item</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>(without title)</source>
        <translation>（无标题）</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>评估发现</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>评估过程</translation>
    </message>
    <message>
        <source>Properties, scope, weights</source>
        <translation>属性、范围、权重</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Something removed since</source>
        <translation>后来移除的内容</translation>
    </message>
    <message>
        <source>something removed since</source>
        <translation>后来移除的内容</translation>
    </message>
    <message>
        <source>%1 linked to %2</source>
        <translation>%1 关联到 %2</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1：新增</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1：移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Rating of %1</source>
        <translation>评分：%1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>复核：%1</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1：剔除</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>Edition of the model</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Sealed, revision %1</source>
        <translation>封存，第 %1 版</translation>
    </message>
    <message>
        <source>Reopened, revision %1</source>
        <translation>启封，第 %1 版</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>（撤销）%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>（重做）%1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>下一级</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐值</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Taken over into this file: %1</source>
        <translation>带入本文件：%1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Clear the rating</source>
        <translation>清除评分</translation>
    </message>
    <message>
        <source>Move; with Shift select several cells</source>
        <translation>移动；按住 Shift 可选多条</translation>
    </message>
    <message>
        <source>Write a note; Esc or Ctrl+Enter returns to the sheet</source>
        <translation>写备注；按 Esc 或 Ctrl+回车回到评分表</translation>
    </message>
    <message>
        <source>Find a criterion, item or note</source>
        <translation>查找条款、分项或备注</translation>
    </message>
    <message>
        <source>Previous or next sub-domain</source>
        <translation>上一个 / 下一个子域</translation>
    </message>
    <message>
        <source>Undo or redo</source>
        <translation>撤销 / 重做</translation>
    </message>
    <message>
        <source>New assessment or open one</source>
        <translation>新建 / 打开评估</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>按键一览（本页）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>On the report: save as PDF or print</source>
        <translation>在报告页：存为 PDF 或打印</translation>
    </message>
    <message>
        <source>Add evidence for the cell; Ctrl+V takes a picture or files</source>
        <translation>为条款添加证据；Ctrl+V 可粘贴图片或文件</translation>
    </message>
    <message>
        <source>On the evidence page: new piece, or delete it (Ctrl+Shift+N: new from anywhere)</source>
        <translation>在证据页：新建或删除证据（任意处新建：Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>The activities, from left to right</source>
        <translation>各项活动，从左到右</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁改了什么</translation>
    </message>
    <message>
        <source>On the review desk: reviewed, and on to the next</source>
        <translation>复核页：标为已复核，并转到下一条</translation>
    </message>
    <message>
        <source>On the findings: new, agreed by the team, delete</source>
        <translation>评估发现：新建、评估组已商定、删除</translation>
    </message>
    <message>
        <source>In a table of the process: take out the rows that are chosen</source>
        <translation>在过程的表格中：删除选中的行</translation>
    </message>
    <message>
        <source>N, Enter</source>
        <translation>N、回车</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>LevelResults</name>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>Not rated at %1: %2 of %3 cells. All of them full would give %4, none %5.</source>
        <translation>%1未评 %2 / %3 条。全部满足为 %4，全部不满足为 %5。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What the level score gains when the cell becomes full</source>
        <translation>该条全部满足时等级得分的增加值</translation>
    </message>
    <message>
        <source>Only what &amp;blocks: cells of levels that are not met</source>
        <translation>只看阻碍项(&amp;B)：未达标等级的条款</translation>
    </message>
    <message>
        <source>What blocks %1, by gain (%2)</source>
        <translation>阻碍 %1 的内容，按增益排列（%2）</translation>
    </message>
    <message>
        <source>Below full up to %1, by gain (%2)</source>
        <translation>到 %1 为止未全部满足的条款，按增益排列（%2）</translation>
    </message>
    <message>
        <source>Solid: score at %1. Dashed: the bound of %2.</source>
        <translation>实线：%1得分。虚线：达标线 %2。</translation>
    </message>
    <message>
        <source>Levels above %1 are not assessed.</source>
        <translation>%1以上未评估。</translation>
    </message>
    <message>
        <source>Even with every blocking cell full it is not reached.</source>
        <translation>即使阻碍条款全部满足也达不到。</translation>
    </message>
    <message>
        <source>Enough, once full: the first %1 of the blocking cells, marked in the list.</source>
        <translation>按增益改进前 %1 条阻碍条款即可达到，列表中已标出。</translation>
    </message>
    <message>
        <source>%1, sum of the levels</source>
        <translation>%1，各等级合计</translation>
    </message>
    <message>
        <source>A level from %1 on counts 1, any other its score.</source>
        <translation>得分不低于 %1 的等级计 1，其余按得分计。</translation>
    </message>
    <message>
        <source>The level scores added as they are.</source>
        <translation>各等级得分直接相加。</translation>
    </message>
    <message>
        <source>Mean of the ratings of its items at this level</source>
        <translation>各分项在该等级评分的平均</translation>
    </message>
    <message>
        <source>Sum of weight × score of its parts</source>
        <translation>下属各部分权重 × 得分之和</translation>
    </message>
    <message>
        <source>Plain sum of the level scores, 0 to %1</source>
        <translation>各等级得分直接相加，0 至 %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PrintOut</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ProcessTables</name>
    <message>
        <source>the result as a whole</source>
        <translation>整体结果</translation>
    </message>
    <message>
        <source>Members of the team</source>
        <translation>评估组成员</translation>
    </message>
    <message>
        <source>Sub-domain or subject</source>
        <translation>能力子域或事项</translation>
    </message>
    <message>
        <source>Daily schedule</source>
        <translation>日程安排</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席人员</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>This day is outside the plan, %1 to %2.</source>
        <translation>该日期不在计划的 %1 至 %2 之内。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not counted, since its line says something else as well; give it a line of its own.</source>
        <translation>这一行还写了其他内容，“%1”不计入安排；请为它单列一行。</translation>
    </message>
    <message>
        <source>%1 is also asked at %2.</source>
        <translation>%1在 %2 也要接受访谈。</translation>
    </message>
    <message>
        <source>The whole team is also busy at %1.</source>
        <translation>全体在 %1 也有安排。</translation>
    </message>
    <message>
        <source>Also busy at %2: %1.</source>
        <translation>%1在 %2 也有安排。</translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message>
        <source>Decision</source>
        <translation>受理决定</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>评估目的</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>评估范围</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>评估任务</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Confirmed for the enterprise by</source>
        <translation>企业确认人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>The formal assessment is</source>
        <translation>正式评估是否可行</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Report issued on</source>
        <translation>报告签发日期</translation>
    </message>
    <message>
        <source>Result told on</source>
        <translation>结果通报日期</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>通报对象</translation>
    </message>
    <message>
        <source>Result final since</source>
        <translation>结果确定日期</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>到访日期</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>召开日期</translation>
    </message>
    <message>
        <source>Not so: %1</source>
        <translation>不满足：%1</translation>
    </message>
    <message>
        <source>Not on the agenda yet: %1</source>
        <translation>尚未列入议程：%1</translation>
    </message>
    <message>
        <source>Nothing is written on: %1</source>
        <translation>尚未填写：%1</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>尚未确认：%1</translation>
    </message>
    <message>
        <source>The application is refused.</source>
        <translation>申请未被受理。</translation>
    </message>
    <message>
        <source>The visit found the formal assessment not feasible.</source>
        <translation>现场预评估认为正式评估不可行。</translation>
    </message>
    <message>
        <source>The team has no lead.</source>
        <translation>评估组没有组长。</translation>
    </message>
    <message>
        <source>The team has %1 leads; one is the lead.</source>
        <translation>评估组有 %1 名组长，应只有一名。</translation>
    </message>
    <message>
        <source>Assessors, with the lead: %1; three or more are needed.</source>
        <translation>评估人员（含组长）%1 人，至少需要三人。</translation>
    </message>
    <message>
        <source>The number of assessors is even (%1); the standard asks for an odd one.</source>
        <translation>评估人员人数为偶数（%1 人），标准要求为奇数。</translation>
    </message>
    <message>
        <source>No training is recorded for %1.</source>
        <translation>没有 %1 的培训记录。</translation>
    </message>
    <message>
        <source>%1 was trained after the first day on site.</source>
        <translation>%1 的培训晚于现场评估首日。</translation>
    </message>
    <message>
        <source>The daily schedule is empty.</source>
        <translation>日程安排为空。</translation>
    </message>
    <message>
        <source>Lines of the schedule that clash: %1</source>
        <translation>日程冲突：%1 处</translation>
    </message>
    <message>
        <source>Sub-domains that nobody covers: %1</source>
        <translation>没有安排的能力子域：%1 个</translation>
    </message>
    <message>
        <source>Nobody is entered as present.</source>
        <translation>尚未登记出席人员。</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>还没有证据。</translation>
    </message>
    <message>
        <source>There are no findings yet.</source>
        <translation>还没有评估发现。</translation>
    </message>
    <message>
        <source>Findings that the team has not agreed: %1</source>
        <translation>评估组尚未一致认可的评估发现：%1 项</translation>
    </message>
    <message>
        <source>Criteria not rated yet: %1</source>
        <translation>尚未评分的条款：%1 项</translation>
    </message>
    <message>
        <source>Objections without an outcome: %1</source>
        <translation>尚无结论的异议：%1 项</translation>
    </message>
    <message>
        <source>No measure is entered yet.</source>
        <translation>尚未填写改进措施。</translation>
    </message>
    <message>
        <source>Without measure, person or date: %1</source>
        <translation>缺少措施、负责人或期限：%1 项</translation>
    </message>
    <message>
        <source>feasible</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>not feasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不受理</translation>
    </message>
    <message>
        <source>Lines of the schedule without day or time: %1</source>
        <translation>日程中缺日期或时间的行：%1</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>未填写：%1</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>计划的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Ratings that need evidence and have none: %1</source>
        <translation>需要证据而没有证据的评分：%1 项</translation>
    </message>
</context>
<context>
    <name>RatingMark</name>
    <message>
        <source>Not rated</source>
        <translation>未评</translation>
    </message>
</context>
<context>
    <name>RecordLabels</name>
    <message>
        <source>Enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>First day on site</source>
        <translation>现场首日</translation>
    </message>
    <message>
        <source>Last day on site</source>
        <translation>现场末日</translation>
    </message>
    <message>
        <source>Type of manufacturing</source>
        <translation>企业类型</translation>
    </message>
    <message>
        <source>Rule for the total</source>
        <translation>总分规则</translation>
    </message>
    <message>
        <source>Highest level assessed</source>
        <translation>评估深度</translation>
    </message>
    <message>
        <source>Level aimed at</source>
        <translation>目标等级</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>评估过程</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>评估组成员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Present at a meeting</source>
        <translation>到会人员</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>评估发现</translation>
    </message>
    <message>
        <source>Agreement of the team</source>
        <translation>评估组意见</translation>
    </message>
    <message>
        <source>Answer of the team</source>
        <translation>评估组答复</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>采集人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>改进方向</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Interviewee</source>
        <translation>受访人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>评估人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation>能力子域</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>培训日期</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>View of the enterprise</source>
        <translation>企业意见</translation>
    </message>
    <message>
        <source>Lead assessor</source>
        <translation>评估组长</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Result kept</source>
        <translation>维持结果</translation>
    </message>
    <message>
        <source>Result changed</source>
        <translation>更改结果</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已达成一致</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Site walk</source>
        <translation>现场巡视</translation>
    </message>
    <message>
        <source>Documents and records</source>
        <translation>文件与记录</translation>
    </message>
    <message>
        <source>System demonstration</source>
        <translation>系统演示</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>数据采集</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>符合项</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好实践</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>弱项</translation>
    </message>
    <message>
        <source>Direction for improvement</source>
        <translation>改进方向</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>%1, not reached: %2</source>
        <translation>未达到%1：%2</translation>
    </message>
    <message>
        <source>%1, reached: %2</source>
        <translation>达到%1：%2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>缺证据</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>缺备注</translation>
    </message>
    <message>
        <source>Below a higher level</source>
        <translation>低于更高等级</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>复核后有变</translation>
    </message>
    <message>
        <source>Finding open</source>
        <translation>发现待定</translation>
    </message>
    <message>
        <source>The cell has no rating yet.</source>
        <translation>尚未评分。</translation>
    </message>
    <message>
        <source>Rated as more than half met, and no evidence is linked.</source>
        <translation>评为满足过半，但没有关联证据。</translation>
    </message>
    <message>
        <source>Rated as half met or less, and no note says why.</source>
        <translation>评为满足一半或更少，但没有备注说明。</translation>
    </message>
    <message>
        <source>A higher level of the same item is rated better.</source>
        <translation>同一分项中，更高等级的评分反而更好。</translation>
    </message>
    <message>
        <source>Rating, notes or evidence changed since it was reviewed.</source>
        <translation>复核之后，评分、备注或证据有变动。</translation>
    </message>
    <message>
        <source>A finding on this cell is not agreed by the team.</source>
        <translation>涉及此处的评估发现尚未经评估组一致同意。</translation>
    </message>
    <message>
        <source>Conformities</source>
        <translation>符合事项</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>良好实践</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>弱项</translation>
    </message>
    <message>
        <source>Directions for improvement</source>
        <translation>改进方向</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>现场情况：%1</translation>
    </message>
</context>
<context>
    <name>ScoreRating</name>
    <message>
        <source>Not rated</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>Choose the level; its score is the middle of the band</source>
        <translation>选定等级，分数取该段中值</translation>
    </message>
    <message>
        <source>One point more or less within the level</source>
        <translation>在该等级内加一分或减一分</translation>
    </message>
    <message>
        <source>Enter the score as a figure</source>
        <translation>直接填写分数</translation>
    </message>
    <message>
        <source>Enter the measured share of a ratio item</source>
        <translation>填写比例类子项的实测比例</translation>
    </message>
    <message>
        <source>1–%1 level · + − score · S figure · P measured</source>
        <translation>1–%1 等级 · + − 分数 · S 填分 · P 实测</translation>
    </message>
</context>
<context>
    <name>ScoreResults</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>0 to %1; the weighted mean of its parts</source>
        <translation>0 至 %1，为下属各部分的加权平均</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>To the next</source>
        <translation>距下一级</translation>
    </message>
    <message>
        <source>What is missing to the band of the next level</source>
        <translation>距下一等级分数段还差多少</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>Not rated: %1 of %2. With all of them at %3 the total would be %4, with all at 0 it is %5.</source>
        <translation>未评 %1 / %2。全部按 %3 计，总分为 %4；全部按 0 计，为 %5。</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>To level</source>
        <translation>到等级</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>What the next level asks for</source>
        <translation>下一等级的要求</translation>
    </message>
    <message>
        <source>What the total gains when the part reaches its next level</source>
        <translation>该部分升到下一等级时总分的增加值</translation>
    </message>
    <message>
        <source>Only what &amp;blocks: %1 below %2</source>
        <translation>只看阻碍项(&amp;B)：低于 %2 的%1</translation>
    </message>
    <message>
        <source>What blocks %1, by gain (%2)</source>
        <translation>阻碍 %1 的内容，按增益排列（%2）</translation>
    </message>
    <message>
        <source>All parts on the way to %1, by gain (%2)</source>
        <translation>通往 %1 的各部分，按增益排列（%2）</translation>
    </message>
    <message>
        <source>Solid: score. Dashed: %1 begins at %2.</source>
        <translation>实线：得分。虚线：%1 从 %2 起。</translation>
    </message>
    <message>
        <source>Enough, once they reach %1: the %2 that bring most, marked in the list.</source>
        <translation>增益最大的 %2 项升到 %1 即可达到目标，列表中已标出。</translation>
    </message>
    <message>
        <source>It is not reached even then.</source>
        <translation>即便如此仍不能达到目标。</translation>
    </message>
    <message>
        <source>The score that was given</source>
        <translation>评估人员给出的分数</translation>
    </message>
    <message>
        <source>Mean of its parts; equal weights are this tool&apos;s default</source>
        <translation>下属各部分的平均；等权为本工具默认</translation>
    </message>
    <message>
        <source>Sum of weight × score of its parts</source>
        <translation>下属各部分权重 × 得分之和</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评</translation>
    </message>
</context>
<context>
    <name>SealText</name>
    <message>
        <source>header of the file</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>structure of the file</source>
        <translation>文件结构</translation>
    </message>
    <message>
        <source>entry of the process</source>
        <translation>过程记录</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>参会人</translation>
    </message>
    <message>
        <source>recorded change</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>content</source>
        <translation>附件内容目录</translation>
    </message>
    <message>
        <source>content of the file</source>
        <translation>附件内容</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>property</source>
        <translation>评估信息</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>评估发现</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>improvement</source>
        <translation>改进项</translation>
    </message>
    <message>
        <source>link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>评估组成员</translation>
    </message>
    <message>
        <source>origin of the file</source>
        <translation>文件来源</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>启封记录</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>封存记录</translation>
    </message>
    <message>
        <source>line of a schedule</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Criteria not rated yet: %1</source>
        <translation>尚未评分的条款：%1 项</translation>
    </message>
    <message>
        <source>Ratings that need evidence and have none: %1</source>
        <translation>需要证据而没有证据的评分：%1 项</translation>
    </message>
    <message>
        <source>%1: still to be done: %2</source>
        <translation>%1：还差 %2 项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: is missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message>
        <source>%1: was added</source>
        <translation>%1：多出</translation>
    </message>
    <message>
        <source>Sealed by %1 on %2</source>
        <translation>%1 于 %2 封存</translation>
    </message>
    <message>
        <source>Opened again by %1 on %2: %3</source>
        <translation>%1 于 %2 启封：%3</translation>
    </message>
    <message>
        <source>Rated criteria that the lead has not reviewed: %1</source>
        <translation>评估组长尚未复核的已评条款：%1 项</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 处</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>order of the changes</source>
        <translation>更改次序</translation>
    </message>
</context>
<context>
    <name>StepRating</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>Shift + rating key</source>
        <translation>Shift + 评分键</translation>
    </message>
    <message>
        <source>Rate from here to the end of the row alike</source>
        <translation>从此格到行末评为相同</translation>
    </message>
    <message>
        <source>%1 rate</source>
        <translation>%1 评分</translation>
    </message>
    <message>
        <source>%1; then the next item, the levels above stay unrated</source>
        <translation>%1；随后到下一项，其上各级仍为未评</translation>
    </message>
    <message>
        <source>%1; then the next level</source>
        <translation>%1；随后到下一级</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::AuthorBar</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>以此姓名工作</translation>
    </message>
    <message>
        <source>&amp;Who works here? All that is changed in this file bears a name.</source>
        <translation>谁在评估(&amp;W)？对此文件的每项更改都会记下姓名。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: &amp;who works here?</source>
        <translation>尚未记录：谁在评估(&amp;W)？</translation>
    </message>
    <message>
        <source>A name has letters: &amp;who works here? Esc: back to the work.</source>
        <translation>姓名须有文字：谁在评估(&amp;W)？按 Esc 返回。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::BackupsDialog</name>
    <message>
        <source>Bring back as a new file…</source>
        <translation>恢复为新文件…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A backup was made and found sound.</source>
        <translation>已备份，经检查完好。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>There is none yet. The first is made soon after an assessment was opened.</source>
        <translation>尚无备份。打开评估后不久会自动生成第一份。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不备份</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Kept of each assessment:</source>
        <translation>每项评估保留份数：</translation>
    </message>
    <message>
        <source>In the folder:</source>
        <translation>保存位置：</translation>
    </message>
    <message>
        <source>Every few hours of work, while you work. An older one goes once a newer one was read back and found sound; of large assessments fewer are kept.</source>
        <translation>工作期间每隔几小时自动备份。新备份读回并确认完好后，才删除较早的备份；较大的评估保留份数较少。</translation>
    </message>
    <message>
        <source>sound when it was made</source>
        <translation>备份时完好</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Of the assessment that is open for writing; there is none.</source>
        <translation>备份的是以可写方式打开的评估；目前没有。</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>sound, checked just now</source>
        <translation>完好，刚刚检查</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>The backup of %1 is sound.</source>
        <translation>%1 的备份完好。</translation>
    </message>
    <message>
        <source>The backup of %1 is damaged; take another one.</source>
        <translation>%1 的备份已损坏；请选用其他备份。</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1（%2 的备份）</translation>
    </message>
    <message>
        <source>Bring back as a new file</source>
        <translation>恢复为新文件</translation>
    </message>
    <message>
        <source>Assessments (*.plumb)</source>
        <translation>评估文件 (*.plumb)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>备份的保存位置</translation>
    </message>
    <message>
        <source>New backups go to %1; those made before stay where they are.</source>
        <translation>新的备份将保存到 %1；以前的备份留在原处。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::CellEvidence</name>
    <message>
        <source>Evidence of this cell</source>
        <translation>本条款的证据</translation>
    </message>
    <message>
        <source>Add evidence: the title of a new piece, or part of one in the ledger</source>
        <translation>添加证据：输入新证据的标题，或台账中已有证据的关键词</translation>
    </message>
    <message>
        <source>Add evidence: title (E)</source>
        <translation>添加证据：标题（E）</translation>
    </message>
    <message>
        <source>Kind of the new piece</source>
        <translation>新证据的类型</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>证据 · %1</translation>
    </message>
    <message>
        <source>Evidence · none for this rating yet</source>
        <translation>证据 · 此评分尚无证据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Not added yet: Enter adds it</source>
        <translation>尚未添加：按回车添加</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::CellPanel</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was seen, where, in which system or record</source>
        <translation>看到什么、在何处、哪个系统或记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2：%3 → %4</translation>
    </message>
    <message>
        <source>(by undo)</source>
        <translation>（撤销）</translation>
    </message>
    <message>
        <source>(by redo)</source>
        <translation>（重做）</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>可以这样问</translation>
    </message>
    <message>
        <source>To ask to see</source>
        <translation>请对方出示</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>解读：%1</translation>
    </message>
    <message>
        <source>Wording of the standard, loaded by you</source>
        <translation>标准原文（本机载入）</translation>
    </message>
    <message>
        <source>✓ Reviewed</source>
        <translation>✓ 已复核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>All of it…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>The whole history of this cell</source>
        <translation>本条款的全部历史</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are selected: each is given the rating.</source>
        <translation>
            <numerusform>已选 %n 个条款：评分将应用于每一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed by the lead; a change of rating, notes or evidence withdraws it</source>
        <translation>评估组长已复核；评分、备注或证据一有变动，复核即自动撤回</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ConclusionCard</name>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Other rule, %1: S = %2, %3</source>
        <translation>另一规则（%1）：S = %2，%3</translation>
    </message>
    <message>
        <source>Other rule, %1: S = %2, same level</source>
        <translation>另一规则（%1）：S = %2，等级相同</translation>
    </message>
    <message>
        <source>Show how it is computed</source>
        <translation>看它怎么算出来</translation>
    </message>
    <message>
        <source>%1 =</source>
        <translation>%1 =</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 begins at %2 (%3): short by %4.</source>
        <translation>%1 从 %2 起（%3），还差 %4。</translation>
    </message>
    <message>
        <source>Still possible: %1 to %2, all %3.</source>
        <translation>仍可能：%1 至 %2，均为%3。</translation>
    </message>
    <message>
        <source>Still possible: %1 to %2, %3 to %4.</source>
        <translation>仍可能：%1 至 %2，%3 至 %4。</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>权重…</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>Decided by the lead; computed: %1. Reason: %2</source>
        <translation>由评估组长评定；计算等级：%1。理由：%2</translation>
    </message>
    <message>
        <source>Other rule, %1: S = %2, the same level computed</source>
        <translation>另一规则（%1）：S = %2，计算等级相同</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::CoverageTable</name>
    <message>
        <source>Rated</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>已评 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已复核 %1，共 %2</translation>
    </message>
    <message>
        <source>Not reviewed and with something to settle: %1</source>
        <translation>未复核且有待处理事项：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::DamageDialog</name>
    <message>
        <source>Damage in the file</source>
        <translation>文件中的损坏</translation>
    </message>
    <message>
        <source>The file was left as it is. What can be read of it can be saved as a new file, without what is named here, to work on there. A backup from before is better where there is one.</source>
        <translation>文件保持原样。可读出的内容可以另存为新文件，其中不含此处列出的内容，并在新文件中继续工作。如有此前的备份，用备份更好。</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>损坏的内容</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>保存可读出的内容…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::DateField</name>
    <message>
        <source>This is no date; write it as 2026-09-14.</source>
        <translation>不是有效日期，请按 2026-09-14 的格式填写。</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>t: today · Alt+Down: calendar</source>
        <translation>t：今天 · Alt+↓：日历</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
    <message>
        <source>t: today</source>
        <translation>t：今天</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::DeskModel</name>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation>复核后有变</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未复核</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>评估人员</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变动</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::DeskPanel</name>
    <message>
        <source>Only cells that are not reviewed</source>
        <translation>只看未复核的</translation>
    </message>
    <message>
        <source>Space or R: reviewed, and on · Shift with the arrows: several · Backspace: take it back · Enter: to the interview</source>
        <translation>空格或 R：已复核并到下一条 · Shift+方向键：多选 · Backspace：撤回复核 · 回车：到访谈表</translation>
    </message>
    <message>
        <source>Coverage by assessor</source>
        <translation>按评估人员看进度</translation>
    </message>
    <message>
        <source>Coverage by part</source>
        <translation>按子域看进度</translation>
    </message>
    <message>
        <source>Cells to settle</source>
        <translation>待处理的条款</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>评估人员</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Every cell has been reviewed. Nothing is left to settle here.</source>
        <translation>全部条款均已复核，没有待处理的事项。</translation>
    </message>
    <message>
        <source>Nothing to settle in this choice. Choose another part, assessor or kind.</source>
        <translation>当前选择下没有待处理的条款。请换一个子域、评估人员或类别。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::EnterpriseForm</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>First day on site</source>
        <translation>现场评估首日</translation>
    </message>
    <message>
        <source>Last day on site</source>
        <translation>现场评估末日</translation>
    </message>
    <message>
        <source>Full name, as it will stand on the report</source>
        <translation>企业全称，将印在报告上</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>现场评估日期</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::EvidenceEditor</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it shows, and how far</source>
        <translation>证明了什么，到什么程度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What was seen or handed over</source>
        <translation>看到或拿到的是什么</translation>
    </message>
    <message>
        <source>Who of the team</source>
        <translation>采集人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>采集人</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>提供人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Files · %1</source>
        <translation>文件 · %1</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>对应条款</translation>
    </message>
    <message>
        <source>Link a cell: name</source>
        <translation>关联条款：输入名称</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>New piece</source>
        <translation>新建证据</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>证据台账</translation>
    </message>
    <message>
        <source>Ratings without evidence</source>
        <translation>缺证据的评分</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按关键词筛选</translation>
    </message>
    <message>
        <source>Filter (F)</source>
        <translation>筛选（F）</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>证据台账</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) without evidence</source>
        <translation>
            <numerusform>%n 项评分缺证据</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>没有找到，请缩短关键词。</translation>
    </message>
    <message>
        <source>No evidence yet.
Press Ins for a new piece, drop files here, or paste a picture.
In the interview, E adds evidence for the cell.</source>
        <translation>还没有证据。
按 Ins 新建，或把文件拖到这里，或粘贴图片。
在访谈页按 E 可为当前条款添加证据。</translation>
    </message>
    <message>
        <source>Every rating that is largely met has its evidence.</source>
        <translation>评为大部分满足及以上的条款都有证据。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FileList</name>
    <message>
        <source>Files of this piece</source>
        <translation>本件证据的文件</translation>
    </message>
    <message>
        <source>No files yet: drop them here, paste a picture, or add them.</source>
        <translation>还没有文件：可拖到这里、粘贴图片，或点“添加”。</translation>
    </message>
    <message>
        <source>content missing</source>
        <translation>内容缺失</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>This system has no program for &quot;%1&quot;.</source>
        <translation>系统中没有可打开“%1”的程序。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could run as a program, so it is not opened from here. It can be saved and looked at with care.</source>
        <translation>“%1”可能会作为程序运行，因此不在这里打开。可以另存后谨慎查看。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>没有文件</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FindingEditor</name>
    <message>
        <source>Agreed by the team (A in the list)</source>
        <translation>评估组一致同意（列表中按 A）</translation>
    </message>
    <message>
        <source>Text of the finding</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>View of the enterprise</source>
        <translation>企业意见</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>涉及条款</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Add evidence from the ledger: title</source>
        <translation>从证据台账添加：输入标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Responsible assessor</source>
        <translation>责任评估人员</translation>
    </message>
    <message>
        <source>What was found, in a sentence that can be read aloud</source>
        <translation>发现了什么，写成可以当众宣读的一句话</translation>
    </message>
    <message>
        <source>What the enterprise says to it</source>
        <translation>企业对此怎么说</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任评估人员</translation>
    </message>
    <message>
        <source>The ledger has no evidence yet</source>
        <translation>台账里还没有证据</translation>
    </message>
    <message>
        <source>Add a cell: name</source>
        <translation>添加条款：输入名称</translation>
    </message>
    <message>
        <source>Write the text first</source>
        <translation>请先填写正文</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FindingsPanel</name>
    <message>
        <source>No findings yet. Take one over from the proposals, or press N.</source>
        <translation>还没有评估发现。可从下方建议中采纳，或按 N 新建。</translation>
    </message>
    <message>
        <source>Ratings and notes suggest nothing that is not a finding already.</source>
        <translation>评分和备注中没有可建议的新发现。</translation>
    </message>
    <message>
        <source>New (N)</source>
        <translation>新建 (N)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>评估发现</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back</source>
        <translation>Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Levels up to</source>
        <translation>等级上限</translation>
    </message>
    <message>
        <source>✓ Agreed</source>
        <translation>✓ 一致同意</translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation>○ 待定</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 条条款</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings: %1, open: %2</source>
        <translation>评估发现 %1 条，待定 %2 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Proposals: %1</source>
        <translation>建议 %1 条</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>采纳</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FormulaPanel</name>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight × score</source>
        <translation>权重 × 得分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Sum ÷ items</source>
        <translation>合计 ÷ 分项数</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the number before (Backspace)</source>
        <translation>回到上一个数字（退格键）</translation>
    </message>
    <message>
        <source>Summands of the formula</source>
        <translation>算式各项</translation>
    </message>
    <message>
        <source>Weights are scaled to 100 % of the parts that are assessed.</source>
        <translation>权重已按参评部分折算为 100 %。</translation>
    </message>
    <message>
        <source>Choose an item to see its cell in the sheet.</source>
        <translation>选一个分项，到访谈表看这一条。</translation>
    </message>
    <message>
        <source>Choose any number on this page to see how it is computed.</source>
        <translation>选本页任何数字，看它怎么算出来。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::GapModel</name>
    <message>
        <source>%1, one of the cells that are enough</source>
        <translation>%1，改好即够的条款之一</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::GapPage</name>
    <message>
        <source>&amp;Target level</source>
        <translation>目标等级(&amp;T)</translation>
    </message>
    <message>
        <source>Click a row or press Enter to see the cell in the sheet.</source>
        <translation>点一行或按回车，到访谈表看这一条。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Nothing blocks %1: every assessed level up to it is met.</source>
        <translation>没有条款挡住%1：到该级为止各级都已达标。</translation>
    </message>
    <message>
        <source>Radar against the target level</source>
        <translation>对照目标等级的雷达图</translation>
    </message>
    <message>
        <source>What could be better, by gain</source>
        <translation>可改进之处，按增益排列</translation>
    </message>
    <message>
        <source>%1 = %2 has reached %3, which begins at %4.</source>
        <translation>%1 = %2，已达到 %3（从 %4 起）。</translation>
    </message>
    <message>
        <source>%1 = %2; %3 begins at %4, short by %5.</source>
        <translation>%1 = %2；%3 从 %4 起，还差 %5。</translation>
    </message>
    <message>
        <source>Nothing is missing on the way to %1.</source>
        <translation>到 %1 为止没有欠缺。</translation>
    </message>
    <message>
        <source>What could be better up to there: %1. Clear the filter to see it.</source>
        <translation>到该等级为止可改进的有 %1 条，取消筛选即可看到。</translation>
    </message>
    <message>
        <source>Nothing is rated yet; %1 begins at %2.</source>
        <translation>尚未评分；%1从 %2 起。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::HeaderBar</name>
    <message>
        <source>Activities</source>
        <translation>工作页面</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::HistoryDialog</name>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>转到该条款(&amp;G)</translation>
    </message>
    <message>
        <source>See the assessment as it &amp;stood then</source>
        <translation>查看当时的评估(&amp;S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Find by name, item, rating or text</source>
        <translation>按姓名、分项、评分或文字查找</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史中查找</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>何人所改</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Of what kind</source>
        <translation>何类更改</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only %1  ×</source>
        <translation>仅 %1  ×</translation>
    </message>
    <message>
        <source>Show the history of the whole assessment</source>
        <translation>显示整个评估的历史</translation>
    </message>
    <message>
        <source>Only %1; press to show the whole</source>
        <translation>仅 %1；按下则显示全部</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>历史，最新在前</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>所选更改</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>这里还没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or another person or kind.</source>
        <translation>没有找到。请减少文字，或换一个人员或类别。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>This change was made before changes were kept one by one.</source>
        <translation>这一更改早于逐次保存，无法还原当时的评估。</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改号 %1</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>%1 历史</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;CSV tables (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Exporting the history…</source>
        <translation>正在导出历史…</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n item(s) added: %1</source>
        <translation>
            <numerusform>新增 %n 个分项：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed: %1</source>
        <translation>
            <numerusform>删去 %n 个分项：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion/criteria worded otherwise</source>
        <translation>
            <numerusform>%n 条条款改写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) weighted otherwise</source>
        <translation>
            <numerusform>%n 个部分的权重改变</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels or their bands are changed</source>
        <translation>等级或其分数段有改变</translation>
    </message>
    <message>
        <source>New: there is no model %1 yet.</source>
        <translation>新模型：目前还没有 %1。</translation>
    </message>
    <message>
        <source>Replaces your model %1, which cannot be read.</source>
        <translation>将替换您的模型 %1（该模型已无法读取）。</translation>
    </message>
    <message>
        <source>Replaces your model %1, which says the same.</source>
        <translation>将替换您的模型 %1，内容完全相同。</translation>
    </message>
    <message>
        <source>Items, weights, levels and criteria are the same; other texts differ</source>
        <translation>分项、权重、等级和条款相同，其他文字有改变</translation>
    </message>
    <message>
        <source>Replaces your model %1:</source>
        <translation>将替换您的模型 %1：</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>未安装任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mistakes and more</source>
        <translation>%1 处以上的错误</translation>
    </message>
    <message>
        <source>Mend them in your spreadsheet program, save, and check again. Nothing was installed.</source>
        <translation>请在表格软件中改正并保存，然后重新检查。尚未安装任何内容。</translation>
    </message>
    <message>
        <source>No mistakes. Assessments already made keep the model they were made with.</source>
        <translation>没有错误。已有的评估仍使用创建时的模型。</translation>
    </message>
    <message>
        <source>This workbook</source>
        <translation>此工作簿</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ImportRatingsDialog</name>
    <message>
        <source>Ratings that change</source>
        <translation>将要改动的评分</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Rating so far</source>
        <translation>原评分</translation>
    </message>
    <message>
        <source>New rating</source>
        <translation>新评分</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>导入评分</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mistakes and more</source>
        <translation>%1 处以上的错误</translation>
    </message>
    <message>
        <source>Mend them in the table, save it, and check again. Nothing was changed.</source>
        <translation>请在表格中改正、保存，然后重新检查。没有任何改动。</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>改动 %1</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>the same: %1</source>
        <translation>相同 %1</translation>
    </message>
    <message numerus="yes">
        <source>The table changes nothing: its %n rating(s) are there already.</source>
        <translation>
            <numerusform>这张表不会带来改动：其中 %n 项评分与现有的相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings: %1</source>
        <translation>评分：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>Recorded in the name of %1. One action; Undo brings the ratings so far back.</source>
        <translation>以 %1 的名义记录。导入是一步操作，撤销即可恢复原评分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One action; Undo brings the ratings so far back.</source>
        <translation>导入是一步操作，撤销即可恢复原评分。</translation>
    </message>
    <message>
        <source>Nobody is named in whose name they are recorded: close this, give your name, and import again.</source>
        <translation>尚未填写以谁的名义记录：请关闭此窗口，填写姓名后重新导入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::InterviewPage</name>
    <message>
        <source>Find criterion, item, note (F)</source>
        <translation>查找条款、分项、备注（F）</translation>
    </message>
    <message>
        <source>Find a criterion, item or note</source>
        <translation>查找条款、分项或备注</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>没有找到，请缩短关键词。</translation>
    </message>
    <message>
        <source>%1 (equal weights: this tool&apos;s default)</source>
        <translation>%1（等权：本工具默认）</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个分项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n 项缺证据</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc: change this cell</source>
        <translation>按 Esc 可修改此格</translation>
    </message>
    <message>
        <source>No share is measured of &quot;%1&quot;. Esc, then S: its score.</source>
        <translation>“%1”没有实测比例。按 Esc，再按 S：输入得分。</translation>
    </message>
    <message>
        <source>The end: %1 of %2 rated</source>
        <translation>已到末尾：已评 %1/%2</translation>
    </message>
    <message>
        <source>Enter: go on</source>
        <translation>回车：继续</translation>
    </message>
    <message>
        <source>%1. A digit rates nothing more; to change the last one, press Esc first.</source>
        <translation>%1。再按数字不再评分；要修改最后一格，请先按 Esc。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::KeyField</name>
    <message>
        <source>Signing keys (*.plumbkey)</source>
        <translation>签名密钥 (*.plumbkey)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Use another key…</source>
        <translation>使用其他密钥…</translation>
    </message>
    <message>
        <source>The key of %1, made on %2: %3</source>
        <translation>%1 的密钥，生成于 %2：%3</translation>
    </message>
    <message>
        <source>There is no signing key yet. It is made when you seal, protected by the passphrase you choose now; without it no seal can be opened again.</source>
        <translation>还没有签名密钥。封存时会生成一把，由此处设定的口令保护；没有密钥或口令，封存后就无法启封。</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存在 %1</translation>
    </message>
    <message>
        <source>Enter the passphrase of the signing key.</source>
        <translation>请输入签名密钥的口令。</translation>
    </message>
    <message>
        <source>Enter the same passphrase twice.</source>
        <translation>请两次输入相同的口令。</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Save a copy of the signing key</source>
        <translation>保存签名密钥的副本</translation>
    </message>
    <message>
        <source>✓ Copied to %1</source>
        <translation>✓ 已复制到 %1</translation>
    </message>
    <message>
        <source>Several words are easier to keep and harder to guess than one.</source>
        <translation>由几个词组成的口令更好记，也更难猜。</translation>
    </message>
    <message>
        <source>⚠ Short, and easy to guess: take %1 characters or more.</source>
        <translation>⚠ 太短，容易被猜到：请用 %1 个以上字符。</translation>
    </message>
    <message>
        <source>⚠ Others on this computer may read this file; change its permissions, so that only you can.</source>
        <translation>⚠ 本机的其他用户可以读取此文件；请修改其权限，使只有您可以读取。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::LedgerModel</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>采集人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::LevelButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::LinkList</name>
    <message>
        <source>Remove (Del)</source>
        <translation>移除（Del）</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;; type a part of a name and choose from the list.</source>
        <translation>没有名称含“%1”的项；请输入名称的一部分，再从列表中选择。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::MainWindow</name>
    <message>
        <source>Assessments (*.plumb)</source>
        <translation>评估文件 (*.plumb)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>%1 – Plumbline</source>
        <translation>%1 – 准绳</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>打开评估</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>已复制到 %1</translation>
    </message>
    <message>
        <source>Export the ratings</source>
        <translation>导出评分</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Change assessor</source>
        <translation>更换评估人员</translation>
    </message>
    <message>
        <source>Ratings and notes are recorded under this name:</source>
        <translation>评分和备注记在此名下：</translation>
    </message>
    <message>
        <source>Read-only: %1 on %2 has this assessment open for writing.</source>
        <translation>只读：%1 正在电脑“%2”上编辑此评估。</translation>
    </message>
    <message>
        <source>Read-only: the file or its folder cannot be written here.</source>
        <translation>只读：此文件或其所在文件夹无法写入。</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>change of properties</source>
        <translation>属性修改</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ 已保存 %1</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>%1 short of %2</source>
        <translation>距%2还差 %1</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>已达到%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation>新建评估(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>查看示例(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Properties of the assessment…</source>
        <translation>评估属性(&amp;P)…</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>C&amp;lose the assessment</source>
        <translation>关闭评估(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Find a criterion…</source>
        <translation>查找条款(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Move on after a rating</source>
        <translation>评分后移到下一条(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Change assessor…</source>
        <translation>更换评估人员(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Previous sub-domain</source>
        <translation>上一个子域(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>&amp;Next sub-domain</source>
        <translation>下一个子域(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键一览(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Plumbline</source>
        <translation>关于准绳(&amp;A)</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>关于准绳</translation>
    </message>
    <message>
        <source>Plumbline %1
A workbench for maturity assessments.
Free software under the GNU GPL, version 3.</source>
        <translation>准绳 %1
成熟度评估工作台。
自由软件，按 GNU GPL 第 3 版发布。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Pr&amp;int the report…</source>
        <translation>打印报告(&amp;I)…</translation>
    </message>
    <message>
        <source>Read-only: another program has this assessment open for writing.</source>
        <translation>只读：另一个程序正在编辑这份评估。</translation>
    </message>
    <message>
        <source>Edition %1 of this model is installed; this assessment uses edition %2.</source>
        <translation>已安装本模型的版本 %1；本评估用的是版本 %2。</translation>
    </message>
    <message>
        <source>What would change…</source>
        <translation>查看变化…</translation>
    </message>
    <message>
        <source>Moved to edition %1</source>
        <translation>已换用版本 %1</translation>
    </message>
    <message>
        <source>move to another edition</source>
        <translation>换用模型版本</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another edition of the model…</source>
        <translation>换用模型的其他版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>change of weights</source>
        <translation>权重修改</translation>
    </message>
    <message>
        <source>&amp;Weights…</source>
        <translation>权重(&amp;W)…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1 · Backspace clear · N note · E evidence · F find · F1 all keys</source>
        <translation>%1 · Backspace 清除 · N 备注 · E 证据 · F 查找 · F1 全部按键</translation>
    </message>
    <message>
        <source>change of evidence</source>
        <translation>证据更改</translation>
    </message>
    <message>
        <source>New piece of &amp;evidence</source>
        <translation>新建证据(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Export the evidence: where its folder is to be</source>
        <translation>导出证据：选择放置位置</translation>
    </message>
    <message>
        <source>%1 evidence</source>
        <translation>%1 证据</translation>
    </message>
    <message>
        <source>Exporting the evidence…</source>
        <translation>正在导出证据…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>change of findings</source>
        <translation>评估发现的改动</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>As it stood on %1, read-only.</source>
        <translation>此为 %1 时的评估，只读。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>回到现在(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Finali&amp;se and seal…</source>
        <translation>定稿并封存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the seal…</source>
        <translation>查看封存…</translation>
    </message>
    <message>
        <source>%1: read-only.</source>
        <translation>%1，只能查看。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>change of the process</source>
        <translation>过程记录的改动</translation>
    </message>
    <message>
        <source>✗ What was typed is not saved</source>
        <translation>✗ 输入的内容未保存</translation>
    </message>
    <message>
        <source>… Being typed</source>
        <translation>… 正在输入</translation>
    </message>
    <message>
        <source>Something that was typed is not written; the message below says why. Go on without it?</source>
        <translation>有输入的内容尚未写入，原因见下方提示。放弃这些内容并继续吗？</translation>
    </message>
    <message>
        <source>F1 all keys</source>
        <translation>F1 全部按键</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 评分</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>The seal does not hold: the file was changed after it was sealed.</source>
        <translation>封存已失效：封存后文件被改动。</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>查看改动…</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>导入评分</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Ratings imported</source>
        <translation>评分已导入</translation>
    </message>
    <message>
        <source>Import ratin&amp;gs…</source>
        <translation>导入评分(&amp;G)…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 is not in the team of this assessment</source>
        <translation>%1 不是本次评估的评估组成员</translation>
    </message>
    <message>
        <source>… A title is not added yet</source>
        <translation>… 有证据标题尚未添加</translation>
    </message>
    <message>
        <source>✗ The last change is not saved</source>
        <translation>✗ 最近一次更改未保存</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>谁在评估？</translation>
    </message>
    <message>
        <source>You now work in %1</source>
        <translation>现在在 %1 中继续工作</translation>
    </message>
    <message>
        <source>Attached files whose contents could not be read any more, and which are not in the copy: %1.</source>
        <translation>有 %1 个附件的内容已无法读取，未包含在副本中。</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Checked: the file is sound</source>
        <translation>已检查：文件完好</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 抢救</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>保存可读出的内容</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>正在保存可读出的内容…</translation>
    </message>
    <message>
        <source>Chec&amp;k the file…</source>
        <translation>检查文件(&amp;K)…</translation>
    </message>
    <message>
        <source>Damaged, and read-only: what makes no sense in the file is left out.</source>
        <translation>文件已损坏，只读：其中无法理解的内容未列入。</translation>
    </message>
    <message>
        <source>What is damaged…</source>
        <translation>查看损坏…</translation>
    </message>
    <message>
        <source>&amp;Export and print</source>
        <translation>导出与打印(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Ratings…</source>
        <translation>评分(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>证据(&amp;E)…</translation>
    </message>
    <message>
        <source>Report as PD&amp;F…</source>
        <translation>报告存为 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name: it has no letter.</source>
        <translation>“%1”不是姓名：其中没有文字。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Read-only: somebody on %1 has this assessment open for writing.</source>
        <translation>只读：有人正在电脑“%1”上编辑此评估。</translation>
    </message>
    <message>
        <source>✗ The file is not as it was saved</source>
        <translation>✗ 文件已不是保存时的样子</translation>
    </message>
    <message>
        <source>The file itself could no longer be read: the copy holds the assessment as it was here, without the history until now and without former seals.</source>
        <translation>原文件已无法读取：副本中是这里显示的评估内容，不含此前的历史记录和以往的封存记录。</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>显示该格</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>✗ Not as it was sealed</source>
        <translation>✗ 与封存时不一致</translation>
    </message>
    <message>
        <source>As computed: %1</source>
        <translation>计算结果：%1</translation>
    </message>
    <message>
        <source>Ratings that were refused are not made: %1. Go on without them?</source>
        <translation>这些评分未能写入，尚未生效：%1。不保留它们而继续吗？</translation>
    </message>
    <message>
        <source>Ratings that were refused before and are not made: %1. Rate again, or close this message.</source>
        <translation>先前未能写入的评分仍未生效：%1。请重新评分，或关闭此提示。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::MethodForm</name>
    <message>
        <source>Target level</source>
        <translation>目标等级</translation>
    </message>
    <message>
        <source>Assessed up to</source>
        <translation>评估深度（评到）</translation>
    </message>
    <message>
        <source>Scoring rule</source>
        <translation>计分规则</translation>
    </message>
    <message>
        <source>What the enterprise aims at; the gap is shown against it.</source>
        <translation>企业想达到的等级，差距以此为准。</translation>
    </message>
    <message>
        <source>Levels above it are not assessed and count 0.</source>
        <translation>更高的等级不评，按 0 计。</translation>
    </message>
    <message>
        <source>The level after the one reached</source>
        <translation>已达等级的下一级</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::MistakeTable</name>
    <message>
        <source>Sheet</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Mistakes in the table</source>
        <translation>表格中的错误</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 lines: %2</source>
        <translation>共 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 cells: %2</source>
        <translation>共 %1 格：%2</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ModelFacts</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Every item by one score of 0 to 100; the band of the mean is the level</source>
        <translation>每个分项给一个 0 至 100 的分数，平均分所在分数段即为等级</translation>
    </message>
    <message>
        <source>Every item at every level: %1; a level is met from %2 on</source>
        <translation>每个分项在每个等级分别评分：%1；得分达到 %2 即满足该等级</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1，%2 起</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提问与证据</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ModelsDialog</name>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Write as a workbook…</source>
        <translation>写成工作簿…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 is installed and can be chosen for a new assessment.</source>
        <translation>%1 已安装，新建评估时即可选用。</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>导入工作簿…</translation>
    </message>
    <message>
        <source>Write an empty template…</source>
        <translation>写出空白模板…</translation>
    </message>
    <message>
        <source>A small example with explanations, to begin a model of your own with</source>
        <translation>带说明的小示例，可据此编写自己的模型</translation>
    </message>
    <message>
        <source>model template</source>
        <translation>模型模板</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Your own  ·  %1</source>
        <translation>自有  ·  %1</translation>
    </message>
    <message>
        <source>Your own, in %1</source>
        <translation>自有，位于 %1</translation>
    </message>
    <message>
        <source>Comes with Plumbline</source>
        <translation>随准绳提供</translation>
    </message>
    <message>
        <source>Import its workbook again to replace it, or remove it. Assessments already made keep their own copy.</source>
        <translation>可重新导入其工作簿来替换，或将其删除。已有的评估各自留有副本。</translation>
    </message>
    <message>
        <source>Models that come with Plumbline stay.</source>
        <translation>随准绳提供的模型不能删除。</translation>
    </message>
    <message>
        <source>Import a model from a workbook</source>
        <translation>从工作簿导入模型</translation>
    </message>
    <message>
        <source>Write as a workbook</source>
        <translation>写成工作簿</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Remove the model %1? Assessments already made keep their own copy of it.</source>
        <translation>删除模型“%1”？已有的评估各自留有副本，不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已删除：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::MoveDialog</name>
    <message>
        <source>To be looked at again</source>
        <translation>需要重新查看</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Rating so far</source>
        <translation>原评分</translation>
    </message>
    <message>
        <source>Text so far</source>
        <translation>原条文</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新条文</translation>
    </message>
    <message>
        <source>Move to another edition</source>
        <translation>换用模型版本</translation>
    </message>
    <message>
        <source>%1: from edition %2 to edition %3</source>
        <translation>%1：由版本 %2 换为版本 %3</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>换用</translation>
    </message>
    <message>
        <source>One action; Undo brings the former edition back with all its ratings.</source>
        <translation>这是一次操作；撤销即恢复原版本及其全部评分。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) carry over: same code, same criterion.</source>
        <translation>
            <numerusform>沿用 %n 个评分：代码与条款均未变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are taken back, because the criterion or the scale reads otherwise now.</source>
        <translation>
            <numerusform>撤回 %n 个评分：条款或评分等次的内容已变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria with a rating or a note are no longer part of the model; what was written is kept in the file.</source>
        <translation>
            <numerusform>%n 条有评分或备注的条款已不在模型中；已写的内容仍保存在文件里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are new.</source>
        <translation>
            <numerusform>新增 %n 条条款。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed from now on, since they can no longer be left out: %1.</source>
        <translation>以下部分不再允许裁剪，今后纳入评估：%1。</translation>
    </message>
    <message>
        <source>Back to the recommended weights: %1.</source>
        <translation>以下部分恢复推荐权重：%1。</translation>
    </message>
    <message>
        <source>The profile becomes %1.</source>
        <translation>类型改为“%1”。</translation>
    </message>
    <message>
        <source>%1: %2 (%3) now, %4 (%5) after the move, with %6 unrated.</source>
        <translation>%1：现为 %2（%3），换用后为 %4（%5），未评 %6 个。</translation>
    </message>
    <message>
        <source>No longer part of the model</source>
        <translation>已不在模型中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::NewAssessment</name>
    <message>
        <source>Enterprise and standard</source>
        <translation>企业与标准</translation>
    </message>
    <message>
        <source>All of it can be changed later, except standard and type of manufacturing.</source>
        <translation>除标准和企业类型外，以后都可以修改。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Type of manufacturing</source>
        <translation>企业类型</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>评估人员姓名</translation>
    </message>
    <message>
        <source>Your ratings and notes are recorded under it.</source>
        <translation>评分和备注记在此名下。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>评估范围</translation>
    </message>
    <message>
        <source>Clause %1 lets some parts be left out, each with a reason that the report prints.</source>
        <translation>按标准第 %1 章可裁剪部分能力域和子域，每项须写理由，理由印入报告。</translation>
    </message>
    <message>
        <source>Method and file</source>
        <translation>方法与文件</translation>
    </message>
    <message>
        <source>There is no saving later: every rating is on the disk at once.</source>
        <translation>以后无须保存：每次评分都即时存盘。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Where to keep the assessment</source>
        <translation>评估文件存放位置</translation>
    </message>
    <message>
        <source>Assessments (*.plumb)</source>
        <translation>评估文件 (*.plumb)</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始评估</translation>
    </message>
    <message>
        <source>The standard knows no tailoring. A part that is left out all the same needs a reason, which the report prints.</source>
        <translation>标准未设裁剪；确需排除的部分须写明理由，并印入报告。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Import a model of your own, or look at those there are</source>
        <translation>导入自己的模型，或查看已有的模型</translation>
    </message>
    <message>
        <source>Give up this new assessment? What was entered is lost.</source>
        <translation>放弃这次新建？已填写的内容会丢失。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::NodeModel</name>
    <message>
        <source>Weight %1, scaled to 100 % of the parts that are assessed</source>
        <translation>权重 %1，按参评部分折算为 100 %</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share of the part above it</source>
        <translation>占上一层的份额</translation>
    </message>
    <message>
        <source>%1 (not assessed)</source>
        <translation>%1（不评）</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::Outline</name>
    <message>
        <source>%1, %2 of %3 rated</source>
        <translation>%1，已评 %2，共 %3</translation>
    </message>
    <message>
        <source>, score %1</source>
        <translation>，得分 %1</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>模型各部分</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::OverlayBox</name>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Load the wording of the standard from a sheet</source>
        <translation>从表格载入标准原文</translation>
    </message>
    <message>
        <source>Remove the wording of the standard</source>
        <translation>移除标准原文</translation>
    </message>
    <message>
        <source>Mistakes in the sheet</source>
        <translation>表格中的问题</translation>
    </message>
    <message>
        <source>From a sheet (.xlsx or CSV) with the columns item, level and text. It is shown below each criterion on this computer; no file or export holds it, and a report only where you ask.</source>
        <translation>从含“分项”、“等级”、“原文”三列的表格（.xlsx 或 CSV）载入。原文只在本机各条款之下显示，不写入任何文件和导出内容；只有您选择时才印入报告。</translation>
    </message>
    <message>
        <source>No wording of the standard loaded</source>
        <translation>未载入标准原文</translation>
    </message>
    <message>
        <source>Wording loaded: %1 of %2 criteria</source>
        <translation>已载入原文：%2 条中有 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was loaded: %n mistake(s) in %1.</source>
        <translation>
            <numerusform>没有载入：%1 中有 %n 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the wording of the standard</source>
        <translation>载入标准原文</translation>
    </message>
    <message>
        <source>Remove the wording of the standard from this computer?</source>
        <translation>要从本机移除标准原文吗？</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::PointList</name>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ 没有未完事项。</translation>
    </message>
    <message>
        <source>Has to be done first</source>
        <translation>须先完成</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>前往：%1</translation>
    </message>
    <message>
        <source>Can stay open, with a reason</source>
        <translation>可说明理由后保留</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::Preview</name>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>此文件无法在这里显示。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ProcessPage</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of the assessment</source>
        <translation>评估步骤</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::PropertiesDialog</name>
    <message>
        <source>Properties of the assessment</source>
        <translation>评估属性</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>评估范围</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Close the properties without saving? What was changed here is lost.</source>
        <translation>不保存就关闭评估属性？在此所做的更改将丢失。</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::RadarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::RecordTable</name>
    <message>
        <source>&quot;%1&quot; was not taken: mend it, or give it up with Escape.</source>
        <translation>“%1”未被接受：请改正，或按 Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ReportPage</name>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>适合窗口宽度（Ctrl+0）</translation>
    </message>
    <message>
        <source>Save the report as a PDF (Ctrl+E)</source>
        <translation>将报告存为 PDF（Ctrl+E）</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>打印报告（Ctrl+P）</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Save the report as a PDF</source>
        <translation>将报告存为 PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Below each criterion, as you have loaded it</source>
        <translation>在每一条款下印出您载入的原文</translation>
    </message>
    <message>
        <source>No wording of this standard is loaded</source>
        <translation>未载入该标准的原文</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>With the standard&apos;s wording</source>
        <translation>含标准原文</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ResultsPage</name>
    <message>
        <source>Scores of all parts</source>
        <translation>全部得分表</translation>
    </message>
    <message>
        <source>Radar of the highest parts</source>
        <translation>最上层各部分的雷达图</translation>
    </message>
    <message>
        <source>Radar of the parts below</source>
        <translation>下一层各部分的雷达图</translation>
    </message>
    <message>
        <source>%1 (0–%2)</source>
        <translation>%1（0–%2）</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ReviewPage</name>
    <message>
        <source>Sections of the review</source>
        <translation>复核的各部分</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>复核台</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>评估发现</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ScopeForm</name>
    <message>
        <source>Scope of the assessment</source>
        <translation>评估范围</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>参评</translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation>裁剪理由</translation>
    </message>
    <message>
        <source>Why the enterprise does not have it (required)</source>
        <translation>企业为何没有此项（必填）</translation>
    </message>
    <message>
        <source>Reason for leaving out %1</source>
        <translation>裁剪“%1”的理由</translation>
    </message>
    <message>
        <source>Always assessed (clause %1)</source>
        <translation>必评（标准第 %1 章）</translation>
    </message>
    <message>
        <source>The whole profile is assessed. Untick what the enterprise does not have.</source>
        <translation>目前全部参评。企业没有的，取消勾选。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out; the weights of the others are scaled up to 100 %.</source>
        <translation>
            <numerusform>已裁剪 %n 项；其余权重按比例折算为 100 %。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ScoreEditor</name>
    <message>
        <source>Counted (numerator)</source>
        <translation>实有数（分子）</translation>
    </message>
    <message>
        <source>Of all (denominator)</source>
        <translation>总数（分母）</translation>
    </message>
    <message>
        <source>Score within the level</source>
        <translation>等级内的分数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score, 0 to %1 (key S)</source>
        <translation>分数，0 至 %1（按键 S）</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Not rated. Choose the level, or enter a score.</source>
        <translation>未评。选定等级，或填写分数。</translation>
    </message>
    <message>
        <source>By level alone: the middle of its band.</source>
        <translation>只给了等级：取该段中值。</translation>
    </message>
    <message>
        <source>Score given within the band.</source>
        <translation>在该段内给分。</translation>
    </message>
    <message>
        <source>Counted, of all: the share proposes the score.</source>
        <translation>填入实有数和总数，由比例建议分数。</translation>
    </message>
    <message>
        <source>More counted than there are in all; correct one of the two.</source>
        <translation>实有数大于总数，请改正其中一个。</translation>
    </message>
    <message>
        <source>%1, by itself %2</source>
        <translation>%1，按比例本身为 %2</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 was given. Enter again: %2. Esc: as it was.</source>
        <translation>%1 属于%2，而已评的是%3。再按回车：%2；Esc：保持原样。</translation>
    </message>
    <message>
        <source>The score %1 was not taken: it is %2, and %3 was given. Choose the level first, or press Enter twice after the score.</source>
        <translation>得分 %1 未采用：它属于%2，而已评的是%3。请先选择等级，或在输入得分后按两次回车。</translation>
    </message>
    <message>
        <source>%1 of %2 was not taken as the measured share: enter how many were counted, and of how many in all.</source>
        <translation>%1/%2 未作为实测比例采用：请输入统计到的数量和总数。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ScoreEffect</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>%1: %2 → cannot be computed with these changes</source>
        <translation>%1：%2 → 按所作修改无法计算</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2, unchanged</source>
        <translation>%1：%2，不变</translation>
    </message>
    <message>
        <source>%1: %2 → %3 with these changes</source>
        <translation>%1：%2 → 修改后 %3</translation>
    </message>
    <message>
        <source>Scores of levels: %1</source>
        <translation>等级得分：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::SealForm</name>
    <message>
        <source>Why it is not the computed one</source>
        <translation>与计算等级不同的理由</translation>
    </message>
    <message>
        <source>Why it is sealed with open points</source>
        <translation>带未完事项封存的理由</translation>
    </message>
    <message>
        <source>Seal the assessment</source>
        <translation>封存评估</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>未完事项</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Decision on the level</source>
        <translation>等级评定</translation>
    </message>
    <message>
        <source>Level decided</source>
        <translation>评定等级</translation>
    </message>
    <message>
        <source>%1 (computed)</source>
        <translation>%1（计算结果）</translation>
    </message>
    <message>
        <source>Afterwards the assessment can only be read, until the lead opens it again.</source>
        <translation>封存后只能查看，直到评估组长启封。</translation>
    </message>
    <message>
        <source>Something that was typed or rated is not written yet; finish it, then seal.</source>
        <translation>有输入的内容或评分尚未写入；请先完成，再封存。</translation>
    </message>
    <message>
        <source>Seal the assessment at %1 with points open (%2)? Afterwards it can only be read, until the lead opens it again.</source>
        <translation>以“%1”封存本次评估（仍有 %2 类未完事项）？封存后只能查看，直到评估组长启封。</translation>
    </message>
    <message>
        <source>Seal the assessment at %1? Afterwards it can only be read, until the lead opens it again.</source>
        <translation>以“%1”封存本次评估？封存后只能查看，直到评估组长启封。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Former seal</source>
        <translation>上一次封存</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
    <message>
        <source>What is sealed now is revision %1; former seals stay in the history.</source>
        <translation>现在封存的是第 %1 版；以前的封存记录保留在历史中。</translation>
    </message>
    <message>
        <source>Is written into the seal and the report.</source>
        <translation>将写入封存记录和报告。</translation>
    </message>
    <message>
        <source>Reading what is sealed…</source>
        <translation>正在读取要封存的内容…</translation>
    </message>
    <message>
        <source>%1 (%2 was computed)</source>
        <translation>%1（计算等级：%2）</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::SealView</name>
    <message>
        <source>Open again</source>
        <translation>启封</translation>
    </message>
    <message>
        <source>Level decided</source>
        <translation>评定等级</translation>
    </message>
    <message>
        <source>Not the computed one, because</source>
        <translation>与计算等级不同的理由</translation>
    </message>
    <message>
        <source>Sealed with open points, because</source>
        <translation>带未完事项封存的理由</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Check the file against the seal</source>
        <translation>核对文件与封存</translation>
    </message>
    <message>
        <source>Open again for a revision</source>
        <translation>启封修订</translation>
    </message>
    <message>
        <source>Only the key that sealed it opens it again. The seal stays in the file, with the reason.</source>
        <translation>只有封存时所用的密钥才能启封。原封存记录与理由一并保留在文件中。</translation>
    </message>
    <message>
        <source>Reason for opening it again</source>
        <translation>启封理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>✓ Everything in the file is as it was sealed.</source>
        <translation>✓ 文件全部内容与封存时一致。</translation>
    </message>
    <message>
        <source>✗ Not as it was sealed, differences: %1</source>
        <translation>✗ 与封存时不一致，共 %1 处</translation>
    </message>
    <message>
        <source>✗ The seal does not hold: the file was changed after it was sealed</source>
        <translation>✗ 封存已失效：封存后文件被改动</translation>
    </message>
    <message>
        <source>Reading what was sealed…</source>
        <translation>正在读取已封存的内容…</translation>
    </message>
    <message>
        <source>What is not as it was sealed cannot be opened again; take a copy of it that is sound.</source>
        <translation>内容与封存时不一致，不能启封；请改用完好的副本。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::SearchResults</name>
    <message>
        <source>Criteria found</source>
        <translation>找到的条款</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::SheetModel</name>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1，%2：%3。%4</translation>
    </message>
    <message>
        <source>Has a note.</source>
        <translation>有备注。</translation>
    </message>
    <message>
        <source>No evidence for this rating yet (E adds it)</source>
        <translation>此评分尚无证据（按 E 添加）</translation>
    </message>
    <message>
        <source>Has evidence.</source>
        <translation>有证据。</translation>
    </message>
    <message>
        <source>Without evidence.</source>
        <translation>缺证据。</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>已复核。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::SheetView</name>
    <message>
        <source>Sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Selected items with an exact score in another level: %1. Replace it by the middle of the level chosen?</source>
        <translation>所选分项中，已填写分数且不在该等级内的有 %1 项。是否改取所选等级的中值？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::StartPage</name>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
    <message>
        <source>Maturity assessments, from the first rating to the printed report.</source>
        <translation>成熟度评估，从第一条评分到打印报告。</translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation>新建评估…</translation>
    </message>
    <message>
        <source>Enterprise, standard, scope, method</source>
        <translation>企业、标准、范围、方法</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A .plumb file on this computer or a USB stick</source>
        <translation>本机或 U 盘上的 .plumb 文件</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>An invented manufacturer, fully rated; change what you like</source>
        <translation>虚构的制造企业，已全部评完，可随意改动</translation>
    </message>
    <message>
        <source>Recent assessments</source>
        <translation>最近的评估</translation>
    </message>
    <message>
        <source>Nothing yet. Assessments you begin or open are listed here.</source>
        <translation>暂无。新建或打开的评估会列在这里。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::StepView</name>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺内容</translation>
    </message>
    <message>
        <source>Evidence is collected in the interviews and kept in the ledger.</source>
        <translation>证据在访谈中采集，登记在证据台账里。</translation>
    </message>
    <message>
        <source>Open the ledger of evidence</source>
        <translation>打开证据台账</translation>
    </message>
    <message>
        <source>Findings are written, linked and agreed on in the review.</source>
        <translation>评估发现在“复核”中编写、关联并由评估组确认。</translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation>打开评估发现</translation>
    </message>
    <message>
        <source>The level follows from the ratings of the interviews; the lead decides on it when sealing.</source>
        <translation>等级由访谈评分得出，组长在封存时作出决定。</translation>
    </message>
    <message>
        <source>Open the results</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>The report is made from all that is entered.</source>
        <translation>报告由已填写的全部内容生成。</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Type in the last row to add one; rows copied from a spreadsheet can be pasted.</source>
        <translation>在末行输入即可新增；也可粘贴从电子表格复制的行。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>受理条件</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>受理决定</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>What the lead does in addition</source>
        <translation>组长另需做到</translation>
    </message>
    <message>
        <source>What every member does</source>
        <translation>每位成员需做到</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Daily schedule</source>
        <translation>日程安排</translation>
    </message>
    <message>
        <source>Add a row for each</source>
        <translation>逐一新增一行</translation>
    </message>
    <message>
        <source>Confirmation by the enterprise</source>
        <translation>企业确认</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>现场预评估</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Agenda, with what the standard asks for</source>
        <translation>议程（标准要求的内容）</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席人员</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果通报</translation>
    </message>
    <message>
        <source>Objections of the enterprise</source>
        <translation>企业异议</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>最终结果</translation>
    </message>
    <message>
        <source>What the enterprise sets out to do</source>
        <translation>企业的改进安排</translation>
    </message>
    <message>
        <source>✓ Every sub-domain of the scope is in the schedule.</source>
        <translation>✓ 范围内的能力子域均已安排。</translation>
    </message>
    <message>
        <source>Not in the schedule yet: %1</source>
        <translation>尚未安排：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Export the schedule</source>
        <translation>导出日程</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;CSV tables (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export the schedule…</source>
        <translation>导出日程…</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>As on site: %1 to %2</source>
        <translation>取现场评估日期：%1 至 %2</translation>
    </message>
    <message>
        <source>✓ Nothing any more.</source>
        <translation>✓ 已齐备。</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除所选行</translation>
    </message>
    <message>
        <source>Print or PDF</source>
        <translation>打印或 PDF</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::VerdictBar</name>
    <message>
        <source>Level</source>
        <translation>当前等级</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>仍可能</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 介于 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>Level decided</source>
        <translation>评定等级</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算等级</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::WeightsForm</name>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部恢复(&amp;A)</translation>
    </message>
    <message>
        <source>Weights of the assessment</source>
        <translation>评估权重</translation>
    </message>
    <message>
        <source>The standard gives no weights: equal ones are this tool&apos;s default. Type a weight where the team decides otherwise; an empty field keeps the default. Each group sums to 100 %.</source>
        <translation>标准未规定权重，等权是本工具的默认做法。评估组另有决定的，直接输入；留空则沿用默认。每组合计须为 100 %。</translation>
    </message>
    <message>
        <source>Type a weight where the team departs from the recommended one; an empty field keeps it. Each group sums to 100 %.</source>
        <translation>评估组不采用推荐权重的，直接输入自定权重；留空则沿用推荐值。每组合计须为 100 %。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Own %</source>
        <translation>自定 %</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>折算后</translation>
    </message>
    <message>
        <source>What is left out keeps its weight; the others are scaled up to 100 % without it.</source>
        <translation>已裁剪的部分保留其权重；其余部分按比例折算为 100 %。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Back to the weights of the model</source>
        <translation>恢复为模型给出的权重</translation>
    </message>
    <message>
        <source>Reset the weights under %1</source>
        <translation>恢复“%1”之下的权重</translation>
    </message>
    <message>
        <source>Own weight of %1 in percent</source>
        <translation>“%1”的自定权重（百分数）</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no weight; give 0 to 100 with two decimals at most.</source>
        <translation>%1：“%2”不是权重；请填 0 至 100，最多两位小数。</translation>
    </message>
    <message>
        <source>%1: the weights sum to %2 (%3).</source>
        <translation>%1：权重合计 %2（%3）。</translation>
    </message>
    <message>
        <source>a weight is not a number</source>
        <translation>有权重不是数字</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>own weights</source>
        <translation>自定权重</translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation>等权</translation>
    </message>
    <message>
        <source>as recommended</source>
        <translation>推荐权重</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Share the rest</source>
        <translation>其余分摊</translation>
    </message>
    <message>
        <source>Scale to 100 %</source>
        <translation>折算为 100 %</translation>
    </message>
    <message>
        <source>What you did not type takes the rest, in proportion</source>
        <translation>未填写的部分按比例分摊余下的权重</translation>
    </message>
    <message>
        <source>All of these in proportion</source>
        <translation>本组全部按比例折算</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已裁剪</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::WithoutEvidence</name>
    <message>
        <source>Cell</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
</context>
</TS>
