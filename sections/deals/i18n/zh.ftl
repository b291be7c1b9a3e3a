# Partnerships: interest, cases, totals, signings.
nav-deals = 合作

# Interest in an offer or need.
interest-door = 表达意向（{ $x }）
interest-title = 表达意向
interest-note = 您代表本机构表达意向。对方答复同意或不同意；同意后双方在此洽谈，论坛结束后仍可继续。
interest-nobody = 意向须以机构名义表达。您目前不属于可以表达意向的机构：请联系机构管理人邀请您，或登记您的机构。
interest-already = { $x } 已有一个关于此项的进行中的合作事项。
interest-already-go = 前往继续
interest-for = 代表哪个机构
interest-how = 方式
interest-openly = 公开：对方看到您的留言和身份
interest-unnamed = 不具名：由中介人转达
interest-unnamed-help = 论坛的中介人（没有中介人时为秘书处）知道您是谁。对方只能看到您的留言和下面勾选的内容。双方都同意后，彼此才看到名称。
interest-message = 给对方的留言
interest-message-help = 您感兴趣的内容，以及可以共同开展的事项。不具名时，请勿写入名称、地址等能识别身份的信息。
interest-unnamed-only = 仅限不具名时
deal-tells-country = 可告知本机构所在国家或地区
deal-tells-kind = 可告知本机构类型
interest-note-label = 仅供中介人阅读
interest-note-help = 有助于转达的说明；对方永远看不到。
interest-do = 发送
deal-language = 文字语言
fault-deal-future = 只登记已发生的事项。请选择今天或更早的日期。
fault-deal-amount = 金额为整数并带币种；请两项都填或都不填。
fault-deal-currency = 币种请写三个字母，如 CNY 或 EUR。
fault-deal-number = 登记须填写登记编号，最多 60 个字符；其他步骤不填。
fault-signing-when = 该时间不存在；请写作 2027-09-26T15:00。
conflict-case-own = 这是本机构自己的内容。意向须针对其他机构。
conflict-case-twice = 本机构对此已有进行中的事项。请在“我们的合作事项”中继续。
conflict-case-limit = 本机构已有六十项意向等待答复。请等待或撤回部分意向。
conflict-case-nobody = 您不属于可以对此表达意向的机构。
conflict-case-state = 该事项的状态已经改变。请重新查看；未作任何更改。
conflict-case-unnamed = 双方须先互相公开名称。
conflict-step-waits = 已有待确认的步骤。须先确认、拒绝或撤回。
conflict-step-order = 该步骤不能接在当前阶段之后。
conflict-step-answered = 该步骤已有答复。
conflict-signing-changed = 您阅读之后公告已被修改。请重新阅读；您尚未同意任何内容。

# Steps, states, endings.
deal-step-interest = 意向
deal-step-talks = 洽谈
deal-step-intent = 意向书
deal-step-contract = 合同
deal-step-registered = 已登记合同
deal-state-held = 在中介人处
deal-state-asked = 等待答复
deal-state-open = 进行中
deal-state-ended = 已结束
deal-ending-returned = 中介人已退回
deal-ending-withdrawn = 已撤回
deal-ending-declined = 对方未同意
deal-ending-stopped = 已终止
deal-ending-completed = 已完成
deal-proposal-proposed = 已提出，等待对方确认
deal-proposal-confirmed = 双方已确认
deal-proposal-refused = 被拒绝
deal-proposal-taken-back = 已撤回
deal-unnamed = 暂不具名的机构
deal-other-side = 对方
deal-listing-gone = 已不再展示的成果或需求
deal-message-gone = 该留言已随作者信息一并删除。

# A case.
case-title = 合作事项：{ $x }
case-with = 本机构的意向，对方为
case-from = 意向来自
case-step = 步骤
case-state = 状态
case-reason = 理由
case-since = 开始时间
case-told = 其自述：
case-unnamed-ours = 贵方尚未具名。对方可读留言，但不知道作者。
case-unnamed-theirs = 对方尚未具名；贵方人员的姓名也未向其公开。
case-talk = 洽谈记录
case-note-own = 您写给中介人：
case-answered-yes = 答复：同意
case-message = 您的留言
case-message-help = 双方成员均可阅读。通知邮件不含其内容。
case-write = 发送留言
case-answer-title = 答复
case-answer = 同意时的附言，或不同意的理由
case-answer-help = 不同意须说明理由；对方可以看到。
case-answer-named = 对方具名后，可告知我方人员姓名
case-accept = 同意洽谈
case-decline = 不同意
case-withdraw-title = 撤回
case-withdraw = 撤回本机构的意向
case-name-title = 名称
case-name-text = 告知对方您的身份。双方都同意后即可看到彼此的名称。
case-name = 同意公开名称
case-name-waits = 您已同意公开名称；对方尚未同意。
case-steps = 步骤
case-steps-none = 目前仅有意向。
case-propose-title = 登记下一步骤
case-propose = 提请对方确认
case-proposed = 有一个步骤等待答复。
case-day = 签署或登记日期
case-amount = 金额（可选）
case-amount-help = 以整数单位填写。只有双方可见；金额从不相加。
case-currency = 币种（三个字母）
case-number = 登记编号
case-number-help = 仅用于已登记合同。
case-confirm = 确认
case-refuse = 拒绝
case-take-back = 撤回
case-end-title = 结束事项
case-end-reason = 结束原因
case-stop = 就此终止
case-complete = 约定事项已完成
case-who-sees = 只有双方机构成员可以看到本页。秘书处只看到按状态和国家统计的数字，看不到具体事项。系统运行者在操作记录中只看到发生过操作，看不到内容。

# Lists of cases.
cases-title = 我们的合作事项
cases-lede = 贵机构所表达意向及他方对贵机构意向的进展。
cases-none = 暂无。请在成果或需求页面表达意向。
cases-todo = 等待贵方处理
cases-open = 进行中
cases-waiting = 等待他方
cases-over = 已结束
cases-pages = 合作事项分页
cases-previous = 上一页
cases-next = 下一页

# Intermediaries.
forward-title = 待转达的意向
forward-lede = 暂不具名的机构。对方通过您了解其允许告知的内容。
forward-waiting = 待处理
forward-none = 没有待处理的事项。
forward-handled = 您已处理的
forward-from = 来自
forward-to = 致
forward-part = 这是您在该事项中的部分：转达什么、来自谁。此后双方的往来只属于双方。
forward-passes = 对方将读到的内容
forward-note = 仅供您阅读
forward-decide = 转达或退回
forward-do = 转达
forward-reason = 退回原因（提出方可见）
forward-return = 退回
forward-done = 已转达

# Totals.
deals-title = 合作成果
deals-lede = 意向、意向书、有约束力的合同和已登记合同，各自单独计数。
deals-intents = { $n } 份意向书
deals-contracts = { $n } 份有约束力的合同
deals-registered = { $n } 份已登记
deals-steps = 按所达步骤
deals-counted = 一个合作事项是指一个机构对一项成果或需求的意向。每项只计一次，计入双方确认的最远步骤；未同意、已撤回或已终止的计入“已结束”。中介人尚未转达的不计。不同步骤的数字和金额从不相加。
deals-plot-alt = 条形图：各步骤的事项数。下表为相同数字。
deals-as-of = 截至 { $x }
deals-frozen = 本届存档时固定，{ $x }
deals-step = 所达步骤
deals-cases = 事项数
deals-ended = 中途结束
deals-by-track = 按主题词
deals-by-track-text = 带有多个主题词的成果或需求单列一行，只计一次。
deals-track = 主题词
deals-several = 多个主题词
deals-no-track = 无
deals-by-country = 按国家和地区
deals-by-country-text = 合作事项开始时双方机构所在的国家或地区：两地之间的事项在两行中各计一次，因此各行之和大于总数。不足三项的合为一行；一方尚未具名的事项也另成一行。
deals-countries = 国家或地区
deals-pair = { $a }与{ $b }
deals-within = { $x }境内
deals-other-countries = 其他国家和地区或未知
deals-unknown-pair = 国家或地区未知
deals-unnamed = 双方尚未具名
deals-all = 合计
deals-withheld = 不公布
deals-withheld-why = 小于三的单元格不公布（·），以免在双方公布之前泄露单个合作；同列的零和次小值也一并不公布，否则可由合计推算。
deals-figures = 全部数字
deals-overview = 各状态的合作
deals-overview-lede = 供秘书处使用的完整数字。涉及哪些机构、写了什么，只属于当事方。
deals-overview-none = 尚无意向。
figure-letters-of-intent = { $n ->
   *[other] 份意向书
 }
figure-letters-of-intent-counts = 双方确认的最远步骤为意向书的事项；意向书对交易本身无约束力。不含合同。
figure-contracts = { $n ->
   *[other] 份有约束力的合同
 }
figure-contracts-counts = 双方确认的最远步骤为有约束力且尚未登记的合同。不含意向书和已登记合同。
figure-registered = { $n ->
   *[other] 份已登记合同
 }
figure-registered-counts = 双方确认已在公共登记机构登记并有编号的合同。
panel-joint-projects = 已公布的合作项目
mention-signing = 与{ $other }签署{ $what }，{ $forum }

# Signings.
signings-title = 签约
signings-lede = 签署内容、时间和地点：双方同意文字后公布。
signings-none = 暂无签约公告。
signings-about = 关于
signing-title = 签约公告
signing-lede = 仅当双方同意完全相同的文字、时间和地点时才公布。
signing-public = 已公布：双方同意。
signing-not-public = 未公布：一方尚未同意。
signing-back = 合作事项
signing-ours = 我方同意
signing-theirs = 对方同意
signing-agree = 同意以上全部内容
signing-refuse = 撤回我方同意
signing-write = 撰写公告
signing-read = 查看公告
signing-change = 修改
signing-change-text = 撰写方即视为同意。任何修改都会使对方的同意失效，公告随之撤下，直至对方再次同意。
signing-what = 签署内容
signing-when = 时间
signing-place = 地点
signing-text = 文字
signing-save = 保存并同意

# Letters.
mail-deal-subject = 合作事项有新进展：{ $x }
mail-deal-body =
    贵方在{ $forum }的一个合作事项有新进展。为保护双方，本邮件不包含具体内容。

    请登录后查看：
    { $url }
