// Generated from spec/ by `npm run generate`. Changes made here are lost.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Text: {
      readonly en: string;
      readonly zh: string;
    };
    /** @enum {string} */
    readonly Level: 'MUST' | 'SHOULD' | 'MAY';
    /** @enum {string} */
    readonly Basis: 'documented' | 'documented-elsewhere' | 'entailed' | 'observed';
    /**
     * @description failed is a MUST that does not hold, warned a SHOULD; incomplete applies and could not be assessed; deviation failed and is listed in the deviations file.
     * @enum {string}
     */
    readonly Outcome:
      'passed' | 'failed' | 'warned' | 'incomplete' | 'notApplicable' | 'notSelected' | 'deviation';
    /**
     * @description partial means that only some requirements were selected and none of them failed.
     * @enum {string}
     */
    readonly Verdict: 'conformant' | 'nonconformant' | 'incomplete' | 'partial';
    readonly Pair: readonly string[];
    /** @description What went over the wire, by allow-list; signatures, tokens and secrets are never in it. */
    readonly Exchange: {
      readonly request: {
        readonly method: string;
        readonly path: string;
        readonly parameters: readonly components['schemas']['Pair'][];
        readonly headers: readonly components['schemas']['Pair'][];
        readonly body?: string;
        readonly bodyBytes: number;
      };
      readonly response: {
        readonly status: number;
        readonly headers: readonly components['schemas']['Pair'][];
        readonly body: string;
        readonly truncated: boolean;
        readonly delivery?: components['schemas']['Text'];
      };
    };
    /** @description One call through a driver, as JSON; credentials are never in it. */
    readonly Call: {
      readonly method: string;
      readonly params: string;
      readonly outcome: string;
    };
    /** @description How the driver behaved in the run; nothing of this is judged. */
    readonly DriverReport: {
      readonly restarts: number;
      readonly problems: readonly components['schemas']['Text'][];
      /** @description The end of what it wrote to stderr */
      readonly log: string;
    };
    readonly Counterexample: {
      readonly seed: number;
      /** @description Where fast-check found it; with the seed it leads there again */
      readonly path: string;
      /** @description The shrunk case, unsigned */
      readonly input: unknown;
      readonly expected: string;
      readonly observed: string;
      readonly exchanges: readonly components['schemas']['Exchange'][];
      /** @description Client side: what the driver was asked and what it answered */
      readonly calls?: readonly components['schemas']['Call'][];
      /** @description What it took to meet the first case that failed, that case included */
      readonly foundAfter?: {
        readonly cases: number;
        readonly requests: number;
      };
      readonly shrinks: number;
      /** @enum {string} */
      readonly shrinkStopped?: 'requests' | 'time';
      /** @description How often it failed when it was tried again */
      readonly failedTries: number;
      readonly tries: number;
      readonly zh: {
        readonly expected: string;
        readonly observed: string;
      };
    };
    readonly Observation: {
      readonly what: components['schemas']['Text'];
      readonly value: components['schemas']['Text'];
      readonly count: number;
    };
    readonly RequirementResult: {
      readonly id: string;
      readonly suite: string;
      readonly level: components['schemas']['Level'];
      readonly basis: components['schemas']['Basis'];
      readonly source: string;
      readonly title: string;
      readonly clause: string;
      readonly outcome: components['schemas']['Outcome'];
      /** @description Why it is not simply passed */
      readonly reason?: string;
      /** @description The failure comes and goes; failedTries of tries says how often */
      readonly flaky?: boolean;
      readonly cases: number;
      readonly requests: number;
      readonly durationMs: number;
      readonly observations: readonly components['schemas']['Observation'][];
      readonly counterexample?: components['schemas']['Counterexample'];
      readonly deviation?: components['schemas']['Deviation'];
      readonly zh: {
        readonly title: string;
        readonly clause: string;
        readonly reason?: string;
      };
    };
    readonly Deviation: {
      readonly requirement: string;
      readonly code?: string;
      readonly reason: string;
      readonly owner: string;
      readonly expires: string;
    };
    readonly Summary: {
      readonly planned: number;
      readonly passed: number;
      readonly failed: number;
      readonly warned: number;
      readonly incomplete: number;
      readonly notApplicable: number;
      readonly notSelected: number;
      readonly deviations: number;
    };
    /** @description An execution that the run knew of, and what was measured of it. */
    readonly Fixture: {
      readonly flowName: string;
      readonly executionName: string;
      /** @enum {string} */
      readonly kind: 'finished' | 'running' | 'foreign';
      readonly events?: number;
      readonly problem?: components['schemas']['Text'];
    };
    /** @description The server's clock against this machine's, from the Date header. */
    readonly Clock: {
      /** @enum {string} */
      readonly source: 'date-header' | 'local';
      readonly offsetMs: number;
    };
    readonly Subject: {
      readonly endpoint?: string;
      /** @description True when the kit checked its own reference endpoint */
      readonly embedded?: boolean;
      readonly faults?: readonly string[];
      readonly name?: string;
      readonly version?: string;
      readonly language?: string;
      /** @description Client side: the driver command, for replays */
      readonly command?: readonly string[];
    };
    readonly Kit: {
      /** @constant */
      readonly name: 'fnf-conformance';
      readonly version: string;
    };
    readonly Spec: {
      readonly revision: string;
      readonly sha256: string;
      readonly requirementsSha256: string;
    };
    readonly RunStarted: {
      /** @constant */
      readonly event: 'run-started';
      readonly kit: components['schemas']['Kit'];
      readonly spec: components['schemas']['Spec'];
      /** @enum {string} */
      readonly side: 'server' | 'client';
      readonly subject: components['schemas']['Subject'];
      /** @enum {string} */
      readonly profile: 'documented' | 'gateway';
      readonly signatures: readonly ('rpc' | 'acs3')[];
      readonly seed: number;
      readonly runs: number;
      readonly startedAt: string;
      /** @description The ids that this run was asked to assess */
      readonly selected: readonly string[];
    };
    readonly WorldMeasured: {
      /** @constant */
      readonly event: 'world-measured';
      readonly clock: components['schemas']['Clock'];
      readonly fixtures: readonly components['schemas']['Fixture'][];
    };
    /** @description Client side: the SDK under test, as its driver describes it */
    readonly DriverDescribed: {
      /** @constant */
      readonly event: 'driver-described';
      readonly subject: components['schemas']['Subject'];
      readonly signatures: readonly ('rpc' | 'acs3')[];
      readonly features: readonly string[];
    };
    readonly RequirementFinished: {
      /** @constant */
      readonly event: 'requirement-finished';
      readonly result: components['schemas']['RequirementResult'];
    };
    readonly RunFinished: {
      /** @constant */
      readonly event: 'run-finished';
      readonly finishedAt: string;
      readonly requests: number;
      readonly interrupted?: components['schemas']['Text'];
      readonly driver?: components['schemas']['DriverReport'];
      /** @description What makes the run fail besides its requirements, such as a deviation that expired */
      readonly problems?: readonly components['schemas']['Text'][];
    };
    readonly RunEvent:
      | components['schemas']['RunStarted']
      | components['schemas']['WorldMeasured']
      | components['schemas']['DriverDescribed']
      | components['schemas']['RequirementFinished']
      | components['schemas']['RunFinished'];
    readonly Results: {
      /** @constant */
      readonly schemaVersion: 1;
      readonly kit: components['schemas']['Kit'];
      readonly spec: components['schemas']['Spec'];
      /** @enum {string} */
      readonly side: 'server' | 'client';
      readonly subject: components['schemas']['Subject'];
      /** @enum {string} */
      readonly profile: 'documented' | 'gateway';
      readonly signatures: readonly ('rpc' | 'acs3')[];
      readonly seed: number;
      readonly runs: number;
      readonly startedAt: string;
      readonly finishedAt: string;
      readonly requests: number;
      readonly verdict: components['schemas']['Verdict'];
      readonly interrupted?: components['schemas']['Text'];
      readonly problems?: readonly components['schemas']['Text'][];
      readonly clock?: components['schemas']['Clock'];
      readonly fixtures?: readonly components['schemas']['Fixture'][];
      /** @description Client side: what the driver declares that the SDK can do */
      readonly features?: readonly string[];
      readonly driver?: components['schemas']['DriverReport'];
      readonly summary: components['schemas']['Summary'];
      readonly requirements: readonly components['schemas']['RequirementResult'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type Text = components['schemas']['Text'];
export type Level = components['schemas']['Level'];
export type Basis = components['schemas']['Basis'];
export type Outcome = components['schemas']['Outcome'];
export type Verdict = components['schemas']['Verdict'];
export type Pair = components['schemas']['Pair'];
export type Exchange = components['schemas']['Exchange'];
export type Call = components['schemas']['Call'];
export type DriverReport = components['schemas']['DriverReport'];
export type Counterexample = components['schemas']['Counterexample'];
export type Observation = components['schemas']['Observation'];
export type RequirementResult = components['schemas']['RequirementResult'];
export type Deviation = components['schemas']['Deviation'];
export type Summary = components['schemas']['Summary'];
export type Fixture = components['schemas']['Fixture'];
export type Clock = components['schemas']['Clock'];
export type Subject = components['schemas']['Subject'];
export type Kit = components['schemas']['Kit'];
export type Spec = components['schemas']['Spec'];
export type RunStarted = components['schemas']['RunStarted'];
export type WorldMeasured = components['schemas']['WorldMeasured'];
export type DriverDescribed = components['schemas']['DriverDescribed'];
export type RequirementFinished = components['schemas']['RequirementFinished'];
export type RunFinished = components['schemas']['RunFinished'];
export type RunEvent = components['schemas']['RunEvent'];
export type Results = components['schemas']['Results'];
