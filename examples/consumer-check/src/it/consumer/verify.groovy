// The runs in the order of invoker.properties, told apart by Maven's first line of each.
def runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO\] Scanning for projects\.\.\./).drop(1)
assert runs.size() == 5

def holds = { int run, String... lines ->
    lines.each { assert runs[run - 1].contains(it) : "run $run does not print: $it" }
}
def lacks = { int run, String... lines ->
    lines.each { assert !runs[run - 1].contains(it) : "run $run prints: $it" }
}

def story = ['HIRING document carried true', 'HIRING found 1', 'submitted among them true'] as String[]

holds 1, 'HIRING connected dingtalk', 'HIRING records 251,', 'HIRING done on dingtalk'
holds 1, story
lacks 1, 'HIRING sources', 'HIRING applications'

holds 2, 'HIRING connected feishu', 'HIRING records 8,', 'HIRING sources 14', 'HIRING applications 25', 'HIRING done on feishu'
holds 2, story

holds 3, 'ConfigurationException: No adapter is on the class path.', 'Add one adapter to the application\'s dependencies',
    'io.talentport:talentport-adapter-dingtalk', 'io.talentport:talentport-adapter-feishu'
lacks 3, 'HIRING connected'

holds 4, 'ConfigurationException: Several adapters are on the class path (', 'dingtalk by io.talentport.adapter.dingtalk.DingTalkProvider',
    'feishu by io.talentport.adapter.feishu.FeishuProvider', 'set talentport.platform to the one to use'
lacks 4, 'HIRING connected'

holds 5, 'HIRING connected feishu', 'HIRING done on feishu'
return true
