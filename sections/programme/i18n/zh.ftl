# 日程：活动、会场、流程、演讲人。
nav-programme = 日程
findable-events = 活动
programme-title = 日程
programme-lede = 何时何地举行什么活动，由谁主办，谁来演讲。
programme-empty = 尚未公布任何活动。日程发布后请再来查看。
programme-days = 日期
programme-day = 日期
programme-all-days = 全部日期
programme-found = { $n ->
    [0] 没有活动
   *[other] { $n } 场活动
 }
programme-zone = 所列时间为论坛当地时间（{ $x }）。
programme-own-time = 您的时间
programme-narrow = 缩小范围
programme-without = 取消：
programme-nothing = 没有符合全部条件的活动。
programme-clear = 显示全部日程
programme-track = 主题
programme-room = 会场
programme-rooms = 会场
programme-kind = 类型
programme-language = 语言
programme-country = 国家或地区
programme-room-none = 会场待定
programme-remote = 线上
programme-moved = 时间已改
programme-cancelled = 已取消
programme-timetable = { $x }时间表
programme-files = 随身携带
programme-files-help = 订阅日历，或将文件导入会议日程软件。
programme-calendar = 日历（iCalendar）
programme-invitations = 我的演讲邀请
programme-mine = 我的日程
programme-hosted = 我主办的活动
programme-search = 在日程中搜索
programme-search-do = 搜索
programme-keep = 管理日程
programme-new = 新建活动
session-about = 内容简介
session-order = 流程
session-speakers = 演讲人
session-late = 流程晚于计划；所列为目前的时间，原计划时间已划去。
session-ends-now = 现预计于 { $x } 结束。
session-when = 时间与地点
session-time = 时间
session-place = 地点
session-host = 主办方
session-languages = 使用语言
session-tracks = 主题
session-link = 视频连线
session-moved-from = 本活动原定于 { $x }，现已改期。
session-page = 活动页面
session-star = 收藏此活动
session-calendar = 加入我的日历（.ics）
session-keep = 供主办方和秘书处使用：
session-edit = 编辑活动
session-edit-host = 您是本活动的主办方：您负责文字、流程和演讲人。时间、会场和发布由秘书处负责。
session-title-in = 标题（{ $x }）
session-abstract-in = 内容简介（{ $x }）
session-kind = 活动类型
session-kind-ceremony = 仪式
session-kind-plenary = 全体大会
session-kind-forum = 专题论坛
session-kind-panel = 圆桌讨论
session-kind-workshop = 研讨班
session-kind-matchmaking = 对接会
session-kind-signing = 签约
session-kind-briefing = 新闻发布会
session-from = 开始（HH:MM）
session-until = 结束（HH:MM）
session-expected = 预计人数
session-expected-help = 请填数字。若会场容纳不下，保存前会提示您。
session-host-help = 本平台已登记机构的名称、ROR 地址或编号。
session-state = 状态
session-state-draft = 草稿：只有主办方和秘书处可见
session-state-published = 已发布
session-state-cancelled = 已取消：本活动不举行
room-code = 代码
room-name-in = 名称（{ $x }）
room-capacity = 座位数
room-seats = { $n ->
   *[other] { $n } 个座位
 }
room-count = { $n ->
    [0] 没有会场
   *[other] { $n } 个会场
 }
room-keep = 添加或修改会场
room-keep-help = 代码若已存在，则修改该会场。
room-remove = 删除
room-remove-of = 删除{ $x }
keep-none = 还没有活动。请新建第一场。
keep-unanswered = { $n ->
   *[other] { $n } 份邀请未答复
 }
mine-lede = 您主办的活动、您演讲的活动，以及您收藏的活动。您的收藏只有您自己能看到。
mine-speaking = 我的演讲
mine-speaking-none = 目前没有人邀请您演讲。
mine-unanswered = { $n ->
   *[other] { $n } 份邀请等待您答复。
 }
mine-starred = 收藏的活动
mine-starred-none = 您还没有收藏任何活动。打开一项活动，点击“收藏此活动”。
mine-overlaps = 与另一项时间重叠
mine-unstar = 取消收藏
mine-unstar-of = 取消收藏“{ $x }”
mine-calendar = 在您自己的日历中
mine-calendar-file = 以日历文件下载全部内容（.ics）
mine-calendar-help = 文件反映当前的安排。日历地址会自动跟随每一次变动，并包含您的会谈。
mine-calendar-address = 日历地址
clash-title = 冲突
clash-count = { $n ->
    [0] 没有冲突
   *[other] { $n } 处冲突
 }
clash-none = 没有会场或演讲人被重复安排，每个会场都容得下预计人数。
clash-intro = 尚未保存。存在以下冲突：
clash-room = 该会场已安排“{ $title }”（{ $when }）。
clash-speaker = { $who }在“{ $title }”演讲（{ $when }）。
clash-taken = 使用此地址的人当时在别处演讲。
clash-small = 预计 { $expected } 人；会场可容纳 { $capacity } 人。
clash-confirm = 仍然保存
session-meanwhile = 在您编辑期间，另有人于 { $x } 保存了此活动。如果您保存，您的内容将取代对方的内容。
clash-secretariat = 请另选时间或人选，或询问秘书处。
order-edit = 环节
order-language = 标题以此语言填写：{ $x }。其他语言：
order-time = 开始（HH:MM）
order-length = 分钟
order-what = 标题
order-kind = 类型
order-fixed = 时间固定
order-help = 清空一行的时间和标题即删除该环节。时间固定的环节（与外地连线、须按时离开的嘉宾）不受延误影响。保存新的计划会清除全部延误。
order-minutes = { $n ->
   *[other] { $n } 分钟
 }
order-late = { $n ->
   *[other] 延误 { $n } 分钟
 }
item-kind-welcome = 欢迎辞
item-kind-address = 致辞
item-kind-talk = 演讲
item-kind-panel = 讨论
item-kind-questions = 问答
item-kind-film = 影片
item-kind-demonstration = 演示
item-kind-signing = 签约
item-kind-break = 休息
late-title = 延误
late-help = 填写某环节比计划晚多少分钟开始。其后的环节顺延，先用完空余时间；演讲人会收到邮件，其他人可在活动页面看到。
late-minutes = 延误分钟数
late-set = 顺延
late-back = 恢复计划
late-fixed = 时间固定。
late-next = 本活动现于 { $end } 结束，但“{ $title }”于 { $at } 在同一会场开始。其主办方已获通知。
late-held = 这一项最多只能推迟 { $given } 分钟，而不是 { $asked } 分钟：其后有不能改动时间的环节。
speaker-count = { $n ->
    [0] 尚未邀请任何人
   *[other] 已邀请 { $n } 人
 }
speaker-invite = 邀请演讲
speaker-email = 电子邮箱
speaker-email-help = 本平台已知人员的邮箱。对方会收到一封信，可通过其中的链接接受或谢绝。
speaker-name = 姓名（若无人使用此邮箱）
speaker-name-help = 将仅以姓名和邮箱登记此人。
speaker-item = 环节
speaker-whole = 整场活动
speaker-invited = 已邀请
speaker-accepted = 已接受
speaker-declined = 已谢绝
speaker-substituted = 已替换
speaker-substitute = 改由他人演讲
speaker-substitute-email = 代替演讲者的电子邮箱
speaker-substitute-is = 由{ $x }代替
speaker-unreached = 未发出信件：我们没有其邮箱，或其未同意被联系。对方可在“我的演讲邀请”中看到。
speaker-unnamed = 未公开姓名：其未同意被列入名单。
speaker-remind = 重新发信
speaker-remind-of = 重新发信给{ $x }
speaker-withdraw = 撤回邀请
speaker-withdraw-of = 撤回对{ $x }的邀请
host-title = 主办人
host-help = 主办人只负责本活动的文字、流程和演讲人，别无其他权限。
host-email = 拥有账户者的电子邮箱
host-add = 设为主办人
host-remove = 移除
host-remove-of = { $x }不再是主办人
invitation-lede = 您本人或授权给您的人受邀演讲的活动。
invitation-count = { $n ->
    [0] 没有邀请
   *[other] { $n } 份邀请
 }
invitation-none = 本届论坛尚无人邀请您演讲。
invitation-accept = 接受
invitation-decline = 谢绝
invitation-named = 您接受邀请且同意被列入名单期间，您的姓名会出现在公开日程中。
answer-title = 演讲邀请
answer-lede = 尊敬的{ $x }：您愿意演讲吗？
answer-item = 您的环节：{ $x }
answer-state = 您目前的答复：
answer-do = 您的答复
answer-listed = 您已同意被列入名单：接受后，您的姓名和机构将出现在公开日程中。
answer-list-me = 我同意被列入名单，以便在日程中署名
answer-over = 此邀请已不能答复。
schedule-cancelled = 已取消：{ $x }
schedule-no-track = 无主题
mention-session = 在{ $forum }主办“{ $title }”
panel-sessions = 活动
agenda-item-of = { $item }（{ $session }）
agenda-part-speaks = 您演讲
agenda-part-asked = 邀请您演讲
agenda-part-hosts = 您主办
agenda-part-starred = 已收藏
figure-events = { $n ->
   *[other] 场活动
 }
figure-events-counts = 日程中已发布的活动；不计已取消的活动和草稿。按主办方所在国家或地区细分。
figure-speakers = { $n ->
   *[other] 位演讲人
 }
figure-speakers-counts = 接受邀请在已发布活动中演讲的人，不论是否署名，每人计一次。按其代表的国家或地区细分。
figure-speaker-countries = { $n ->
   *[other] 个演讲人国家和地区
 }
figure-speaker-countries-counts = 接受邀请在已发布活动中演讲的人所代表的国家和地区。
fault-order-time = 请填写活动时间范围内的时间，例如 09:10。
fault-order-minutes = 请填写 1 至 600 的整数分钟。
fault-late-minutes = 请填写 0 至 600 的整数分钟。
fault-room-code = 代码最多十二个字母、数字和连字符，例如 R1。
fault-session-day = 请选择论坛期间的一天。
fault-session-time = 请填写时间，例如 09:00；结束须晚于开始。
fault-session-host = 这里没有名为“{ $x }”的机构。请先登记。
fault-speaker-already = 此人已受邀参加该环节。
fault-speaker-email = 这不是电子邮箱。
fault-speaker-unknown = 这里没有人使用邮箱“{ $x }”。
conflict-room-used = 该会场有活动安排。请先移走。
conflict-session-code = 未找到空闲代码。请重试。
conflict-session-cancelled = 本活动已取消。
conflict-substituted = 已改由他人演讲，无须再答复。
conflict-answered = 此邀请已有答复。
mail-speak-subject = 演讲邀请：{ $x }
mail-speak-body = 尊敬的{ $who }：

    { $forum }邀请您演讲。

    活动：{ $title }
    您的环节：{ $what }
    时间：{ $when }（论坛当地时间）

    请在此接受或谢绝，无需账户：
    { $url }

    持有此链接者即可代您答复，请勿转发。
mail-replaced-subject = 改由他人演讲：{ $x }
mail-replaced-body = 尊敬的{ $who }：

    在{ $forum }，现由他人代您演讲：{ $title }。您无须再做什么。
mail-late-subject = 时间变更：{ $x }
mail-late-body = 尊敬的{ $who }：

    “{ $title }”晚于计划。您的环节“{ $what }”现于 { $when } 开始（论坛当地时间）。

    目前的流程：{ $url }
mail-next-subject = 您的活动之前的活动延误：{ $x }
mail-next-body = 尊敬的{ $who }：

    “{ $title }”预计持续到 { $until }（论坛当地时间），而您在同一会场主办“{ $own }”。

    您的活动：{ $url }
mail-moved-subject = 时间和地点：{ $x }
mail-moved-body = 尊敬的{ $who }：

    “{ $title }”已调整，现安排如下：

    { $when }（论坛时间）
    { $where }

    活动页面：{ $url }
mail-cancelled-subject = 已取消：{ $x }
mail-cancelled-body = 尊敬的{ $who }：

    原定于 { $when } 举行的“{ $title }”不再举行。您无需做任何事。

    活动页面：{ $url }
front-programme-first = 开幕日程
front-programme-now = 正在进行与接下来
front-programme-until = 正在进行，至 { $x }
