// Generated from spec/ by `npm run generate`. Changes made here are lost.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Credentials: {
      readonly accessKeyId: string;
      readonly accessKeySecret: string;
      readonly securityToken?: string;
    };
    /** @description A number with a unit, such as 500ms, 10s, 15m or 2h. */
    readonly Duration: string;
    readonly Execution: {
      readonly flowName: string;
      readonly executionName: string;
      /** @description Still growing */
      readonly running?: boolean;
      /** @description Belongs to another account */
      readonly foreign?: boolean;
    };
    readonly Config: {
      readonly endpoint?: string;
      readonly signature?: readonly ('rpc' | 'acs3')[];
      /** @enum {string} */
      readonly profile?: 'documented' | 'gateway';
      readonly credentials?: components['schemas']['Credentials'];
      readonly executions?: readonly components['schemas']['Execution'][];
      readonly restricted?: components['schemas']['Credentials'];
      readonly limits?: {
        readonly rate?: number;
        readonly maxRequests?: number;
        readonly concurrency?: number;
        readonly timeout?: components['schemas']['Duration'];
        readonly maxClockSkew?: components['schemas']['Duration'];
      };
    };
    readonly Deviations: readonly {
      readonly requirement: string;
      readonly code?: string;
      readonly reason: string;
      readonly owner: string;
      /** @description The last day on which it counts */
      readonly expires: string;
    }[];
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type Credentials = components['schemas']['Credentials'];
export type Duration = components['schemas']['Duration'];
export type Execution = components['schemas']['Execution'];
export type Config = components['schemas']['Config'];
export type Deviations = components['schemas']['Deviations'];
