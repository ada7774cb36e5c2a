import type { Finding, Related, Severity } from "../domain/finding.ts";
import { guidelineEdition } from "../domain/clause.ts";
import type { Place } from "../domain/place.ts";
import type { Report } from "../domain/report.ts";
import type { Locale } from "../domain/text.ts";
import type { Rule } from "../rules/rule.ts";
import { visible } from "./escape.ts";
import { isSecret } from "./excerpt.ts";
import type { View } from "./view.ts";

// What code scanning takes of one run; more is refused or dropped (REST description of code-scanning/upload-sarif).
const maxResults = 25_000;
const maxLocations = 1_000;
const maxSteps = 10_000;

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  notice: "note",
};
const precisions = { high: "high", medium: "medium", low: "low" } as const;

/**
 * The report as SARIF 2.1.0 for code scanning: findings that are there now (`fixed` ones are absent from a newer run by
 * themselves). A place on the left is on no line of the head, so its result stands on the place that it names first.
 * Fingerprints are under our own key: GitHub computes `primaryLocationLineHash` and warns about a different one.
 */
export const toSarif = (report: Report, view: View): string => {
  const present = report.findings.filter((finding) => finding.status !== "fixed").slice(0, maxResults);
  const used = new Set(present.map((finding) => finding.rule));
  const rules = view.rules.filter((rule) => used.has(rule.id));
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Guidepost",
            semanticVersion: report.tool.version,
            properties: { guideline: report.tool.guideline },
            language: view.locale === "en" ? "en-US" : "zh-CN",
            rules: rules.map((rule) => ruleOf(rule, view)),
          },
        },
        invocations: [
          {
            executionSuccessful: !report.diagnostics.some((diagnostic) => diagnostic.code === "internal"),
            toolExecutionNotifications: report.diagnostics.map((diagnostic) => ({
              level: "note",
              message: { text: visible(diagnostic.message[view.locale]) },
              ...(diagnostic.path === undefined
                ? {}
                : {
                    locations: [
                      location({
                        path: diagnostic.path,
                        startLine: diagnostic.line ?? 1,
                        startColumn: 1,
                        endLine: diagnostic.line ?? 1,
                        endColumn: 1,
                      }),
                    ],
                  }),
            })),
          },
        ],
        columnKind: "utf16CodeUnits",
        results: present.map((finding) => resultOf(finding, report, indexes.get(finding.rule), view.locale)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const ruleOf = (rule: Rule, view: View) => {
  const markdown = view.docsOf(rule.id, view.locale);
  const title = rule.title[view.locale];
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[-/])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: markdown === undefined ? { text: title } : { text: markdown, markdown },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: [...rule.clauses.map((clause) => `clause/${clause}`), `guideline/${guidelineEdition}`],
      precision: precisions[rule.confidence],
      "problem.severity": rule.severity === "notice" ? "recommendation" : rule.severity,
    },
  };
};

const resultOf = (finding: Finding, report: Report, ruleIndex: number | undefined, locale: Locale) => {
  const standing = finding.side === "left" ? (finding.related.find((one) => one.startLine > 0) ?? finding) : finding;
  const related = finding.related.filter((one) => one !== standing).slice(0, maxLocations - 1);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: visible(finding.message[locale]) },
    locations: [location(standing)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((one, i) => located(one, locale, i + 1)),
          codeFlows: codeFlows(finding, standing, locale),
        }
      : {}),
    partialFingerprints: { "guidepost/v1": finding.fingerprint },
    ...(finding.suppressed ? { suppressions: [suppressionOf(finding, finding.suppressed.reason, report)] } : {}),
    ...(finding.fix && !isSecret(finding) ? { fixes: [fixOf(finding.fix, locale)] } : {}),
    properties: {
      clauses: finding.clauses,
      confidence: finding.confidence,
      status: finding.status,
      side: finding.side,
      data: finding.data,
    },
  };
};

const suppressionOf = (finding: Finding, reason: string, report: Report) => {
  const origin = report.suppressions.find((one) => one.rule === finding.rule && one.reason === reason)?.origin;
  return {
    kind: origin === "config" || origin === "command" ? "external" : "inSource",
    status: "accepted",
    justification: visible(reason),
  };
};

const codeFlows = (finding: Finding, standing: Place, locale: Locale) => {
  const steps = finding.related.filter((one) => one !== standing).slice(0, maxSteps - 1);
  return [
    {
      threadFlows: [
        {
          locations: [
            ...steps.map((one) => ({ location: located(one, locale) })),
            { location: { ...location(standing), message: { text: visible(finding.message[locale]) } } },
          ],
        },
      ],
    },
  ];
};

const located = (one: Related, locale: Locale, id?: number) => {
  const { physicalLocation } = location(one);
  return { ...(id === undefined ? {} : { id }), physicalLocation, message: { text: visible(one.message[locale]) } };
};

const location = (place: Place) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(place.path), uriBaseId: "%SRCROOT%" },
    region: regionOf(place),
  },
});

const regionOf = ({ startLine, startColumn, endLine, endColumn }: Place) => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});

/** A relative path as a URI reference; `a:b.js` would otherwise read as a scheme. */
const uriOf = (path: string): string => path.toWellFormed().split("/").map(encodeURIComponent).join("/");

const fixOf = (fix: NonNullable<Finding["fix"]>, locale: Locale) => {
  const paths = [...new Set(fix.edits.map((edit) => edit.path))];
  return {
    description: { text: visible(fix.description[locale]) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: { uri: uriOf(path), uriBaseId: "%SRCROOT%" },
      replacements: fix.edits
        .filter((edit) => edit.path === path)
        .map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } })),
    })),
  };
};
