/**
 * How servers come to run code besides routes: message push handlers and scheduled work. Sources: the documentation of
 * silenceper/wechat, EasyWeChat, WxJava, node-webot, werobot and Senparc; Spring, Celery, Quartz, Hangfire, Laravel, egg.
 */

/** Functions that the platform's message push reaches: calls that register them, by the end of the API path. */
export const pushRegistrations: readonly { readonly name: string; readonly api?: RegExp; readonly source: string }[] = [
  { name: "SetMessageHandler", source: "silenceper/wechat v2 README" },
  { name: "addMessageListener", source: "EasyWeChat 6 server docs" },
  { name: "addEventListener", api: /[sS]erver/, source: "EasyWeChat 6 server docs" },
  { name: "push", api: /server\b|getServer\(\)/, source: "EasyWeChat 4 and 5 server docs" },
  { name: "with", api: /server\b|getServer\(\)/, source: "EasyWeChat 6 server docs" },
  { name: "setMessageHandler", api: /server/, source: "EasyWeChat 3 server docs" },
  { name: "handler", api: /rule\(\)|[rR]outer/, source: "WxJava WxMpMessageRouter" },
  { name: "wechat", source: "node-webot/wechat README" },
  { name: "co-wechat.middleware", source: "node-webot/co-wechat README" },
  { name: "middleware", api: /wechat/i, source: "node-webot/co-wechat README" },
  { name: "add_handler", api: /robot/, source: "werobot docs" },
];

/** Interfaces and base classes whose methods receive pushed messages. */
export const pushBases: readonly { readonly base: RegExp; readonly method: RegExp; readonly source: string }[] = [
  {
    base: /^Wx(?:Mp|Ma|Cp|Open)?MessageHandler$|^AbstractHandler$/,
    method: /^handle$/,
    source: "WxJava WxMpMessageHandler",
  },
  {
    base: /MessageHandler/,
    method: /^On\w*Request(?:Async)?$|^DefaultResponseMessage/,
    source: "Senparc MessageHandler",
  },
  { base: /^EventHandlerInterface$/, method: /^handle$/, source: "EasyWeChat 4 EventHandlerInterface" },
];

/** Decorators that make a function a message handler (werobot). */
export const pushAnnotationPattern =
  /^(?:robot|\w*[rR]obot)\.(?:handler|text|image|voice|location|link|event|subscribe|unsubscribe|click|view|scan|filter|\w+_event)$/;

/** Decorators and annotations of scheduled and queued work. */
export const scheduleAnnotationPattern =
  /^(?:Scheduled|XxlJob|Cron|Interval|Timeout|Process|RabbitListener|KafkaListener|JmsListener|shared_task|task|(?:\w+\.)?(?:task|periodic_task|cron|scheduled_job|crontab))$/;

/** Calls that schedule their function: by the end of the API path. */
export const scheduleCalls: readonly string[] = [
  "scheduleJob",
  "schedule",
  "add_job",
  "AddFunc",
  "AddJob",
  "ScheduleJob",
  "AddOrUpdate",
  "Enqueue",
  "CronJob",
  "every",
  "crontab",
  "process",
  "scheduleAtFixedRate",
  "scheduleWithFixedDelay",
];

/**
 * Calls that schedule their only function, told by what they are made on: `schedule.every(10).minutes.do(f)` of Python's schedule,
 * `s.Every(1).Day().Do(f)` of gocron, Hangfire, Laravel's scheduler, agenda, bull.
 */
export const scheduleChains: readonly { readonly name: string; readonly api: RegExp }[] = [
  { name: "do", api: /\bevery\(\)/ },
  { name: "Do", api: /\b(?:Every|Cron|CronWithSeconds)\(\)/ },
  { name: "Enqueue", api: /BackgroundJob/ },
  { name: "call", api: /\bschedule\b/i },
  { name: "define", api: /agenda/i },
  { name: "process", api: /queue/i },
];

/** Calls that run their function after a while, or again and again, outside scripts. */
export const serverTimers: ReadonlySet<string> = new Set(["Timer", "AfterFunc"]);

/** Events of .NET's timers, to which a handler is added. */
export const timerEvents: ReadonlySet<string> = new Set(["Elapsed", "Tick"]);

/** Annotations of methods that run when the application starts. Source: https://docs.spring.io/spring-boot/reference/features/spring-application.html */
export const launchAnnotations: ReadonlySet<string> = new Set(["PostConstruct", "EventListener"]);
/** Interfaces whose method runs when the application starts; Nest calls its hooks by name. */
export const launchBases: readonly { readonly base: RegExp; readonly method: RegExp }[] = [
  {
    base: /^(?:ApplicationRunner|CommandLineRunner|InitializingBean|ServletContextListener|ApplicationListener|JFinalConfig)$/,
    method: /^(?:run|afterPropertiesSet|contextInitialized|onApplicationEvent|onStart|afterJFinalStart)$/,
  },
  { base: /^(?:OnModuleInit|OnApplicationBootstrap)$/, method: /^(?:onModuleInit|onApplicationBootstrap)$/ },
];

/** Base classes of scheduled and queued work: the named method is its entry. */
export const scheduleBases: readonly { readonly base: RegExp; readonly method: RegExp }[] = [
  {
    base: /^(?:Command|ShouldQueue|Job|QuartzJobBean|IJob|BackgroundService|IHostedService|TimerTask|Subscription|BaseCommand|CronJobBase)$/,
    method: /^(?:handle|execute|executeInternal|Execute|ExecuteAsync|StartAsync|run|subscribe|do)$/,
  },
];
