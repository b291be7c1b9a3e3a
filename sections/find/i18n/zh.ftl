# Section find: the search over everything.
find-title = 搜索
find-title-of = 搜索：{ $x }
find-everywhere = 历届论坛
find-label = 要查找的词：活动、文字记录、新闻稿、展品、机构、人员以及其他一切内容
find-do = 搜索
find-lede = 输入一个或多个词。结果会包含全部词；引号内的词须彼此相邻。您能找到您有权阅读的内容。
find-results =
    { $n ->
        [0] 没有结果
       *[other] { $n } 条结果
    }
find-found = “{ $words }”：{ $results }
find-some-words = 没有内容包含全部这些词。以下内容包含其中一部分。
find-nothing = 您有权阅读的内容中没有这些词。请减少词数，换一种写法，或换一种语言。
find-beyond = 没有这么多页。请返回第一页。
find-without-choice = 取消筛选后搜索
find-other-editions = 搜索历届论坛
find-narrow = 缩小搜索范围
find-kinds = 类别
find-all-kinds = 全部
find-tracks = 主题
find-pages = 结果分页
find-previous = 上一页
find-next = 下一页
find-page = 第 { $page } 页，共 { $pages } 页
