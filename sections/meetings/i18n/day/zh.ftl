# The day itself, paper, figures.
day-title = 当天
day-asked = 待答复的提议
day-take-back = 撤回
day-now = 现在
day-now-none = 您此刻没有会谈。
day-next = 下一场
day-later = 稍后
day-others = 日程中的其他安排
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
