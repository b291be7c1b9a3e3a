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
