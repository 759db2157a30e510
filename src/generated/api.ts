// Generated from spec/ by `npm run generate`. Changes made here are lost.

export interface paths {
  readonly '/': {
    readonly parameters: {
      readonly query: {
        /**
         * @description Name of the flow [page].
         * @example my_flow_name
         */
        readonly FlowName: components['parameters']['FlowName'];
        /**
         * @description Name of the execution [page].
         * @example my_exec_name
         */
        readonly ExecutionName: components['parameters']['ExecutionName'];
        /**
         * @description Where to begin; taken from the answer before [page]. Without it, the first page.
         * @example flow_xxx
         */
        readonly NextToken?: components['parameters']['NextToken'];
        /**
         * @description How many events to return at most. The range is [1,1000): 1000 is out since the revision of 2024-03-21. 60 when it is not given [page].
         * @example 1
         */
        readonly Limit?: components['parameters']['Limit'];
        /** @description The operation, with the RPC signature [rpc]. */
        readonly Action?: components['parameters']['Action'];
        /** @description The version of the API, with the RPC signature [rpc]. */
        readonly Version?: components['parameters']['Version'];
        /** @description Format of the answer. The gateway's own default is XML, which this product does not support, so clients must send JSON [rpc]. */
        readonly Format?: components['parameters']['Format'];
        /**
         * @description The caller's key id, with the RPC signature [rpc].
         * @example testid
         */
        readonly AccessKeyId?: components['parameters']['AccessKeyId'];
        readonly SignatureMethod?: components['parameters']['SignatureMethod'];
        readonly SignatureVersion?: components['parameters']['SignatureVersion'];
        /**
         * @description Unique for each request [rpc].
         * @example 3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf
         */
        readonly SignatureNonce?: components['parameters']['SignatureNonce'];
        /**
         * @description Time of the request, UTC, to the second [rpc].
         * @example 2016-02-23T12:46:24Z
         */
        readonly Timestamp?: components['parameters']['Timestamp'];
        /** @description With temporary credentials only; signed along [rpc]. */
        readonly SecurityToken?: components['parameters']['SecurityToken'];
      };
      readonly header?: {
        /** @description The operation, with the V3 signature [v3]. */
        readonly 'x-acs-action'?: components['parameters']['x-acs-action'];
        readonly 'x-acs-version'?: components['parameters']['x-acs-version'];
        /** @example 2023-10-26T10:22:32Z */
        readonly 'x-acs-date'?: components['parameters']['x-acs-date'];
        readonly 'x-acs-signature-nonce'?: components['parameters']['x-acs-signature-nonce'];
        /** @description SHA-256 of the body, the empty one included, in lower case hex [v3]. */
        readonly 'x-acs-content-sha256'?: components['parameters']['x-acs-content-sha256'];
        readonly 'x-acs-security-token'?: components['parameters']['x-acs-security-token'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the history of an execution
     * @description Details of every step of the named execution, oldest event first. The official SDKs send GET [sdk].
     */
    readonly get: operations['GetExecutionHistory'];
    readonly put?: never;
    /**
     * Get the history of an execution, by POST
     * @description The same operation. The parameters stand in the query; RPC clients may put them into a form body instead [rpc].
     */
    readonly post: operations['GetExecutionHistoryByPost'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Name of a flow or an execution; case-sensitive [concept]. */
    readonly Name: string;
    /** @default 60 */
    readonly Limit: number;
    /** @description Opaque. Absent from an answer when there is nothing more to read [page-late]. */
    readonly PageToken: string;
    readonly RequestTime: string;
    /**
     * @description One page of a history. Fields that are not named here are permitted.
     * @example {
     *       "NextToken": "3",
     *       "RequestId": "testRequestId",
     *       "Events": [
     *         {
     *           "Type": "TaskSucceeded",
     *           "EventId": 2,
     *           "Time": "2019-01-01T01:01:01.001Z",
     *           "ScheduleEventId": 1,
     *           "EventDetail": "{}",
     *           "StepName": "passStep"
     *         }
     *       ]
     *     }
     */
    readonly HistoryPage: {
      readonly NextToken?: components['schemas']['PageToken'];
      readonly RequestId: string;
      readonly Events: readonly components['schemas']['Event'][];
    };
    readonly Event: {
      readonly Type?: components['schemas']['EventType'];
      /**
       * Format: int64
       * @description 64 bits wide; a double loses digits above 2^53 [page-late].
       */
      readonly EventId?: number;
      readonly Time?: components['schemas']['EventTime'];
      /**
       * Format: int64
       * @description Id of the event that brought this one about; 0 for the first [concept, cli].
       */
      readonly ScheduleEventId?: number;
      /** @description A JSON object, written as a string [page-late]. */
      readonly EventDetail?: string;
      /** @description Name of the step; empty for events of the execution itself [page-late]. */
      readonly StepName?: string;
    };
    /** @description UTC with milliseconds [page-late]. */
    readonly EventTime: string;
    /**
     * @description The 21 types of event [page-late].
     * @enum {string}
     */
    readonly EventType:
      | 'StepEntered'
      | 'StepStarted'
      | 'StepSucceeded'
      | 'StepFailed'
      | 'StepExited'
      | 'BranchEntered'
      | 'BranchExited'
      | 'IterationEntered'
      | 'IterationExited'
      | 'TaskScheduled'
      | 'TaskStarted'
      | 'TaskSubmitted'
      | 'TaskSubmitFailed'
      | 'TaskSucceeded'
      | 'TaskFailed'
      | 'TaskTimedOut'
      | 'ExecutionStarted'
      | 'ExecutionStopped'
      | 'ExecutionSucceeded'
      | 'ExecutionFailed'
      | 'ExecutionTimedOut';
    /** @description The envelope that the official SDKs read [sdk]. */
    readonly ErrorBody: {
      readonly RequestId: string;
      readonly HostId?: string;
      readonly Code: string;
      readonly Message: string;
      readonly Recommend?: string;
    };
  };
  responses: {
    /** @description One page of the history. */
    readonly History: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['HistoryPage'];
      };
    };
    /** @description The request itself is wrong. */
    readonly BadRequest: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The caller is not who it says, or may not do this. */
    readonly Forbidden: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description There is no such flow or execution. */
    readonly NotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The body is of a media type that is not supported. */
    readonly UnsupportedMediaType: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description A fault of the server. */
    readonly InternalServerError: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorBody'];
      };
    };
  };
  parameters: {
    /**
     * @description Name of the flow [page].
     * @example my_flow_name
     */
    readonly FlowName: components['schemas']['Name'];
    /**
     * @description Name of the execution [page].
     * @example my_exec_name
     */
    readonly ExecutionName: components['schemas']['Name'];
    /**
     * @description Where to begin; taken from the answer before [page]. Without it, the first page.
     * @example flow_xxx
     */
    readonly NextToken: components['schemas']['PageToken'];
    /**
     * @description How many events to return at most. The range is [1,1000): 1000 is out since the revision of 2024-03-21. 60 when it is not given [page].
     * @example 1
     */
    readonly Limit: components['schemas']['Limit'];
    /** @description The operation, with the RPC signature [rpc]. */
    readonly Action: 'GetExecutionHistory';
    /** @description The version of the API, with the RPC signature [rpc]. */
    readonly Version: '2019-03-15';
    /** @description Format of the answer. The gateway's own default is XML, which this product does not support, so clients must send JSON [rpc]. */
    readonly Format: 'JSON';
    /**
     * @description The caller's key id, with the RPC signature [rpc].
     * @example testid
     */
    readonly AccessKeyId: string;
    readonly SignatureMethod: 'HMAC-SHA1';
    readonly SignatureVersion: '1.0';
    /**
     * @description Unique for each request [rpc].
     * @example 3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf
     */
    readonly SignatureNonce: string;
    /**
     * @description Time of the request, UTC, to the second [rpc].
     * @example 2016-02-23T12:46:24Z
     */
    readonly Timestamp: components['schemas']['RequestTime'];
    /** @description With temporary credentials only; signed along [rpc]. */
    readonly SecurityToken: string;
    /** @description The operation, with the V3 signature [v3]. */
    readonly 'x-acs-action': 'GetExecutionHistory';
    readonly 'x-acs-version': '2019-03-15';
    /** @example 2023-10-26T10:22:32Z */
    readonly 'x-acs-date': components['schemas']['RequestTime'];
    readonly 'x-acs-signature-nonce': string;
    /** @description SHA-256 of the body, the empty one included, in lower case hex [v3]. */
    readonly 'x-acs-content-sha256': string;
    readonly 'x-acs-security-token': string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly GetExecutionHistory: {
    readonly parameters: {
      readonly query: {
        /**
         * @description Name of the flow [page].
         * @example my_flow_name
         */
        readonly FlowName: components['parameters']['FlowName'];
        /**
         * @description Name of the execution [page].
         * @example my_exec_name
         */
        readonly ExecutionName: components['parameters']['ExecutionName'];
        /**
         * @description Where to begin; taken from the answer before [page]. Without it, the first page.
         * @example flow_xxx
         */
        readonly NextToken?: components['parameters']['NextToken'];
        /**
         * @description How many events to return at most. The range is [1,1000): 1000 is out since the revision of 2024-03-21. 60 when it is not given [page].
         * @example 1
         */
        readonly Limit?: components['parameters']['Limit'];
        /** @description The operation, with the RPC signature [rpc]. */
        readonly Action?: components['parameters']['Action'];
        /** @description The version of the API, with the RPC signature [rpc]. */
        readonly Version?: components['parameters']['Version'];
        /** @description Format of the answer. The gateway's own default is XML, which this product does not support, so clients must send JSON [rpc]. */
        readonly Format?: components['parameters']['Format'];
        /**
         * @description The caller's key id, with the RPC signature [rpc].
         * @example testid
         */
        readonly AccessKeyId?: components['parameters']['AccessKeyId'];
        readonly SignatureMethod?: components['parameters']['SignatureMethod'];
        readonly SignatureVersion?: components['parameters']['SignatureVersion'];
        /**
         * @description Unique for each request [rpc].
         * @example 3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf
         */
        readonly SignatureNonce?: components['parameters']['SignatureNonce'];
        /**
         * @description Time of the request, UTC, to the second [rpc].
         * @example 2016-02-23T12:46:24Z
         */
        readonly Timestamp?: components['parameters']['Timestamp'];
        /** @description With temporary credentials only; signed along [rpc]. */
        readonly SecurityToken?: components['parameters']['SecurityToken'];
      };
      readonly header?: {
        /** @description The operation, with the V3 signature [v3]. */
        readonly 'x-acs-action'?: components['parameters']['x-acs-action'];
        readonly 'x-acs-version'?: components['parameters']['x-acs-version'];
        /** @example 2023-10-26T10:22:32Z */
        readonly 'x-acs-date'?: components['parameters']['x-acs-date'];
        readonly 'x-acs-signature-nonce'?: components['parameters']['x-acs-signature-nonce'];
        /** @description SHA-256 of the body, the empty one included, in lower case hex [v3]. */
        readonly 'x-acs-content-sha256'?: components['parameters']['x-acs-content-sha256'];
        readonly 'x-acs-security-token'?: components['parameters']['x-acs-security-token'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['History'];
      readonly 400: components['responses']['BadRequest'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 500: components['responses']['InternalServerError'];
    };
  };
  readonly GetExecutionHistoryByPost: {
    readonly parameters: {
      readonly query: {
        /**
         * @description Name of the flow [page].
         * @example my_flow_name
         */
        readonly FlowName: components['parameters']['FlowName'];
        /**
         * @description Name of the execution [page].
         * @example my_exec_name
         */
        readonly ExecutionName: components['parameters']['ExecutionName'];
        /**
         * @description Where to begin; taken from the answer before [page]. Without it, the first page.
         * @example flow_xxx
         */
        readonly NextToken?: components['parameters']['NextToken'];
        /**
         * @description How many events to return at most. The range is [1,1000): 1000 is out since the revision of 2024-03-21. 60 when it is not given [page].
         * @example 1
         */
        readonly Limit?: components['parameters']['Limit'];
        /** @description The operation, with the RPC signature [rpc]. */
        readonly Action?: components['parameters']['Action'];
        /** @description The version of the API, with the RPC signature [rpc]. */
        readonly Version?: components['parameters']['Version'];
        /** @description Format of the answer. The gateway's own default is XML, which this product does not support, so clients must send JSON [rpc]. */
        readonly Format?: components['parameters']['Format'];
        /**
         * @description The caller's key id, with the RPC signature [rpc].
         * @example testid
         */
        readonly AccessKeyId?: components['parameters']['AccessKeyId'];
        readonly SignatureMethod?: components['parameters']['SignatureMethod'];
        readonly SignatureVersion?: components['parameters']['SignatureVersion'];
        /**
         * @description Unique for each request [rpc].
         * @example 3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf
         */
        readonly SignatureNonce?: components['parameters']['SignatureNonce'];
        /**
         * @description Time of the request, UTC, to the second [rpc].
         * @example 2016-02-23T12:46:24Z
         */
        readonly Timestamp?: components['parameters']['Timestamp'];
        /** @description With temporary credentials only; signed along [rpc]. */
        readonly SecurityToken?: components['parameters']['SecurityToken'];
      };
      readonly header?: {
        /** @description The operation, with the V3 signature [v3]. */
        readonly 'x-acs-action'?: components['parameters']['x-acs-action'];
        readonly 'x-acs-version'?: components['parameters']['x-acs-version'];
        /** @example 2023-10-26T10:22:32Z */
        readonly 'x-acs-date'?: components['parameters']['x-acs-date'];
        readonly 'x-acs-signature-nonce'?: components['parameters']['x-acs-signature-nonce'];
        /** @description SHA-256 of the body, the empty one included, in lower case hex [v3]. */
        readonly 'x-acs-content-sha256'?: components['parameters']['x-acs-content-sha256'];
        readonly 'x-acs-security-token'?: components['parameters']['x-acs-security-token'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/x-www-form-urlencoded': {
          readonly [key: string]: string;
        };
      };
    };
    readonly responses: {
      readonly 200: components['responses']['History'];
      readonly 400: components['responses']['BadRequest'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 500: components['responses']['InternalServerError'];
    };
  };
}
