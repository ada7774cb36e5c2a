/** What a place does with values; the flow's SinkKind without the kinds that have tables of their own. */
export type SinkRowKind = "log" | "storage" | "url" | "response" | "database" | "file" | "sql" | "jump" | "redirect";

/** A call that takes values out of the program's hands. */
export interface SinkRow {
  readonly sink: SinkRowKind;
  /** Method names in lower case, without underscores. */
  readonly methods: readonly string[];
  /** What the receiver must look like, in lower case: `this.$log`, `log::`, "" for a bare call. Absent: anything. */
  readonly on?: RegExp;
  /** First argument that counts; 0 when missing. */
  readonly from?: number;
  /** Only this argument counts. */
  readonly only?: number;
  /** Only these keys of an options object count. */
  readonly keys?: readonly string[];
  /** Front ends whose code it is looked for in; absent: all. */
  readonly languages?: RegExp;
  /** Only where code may run on a server. */
  readonly server?: boolean;
}

const script = /^(javascript|typescript|tsx|vue|html|wxml)$/;
// LogKit is JFinal's, logx go-zero's (`logx.WithContext(ctx).Errorf`), `zap.L()` and `zap.S()` are zap's own.
const logger =
  /(^|[.>:_$(])(?!dialog|\w*(dialog|blog|catalog|backlog|weblog|prolog)(\(\))?$)\w*(log|logs|logger|loggers|logging|logrus|slog|zap|zap\.[ls]|sugar|sugaredlogger|winston|pino|bunyan|log4js|signale|consola|logutils?|loghelper|logkit|logtools?|logservice|logfactory|logdaofactory|logmanager|logwriter|logx|logx\.withcontext)(\(\))?(?:\.(?:opt|bind|patch|getchild|named|sugar)\(\))*$/;

// prettier-ignore
const logs: readonly SinkRow[] = [
  { sink: "log", methods: ["log", "info", "warn", "error", "debug", "trace", "dir", "table", "group", "assert"], on: /(^|\.)(console|\$console|vconsole)$/ },
  { sink: "log", methods: ["log", "info", "warn", "warning", "error", "debug", "trace", "fatal", "critical", "notice", "verbose", "print", "println", "printf", "write", "record", "infof", "warnf", "warningf", "errorf", "debugf", "fatalf", "tracef", "panicf", "infow", "warnw", "errorw", "debugw", "infoln", "errorln", "debugln", "warnln", "fatalln", "panic", "panicln", "exception", "alert", "emergency", "addfiltermsg", "setfiltermsg", "loginformation", "logwarning", "logerror", "logdebug", "logtrace", "logcritical", "with", "withfield", "withfields", "channel", "writelog", "writeloginfo", "writelogerror", "writelogdebug", "writeinfo", "writeerror", "writedebug", "addlog", "msg", "msgf", "infocontext", "errorcontext", "success", "data", "dump", "object", "payload", "information", "infoformat", "debugformat", "warnformat", "errorformat", "fatalformat", "sendcustomlog", "addargument", "addkeyvalue", "bind", "ctxinfof", "ctxdebugf", "ctxerrorf", "ctxwarnf", "infocf"], on: logger },
  // slf4j's fluent interface, zerolog's events, and a logger by a call: `log.atInfo().log(x)`, `log.Ctx(ctx).Info().Str("k", v)`, `g.Log().Info(ctx, x)`
  { sink: "log", methods: ["log", "addargument", "addkeyvalue", "str", "any", "interface", "msgf", "msg"], on: /(^|\.)\w*log(?:ger)?(?:\.ctx\(\))?\.(?:at)?(?:info|debug|warn|error|trace|level)\(\)(?:\.\w+\(\))*$/ },
  { sink: "log", methods: ["info", "infof", "infow", "debug", "debugf", "debugw", "warn", "warnf", "error", "errorf", "errorw", "print", "printf"], on: /^(?:g\.log\(\)|hlog|klog|glog|logc|elog|seelog|clog|xlog|log15)$/, languages: /^go$/ },
  { sink: "log", methods: ["ctxinfof", "ctxdebugf", "ctxerrorf", "ctxwarnf", "ctxtracef"], languages: /^go$/ },
  // The logger that a project's own package keeps for all: `log.L.Info("…", zap.String("k", v))`, `logger.Log.Infof(…)`, `global.GVA_LOG.Info(…)`.
  { sink: "log", methods: ["info", "infof", "infow", "debug", "debugf", "debugw", "warn", "warnf", "warnw", "error", "errorf", "errorw", "panic", "fatal"], on: /(^|\.)\w*log(?:ger|ging|s)?\.(?:l|s|lg|zl|sl|zap|std|default|instance)$/, languages: /^go$/ },
  { sink: "log", methods: ["info", "debug", "error", "warn", "notice", "trace"], on: /^(?:beego|logs)$/, languages: /^go$/ },
  { sink: "log", methods: ["info", "debug", "error", "warn", "log", "sendcustomlog", "write", "writelog"], on: /(^|\.)(?:logger|log|nlog|log4net|serilog\.log)(?:\.\w+|\.\w+\(\))?$|trace$/, languages: /^csharp$/ },
  { sink: "log", methods: ["info", "debug", "error", "warn", "trace"], on: /^staticlog$/, languages: /^java$/ },
  { sink: "log", methods: ["print", "println", "pprint"], on: /^$|^pprint$/, languages: /^(python|go)$/ },
  { sink: "log", methods: ["errorlog", "vardump", "printr", "dump", "dd", "trace", "logger", "info", "varexport", "logmessage", "syslog", "slog", "writelog", "logresult"], on: /^$/, languages: /^php$/ },
  // `$log_->log_result($file, $xml)` of WeChat Pay's own PHP sample; `app("log")` of Laravel.
  { sink: "log", methods: ["logresult"], languages: /^php$/ },
  { sink: "log", methods: ["info", "error", "debug", "warning", "notice", "critical"], on: /^app\(\)$|(^|[\\.:])log\.(channel|stack|build|withcontext)\(\)$/, languages: /^php$/ },
  { sink: "log", methods: ["write", "record", "save", "info", "error", "debug", "warning", "notice", "sql", "log"], on: /(^|[\\.:])log$/, languages: /^php$/ },
  { sink: "log", methods: ["info", "error", "warning", "debug", "trace"], on: /(^|\\)yii$/, languages: /^php$/ },
  { sink: "log", methods: ["print", "println", "printf", "write", "format"], on: /^system\.(out|err)$/, languages: /^java$/ },
  { sink: "log", methods: ["print", "println", "printf"], on: /^(fmt|log)$/, languages: /^go$/ },
  { sink: "log", methods: ["fprintln", "fprintf", "fprint"], on: /^fmt$/, from: 1, languages: /^go$/ },
  // The logic of a go-zero service is its own logger: `l.Errorf(…)` with `logx.Logger` embedded, https://go-zero.dev/docs/components/logx
  { sink: "log", methods: ["errorf", "errorv", "infof", "infov", "debugf", "debugv", "slowf", "errorw", "infow"], on: /^(?:this|l)(\.logger)?$/, languages: /^go$/ },
  { sink: "log", methods: ["writeline", "write", "print", "traceinformation", "traceerror", "tracewarning"], on: /(^|\.)(console|debug|trace|console\.(out|error))$/, languages: /^csharp$/ },
  { sink: "log", methods: ["write"], on: /^sys\.(stdout|stderr)$|^process\.(stdout|stderr)$/ },
];

// prettier-ignore
const storage: readonly SinkRow[] = [
  { sink: "storage", methods: ["setstoragesync"], on: /(^|\.)(wx|uni|taro|my|tt|mpx)$|^$/, from: 1, languages: script },
  { sink: "storage", methods: ["setstorage"], on: /(^|\.)(wx|uni|taro|my|tt|mpx)$|^$/, keys: ["data"], languages: script },
  { sink: "storage", methods: ["batchsetstoragesync", "batchsetstorage", "setbackgroundfetchtoken"], on: /^(wx|uni|taro)$/ },
  { sink: "storage", methods: ["setitem"], on: /(localstorage|sessionstorage|plus\.storage|localforage|asyncstorage)$/, from: 1, languages: script },
  { sink: "storage", methods: ["set", "put", "setcookie"], on: /(^|\.)(cookies?|\$cookies|jscookie|cookiestore|indexeddb)$/, from: 1 },
  { sink: "storage", methods: ["cookie"], on: /(^|\.)(res|response|reply|\$|jquery)$/, from: 1, languages: script },
  { sink: "storage", methods: ["setcookie", "setrawcookie", "cookie"], on: /^$|(^|[.>])(c|ctx|response|resp|res|w)$/, from: 1 },
  { sink: "storage", methods: ["append"], on: /response\.cookies$/, from: 1, languages: /^csharp$/ },
  { sink: "storage", methods: ["addcookie"], on: /res(p|ponse)?$/, languages: /^java$/ },
];

// prettier-ignore
const urls: readonly SinkRow[] = [
  { sink: "url", methods: ["navigateto", "redirectto", "relaunch", "switchtab", "openembeddedminiprogram"], on: /(^|\.)(wx|uni|taro|mpx|my|tt|this|router|miniprogram|wx\.miniprogram)$|^$/, keys: ["url", "path", "query"], languages: script },
  { sink: "url", methods: ["push", "replace"], on: /(^|\.)\$?(router|userouter\(\)|history)$/, languages: script },
  { sink: "url", methods: ["open", "assign", "replace"], on: /^(window|location|window\.location|self\.location|top\.location)$/, only: 0, languages: script },
  // The scene of a mini program code is read by everyone who scans it.
  { sink: "url", methods: ["getunlimit", "getunlimited", "getwxacodeunlimit", "createwxacodeunlimit", "createwxacodeunlimitbytes", "getwxacodeunlimited"], only: 0, languages: /^(php|java|go|csharp|python)$/ },
  { sink: "url", methods: ["getunlimit", "getunlimited", "getwxacodeunlimit"], keys: ["scene", "path"], languages: script },
  { sink: "url", methods: ["connectsocket"], keys: ["url"], languages: script },
  { sink: "url", methods: ["websocket"], on: /^$|^window$/, only: 0, languages: script },
  { sink: "url", methods: ["pushstate", "replacestate"], on: /history$/, only: 2, languages: script },
];

// prettier-ignore
const responses: readonly SinkRow[] = [
  { sink: "response", methods: ["json", "send", "jsonp", "end", "render", "write", "status"], on: /(^|[.>])(res|response|reply|resp)(\.status\(\)|\.code\(\)|\.type\(\)|\.set\(\))*$/, server: true, languages: script },
  { sink: "response", methods: ["success", "fail", "json", "jsonp", "returnjson", "ajaxreturn", "renderjson", "asjson", "asxml"], on: /^(this|ctx|this\.ctx|\$this|self|controller)$/, server: true },
  { sink: "response", methods: ["echo", "json", "ajaxreturn", "returnjson", "exit", "die", "jsonreturn", "returnsuccess", "apisuccess"], on: /^$/, languages: /^php$/ },
  { sink: "response", methods: ["json", "jsonp", "make", "success"], on: /^response\(\)$|(^|\\)response$|->response(\(\))?$/, languages: /^php$/ },
  // PSR-7 answers of a project's own: `return new ServiceResponse($data)`.
  { sink: "response", methods: ["serviceresponse", "apiresponse", "successresponse", "jsonresponse"], on: /^$/, languages: /^php$/ },
  { sink: "response", methods: ["success", "result", "apisuccess", "success_json"], on: /^this$|^parent$|^self$/, languages: /^php$/ },
  { sink: "response", methods: ["success", "ok", "json", "data", "result", "show", "output", "successdata"], on: /(^|\\)(ajax|api|json|rest|http|common)?(result|response|resp|return|output|show)(json|data|helper|util|utils|service)?$|(^|\\)(json|api)(service|util|utils|helper)$/, languages: /^php$/ },
  // What a template shows: ThinkPHP and Smarty, Laravel, CodeIgniter; and WordPress's answers to `wp_ajax` and REST
  { sink: "response", methods: ["assign"], on: /^this(\.view)?$|(^|\\)view$/, from: 1, languages: /^php$/ },
  { sink: "response", methods: ["view"], on: /^$/, from: 1, languages: /^php$/ },
  { sink: "response", methods: ["setoutput"], on: /output(\.\w+\(\))*$/, languages: /^php$/ },
  { sink: "response", methods: ["wpsendjson", "wpsendjsonsuccess"], on: /^$/, languages: /^php$/ },
  { sink: "response", methods: ["json", "jsonp", "purejson", "securejson", "indentedjson", "asciijson", "xml", "yaml", "string", "html", "data", "abortwithstatusjson"], on: /^(c|ctx|context|gctx)$/, from: 1, languages: /^go$/ },
  { sink: "response", methods: ["sendstring", "send", "jsonp"], on: /^(c|ctx)$/, languages: /^go$/ },
  { sink: "response", methods: ["okjson", "okjsonctx", "writejson", "writejsonctx"], on: /^httpx$/, from: 1, languages: /^go$/ },
  { sink: "response", methods: ["write", "writestring"], on: /^(w|rw|writer|resp|response|c\.writer)$/, languages: /^go$/ },
  { sink: "response", methods: ["encode"], on: /newencoder\(\)$/, languages: /^go$/ },
  // beego, https://pkg.go.dev/github.com/beego/beego/v2/server/web/context
  { sink: "response", methods: ["writestring"], on: /(^|\.)ctx$/, languages: /^go$/ },
  { sink: "response", methods: ["json", "jsonp", "xml", "yaml", "body"], on: /(^|\.)ctx\.output$/, languages: /^go$/ },
  { sink: "response", methods: ["fprint", "fprintf", "fprintln", "writestring"], on: /^(fmt|io)$/, from: 1, languages: /^go$/ },
  { sink: "response", methods: ["jsonify", "jsonresponse", "httpresponse", "response", "jsonresponse", "ormjsonresponse", "makeresponse", "rendertemplate", "render", "streamingresponse", "htmlresponse"], on: /^$|^(flask|django\.http|web|responses?)$/, languages: /^python$/ },
  { sink: "response", methods: ["write", "finish", "render"], on: /^this$/, languages: /^python$/ },
  { sink: "response", methods: ["ok", "body", "success", "data"], on: /(responseentity|ajaxresult|result|responseutil|restresponse|commonresult|response|apiresult|jsonresult|r)(\.\w+\(\))*$/, languages: /^java$/, server: true },
  // JFinal answers by methods of its controller, https://jfinal.com/doc/3-7
  { sink: "response", methods: ["renderjson", "rendertext", "renderhtml"], on: /^$|^this$/, languages: /^java$/, server: true },
  { sink: "response", methods: ["write", "print", "println"], on: /(getwriter|getoutputstream)\(\)$|^(writer|out|pw|printwriter)$/, languages: /^java$/ },
  { sink: "response", methods: ["addattribute"], on: /^(model|modelmap|map|mv|mav|modelandview|redirectattributes|request|req)$/, from: 1, languages: /^java$/ },
  { sink: "response", methods: ["renderjsonp", "setattr"], on: /^$|^this$|^(c|controller|inv\.getcontroller\(\))$/, languages: /^java$/ },
  { sink: "response", methods: ["createresponse"], on: /(^|\.)request$/, from: 1, languages: /^csharp$/ },
  { sink: "response", methods: ["ok", "json", "content", "view", "jsonresult", "success", "created", "objectresult"], on: /^$|^this$|^results?$/, languages: /^csharp$/, server: true },
  { sink: "response", methods: ["write", "writeasync", "writeasjsonasync"], on: /response(\.body)?$/, languages: /^csharp$/ },
];

// prettier-ignore
const database: readonly SinkRow[] = [
  { sink: "database", methods: ["add", "set", "update", "remove"], on: /collection\(\)|\.doc\(\)|\.where\(\)/, languages: script },
  { sink: "database", methods: ["create", "insert", "insertone", "insertmany", "insertgetid", "insertall", "insertselective", "save", "saveall", "saveandflush", "update", "updateone", "updatebyid", "updatemany", "updateorcreate", "firstorcreate", "upsert", "findoneandupdate", "insertasync", "updateasync", "saveasync", "findbyidandupdate", "replaceone", "bulkcreate", "bulkwrite", "updatebyprimarykeyselective", "updatebyprimarykey", "saveorupdate", "savebatch", "updates", "add", "addasync", "addrange", "addall", "persist", "merge", "fill", "thenadd", "storeuser", "saveuser"], on: /(model(\(\))?|dao|mapper|repository|repo|collection(\(\))?|table(\(\))?|(^|[.>\\_])db(\(\))?|::name\(\)|\.name\(\)|\.where\(\)|service|entity|orm|(^|[.>])session|context|\.users?|^users?|^[a-z]*user|member|customer|\.objects|\$this|prisma\.\w+|\.set\(\)|^mongo\.db\.\w+)$/ },
  { sink: "database", methods: ["create", "save", "firstorcreate", "insert", "insertone", "update", "updates"], on: /(^|\.)(\w*db|tx|orm|neworm\(\)|o|engine|dao)(\.(withcontext|model|table|omit|select|session|debug|clauses|where|id)\(\))*$/, languages: /^go$/ },
  // ThinkPHP 3: `M("user")->add($data)`, `D("User")->where($w)->save($data)`; 5: `$user->allowField(true)->save($data)`
  { sink: "database", methods: ["add", "save", "addall", "insert", "update", "insertall"], on: /(^|\.)([md]|model|db)\(\)(\.\w+\(\))*$|\.(allowfield|isupdate|data|strict|table|name)\(\)$/, languages: /^php$/ },
  { sink: "database", methods: ["create", "update", "getorcreate", "updateorcreate", "bulkcreate"], on: /\.(objects|query)(\.\w+\(\))*$/, languages: /^python$/ },
  { sink: "database", methods: ["insert", "update"], on: /(^|\.)(knex|mysql|db|conn|connection|pool)(\(\))?(\.\w+\(\))*$/, languages: script, server: true },
  // SqlSugar and FreeSql
  { sink: "database", methods: ["insertable", "updateable", "storageable", "insert", "insertorupdate"], on: /(^|\.)\w*(db|sugar|client|fsql|freesql)$/, languages: /^csharp$/ },
  // Models of Eloquent, ThinkPHP, Mongoose and Sequelize go by the name of what they hold: `Fan::create($user)`, `Message.create({ … })`.
  { sink: "database", methods: ["create", "insert", "insertgetid", "updateorcreate", "firstorcreate", "forcecreate", "upsert"], on: /^(?!(cache|log|session|schema|cookie|event|carbon|storage|file|image|response|redirect|route|validator|mail|notification|artisan|dir|url|http|client|this|factory|request|redis|queue|form)$)[a-z_]\w*$/, languages: /^php$/ },
  { sink: "database", methods: ["create", "insertmany", "bulkcreate", "findoneandupdate", "findbyidandupdate", "findorcreate", "upsert"], on: /^(?!(object|axios|https?|request|reflect|wx|uni|taro|document|window|vue|app|store|router|instance|service|socket|cron|schedule|process|chart|echarts|map|editor|canvas|image|file|stream|error|promise|array|i18n|fly|flyio)$)[a-z]\w*$/, languages: script, server: true },
];

// prettier-ignore
const files: readonly SinkRow[] = [
  { sink: "file", methods: ["writefile", "writefilesync", "appendfile", "appendfilesync", "outputfile", "outputjson", "writejson", "writejsonsync"], on: /(^|\.)(fs|fse|fsp|promises|filesystemmanager|getfilesystemmanager\(\)|wxfs)$|^$/, languages: script },
  { sink: "file", methods: ["put", "append", "prepend"], on: /^(storage|\w+\\storage)(\.disk\(\))?$/, from: 1, languages: /^php$/ },
  { sink: "file", methods: ["fileputcontents", "fwrite", "fputs", "fputcsv"], on: /^$/, from: 1, languages: /^php$/ },
  { sink: "file", methods: ["writefile"], on: /^(os|ioutil)$/, from: 1, languages: /^go$/ },
  { sink: "file", methods: ["write", "writelines", "writestring", "writerow", "writerows"], on: /(^|\.)(f|fp|fh|file|fd|fout|outfile|writer|csv_?writer|logfile)$|^open\(\)$/, languages: /^(python|go)$/ },
  { sink: "file", methods: ["dump"], on: /^(json|pickle|yaml)$/, only: 0, languages: /^python$/ },
  { sink: "file", methods: ["writealltext", "appendalltext", "writealltextasync", "writealllines"], on: /file$/, from: 1, languages: /^csharp$/ },
  { sink: "file", methods: ["write", "writestring", "writestringtofile", "writeutf8string"], on: /(^|\.)(files|fileutils|fileutil|filewriter|bw|bufferedwriter|fos)$/, languages: /^java$/ },
];

// prettier-ignore
const sql: readonly SinkRow[] = [
  { sink: "sql", methods: ["query", "execute", "exec", "raw", "rawquery", "queryraw", "executeraw", "queryrawunsafe", "executerawunsafe", "preparestatement", "createnativequery", "createquery", "executequery", "executeupdate", "queryforobject", "queryforlist", "queryformap", "queryrow", "querycontext", "execcontext", "select", "statement", "whereraw", "selectraw", "fromsqlraw", "executesqlraw", "executesqlrawasync", "mysqlquery", "mysqliquery", "text", "executescript", "executemany", "executereader", "executenonquery", "executescalar", "executedataset", "executedatatable", "getdatatable", "queryfirst", "queryfirstordefault", "querysingle", "querysingleordefault", "sqlcommand", "mysqlcommand", "sqlquery", "executesqlcommand", "where", "prepare", "unprepared", "queryasync", "executeasync"] },
  // The helper that generated data layers of .NET call by: `DbHelperSQL.ExecuteSql(sql)`, `DbHelperSQL.GetSingle(sql)`
  { sink: "sql", methods: ["executesql", "executesqltran", "executesqlbytime", "getsingle", "exists", "getdataset", "executedatarow"], on: /(?:^|\.)\w*(?:db|sql)\w*(?:helper|help|base|util|access)?\w*$/, languages: /^csharp$/ },
  // WordPress, https://developer.wordpress.org/reference/classes/wpdb/
  { sink: "sql", methods: ["getresults", "getrow", "getcol", "getvar"], on: /(^|[.>])\$?wpdb$/, only: 0, languages: /^php$/ },
];

// prettier-ignore
const jumps: readonly SinkRow[] = [
  { sink: "jump", methods: ["navigatetominiprogram", "openembeddedminiprogram", "navigatebackminiprogram"], keys: ["extraData", "path", "extra"], languages: script },
];

// prettier-ignore
const redirects: readonly SinkRow[] = [
  { sink: "redirect", methods: ["assign", "replace", "open"], on: /^(window|location|window\.location|self\.location|top\.location|document\.location)$/, only: 0, languages: script },
  { sink: "redirect", methods: ["redirect"], on: /(^|[.>])(res|response|ctx|context|this|reply|this\.ctx)$/, languages: script },
  { sink: "redirect", methods: ["header"], on: /^$/, only: 0, languages: /^php$/ },
  { sink: "redirect", methods: ["redirect", "redirectto", "away", "to"], on: /^$|^\$?this$|^redirect(\(\))?$|^response$/, only: 0, languages: /^php$/ },
  { sink: "redirect", methods: ["redirect", "httpresponseredirect", "redirectresponse"], on: /^$|^(flask|this)$/, only: 0, languages: /^python$/ },
  { sink: "redirect", methods: ["redirect"], on: /^http$/, only: 2, languages: /^go$/ },
  { sink: "redirect", methods: ["redirect"], on: /^(c|ctx|context)$/, from: 1, languages: /^go$/ },
  { sink: "redirect", methods: ["sendredirect"], only: 0, languages: /^java$/ },
  { sink: "redirect", methods: ["redirect", "redirect301"], on: /^$|^this$/, only: 0, languages: /^java$/ },
  { sink: "redirect", methods: ["redirect", "redirectpermanent"], on: /^$|^this$|response$|^(typed)?results$/, only: 0, languages: /^csharp$/ },
  { sink: "redirect", methods: ["redirectresult"], on: /^$/, only: 0, languages: /^csharp$/ },
  { sink: "redirect", methods: ["redirectview", "modelandview"], on: /^$/, only: 0, languages: /^java$/ },
];

/**
 * Records that are saved with the fields that were set on them: `$user->phone = $phone; $user->save();` of Eloquent, ThinkPHP, Yii,
 * Django and mongoose. Not what is drawn on, or kept for a session.
 */
export const recordSaves = {
  methods: /^save(?:orfail|quietly)?$/,
  languages: /^(?:php|python|javascript|typescript)$/,
  others: /^(?:ctx|context|canvas|cvs|session|image|img|form|writer|workbook|wb|this|self|parent)$/,
} as const;

/** All rows, in the order in which they are tried; the first row of each kind that fits a call counts. */
// prettier-ignore
export const sinkRows: readonly SinkRow[] = [
  ...logs,
  ...storage,
  ...urls,
  ...responses,
  ...database,
  ...files,
  ...sql,
  ...jumps,
  ...redirects,
];

/** The browser's address; a `location` of other objects is a place. */
const windowLocation = /^((window|self|top|parent|document|globalthis|opener)\.)*location(\.href)?$|\.location\.href$/;

/** Targets of an assignment that are sinks, by their dotted text in lower case. */
export const assignmentSinks: readonly {
  readonly sink: SinkRowKind;
  readonly target: RegExp;
  readonly server?: boolean;
}[] = [
  { sink: "response", target: /^(ctx|context|this\.ctx|this)\.(response\.)?body$/, server: true },
  { sink: "sql", target: /\.commandtext$/ },
  // What a Razor page shows
  { sink: "response", target: /^(this\.)?(viewbag|viewdata)\.\w+$/, server: true },
  // beego answers with what its controller has under these keys: `c.Data["json"] = user`.
  { sink: "response", target: /^\w+\.data\.(json|jsonp|xml|yaml)$/, server: true },
  { sink: "url", target: windowLocation },
  { sink: "redirect", target: windowLocation },
  { sink: "storage", target: /(^|\.)document\.cookie$|(^|\.)(local|session)storage\.\w+$/ },
];
