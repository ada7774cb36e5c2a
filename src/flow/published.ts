import { appendTo } from "../domain/append.ts";
import { moduleOf, walk as visit } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Annotation, Call, ClassNode, Expression, FunctionNode, Node, Parameter } from "../program/tree.ts";
import type { Path } from "./access-path.ts";
import { dotted, lastName, receiverOf } from "./expression-text.ts";
import { stepOwned } from "./step-this.ts";
import type { Walk } from "./walk.ts";

/** Messages that a server sends to itself: events and commands by their class, texts and records by a topic. */
export interface Published {
  /** Values that are published, by their class. */
  readonly ofClass: ReadonlyMap<ClassNode, readonly Expression[]>;
  /** Values that are sent to a topic, queue or exchange, by its name. */
  readonly toTopic: ReadonlyMap<string, readonly Expression[]>;
  /** Methods that answer a command, by its class: MediatR, https://github.com/LuckyPennySoftware/MediatR/wiki */
  readonly answering: ReadonlyMap<ClassNode, readonly FunctionNode[]>;
}

const served = /^(?:java|csharp|php)$/;
const publishers = [
  "publishEvent",
  "publish",
  "Publish",
  "PublishAsync",
  "Send",
  "SendAsync",
  "event",
  "dispatch",
  "post",
];
const senders = [
  "convertAndSend",
  "convertSendAndReceive",
  "syncSend",
  "syncSendOrderly",
  "asyncSend",
  "sendOneWay",
  "send",
];
const queues =
  /(?:kafka|rabbit|rocketmq|amqp|jms|mq)\w{0,12}template$|(?:kafka|rabbit|mq)\w{0,12}(?:producer|sender|client)$|streambridge$/;

const listening = /^(?:EventListener|TransactionalEventListener|Subscribe|DomainEventHandler)$/;
const consuming =
  /^(?:KafkaListener|KafkaHandler|RabbitListener|RabbitHandler|RocketMQMessageListener|JmsListener|StreamListener)$/;
const listenerBases =
  /^(?:ApplicationListener|I(?:Request|Notification|Command|Query|Event|DomainEvent|IntegrationEvent)Handler|IConsumer|RocketMQListener)/;
const answeringBases = /^I(?:Request|Command|Query)Handler/;
const handlerNames = /^(?:handle|Handle|HandleAsync|Consume|onApplicationEvent|onMessage|__invoke)$/;

const classOf = (program: Program, value: Expression): ClassNode | undefined =>
  program.valuesOf(value).find((one) => one.kind === "class");

/** The class of a parameter's type. */
const classOfParameter = (program: Program, parameter: Parameter | undefined): ClassNode | undefined =>
  parameter?.target.kind === "name" && parameter.type !== undefined ? classOf(program, parameter.target) : undefined;

/** What a call sends, and the names that it sends it to. */
const sentBy = (
  program: Program,
  call: Call,
): { readonly value: Expression; readonly topics: readonly string[] } | undefined => {
  const receiver = receiverOf(call);
  const given = call.arguments.filter(({ kind }) => kind !== "function");
  const value = given.at(-1);
  if (!receiver || !value || given.length < 2 || !queues.test(dotted(receiver))) return undefined;
  const topics = given.slice(0, -1).flatMap((one) => program.textOf(one) ?? []);
  return { value, topics };
};

/** Reads the calls that publish, and the classes that answer, of all files in focus once. */
export const collectPublished = (program: Program): Published => {
  const ofClass = new Map<ClassNode, Expression[]>();
  const toTopic = new Map<string, Expression[]>();
  const answering = new Map<ClassNode, FunctionNode[]>();
  for (const module of program.modules()) {
    if (!served.test(module.language)) continue;
    const { callsByName, classes } = program.nodesIn(module);
    for (const name of publishers)
      for (const { arguments: given } of callsByName.get(name) ?? []) {
        const [first] = given;
        const owner = first && (first.kind === "call" || first.kind === "name") ? classOf(program, first) : undefined;
        if (first && owner) appendTo(ofClass, owner, first);
      }
    for (const name of senders)
      for (const call of callsByName.get(name) ?? []) {
        const sent = sentBy(program, call);
        for (const topic of sent?.topics ?? []) if (sent) appendTo(toTopic, topic, sent.value);
      }
    for (const one of classes) {
      if (!one.bases.some((base) => answeringBases.test(base))) continue;
      for (const member of one.members) {
        if (member.kind !== "function" || !handlerNames.test(member.name ?? "")) continue;
        const command = classOfParameter(program, member.parameters[0]);
        if (command) appendTo(answering, command, member);
      }
    }
  }
  return { ofClass, toTopic, answering };
};

/** The class around a method. */
const ownerOf = (target: FunctionNode): ClassNode | undefined =>
  target.parent?.kind === "class" ? target.parent : undefined;

const isListener = (target: FunctionNode): boolean => {
  if (target.annotations.some(({ name }) => listening.test(name) || consuming.test(name))) return true;
  const owner = ownerOf(target);
  if (!owner || !handlerNames.test(target.name ?? "")) return false;
  if (owner.bases.some((base) => listenerBases.test(base))) return true;
  return owner.annotations.some(({ name }) => consuming.test(name)) || /\bListeners?\b/.test(moduleOf(target).path);
};

/** The constant texts in annotations, which name topics, queues and exchanges. */
const topicsIn = (program: Program, annotations: readonly Annotation[]): readonly string[] => {
  const topics: string[] = [];
  for (const annotation of annotations) {
    if (!consuming.test(annotation.name)) continue;
    visit(annotation, (node: Node) => {
      const text = node.kind === "string" || node.kind === "member" ? program.textOf(node) : undefined;
      if (text !== undefined && text !== "" && !text.includes("${}")) topics.push(text);
      return node.kind !== "member";
    });
  }
  return topics;
};

/** The first parameter of a listener: what the program publishes of its class or to its topic. */
export const stepPublished = (walk: Walk, target: FunctionNode, parameter: Parameter, path: Path): boolean => {
  if (!served.test(moduleOf(target).language) || !isListener(target)) return false;
  const { program, facts } = walk;
  const owner = ownerOf(target);
  const topics = topicsIn(program, [...target.annotations, ...(owner?.annotations ?? [])]);
  const type = classOfParameter(program, parameter);
  const values = [
    ...topics.flatMap((topic) => facts.published().toTopic.get(topic) ?? []),
    ...((type && facts.published().ofClass.get(type)) ?? []),
  ];
  for (const value of new Set(values)) walk.go(value, path, { stack: [] });
  if (values.length === 0 && type && path.length > 0) stepOwned(walk, type, path);
  return values.length > 0 || (type !== undefined && path.length > 0);
};

/** `await mediator.Send(new Bind(…))`: what the method that handles the command returns. */
export const stepMediated = (walk: Walk, call: Call, path: Path): boolean => {
  const [command] = call.arguments;
  if (!/^Send(?:Async)?$/.test(lastName(call.callee)) || !command || moduleOf(call).language !== "csharp") return false;
  const owner = classOf(walk.program, command);
  const handlers = (owner && walk.facts.published().answering.get(owner)) ?? [];
  for (const handler of handlers)
    for (const value of walk.facts.returnsOf(handler)) walk.go(value, path, { stack: [] });
  return handlers.length > 0;
};
