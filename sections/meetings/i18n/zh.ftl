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
