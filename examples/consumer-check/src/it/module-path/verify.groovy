// The runs in the order of invoker.properties, told apart by Maven's first line of each.
def runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO\] Scanning for projects\.\.\./).drop(1)
assert runs.size() == 2

def holds = { int run, int times, String line ->
    assert runs[run - 1].split(java.util.regex.Pattern.quote(line), -1).length - 1 == times : "run $run does not print $times times: $line"
}

def connected = { String id -> "MODULAR connected $id from module com.example.modular by module io.talentport.adapter.support" as String }

holds 1, 1, connected('dingtalk')
holds 1, 1, 'MODULAR submitted true'
holds 1, 1, 'MODULAR records 251'
holds 1, 1, 'MODULAR in the pool dingtalk records 251'

// From the module path, and from the image.
holds 2, 1, 'MODULAR linked'
holds 2, 2, connected('feishu')
holds 2, 2, 'MODULAR submitted true'
holds 2, 2, 'MODULAR records 8'
holds 2, 2, 'MODULAR in the pool feishu records 8'
return true
