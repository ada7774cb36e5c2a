/** Counts events under labels. */
export class Counters {
  readonly #counts = new Map<string, number>();

  /** Adds one to a counter; `label` is a word of this program, never text from outside. */
  add(name: CounterName, label: string): void {
    const key = `guidepost_${name}{${labels[name]}="${label}"}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** All counters of a name as lines of Prometheus' text format. */
  lines(name: CounterName): readonly string[] {
    return [...this.#counts].filter(([key]) => key.startsWith(`guidepost_${name}{`)).map(([key, n]) => `${key} ${n}`);
  }
}

const labels = { deliveries_total: "taken", jobs_total: "ended" } as const;
type CounterName = keyof typeof labels;

/** A number that goes up and down, with its labels. */
export interface Gauge {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** One family of samples with its line of help, in Prometheus' text format (version 0.0.4). */
const family = (name: string, type: "counter" | "gauge", help: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`# HELP guidepost_${name} ${help}`, `# TYPE guidepost_${name} ${type}`, ...lines];

const gaugeLines = (name: string, gauges: readonly Gauge[]): readonly string[] =>
  gauges.map(
    ({ labels: own, value }) =>
      `guidepost_${name}{${Object.entries(own)
        .map(([label, text]) => `${label}="${text}"`)
        .join(",")}} ${value}`,
  );

/** The page at /metrics. Counters are of this process; jobs and reviews are those of the shared database. */
export const metricsText = (counters: Counters, jobs: readonly Gauge[], reviews: readonly Gauge[]): string =>
  [
    ...family(
      "deliveries_total",
      "counter",
      "Webhook deliveries by what became of them.",
      counters.lines("deliveries_total"),
    ),
    ...family("jobs_total", "counter", "Tries of jobs by how they ended.", counters.lines("jobs_total")),
    ...family(
      "jobs",
      "gauge",
      "Jobs in the queue; those of the queue dead have failed all tries.",
      gaugeLines("jobs", jobs),
    ),
    ...family("reviews", "gauge", "Reviews by state.", gaugeLines("reviews", reviews)),
    "",
  ].join("\n");
