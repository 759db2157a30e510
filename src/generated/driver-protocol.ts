// Generated from spec/ by `npm run generate`. Changes made here are lost.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description rpc, acs3: signatures that the SDK can make; securityToken: temporary credentials; https; paginate: it walks a whole history itself; retry: it tries again itself; timeout: it takes a time-out; concurrent: several calls may be under way at once.
     * @enum {string}
     */
    readonly Feature:
      'rpc' | 'acs3' | 'securityToken' | 'https' | 'paginate' | 'retry' | 'timeout' | 'concurrent';
    /** @description Answer to `describe` */
    readonly Description: {
      /** @constant */
      readonly protocol: 1;
      readonly name: string;
      readonly version: string;
      readonly language: string;
      readonly features: readonly components['schemas']['Feature'][];
    };
    readonly Credentials: {
      readonly accessKeyId: string;
      readonly accessKeySecret: string;
      readonly securityToken?: string;
    };
    readonly HistoryRequest: {
      readonly FlowName: string;
      readonly ExecutionName: string;
      readonly NextToken?: string;
      readonly Limit?: number;
    };
    /** @description Parameters of `getExecutionHistory`, and of `paginate`, which is never given a NextToken */
    readonly CallParams: {
      /** @description Origin, `http://127.0.0.1:41234` */
      readonly endpoint: string;
      /** @enum {string} */
      readonly signature: 'rpc' | 'acs3';
      readonly credentials: components['schemas']['Credentials'];
      readonly request: components['schemas']['HistoryRequest'];
      /** @description Milliseconds */
      readonly timeoutMs?: number;
    };
    /** @description An event as the SDK gave it; int64 as decimal strings; what the SDK does not give is left out */
    readonly ReportedEvent: {
      readonly Type?: string;
      readonly EventId?: string;
      readonly ScheduleEventId?: string;
      readonly Time?: string;
      readonly EventDetail?: string;
      readonly StepName?: string;
    };
    readonly ReportedPage: {
      readonly RequestId?: string;
      readonly NextToken?: string;
      readonly Events?: readonly components['schemas']['ReportedEvent'][];
    };
    readonly PageOutcome: {
      /** @constant */
      readonly outcome: 'response';
      readonly httpStatus?: number;
      readonly body: components['schemas']['ReportedPage'];
    };
    readonly WalkOutcome: {
      /** @constant */
      readonly outcome: 'response';
      readonly events: readonly components['schemas']['ReportedEvent'][];
    };
    readonly ServiceErrorOutcome: {
      /** @constant */
      readonly outcome: 'serviceError';
      readonly code: string;
      readonly message?: string;
      readonly requestId?: string;
      readonly httpStatus?: number;
    };
    readonly SdkErrorOutcome: {
      /** @constant */
      readonly outcome: 'sdkError';
      /** @enum {string} */
      readonly kind: 'timeout' | 'network' | 'decode' | 'validation' | 'other';
      readonly message: string;
    };
    /** @description Answer to `getExecutionHistory` */
    readonly CallOutcome:
      | components['schemas']['PageOutcome']
      | components['schemas']['ServiceErrorOutcome']
      | components['schemas']['SdkErrorOutcome'];
    /** @description Answer to `paginate` */
    readonly WalkCallOutcome:
      | components['schemas']['WalkOutcome']
      | components['schemas']['ServiceErrorOutcome']
      | components['schemas']['SdkErrorOutcome'];
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type Feature = components['schemas']['Feature'];
export type Description = components['schemas']['Description'];
export type Credentials = components['schemas']['Credentials'];
export type HistoryRequest = components['schemas']['HistoryRequest'];
export type CallParams = components['schemas']['CallParams'];
export type ReportedEvent = components['schemas']['ReportedEvent'];
export type ReportedPage = components['schemas']['ReportedPage'];
export type PageOutcome = components['schemas']['PageOutcome'];
export type WalkOutcome = components['schemas']['WalkOutcome'];
export type ServiceErrorOutcome = components['schemas']['ServiceErrorOutcome'];
export type SdkErrorOutcome = components['schemas']['SdkErrorOutcome'];
export type CallOutcome = components['schemas']['CallOutcome'];
export type WalkCallOutcome = components['schemas']['WalkCallOutcome'];
