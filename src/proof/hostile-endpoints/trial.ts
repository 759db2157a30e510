import type { RunSettings } from '../../engine/settings.ts';
import type { Results } from '../../generated/results.ts';
import type { Hostile } from './endpoint.ts';

/** What is asked of a worker: one hostile endpoint. */
export interface Trial {
  readonly id: string;
  /** Origin of the process that hostile endpoints live in. */
  readonly host: string;
  readonly seed: number;
}

/** What a hostile endpoint came to. */
export interface Row {
  readonly id: string;
  readonly family: string;
  readonly expect: string;
  readonly verdict: Results['verdict'] | 'none';
  readonly exitCode: number;
  readonly summary: Partial<Results['summary']>;
  readonly requests: number;
  /** Requests that the endpoint was hostile to. */
  readonly attacked: number;
  readonly seconds: number;
  /** Largest resident size of the process until then, in MiB. What is not heavy shares its process with others. */
  readonly peakMib: number;
  /** Everything that was written and printed, in KiB. */
  readonly writtenKib: number;
  /** What speaks against the kit. */
  readonly findings: readonly string[];
}

export type Target = Pick<RunSettings, 'endpoint' | 'credentials' | 'executions'>;

/** Cases that each requirement draws: 113 requirements meet an endpoint often enough with few. */
export const RUNS = 3;

/**
 * After this no request is sent any more, in milliseconds. What is harmless has to come out as conformant and so
 * has to be gone through; on a machine with nothing else to do that takes three seconds.
 */
export function maxTimeFor({ expect }: Pick<Hostile, 'expect'>): number {
  return expect === 'harmless' ? 180_000 : 10_000;
}

/** For connecting, for headers and between pieces of a body, in milliseconds: much has to have time to arrive, and so has what is good. */
export function timeoutFor({ heavy = false, expect }: Hostile): number {
  return heavy || expect === 'harmless' ? 5000 : 1000;
}

/**
 * A run has to be over within this, in milliseconds: its time, the time that a last answer may take, which is
 * three times the time-out, and what it takes on a busy machine to read that and to write the reports.
 */
export function mostMsFor(hostile: Hostile): number {
  return maxTimeFor(hostile) + 3 * timeoutFor(hostile) + 20_000;
}

/** The most that the kit's process may take, in MiB. */
export const MOST_MIB: number = 2048;

/** The most that one run may write, in KiB. */
export const MOST_WRITTEN_KIB: number = 32 * 1024;
