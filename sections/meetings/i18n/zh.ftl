# Meetings: requests, availability, plans, agendas, calendars.
nav-meetings = 会谈
meetings-title = 我的会谈
meetings-task-setup = 会谈的时间与地点
meetings-task-plans = 会谈排期
meetings-to-plans = 安排会谈
meetings-to-setup = 时间与地点
meetings-not-here = 您未在此登记
meetings-not-here-text = 会谈仅面向已登记参加{ $x }的人员。登记方式有两种：
meetings-not-here-delegation = 如您随国家或企业代表团前来，由代表团联系人为您登记。
meetings-not-here-secretariat = 其他情况，请致函本论坛秘书处。
meetings-not-here-runs = 登记人员，包括您自己
meetings-to-answer = 等待您答复
meetings-to-answer-none = 没有等待您答复的申请。
meetings-agreed = 已约定
meetings-agreed-none = 尚无约定。请打开一项成果或需求，按“申请会谈”。
meetings-agreed-text = 秘书处将统一安排所有已约定的会谈，届时确定时间和地点。
meetings-waiting = 等待对方答复
meetings-waiting-none = 您没有待答复的申请。
meetings-closed = 已了结
meetings-closed-count = { $n ->
   *[other] { $n } 项申请已被谢绝或撤回
 }
meetings-left-out = 现行安排未能排入：
meeting-wish-must = 必不可少
meeting-wish-want = 希望会谈
meeting-wish-would = 时间允许时会谈
meeting-wish-theirs = 对方：{ $x }
meeting-wish-yours = 您：{ $x }
meeting-asked-on = 请求于 { $x }
meeting-state-pending = 等待答复
meeting-state-accepted = 已约定
meeting-state-declined = 已谢绝
meeting-state-withdrawn = 已撤回
meeting-state-planned = 时间和地点已定
meeting-place-table = { $x } 号桌
meeting-place-stand = 展位 { $x }
meeting-place-remote = 在线会议室 { $x }
meeting-own-time = 您的时间
meeting-enter = 进入会议室
meeting-moved = 已改期
meeting-cancelled = 已取消
meeting-about-label = 事由
meeting-about = 事由：{ $x }
meeting-calendar-summary = 与{ $x }会谈
meeting-calendar-name = 我的会谈
whom-label = 代表何人
whom-show = 显示
whom-other = 您代表{ $x }。您在此所做的一切，均记录为您代其所做。

ask-title = 申请会谈
ask-unnamed = 联系人
ask-note = 对方可看到您的姓名、机构和此留言。在对方同意且会谈排定之前，您的时间不会被占用。
ask-for-whom = 由谁与对方会谈
ask-message = 留言
ask-message-help = 两三句话：您有什么或寻找什么，为何值得一谈。
ask-language = 留言的语言
ask-wish = 会谈意愿
ask-wish-help = 双方都认为必不可少的会谈，将先于其他一切会谈安排。
ask-do = 提出会谈申请
conflict-ask-oneself = 不能向自己申请会谈。
conflict-ask-not-registered = 只有已登记参加本论坛的人员才能在此会谈。登记由代表团联系人或秘书处办理。
conflict-ask-already = 你们之间已有一项未了结的申请。请查看“我的会谈”。
conflict-ask-declined = 对方在本论坛已谢绝您先前的申请。对方仍可向您提出申请。
conflict-request-answered = 此申请已答复或撤回；未作任何更改。

request-title = 与{ $x }会谈
request-theirs = 对方的留言
request-yours = 您的留言
request-meeting = 会谈
request-answer = 您的答复
request-your-wish = 您的会谈意愿
request-accept = 接受
request-decline = 谢绝
request-reason = 谢绝原因（选填）
request-reason-help = 仅对方可见。
request-withdraw = 撤回申请
request-cancels = 已排定的会谈将取消，并通知对方，该时间重新空出。
request-with = 对方
request-state = 状态
request-wish-asker = 申请方
request-wish-asked = 受邀方
request-reason-given = 原因

availability-title = 可会谈时间
availability-to = 更改可会谈时间
availability-free = 全部 { $all } 个时段中，您可在 { $free } 个时段会谈。
availability-no-slots = 秘书处尚未确定会谈时间。
availability-text = 请取消勾选您不能会谈的时段。
availability-zone = 所示时间均为论坛当地时间（{ $x }）。
availability-grid = 您可会谈的时段
availability-sideways = 屏幕较窄时，请左右滑动表格以查看所有日期。
availability-time = 时间
availability-meeting = 会谈
availability-moves = 如取消的时段已有排定的会谈，该会谈保留至秘书处发布下一次安排。
availability-remote = 我在异地参加
availability-remote-help = 您的会谈将在在线会议室进行。
availability-most = 会谈总数上限（留空：不限）

agenda-title = 日程
agenda-of = { $x }的日程
agenda-to = 完整日程
agenda-none-yet = 尚无任何安排确定时间和地点。
agenda-overlaps = 与其他安排时间重叠
agenda-held = { $n ->
   *[other] { $n } 场会谈。
 }
agenda-more = { $n ->
   *[other] 另有 { $n } 场。
 }
agenda-zone = 所示时间均为论坛当地时间（{ $x }）。
agenda-print = 打印

feed-title = 在您自己的日历中
feed-text = 请在日历程序中订阅此地址。其中有您的会谈，以及您演讲、主办或收藏的活动；有变动或取消时会自动更新。
feed-secret = 知道此网址的人均可查看您的日程。如已泄露，请更换网址。
feed-rotate = 更换网址
feed-none = 您的会谈可显示在您自己的日历程序中，并随时更新。
feed-make = 生成日历网址

plans-title = 会谈安排
plans-do-title = 安排全部会谈
plans-do-text = 一次运算即可排入尽可能多的已约定会谈，意愿最强者优先。在您发布之前，对任何人均无影响。
plans-not-ready = 须先具备三项条件：会谈时间、会谈地点，以及至少一项已约定的申请。
plans-keep = 已发布的会谈尽可能保持原定时间
plans-more = 更多
plans-seed = 随机种子
plans-seed-help = 整数。相同的意愿和相同的种子得出相同的安排；留空则重新生成。
plans-do = 安排全部会谈
plans-accepted = 已约定的申请
plans-pending = 等待答复的申请
plans-slots = 时段
plans-tables = 会谈桌
plans-stands = 展位
plans-rooms = 在线会议室
plans-list = 历次安排
plans-none = 尚未作过安排。
plans-made = 提出时间
plans-state = 状态
plans-placed = 会谈
plans-gap = 与最优的最大差距
plan-state-running = 正在生成
plan-state-made = 已生成，未发布
plan-state-published = 已发布
plan-state-replaced = 已由后来的安排取代
plan-state-failed = 未完成
refusal-plan-seed = 种子须为 0 或更大的整数。未作任何安排。
conflict-plan-running = 此刻正在生成一份安排。请等待其完成，或将其取消。
conflict-plan-not-publishable = 此安排不能发布：尚未完成，或此前已经发布。

plan-title = 会谈安排
plan-headline = { $placed }，与可能的最优结果相差不超过 { $gap }
plan-headline-best = { $n ->
   *[other] 已排定 { $n } 场会谈；不可能有更好的安排
 }
plan-headline-running = 正在生成安排
plan-headline-failed = 此安排未完成
plan-failed-text = 已被取消，或其间服务器停止运行。未作任何更改；请重新开始。
plan-count-meetings = { $n ->
   *[other] 已排定 { $n } 场会谈
 }
plan-live = 进度
plan-live-text = 正在运算。每次载入本页，均显示当前状态。
plan-live-done = 已完成。
plan-objective = 安排的得分
plan-bound = 任何安排均不超过
plan-reload = 重新载入
plan-cancel = 取消
plan-wanted = 已约定的申请
plan-publish-title = 发布后的变动
plan-publish-text = 凡同意接受联系且留有地址的相关人员，都会收到以其语言撰写的邮件，变动内容以日历文件附上。
plan-publish = 发布此安排
plan-sent = 已发布。日程均已更新，邮件正在发送。
plan-comes = { $n ->
   *[other] 新增 { $n } 场会谈。
 }
plan-moves = { $n ->
   *[other] 改期 { $n } 场。
 }
plan-goes = { $n ->
   *[other] 取消 { $n } 场。
 }
plan-stays = { $n ->
   *[other] 不变 { $n } 场。
 }
plan-course = 运算过程
plan-course-alt = 运算过程中安排的得分及其上限；数值列于旁边
plan-course-caption = 实线：迄今最佳安排的得分。虚线：已证明的上限。
plan-seconds = { $x } 秒
plan-compared = 与前一份安排对照
plan-compared-to = 显示前一份安排
plan-compared-same = 时间和地点相同
plan-compared-moved = 时间或地点不同
plan-compared-new = 仅见于此份
plan-compared-gone = 仅见于前一份
plan-left = 未能排入的申请
plan-left-none = 所有已约定的申请均已排入。
plan-left-next = 其余申请
plan-places = 地点使用情况
plan-places-alt = 各时段使用的地点数；下方表格内容相同
plan-places-table = 以表格显示
plan-places-used = 使用中的地点
plan-used = { $used } / { $all }
plan-timetable-title = 时间表
plan-timetable-none = 此处没有安排。
plan-people-title = 按人员查看
plan-people-all = 所有有会谈的人员
plan-people-agenda = 已发布的日程

reason-kind-no-common-slot = 双方没有共同的空闲时段
reason-kind-full = 在双方均可的每个时段，其中一方都有意愿相当或更强的会谈
reason-kind-never-both-free = 在双方均可的每个时段，总有一方另有意愿相当或更强的会谈
reason-kind-tables-taken = 双方均有空时，所有地点均已占用
reason-kind-no-place = 双方均有空时，已无合适的地点
reason-kind-outweighed = 会挤掉其他会谈，而那些会谈合计意愿相当或更强
reason-kind-person-max = 其中一方的会谈已达其上限
reason-kind-no-remote-room = 其中一方在异地参加，而没有在线会议室
reason-kind-no-interpreter = 双方没有共同语言，且无人能在其语言之间口译
reason-kind-interpreters-taken = 双方均有空时，能够协助的口译员均已占用
reason-kind-rooms-taken = 其中一方在异地参加，双方均有空时所有在线会议室均已占用或关闭
reason-kind-would-break-fixed = 这将打乱已固定的会面
reason-kind-same-pair = 双方另有一项申请，以该申请为准
reason-kind-absent = 其中一方不再参会
reason-kind-unsettled = 运算在试遍所有位置之前已结束
reason-kind-stated = 运算未能为其找到位置
reason-detail-who = 此人为{ $x }。
reason-detail-max = 此人为{ $who }，最多接受 { $max } 场会谈。
reason-detail-common = { $n ->
   *[other] 双方均可的时段有 { $n } 个。
 }
reason-detail-instead = 该时段已排：{ $x }。
reason-detail-held = { $a }与{ $b }，{ $when }

setup-title = 时间与地点
setup-hours = 时间
setup-hours-text = 所有时间均为论坛当地时间（{ $x }）。保留的时段，其申请、缺席记录和会谈一并保留。
setup-days = 日期
setup-from = 首场会谈开始时间
setup-to = 末场会谈最迟结束时间
setup-rest-from = 休息开始时间（留空：无）
setup-rest-to = 休息结束时间
setup-length = 每场会谈时长（分钟）
setup-pause = 会谈间隔（分钟）
setup-hours-do = 确定时间
setup-places = 地点
setup-places-text = 每个地点同一时间只能进行一场会谈。参展方在其展位空闲时于展位会谈，其他人在会谈桌会谈。
setup-tables = 会谈桌数量
setup-stands = 展位，每行一个
setup-stands-help = 格式为“B-12 = 机构名称”。展位可同时进行几场会谈，就写几次，如 B-12a 和 B-12b。
setup-stands-waiting = { $n ->
   *[other] { $n } 家参展单位的展位尚未设为洽谈地点。
 }
setup-stands-take = 将这些展位设为洽谈地点
setup-rooms = 在线会议室，每行一个
setup-rooms-help = 格式为“蓝厅 = https://…”。
setup-places-do = 确定地点
setup-slots-count = { $n ->
   *[other] { $n } 个时段
 }
fault-setup-days = 请至少选择一天。
fault-setup-time = “{ $x }”不是时刻；请按 09:30 的格式填写。
fault-setup-order = 此时间早于开始时间。
fault-setup-no-slot = 在此时间范围内，排不下这一时长的会谈。
fault-setup-line = “{ $x }”中没有“=”；请依次写名称、“=”及其对应内容。
fault-setup-name = “{ $x }”中的名称缺失、重复，或超过 40 个字符。
fault-setup-organisation = 没有名为“{ $x }”的机构。请使用其准确名称或某个标识符。
conflict-setup-slot-used = 将取消的时段中有已发布的会谈。请保留这些时间，或先发布一份不含该会谈的安排。
conflict-setup-place-used = 将取消的地点有已发布的会谈。请保留该地点，或先发布一份不含该会谈的安排。

mail-ask-subject = { $x }希望与您会谈
mail-ask-body = { $who }申请在{ $forum }与您会谈：

    { $message }

    请在此答复：{ $url }

mail-accepted-subject = { $x }同意与您会谈
mail-accepted-body = { $who }已接受您在{ $forum }的会谈申请。秘书处安排好所有会谈后，将通知时间和地点。

    您的申请：{ $url }

mail-declined-subject = { $x }未能与您会谈
mail-declined-body = { $who }谢绝了在{ $forum }的会谈。{ $reason }

    该申请：{ $url }

mail-withdrawn-subject = { $x }撤回了一项申请
mail-withdrawn-body = { $who }撤回了在{ $forum }的会谈申请。您无须采取任何行动。

    该申请：{ $url }

mail-plan-subject = 您在{ $x }的会谈
mail-plan-body = 您在{ $forum }的会谈有变动：

    { $lines }

    您的完整日程：{ $url }

    所附日历文件包含以上变动。

mail-plan-new = 新增：{ $when }，{ $who }，{ $where }
mail-plan-moved = 改至：{ $when }，{ $who }，{ $where }
mail-plan-cancelled = 取消：{ $when }，{ $who }

# 计划的图示、手工调整、比较与按版本发布。
look-person = 人员或机构
look-house = 机构
look-delegation = 代表团
look-all = 全部
look-do = 显示
look-clear = 显示所有人
look-before = 返回
look-after = 后面的
look-places = 地点
look-day = 当天
look-in-all = 总计

hand-title = { $a } – { $b }
hand-section = 手工调整
hand-section-text = 在时间表中打开一场会面，即可移动、撤出，或与另一场互换。改动之前会先告知有何冲突。
hand-count = { $n ->
   *[other] { $n } 处手工调整
 }
hand-from = 其来源计划
hand-draft = 已有一个由它生成的新计划：
hand-published = 此计划已发布。改动不会影响它，而是由它生成一个新计划，待完成后再发布。
hand-derived = 已发布的计划保持不变；这是由它生成的新计划。
hand-now = 现在：{ $x }
hand-without = 尚无时间和地点。
hand-day-of = { $x } 的会面
hand-move = 移动这场会面
hand-place = 安排这场会面
hand-slots = 时间
hand-there = 有何冲突
hand-is-here = 目前在此。
hand-free-at = 空闲：{ $x }
hand-free-slots = { $n ->
   *[other] 有 { $n } 个时段没有冲突。
 }
hand-where = 地点
hand-anywhere = 任何合适的地点；现有地点若空闲则保留
hand-way = 如有冲突
hand-way-leave = 不作改动
hand-way-out = 将其他会面撤出计划
hand-way-swap = 与那一场会面互换
hand-anyway = 即使有人正在参加活动或希望会面更少，也照样安排
hand-drop = 撤出计划
hand-drop-text = 请求仍保留；会面在此计划中不再有时间和地点。
hand-done = 完成。计划已改动。
hand-not-done = 未作任何改动：
hand-no-slot = 未作任何改动。请选择时间。
hand-choose = 仍可照样进行：
hand-how = 选择一场会面即可移动。
hand-how-keys = 也可将其拖到别的时间或地点；用键盘：方向键在表格中移动，空格键拿起和放下会面，Esc 键放弃。
hand-picked = 已拿起：
hand-aim = 位于
hand-free = 空闲
hand-let-go = 已放回。未作任何改动。
hand-sent = 正在询问……
hand-here = 会面已在此时间和地点。
hand-gone = 双方之一已收回请求。
hand-absent = { $x } 不再参加。
hand-begun = 此时段已开始，或已不是会面时间。
hand-away = { $x } 不在。
hand-asleep = 此时在 { $x } 的作息时间之外。
hand-closed = { $x } 届时关闭。
hand-no-interpreter = 双方没有共同语言，也没有可用的口译员。
hand-session = { $who } 正在参加活动：{ $what }。
hand-own = { $x } 届时另有安排。
hand-meets = { $who } 届时与 { $with } 另有会面。
hand-taken = { $place } 已由 { $a } 和 { $b } 占用。
hand-all-taken = 所有合适的地点均已占用。
hand-misfit = 这场会面不能在此举行：{ $x }。
hand-most = { $who } 最多希望 { $most } 场会面。
hand-again = 两人已因另一请求会面。
hand-not-two = 互换时，那里必须恰好有另一场会面。
hand-act-move = 已移动
hand-act-swap = 两场会面互换
hand-act-drop = 已撤出
hand-act-place = 已安排
hand-changes-title = 手工调整
hand-changes-none = 尚无人手工调整此计划。
hand-undo = 撤销上一次改动
hand-undone = 上一次改动已撤销。
hand-undone-by = 由 { $who } 于 { $when } 撤销
hand-by-program = 程序
reason-kind-by-hand = 秘书处将其撤出
conflict-plan-stale = 您打开页面之后，有人改动了此计划。未作任何改动；请重新加载页面。
conflict-plan-not-changeable = 此计划不能改动：尚未完成，或已被后来的计划取代。
conflict-plan-nothing-to-undo = 没有可撤销的改动。

served-title = 满意度与空档
served-text = 每个人的愿望中有多少得到安排，按其本人愿望的权重计算。满意度最低者在前。
served-shares = 得到安排的愿望比例
served-shares-alt = 每个人的比例，从最低到最高；列表见下
served-average = 平均 { $x }。从左到右：从满意度最低到最高。
served-breaks = 等待的时段
served-breaks-alt = 按两场会面之间等待时段数统计的人数；下表内容相同
served-breaks-caption = 按同一天两场会面之间等待的时段数统计的人数。
served-list = 逐人
served-share = 得到安排的愿望

compare-title = 比较两个计划
compare-meetings = 会面
compare-moved = 时间或地点不同
compare-only-a = 仅在 A 中
compare-only-b = 仅在 B 中
compare-same = 两者相同
compare-none = 这里没有内容。
compare-worst = B 中满意度最低的十人
compare-people = 对谁有差别
compare-points = 百分点

versions-title = 已发布的版本
versions-none = 尚未发布任何计划。
version-number = 第 { $x } 版
version-plan = 该计划
version-compare = 与上一版比较
version-changes = { $x }的改动
version-not-kept = 此版本的改动未保存。
version-came = 新增
version-moved = 移动
version-went = 取消
version-before = 之前
version-after = 之后
version-note = 原因（可不填）
version-note-help = 一句话，例如“B 厅关闭”。将出现在邮件和版本列表中。
mail-plan-note = 秘书处说明：{ $x }

reach-title = 发布会通知到谁
reach-to = 查看名单
reach-people = { $n ->
    [0] 没有人的会面改变。
   *[other] { $n } 人的会面有变；其他人不会收到通知。
 }
reach-mailed = { $n ->
   *[other] 其中 { $n } 人会收到邮件。
 }
reach-list = 谁，以及对其有何改变
reach-came = 新增：{ $who }，{ $new }
reach-moved = { $who }：从 { $old } 改为 { $new }
reach-went = 取消：{ $who }，{ $old }
reach-by-mail = 通过邮件
reach-agenda-only = 仅在其日程中：未同意联系，或没有地址

# What a plan is made from: interpreters, waking hours, closed places, spare tables, rooms on the net.
meeting-interpreter = 口译：{ $x }
availability-net = 线上
availability-waking = 如果您在异地参加
availability-waking-help = 您休息时不安排会谈。请说明您所在的时区，以及一天从何时开始、到何时结束；会场开放时间以外的线上会谈只安排在这段时间内。
availability-own-zone = 您的时区
availability-wakes = 最早开始时间
availability-sleeps = 最晚结束时间
availability-busy = 日程活动
availability-busy-help = 您发言或主持期间，不会为您安排会谈。
availability-starred = 我标记的活动期间不安排会谈
fault-habit-zone = “{ $x }”不是时区；请从列表中选择，例如 Europe/Paris。
fault-habit-none = 这正是一天开始的时间；两者之间至少要留出几个小时。
setup-rooms-many = 一次设置多个房间
setup-rooms-many-help = 除花括号中的内容外，各房间地址相同：{ "{" }meeting{ "}" } 换成该会谈自己的保密名称，{ "{" }room{ "}" } 换成房间，{ "{" }slot{ "}" } 换成时段编号。上面列表中的地址也可以使用。
setup-rooms-count = 房间数量
setup-rooms-template = 各房间的地址（https）
fault-room-template = “{ $x }”不是有效地址：须以 https:// 开头，花括号中只能是 meeting、room 或 slot，且位于主机名之后。
setup-outside = 会场开放时间以外的线上会谈
setup-outside-text = 在这些时段只开放线上房间，供与异地参加者会谈。与会场时间重叠的时段会略去。
setup-outside-change = 设置这些时间
setup-outside-from = 第一场会谈开始
setup-outside-to = 最后一场会谈结束
setup-outside-do = 设置会场以外的时间
fault-closed-many = 时段总数将超过 500 个。
interpreters-title = 口译员
interpreters-text = 没有共同语言的两人会谈时由口译员协助，一名口译员同一时间只参加一场会谈。未说明所讲语言的人视为不需要口译。
interpreters-list = 口译员名单
interpreters-none = 还没有口译员。
interpreters-meetings = 会谈
interpreters-away = 不在的时段
interpreters-needs = 需要哪些口译
interpreters-needs-none = 没有会谈需要口译。
interpreters-needs-text = 双方已同意但没有共同语言的会谈。没有口译员的，一场也无法安排。
interpreters-between = 语言
interpreters-wishes = 会谈意愿
interpreters-add = 添加口译员
interpreter-name = 姓名
interpreter-email = 邮箱地址（如已在本届注册）
interpreter-email-help = 这样系统知道其本人是谁，删除个人信息时也会一并删除。
interpreter-languages = 语言
interpreter-hours = 在场时间
interpreter-no-meeting = 还没有已发布的会谈。
interpreter-change = 修改
interpreter-remove = 从名单中移除
fault-interpreter-two = 请至少选择两种语言。
fault-interpreter-person = 本届注册者中没有人使用地址“{ $x }”。
fault-interpreter-many = 口译员已达 500 名。
conflict-interpreter-works = 该口译员还有已发布的会谈。请先把相应时段标为不在，并发布新的安排。
reason-detail-tongues = 语言：{ $one }与{ $two }。
closed-title = 关闭的地点
closed-text = 会场关闭或展位撤除后，下一次安排在这些时段不会使用这些地点。
closed-do-title = 关闭或重新开放
closed-what = 地点
closed-all-tables = 全部桌位
closed-all-stands = 全部展位
closed-all-rooms = 全部线上房间
closed-from = 从
closed-until = 到
closed-do = 关闭
closed-undo = 重新开放
closed-now = 目前关闭
closed-none = 没有关闭的地点。
closed-hit = 其中有 { $n } 场已发布的会谈。请制定并发布新的安排，使其改期。
fault-closed-time = “{ $x }”不是日期和时间。
fault-closed-no-slot = 这段时间内没有会谈时段。
fault-closed-no-place = 没有这个地点。
plans-keep-title = 已发布的会谈
plans-keep-high = 仅在收益很大时才改动
plans-keep-some = 有所收益时可以改动
plans-keep-none = 全部重新安排
plans-spare = 预留桌位
plans-spare-share = { $share }（{ $tables }）
spare-title = 预留桌位
spare-text = 预留的桌位用于当天临时的会谈。建议预留百分之十到二十。选择之前请先看各比例的代价。
spare-chosen = 下一次安排将预留桌位的{ $x }。
spare-running = 正在比较各种安排……
spare-weigh = 显示各比例的代价
spare-effect = 对安排的影响
spare-at = 比较于 { $x }；此后改变的意愿未计入。
spare-alt = 柱：各预留比例下所安排会谈的权重；其上为上限
spare-caption = 柱：所安排会谈的权重。线：桌位这么少时，任何安排都不会超过它。
spare-share = 预留
spare-tables = 桌数
spare-lost = 损失的权重
spare-here = 已选
spare-advised = 建议
spare-choose = 选择
spare-percent = 桌位的百分比
spare-percent-help = 0 到 30。
room-test-link = 试用房间
room-test-title = 试用线上房间
room-test-of = 试用：{ $x }
room-test-text = 会谈之前，先看看能否进入，对方能否看到、听到您。
room-test-address = 地址
room-test-secure = 房间位于 { $x }，连接受保护（https）。
room-test-insecure = 房间位于 { $x }，连接不受保护。请告知秘书处。
room-test-own = 每场会谈都有自己的地址；这个地址只供试用。
room-test-shared = 这是您会谈的房间：此刻可能有人在里面。
room-test-open = 在新标签页中打开
room-test-devices = 摄像头和麦克风
room-test-plain = 未启用脚本时，本页看不到您的摄像头和麦克风；房间会自行询问。
room-test-camera-yes = 浏览器找到了摄像头。
room-test-camera-no = 浏览器没有找到摄像头。
room-test-microphone-yes = 浏览器找到了麦克风。
room-test-microphone-no = 浏览器没有找到麦克风。
room-test-unknown = 浏览器不提供摄像头和麦克风的信息。
# How meetings come about: policy, slots taken at once, wishes, groups, organisations.
meetings-task-policy = 会谈的产生方式
policy-title = 会谈的产生方式
policy-text = 所有时间均为论坛当地时间（{ $x }）。留空表示不限制。
policy-mode = 方式
policy-mode-ask = 一方申请，对方同意，秘书处统一安排
policy-mode-open = 空闲时段，先到先得
policy-mode-assign = 参会者表达意愿，由秘书处撮合
policy-windows = 时间
policy-ask-from = 申请与意愿开始
policy-ask-until = 申请与意愿截止
policy-answer-until = 答复截止
policy-book-from = 时段预订开始
policy-book-until = 时段预订截止
policy-available-until = 可会谈时间填报截止
policy-publish-on = 安排发布时间
policy-quotas = 数量
policy-quota-asked = 一人等待答复的申请数（空：60）
policy-quota-accepted = 一人已商定的会谈数
policy-quota-of-house = 一个机构提出的未决与已商定申请数
policy-quota-received = 等待一人答复的申请数
fault-policy-time = “{ $x }”不是当地存在的日期和时间。
policy-ask-early = 申请自{ $at }（{ $zone }）起受理。
policy-ask-late = 申请已于{ $at }（{ $zone }）截止。
policy-answer-late = 接受申请已于{ $at }（{ $zone }）截止。
policy-book-early = 时段自{ $at }（{ $zone }）起可预订。
policy-book-late = 时段预订已于{ $at }（{ $zone }）截止。
policy-available-late = 可会谈时间的修改已于{ $at }（{ $zone }）截止。
policy-fact-ask-until = 申请于{ $at }（{ $zone }）截止。
policy-fact-answer-until = 接受申请于{ $at }（{ $zone }）截止。
policy-fact-book-until = 时段预订于{ $at }（{ $zone }）截止。
policy-fact-available-until = 可会谈时间可修改至{ $at }（{ $zone }）。
policy-fact-publish-on = 安排预计于{ $at }（{ $zone }）发布。
policy-no-open = 本论坛直接预订会谈：请选择空闲时段。
policy-no-assign = 本论坛由秘书处撮合会谈：请表明您希望会见的人。
policy-no-wish = 本论坛不登记意愿：请向对方申请，或预订空闲时段。
policy-no-book = 本论坛不直接预订时段：请申请会谈，由秘书处安排。
policy-most-asked = 您等待答复的申请已达上限（{ $n }）。请撤回一项，或等待答复。
policy-most-accepted = 您已商定的会谈已达上限（{ $n }）。请先取消一项。
policy-most-accepted-other = 对方已商定的会谈已达上限（{ $n }）。
policy-most-of-house = 贵机构的申请已达上限（{ $n }）。须先由一位同事撤回一项。
policy-most-received = 等待此人答复的申请已达上限（{ $n }）。请待部分申请答复后再试。
ask-house-note = 该机构中参会且同意被联系的人员可阅读此信息并答复。会谈由其中有空的人出席。
mention-ask = 在{ $x }向其人员申请会谈
wish-title = 您希望会见的人
wish-note = 秘书处会看到您的意愿并据此撮合；对方不会知道。
wish-none = 您尚未表达意愿。请打开一项供给或需求，点击“申请会谈”。
wish-do = 提交意愿
wish-drop = 取消意愿
book-title = 预订时段
book-text = 以下时段双方均空闲。点击即预订时段和地点，并通知对方。时间为论坛当地时间（{ $x }）。
book-do = 预订{ $x }
book-none = 没有双方与地点都空闲的时段。
book-taken = 该时段刚被占用；以下时段仍空闲：
book-taken-still = 该时段刚被占用；以下时段仍空闲：{ $x }。
book-taken-none = 该时段刚被占用，且没有其他双方空闲的时段。
conflict-book-taken = 该时段刚被占用。
request-assigned = 由秘书处撮合。
request-booked = 该时段为直接预订。
request-to-house = 此申请致{ $x }：你们中最先答复者即为代表。
assign-title = 撮合会谈
assign-text = 您撮合的双方成为已商定的申请。安排发布时，双方会得知。
assign-mode-note = 目前参会者在此不登记意愿。
assign-pair = 一对
assign-one = 一方
assign-other = 另一方
assign-who-help = 电子邮箱或证件编号。
assign-weight = 权重
assign-weight-help = “必不可少”的会谈优先于其他一切安排。
assign-do = 撮合
assign-list = 名单
assign-list-label = 每行一对
assign-list-help = 格式为“a,b,weight”：两个邮箱或证件编号，以及 must、want 或 would。
assign-check = 检查名单
assign-nothing = 未写入任何内容。请更正以下各行：
assign-preview = 名单中的对数：{ $n }
assign-preview-text = 尚未写入。
assign-do-list = 全部撮合
assign-wishes = 谁希望会见谁
assign-wishes-none = 尚无人表达意愿。
assign-wish = 程度
assign-done = 已撮合
assign-line = 第 { $n } 行：{ $x }
assign-fault-long = 名单超过 { $x } 行。请拆分。
assign-fault-empty = 名单为空。
assign-fault-columns = “{ $x }”不是以逗号分隔的两人及权重。
assign-fault-unknown = 参会者中无人使用邮箱或证件编号“{ $x }”。
assign-fault-weight = “{ $x }”不是权重；请填写 must、want 或 would。
assign-fault-same = “{ $x }”是同一个人。
assign-fault-contact = “{ $x }”不同意被联系，也未表达此会谈意愿。
assign-fault-open = 双方已有未结束的申请。
assign-fault-twice = 第 { $x } 行已有相同的两人。
group-list = 多方会谈
group-none = 您没有多方会谈。
group-part = 多方会谈
group-make-title = 提议多方会谈
group-make-text = 三至六人，包括您本人。由秘书处与其他会谈一并安排。
group-title = 标题
group-title-help = 成员和秘书处可见，并显示在日程中。
group-message-help = 仅成员可见。
group-people = 邀请谁
group-people-none = 此处列出与您有申请往来的人；其他人请用证件编号。
group-codes = 其他人的证件编号
group-least = 至少到场人数
group-least-help = 包括您本人；留空：全部。
group-do = 提议此会谈
group-about = 会谈内容
group-who = 人员
group-says-yes = 参加
group-says-no = 不参加
group-says-nothing = 尚未答复
group-says-busy = 愿意参加，但届时没空
group-come = 我参加
group-stay-away = 我不参加
group-cancel = 撤回此会谈
group-state-yours = 等待您答复
group-state-agreed = 同意人数已够；等待安排
group-state-without = 在您没空时举行
fault-group-people = 多方会谈为三至六人：请选择二至五位其他人。
fault-group-code = “{ $x }”不是在场且同意被联系者的证件编号。
conflict-group-limit = 您提议的多方会谈已有十项等待安排，达到上限。请先撤回一项。
mail-group-subject = { $x }提议一场多方会谈
mail-group-body = { $who }提议在{ $forum }举行“{ $title }”：

    { $message }

    请在此答复：{ $url }
mail-group-held-subject = { $x }的一场多方会谈已有时间和地点
mail-group-held-body = 您同意参加的多方会谈将在{ $forum }举行：{ $when }，{ $where }。

    参加人员：{ $url }
mail-group-gone-subject = { $x }的一场多方会谈取消
mail-group-gone-body = { $forum }定于{ $when }、{ $where }的多方会谈不再举行。

    详情：{ $url }
# The day itself, paper, figures.
day-title = 当天
day-asked = 待答复的提议
day-take-back = 撤回
day-now = 现在
day-now-none = 您此刻没有会谈。
day-next = 下一场
day-later = 稍后
day-over = 已结束
day-over-count = { $n ->
   *[other] { $n } 场会谈已结束
 }
day-reload = 重新载入
day-late = 我会迟到：
day-minutes = { $x } 分钟
day-do-held = 我们见面了
day-do-came = 我到场了
day-do-absent = 对方没有来
day-more = 改时间、取消、笔记
day-late-they = { $who } 将迟到约 { $minutes } 分钟。
day-late-you = 您说过将迟到约 { $x } 分钟。
day-you-held = 您说：我们见面了。
day-you-absent = 您说：{ $x } 没有来。
day-you-came = 您说：我到场了。
day-they-held = { $x } 说：我们见面了。
day-they-absent = { $x } 说您没有来。如果您到场了，请说明。
day-they-came = { $x } 说：我到场了。
day-disputed = 双方说法不一；此会谈既不算举行，也不算缺席。
day-asked-move = { $who } 请求将会谈改到 { $when }，{ $where }。
day-asking-move = 您请求 { $who } 将会谈改到 { $when }，{ $where }。
day-asked-now = { $who } 提议会面：{ $when }，{ $where }。
day-asking-now = 您提议与 { $who } 会面：{ $when }，{ $where }。
day-until = 可在 { $x } 前接受。
day-move = 改时间
day-move-none = 之后没有双方和场地都空闲的时段。
day-move-text = 以下时段双方和一处场地都空闲。对方接受后会谈即改期。
day-move-when = 时间
day-move-do = 请求此时间
day-cancel = 取消
day-cancel-do = 取消会谈
note-title = 您的笔记
note-private = 仅供您本人：对方和秘书处都看不到。您导出或删除数据时，笔记随之导出或删除。
note-words = 笔记
note-rating = 有用程度（1 至 5）
note-rating-none = 未评分
note-again = 愿意再次会面吗？
note-again-none = 未说明
note-again-yes = 是，愿意再次会面
note-again-no = 否
free-to = 现在谁有空？
free-title = 现在有空并愿意会面的人
free-people = 本时段或下一时段有空
free-no-slot = 现在及两小时内没有会谈时段。
free-none = 与您有待答复或已同意请求的人中，没有人与您及场地同时空闲。
free-text = 你们有意会面，但尚无时间。点一下即提议；对方可在时段结束前接受。
free-do = 提议：{ $x }
fault-day-slot = 此时段双方之一或所有场地现已被占用。请另选。
conflict-day-cancelled = 此会谈已取消；未作更改。
conflict-day-late-when = 可在会谈开始前两小时至结束期间说明。
conflict-day-late-already = 您已说明过。只有更长的迟到才会再次通知。
conflict-day-not-begun = 会谈尚未开始。
conflict-day-nobody-says = 对方并未说您没有来。
conflict-day-proposed = 关于此会谈已有提议待答复。
conflict-day-enough = 您已提议三次；每场会谈最多三次。
conflict-day-held = 此会谈已举行或已结束；保持不变。
conflict-day-settled = 双方已另有安排；请查看当天页面。
conflict-day-proposal-over = 此提议已答复、已撤回或已过期。
conflict-day-taken = 此时段双方之一或所有场地已被占用。未作更改；请另提时段。
print-title = 打印日程
print-what = 内容
print-delegation = 代表团
print-own = 我本人的
print-people = 每人一页
print-tables = 每个场地一页
print-everybody = 所有人
print-count = { $n ->
   *[other] { $n } 页。
 }
door-title = 门口名单
door-csv = CSV 文件
door-latin = 拉丁字母姓名
door-native = 本名
door-place = 场地
where-title = 谁在哪里
where-label = 姓名、胸牌或机构
where-do = 查找
where-found = 查找结果
where-none = 没有叫此名的与会者。
where-more = 还有更多；请输入更完整的姓名。
where-now = 现在：{ $where }，至 { $until }
where-next = 下一场：{ $when }，{ $where }
where-free = 现在没有会谈
tally-title = 会谈数据
tally-text = 截至 { $x }。每一列是前一列的一部分：请求、接受、已排时间地点、已举行。“已举行”指一方说明且无人否认。
tally-requested = 请求
tally-accepted = 接受
tally-placed = 已排时间地点
tally-held = 已举行
tally-by-country = 按代表的国家或地区
tally-by-country-text = 每场会谈按双方各计一次，因此各行之和是会谈数的两倍。
tally-country = 国家或地区
tally-country-alt = 最大的国家和地区的条形图；相同数字见下表
tally-by-track = 按主题
tally-by-track-text = 每场会谈计一次：按其所涉公开供给或需求的主题。
tally-track = 主题
tally-track-alt = 各主题的条形图；相同数字见下表
tally-no-country = 未注明国家
tally-no-track = 无主题
tally-several = 多个主题
tally-all = 合计
tally-withheld = 不公布
tally-withheld-why = 圆点表示该数涉及不足三人，或可由其推算出此类数字。
figure-meetings-requested = { $n ->
   *[other] 场会谈请求
 }
figure-meetings-requested-counts = 本届的全部会谈请求，不论结果如何。
figure-meetings-accepted = { $n ->
   *[other] 场会谈已同意
 }
figure-meetings-accepted-counts = 对方已接受且双方均未撤回的请求。
figure-meetings-placed = { $n ->
   *[other] 场会谈已排时间地点
 }
figure-meetings-placed-counts = 已公布且未取消的会谈，含已举行和将举行的。
figure-meetings-held = { $n ->
   *[other] 场会谈已举行
 }
figure-meetings-held-counts = 一方说明已见面且无人否认的会谈。
mail-delay-subject = { $x } 将迟到
mail-delay-body = { $who } 参加会谈将迟到约 { $minutes } 分钟：{ $when }，{ $where }。

    当天页面：{ $url }
mail-move-subject = { $x } 请求改时间
mail-move-body = { $who } 请求将您在{ $forum }的会谈从 { $old } 改到 { $when }，{ $where }。在您接受之前保持不变；可在 { $until } 前接受。

    在此答复：{ $url }

    所附日历文件为会谈现状。
mail-now-subject = { $x } 提议现在会面
mail-now-body = { $who } 提议在{ $forum }与您会面：{ $when }，{ $where }。可在 { $until } 前接受。

    在此答复：{ $url }
