# The press room.
press-title = 新闻
findable-releases = 新闻稿
press-lede = 发布的成果、官方记录，以及可以询问的人。
press-follow = 关注与参与
press-moment = { $moment }（{ $zone }）
press-faulty = 尚未保存。请改正下面标出的内容后重新提交。
press-kit-title = 新闻资料包
press-kit-lede = 各语言文本、附署名的图片和事实，合于一个压缩包。
press-kit-do = 下载新闻资料包
press-card = 分享用图片（PNG）
press-room-title = 持证媒体专区
press-room-lede = 您可以提前阅读的内容及其解禁时间。时间以论坛所在时区为准（{ $x }）。
press-room-embargoed = 禁发中
press-room-none = 目前没有禁发内容。已发布的内容见新闻页。
press-desk-title = 新闻编辑台
press-desk-lede = 新闻稿由机构或秘书处撰写，由秘书处批准。
press-desk-tools = 新闻办工具
press-desk-releases = 您撰写的新闻稿
press-desk-none = 还没有新闻稿。请在下方新建。
press-desk-nothing = 您没有为参加本届的任何机构撰稿。请向机构负责人申请编辑权限。
press-desk-begin = 新建新闻稿
press-desk-begin-do = 开始撰写
press-desk-correction = 更正中
press-desk-waits = 待批准
press-comments-title = 发表评论
press-comments-lede = 您对本届论坛有何看法？评论经秘书处审阅后显示。
press-comments-front = 说说您对本届论坛的看法
press-comments-count = 已有 { $n } 条评论

# Releases.
releases-title = 新闻稿
release-feed = 新闻稿订阅源（Atom）
release-count = { $n } 篇新闻稿
release-all = 全部 { $n } 篇新闻稿
release-none = 尚未发布任何内容。请稍后再来，或订阅更新。
release-none-found = 没有符合的新闻稿。请减少关键词，或换一个主题词。
release-search = 搜索新闻稿
release-search-do = 搜索
release-search-all = 全部新闻稿
release-track = 主题词
release-track-all = 全部
release-pages = 列表分页
release-previous = 较新
release-next = 较早
release-untitled = 无标题
release-state-draft = 草稿
release-state-submitted = 已提交
release-state-embargoed = 禁发中
release-state-published = 已发布
release-state-corrected = 已更正
release-state-withdrawn = 已撤回
release-embargo = 禁发至 { $x }。此前请勿发表、引用或转发。
release-corrected = { $moment } 更正：{ $note }
release-other-languages = 其他语言
release-people = 人员
release-evidence = 佐证
release-assessed = 科技向善
release-tracks = 主题词
release-versions = 版本
release-version-number = 第 { $x } 版
release-version-since = 公开时间：{ $x }
release-withdrawn-title = 该新闻稿已撤回
release-withdrawn-text = 已于 { $x } 撤回。请勿再使用。
release-edit-do = 编辑
release-edit-title = 撰写新闻稿
release-title = 标题
release-lede = 发生了什么
release-lede-help = 一两句可独立成文的话。
release-body = 声明
release-body-help = Markdown：空行另起一段，> 表示引文。
release-evidence-help = 每行一条：名称 | https://…
release-people-help = 每行一条：姓名 | 身份。只能写入参会且同意公开姓名的人。
release-note = 更正内容
release-note-help = 所有读者都会在更正后的文本旁看到这句话。
release-organisation = 机构
release-organisation-help = 机构名称；论坛自身的新闻稿请留空。
release-closed = 该新闻稿已不能修改。
release-preview = 读者看到的已批准版本
release-files-title = 图片与文件
release-files-count = { $n ->
    [0] 添加图片和文件
   *[other] { $n } 个文件
}
release-files-none = 还没有图片或文件。
release-file = 文件
release-file-help = 图片（JPEG、PNG、WebP、GIF）或文档（PDF、文本）。
release-file-add = 添加文件
release-file-alternative = 内容说明
release-file-alternative-help = 供看不到图片的人阅读。用一句话说明要点。
release-file-language = 说明的语言
release-file-credit = 作者
release-file-licence = 许可
release-file-licence-help = 例如 CC BY 4.0，或可免费用于新闻报道。
release-file-remove = 移除
release-file-remove-of = 移除：{ $x }
release-submit = 提交
release-submit-text = 秘书处审阅后批准，或附意见退回。
release-approve = 批准
release-public-at = 公开时间（{ $x }）
release-public-at-help = 留空则立即公开。在此之前只有持证媒体、该机构和秘书处可以阅读。
release-put-off = 更改解禁时间
release-return = 退回
release-return-reason = 需要修改之处
release-withdraw = 撤回新闻稿
release-withdraw-reason = 撤回原因（读者会看到）

# Questions and comments.
replies-title = 提问与评论
replies-none = 还没有人提问或评论。
replies-closed = 本届论坛已结束，提问与评论随之关闭。
reply-title = 留言
reply-lede = 秘书处审阅后才会显示。您的姓名会公开，电子邮件地址绝不公开。
reply-kind = 类型
reply-kind-question = 向新闻办提问
reply-kind-comment = 评论
reply-name = 姓名
reply-email = 电子邮件
reply-email-help = 仅用于答复您，不会公开。
reply-body = 您的留言
reply-leave-empty = 请留空
reply-do = 发送
reply-back = 返回
reply-asked = 提问者
reply-commented = 评论者
reply-answer = 答复：
reply-queue-title = 待处理的提问与评论
reply-queue-count = { $n ->
    [0] 没有待处理项
   *[other] { $n } 项待处理
}
reply-queue-none = 全部处理完毕。
reply-queue-about = 所涉新闻稿
reply-queue-answer = 答复（可选，一并公开）
reply-queue-publish = 公开
reply-queue-refuse = 不公开
reply-queue-published = 已公开
reply-queue-take-back = 收回
reply-queue-take-back-of = 收回 { $x } 的留言
mail-answer-subject = 您向{ $x }的提问已得到答复
mail-answer-body = 您曾向{ $forum }新闻办提问：
    { $question }

    答复：
    { $answer }

    已公开于：{ $url }

# The record.
record-title = 官方记录
record-lede = 官方发表的声明、讲话和数字，注明时间与时区。请以此为准引用。
record-count = { $n } 条记录
record-none = 记录目前为空。
record-kind = 类别
record-everything = 全部
record-statements = 声明
record-quotations = 引语
record-figures = 数字
record-days = { $n } 天
record-holds-for = 对应 { $x }
record-is-original = 原文
record-is-translation = 译文
record-other-languages = 另有 { $n } 种语言
record-json = JSON 格式的记录
record-line-title = 一条记录
record-withdrawn = 已于 { $x } 从记录中撤回。
record-new-title = 添加记录
record-edit-title = 更正记录
record-text-in = 文本（{ $x }）；若为数字，说明其统计内容
record-original = 原话语言
record-by-in = 讲话人（{ $x }）
record-at = 时间
record-at-help = 2027-09-24T20:00，或只写日期。
record-zone = 时区
record-value = 数值
record-value-help = 只写数字，不带单位。
record-unit = 单位
record-unit-help = percent、days 或货币；计数的事物请留空。
record-period = 所涉时段
record-as-of = 截至
record-as-of-help = 日、月或年：2027-05。
record-public-at = 公开时间（{ $x }）
record-public-at-help = 2027-09-24T20:00；留空则立即公开。
record-withdraw = 撤回本条

# Coverage.
coverage-title = 报道核对
coverage-lede = 将文章与记录对照：哪些引语和数字与原话一致，哪些不一致。
coverage-record = { $n ->
    [0] 记录为空，请先添加
   *[other] 与 { $n } 条记录对照
}
coverage-new = 核对文章
coverage-name = 标题
coverage-address = 网址
coverage-address-help = 文章出处：https://…
coverage-text = 正文
coverage-text-help = 粘贴文章，纯文本或 HTML 均可；菜单和广告会被分开。
coverage-file = 或上传文件
coverage-file-help = UTF-8 编码的 HTML 或纯文本，最大 1 MB。
coverage-do = 核对
coverage-kept = 已核对的文章
coverage-none = 还没有核对过文章。
coverage-verdicts = 结论
coverage-nothing = 没有找到引语、数字或日期。
coverage-column-verdict = 结论
coverage-column-found = 文章写道
coverage-column-why = 理由
coverage-column-record = 记录
coverage-to-record = 该条
coverage-kind-quotation = 引语
coverage-kind-figure = 数字
coverage-kind-date = 日期
coverage-verdict-same = 一致
coverage-verdict-reworded = 改述
coverage-verdict-changed = 已改变
coverage-verdict-absent = 不在记录中
coverage-verdict-missing-context = 缺少背景
coverage-copies = 近似文章
coverage-copy-taken = 可能取自
coverage-copy-source = 可能是其来源：
coverage-copy-unknown = 与之非常相似：
coverage-apart = 分开的内容
coverage-article = 读取到的文章
coverage-remove = 移除此次核对

# What others ask.
mention-release = 新闻稿：{ $x }
panel-releases = 新闻稿
figure-releases = { $n ->
   *[other] 篇新闻稿
}
figure-releases-counts = 本届目前已公开的新闻稿，按其机构所在国家或地区统计。禁发中和已撤回的不计入。

# What is wrong.
conflict-release-withdrawn = 该新闻稿已撤回，不再更改。
conflict-release-nothing = 这里没有新的内容需要决定。
conflict-embargo-over = 禁发期已过，新闻稿已公开。
conflict-line-withdrawn = 该条已撤回，不再更改。
conflict-replies-closed = 本届论坛已结束，提问与评论随之关闭。未发送任何内容。
fault-release-text = 请至少用一种语言撰写。
fault-correction-note = 请说明更正了什么。
fault-release-organisation = 这里没有名为“{ $x }”的机构。
fault-release-person = 没有此名且参会并同意公开姓名的人，或同名者不止一人：“{ $x }”。
fault-release-file = 该文件无法使用：已损坏、过大，或既非图片、PDF 也非纯文本。
fault-evidence = “{ $x }”没有网址；请写：名称 | https://…
fault-moment = “{ $x }”不是带时间的日期；请写作 2027-09-24T09:00。
fault-moment-past = 该时刻已过。请选择稍后的时间，或留空以立即公开。
fault-reason = 请说明原因。
fault-record-original = 没有该语言的文本。
fault-record-at = “{ $x }”既非日期也非带时间的日期；请写 2027-09-24 或 2027-09-24T20:00。
fault-record-zone = “{ $x }”不是时区；请使用 Europe/Paris 这样的名称。
fault-record-value = “{ $x }”不是数字。
fault-record-as-of = “{ $x }”不是日、月或年；请写 2027-05-31、2027-05 或 2027。
fault-reply-email = “{ $x }”不是电子邮件地址。
fault-article-long = 这比任何文章都长：最大 1 MB。
fault-article-empty = 其中没有可核对的文字，只有标记、菜单或空白。
fault-article-form = 这不是 UTF-8 文本；请存为 UTF-8 纯文本或 HTML。
assessed-release = 新闻稿
