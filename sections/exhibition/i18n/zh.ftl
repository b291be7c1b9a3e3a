# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = 展览
findable-exhibitors = 参展单位
findable-exhibits = 展品
exhibition-title = 展览
exhibition-task = 展览的展位
exhibition-lede = 谁参展、展示什么、在哪个展位。
exhibition-tabs = 展览各栏目
exhibition-tab-exhibitors = 参展方名录
exhibition-tab-exhibits = 展品
exhibition-tab-plan = 平面图
exhibition-empty = 尚无参展方获得展位。展位由秘书处分配。
exhibition-search = 参展方或展品
exhibition-hall = 展厅 { $x }
exhibition-hall-label = 展厅
exhibition-track-label = 主题
exhibition-all = 全部
exhibition-find = 查找
exhibition-clear = 显示全部
exhibition-exhibitor = 参展方
exhibition-exhibitors-count = { $n ->
    [0] 无参展方
   *[other] { $n } 个参展方
 }
exhibition-exhibits-count = { $n ->
    [0] 无展品
   *[other] { $n } 件展品
 }
exhibition-halls-count = { $n ->
    [0] 无展厅
   *[other] { $n } 个展厅
 }
exhibition-none-found = 没有符合全部条件的结果。请减少关键词，或在所有展厅中查找。
exhibition-exhibits-none = 尚无公开的展品。
exhibition-pages = 页码
exhibition-previous = 上一页
exhibition-next = 下一页
exhibition-letters = 按首字母查看参展商
exhibition-plan-of = 平面图：{ $x }
exhibition-stands-of = 展位列表：{ $x }
exhibition-keep = 分配展位（秘书处）
mention-stand = 展位 { $stand }，{ $forum }
stand = 展位
stand-name = 展位 { $x }
stand-label = 展位 { $stand }：{ $names }
stand-free = 空闲
stand-who = 此处的参展方
stand-nobody = 尚无。
stand-exhibits = 展示内容
stand-exhibits-none = 尚无公开内容。
stand-choose = 选择展示内容
stand-back = 整个展览
stand-keep-title = 展位
stand-keep-over = 本届已结束，展位保持原样。
stand-assign = 分配展位
stand-hall-help = 新展位必填。留空时，已有展位仍在原展厅。
stand-organisation-help = 本系统已登记机构的名称、ROR 地址或编号。留空则设为空闲展位。
stand-rows = 批量分配
stand-rows-label = 表格行
stand-rows-help = 从电子表格或 CSV 文件粘贴。首行为列名：code、hall、organisation。
stand-rows-do = 全部分配
stand-rows-columns = 首行须为列名，其中一列为“code”。最多 3000 行。
stand-rows-problems = 未作任何更改。请修正以下各行后重新提交：
stand-rows-line = 第 { $x } 行：
stand-count = { $n ->
    [0] 无展位
   *[other] { $n } 个展位
 }
stand-none = 尚无展位。请在上方新建，或在复制往届时一并沿用。
stand-dismiss = 移出
stand-dismiss-of = 将 { $x } 移出展览
stand-remove = 删除展位
stand-remove-of = 删除展位 { $x }
exhibit-choose-title = 我们展位的展示内容
exhibit-choose-lede = 勾选要展示的成果。仅公开的成果会对外显示，其余的在发布后显示。
exhibit-choose-none = 尚无可选的成果。
exhibit-choose-write = 撰写成果
exhibit-offer = 成果
exhibit-not-public = 未公开
exhibit-name = 展品名称（如另有名称）
fault-stand-code = “{ $x }”不是有效的展位号：最多十二个字母、数字、点和连字符，如 C14。
fault-exhibitor-unknown = 此处没有名为“{ $x }”的机构。请先登记该机构。
conflict-stand-taken = 此展位已有参展方。请先将其移出。
conflict-no-stand = 该机构在本届没有展位。展位由秘书处分配。

figure-exhibitors = { $n ->
   *[other] 家参展机构
 }
figure-exhibitors-counts = 本届设有展位的机构，每家只计一次。按机构所在国家或地区划分。

# Plan, exhibits one by one.
plan-legend = 平面图上的主题
stand-place = 在展馆中的位置（米）
stand-x = 距左侧
stand-y = 距后侧
stand-width = 宽
stand-depth = 深
stand-place-help = 四项全填或全不填：不填时，新展位放在下一个空位，已有展位保持原位。
stand-place-column = 左 · 后 · 宽 · 深（米）
fault-metres = “{ $x }”在此不适用：请填写米数，例如 4.5，到展馆另一侧最多 1,000 米；展位的宽和深至少半米。
fault-stand-overlaps = 两个展位会占用同一块地面：{ $x }。未作任何更改。
staff-tabs = 本展位的页面
exhibit-of = 第 { $n } 件，共 { $all } 件
exhibit-leaf = 逐件浏览展品
exhibit-previous = 上一件展品
exhibit-next = 下一件展品
exhibit-offer-all = 阅读完整的供应信息
exhibit-documents = 宣传册
panel-exhibits = 展出内容
panel-exhibitors = 参展方
figure-exhibits = { $n ->
   *[other] 件展品
}
figure-exhibits-counts = 本届在展位上展出且任何人都可阅读的供应信息。按参展方所在国家或地区划分。
figure-served = { $n ->
   *[other] 次现场演示参观
}
figure-served-counts = 本届所有现场演示中，被叫到且持号人到场的号码。来过两次的人计两次。按参展方所在国家或地区划分。

# Live demonstrations and their queues.
live-title = 现场演示
live-lede = 用手机取号，四处看看，叫到您时再来。
live-none = 目前还没有展位进行现场演示。
live-state-prepared = 准备中
live-state-open = 开放
live-state-paused = 暂停
live-state-closed = 已关闭
live-minutes = { $n } 分钟
live-places = 每次 { $n } 人
live-each = { $minutes }，{ $places }
live-waiting = { $n ->
    [0] 无人等候
   *[other] { $n } 人在等候
 }
live-called = 现在叫到：
live-queue = 队列
live-wait-now = 现在取号需等候
live-take = 取号
live-take-help = 无需姓名，也无需账户。如果您在此已有号码，将带您回到该号码。
live-over = 本届已结束。
live-prepared-text = 在您开放之前，只有您的展位能看到此页面。
live-closed-text = 不再发号。已有号码的人仍会被叫到。
live-how = 流程
live-how-take = 取一个号码。您的页面会显示前面还有多少人；请保持页面打开，或从这里再次打开。
live-how-called = 叫到您时，页面会提示。请在几分钟内来到展位。
live-how-missed = 如果您没有来，将叫下一位。您可以排到队尾再来一次。
live-sheet = 带二维码的打印页
live-sheet-lede = 扫码取号，我们会在您的手机上叫号。
live-sheet-code = 通往“{ $x }”队列的二维码
live-print = 打印
live-back = 前往参观者页面
live-desk-link = 展位工作人员入口
live-edit = 更改
live-own-title = 我们的现场演示
live-own-none = 您还没有现场演示。
live-new = 新建
live-new-do = 创建
live-title-in = 名称（{ $x }）
live-about-in = 用一两句话说明内容（{ $x }）
live-minutes-label = 每次参观的分钟数
live-minutes-help = 在测得足够多的参观之前使用。
live-places-label = 每次人数
live-places-help = 多少人一起观看。
live-grace-label = 叫号后到场的分钟数
live-grace-help = 超过后，当您叫下一位时该号码作废。
conflict-live-closed = 目前这里不再发号。
conflict-live-full = 已有 500 人在等候。请稍后再来。
conflict-live-paused = 队列已暂停。请重新开放后再叫号。
conflict-turn-second = 您在此已有一个仍在等候的号码，它在您取号时所用的浏览器中；请先在那里退还，再取新号。
conflict-turn = 此号码已由他人处理。请重新查看页面。
turn-title = { $x } 号
turn-number = 您的号码
turn-before = { $n ->
    [0] 下一位就是您。
   *[other] 您前面还有 { $n } 人。
 }
turn-wait = 大约 { $n } 分钟。
turn-wait-measured = 根据最近 { $n } 次参观测得。
turn-wait-reckoned = 按展位给出的每次时长估算；目前测得的参观还太少。
turn-wait-paused = 展位暂停中，无法说明需要多久。您的位置会保留。
turn-called = 轮到您了，请现在过来。您于 { $at } 被叫到，我们等您到 { $until }。
turn-called-stay = 请在展位出示此页面。
turn-called-late = 您已迟到。请立即过来：叫下一位时您的号码将作废。
turn-came = 您已参观。感谢光临。
turn-missed = 您于 { $x } 被叫到但没有来，因此叫了下一位。
turn-missed-return = 您可以排到队尾再来一次，也可以到展位询问是否有空位。
turn-missed-over = 请到展位询问是否有空位，或取一个新号码。
turn-left = 您已退还此号码。
turn-ended = 还没轮到您，展位今天就结束了。非常抱歉。
turn-way = 前往{ $x }
turn-return = 排到队尾
turn-keep = 请保持此页面打开，或加入书签。此地址只属于您：谁拿到它，谁就拿到您的号码。
turn-leave = 退还号码
turn-again = 取新号码
turn-reload = 刷新
desk-title = “{ $x }”的队列
desk-came = { $n ->
    [0] 尚无人到场
   *[other] 已有 { $n } 人到场
 }
desk-call = 叫下一位
desk-call-many = 一次最多叫 { $n } 位
desk-called = 已叫号
desk-called-none = 目前没有叫号。
desk-since = 自 { $x } 起
desk-late = 已迟到
desk-came-do = 已到
desk-missed-do = 未到
desk-came-of = { $x } 号已到
desk-missed-of = { $x } 号未到
desk-missed = 未到
desk-came-late = 后来到了
desk-state = 开放与关闭
desk-open = 开放队列
desk-pause = 暂停
desk-close = 不再发号
desk-end = 今天结束
desk-end-help = 不再叫号。所有仍在等候的人都会在其页面上得到通知。
desk-end-do = 今天结束并通知等候者

# Badges and leads.
badge-title = 我的胸卡
badge-code-drawn = 您胸卡的二维码，供展位扫描
badge-code-help = 展位工作人员扫描或输入此代码。在您同意之前，他们得不到您的任何信息。
badge-none = 您的胸卡还没有代码。
badge-make = 生成代码
badge-rotate = 生成新代码
badge-asked = 有展位询问
badge-asked-text = 如果您同意，该展位将得到您的姓名、单位、职务、国家或地区和电子邮件地址，并可能将其带往其所在国家。您可以随时撤回同意。
badge-yes = 同意
badge-no = 不同意
badge-yes-to = 同意{ $x }
badge-no-to = 不同意{ $x }
badge-standing = 扫描时无需询问
badge-standing-text = 扫描您胸卡的参展方将立即得到您的姓名、单位、职务、国家或地区和电子邮件地址。其他国家的参展方只有在您于“同意事项”中另外同意信息发送至国外时才能立即得到；否则每次都会询问您。
badge-standing-yes = 参展方可以扫描我的胸卡。
badge-standing-no = 每次都询问我。
badge-standing-give = 参展方可以扫描我的胸卡
badge-standing-withdraw = 每次都询问我
badge-given = 拥有您信息的展位
badge-given-none = 没有。
badge-withdraw = 撤回同意
badge-withdraw-from = 撤回对{ $x }的同意
badge-refused = 您已拒绝的展位
badge-refused-text = 无论扫描您的胸牌多少次，他们都得不到您的信息。
badge-refused-yes = 改为同意
lead-link = 扫描胸卡（供展位使用）
lead-title = 扫描胸卡
lead-lede = 用手机相机扫描参观者胸卡上的二维码，或在此输入代码。
lead-code = 胸卡代码
lead-code-help = 胸卡上的十二位字母和数字：ABCD-EFGH-JKLM。
lead-note = 您的备注
lead-ask = 询问参观者
lead-given = 参观者的信息已在您的列表中。
lead-asked = 已询问参观者。对方同意后，信息会显示在这里。
fault-badge-code = 代码由十二位字母和数字组成，例如 ABCD-EFGH-JKLM。
fault-badge-unknown = 本届没有使用此代码的胸卡。代码可能已更换：请再看一次胸卡。
leads-title = 客户线索
leads-lede = 同意的参观者。撤回同意的人会从这里消失；请同时从您自己的副本中删除。
leads-csv = 保存为 CSV
leads-given = { $n ->
    [0] 尚无
   *[other] { $n } 位参观者
 }
leads-asked = 已询问 { $n } 位
leads-none = 尚未扫描任何胸卡。
leads-waits = 已询问
leads-at = 扫描于 { $x }
leads-note-do = 保存备注
leads-remove = 移除
