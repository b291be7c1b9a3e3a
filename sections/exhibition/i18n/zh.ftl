# Exhibition: exhibitors, stands, exhibits.
nav-exhibition = 展览
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
