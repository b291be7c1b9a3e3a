# 治理：共同挑战、科技向善问卷、宣言。
governance-title = 挑战与宣言
governance-task = 挑战、应答与评估
challenges-title = 共同挑战
findable-outcomes = 评估结果
challenges-lede = 主管机构面向所有人提出的难题，以及多国机构共同给出的应答。
challenges-by-track = 按主题方向查看挑战
challenges-all = 全部
challenges-count = { $n ->
    [0] 没有挑战
   *[other] { $n } 项挑战
 }
challenges-none = 尚未提出任何挑战。
challenges-none-here = 该主题方向下没有挑战。
challenges-mine-link = 与我有关的挑战
challenges-mine-title = 我的挑战与应答
challenges-mine-answers = 贵机构的应答
challenges-mine-answers-none = 贵机构尚未参与任何应答。请打开一项挑战并开始起草。
challenges-mine-reviewed = 由您评审的挑战
challenges-mine-kept = 由您管理的挑战
challenges-mine-assessments = 问卷
challenge-zone = 时间均为论坛所在时区：{ $x }。
challenge-until = 应答截止：{ $x }
challenge-state-draft = 草稿
challenge-state-open = 征集应答中
challenge-state-closed = 应答评阅中
challenge-state-decided = 已作决定
challenge-page = 公众看到的挑战页面
challenge-problem = 问题
challenge-offered = 可提供的支持
challenge-criteria = 评判标准
challenge-criteria-decisive = 决定性
challenge-criteria-important = 重要
challenge-criteria-useful = 有益
challenge-criteria-help = 每行一条标准。
challenge-answering = 如何应答
challenge-deadline = 截止时间
challenge-deadline-help = 论坛当地的日期和时间，例如 2027-09-20 18:00。
challenge-roles = 所需角色
challenge-roles-help = 每行一个，例如：医院、数据中心、制造商。
challenge-tracks = 主题方向
challenge-tells = 作出决定后公开的内容
challenge-tells-nothing = 只公布决定，不公布任何应答
challenge-tells-chosen = 公布入选的应答
challenge-tells-all = 公布所有已提交的应答
challenge-answer = 应答这项挑战
challenge-consortium-note = 一家机构可以单独应答；多家机构可在此组成联合体，须来自至少两个国家或地区。作出决定之前，除参与各方和评判者外，无人可阅读应答。
challenge-assessed = 相关评估
challenge-decision = 决定
challenge-told-none = 没有公开任何应答。
challenge-keep-link = 管理这项挑战（供主管机构）
challenge-review-link = 评审应答（供评审人）
challenge-new-title = 提出难题
challenge-edit-title = 修改草稿
challenge-edit-lede = 请设想读者对贵机构一无所知。时间按 { $x } 计。
challenge-owner = 提出挑战的主管机构
challenge-owner-help = 本站已知机构的名称、ROR 地址或编号。
challenge-language = 文本语言
challenge-name = 标题
challenge-work-title = 管理挑战
challenge-steps = 下一步
challenge-draft-note = 这是草稿，只有管理者可见。一旦开放，文本不再改动。
challenge-open-note = 正在征集应答。截止之前您看不到任何应答，也看不到数量。
challenge-do-open = 开放应答
challenge-do-close = 立即截止
challenge-until-new = 新的截止时间
challenge-until-help = 比原来更晚的日期和时间(按论坛所在地),例如 2027-09-20 18:00。已开始作答的各方都会收到通知。
challenge-do-extend = 推迟截止时间
challenge-reviewers = 评审人
challenge-reviewers-note = 评审人在截止之后、声明没有利益冲突之后才能阅读应答。所属机构参与任一应答的人，不能阅读任何应答。
challenge-answers = 应答
challenge-answers-none = 没有收到应答。
challenge-rival = 您所属的机构参与了其中一份应答。其他应答不向您显示，您也不参与决定。
challenge-opinions = 评审人的意见
challenge-set-aside = { $n ->
   *[other] { $n } 位评审人的意见不予采用：其现已参与某份应答。
 }
challenge-outcome = 决定
challenge-reason = 致应答方的理由
challenge-statement = 向所有人的说明
challenge-statement-help = 决定了什么，为什么。它会出现在公开页面和每封信中。
challenge-do-decide = 作出决定并通知所有应答方
answer-to = 应答：
answer-new-title = 应答挑战
answer-new-lede = 先为贵机构起草，再邀请其他机构，然后共同提交。
answer-new-do = 开始起草
answer-lead = 牵头机构
answer-language = 应答语言
answer-name = 应答标题
answer-text = 应答内容
answer-text-help = 要做什么、怎样做、与谁合作、何时完成、需要什么。
answer-words = 应答内容
answer-draft = 草稿
answer-submitted = 已提交
answer-withdrawn = 已放弃
answer-parties = 应答方
answer-countries = { $n ->
    [0] 尚不知来自哪个国家或地区。
   *[other] 来自 { $n } 个国家或地区。
 }
answer-party-name = 机构
answer-party-country = 国家或地区
answer-party-role = 承担的角色
answer-party-state = 状态
answer-party-lead = 牵头
answer-party-invited = 已邀请
answer-party-accepted = 参与
answer-party-declined = 已谢绝
answer-party-join = 加入
answer-party-decline = 谢绝
answer-party-leave = 退出
answer-party-remove = 移除
answer-party-remove-of = 将 { $x } 移出应答
answer-party-invite-name = 邀请机构：名称、ROR 地址或编号
answer-party-invite = 邀请
answer-party-own-role = 贵机构承担的角色
answer-hand-in = 提交
answer-hand-in-note = 所有受邀者均已答复，且联合体来自至少两个国家或地区，方可提交。截止之前可以撤回修改。
answer-submit = 提交应答
answer-give-up = 放弃这份应答
answer-back = 撤回修改
reviewing-title = 评审应答
reviewing-waits = 应答征集到 { $x } 为止，之后您可以阅读。
reviewing-rival = 您所属的机构参与了对这项挑战的应答，因此任何应答都不向您显示。
reviewing-note = 请就每份应答说明您是否存在利益冲突：亲属、金钱、合作、竞争。没有冲突方可阅读；有冲突则不再看到它。
reviewing-count = { $n ->
    [0] 没有可读的应答
   *[other] { $n } 份可读的应答
 }
reviewing-done = { $n ->
    [0] 您尚未对它发表意见。
   *[other] 您已按 { $n } 条标准发表意见。
 }
reviewing-no-conflict = 我没有利益冲突
reviewing-conflict = 我有利益冲突
reviewing-conflict-reason = 是什么冲突
reviewing-conflict-do = 声明冲突，不再看到这份应答
reviewing-opinion = 您的意见
reviewing-opinion-note = 每条标准给一个评语和一个理由。不计总分。
reviewing-email = 评审人的电子邮箱
reviewing-name = 指定为评审人
reviewing-drop = 取消
reviewing-drop-of = 取消 { $x } 的评审资格
reviewing-kept-out = 不得查阅任何应答：本人或其机构参与其中一份
opinion-criterion = 标准
opinion-mark = 评语
opinion-reason = 理由
opinion-convinces = 令人信服
opinion-largely = 大体令人信服
opinion-partly = 部分令人信服
opinion-not = 不能令人信服
verdict-chosen = 入选
verdict-not-chosen = 未入选
questionnaires-title = 科技向善
questionnaires-lede = 公开发布的问卷，说明一项成果对人和自然的影响：答案、待解问题和附理由的决定。不打分。
questionnaires-published = 问卷
questionnaires-none = 尚未发布问卷。
questionnaire-version = 第 { $x } 版
questionnaire-name = 标题
questionnaire-lede = 用途
questionnaire-questions = 章节与问题
questionnaire-questions-help = 以“# 标题”开始一节，其余每行是一个问题。问题后可用方括号注明：[yes/no]、[choice: 甲 | 乙]、[evidence]、[optional]、[if 1 = yes]。问题从 1 起编号。
questionnaire-answers = 由谁回答
questionnaire-reviews = 由谁评审
questionnaire-publish = 现在发布此版本
questionnaire-publish-help = 已发布的版本不再改动；修改将成为下一版。
questionnaire-new-title = 编写问卷
questionnaire-edit-title = 修改问卷
questionnaire-edit-lede = 已作答的内容保留其作答时的版本。
questionnaire-about = 关于问卷
questionnaire-since = 发布日期
questionnaire-versions = 版本
questionnaire-attach = 为本机构的项目作答
questionnaire-edit-link = 修改（秘书处）
questionnaire-q-number = 序号
questionnaire-q-text = 问题
questionnaire-q-if = 当第 { $question } 题的答案为“{ $is }”时提问
questionnaire-q-yes-no = 是或否
questionnaire-q-evidence = 证据
questionnaire-q-evidence-where = 证据所在：网址或文件名称
questionnaire-q-optional = 可不填
assessed-challenge = 挑战
assessment-kind = 评估对象的类别
assessment-thing = 其网址或编号
assessment-thing-help = 请从该对象的页面复制。
assessment-new-title = 回答问卷
assessment-new-lede = 由贵机构成员回答，由非本机构的评审人阅读；结果是否公开由贵机构决定。
assessment-new-do = 开始
assessment-open = 回答中
assessment-answered = 评审中
assessment-decided = 已决定
assessments-pages = 问卷分页
assessments-previous = 上一页
assessments-next = 下一页
assessment-reviewer = 评审人
assessment-reviewer-none = 秘书处尚未指定评审人。
assessment-declare-note = 您受命评审这些答复。请先说明您与答复方之间是否存在利益冲突：亲属、金钱、合作、竞争。如有冲突，您将不再看到此事，另由他人评审。
assessment-conflict-do = 声明冲突，另由他人评审
assessment-hand-in = 提交评审
assessment-not-yet = 所有者尚未提交答案。
assessment-review-title = 评审答案
assessment-review-note = 请附理由作出决定，或列明待解问题退回。
goals-title = 可持续发展目标
goals-note = 以下目标依据文中词语提出。请勾选确实相关的；勾选之前一概不算。
goals-because = 依据：{ $x }
goals-others = 其他目标
goals-confirm = 确认所选目标
goal-1 = 无贫穷
goal-2 = 零饥饿
goal-3 = 良好健康与福祉
goal-4 = 优质教育
goal-5 = 性别平等
goal-6 = 清洁饮水和卫生设施
goal-7 = 经济适用的清洁能源
goal-8 = 体面工作和经济增长
goal-9 = 产业、创新和基础设施
goal-10 = 减少不平等
goal-11 = 可持续城市和社区
goal-12 = 负责任消费和生产
goal-13 = 气候行动
goal-14 = 水下生物
goal-15 = 陆地生物
goal-16 = 和平、正义与强大机构
goal-17 = 促进目标实现的伙伴关系
verdicts-title = 已公布的结果
verdicts-none = 尚无公布的结果。
verdict-go-ahead = 可以推进
verdict-conditions = 解决待解问题后可以推进
verdict-not-yet = 目前尚不可行
verdict-decision = 决定
verdict-reasons = 理由
verdict-points = 待解问题
verdict-points-help = 每行一项。
verdict-day = 复核日期
verdict-decide = 作出决定
verdict-ask-back = 列明待解问题并退回
verdict-review-day = 将于 { $x } 复核。
verdict-page = 公开页面
verdict-show = 公布结果
verdict-hide = 不再公布
verdict-reopen = 重新审议
verdict-about = 关于此结果
verdict-decided = 决定日期
verdict-no-score = 没有分数：请阅读答案和理由。
thing-assessed = { $questionnaire }：{ $what }
thing-assess = 就此回答“{ $x }”
declaration-task = 宣言及其评论
declarations-title = 宣言
declarations-lede = 论坛的声明：人人可逐段评论，并可看到由谁支持。
declarations-none = 尚无宣言。
declarations-work-title = 编写中的宣言
declaration-draft = 草稿
declaration-open = 征求意见中
declaration-adopted = 已通过
declaration-version = 第 { $x } 版
declaration-versions = 版本
declaration-languages = 本文的语言
declaration-this-counts = 您正在阅读作准文本。
declaration-counts = 以下语言的文本为准：{ $x }。
declaration-counts-show = 作准文本
declaration-paragraph = 第 { $x } 段
declaration-endorsements-count = { $n ->
    [0] 尚无支持者
   *[other] { $n } 项支持
 }
declaration-countries-count = { $n ->
   *[other] { $n } 个国家和地区
 }
declaration-changes-link = 与前一版的差异
declaration-changes-title = 修改之处
declaration-changes-between = 从第 { $from } 版到第 { $to } 版
declaration-changes-none = 在该语言中，两版没有差异。
declaration-paragraph-new = 此段为新增。
declaration-paragraph-gone = 第 { $x } 版的此段已删除。
declaration-same-count = { $n ->
    [0] 没有保持不变的段落。
   *[other] { $n } 段保持不变。
 }
declaration-keep-link = 编写与通过（秘书处）
declaration-comments-count = { $n ->
   *[other] { $n } 条评论
 }
declaration-comments-general = 对全文的评论
declaration-comments-none = 尚无人对全文发表评论。
declaration-comments-waiting = { $n ->
    [0] 没有待审评论
   *[other] { $n } 条评论待审
 }
declaration-comment-on = 评论第 { $x } 段
declaration-comment-write = 评论全文
declaration-comment-public = 公众
declaration-comment-title = 评论
declaration-comment-lede-present = 您的姓名将与评论一同显示，所有人立即可见。
declaration-comment-lede-public = 秘书处先行阅读，之后才公开。
declaration-comment-name = 公开显示的姓名
declaration-comment-address = 电子邮箱
declaration-comment-address-help = 绝不显示给任何人，只用于发一封信，告知您的评论是否刊出。
declaration-comment-text = 评论内容
declaration-comment-send = 发送
declaration-comment-shown = 已刊出
declaration-comment-refused = 未刊出
declaration-moderate-title = 公众评论
declaration-moderate-lede = 您刊出的内容人人可见。邮箱地址不显示给任何人，此处也不例外。
declaration-moderate-show = 刊出
declaration-moderate-refuse = 不刊出
declaration-moderate-hide = 不再刊出
declaration-moderate-done = 已处理
endorsements-title = 支持者
endorsements-none = 尚无。
endorser-country = 国家和地区
endorser-organisation = 机构
endorser-person = 个人
endorse = 表示支持
endorse-title = 支持宣言
endorse-lede = 您支持的是第 { $x } 版。您以谁的名义支持将会公开。
endorse-nobody = 参加论坛者可以个人名义支持，机构所有者可代表机构，代表团团长可代表国家或地区。
endorse-as = 代表 { $x } 表示支持
endorse-done = 已支持第 { $x } 版
endorse-back = 撤回
declaration-new-title = 起草宣言
declaration-new-lede = 在第一版发布之前，它只是草稿。
declaration-name = 标题
declaration-authoritative = 作准语言
declaration-authoritative-help = 译文有出入时，以该语言文本为准。之后不可更改。
declaration-edit-title = 编写宣言
declaration-page = 公众看到的宣言
declaration-adopted-note = 本宣言已获通过，任何内容都不能再改动。
declaration-working = 您正在编写第 { $x } 版。发布之前他人不可见。
declaration-published-note = 第 { $x } 版已发布。您在此处的修改将成为下一版。
declaration-paragraph-add = 在末尾新增一段
declaration-paragraph-help = 所有语言均为空的段落将被删除。
declaration-publish-title = 发布所写内容
declaration-note = 用一行说明修改之处
declaration-publish = 发布第 { $x } 版
declaration-adopt-title = 通过
declaration-adopt-note = 通过的是最新发布的版本。此后文本不能更改，也不再接受评论；已写而未发布的内容将被放弃。
declaration-adopt = 正式通过
mail-challenge-subject = 决定：{ $x }
mail-challenge-extended-subject = 新的截止时间:{ $x }
mail-challenge-extended =
    “{ $challenge }”({ $forum })的截止时间已推迟:可作答至 { $until }({ $zone })。

    { $url }
mail-challenge-chosen =
    贵方对挑战“{ $challenge }”（{ $forum }）的应答“{ $answer }”已入选。

    理由：
    { $reason }

    向所有人的说明：
    { $statement }

    { $url }
mail-challenge-not-chosen =
    贵方对挑战“{ $challenge }”（{ $forum }）的应答“{ $answer }”未入选。

    理由：
    { $reason }

    向所有人的说明：
    { $statement }

    { $url }
mail-party-subject = { $x } 邀请贵机构共同应答
mail-party-body =
    { $who } 正在准备对挑战“{ $challenge }”（{ $forum }）的应答，邀请贵机构参与。

    请在此阅读并答复：
    { $url }
mail-reviewer-subject = 您被指定为评审人：{ $x }
mail-reviewer-body =
    您被指定评审对挑战“{ $challenge }”（{ $forum }）的应答。

    截止之后，请在此就每份应答声明是否存在利益冲突：
    { $url }
mail-assessor-subject = 您被指定为评审人：{ $x }
mail-assessor-body =
    您被指定评审对“{ $questionnaire }”的答复（{ $forum }）。

    请先声明是否存在利益冲突；答复提交后可在此查阅：
    { $url }
mail-declaration-comment-subject = 您对“{ $x }”的评论
mail-declaration-comment-shown =
    您对“{ $declaration }”的评论现已刊出：
    { $url }
mail-declaration-comment-refused =
    您对“{ $declaration }”的评论已阅，未予刊出。
    { $url }
fault-party-unknown = 本站没有该名称的机构。请先登记该机构。
fault-party-twice = 该机构已在应答之中。
fault-party-many = 一份应答最多有二十家机构。
fault-reviewer-unknown = 无人使用此邮箱，或有多人使用。
fault-reviewer-conflict = 此人属于当事机构。请指定他人。
fault-question-line = 第 { $x } 行无法读取。请检查方括号：条件须指明前面的问题及其答案之一。
fault-evidence-missing = 请说明证据所在。
fault-conflict-reason = 请简要说明是什么冲突。
fault-mark-reason = 请给出理由。
fault-thing-unknown = 贵机构没有该对象。请从其页面复制网址。
fault-points-missing = 请说明有哪些待解问题。
fault-criteria-missing = 请至少给出一条标准。
fault-deadline = “{ $x }”不是日期和时间；请写成 2027-09-20 18:00。
fault-deadline-past = 这一时刻已经过去。
fault-deadline-earlier = 截止时间只能推迟,不能提前:大家都以它为准。
fault-reason-missing = 每个应答方都须得到决定及其理由。
conflict-answer-twice = 贵机构已牵头一份对该挑战的应答。
conflict-answer-fixed = 该应答已提交或已放弃。征集期间可先撤回。
conflict-answer-empty = 应答需要标题和内容。
conflict-answer-nobody = 您不能代表任何可以应答的机构。请让所在机构的所有者授予您编辑权限。
conflict-answer-invited = 有受邀者尚未答复。请等待，或将其移除。
conflict-answer-countries = 联合体须来自至少两个国家或地区。请邀请另一国家或地区的机构。
conflict-challenge-own = 提出挑战的机构不能自行应答。
conflict-challenge-open = 挑战已开放，文本须与应答者所见一致。
conflict-challenge-state = 挑战目前不能转到该状态。请重新打开页面。
conflict-challenge-closed = 该挑战的应答已截止。
conflict-challenge-not-closed = 仍在征集应答。请在截止后决定，或先行截止。
conflict-challenge-decided = 该挑战已作出决定。
conflict-keep-barred = 您或您的机构参与了对这一挑战的应答，须由他人主持。
conflict-challenge-late = 截止时间已过。请先修改截止时间再开放。
conflict-decide-barred = 您与其中一份应答存在利益冲突，须由他人决定。
conflict-questionnaire-published = 该版本已经发布。
conflict-assessment-state = 这一步与当前状态不符。请重新打开页面。
conflict-declaration-empty = 该版本尚无段落。
conflict-declaration-authoritative = 有段落缺少作准语言文本。请先补写。
conflict-declaration-unchanged = 自上一版以来没有新内容。
conflict-declaration-draft = 宣言仍是草稿。
conflict-declaration-adopted = 宣言已获通过，不再改动。
conflict-comments-many = 待审评论过多，未能发送；请明天再试。
conflict-comments-own = 您今天对这份宣言的评论已很多。本条未发送，请明天再继续。
figure-challenges = { $n ->
   *[other] 项共同挑战
 }
figure-challenges-counts = 本届已开放的挑战，无论仍在征集还是已决定；不含草稿。
figure-answers = { $n ->
   *[other] 份挑战应答
 }
figure-answers-counts = 已作决定的挑战中由主管机构公开的应答。决定之前一概不计。
figure-answering = { $n ->
   *[other] 个应答的国家和地区
 }
figure-answering-counts = 上述公开应答的参与机构所属国家和地区，各计一次。
figure-endorsements = { $n ->
   *[other] 项支持
 }
figure-endorsements-counts = 个人、机构以及国家或地区对公开征求意见和已通过的宣言的支持。
figure-endorsing = { $n ->
   *[other] 个表示支持的国家和地区
 }
figure-endorsing-counts = 由代表团团长或持其授权者以国家或地区名义作出的支持。
governance-faulty = 尚未保存任何内容。请修正下方标出之处，然后重新提交。
fault-comment-email = “{ $x }”不是电子邮箱地址。
