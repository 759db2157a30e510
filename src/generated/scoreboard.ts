// Generated from spec/ by `npm run generate`. Changes made here are lost.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Note: {
      /** @description Name of the results without .json */
      readonly sdk: string;
      readonly requirement: string;
      /** @description What the SDK does wrong, and where in its code */
      readonly cause: {
        readonly en: string;
        readonly zh: string;
      };
    };
    readonly Notes: readonly components['schemas']['Note'][];
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type Note = components['schemas']['Note'];
export type Notes = components['schemas']['Notes'];
