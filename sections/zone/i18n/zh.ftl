# 园区：企业月报及其公布的统计。
nav-zone = 园区
findable-zones = 园区数据
zones-title = 园区及其增长
zones-lede = 园区企业每月填报销售额。这里是各园区据此公布的数字，每个增长率都注明口径。
zones-none = 还没有园区。
zones-unpublished = 尚未公布任何数字。
zones-bases = 同样的销售额会得出不同的增长率，因为每种口径比较的企业或填报状态不同。各园区页面说明了原因。

# 一次公布
zone-month = { $year }年{ $month }
zone-month-1 = 1月
zone-month-2 = 2月
zone-month-3 = 3月
zone-month-4 = 4月
zone-month-5 = 5月
zone-month-6 = 6月
zone-month-7 = 7月
zone-month-8 = 8月
zone-month-9 = 9月
zone-month-10 = 10月
zone-month-11 = 11月
zone-month-12 = 12月
zone-span = { $from }至{ $to }
zone-release-title = { $x }销售额与增长
zone-headline = 销售额 { $total }（单位：{ $unit }）
zone-version = { $n ->
    [1] 首版
   *[other] 第 { $n } 版
}
zone-version-of = { $period }：{ $version }，{ $date }
zone-released = { $x }公布
zone-described = { $x }销售额的增长：三种口径，以及其间精确的衔接。
zone-superseded = 此版本后来作了更正。
zone-superseded-by = 查看最新版本
zone-changes = 与上一版相比的变化
zone-differences = { $n ->
   *[other] { $n } 个数字有变化
}
zone-figure = 数字
zone-figure-of = { $figure }：{ $of }
zone-was = 原为
zone-is = 现为
zone-unit = 单位：{ $x }
zone-growth = 同比增长
zone-basis = 口径
zone-bases-title = 三种口径
zone-now = 本期
zone-before = 上年同期
zone-points = { $x } 个百分点
basis-panel = 相同企业
basis-panel-help = { $n ->
   *[other] 两期每月均已填报的 { $n } 家企业
}
basis-panel-help-few = 两期每月均已填报的企业；不足三家
basis-published = 当时公布的总额
basis-published-help = 本期按{ $x }所知，上年按一年前同日所知
basis-revised = 修订后的总额
basis-revised-help = 全部企业，截至本版的全部填报
zone-why-title = 增长率为何不同
zone-why-lede = 三个数字都是对的，只是回答不同的问题：两年都在园区的企业经营如何，当时公布了什么，以及整个园区如何变化。
zone-why-entrants = { $n ->
    [0] 今年填报的企业上年都填报过。
   *[other] 今年有 { $n } 家企业填报而上年没有：它们计入总额，不计入相同企业。
}
zone-why-entrants-few = 今年填报而上年没有填报的企业不足三家：它们计入总额，不计入相同企业。
zone-why-leavers = { $n ->
    [0] 上年填报的企业今年都在。
   *[other] 上年填报的企业中有 { $n } 家不再填报：它们使总额减少，不影响相同企业。
}
zone-why-leavers-few = 上年填报而不再填报的企业不足三家：它们使总额减少，不影响相同企业。
zone-why-no-revisions = 上年数字公布后未作更正。
zone-why-revisions = 此后的更正使上年总额变动 { $x }。
zone-why-revisions-withheld = 上年数字更正了多少不予公布：涉及的企业太少，或会由此推算出其他企业的数据。
zone-why-late = 首版之后补报或更正的月报使本期总额变动 { $x }。
zone-bridge-title = 从上年公布的总额到今年
zone-bridge-lede = 每一步都精确，相加分毫不差。
zone-step = 步骤
zone-amount = 金额
bridge-start = 上年同期（当时公布）
bridge-revisions = 上年数字的更正
bridge-continuing = 两年都在的企业
bridge-entrants = 今年新增的企业
bridge-leavers = 已离开的企业
bridge-end = 本期（修订后）
bridge-withheld = 不公开的各步合计
zone-sectors-title = 按行业
zone-sectors-lede = 贡献以修订后总额增长的百分点表示，相加等于该增长。
zone-sector = 行业
zone-contribution = 对增长的贡献
zone-withheld = 不公开
zone-withheld-why = 涉及不足三家企业、或主要来自一家企业的数字不公开；为避免相减推算，另有一些数字也不公开。
zone-spread-title = 增长的分布
zone-total = 相同企业合计
zone-total-help = 其销售额合计的增长；大企业权重更大
zone-median = 居中的企业
zone-median-help = 相同企业中一半增长更快，一半更慢；每家权重相同
zone-top5 = 最大的五家
zone-top5-help = 它们在修订后总额增长中所占份额
zone-months-title = 按月
zone-month-label = 月份
zone-months-key = 彩色：本期。灰色：上年同月。
zone-months-none = 不显示单月数字：那会透露过少企业的情况。
zone-files = 下载
zone-csvw = 各列说明（CSVW）
zone-others = 全部公布
zone-to-returns = 我的企业的月报
zone-count-panel = 两期每月均在的企业
zone-count-continuing = 两期都在的企业
zone-count-entrants = 今年新增的企业
zone-count-leavers = 已离开的企业

# 论坛的数字
figure-zone-panel = { $n ->
   *[other] ％园区销售额增长（相同企业）
}
figure-zone-panel-counts = 论坛所在地园区最近一次公布中，销售额与上年同月相比的增长。口径：相同企业，即两期每月均已填报者。四舍五入到整数百分比。
figure-zone-revised = { $n ->
   *[other] ％园区销售额增长（全部企业）
}
figure-zone-revised-counts = 论坛所在地园区最近一次公布中，销售额与上年同月相比的增长。口径：任一年的全部企业，截至公布时的全部填报。四舍五入到整数百分比。
figure-zone-companies = { $n ->
   *[other] 家园区填报企业
}
figure-zone-companies-counts = 论坛所在地园区最近一次公布的期间内至少填报过一次的企业。

# 月报
returns-title = 月报
returns-lede = 选择您为哪家企业填报。
mention-returns = 向{ $x }填报月报
company-lede = 您在此填报的内容只有本企业和园区办公室能看到。办公室公布的合计数不会让人认出任何企业。
returns-file = 填报
returns-sales = 销售额
returns-correct-help = 对已填报的月份再次填报即为更正；两个版本都会保留。
returns-reason = 为何无误
returns-reason-help = 给园区办公室的一句话，例如“本月交付了一笔大订单”。
returns-many = 一次填报多个月
returns-upload = 文件（CSV、Excel 或 JSON）
returns-upload-help = 须有“月份”和“销售额”两列，可有企业、单位、原因。您确认之前不会填报。
returns-paste = 或在此粘贴各行及表头
returns-look = 查看
returns-preview = 文件内容
returns-problems = 这些行不能照此填报：
returns-line = 第 { $x } 行：
returns-line-field = 第 { $line } 行，{ $field } 列：
returns-remark = 备注
returns-file-all = { $n ->
   *[other] 填报这 { $n } 份月报
}
returns-nothing-filed = 没有填报任何内容。请修改文件后重新发送。
returns-missing = 未填报的月份
returns-missing-none = 没有：截至上月均已填报。
returns-filed = 已填报
returns-filed-none = 还没有。
returns-at = 填报时间
returns-earlier = 以前的版本
return-doubt-unit = 这与该企业平时填报的相差很大：单位是否不同？如果无误，请说明原因。
return-doubt-jump = 这超过上月的五倍，或不足其五分之一。如果无误，请说明原因。
return-doubt-nothing = 上月有销售额，本月为零。如果无误，请说明原因。
fault-return-reason = 请用一句话说明为何无误。
fault-return-negative = “{ $x }”小于零；销售额不能为负。请填报当月销售额，不扣除以后月份的退货。
fault-return-number = “{ $x }”不是普通数字。请只写数字，小数用点，不写单位。
fault-return-decimals = “{ $x }”比最小货币单位还细。
fault-return-large = “{ $x }”太大，不可能是一个月的销售额。
fault-returns-columns = 文件须有含“月份”和“销售额”的表头，最多六百行。
fault-returns-company = “{ $x }”不是本企业的编号；一个文件只含一家企业的月报。
fault-returns-unit = 此行单位为“{ $unit }”；本园区月报的单位是 { $wanted }。
fault-returns-month = “{ $x }”不是已经开始的月份；请写成 2027-03。
fault-returns-member = 该企业在 { $x } 不是园区成员。
fault-returns-twice = { $x } 在文件中出现两次。
fault-returns-none = 文件没有数据行。
class-title = 企业的分类
class-since = { $x }起
class-span = 期间
class-change = 从某月起变更
class-leaves = 离开园区：最后一个月为此前一个月
size-micro = 不足 10 人
size-small = 10 至 49 人
size-medium = 50 至 249 人
size-large = 250 人及以上

# 办公室
office-title = 园区办公室
office-lede = { $month }：已填报 { $filed } 家，未填报 { $missing } 家。
office-returns = 月报
office-releases = 公布
office-only-missing = 只看未填报的
office-look = 显示
office-month-before = 上一个月
office-month-after = 下一个月
office-missing = 未填报
office-nobody = 该月没有成员企业。
office-reminder = 催报
office-reminded = { $x }已催报
office-nobody-reached = 无人可写信
office-remind = 催报
office-remind-of = 催报 { $x }
office-remind-all = { $n ->
   *[other] 向未填报的 { $n } 家企业催报
}
office-remind-help = 每家一封信，列出全部缺报月份，每天最多一次，寄给负责填报且同意接收来信的人。
office-sent = { $n ->
    [0] 没有发信：有关企业一天之内已催报，或无人可写信。
   *[other] 已发出 { $n } 封信。
}
office-file = 全部填报的文件
office-file-help = 供您自行计算；“exedra growth”可直接读取。其中含每家企业的月报：请勿外传。
office-releases-lede = 草稿按目前的填报计算。您先查看，再照所见公布。
office-draft-new = 计算草稿
office-draft-make = 计算
office-from = 起始月
office-to = 结束月
office-month-help = 例如 2027-03
office-changes-help = 该期间曾公布过时必填：改了什么，为什么。所有人都能看到。
office-drafts = 草稿
office-drafts-none = 没有。
office-admit = 接纳企业
draft-title = 草稿：{ $x }
draft-made = { $x }计算
draft-note = 这就是所有人将读到的内容。公布之前只有园区办公室能看到。
draft-publish = 公布
draft-correct = 公布更正
draft-discard = 放弃
draft-again = 重新计算
company-identifier = 编号
company-identifier-help = 例如企业登记号
company-name = 名称
company-organisation = 在本平台的机构
company-organisation-help = 写名称或地址；其所有者和编辑负责填报
company-since = 自哪个月起
company-group = 母集团
company-group-help = 决定是否不公开时，同一集团的企业算作一家
company-size = 规模
fault-release-month = 请写成 2027-03 这样的月份。
fault-release-future = 该月尚未结束，还会有申报。
fault-release-period = 期间为一至十二个月。
fault-release-changes = 请说明变化：该期间曾公布过。
fault-release-changes-long = 最多一千个字符。
fault-company-taken = 园区已有此编号的企业。
fault-company-organisation = 没有这个名称的机构。
fault-class-order = 已有更晚的变更；此变更须在其后。
conflict-release-empty = 该期间没有月报。
conflict-release-unsafe = 这些月份无法照此发布：要显示的内容无法精确核查，或会泄露某家企业的数据。请选择较少的月份或行业。
conflict-release-few = 自上一版以来更改月报的企业太少：比较两版的人会得知其数字。请等待更多更正。
conflict-release-moved = 草稿计算之后又收到月报。请重新计算并查看。
conflict-release-meanwhile = 其他人刚刚公布了该期间。
mail-returns-subject = { $company }尚未向{ $zone }提交月报
mail-returns-body =
    您好：

    { $zone }尚未收到{ $company }的下列月报：

    { $months }

    请在此通过表单或文件填报：
    { $url }

    如果您今天已经填报，则无须再做什么。

# 平台管理者
zone-admin-title = 园区及其办公室
zone-admin-text = 设立园区，并指定由谁管理其办公室。
zone-admin-officers = 由谁管理办公室
zone-officer-email = 账户的电子邮箱
zone-appoint = 任命
zone-dismiss = 免去
zone-dismiss-of = 免去 { $x }
zone-make = 新建园区
zone-slug = 网址中的词
zone-currency = 货币，例如 CNY
zone-places = 货币的小数位数（0、2 或 3）
zone-time-zone = 时区，例如 Asia/Shanghai
zone-unit-label = 月报的单位
zone-country = 国家或地区
zone-names = 各语言名称
zone-sectors-label = 各语言的行业
zone-sectors-help = 每行一个，各语言顺序相同。
fault-zone-slug = 小写字母、数字和连字符，最多四十个。
fault-zone-slug-taken = 另一个园区已使用此词。
fault-zone-currency = 货币代码为三个字母。
fault-zone-time = 没有这个时区。
fault-zone-officer = 没有使用此邮箱的账户。
