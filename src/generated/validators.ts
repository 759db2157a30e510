// Generated from spec/ by `npm run generate`. Changes made here are lost.

// @ts-nocheck
import { createRequire } from 'node:module';

const require: NodeJS.Require = createRequire(import.meta.url);

/** One way in which a value does not fit. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value fits; `errors` holds what did not, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export const historyPage: Validator = validate21 as unknown as Validator;
const schema32 = {
  type: 'object',
  description: 'One page of a history. Fields that are not named here are permitted.',
  required: ['RequestId', 'Events'],
  properties: {
    NextToken: { $ref: '#/$defs/PageToken' },
    RequestId: { type: 'string', minLength: 1 },
    Events: { type: 'array', items: { $ref: '#/$defs/Event' } },
  },
  example: {
    NextToken: '3',
    RequestId: 'testRequestId',
    Events: [
      {
        Type: 'TaskSucceeded',
        EventId: 2,
        Time: '2019-01-01T01:01:01.001Z',
        ScheduleEventId: 1,
        EventDetail: '{}',
        StepName: 'passStep',
      },
    ],
  },
};
const schema33 = {
  type: 'string',
  description: 'Opaque. Absent from an answer when there is nothing more to read [page-late].',
  minLength: 1,
};
const func1 = require('ajv/dist/runtime/ucs2length').default;
const schema34 = {
  type: 'object',
  properties: {
    Type: { $ref: '#/$defs/EventType' },
    EventId: {
      type: 'integer',
      format: 'int64',
      description: '64 bits wide; a double loses digits above 2^53 [page-late].',
    },
    Time: { $ref: '#/$defs/EventTime' },
    ScheduleEventId: {
      type: 'integer',
      format: 'int64',
      description: 'Id of the event that brought this one about; 0 for the first [concept, cli].',
    },
    EventDetail: { type: 'string', description: 'A JSON object, written as a string [page-late].' },
    StepName: {
      type: 'string',
      description: 'Name of the step; empty for events of the execution itself [page-late].',
    },
  },
};
const schema35 = {
  type: 'string',
  description: 'The 21 types of event [page-late].',
  enum: [
    'StepEntered',
    'StepStarted',
    'StepSucceeded',
    'StepFailed',
    'StepExited',
    'BranchEntered',
    'BranchExited',
    'IterationEntered',
    'IterationExited',
    'TaskScheduled',
    'TaskStarted',
    'TaskSubmitted',
    'TaskSubmitFailed',
    'TaskSucceeded',
    'TaskFailed',
    'TaskTimedOut',
    'ExecutionStarted',
    'ExecutionStopped',
    'ExecutionSucceeded',
    'ExecutionFailed',
    'ExecutionTimedOut',
  ],
};
const schema36 = {
  type: 'string',
  description: 'UTC with milliseconds [page-late].',
  pattern:
    '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
};
const formats0 = require('ajv-formats/dist/formats').fullFormats.int64;
const pattern4 = new RegExp(
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
  'u',
);

function validate22(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.Type !== undefined) {
      let data0 = data.Type;
      if (typeof data0 !== 'string') {
        const err0 = {
          instancePath: instancePath + '/Type',
          schemaPath: '#/$defs/EventType/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(
        data0 === 'StepEntered' ||
        data0 === 'StepStarted' ||
        data0 === 'StepSucceeded' ||
        data0 === 'StepFailed' ||
        data0 === 'StepExited' ||
        data0 === 'BranchEntered' ||
        data0 === 'BranchExited' ||
        data0 === 'IterationEntered' ||
        data0 === 'IterationExited' ||
        data0 === 'TaskScheduled' ||
        data0 === 'TaskStarted' ||
        data0 === 'TaskSubmitted' ||
        data0 === 'TaskSubmitFailed' ||
        data0 === 'TaskSucceeded' ||
        data0 === 'TaskFailed' ||
        data0 === 'TaskTimedOut' ||
        data0 === 'ExecutionStarted' ||
        data0 === 'ExecutionStopped' ||
        data0 === 'ExecutionSucceeded' ||
        data0 === 'ExecutionFailed' ||
        data0 === 'ExecutionTimedOut'
      )) {
        const err1 = {
          instancePath: instancePath + '/Type',
          schemaPath: '#/$defs/EventType/enum',
          keyword: 'enum',
          params: { allowedValues: schema35.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.EventId !== undefined) {
      let data1 = data.EventId;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + '/EventId',
          schemaPath: '#/properties/EventId/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err3 = {
            instancePath: instancePath + '/EventId',
            schemaPath: '#/properties/EventId/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.Time !== undefined) {
      let data2 = data.Time;
      if (typeof data2 === 'string') {
        if (!pattern4.test(data2)) {
          const err4 = {
            instancePath: instancePath + '/Time',
            schemaPath: '#/$defs/EventTime/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
            },
            message:
              'must match pattern "' +
              '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$' +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/Time',
          schemaPath: '#/$defs/EventTime/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.ScheduleEventId !== undefined) {
      let data3 = data.ScheduleEventId;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err6 = {
          instancePath: instancePath + '/ScheduleEventId',
          schemaPath: '#/properties/ScheduleEventId/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (!formats0.validate(data3)) {
          const err7 = {
            instancePath: instancePath + '/ScheduleEventId',
            schemaPath: '#/properties/ScheduleEventId/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.EventDetail !== undefined) {
      if (typeof data.EventDetail !== 'string') {
        const err8 = {
          instancePath: instancePath + '/EventDetail',
          schemaPath: '#/properties/EventDetail/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.StepName !== undefined) {
      if (typeof data.StepName !== 'string') {
        const err9 = {
          instancePath: instancePath + '/StepName',
          schemaPath: '#/properties/StepName/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = {
  props: {
    Type: true,
    EventId: true,
    Time: true,
    ScheduleEventId: true,
    EventDetail: true,
    StepName: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

function validate21(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.RequestId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'RequestId' },
        message: "must have required property '" + 'RequestId' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Events === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'Events' },
        message: "must have required property '" + 'Events' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.NextToken !== undefined) {
      let data0 = data.NextToken;
      if (typeof data0 === 'string') {
        if (func1(data0) < 1) {
          const err2 = {
            instancePath: instancePath + '/NextToken',
            schemaPath: '#/$defs/PageToken/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/NextToken',
          schemaPath: '#/$defs/PageToken/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.RequestId !== undefined) {
      let data1 = data.RequestId;
      if (typeof data1 === 'string') {
        if (func1(data1) < 1) {
          const err4 = {
            instancePath: instancePath + '/RequestId',
            schemaPath: '#/properties/RequestId/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/RequestId',
          schemaPath: '#/properties/RequestId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.Events !== undefined) {
      let data2 = data.Events;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data2[i0], {
              instancePath: instancePath + '/Events/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/Events',
          schemaPath: '#/properties/Events/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = {
  props: { NextToken: true, RequestId: true, Events: true },
  dynamicProps: false,
  dynamicItems: false,
};

export const historyEvent: Validator = validate24 as unknown as Validator;

function validate24(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.Type !== undefined) {
      let data0 = data.Type;
      if (typeof data0 !== 'string') {
        const err0 = {
          instancePath: instancePath + '/Type',
          schemaPath: '#/$defs/EventType/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(
        data0 === 'StepEntered' ||
        data0 === 'StepStarted' ||
        data0 === 'StepSucceeded' ||
        data0 === 'StepFailed' ||
        data0 === 'StepExited' ||
        data0 === 'BranchEntered' ||
        data0 === 'BranchExited' ||
        data0 === 'IterationEntered' ||
        data0 === 'IterationExited' ||
        data0 === 'TaskScheduled' ||
        data0 === 'TaskStarted' ||
        data0 === 'TaskSubmitted' ||
        data0 === 'TaskSubmitFailed' ||
        data0 === 'TaskSucceeded' ||
        data0 === 'TaskFailed' ||
        data0 === 'TaskTimedOut' ||
        data0 === 'ExecutionStarted' ||
        data0 === 'ExecutionStopped' ||
        data0 === 'ExecutionSucceeded' ||
        data0 === 'ExecutionFailed' ||
        data0 === 'ExecutionTimedOut'
      )) {
        const err1 = {
          instancePath: instancePath + '/Type',
          schemaPath: '#/$defs/EventType/enum',
          keyword: 'enum',
          params: { allowedValues: schema35.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.EventId !== undefined) {
      let data1 = data.EventId;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + '/EventId',
          schemaPath: '#/properties/EventId/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err3 = {
            instancePath: instancePath + '/EventId',
            schemaPath: '#/properties/EventId/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.Time !== undefined) {
      let data2 = data.Time;
      if (typeof data2 === 'string') {
        if (!pattern4.test(data2)) {
          const err4 = {
            instancePath: instancePath + '/Time',
            schemaPath: '#/$defs/EventTime/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
            },
            message:
              'must match pattern "' +
              '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$' +
              '"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/Time',
          schemaPath: '#/$defs/EventTime/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.ScheduleEventId !== undefined) {
      let data3 = data.ScheduleEventId;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err6 = {
          instancePath: instancePath + '/ScheduleEventId',
          schemaPath: '#/properties/ScheduleEventId/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (!formats0.validate(data3)) {
          const err7 = {
            instancePath: instancePath + '/ScheduleEventId',
            schemaPath: '#/properties/ScheduleEventId/format',
            keyword: 'format',
            params: { format: 'int64' },
            message: 'must match format "' + 'int64' + '"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.EventDetail !== undefined) {
      if (typeof data.EventDetail !== 'string') {
        const err8 = {
          instancePath: instancePath + '/EventDetail',
          schemaPath: '#/properties/EventDetail/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.StepName !== undefined) {
      if (typeof data.StepName !== 'string') {
        const err9 = {
          instancePath: instancePath + '/StepName',
          schemaPath: '#/properties/StepName/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = {
  props: {
    Type: true,
    EventId: true,
    Time: true,
    ScheduleEventId: true,
    EventDetail: true,
    StepName: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

export const errorBody: Validator = validate25 as unknown as Validator;
const schema40 = {
  type: 'object',
  description: 'The envelope that the official SDKs read [sdk].',
  required: ['RequestId', 'Code', 'Message'],
  properties: {
    RequestId: { type: 'string', minLength: 1 },
    HostId: { type: 'string' },
    Code: { type: 'string', minLength: 1 },
    Message: { type: 'string' },
    Recommend: { type: 'string' },
  },
};

function validate25(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.RequestId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'RequestId' },
        message: "must have required property '" + 'RequestId' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Code === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'Code' },
        message: "must have required property '" + 'Code' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Message === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'Message' },
        message: "must have required property '" + 'Message' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.RequestId !== undefined) {
      let data0 = data.RequestId;
      if (typeof data0 === 'string') {
        if (func1(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/RequestId',
            schemaPath: '#/properties/RequestId/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/RequestId',
          schemaPath: '#/properties/RequestId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.HostId !== undefined) {
      if (typeof data.HostId !== 'string') {
        const err5 = {
          instancePath: instancePath + '/HostId',
          schemaPath: '#/properties/HostId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.Code !== undefined) {
      let data2 = data.Code;
      if (typeof data2 === 'string') {
        if (func1(data2) < 1) {
          const err6 = {
            instancePath: instancePath + '/Code',
            schemaPath: '#/properties/Code/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/Code',
          schemaPath: '#/properties/Code/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.Message !== undefined) {
      if (typeof data.Message !== 'string') {
        const err8 = {
          instancePath: instancePath + '/Message',
          schemaPath: '#/properties/Message/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.Recommend !== undefined) {
      if (typeof data.Recommend !== 'string') {
        const err9 = {
          instancePath: instancePath + '/Recommend',
          schemaPath: '#/properties/Recommend/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = {
  props: { RequestId: true, HostId: true, Code: true, Message: true, Recommend: true },
  dynamicProps: false,
  dynamicItems: false,
};

export const executionName: Validator = validate26 as unknown as Validator;
const schema41 = {
  type: 'string',
  description: 'Name of a flow or an execution; case-sensitive [concept].',
  minLength: 1,
  maxLength: 128,
  pattern: '^[A-Za-z_][A-Za-z0-9_-]*$',
};
const pattern6 = new RegExp('^[A-Za-z_][A-Za-z0-9_-]*$', 'u');

function validate26(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === 'string') {
    if (func1(data) > 128) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxLength',
        keyword: 'maxLength',
        params: { limit: 128 },
        message: 'must NOT have more than 128 characters',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = {
        instancePath,
        schemaPath: '#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 characters',
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[A-Za-z_][A-Za-z0-9_-]*$' },
        message: 'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_-]*$' + '"',
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { dynamicProps: false, dynamicItems: false };

export const results: Validator = validate28 as unknown as Validator;
const schema43 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'schemaVersion',
    'kit',
    'spec',
    'side',
    'subject',
    'profile',
    'signatures',
    'seed',
    'runs',
    'startedAt',
    'finishedAt',
    'requests',
    'verdict',
    'summary',
    'requirements',
  ],
  properties: {
    schemaVersion: { const: 1 },
    kit: { $ref: '#/$defs/Kit' },
    spec: { $ref: '#/$defs/Spec' },
    side: { type: 'string', enum: ['server', 'client'] },
    subject: { $ref: '#/$defs/Subject' },
    profile: { type: 'string', enum: ['documented', 'gateway'] },
    signatures: { type: 'array', items: { type: 'string', enum: ['rpc', 'acs3'] } },
    seed: { type: 'integer' },
    runs: { type: 'integer' },
    startedAt: { type: 'string' },
    finishedAt: { type: 'string' },
    requests: { type: 'integer' },
    verdict: { $ref: '#/$defs/Verdict' },
    interrupted: { $ref: '#/$defs/Text' },
    problems: { type: 'array', items: { $ref: '#/$defs/Text' } },
    clock: { $ref: '#/$defs/Clock' },
    fixtures: { type: 'array', items: { $ref: '#/$defs/Fixture' } },
    features: {
      type: 'array',
      description: 'Client side: what the driver declares that the SDK can do',
      items: { type: 'string' },
    },
    driver: { $ref: '#/$defs/DriverReport' },
    summary: { $ref: '#/$defs/Summary' },
    requirements: { type: 'array', items: { $ref: '#/$defs/RequirementResult' } },
  },
};
const schema44 = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'version'],
  properties: { name: { const: 'fnf-conformance' }, version: { type: 'string' } },
};
const schema45 = {
  type: 'object',
  additionalProperties: false,
  required: ['revision', 'sha256', 'requirementsSha256'],
  properties: {
    revision: { type: 'string' },
    sha256: { type: 'string' },
    requirementsSha256: { type: 'string' },
  },
};
const schema46 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    endpoint: { type: 'string' },
    embedded: {
      type: 'boolean',
      description: 'True when the kit checked its own reference endpoint',
    },
    faults: { type: 'array', items: { type: 'string' } },
    name: { type: 'string' },
    version: { type: 'string' },
    language: { type: 'string' },
    command: {
      type: 'array',
      description: 'Client side: the driver command, for replays',
      items: { type: 'string' },
    },
  },
};
const schema47 = {
  description: 'partial means that only some requirements were selected and none of them failed.',
  type: 'string',
  enum: ['conformant', 'nonconformant', 'incomplete', 'partial'],
};
const schema48 = {
  type: 'object',
  additionalProperties: false,
  required: ['en', 'zh'],
  properties: { en: { type: 'string' }, zh: { type: 'string' } },
};
const schema50 = {
  description: "The server's clock against this machine's, from the Date header.",
  type: 'object',
  additionalProperties: false,
  required: ['source', 'offsetMs'],
  properties: {
    source: { type: 'string', enum: ['date-header', 'local'] },
    offsetMs: { type: 'number' },
  },
};
const schema55 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'planned',
    'passed',
    'failed',
    'warned',
    'incomplete',
    'notApplicable',
    'notSelected',
    'deviations',
  ],
  properties: {
    planned: { type: 'integer' },
    passed: { type: 'integer' },
    failed: { type: 'integer' },
    warned: { type: 'integer' },
    incomplete: { type: 'integer' },
    notApplicable: { type: 'integer' },
    notSelected: { type: 'integer' },
    deviations: { type: 'integer' },
  },
};
const func7 = Object.prototype.hasOwnProperty;
const schema51 = {
  description: 'An execution that the run knew of, and what was measured of it.',
  type: 'object',
  additionalProperties: false,
  required: ['flowName', 'executionName', 'kind'],
  properties: {
    flowName: { type: 'string' },
    executionName: { type: 'string' },
    kind: { type: 'string', enum: ['finished', 'running', 'foreign'] },
    events: { type: 'integer', minimum: 0 },
    problem: { $ref: '#/$defs/Text' },
  },
};

function validate29(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.flowName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'flowName' },
        message: "must have required property '" + 'flowName' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.executionName === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'executionName' },
        message: "must have required property '" + 'executionName' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property '" + 'kind' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'flowName' ||
        key0 === 'executionName' ||
        key0 === 'kind' ||
        key0 === 'events' ||
        key0 === 'problem'
      )) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.flowName !== undefined) {
      if (typeof data.flowName !== 'string') {
        const err4 = {
          instancePath: instancePath + '/flowName',
          schemaPath: '#/properties/flowName/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.executionName !== undefined) {
      if (typeof data.executionName !== 'string') {
        const err5 = {
          instancePath: instancePath + '/executionName',
          schemaPath: '#/properties/executionName/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data2 = data.kind;
      if (typeof data2 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === 'finished' || data2 === 'running' || data2 === 'foreign')) {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema51.properties.kind.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.events !== undefined) {
      let data3 = data.events;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err8 = {
          instancePath: instancePath + '/events',
          schemaPath: '#/properties/events/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err9 = {
            instancePath: instancePath + '/events',
            schemaPath: '#/properties/events/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.problem !== undefined) {
      let data4 = data.problem;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.en === undefined) {
          const err10 = {
            instancePath: instancePath + '/problem',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'en' },
            message: "must have required property '" + 'en' + "'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data4.zh === undefined) {
          const err11 = {
            instancePath: instancePath + '/problem',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'zh' },
            message: "must have required property '" + 'zh' + "'",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === 'en' || key1 === 'zh')) {
            const err12 = {
              instancePath: instancePath + '/problem',
              schemaPath: '#/$defs/Text/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4.en !== undefined) {
          if (typeof data4.en !== 'string') {
            const err13 = {
              instancePath: instancePath + '/problem/en',
              schemaPath: '#/$defs/Text/properties/en/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4.zh !== undefined) {
          if (typeof data4.zh !== 'string') {
            const err14 = {
              instancePath: instancePath + '/problem/zh',
              schemaPath: '#/$defs/Text/properties/zh/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/problem',
          schemaPath: '#/$defs/Text/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema53 = {
  description: 'How the driver behaved in the run; nothing of this is judged.',
  type: 'object',
  additionalProperties: false,
  required: ['restarts', 'problems', 'log'],
  properties: {
    restarts: { type: 'integer', minimum: 0 },
    problems: { type: 'array', items: { $ref: '#/$defs/Text' } },
    log: { type: 'string', description: 'The end of what it wrote to stderr' },
  },
};

function validate31(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.restarts === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'restarts' },
        message: "must have required property '" + 'restarts' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.problems === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'problems' },
        message: "must have required property '" + 'problems' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.log === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'log' },
        message: "must have required property '" + 'log' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'restarts' || key0 === 'problems' || key0 === 'log')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.restarts !== undefined) {
      let data0 = data.restarts;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err4 = {
          instancePath: instancePath + '/restarts',
          schemaPath: '#/properties/restarts/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/restarts',
            schemaPath: '#/properties/restarts/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.problems !== undefined) {
      let data1 = data.problems;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            if (data2.en === undefined) {
              const err6 = {
                instancePath: instancePath + '/problems/' + i0,
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'en' },
                message: "must have required property '" + 'en' + "'",
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data2.zh === undefined) {
              const err7 = {
                instancePath: instancePath + '/problems/' + i0,
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'zh' },
                message: "must have required property '" + 'zh' + "'",
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === 'en' || key1 === 'zh')) {
                const err8 = {
                  instancePath: instancePath + '/problems/' + i0,
                  schemaPath: '#/$defs/Text/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.en !== undefined) {
              if (typeof data2.en !== 'string') {
                const err9 = {
                  instancePath: instancePath + '/problems/' + i0 + '/en',
                  schemaPath: '#/$defs/Text/properties/en/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.zh !== undefined) {
              if (typeof data2.zh !== 'string') {
                const err10 = {
                  instancePath: instancePath + '/problems/' + i0 + '/zh',
                  schemaPath: '#/$defs/Text/properties/zh/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + '/problems/' + i0,
              schemaPath: '#/$defs/Text/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.log !== undefined) {
      if (typeof data.log !== 'string') {
        const err13 = {
          instancePath: instancePath + '/log',
          schemaPath: '#/properties/log/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema56 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'suite',
    'level',
    'basis',
    'source',
    'title',
    'clause',
    'outcome',
    'cases',
    'requests',
    'durationMs',
    'observations',
    'zh',
  ],
  properties: {
    id: { type: 'string', pattern: '^[A-Z][A-Z0-9-]*$' },
    suite: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    level: { $ref: '#/$defs/Level' },
    basis: { $ref: '#/$defs/Basis' },
    source: { type: 'string' },
    title: { type: 'string' },
    clause: { type: 'string' },
    outcome: { $ref: '#/$defs/Outcome' },
    reason: { type: 'string', description: 'Why it is not simply passed' },
    flaky: {
      type: 'boolean',
      description: 'The failure comes and goes; failedTries of tries says how often',
    },
    cases: { type: 'integer', minimum: 0 },
    requests: { type: 'integer', minimum: 0 },
    durationMs: { type: 'number', minimum: 0 },
    observations: { type: 'array', items: { $ref: '#/$defs/Observation' } },
    counterexample: { $ref: '#/$defs/Counterexample' },
    deviation: { $ref: '#/$defs/Deviation' },
    zh: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'clause'],
      properties: {
        title: { type: 'string' },
        clause: { type: 'string' },
        reason: { type: 'string' },
      },
    },
  },
};
const schema57 = { type: 'string', enum: ['MUST', 'SHOULD', 'MAY'] };
const schema58 = {
  type: 'string',
  enum: ['documented', 'documented-elsewhere', 'entailed', 'observed'],
};
const schema59 = {
  description:
    'failed is a MUST that does not hold, warned a SHOULD; incomplete applies and could not be assessed; deviation failed and is listed in the deviations file.',
  type: 'string',
  enum: ['passed', 'failed', 'warned', 'incomplete', 'notApplicable', 'notSelected', 'deviation'],
};
const schema70 = {
  type: 'object',
  additionalProperties: false,
  required: ['requirement', 'reason', 'owner', 'expires'],
  properties: {
    requirement: { type: 'string' },
    code: { type: 'string' },
    reason: { type: 'string', minLength: 1 },
    owner: { type: 'string', minLength: 1 },
    expires: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  },
};
const pattern7 = new RegExp('^[A-Z][A-Z0-9-]*$', 'u');
const pattern8 = new RegExp('^[a-z][a-z0-9-]*$', 'u');
const pattern9 = new RegExp('^\\d{4}-\\d{2}-\\d{2}$', 'u');
const schema60 = {
  type: 'object',
  additionalProperties: false,
  required: ['what', 'value', 'count'],
  properties: {
    what: { $ref: '#/$defs/Text' },
    value: { $ref: '#/$defs/Text' },
    count: { type: 'integer', minimum: 1 },
  },
};

function validate34(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.what === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'what' },
        message: "must have required property '" + 'what' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        message: "must have required property '" + 'value' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.count === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'count' },
        message: "must have required property '" + 'count' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'what' || key0 === 'value' || key0 === 'count')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.what !== undefined) {
      let data0 = data.what;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.en === undefined) {
          const err4 = {
            instancePath: instancePath + '/what',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'en' },
            message: "must have required property '" + 'en' + "'",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.zh === undefined) {
          const err5 = {
            instancePath: instancePath + '/what',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'zh' },
            message: "must have required property '" + 'zh' + "'",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === 'en' || key1 === 'zh')) {
            const err6 = {
              instancePath: instancePath + '/what',
              schemaPath: '#/$defs/Text/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.en !== undefined) {
          if (typeof data0.en !== 'string') {
            const err7 = {
              instancePath: instancePath + '/what/en',
              schemaPath: '#/$defs/Text/properties/en/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.zh !== undefined) {
          if (typeof data0.zh !== 'string') {
            const err8 = {
              instancePath: instancePath + '/what/zh',
              schemaPath: '#/$defs/Text/properties/zh/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/what',
          schemaPath: '#/$defs/Text/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data3 = data.value;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.en === undefined) {
          const err10 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'en' },
            message: "must have required property '" + 'en' + "'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.zh === undefined) {
          const err11 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'zh' },
            message: "must have required property '" + 'zh' + "'",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!(key2 === 'en' || key2 === 'zh')) {
            const err12 = {
              instancePath: instancePath + '/value',
              schemaPath: '#/$defs/Text/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.en !== undefined) {
          if (typeof data3.en !== 'string') {
            const err13 = {
              instancePath: instancePath + '/value/en',
              schemaPath: '#/$defs/Text/properties/en/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.zh !== undefined) {
          if (typeof data3.zh !== 'string') {
            const err14 = {
              instancePath: instancePath + '/value/zh',
              schemaPath: '#/$defs/Text/properties/zh/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/$defs/Text/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.count !== undefined) {
      let data6 = data.count;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err16 = {
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          const err17 = {
            instancePath: instancePath + '/count',
            schemaPath: '#/properties/count/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema63 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'seed',
    'path',
    'input',
    'expected',
    'observed',
    'exchanges',
    'shrinks',
    'failedTries',
    'tries',
    'zh',
  ],
  properties: {
    seed: { type: 'integer' },
    path: {
      type: 'string',
      description: 'Where fast-check found it; with the seed it leads there again',
    },
    input: { description: 'The shrunk case, unsigned' },
    expected: { type: 'string' },
    observed: { type: 'string' },
    exchanges: { type: 'array', items: { $ref: '#/$defs/Exchange' } },
    calls: {
      type: 'array',
      description: 'Client side: what the driver was asked and what it answered',
      items: { $ref: '#/$defs/Call' },
    },
    foundAfter: {
      type: 'object',
      description: 'What it took to meet the first case that failed, that case included',
      additionalProperties: false,
      required: ['cases', 'requests'],
      properties: {
        cases: { type: 'integer', minimum: 1 },
        requests: { type: 'integer', minimum: 0 },
      },
    },
    shrinks: { type: 'integer', minimum: 0 },
    shrinkStopped: { type: 'string', enum: ['requests', 'time'] },
    failedTries: {
      type: 'integer',
      minimum: 0,
      description: 'How often it failed when it was tried again',
    },
    tries: { type: 'integer', minimum: 0 },
    zh: {
      type: 'object',
      additionalProperties: false,
      required: ['expected', 'observed'],
      properties: { expected: { type: 'string' }, observed: { type: 'string' } },
    },
  },
};
const schema69 = {
  description: 'One call through a driver, as JSON; credentials are never in it.',
  type: 'object',
  additionalProperties: false,
  required: ['method', 'params', 'outcome'],
  properties: {
    method: { type: 'string' },
    params: { type: 'string' },
    outcome: { type: 'string' },
  },
};
const schema64 = {
  description:
    'What went over the wire, by allow-list; signatures, tokens and secrets are never in it.',
  type: 'object',
  additionalProperties: false,
  required: ['request', 'response'],
  properties: {
    request: {
      type: 'object',
      additionalProperties: false,
      required: ['method', 'path', 'parameters', 'headers', 'bodyBytes'],
      properties: {
        method: { type: 'string' },
        path: { type: 'string' },
        parameters: { type: 'array', items: { $ref: '#/$defs/Pair' } },
        headers: { type: 'array', items: { $ref: '#/$defs/Pair' } },
        body: { type: 'string' },
        bodyBytes: { type: 'integer', minimum: 0 },
      },
    },
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['status', 'headers', 'body', 'truncated'],
      properties: {
        status: { type: 'integer' },
        headers: { type: 'array', items: { $ref: '#/$defs/Pair' } },
        body: { type: 'string' },
        truncated: { type: 'boolean' },
        delivery: { $ref: '#/$defs/Text' },
      },
    },
  },
};
const schema65 = { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 };

function validate37(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.request === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'request' },
        message: "must have required property '" + 'request' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.response === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'response' },
        message: "must have required property '" + 'response' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'request' || key0 === 'response')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.request !== undefined) {
      let data0 = data.request;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.method === undefined) {
          const err3 = {
            instancePath: instancePath + '/request',
            schemaPath: '#/properties/request/required',
            keyword: 'required',
            params: { missingProperty: 'method' },
            message: "must have required property '" + 'method' + "'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.path === undefined) {
          const err4 = {
            instancePath: instancePath + '/request',
            schemaPath: '#/properties/request/required',
            keyword: 'required',
            params: { missingProperty: 'path' },
            message: "must have required property '" + 'path' + "'",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.parameters === undefined) {
          const err5 = {
            instancePath: instancePath + '/request',
            schemaPath: '#/properties/request/required',
            keyword: 'required',
            params: { missingProperty: 'parameters' },
            message: "must have required property '" + 'parameters' + "'",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.headers === undefined) {
          const err6 = {
            instancePath: instancePath + '/request',
            schemaPath: '#/properties/request/required',
            keyword: 'required',
            params: { missingProperty: 'headers' },
            message: "must have required property '" + 'headers' + "'",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.bodyBytes === undefined) {
          const err7 = {
            instancePath: instancePath + '/request',
            schemaPath: '#/properties/request/required',
            keyword: 'required',
            params: { missingProperty: 'bodyBytes' },
            message: "must have required property '" + 'bodyBytes' + "'",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(
            key1 === 'method' ||
            key1 === 'path' ||
            key1 === 'parameters' ||
            key1 === 'headers' ||
            key1 === 'body' ||
            key1 === 'bodyBytes'
          )) {
            const err8 = {
              instancePath: instancePath + '/request',
              schemaPath: '#/properties/request/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.method !== undefined) {
          if (typeof data0.method !== 'string') {
            const err9 = {
              instancePath: instancePath + '/request/method',
              schemaPath: '#/properties/request/properties/method/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.path !== undefined) {
          if (typeof data0.path !== 'string') {
            const err10 = {
              instancePath: instancePath + '/request/path',
              schemaPath: '#/properties/request/properties/path/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.parameters !== undefined) {
          let data3 = data0.parameters;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (Array.isArray(data4)) {
                if (data4.length > 2) {
                  const err11 = {
                    instancePath: instancePath + '/request/parameters/' + i0,
                    schemaPath: '#/$defs/Pair/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 2 },
                    message: 'must NOT have more than 2 items',
                  };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data4.length < 2) {
                  const err12 = {
                    instancePath: instancePath + '/request/parameters/' + i0,
                    schemaPath: '#/$defs/Pair/minItems',
                    keyword: 'minItems',
                    params: { limit: 2 },
                    message: 'must NOT have fewer than 2 items',
                  };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data4[i1] !== 'string') {
                    const err13 = {
                      instancePath: instancePath + '/request/parameters/' + i0 + '/' + i1,
                      schemaPath: '#/$defs/Pair/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
              } else {
                const err14 = {
                  instancePath: instancePath + '/request/parameters/' + i0,
                  schemaPath: '#/$defs/Pair/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/request/parameters',
              schemaPath: '#/properties/request/properties/parameters/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0.headers !== undefined) {
          let data6 = data0.headers;
          if (Array.isArray(data6)) {
            const len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data7 = data6[i2];
              if (Array.isArray(data7)) {
                if (data7.length > 2) {
                  const err16 = {
                    instancePath: instancePath + '/request/headers/' + i2,
                    schemaPath: '#/$defs/Pair/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 2 },
                    message: 'must NOT have more than 2 items',
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data7.length < 2) {
                  const err17 = {
                    instancePath: instancePath + '/request/headers/' + i2,
                    schemaPath: '#/$defs/Pair/minItems',
                    keyword: 'minItems',
                    params: { limit: 2 },
                    message: 'must NOT have fewer than 2 items',
                  };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                const len3 = data7.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data7[i3] !== 'string') {
                    const err18 = {
                      instancePath: instancePath + '/request/headers/' + i2 + '/' + i3,
                      schemaPath: '#/$defs/Pair/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = {
                  instancePath: instancePath + '/request/headers/' + i2,
                  schemaPath: '#/$defs/Pair/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = {
              instancePath: instancePath + '/request/headers',
              schemaPath: '#/properties/request/properties/headers/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data0.body !== undefined) {
          if (typeof data0.body !== 'string') {
            const err21 = {
              instancePath: instancePath + '/request/body',
              schemaPath: '#/properties/request/properties/body/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.bodyBytes !== undefined) {
          let data10 = data0.bodyBytes;
          if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err22 = {
              instancePath: instancePath + '/request/bodyBytes',
              schemaPath: '#/properties/request/properties/bodyBytes/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (typeof data10 == 'number' && isFinite(data10)) {
            if (data10 < 0 || isNaN(data10)) {
              const err23 = {
                instancePath: instancePath + '/request/bodyBytes',
                schemaPath: '#/properties/request/properties/bodyBytes/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/request',
          schemaPath: '#/properties/request/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.response !== undefined) {
      let data11 = data.response;
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
        if (data11.status === undefined) {
          const err25 = {
            instancePath: instancePath + '/response',
            schemaPath: '#/properties/response/required',
            keyword: 'required',
            params: { missingProperty: 'status' },
            message: "must have required property '" + 'status' + "'",
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data11.headers === undefined) {
          const err26 = {
            instancePath: instancePath + '/response',
            schemaPath: '#/properties/response/required',
            keyword: 'required',
            params: { missingProperty: 'headers' },
            message: "must have required property '" + 'headers' + "'",
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data11.body === undefined) {
          const err27 = {
            instancePath: instancePath + '/response',
            schemaPath: '#/properties/response/required',
            keyword: 'required',
            params: { missingProperty: 'body' },
            message: "must have required property '" + 'body' + "'",
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data11.truncated === undefined) {
          const err28 = {
            instancePath: instancePath + '/response',
            schemaPath: '#/properties/response/required',
            keyword: 'required',
            params: { missingProperty: 'truncated' },
            message: "must have required property '" + 'truncated' + "'",
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        for (const key2 in data11) {
          if (!(
            key2 === 'status' ||
            key2 === 'headers' ||
            key2 === 'body' ||
            key2 === 'truncated' ||
            key2 === 'delivery'
          )) {
            const err29 = {
              instancePath: instancePath + '/response',
              schemaPath: '#/properties/response/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data11.status !== undefined) {
          let data12 = data11.status;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err30 = {
              instancePath: instancePath + '/response/status',
              schemaPath: '#/properties/response/properties/status/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data11.headers !== undefined) {
          let data13 = data11.headers;
          if (Array.isArray(data13)) {
            const len4 = data13.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data14 = data13[i4];
              if (Array.isArray(data14)) {
                if (data14.length > 2) {
                  const err31 = {
                    instancePath: instancePath + '/response/headers/' + i4,
                    schemaPath: '#/$defs/Pair/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 2 },
                    message: 'must NOT have more than 2 items',
                  };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data14.length < 2) {
                  const err32 = {
                    instancePath: instancePath + '/response/headers/' + i4,
                    schemaPath: '#/$defs/Pair/minItems',
                    keyword: 'minItems',
                    params: { limit: 2 },
                    message: 'must NOT have fewer than 2 items',
                  };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                const len5 = data14.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  if (typeof data14[i5] !== 'string') {
                    const err33 = {
                      instancePath: instancePath + '/response/headers/' + i4 + '/' + i5,
                      schemaPath: '#/$defs/Pair/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
              } else {
                const err34 = {
                  instancePath: instancePath + '/response/headers/' + i4,
                  schemaPath: '#/$defs/Pair/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = {
              instancePath: instancePath + '/response/headers',
              schemaPath: '#/properties/response/properties/headers/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data11.body !== undefined) {
          if (typeof data11.body !== 'string') {
            const err36 = {
              instancePath: instancePath + '/response/body',
              schemaPath: '#/properties/response/properties/body/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data11.truncated !== undefined) {
          if (typeof data11.truncated !== 'boolean') {
            const err37 = {
              instancePath: instancePath + '/response/truncated',
              schemaPath: '#/properties/response/properties/truncated/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data11.delivery !== undefined) {
          let data18 = data11.delivery;
          if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
            if (data18.en === undefined) {
              const err38 = {
                instancePath: instancePath + '/response/delivery',
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'en' },
                message: "must have required property '" + 'en' + "'",
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data18.zh === undefined) {
              const err39 = {
                instancePath: instancePath + '/response/delivery',
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'zh' },
                message: "must have required property '" + 'zh' + "'",
              };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key3 in data18) {
              if (!(key3 === 'en' || key3 === 'zh')) {
                const err40 = {
                  instancePath: instancePath + '/response/delivery',
                  schemaPath: '#/$defs/Text/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data18.en !== undefined) {
              if (typeof data18.en !== 'string') {
                const err41 = {
                  instancePath: instancePath + '/response/delivery/en',
                  schemaPath: '#/$defs/Text/properties/en/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data18.zh !== undefined) {
              if (typeof data18.zh !== 'string') {
                const err42 = {
                  instancePath: instancePath + '/response/delivery/zh',
                  schemaPath: '#/$defs/Text/properties/zh/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = {
              instancePath: instancePath + '/response/delivery',
              schemaPath: '#/$defs/Text/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + '/response',
          schemaPath: '#/properties/response/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate36(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.seed === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'seed' },
        message: "must have required property '" + 'seed' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.path === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        message: "must have required property '" + 'path' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.input === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'input' },
        message: "must have required property '" + 'input' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.expected === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'expected' },
        message: "must have required property '" + 'expected' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.observed === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'observed' },
        message: "must have required property '" + 'observed' + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.exchanges === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'exchanges' },
        message: "must have required property '" + 'exchanges' + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.shrinks === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shrinks' },
        message: "must have required property '" + 'shrinks' + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.failedTries === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'failedTries' },
        message: "must have required property '" + 'failedTries' + "'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.tries === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tries' },
        message: "must have required property '" + 'tries' + "'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.zh === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'zh' },
        message: "must have required property '" + 'zh' + "'",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func7.call(schema63.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.seed !== undefined) {
      let data0 = data.seed;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err11 = {
          instancePath: instancePath + '/seed',
          schemaPath: '#/properties/seed/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      if (typeof data.path !== 'string') {
        const err12 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.expected !== undefined) {
      if (typeof data.expected !== 'string') {
        const err13 = {
          instancePath: instancePath + '/expected',
          schemaPath: '#/properties/expected/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.observed !== undefined) {
      if (typeof data.observed !== 'string') {
        const err14 = {
          instancePath: instancePath + '/observed',
          schemaPath: '#/properties/observed/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.exchanges !== undefined) {
      let data4 = data.exchanges;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate37(data4[i0], {
              instancePath: instancePath + '/exchanges/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/exchanges',
          schemaPath: '#/properties/exchanges/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.calls !== undefined) {
      let data6 = data.calls;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
            if (data7.method === undefined) {
              const err16 = {
                instancePath: instancePath + '/calls/' + i1,
                schemaPath: '#/$defs/Call/required',
                keyword: 'required',
                params: { missingProperty: 'method' },
                message: "must have required property '" + 'method' + "'",
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7.params === undefined) {
              const err17 = {
                instancePath: instancePath + '/calls/' + i1,
                schemaPath: '#/$defs/Call/required',
                keyword: 'required',
                params: { missingProperty: 'params' },
                message: "must have required property '" + 'params' + "'",
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.outcome === undefined) {
              const err18 = {
                instancePath: instancePath + '/calls/' + i1,
                schemaPath: '#/$defs/Call/required',
                keyword: 'required',
                params: { missingProperty: 'outcome' },
                message: "must have required property '" + 'outcome' + "'",
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === 'method' || key1 === 'params' || key1 === 'outcome')) {
                const err19 = {
                  instancePath: instancePath + '/calls/' + i1,
                  schemaPath: '#/$defs/Call/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data7.method !== undefined) {
              if (typeof data7.method !== 'string') {
                const err20 = {
                  instancePath: instancePath + '/calls/' + i1 + '/method',
                  schemaPath: '#/$defs/Call/properties/method/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.params !== undefined) {
              if (typeof data7.params !== 'string') {
                const err21 = {
                  instancePath: instancePath + '/calls/' + i1 + '/params',
                  schemaPath: '#/$defs/Call/properties/params/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.outcome !== undefined) {
              if (typeof data7.outcome !== 'string') {
                const err22 = {
                  instancePath: instancePath + '/calls/' + i1 + '/outcome',
                  schemaPath: '#/$defs/Call/properties/outcome/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = {
              instancePath: instancePath + '/calls/' + i1,
              schemaPath: '#/$defs/Call/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/calls',
          schemaPath: '#/properties/calls/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.foundAfter !== undefined) {
      let data11 = data.foundAfter;
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
        if (data11.cases === undefined) {
          const err25 = {
            instancePath: instancePath + '/foundAfter',
            schemaPath: '#/properties/foundAfter/required',
            keyword: 'required',
            params: { missingProperty: 'cases' },
            message: "must have required property '" + 'cases' + "'",
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data11.requests === undefined) {
          const err26 = {
            instancePath: instancePath + '/foundAfter',
            schemaPath: '#/properties/foundAfter/required',
            keyword: 'required',
            params: { missingProperty: 'requests' },
            message: "must have required property '" + 'requests' + "'",
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key2 in data11) {
          if (!(key2 === 'cases' || key2 === 'requests')) {
            const err27 = {
              instancePath: instancePath + '/foundAfter',
              schemaPath: '#/properties/foundAfter/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data11.cases !== undefined) {
          let data12 = data11.cases;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err28 = {
              instancePath: instancePath + '/foundAfter/cases',
              schemaPath: '#/properties/foundAfter/properties/cases/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data12 == 'number' && isFinite(data12)) {
            if (data12 < 1 || isNaN(data12)) {
              const err29 = {
                instancePath: instancePath + '/foundAfter/cases',
                schemaPath: '#/properties/foundAfter/properties/cases/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
                message: 'must be >= 1',
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data11.requests !== undefined) {
          let data13 = data11.requests;
          if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            const err30 = {
              instancePath: instancePath + '/foundAfter/requests',
              schemaPath: '#/properties/foundAfter/properties/requests/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data13 == 'number' && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err31 = {
                instancePath: instancePath + '/foundAfter/requests',
                schemaPath: '#/properties/foundAfter/properties/requests/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
      } else {
        const err32 = {
          instancePath: instancePath + '/foundAfter',
          schemaPath: '#/properties/foundAfter/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.shrinks !== undefined) {
      let data14 = data.shrinks;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err33 = {
          instancePath: instancePath + '/shrinks',
          schemaPath: '#/properties/shrinks/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (typeof data14 == 'number' && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err34 = {
            instancePath: instancePath + '/shrinks',
            schemaPath: '#/properties/shrinks/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.shrinkStopped !== undefined) {
      let data15 = data.shrinkStopped;
      if (typeof data15 !== 'string') {
        const err35 = {
          instancePath: instancePath + '/shrinkStopped',
          schemaPath: '#/properties/shrinkStopped/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (!(data15 === 'requests' || data15 === 'time')) {
        const err36 = {
          instancePath: instancePath + '/shrinkStopped',
          schemaPath: '#/properties/shrinkStopped/enum',
          keyword: 'enum',
          params: { allowedValues: schema63.properties.shrinkStopped.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.failedTries !== undefined) {
      let data16 = data.failedTries;
      if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err37 = {
          instancePath: instancePath + '/failedTries',
          schemaPath: '#/properties/failedTries/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data16 == 'number' && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          const err38 = {
            instancePath: instancePath + '/failedTries',
            schemaPath: '#/properties/failedTries/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.tries !== undefined) {
      let data17 = data.tries;
      if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        const err39 = {
          instancePath: instancePath + '/tries',
          schemaPath: '#/properties/tries/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data17 == 'number' && isFinite(data17)) {
        if (data17 < 0 || isNaN(data17)) {
          const err40 = {
            instancePath: instancePath + '/tries',
            schemaPath: '#/properties/tries/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.zh !== undefined) {
      let data18 = data.zh;
      if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
        if (data18.expected === undefined) {
          const err41 = {
            instancePath: instancePath + '/zh',
            schemaPath: '#/properties/zh/required',
            keyword: 'required',
            params: { missingProperty: 'expected' },
            message: "must have required property '" + 'expected' + "'",
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data18.observed === undefined) {
          const err42 = {
            instancePath: instancePath + '/zh',
            schemaPath: '#/properties/zh/required',
            keyword: 'required',
            params: { missingProperty: 'observed' },
            message: "must have required property '" + 'observed' + "'",
          };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        for (const key3 in data18) {
          if (!(key3 === 'expected' || key3 === 'observed')) {
            const err43 = {
              instancePath: instancePath + '/zh',
              schemaPath: '#/properties/zh/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data18.expected !== undefined) {
          if (typeof data18.expected !== 'string') {
            const err44 = {
              instancePath: instancePath + '/zh/expected',
              schemaPath: '#/properties/zh/properties/expected/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data18.observed !== undefined) {
          if (typeof data18.observed !== 'string') {
            const err45 = {
              instancePath: instancePath + '/zh/observed',
              schemaPath: '#/properties/zh/properties/observed/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = {
          instancePath: instancePath + '/zh',
          schemaPath: '#/properties/zh/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate33(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property '" + 'id' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.suite === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'suite' },
        message: "must have required property '" + 'suite' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.level === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'level' },
        message: "must have required property '" + 'level' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.basis === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'basis' },
        message: "must have required property '" + 'basis' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property '" + 'source' + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.title === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property '" + 'title' + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.clause === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clause' },
        message: "must have required property '" + 'clause' + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.outcome === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'outcome' },
        message: "must have required property '" + 'outcome' + "'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.cases === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'cases' },
        message: "must have required property '" + 'cases' + "'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.requests === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requests' },
        message: "must have required property '" + 'requests' + "'",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.durationMs === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'durationMs' },
        message: "must have required property '" + 'durationMs' + "'",
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.observations === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'observations' },
        message: "must have required property '" + 'observations' + "'",
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.zh === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'zh' },
        message: "must have required property '" + 'zh' + "'",
      };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func7.call(schema56.properties, key0)) {
        const err13 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 === 'string') {
        if (!pattern7.test(data0)) {
          const err14 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Z][A-Z0-9-]*$' },
            message: 'must match pattern "' + '^[A-Z][A-Z0-9-]*$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.suite !== undefined) {
      let data1 = data.suite;
      if (typeof data1 === 'string') {
        if (!pattern8.test(data1)) {
          const err16 = {
            instancePath: instancePath + '/suite',
            schemaPath: '#/properties/suite/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z][a-z0-9-]*$' },
            message: 'must match pattern "' + '^[a-z][a-z0-9-]*$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/suite',
          schemaPath: '#/properties/suite/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.level !== undefined) {
      let data2 = data.level;
      if (typeof data2 !== 'string') {
        const err18 = {
          instancePath: instancePath + '/level',
          schemaPath: '#/$defs/Level/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data2 === 'MUST' || data2 === 'SHOULD' || data2 === 'MAY')) {
        const err19 = {
          instancePath: instancePath + '/level',
          schemaPath: '#/$defs/Level/enum',
          keyword: 'enum',
          params: { allowedValues: schema57.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.basis !== undefined) {
      let data3 = data.basis;
      if (typeof data3 !== 'string') {
        const err20 = {
          instancePath: instancePath + '/basis',
          schemaPath: '#/$defs/Basis/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(
        data3 === 'documented' ||
        data3 === 'documented-elsewhere' ||
        data3 === 'entailed' ||
        data3 === 'observed'
      )) {
        const err21 = {
          instancePath: instancePath + '/basis',
          schemaPath: '#/$defs/Basis/enum',
          keyword: 'enum',
          params: { allowedValues: schema58.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.source !== undefined) {
      if (typeof data.source !== 'string') {
        const err22 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (typeof data.title !== 'string') {
        const err23 = {
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.clause !== undefined) {
      if (typeof data.clause !== 'string') {
        const err24 = {
          instancePath: instancePath + '/clause',
          schemaPath: '#/properties/clause/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      let data7 = data.outcome;
      if (typeof data7 !== 'string') {
        const err25 = {
          instancePath: instancePath + '/outcome',
          schemaPath: '#/$defs/Outcome/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (!(
        data7 === 'passed' ||
        data7 === 'failed' ||
        data7 === 'warned' ||
        data7 === 'incomplete' ||
        data7 === 'notApplicable' ||
        data7 === 'notSelected' ||
        data7 === 'deviation'
      )) {
        const err26 = {
          instancePath: instancePath + '/outcome',
          schemaPath: '#/$defs/Outcome/enum',
          keyword: 'enum',
          params: { allowedValues: schema59.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.reason !== undefined) {
      if (typeof data.reason !== 'string') {
        const err27 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.flaky !== undefined) {
      if (typeof data.flaky !== 'boolean') {
        const err28 = {
          instancePath: instancePath + '/flaky',
          schemaPath: '#/properties/flaky/type',
          keyword: 'type',
          params: { type: 'boolean' },
          message: 'must be boolean',
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.cases !== undefined) {
      let data10 = data.cases;
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err29 = {
          instancePath: instancePath + '/cases',
          schemaPath: '#/properties/cases/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data10 == 'number' && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err30 = {
            instancePath: instancePath + '/cases',
            schemaPath: '#/properties/cases/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.requests !== undefined) {
      let data11 = data.requests;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err31 = {
          instancePath: instancePath + '/requests',
          schemaPath: '#/properties/requests/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          const err32 = {
            instancePath: instancePath + '/requests',
            schemaPath: '#/properties/requests/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.durationMs !== undefined) {
      let data12 = data.durationMs;
      if (typeof data12 == 'number' && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err33 = {
            instancePath: instancePath + '/durationMs',
            schemaPath: '#/properties/durationMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = {
          instancePath: instancePath + '/durationMs',
          schemaPath: '#/properties/durationMs/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.observations !== undefined) {
      let data13 = data.observations;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate34(data13[i0], {
              instancePath: instancePath + '/observations/' + i0,
              parentData: data13,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = {
          instancePath: instancePath + '/observations',
          schemaPath: '#/properties/observations/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.counterexample !== undefined) {
      if (
        !validate36(data.counterexample, {
          instancePath: instancePath + '/counterexample',
          parentData: data,
          parentDataProperty: 'counterexample',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.deviation !== undefined) {
      let data16 = data.deviation;
      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
        if (data16.requirement === undefined) {
          const err36 = {
            instancePath: instancePath + '/deviation',
            schemaPath: '#/$defs/Deviation/required',
            keyword: 'required',
            params: { missingProperty: 'requirement' },
            message: "must have required property '" + 'requirement' + "'",
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data16.reason === undefined) {
          const err37 = {
            instancePath: instancePath + '/deviation',
            schemaPath: '#/$defs/Deviation/required',
            keyword: 'required',
            params: { missingProperty: 'reason' },
            message: "must have required property '" + 'reason' + "'",
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data16.owner === undefined) {
          const err38 = {
            instancePath: instancePath + '/deviation',
            schemaPath: '#/$defs/Deviation/required',
            keyword: 'required',
            params: { missingProperty: 'owner' },
            message: "must have required property '" + 'owner' + "'",
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data16.expires === undefined) {
          const err39 = {
            instancePath: instancePath + '/deviation',
            schemaPath: '#/$defs/Deviation/required',
            keyword: 'required',
            params: { missingProperty: 'expires' },
            message: "must have required property '" + 'expires' + "'",
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key1 in data16) {
          if (!(
            key1 === 'requirement' ||
            key1 === 'code' ||
            key1 === 'reason' ||
            key1 === 'owner' ||
            key1 === 'expires'
          )) {
            const err40 = {
              instancePath: instancePath + '/deviation',
              schemaPath: '#/$defs/Deviation/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data16.requirement !== undefined) {
          if (typeof data16.requirement !== 'string') {
            const err41 = {
              instancePath: instancePath + '/deviation/requirement',
              schemaPath: '#/$defs/Deviation/properties/requirement/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data16.code !== undefined) {
          if (typeof data16.code !== 'string') {
            const err42 = {
              instancePath: instancePath + '/deviation/code',
              schemaPath: '#/$defs/Deviation/properties/code/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data16.reason !== undefined) {
          let data19 = data16.reason;
          if (typeof data19 === 'string') {
            if (func1(data19) < 1) {
              const err43 = {
                instancePath: instancePath + '/deviation/reason',
                schemaPath: '#/$defs/Deviation/properties/reason/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = {
              instancePath: instancePath + '/deviation/reason',
              schemaPath: '#/$defs/Deviation/properties/reason/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data16.owner !== undefined) {
          let data20 = data16.owner;
          if (typeof data20 === 'string') {
            if (func1(data20) < 1) {
              const err45 = {
                instancePath: instancePath + '/deviation/owner',
                schemaPath: '#/$defs/Deviation/properties/owner/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = {
              instancePath: instancePath + '/deviation/owner',
              schemaPath: '#/$defs/Deviation/properties/owner/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data16.expires !== undefined) {
          let data21 = data16.expires;
          if (typeof data21 === 'string') {
            if (!pattern9.test(data21)) {
              const err47 = {
                instancePath: instancePath + '/deviation/expires',
                schemaPath: '#/$defs/Deviation/properties/expires/pattern',
                keyword: 'pattern',
                params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
              };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = {
              instancePath: instancePath + '/deviation/expires',
              schemaPath: '#/$defs/Deviation/properties/expires/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = {
          instancePath: instancePath + '/deviation',
          schemaPath: '#/$defs/Deviation/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.zh !== undefined) {
      let data22 = data.zh;
      if (data22 && typeof data22 == 'object' && !Array.isArray(data22)) {
        if (data22.title === undefined) {
          const err50 = {
            instancePath: instancePath + '/zh',
            schemaPath: '#/properties/zh/required',
            keyword: 'required',
            params: { missingProperty: 'title' },
            message: "must have required property '" + 'title' + "'",
          };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data22.clause === undefined) {
          const err51 = {
            instancePath: instancePath + '/zh',
            schemaPath: '#/properties/zh/required',
            keyword: 'required',
            params: { missingProperty: 'clause' },
            message: "must have required property '" + 'clause' + "'",
          };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        for (const key2 in data22) {
          if (!(key2 === 'title' || key2 === 'clause' || key2 === 'reason')) {
            const err52 = {
              instancePath: instancePath + '/zh',
              schemaPath: '#/properties/zh/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data22.title !== undefined) {
          if (typeof data22.title !== 'string') {
            const err53 = {
              instancePath: instancePath + '/zh/title',
              schemaPath: '#/properties/zh/properties/title/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data22.clause !== undefined) {
          if (typeof data22.clause !== 'string') {
            const err54 = {
              instancePath: instancePath + '/zh/clause',
              schemaPath: '#/properties/zh/properties/clause/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data22.reason !== undefined) {
          if (typeof data22.reason !== 'string') {
            const err55 = {
              instancePath: instancePath + '/zh/reason',
              schemaPath: '#/properties/zh/properties/reason/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = {
          instancePath: instancePath + '/zh',
          schemaPath: '#/properties/zh/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
  } else {
    const err57 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate28(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.schemaVersion === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schemaVersion' },
        message: "must have required property '" + 'schemaVersion' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kit === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kit' },
        message: "must have required property '" + 'kit' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.spec === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'spec' },
        message: "must have required property '" + 'spec' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.side === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'side' },
        message: "must have required property '" + 'side' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.subject === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
        message: "must have required property '" + 'subject' + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.profile === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'profile' },
        message: "must have required property '" + 'profile' + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.signatures === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'signatures' },
        message: "must have required property '" + 'signatures' + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.seed === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'seed' },
        message: "must have required property '" + 'seed' + "'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.runs === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'runs' },
        message: "must have required property '" + 'runs' + "'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.startedAt === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'startedAt' },
        message: "must have required property '" + 'startedAt' + "'",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.finishedAt === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'finishedAt' },
        message: "must have required property '" + 'finishedAt' + "'",
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.requests === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requests' },
        message: "must have required property '" + 'requests' + "'",
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.verdict === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'verdict' },
        message: "must have required property '" + 'verdict' + "'",
      };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.summary === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'summary' },
        message: "must have required property '" + 'summary' + "'",
      };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.requirements === undefined) {
      const err14 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requirements' },
        message: "must have required property '" + 'requirements' + "'",
      };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func7.call(schema43.properties, key0)) {
        const err15 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      if (1 !== data.schemaVersion) {
        const err16 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.kit !== undefined) {
      let data1 = data.kit;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.name === undefined) {
          const err17 = {
            instancePath: instancePath + '/kit',
            schemaPath: '#/$defs/Kit/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            message: "must have required property '" + 'name' + "'",
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data1.version === undefined) {
          const err18 = {
            instancePath: instancePath + '/kit',
            schemaPath: '#/$defs/Kit/required',
            keyword: 'required',
            params: { missingProperty: 'version' },
            message: "must have required property '" + 'version' + "'",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === 'name' || key1 === 'version')) {
            const err19 = {
              instancePath: instancePath + '/kit',
              schemaPath: '#/$defs/Kit/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data1.name !== undefined) {
          if ('fnf-conformance' !== data1.name) {
            const err20 = {
              instancePath: instancePath + '/kit/name',
              schemaPath: '#/$defs/Kit/properties/name/const',
              keyword: 'const',
              params: { allowedValue: 'fnf-conformance' },
              message: 'must be equal to constant',
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data1.version !== undefined) {
          if (typeof data1.version !== 'string') {
            const err21 = {
              instancePath: instancePath + '/kit/version',
              schemaPath: '#/$defs/Kit/properties/version/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/kit',
          schemaPath: '#/$defs/Kit/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.spec !== undefined) {
      let data4 = data.spec;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.revision === undefined) {
          const err23 = {
            instancePath: instancePath + '/spec',
            schemaPath: '#/$defs/Spec/required',
            keyword: 'required',
            params: { missingProperty: 'revision' },
            message: "must have required property '" + 'revision' + "'",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data4.sha256 === undefined) {
          const err24 = {
            instancePath: instancePath + '/spec',
            schemaPath: '#/$defs/Spec/required',
            keyword: 'required',
            params: { missingProperty: 'sha256' },
            message: "must have required property '" + 'sha256' + "'",
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data4.requirementsSha256 === undefined) {
          const err25 = {
            instancePath: instancePath + '/spec',
            schemaPath: '#/$defs/Spec/required',
            keyword: 'required',
            params: { missingProperty: 'requirementsSha256' },
            message: "must have required property '" + 'requirementsSha256' + "'",
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === 'revision' || key2 === 'sha256' || key2 === 'requirementsSha256')) {
            const err26 = {
              instancePath: instancePath + '/spec',
              schemaPath: '#/$defs/Spec/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data4.revision !== undefined) {
          if (typeof data4.revision !== 'string') {
            const err27 = {
              instancePath: instancePath + '/spec/revision',
              schemaPath: '#/$defs/Spec/properties/revision/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data4.sha256 !== undefined) {
          if (typeof data4.sha256 !== 'string') {
            const err28 = {
              instancePath: instancePath + '/spec/sha256',
              schemaPath: '#/$defs/Spec/properties/sha256/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data4.requirementsSha256 !== undefined) {
          if (typeof data4.requirementsSha256 !== 'string') {
            const err29 = {
              instancePath: instancePath + '/spec/requirementsSha256',
              schemaPath: '#/$defs/Spec/properties/requirementsSha256/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + '/spec',
          schemaPath: '#/$defs/Spec/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.side !== undefined) {
      let data8 = data.side;
      if (typeof data8 !== 'string') {
        const err31 = {
          instancePath: instancePath + '/side',
          schemaPath: '#/properties/side/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (!(data8 === 'server' || data8 === 'client')) {
        const err32 = {
          instancePath: instancePath + '/side',
          schemaPath: '#/properties/side/enum',
          keyword: 'enum',
          params: { allowedValues: schema43.properties.side.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.subject !== undefined) {
      let data9 = data.subject;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(
            key3 === 'endpoint' ||
            key3 === 'embedded' ||
            key3 === 'faults' ||
            key3 === 'name' ||
            key3 === 'version' ||
            key3 === 'language' ||
            key3 === 'command'
          )) {
            const err33 = {
              instancePath: instancePath + '/subject',
              schemaPath: '#/$defs/Subject/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.endpoint !== undefined) {
          if (typeof data9.endpoint !== 'string') {
            const err34 = {
              instancePath: instancePath + '/subject/endpoint',
              schemaPath: '#/$defs/Subject/properties/endpoint/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data9.embedded !== undefined) {
          if (typeof data9.embedded !== 'boolean') {
            const err35 = {
              instancePath: instancePath + '/subject/embedded',
              schemaPath: '#/$defs/Subject/properties/embedded/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data9.faults !== undefined) {
          let data12 = data9.faults;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data12[i0] !== 'string') {
                const err36 = {
                  instancePath: instancePath + '/subject/faults/' + i0,
                  schemaPath: '#/$defs/Subject/properties/faults/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = {
              instancePath: instancePath + '/subject/faults',
              schemaPath: '#/$defs/Subject/properties/faults/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data9.name !== undefined) {
          if (typeof data9.name !== 'string') {
            const err38 = {
              instancePath: instancePath + '/subject/name',
              schemaPath: '#/$defs/Subject/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data9.version !== undefined) {
          if (typeof data9.version !== 'string') {
            const err39 = {
              instancePath: instancePath + '/subject/version',
              schemaPath: '#/$defs/Subject/properties/version/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data9.language !== undefined) {
          if (typeof data9.language !== 'string') {
            const err40 = {
              instancePath: instancePath + '/subject/language',
              schemaPath: '#/$defs/Subject/properties/language/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data9.command !== undefined) {
          let data17 = data9.command;
          if (Array.isArray(data17)) {
            const len1 = data17.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data17[i1] !== 'string') {
                const err41 = {
                  instancePath: instancePath + '/subject/command/' + i1,
                  schemaPath: '#/$defs/Subject/properties/command/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = {
              instancePath: instancePath + '/subject/command',
              schemaPath: '#/$defs/Subject/properties/command/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/$defs/Subject/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      let data19 = data.profile;
      if (typeof data19 !== 'string') {
        const err44 = {
          instancePath: instancePath + '/profile',
          schemaPath: '#/properties/profile/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (!(data19 === 'documented' || data19 === 'gateway')) {
        const err45 = {
          instancePath: instancePath + '/profile',
          schemaPath: '#/properties/profile/enum',
          keyword: 'enum',
          params: { allowedValues: schema43.properties.profile.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.signatures !== undefined) {
      let data20 = data.signatures;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (typeof data21 !== 'string') {
            const err46 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (!(data21 === 'rpc' || data21 === 'acs3')) {
            const err47 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema43.properties.signatures.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = {
          instancePath: instancePath + '/signatures',
          schemaPath: '#/properties/signatures/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.seed !== undefined) {
      let data22 = data.seed;
      if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
        const err49 = {
          instancePath: instancePath + '/seed',
          schemaPath: '#/properties/seed/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.runs !== undefined) {
      let data23 = data.runs;
      if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
        const err50 = {
          instancePath: instancePath + '/runs',
          schemaPath: '#/properties/runs/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.startedAt !== undefined) {
      if (typeof data.startedAt !== 'string') {
        const err51 = {
          instancePath: instancePath + '/startedAt',
          schemaPath: '#/properties/startedAt/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.finishedAt !== undefined) {
      if (typeof data.finishedAt !== 'string') {
        const err52 = {
          instancePath: instancePath + '/finishedAt',
          schemaPath: '#/properties/finishedAt/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.requests !== undefined) {
      let data26 = data.requests;
      if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
        const err53 = {
          instancePath: instancePath + '/requests',
          schemaPath: '#/properties/requests/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.verdict !== undefined) {
      let data27 = data.verdict;
      if (typeof data27 !== 'string') {
        const err54 = {
          instancePath: instancePath + '/verdict',
          schemaPath: '#/$defs/Verdict/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (!(
        data27 === 'conformant' ||
        data27 === 'nonconformant' ||
        data27 === 'incomplete' ||
        data27 === 'partial'
      )) {
        const err55 = {
          instancePath: instancePath + '/verdict',
          schemaPath: '#/$defs/Verdict/enum',
          keyword: 'enum',
          params: { allowedValues: schema47.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.interrupted !== undefined) {
      let data28 = data.interrupted;
      if (data28 && typeof data28 == 'object' && !Array.isArray(data28)) {
        if (data28.en === undefined) {
          const err56 = {
            instancePath: instancePath + '/interrupted',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'en' },
            message: "must have required property '" + 'en' + "'",
          };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data28.zh === undefined) {
          const err57 = {
            instancePath: instancePath + '/interrupted',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'zh' },
            message: "must have required property '" + 'zh' + "'",
          };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key4 in data28) {
          if (!(key4 === 'en' || key4 === 'zh')) {
            const err58 = {
              instancePath: instancePath + '/interrupted',
              schemaPath: '#/$defs/Text/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key4 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data28.en !== undefined) {
          if (typeof data28.en !== 'string') {
            const err59 = {
              instancePath: instancePath + '/interrupted/en',
              schemaPath: '#/$defs/Text/properties/en/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data28.zh !== undefined) {
          if (typeof data28.zh !== 'string') {
            const err60 = {
              instancePath: instancePath + '/interrupted/zh',
              schemaPath: '#/$defs/Text/properties/zh/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = {
          instancePath: instancePath + '/interrupted',
          schemaPath: '#/$defs/Text/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.problems !== undefined) {
      let data31 = data.problems;
      if (Array.isArray(data31)) {
        const len3 = data31.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data32 = data31[i3];
          if (data32 && typeof data32 == 'object' && !Array.isArray(data32)) {
            if (data32.en === undefined) {
              const err62 = {
                instancePath: instancePath + '/problems/' + i3,
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'en' },
                message: "must have required property '" + 'en' + "'",
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data32.zh === undefined) {
              const err63 = {
                instancePath: instancePath + '/problems/' + i3,
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'zh' },
                message: "must have required property '" + 'zh' + "'",
              };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            for (const key5 in data32) {
              if (!(key5 === 'en' || key5 === 'zh')) {
                const err64 = {
                  instancePath: instancePath + '/problems/' + i3,
                  schemaPath: '#/$defs/Text/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data32.en !== undefined) {
              if (typeof data32.en !== 'string') {
                const err65 = {
                  instancePath: instancePath + '/problems/' + i3 + '/en',
                  schemaPath: '#/$defs/Text/properties/en/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data32.zh !== undefined) {
              if (typeof data32.zh !== 'string') {
                const err66 = {
                  instancePath: instancePath + '/problems/' + i3 + '/zh',
                  schemaPath: '#/$defs/Text/properties/zh/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = {
              instancePath: instancePath + '/problems/' + i3,
              schemaPath: '#/$defs/Text/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.clock !== undefined) {
      let data35 = data.clock;
      if (data35 && typeof data35 == 'object' && !Array.isArray(data35)) {
        if (data35.source === undefined) {
          const err69 = {
            instancePath: instancePath + '/clock',
            schemaPath: '#/$defs/Clock/required',
            keyword: 'required',
            params: { missingProperty: 'source' },
            message: "must have required property '" + 'source' + "'",
          };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data35.offsetMs === undefined) {
          const err70 = {
            instancePath: instancePath + '/clock',
            schemaPath: '#/$defs/Clock/required',
            keyword: 'required',
            params: { missingProperty: 'offsetMs' },
            message: "must have required property '" + 'offsetMs' + "'",
          };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        for (const key6 in data35) {
          if (!(key6 === 'source' || key6 === 'offsetMs')) {
            const err71 = {
              instancePath: instancePath + '/clock',
              schemaPath: '#/$defs/Clock/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key6 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data35.source !== undefined) {
          let data36 = data35.source;
          if (typeof data36 !== 'string') {
            const err72 = {
              instancePath: instancePath + '/clock/source',
              schemaPath: '#/$defs/Clock/properties/source/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          if (!(data36 === 'date-header' || data36 === 'local')) {
            const err73 = {
              instancePath: instancePath + '/clock/source',
              schemaPath: '#/$defs/Clock/properties/source/enum',
              keyword: 'enum',
              params: { allowedValues: schema50.properties.source.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data35.offsetMs !== undefined) {
          let data37 = data35.offsetMs;
          if (!(typeof data37 == 'number' && isFinite(data37))) {
            const err74 = {
              instancePath: instancePath + '/clock/offsetMs',
              schemaPath: '#/$defs/Clock/properties/offsetMs/type',
              keyword: 'type',
              params: { type: 'number' },
              message: 'must be number',
            };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = {
          instancePath: instancePath + '/clock',
          schemaPath: '#/$defs/Clock/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.fixtures !== undefined) {
      let data38 = data.fixtures;
      if (Array.isArray(data38)) {
        const len4 = data38.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate29(data38[i4], {
              instancePath: instancePath + '/fixtures/' + i4,
              parentData: data38,
              parentDataProperty: i4,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err76 = {
          instancePath: instancePath + '/fixtures',
          schemaPath: '#/properties/fixtures/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.features !== undefined) {
      let data40 = data.features;
      if (Array.isArray(data40)) {
        const len5 = data40.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data40[i5] !== 'string') {
            const err77 = {
              instancePath: instancePath + '/features/' + i5,
              schemaPath: '#/properties/features/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = {
          instancePath: instancePath + '/features',
          schemaPath: '#/properties/features/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.driver !== undefined) {
      if (
        !validate31(data.driver, {
          instancePath: instancePath + '/driver',
          parentData: data,
          parentDataProperty: 'driver',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== undefined) {
      let data43 = data.summary;
      if (data43 && typeof data43 == 'object' && !Array.isArray(data43)) {
        if (data43.planned === undefined) {
          const err79 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/$defs/Summary/required',
            keyword: 'required',
            params: { missingProperty: 'planned' },
            message: "must have required property '" + 'planned' + "'",
          };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data43.passed === undefined) {
          const err80 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/$defs/Summary/required',
            keyword: 'required',
            params: { missingProperty: 'passed' },
            message: "must have required property '" + 'passed' + "'",
          };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (data43.failed === undefined) {
          const err81 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/$defs/Summary/required',
            keyword: 'required',
            params: { missingProperty: 'failed' },
            message: "must have required property '" + 'failed' + "'",
          };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        if (data43.warned === undefined) {
          const err82 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/$defs/Summary/required',
            keyword: 'required',
            params: { missingProperty: 'warned' },
            message: "must have required property '" + 'warned' + "'",
          };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        if (data43.incomplete === undefined) {
          const err83 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/$defs/Summary/required',
            keyword: 'required',
            params: { missingProperty: 'incomplete' },
            message: "must have required property '" + 'incomplete' + "'",
          };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data43.notApplicable === undefined) {
          const err84 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/$defs/Summary/required',
            keyword: 'required',
            params: { missingProperty: 'notApplicable' },
            message: "must have required property '" + 'notApplicable' + "'",
          };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        if (data43.notSelected === undefined) {
          const err85 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/$defs/Summary/required',
            keyword: 'required',
            params: { missingProperty: 'notSelected' },
            message: "must have required property '" + 'notSelected' + "'",
          };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (data43.deviations === undefined) {
          const err86 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/$defs/Summary/required',
            keyword: 'required',
            params: { missingProperty: 'deviations' },
            message: "must have required property '" + 'deviations' + "'",
          };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        for (const key7 in data43) {
          if (!(
            key7 === 'planned' ||
            key7 === 'passed' ||
            key7 === 'failed' ||
            key7 === 'warned' ||
            key7 === 'incomplete' ||
            key7 === 'notApplicable' ||
            key7 === 'notSelected' ||
            key7 === 'deviations'
          )) {
            const err87 = {
              instancePath: instancePath + '/summary',
              schemaPath: '#/$defs/Summary/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key7 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data43.planned !== undefined) {
          let data44 = data43.planned;
          if (!(typeof data44 == 'number' && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
            const err88 = {
              instancePath: instancePath + '/summary/planned',
              schemaPath: '#/$defs/Summary/properties/planned/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data43.passed !== undefined) {
          let data45 = data43.passed;
          if (!(typeof data45 == 'number' && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
            const err89 = {
              instancePath: instancePath + '/summary/passed',
              schemaPath: '#/$defs/Summary/properties/passed/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data43.failed !== undefined) {
          let data46 = data43.failed;
          if (!(typeof data46 == 'number' && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
            const err90 = {
              instancePath: instancePath + '/summary/failed',
              schemaPath: '#/$defs/Summary/properties/failed/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data43.warned !== undefined) {
          let data47 = data43.warned;
          if (!(typeof data47 == 'number' && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
            const err91 = {
              instancePath: instancePath + '/summary/warned',
              schemaPath: '#/$defs/Summary/properties/warned/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data43.incomplete !== undefined) {
          let data48 = data43.incomplete;
          if (!(typeof data48 == 'number' && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
            const err92 = {
              instancePath: instancePath + '/summary/incomplete',
              schemaPath: '#/$defs/Summary/properties/incomplete/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data43.notApplicable !== undefined) {
          let data49 = data43.notApplicable;
          if (!(typeof data49 == 'number' && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
            const err93 = {
              instancePath: instancePath + '/summary/notApplicable',
              schemaPath: '#/$defs/Summary/properties/notApplicable/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data43.notSelected !== undefined) {
          let data50 = data43.notSelected;
          if (!(typeof data50 == 'number' && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
            const err94 = {
              instancePath: instancePath + '/summary/notSelected',
              schemaPath: '#/$defs/Summary/properties/notSelected/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data43.deviations !== undefined) {
          let data51 = data43.deviations;
          if (!(typeof data51 == 'number' && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
            const err95 = {
              instancePath: instancePath + '/summary/deviations',
              schemaPath: '#/$defs/Summary/properties/deviations/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
      } else {
        const err96 = {
          instancePath: instancePath + '/summary',
          schemaPath: '#/$defs/Summary/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.requirements !== undefined) {
      let data52 = data.requirements;
      if (Array.isArray(data52)) {
        const len6 = data52.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (
            !validate33(data52[i6], {
              instancePath: instancePath + '/requirements/' + i6,
              parentData: data52,
              parentDataProperty: i6,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err97 = {
          instancePath: instancePath + '/requirements',
          schemaPath: '#/properties/requirements/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
  } else {
    const err98 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err98];
    } else {
      vErrors.push(err98);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const runEvent: Validator = validate41 as unknown as Validator;
const schema71 = {
  oneOf: [
    { $ref: '#/$defs/RunStarted' },
    { $ref: '#/$defs/WorldMeasured' },
    { $ref: '#/$defs/DriverDescribed' },
    { $ref: '#/$defs/RequirementFinished' },
    { $ref: '#/$defs/RunFinished' },
  ],
};
const schema72 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'event',
    'kit',
    'spec',
    'side',
    'subject',
    'profile',
    'signatures',
    'seed',
    'runs',
    'startedAt',
    'selected',
  ],
  properties: {
    event: { const: 'run-started' },
    kit: { $ref: '#/$defs/Kit' },
    spec: { $ref: '#/$defs/Spec' },
    side: { type: 'string', enum: ['server', 'client'] },
    subject: { $ref: '#/$defs/Subject' },
    profile: { type: 'string', enum: ['documented', 'gateway'] },
    signatures: { type: 'array', items: { type: 'string', enum: ['rpc', 'acs3'] } },
    seed: { type: 'integer' },
    runs: { type: 'integer', minimum: 1 },
    startedAt: { type: 'string' },
    selected: {
      type: 'array',
      description: 'The ids that this run was asked to assess',
      items: { type: 'string' },
    },
  },
};

function validate42(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kit === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kit' },
        message: "must have required property '" + 'kit' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.spec === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'spec' },
        message: "must have required property '" + 'spec' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.side === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'side' },
        message: "must have required property '" + 'side' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.subject === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
        message: "must have required property '" + 'subject' + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.profile === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'profile' },
        message: "must have required property '" + 'profile' + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.signatures === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'signatures' },
        message: "must have required property '" + 'signatures' + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.seed === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'seed' },
        message: "must have required property '" + 'seed' + "'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.runs === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'runs' },
        message: "must have required property '" + 'runs' + "'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.startedAt === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'startedAt' },
        message: "must have required property '" + 'startedAt' + "'",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.selected === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'selected' },
        message: "must have required property '" + 'selected' + "'",
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func7.call(schema72.properties, key0)) {
        const err11 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('run-started' !== data.event) {
        const err12 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'run-started' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.kit !== undefined) {
      let data1 = data.kit;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.name === undefined) {
          const err13 = {
            instancePath: instancePath + '/kit',
            schemaPath: '#/$defs/Kit/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            message: "must have required property '" + 'name' + "'",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data1.version === undefined) {
          const err14 = {
            instancePath: instancePath + '/kit',
            schemaPath: '#/$defs/Kit/required',
            keyword: 'required',
            params: { missingProperty: 'version' },
            message: "must have required property '" + 'version' + "'",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === 'name' || key1 === 'version')) {
            const err15 = {
              instancePath: instancePath + '/kit',
              schemaPath: '#/$defs/Kit/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.name !== undefined) {
          if ('fnf-conformance' !== data1.name) {
            const err16 = {
              instancePath: instancePath + '/kit/name',
              schemaPath: '#/$defs/Kit/properties/name/const',
              keyword: 'const',
              params: { allowedValue: 'fnf-conformance' },
              message: 'must be equal to constant',
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.version !== undefined) {
          if (typeof data1.version !== 'string') {
            const err17 = {
              instancePath: instancePath + '/kit/version',
              schemaPath: '#/$defs/Kit/properties/version/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/kit',
          schemaPath: '#/$defs/Kit/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.spec !== undefined) {
      let data4 = data.spec;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.revision === undefined) {
          const err19 = {
            instancePath: instancePath + '/spec',
            schemaPath: '#/$defs/Spec/required',
            keyword: 'required',
            params: { missingProperty: 'revision' },
            message: "must have required property '" + 'revision' + "'",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4.sha256 === undefined) {
          const err20 = {
            instancePath: instancePath + '/spec',
            schemaPath: '#/$defs/Spec/required',
            keyword: 'required',
            params: { missingProperty: 'sha256' },
            message: "must have required property '" + 'sha256' + "'",
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4.requirementsSha256 === undefined) {
          const err21 = {
            instancePath: instancePath + '/spec',
            schemaPath: '#/$defs/Spec/required',
            keyword: 'required',
            params: { missingProperty: 'requirementsSha256' },
            message: "must have required property '" + 'requirementsSha256' + "'",
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === 'revision' || key2 === 'sha256' || key2 === 'requirementsSha256')) {
            const err22 = {
              instancePath: instancePath + '/spec',
              schemaPath: '#/$defs/Spec/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.revision !== undefined) {
          if (typeof data4.revision !== 'string') {
            const err23 = {
              instancePath: instancePath + '/spec/revision',
              schemaPath: '#/$defs/Spec/properties/revision/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data4.sha256 !== undefined) {
          if (typeof data4.sha256 !== 'string') {
            const err24 = {
              instancePath: instancePath + '/spec/sha256',
              schemaPath: '#/$defs/Spec/properties/sha256/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data4.requirementsSha256 !== undefined) {
          if (typeof data4.requirementsSha256 !== 'string') {
            const err25 = {
              instancePath: instancePath + '/spec/requirementsSha256',
              schemaPath: '#/$defs/Spec/properties/requirementsSha256/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/spec',
          schemaPath: '#/$defs/Spec/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.side !== undefined) {
      let data8 = data.side;
      if (typeof data8 !== 'string') {
        const err27 = {
          instancePath: instancePath + '/side',
          schemaPath: '#/properties/side/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data8 === 'server' || data8 === 'client')) {
        const err28 = {
          instancePath: instancePath + '/side',
          schemaPath: '#/properties/side/enum',
          keyword: 'enum',
          params: { allowedValues: schema72.properties.side.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.subject !== undefined) {
      let data9 = data.subject;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(
            key3 === 'endpoint' ||
            key3 === 'embedded' ||
            key3 === 'faults' ||
            key3 === 'name' ||
            key3 === 'version' ||
            key3 === 'language' ||
            key3 === 'command'
          )) {
            const err29 = {
              instancePath: instancePath + '/subject',
              schemaPath: '#/$defs/Subject/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data9.endpoint !== undefined) {
          if (typeof data9.endpoint !== 'string') {
            const err30 = {
              instancePath: instancePath + '/subject/endpoint',
              schemaPath: '#/$defs/Subject/properties/endpoint/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data9.embedded !== undefined) {
          if (typeof data9.embedded !== 'boolean') {
            const err31 = {
              instancePath: instancePath + '/subject/embedded',
              schemaPath: '#/$defs/Subject/properties/embedded/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data9.faults !== undefined) {
          let data12 = data9.faults;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data12[i0] !== 'string') {
                const err32 = {
                  instancePath: instancePath + '/subject/faults/' + i0,
                  schemaPath: '#/$defs/Subject/properties/faults/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = {
              instancePath: instancePath + '/subject/faults',
              schemaPath: '#/$defs/Subject/properties/faults/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.name !== undefined) {
          if (typeof data9.name !== 'string') {
            const err34 = {
              instancePath: instancePath + '/subject/name',
              schemaPath: '#/$defs/Subject/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data9.version !== undefined) {
          if (typeof data9.version !== 'string') {
            const err35 = {
              instancePath: instancePath + '/subject/version',
              schemaPath: '#/$defs/Subject/properties/version/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data9.language !== undefined) {
          if (typeof data9.language !== 'string') {
            const err36 = {
              instancePath: instancePath + '/subject/language',
              schemaPath: '#/$defs/Subject/properties/language/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data9.command !== undefined) {
          let data17 = data9.command;
          if (Array.isArray(data17)) {
            const len1 = data17.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data17[i1] !== 'string') {
                const err37 = {
                  instancePath: instancePath + '/subject/command/' + i1,
                  schemaPath: '#/$defs/Subject/properties/command/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = {
              instancePath: instancePath + '/subject/command',
              schemaPath: '#/$defs/Subject/properties/command/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/$defs/Subject/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      let data19 = data.profile;
      if (typeof data19 !== 'string') {
        const err40 = {
          instancePath: instancePath + '/profile',
          schemaPath: '#/properties/profile/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (!(data19 === 'documented' || data19 === 'gateway')) {
        const err41 = {
          instancePath: instancePath + '/profile',
          schemaPath: '#/properties/profile/enum',
          keyword: 'enum',
          params: { allowedValues: schema72.properties.profile.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.signatures !== undefined) {
      let data20 = data.signatures;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (typeof data21 !== 'string') {
            const err42 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (!(data21 === 'rpc' || data21 === 'acs3')) {
            const err43 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema72.properties.signatures.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + '/signatures',
          schemaPath: '#/properties/signatures/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.seed !== undefined) {
      let data22 = data.seed;
      if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
        const err45 = {
          instancePath: instancePath + '/seed',
          schemaPath: '#/properties/seed/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.runs !== undefined) {
      let data23 = data.runs;
      if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
        const err46 = {
          instancePath: instancePath + '/runs',
          schemaPath: '#/properties/runs/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data23 == 'number' && isFinite(data23)) {
        if (data23 < 1 || isNaN(data23)) {
          const err47 = {
            instancePath: instancePath + '/runs',
            schemaPath: '#/properties/runs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.startedAt !== undefined) {
      if (typeof data.startedAt !== 'string') {
        const err48 = {
          instancePath: instancePath + '/startedAt',
          schemaPath: '#/properties/startedAt/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.selected !== undefined) {
      let data25 = data.selected;
      if (Array.isArray(data25)) {
        const len3 = data25.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data25[i3] !== 'string') {
            const err49 = {
              instancePath: instancePath + '/selected/' + i3,
              schemaPath: '#/properties/selected/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = {
          instancePath: instancePath + '/selected',
          schemaPath: '#/properties/selected/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema76 = {
  type: 'object',
  additionalProperties: false,
  required: ['event', 'clock', 'fixtures'],
  properties: {
    event: { const: 'world-measured' },
    clock: { $ref: '#/$defs/Clock' },
    fixtures: { type: 'array', items: { $ref: '#/$defs/Fixture' } },
  },
};

function validate44(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.clock === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clock' },
        message: "must have required property '" + 'clock' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.fixtures === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fixtures' },
        message: "must have required property '" + 'fixtures' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'event' || key0 === 'clock' || key0 === 'fixtures')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('world-measured' !== data.event) {
        const err4 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'world-measured' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.clock !== undefined) {
      let data1 = data.clock;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.source === undefined) {
          const err5 = {
            instancePath: instancePath + '/clock',
            schemaPath: '#/$defs/Clock/required',
            keyword: 'required',
            params: { missingProperty: 'source' },
            message: "must have required property '" + 'source' + "'",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.offsetMs === undefined) {
          const err6 = {
            instancePath: instancePath + '/clock',
            schemaPath: '#/$defs/Clock/required',
            keyword: 'required',
            params: { missingProperty: 'offsetMs' },
            message: "must have required property '" + 'offsetMs' + "'",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === 'source' || key1 === 'offsetMs')) {
            const err7 = {
              instancePath: instancePath + '/clock',
              schemaPath: '#/$defs/Clock/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.source !== undefined) {
          let data2 = data1.source;
          if (typeof data2 !== 'string') {
            const err8 = {
              instancePath: instancePath + '/clock/source',
              schemaPath: '#/$defs/Clock/properties/source/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data2 === 'date-header' || data2 === 'local')) {
            const err9 = {
              instancePath: instancePath + '/clock/source',
              schemaPath: '#/$defs/Clock/properties/source/enum',
              keyword: 'enum',
              params: { allowedValues: schema50.properties.source.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.offsetMs !== undefined) {
          let data3 = data1.offsetMs;
          if (!(typeof data3 == 'number' && isFinite(data3))) {
            const err10 = {
              instancePath: instancePath + '/clock/offsetMs',
              schemaPath: '#/$defs/Clock/properties/offsetMs/type',
              keyword: 'type',
              params: { type: 'number' },
              message: 'must be number',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/clock',
          schemaPath: '#/$defs/Clock/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.fixtures !== undefined) {
      let data4 = data.fixtures;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate29(data4[i0], {
              instancePath: instancePath + '/fixtures/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/fixtures',
          schemaPath: '#/properties/fixtures/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema78 = {
  description: 'Client side: the SDK under test, as its driver describes it',
  type: 'object',
  additionalProperties: false,
  required: ['event', 'subject', 'signatures', 'features'],
  properties: {
    event: { const: 'driver-described' },
    subject: { $ref: '#/$defs/Subject' },
    signatures: { type: 'array', items: { type: 'string', enum: ['rpc', 'acs3'] } },
    features: { type: 'array', items: { type: 'string' } },
  },
};

function validate47(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.subject === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
        message: "must have required property '" + 'subject' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signatures === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'signatures' },
        message: "must have required property '" + 'signatures' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.features === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'features' },
        message: "must have required property '" + 'features' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'event' ||
        key0 === 'subject' ||
        key0 === 'signatures' ||
        key0 === 'features'
      )) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('driver-described' !== data.event) {
        const err5 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'driver-described' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.subject !== undefined) {
      let data1 = data.subject;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(
            key1 === 'endpoint' ||
            key1 === 'embedded' ||
            key1 === 'faults' ||
            key1 === 'name' ||
            key1 === 'version' ||
            key1 === 'language' ||
            key1 === 'command'
          )) {
            const err6 = {
              instancePath: instancePath + '/subject',
              schemaPath: '#/$defs/Subject/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.endpoint !== undefined) {
          if (typeof data1.endpoint !== 'string') {
            const err7 = {
              instancePath: instancePath + '/subject/endpoint',
              schemaPath: '#/$defs/Subject/properties/endpoint/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.embedded !== undefined) {
          if (typeof data1.embedded !== 'boolean') {
            const err8 = {
              instancePath: instancePath + '/subject/embedded',
              schemaPath: '#/$defs/Subject/properties/embedded/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.faults !== undefined) {
          let data4 = data1.faults;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data4[i0] !== 'string') {
                const err9 = {
                  instancePath: instancePath + '/subject/faults/' + i0,
                  schemaPath: '#/$defs/Subject/properties/faults/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = {
              instancePath: instancePath + '/subject/faults',
              schemaPath: '#/$defs/Subject/properties/faults/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.name !== undefined) {
          if (typeof data1.name !== 'string') {
            const err11 = {
              instancePath: instancePath + '/subject/name',
              schemaPath: '#/$defs/Subject/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.version !== undefined) {
          if (typeof data1.version !== 'string') {
            const err12 = {
              instancePath: instancePath + '/subject/version',
              schemaPath: '#/$defs/Subject/properties/version/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.language !== undefined) {
          if (typeof data1.language !== 'string') {
            const err13 = {
              instancePath: instancePath + '/subject/language',
              schemaPath: '#/$defs/Subject/properties/language/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.command !== undefined) {
          let data9 = data1.command;
          if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data9[i1] !== 'string') {
                const err14 = {
                  instancePath: instancePath + '/subject/command/' + i1,
                  schemaPath: '#/$defs/Subject/properties/command/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/subject/command',
              schemaPath: '#/$defs/Subject/properties/command/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/$defs/Subject/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.signatures !== undefined) {
      let data11 = data.signatures;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (typeof data12 !== 'string') {
            const err17 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (!(data12 === 'rpc' || data12 === 'acs3')) {
            const err18 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema78.properties.signatures.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/signatures',
          schemaPath: '#/properties/signatures/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.features !== undefined) {
      let data13 = data.features;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data13[i3] !== 'string') {
            const err20 = {
              instancePath: instancePath + '/features/' + i3,
              schemaPath: '#/properties/features/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/features',
          schemaPath: '#/properties/features/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema80 = {
  type: 'object',
  additionalProperties: false,
  required: ['event', 'result'],
  properties: {
    event: { const: 'requirement-finished' },
    result: { $ref: '#/$defs/RequirementResult' },
  },
};

function validate49(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.result === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
        message: "must have required property '" + 'result' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'event' || key0 === 'result')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('requirement-finished' !== data.event) {
        const err3 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'requirement-finished' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.result !== undefined) {
      if (
        !validate33(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema81 = {
  type: 'object',
  additionalProperties: false,
  required: ['event', 'finishedAt', 'requests'],
  properties: {
    event: { const: 'run-finished' },
    finishedAt: { type: 'string' },
    requests: { type: 'integer', minimum: 0 },
    interrupted: { $ref: '#/$defs/Text' },
    driver: { $ref: '#/$defs/DriverReport' },
    problems: {
      type: 'array',
      description:
        'What makes the run fail besides its requirements, such as a deviation that expired',
      items: { $ref: '#/$defs/Text' },
    },
  },
};

function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.finishedAt === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'finishedAt' },
        message: "must have required property '" + 'finishedAt' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.requests === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requests' },
        message: "must have required property '" + 'requests' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'event' ||
        key0 === 'finishedAt' ||
        key0 === 'requests' ||
        key0 === 'interrupted' ||
        key0 === 'driver' ||
        key0 === 'problems'
      )) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('run-finished' !== data.event) {
        const err4 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'run-finished' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.finishedAt !== undefined) {
      if (typeof data.finishedAt !== 'string') {
        const err5 = {
          instancePath: instancePath + '/finishedAt',
          schemaPath: '#/properties/finishedAt/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.requests !== undefined) {
      let data2 = data.requests;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + '/requests',
          schemaPath: '#/properties/requests/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/requests',
            schemaPath: '#/properties/requests/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.interrupted !== undefined) {
      let data3 = data.interrupted;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.en === undefined) {
          const err8 = {
            instancePath: instancePath + '/interrupted',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'en' },
            message: "must have required property '" + 'en' + "'",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.zh === undefined) {
          const err9 = {
            instancePath: instancePath + '/interrupted',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'zh' },
            message: "must have required property '" + 'zh' + "'",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === 'en' || key1 === 'zh')) {
            const err10 = {
              instancePath: instancePath + '/interrupted',
              schemaPath: '#/$defs/Text/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.en !== undefined) {
          if (typeof data3.en !== 'string') {
            const err11 = {
              instancePath: instancePath + '/interrupted/en',
              schemaPath: '#/$defs/Text/properties/en/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.zh !== undefined) {
          if (typeof data3.zh !== 'string') {
            const err12 = {
              instancePath: instancePath + '/interrupted/zh',
              schemaPath: '#/$defs/Text/properties/zh/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/interrupted',
          schemaPath: '#/$defs/Text/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.driver !== undefined) {
      if (
        !validate31(data.driver, {
          instancePath: instancePath + '/driver',
          parentData: data,
          parentDataProperty: 'driver',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.problems !== undefined) {
      let data7 = data.problems;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.en === undefined) {
              const err14 = {
                instancePath: instancePath + '/problems/' + i0,
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'en' },
                message: "must have required property '" + 'en' + "'",
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data8.zh === undefined) {
              const err15 = {
                instancePath: instancePath + '/problems/' + i0,
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'zh' },
                message: "must have required property '" + 'zh' + "'",
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === 'en' || key2 === 'zh')) {
                const err16 = {
                  instancePath: instancePath + '/problems/' + i0,
                  schemaPath: '#/$defs/Text/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data8.en !== undefined) {
              if (typeof data8.en !== 'string') {
                const err17 = {
                  instancePath: instancePath + '/problems/' + i0 + '/en',
                  schemaPath: '#/$defs/Text/properties/en/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data8.zh !== undefined) {
              if (typeof data8.zh !== 'string') {
                const err18 = {
                  instancePath: instancePath + '/problems/' + i0 + '/zh',
                  schemaPath: '#/$defs/Text/properties/zh/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = {
              instancePath: instancePath + '/problems/' + i0,
              schemaPath: '#/$defs/Text/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate41(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (
    !validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (
    !validate44(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs3 = errors;
    if (
      !validate47(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
    ) {
      vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
      const _errs4 = errors;
      if (
        !validate49(data, {
          instancePath,
          parentData,
          parentDataProperty,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = true;
          }
        }
        const _errs5 = errors;
        if (
          !validate52(data, {
            instancePath,
            parentData,
            parentDataProperty,
            rootData,
            dynamicAnchors,
          })
        ) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true) {
              props0 = true;
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = {
      instancePath,
      schemaPath: '#/oneOf',
      keyword: 'oneOf',
      params: { passingSchemas: passing0 },
      message: 'must match exactly one schema in oneOf',
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate41.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate41.evaluated = { dynamicProps: true, dynamicItems: false };

export const runStarted: Validator = validate55 as unknown as Validator;

function validate55(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kit === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kit' },
        message: "must have required property '" + 'kit' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.spec === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'spec' },
        message: "must have required property '" + 'spec' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.side === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'side' },
        message: "must have required property '" + 'side' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.subject === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
        message: "must have required property '" + 'subject' + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.profile === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'profile' },
        message: "must have required property '" + 'profile' + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.signatures === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'signatures' },
        message: "must have required property '" + 'signatures' + "'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.seed === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'seed' },
        message: "must have required property '" + 'seed' + "'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.runs === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'runs' },
        message: "must have required property '" + 'runs' + "'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.startedAt === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'startedAt' },
        message: "must have required property '" + 'startedAt' + "'",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.selected === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'selected' },
        message: "must have required property '" + 'selected' + "'",
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func7.call(schema72.properties, key0)) {
        const err11 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('run-started' !== data.event) {
        const err12 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'run-started' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.kit !== undefined) {
      let data1 = data.kit;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.name === undefined) {
          const err13 = {
            instancePath: instancePath + '/kit',
            schemaPath: '#/$defs/Kit/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            message: "must have required property '" + 'name' + "'",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data1.version === undefined) {
          const err14 = {
            instancePath: instancePath + '/kit',
            schemaPath: '#/$defs/Kit/required',
            keyword: 'required',
            params: { missingProperty: 'version' },
            message: "must have required property '" + 'version' + "'",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === 'name' || key1 === 'version')) {
            const err15 = {
              instancePath: instancePath + '/kit',
              schemaPath: '#/$defs/Kit/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.name !== undefined) {
          if ('fnf-conformance' !== data1.name) {
            const err16 = {
              instancePath: instancePath + '/kit/name',
              schemaPath: '#/$defs/Kit/properties/name/const',
              keyword: 'const',
              params: { allowedValue: 'fnf-conformance' },
              message: 'must be equal to constant',
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.version !== undefined) {
          if (typeof data1.version !== 'string') {
            const err17 = {
              instancePath: instancePath + '/kit/version',
              schemaPath: '#/$defs/Kit/properties/version/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/kit',
          schemaPath: '#/$defs/Kit/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.spec !== undefined) {
      let data4 = data.spec;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.revision === undefined) {
          const err19 = {
            instancePath: instancePath + '/spec',
            schemaPath: '#/$defs/Spec/required',
            keyword: 'required',
            params: { missingProperty: 'revision' },
            message: "must have required property '" + 'revision' + "'",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4.sha256 === undefined) {
          const err20 = {
            instancePath: instancePath + '/spec',
            schemaPath: '#/$defs/Spec/required',
            keyword: 'required',
            params: { missingProperty: 'sha256' },
            message: "must have required property '" + 'sha256' + "'",
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4.requirementsSha256 === undefined) {
          const err21 = {
            instancePath: instancePath + '/spec',
            schemaPath: '#/$defs/Spec/required',
            keyword: 'required',
            params: { missingProperty: 'requirementsSha256' },
            message: "must have required property '" + 'requirementsSha256' + "'",
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === 'revision' || key2 === 'sha256' || key2 === 'requirementsSha256')) {
            const err22 = {
              instancePath: instancePath + '/spec',
              schemaPath: '#/$defs/Spec/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.revision !== undefined) {
          if (typeof data4.revision !== 'string') {
            const err23 = {
              instancePath: instancePath + '/spec/revision',
              schemaPath: '#/$defs/Spec/properties/revision/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data4.sha256 !== undefined) {
          if (typeof data4.sha256 !== 'string') {
            const err24 = {
              instancePath: instancePath + '/spec/sha256',
              schemaPath: '#/$defs/Spec/properties/sha256/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data4.requirementsSha256 !== undefined) {
          if (typeof data4.requirementsSha256 !== 'string') {
            const err25 = {
              instancePath: instancePath + '/spec/requirementsSha256',
              schemaPath: '#/$defs/Spec/properties/requirementsSha256/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/spec',
          schemaPath: '#/$defs/Spec/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.side !== undefined) {
      let data8 = data.side;
      if (typeof data8 !== 'string') {
        const err27 = {
          instancePath: instancePath + '/side',
          schemaPath: '#/properties/side/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data8 === 'server' || data8 === 'client')) {
        const err28 = {
          instancePath: instancePath + '/side',
          schemaPath: '#/properties/side/enum',
          keyword: 'enum',
          params: { allowedValues: schema72.properties.side.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.subject !== undefined) {
      let data9 = data.subject;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(
            key3 === 'endpoint' ||
            key3 === 'embedded' ||
            key3 === 'faults' ||
            key3 === 'name' ||
            key3 === 'version' ||
            key3 === 'language' ||
            key3 === 'command'
          )) {
            const err29 = {
              instancePath: instancePath + '/subject',
              schemaPath: '#/$defs/Subject/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data9.endpoint !== undefined) {
          if (typeof data9.endpoint !== 'string') {
            const err30 = {
              instancePath: instancePath + '/subject/endpoint',
              schemaPath: '#/$defs/Subject/properties/endpoint/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data9.embedded !== undefined) {
          if (typeof data9.embedded !== 'boolean') {
            const err31 = {
              instancePath: instancePath + '/subject/embedded',
              schemaPath: '#/$defs/Subject/properties/embedded/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data9.faults !== undefined) {
          let data12 = data9.faults;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data12[i0] !== 'string') {
                const err32 = {
                  instancePath: instancePath + '/subject/faults/' + i0,
                  schemaPath: '#/$defs/Subject/properties/faults/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = {
              instancePath: instancePath + '/subject/faults',
              schemaPath: '#/$defs/Subject/properties/faults/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.name !== undefined) {
          if (typeof data9.name !== 'string') {
            const err34 = {
              instancePath: instancePath + '/subject/name',
              schemaPath: '#/$defs/Subject/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data9.version !== undefined) {
          if (typeof data9.version !== 'string') {
            const err35 = {
              instancePath: instancePath + '/subject/version',
              schemaPath: '#/$defs/Subject/properties/version/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data9.language !== undefined) {
          if (typeof data9.language !== 'string') {
            const err36 = {
              instancePath: instancePath + '/subject/language',
              schemaPath: '#/$defs/Subject/properties/language/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data9.command !== undefined) {
          let data17 = data9.command;
          if (Array.isArray(data17)) {
            const len1 = data17.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data17[i1] !== 'string') {
                const err37 = {
                  instancePath: instancePath + '/subject/command/' + i1,
                  schemaPath: '#/$defs/Subject/properties/command/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = {
              instancePath: instancePath + '/subject/command',
              schemaPath: '#/$defs/Subject/properties/command/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/$defs/Subject/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      let data19 = data.profile;
      if (typeof data19 !== 'string') {
        const err40 = {
          instancePath: instancePath + '/profile',
          schemaPath: '#/properties/profile/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (!(data19 === 'documented' || data19 === 'gateway')) {
        const err41 = {
          instancePath: instancePath + '/profile',
          schemaPath: '#/properties/profile/enum',
          keyword: 'enum',
          params: { allowedValues: schema72.properties.profile.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.signatures !== undefined) {
      let data20 = data.signatures;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (typeof data21 !== 'string') {
            const err42 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (!(data21 === 'rpc' || data21 === 'acs3')) {
            const err43 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema72.properties.signatures.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + '/signatures',
          schemaPath: '#/properties/signatures/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.seed !== undefined) {
      let data22 = data.seed;
      if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
        const err45 = {
          instancePath: instancePath + '/seed',
          schemaPath: '#/properties/seed/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.runs !== undefined) {
      let data23 = data.runs;
      if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
        const err46 = {
          instancePath: instancePath + '/runs',
          schemaPath: '#/properties/runs/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data23 == 'number' && isFinite(data23)) {
        if (data23 < 1 || isNaN(data23)) {
          const err47 = {
            instancePath: instancePath + '/runs',
            schemaPath: '#/properties/runs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.startedAt !== undefined) {
      if (typeof data.startedAt !== 'string') {
        const err48 = {
          instancePath: instancePath + '/startedAt',
          schemaPath: '#/properties/startedAt/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.selected !== undefined) {
      let data25 = data.selected;
      if (Array.isArray(data25)) {
        const len3 = data25.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data25[i3] !== 'string') {
            const err49 = {
              instancePath: instancePath + '/selected/' + i3,
              schemaPath: '#/properties/selected/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = {
          instancePath: instancePath + '/selected',
          schemaPath: '#/properties/selected/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const worldMeasured: Validator = validate56 as unknown as Validator;

function validate56(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.clock === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clock' },
        message: "must have required property '" + 'clock' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.fixtures === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fixtures' },
        message: "must have required property '" + 'fixtures' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'event' || key0 === 'clock' || key0 === 'fixtures')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('world-measured' !== data.event) {
        const err4 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'world-measured' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.clock !== undefined) {
      let data1 = data.clock;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.source === undefined) {
          const err5 = {
            instancePath: instancePath + '/clock',
            schemaPath: '#/$defs/Clock/required',
            keyword: 'required',
            params: { missingProperty: 'source' },
            message: "must have required property '" + 'source' + "'",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.offsetMs === undefined) {
          const err6 = {
            instancePath: instancePath + '/clock',
            schemaPath: '#/$defs/Clock/required',
            keyword: 'required',
            params: { missingProperty: 'offsetMs' },
            message: "must have required property '" + 'offsetMs' + "'",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === 'source' || key1 === 'offsetMs')) {
            const err7 = {
              instancePath: instancePath + '/clock',
              schemaPath: '#/$defs/Clock/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.source !== undefined) {
          let data2 = data1.source;
          if (typeof data2 !== 'string') {
            const err8 = {
              instancePath: instancePath + '/clock/source',
              schemaPath: '#/$defs/Clock/properties/source/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data2 === 'date-header' || data2 === 'local')) {
            const err9 = {
              instancePath: instancePath + '/clock/source',
              schemaPath: '#/$defs/Clock/properties/source/enum',
              keyword: 'enum',
              params: { allowedValues: schema50.properties.source.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.offsetMs !== undefined) {
          let data3 = data1.offsetMs;
          if (!(typeof data3 == 'number' && isFinite(data3))) {
            const err10 = {
              instancePath: instancePath + '/clock/offsetMs',
              schemaPath: '#/$defs/Clock/properties/offsetMs/type',
              keyword: 'type',
              params: { type: 'number' },
              message: 'must be number',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/clock',
          schemaPath: '#/$defs/Clock/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.fixtures !== undefined) {
      let data4 = data.fixtures;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate29(data4[i0], {
              instancePath: instancePath + '/fixtures/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/fixtures',
          schemaPath: '#/properties/fixtures/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const driverDescribed: Validator = validate58 as unknown as Validator;

function validate58(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.subject === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
        message: "must have required property '" + 'subject' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signatures === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'signatures' },
        message: "must have required property '" + 'signatures' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.features === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'features' },
        message: "must have required property '" + 'features' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'event' ||
        key0 === 'subject' ||
        key0 === 'signatures' ||
        key0 === 'features'
      )) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('driver-described' !== data.event) {
        const err5 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'driver-described' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.subject !== undefined) {
      let data1 = data.subject;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(
            key1 === 'endpoint' ||
            key1 === 'embedded' ||
            key1 === 'faults' ||
            key1 === 'name' ||
            key1 === 'version' ||
            key1 === 'language' ||
            key1 === 'command'
          )) {
            const err6 = {
              instancePath: instancePath + '/subject',
              schemaPath: '#/$defs/Subject/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.endpoint !== undefined) {
          if (typeof data1.endpoint !== 'string') {
            const err7 = {
              instancePath: instancePath + '/subject/endpoint',
              schemaPath: '#/$defs/Subject/properties/endpoint/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.embedded !== undefined) {
          if (typeof data1.embedded !== 'boolean') {
            const err8 = {
              instancePath: instancePath + '/subject/embedded',
              schemaPath: '#/$defs/Subject/properties/embedded/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.faults !== undefined) {
          let data4 = data1.faults;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data4[i0] !== 'string') {
                const err9 = {
                  instancePath: instancePath + '/subject/faults/' + i0,
                  schemaPath: '#/$defs/Subject/properties/faults/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = {
              instancePath: instancePath + '/subject/faults',
              schemaPath: '#/$defs/Subject/properties/faults/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.name !== undefined) {
          if (typeof data1.name !== 'string') {
            const err11 = {
              instancePath: instancePath + '/subject/name',
              schemaPath: '#/$defs/Subject/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.version !== undefined) {
          if (typeof data1.version !== 'string') {
            const err12 = {
              instancePath: instancePath + '/subject/version',
              schemaPath: '#/$defs/Subject/properties/version/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.language !== undefined) {
          if (typeof data1.language !== 'string') {
            const err13 = {
              instancePath: instancePath + '/subject/language',
              schemaPath: '#/$defs/Subject/properties/language/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.command !== undefined) {
          let data9 = data1.command;
          if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data9[i1] !== 'string') {
                const err14 = {
                  instancePath: instancePath + '/subject/command/' + i1,
                  schemaPath: '#/$defs/Subject/properties/command/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/subject/command',
              schemaPath: '#/$defs/Subject/properties/command/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/$defs/Subject/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.signatures !== undefined) {
      let data11 = data.signatures;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (typeof data12 !== 'string') {
            const err17 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (!(data12 === 'rpc' || data12 === 'acs3')) {
            const err18 = {
              instancePath: instancePath + '/signatures/' + i2,
              schemaPath: '#/properties/signatures/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema78.properties.signatures.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/signatures',
          schemaPath: '#/properties/signatures/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.features !== undefined) {
      let data13 = data.features;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data13[i3] !== 'string') {
            const err20 = {
              instancePath: instancePath + '/features/' + i3,
              schemaPath: '#/properties/features/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/features',
          schemaPath: '#/properties/features/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const requirementFinished: Validator = validate59 as unknown as Validator;

function validate59(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.result === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
        message: "must have required property '" + 'result' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'event' || key0 === 'result')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('requirement-finished' !== data.event) {
        const err3 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'requirement-finished' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.result !== undefined) {
      if (
        !validate33(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const runFinished: Validator = validate61 as unknown as Validator;

function validate61(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property '" + 'event' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.finishedAt === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'finishedAt' },
        message: "must have required property '" + 'finishedAt' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.requests === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'requests' },
        message: "must have required property '" + 'requests' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'event' ||
        key0 === 'finishedAt' ||
        key0 === 'requests' ||
        key0 === 'interrupted' ||
        key0 === 'driver' ||
        key0 === 'problems'
      )) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      if ('run-finished' !== data.event) {
        const err4 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/const',
          keyword: 'const',
          params: { allowedValue: 'run-finished' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.finishedAt !== undefined) {
      if (typeof data.finishedAt !== 'string') {
        const err5 = {
          instancePath: instancePath + '/finishedAt',
          schemaPath: '#/properties/finishedAt/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.requests !== undefined) {
      let data2 = data.requests;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + '/requests',
          schemaPath: '#/properties/requests/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/requests',
            schemaPath: '#/properties/requests/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.interrupted !== undefined) {
      let data3 = data.interrupted;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.en === undefined) {
          const err8 = {
            instancePath: instancePath + '/interrupted',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'en' },
            message: "must have required property '" + 'en' + "'",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.zh === undefined) {
          const err9 = {
            instancePath: instancePath + '/interrupted',
            schemaPath: '#/$defs/Text/required',
            keyword: 'required',
            params: { missingProperty: 'zh' },
            message: "must have required property '" + 'zh' + "'",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === 'en' || key1 === 'zh')) {
            const err10 = {
              instancePath: instancePath + '/interrupted',
              schemaPath: '#/$defs/Text/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.en !== undefined) {
          if (typeof data3.en !== 'string') {
            const err11 = {
              instancePath: instancePath + '/interrupted/en',
              schemaPath: '#/$defs/Text/properties/en/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.zh !== undefined) {
          if (typeof data3.zh !== 'string') {
            const err12 = {
              instancePath: instancePath + '/interrupted/zh',
              schemaPath: '#/$defs/Text/properties/zh/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/interrupted',
          schemaPath: '#/$defs/Text/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.driver !== undefined) {
      if (
        !validate31(data.driver, {
          instancePath: instancePath + '/driver',
          parentData: data,
          parentDataProperty: 'driver',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.problems !== undefined) {
      let data7 = data.problems;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.en === undefined) {
              const err14 = {
                instancePath: instancePath + '/problems/' + i0,
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'en' },
                message: "must have required property '" + 'en' + "'",
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data8.zh === undefined) {
              const err15 = {
                instancePath: instancePath + '/problems/' + i0,
                schemaPath: '#/$defs/Text/required',
                keyword: 'required',
                params: { missingProperty: 'zh' },
                message: "must have required property '" + 'zh' + "'",
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === 'en' || key2 === 'zh')) {
                const err16 = {
                  instancePath: instancePath + '/problems/' + i0,
                  schemaPath: '#/$defs/Text/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data8.en !== undefined) {
              if (typeof data8.en !== 'string') {
                const err17 = {
                  instancePath: instancePath + '/problems/' + i0 + '/en',
                  schemaPath: '#/$defs/Text/properties/en/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data8.zh !== undefined) {
              if (typeof data8.zh !== 'string') {
                const err18 = {
                  instancePath: instancePath + '/problems/' + i0 + '/zh',
                  schemaPath: '#/$defs/Text/properties/zh/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = {
              instancePath: instancePath + '/problems/' + i0,
              schemaPath: '#/$defs/Text/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const config: Validator = validate64 as unknown as Validator;
const schema97 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    endpoint: { type: 'string', minLength: 1 },
    signature: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', enum: ['rpc', 'acs3'] },
    },
    profile: { type: 'string', enum: ['documented', 'gateway'] },
    credentials: { $ref: '#/$defs/Credentials' },
    executions: { type: 'array', items: { $ref: '#/$defs/Execution' } },
    restricted: { $ref: '#/$defs/Credentials' },
    limits: {
      type: 'object',
      additionalProperties: false,
      properties: {
        rate: { type: 'number', exclusiveMinimum: 0 },
        maxRequests: { type: 'integer', minimum: 1 },
        concurrency: { type: 'integer', minimum: 1, maximum: 256 },
        timeout: { $ref: '#/$defs/Duration' },
        maxClockSkew: { $ref: '#/$defs/Duration' },
      },
    },
  },
};
const schema98 = {
  type: 'object',
  additionalProperties: false,
  required: ['accessKeyId', 'accessKeySecret'],
  properties: {
    accessKeyId: { type: 'string', minLength: 1 },
    accessKeySecret: { type: 'string', minLength: 1 },
    securityToken: { type: 'string', minLength: 1 },
  },
};
const schema99 = {
  type: 'object',
  additionalProperties: false,
  required: ['flowName', 'executionName'],
  properties: {
    flowName: { type: 'string', minLength: 1 },
    executionName: { type: 'string', minLength: 1 },
    running: { type: 'boolean', description: 'Still growing' },
    foreign: { type: 'boolean', description: 'Belongs to another account' },
  },
};
const schema101 = {
  description: 'A number with a unit, such as 500ms, 10s, 15m or 2h.',
  type: 'string',
  pattern: '^\\d+(\\.\\d+)?(ms|s|m|h)$',
};
const pattern10 = new RegExp('^\\d+(\\.\\d+)?(ms|s|m|h)$', 'u');

function validate64(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === 'endpoint' ||
        key0 === 'signature' ||
        key0 === 'profile' ||
        key0 === 'credentials' ||
        key0 === 'executions' ||
        key0 === 'restricted' ||
        key0 === 'limits'
      )) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.endpoint !== undefined) {
      let data0 = data.endpoint;
      if (typeof data0 === 'string') {
        if (func1(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/endpoint',
            schemaPath: '#/properties/endpoint/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/endpoint',
          schemaPath: '#/properties/endpoint/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.signature !== undefined) {
      let data1 = data.signature;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + '/signature',
            schemaPath: '#/properties/signature/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== 'string') {
            const err4 = {
              instancePath: instancePath + '/signature/' + i0,
              schemaPath: '#/properties/signature/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data2 === 'rpc' || data2 === 'acs3')) {
            const err5 = {
              instancePath: instancePath + '/signature/' + i0,
              schemaPath: '#/properties/signature/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema97.properties.signature.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--;) {
            let item0 = data1[i1];
            if (typeof item0 !== 'string') {
              continue;
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0];
              const err6 = {
                instancePath: instancePath + '/signature',
                schemaPath: '#/properties/signature/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i1, j: j0 },
                message:
                  'must NOT have duplicate items (items ## ' +
                  j0 +
                  ' and ' +
                  i1 +
                  ' are identical)',
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/signature',
          schemaPath: '#/properties/signature/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.profile !== undefined) {
      let data3 = data.profile;
      if (typeof data3 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/profile',
          schemaPath: '#/properties/profile/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data3 === 'documented' || data3 === 'gateway')) {
        const err9 = {
          instancePath: instancePath + '/profile',
          schemaPath: '#/properties/profile/enum',
          keyword: 'enum',
          params: { allowedValues: schema97.properties.profile.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.credentials !== undefined) {
      let data4 = data.credentials;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.accessKeyId === undefined) {
          const err10 = {
            instancePath: instancePath + '/credentials',
            schemaPath: '#/$defs/Credentials/required',
            keyword: 'required',
            params: { missingProperty: 'accessKeyId' },
            message: "must have required property '" + 'accessKeyId' + "'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data4.accessKeySecret === undefined) {
          const err11 = {
            instancePath: instancePath + '/credentials',
            schemaPath: '#/$defs/Credentials/required',
            keyword: 'required',
            params: { missingProperty: 'accessKeySecret' },
            message: "must have required property '" + 'accessKeySecret' + "'",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === 'accessKeyId' || key1 === 'accessKeySecret' || key1 === 'securityToken')) {
            const err12 = {
              instancePath: instancePath + '/credentials',
              schemaPath: '#/$defs/Credentials/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4.accessKeyId !== undefined) {
          let data5 = data4.accessKeyId;
          if (typeof data5 === 'string') {
            if (func1(data5) < 1) {
              const err13 = {
                instancePath: instancePath + '/credentials/accessKeyId',
                schemaPath: '#/$defs/Credentials/properties/accessKeyId/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/credentials/accessKeyId',
              schemaPath: '#/$defs/Credentials/properties/accessKeyId/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4.accessKeySecret !== undefined) {
          let data6 = data4.accessKeySecret;
          if (typeof data6 === 'string') {
            if (func1(data6) < 1) {
              const err15 = {
                instancePath: instancePath + '/credentials/accessKeySecret',
                schemaPath: '#/$defs/Credentials/properties/accessKeySecret/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/credentials/accessKeySecret',
              schemaPath: '#/$defs/Credentials/properties/accessKeySecret/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.securityToken !== undefined) {
          let data7 = data4.securityToken;
          if (typeof data7 === 'string') {
            if (func1(data7) < 1) {
              const err17 = {
                instancePath: instancePath + '/credentials/securityToken',
                schemaPath: '#/$defs/Credentials/properties/securityToken/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/credentials/securityToken',
              schemaPath: '#/$defs/Credentials/properties/securityToken/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/credentials',
          schemaPath: '#/$defs/Credentials/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.executions !== undefined) {
      let data8 = data.executions;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            if (data9.flowName === undefined) {
              const err20 = {
                instancePath: instancePath + '/executions/' + i2,
                schemaPath: '#/$defs/Execution/required',
                keyword: 'required',
                params: { missingProperty: 'flowName' },
                message: "must have required property '" + 'flowName' + "'",
              };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data9.executionName === undefined) {
              const err21 = {
                instancePath: instancePath + '/executions/' + i2,
                schemaPath: '#/$defs/Execution/required',
                keyword: 'required',
                params: { missingProperty: 'executionName' },
                message: "must have required property '" + 'executionName' + "'",
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data9) {
              if (!(
                key2 === 'flowName' ||
                key2 === 'executionName' ||
                key2 === 'running' ||
                key2 === 'foreign'
              )) {
                const err22 = {
                  instancePath: instancePath + '/executions/' + i2,
                  schemaPath: '#/$defs/Execution/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data9.flowName !== undefined) {
              let data10 = data9.flowName;
              if (typeof data10 === 'string') {
                if (func1(data10) < 1) {
                  const err23 = {
                    instancePath: instancePath + '/executions/' + i2 + '/flowName',
                    schemaPath: '#/$defs/Execution/properties/flowName/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                  };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = {
                  instancePath: instancePath + '/executions/' + i2 + '/flowName',
                  schemaPath: '#/$defs/Execution/properties/flowName/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data9.executionName !== undefined) {
              let data11 = data9.executionName;
              if (typeof data11 === 'string') {
                if (func1(data11) < 1) {
                  const err25 = {
                    instancePath: instancePath + '/executions/' + i2 + '/executionName',
                    schemaPath: '#/$defs/Execution/properties/executionName/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                  };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = {
                  instancePath: instancePath + '/executions/' + i2 + '/executionName',
                  schemaPath: '#/$defs/Execution/properties/executionName/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data9.running !== undefined) {
              if (typeof data9.running !== 'boolean') {
                const err27 = {
                  instancePath: instancePath + '/executions/' + i2 + '/running',
                  schemaPath: '#/$defs/Execution/properties/running/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data9.foreign !== undefined) {
              if (typeof data9.foreign !== 'boolean') {
                const err28 = {
                  instancePath: instancePath + '/executions/' + i2 + '/foreign',
                  schemaPath: '#/$defs/Execution/properties/foreign/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  message: 'must be boolean',
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = {
              instancePath: instancePath + '/executions/' + i2,
              schemaPath: '#/$defs/Execution/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + '/executions',
          schemaPath: '#/properties/executions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.restricted !== undefined) {
      let data14 = data.restricted;
      if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
        if (data14.accessKeyId === undefined) {
          const err31 = {
            instancePath: instancePath + '/restricted',
            schemaPath: '#/$defs/Credentials/required',
            keyword: 'required',
            params: { missingProperty: 'accessKeyId' },
            message: "must have required property '" + 'accessKeyId' + "'",
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data14.accessKeySecret === undefined) {
          const err32 = {
            instancePath: instancePath + '/restricted',
            schemaPath: '#/$defs/Credentials/required',
            keyword: 'required',
            params: { missingProperty: 'accessKeySecret' },
            message: "must have required property '" + 'accessKeySecret' + "'",
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === 'accessKeyId' || key3 === 'accessKeySecret' || key3 === 'securityToken')) {
            const err33 = {
              instancePath: instancePath + '/restricted',
              schemaPath: '#/$defs/Credentials/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data14.accessKeyId !== undefined) {
          let data15 = data14.accessKeyId;
          if (typeof data15 === 'string') {
            if (func1(data15) < 1) {
              const err34 = {
                instancePath: instancePath + '/restricted/accessKeyId',
                schemaPath: '#/$defs/Credentials/properties/accessKeyId/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = {
              instancePath: instancePath + '/restricted/accessKeyId',
              schemaPath: '#/$defs/Credentials/properties/accessKeyId/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data14.accessKeySecret !== undefined) {
          let data16 = data14.accessKeySecret;
          if (typeof data16 === 'string') {
            if (func1(data16) < 1) {
              const err36 = {
                instancePath: instancePath + '/restricted/accessKeySecret',
                schemaPath: '#/$defs/Credentials/properties/accessKeySecret/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = {
              instancePath: instancePath + '/restricted/accessKeySecret',
              schemaPath: '#/$defs/Credentials/properties/accessKeySecret/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data14.securityToken !== undefined) {
          let data17 = data14.securityToken;
          if (typeof data17 === 'string') {
            if (func1(data17) < 1) {
              const err38 = {
                instancePath: instancePath + '/restricted/securityToken',
                schemaPath: '#/$defs/Credentials/properties/securityToken/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = {
              instancePath: instancePath + '/restricted/securityToken',
              schemaPath: '#/$defs/Credentials/properties/securityToken/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + '/restricted',
          schemaPath: '#/$defs/Credentials/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.limits !== undefined) {
      let data18 = data.limits;
      if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(
            key4 === 'rate' ||
            key4 === 'maxRequests' ||
            key4 === 'concurrency' ||
            key4 === 'timeout' ||
            key4 === 'maxClockSkew'
          )) {
            const err41 = {
              instancePath: instancePath + '/limits',
              schemaPath: '#/properties/limits/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key4 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data18.rate !== undefined) {
          let data19 = data18.rate;
          if (typeof data19 == 'number' && isFinite(data19)) {
            if (data19 <= 0 || isNaN(data19)) {
              const err42 = {
                instancePath: instancePath + '/limits/rate',
                schemaPath: '#/properties/limits/properties/rate/exclusiveMinimum',
                keyword: 'exclusiveMinimum',
                params: { comparison: '>', limit: 0 },
                message: 'must be > 0',
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = {
              instancePath: instancePath + '/limits/rate',
              schemaPath: '#/properties/limits/properties/rate/type',
              keyword: 'type',
              params: { type: 'number' },
              message: 'must be number',
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data18.maxRequests !== undefined) {
          let data20 = data18.maxRequests;
          if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err44 = {
              instancePath: instancePath + '/limits/maxRequests',
              schemaPath: '#/properties/limits/properties/maxRequests/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data20 == 'number' && isFinite(data20)) {
            if (data20 < 1 || isNaN(data20)) {
              const err45 = {
                instancePath: instancePath + '/limits/maxRequests',
                schemaPath: '#/properties/limits/properties/maxRequests/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
                message: 'must be >= 1',
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        }
        if (data18.concurrency !== undefined) {
          let data21 = data18.concurrency;
          if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            const err46 = {
              instancePath: instancePath + '/limits/concurrency',
              schemaPath: '#/properties/limits/properties/concurrency/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (typeof data21 == 'number' && isFinite(data21)) {
            if (data21 > 256 || isNaN(data21)) {
              const err47 = {
                instancePath: instancePath + '/limits/concurrency',
                schemaPath: '#/properties/limits/properties/concurrency/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 256 },
                message: 'must be <= 256',
              };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data21 < 1 || isNaN(data21)) {
              const err48 = {
                instancePath: instancePath + '/limits/concurrency',
                schemaPath: '#/properties/limits/properties/concurrency/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
                message: 'must be >= 1',
              };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
        }
        if (data18.timeout !== undefined) {
          let data22 = data18.timeout;
          if (typeof data22 === 'string') {
            if (!pattern10.test(data22)) {
              const err49 = {
                instancePath: instancePath + '/limits/timeout',
                schemaPath: '#/$defs/Duration/pattern',
                keyword: 'pattern',
                params: { pattern: '^\\d+(\\.\\d+)?(ms|s|m|h)$' },
                message: 'must match pattern "' + '^\\d+(\\.\\d+)?(ms|s|m|h)$' + '"',
              };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = {
              instancePath: instancePath + '/limits/timeout',
              schemaPath: '#/$defs/Duration/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data18.maxClockSkew !== undefined) {
          let data23 = data18.maxClockSkew;
          if (typeof data23 === 'string') {
            if (!pattern10.test(data23)) {
              const err51 = {
                instancePath: instancePath + '/limits/maxClockSkew',
                schemaPath: '#/$defs/Duration/pattern',
                keyword: 'pattern',
                params: { pattern: '^\\d+(\\.\\d+)?(ms|s|m|h)$' },
                message: 'must match pattern "' + '^\\d+(\\.\\d+)?(ms|s|m|h)$' + '"',
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = {
              instancePath: instancePath + '/limits/maxClockSkew',
              schemaPath: '#/$defs/Duration/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = {
          instancePath: instancePath + '/limits',
          schemaPath: '#/properties/limits/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const deviations: Validator = validate65 as unknown as Validator;
const schema103 = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['requirement', 'reason', 'owner', 'expires'],
    properties: {
      requirement: { type: 'string', minLength: 1 },
      code: { type: 'string', minLength: 1 },
      reason: { type: 'string', minLength: 1 },
      owner: { type: 'string', minLength: 1 },
      expires: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'The last day on which it counts',
      },
    },
  },
};

function validate65(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.requirement === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/required',
            keyword: 'required',
            params: { missingProperty: 'requirement' },
            message: "must have required property '" + 'requirement' + "'",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.reason === undefined) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/required',
            keyword: 'required',
            params: { missingProperty: 'reason' },
            message: "must have required property '" + 'reason' + "'",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.owner === undefined) {
          const err2 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/required',
            keyword: 'required',
            params: { missingProperty: 'owner' },
            message: "must have required property '" + 'owner' + "'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.expires === undefined) {
          const err3 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/required',
            keyword: 'required',
            params: { missingProperty: 'expires' },
            message: "must have required property '" + 'expires' + "'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(
            key0 === 'requirement' ||
            key0 === 'code' ||
            key0 === 'reason' ||
            key0 === 'owner' ||
            key0 === 'expires'
          )) {
            const err4 = {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/items/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key0 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.requirement !== undefined) {
          let data1 = data0.requirement;
          if (typeof data1 === 'string') {
            if (func1(data1) < 1) {
              const err5 = {
                instancePath: instancePath + '/' + i0 + '/requirement',
                schemaPath: '#/items/properties/requirement/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = {
              instancePath: instancePath + '/' + i0 + '/requirement',
              schemaPath: '#/items/properties/requirement/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.code !== undefined) {
          let data2 = data0.code;
          if (typeof data2 === 'string') {
            if (func1(data2) < 1) {
              const err7 = {
                instancePath: instancePath + '/' + i0 + '/code',
                schemaPath: '#/items/properties/code/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = {
              instancePath: instancePath + '/' + i0 + '/code',
              schemaPath: '#/items/properties/code/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.reason !== undefined) {
          let data3 = data0.reason;
          if (typeof data3 === 'string') {
            if (func1(data3) < 1) {
              const err9 = {
                instancePath: instancePath + '/' + i0 + '/reason',
                schemaPath: '#/items/properties/reason/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = {
              instancePath: instancePath + '/' + i0 + '/reason',
              schemaPath: '#/items/properties/reason/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.owner !== undefined) {
          let data4 = data0.owner;
          if (typeof data4 === 'string') {
            if (func1(data4) < 1) {
              const err11 = {
                instancePath: instancePath + '/' + i0 + '/owner',
                schemaPath: '#/items/properties/owner/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = {
              instancePath: instancePath + '/' + i0 + '/owner',
              schemaPath: '#/items/properties/owner/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.expires !== undefined) {
          let data5 = data0.expires;
          if (typeof data5 === 'string') {
            if (!pattern9.test(data5)) {
              const err13 = {
                instancePath: instancePath + '/' + i0 + '/expires',
                schemaPath: '#/items/properties/expires/pattern',
                keyword: 'pattern',
                params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/' + i0 + '/expires',
              schemaPath: '#/items/properties/expires/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
    };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

export const driverDescription: Validator = validate67 as unknown as Validator;
const schema105 = {
  description: 'Answer to `describe`',
  type: 'object',
  additionalProperties: false,
  required: ['protocol', 'name', 'version', 'language', 'features'],
  properties: {
    protocol: { const: 1 },
    name: { type: 'string', minLength: 1 },
    version: { type: 'string', minLength: 1 },
    language: { type: 'string', minLength: 1 },
    features: { type: 'array', items: { $ref: '#/$defs/Feature' } },
  },
};
const schema106 = {
  description:
    'rpc, acs3: signatures that the SDK can make; securityToken: temporary credentials; https; paginate: it walks a whole history itself; retry: it tries again itself; timeout: it takes a time-out; concurrent: several calls may be under way at once.',
  type: 'string',
  enum: ['rpc', 'acs3', 'securityToken', 'https', 'paginate', 'retry', 'timeout', 'concurrent'],
};

function validate67(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.protocol === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'protocol' },
        message: "must have required property '" + 'protocol' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property '" + 'name' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
        message: "must have required property '" + 'version' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.language === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'language' },
        message: "must have required property '" + 'language' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.features === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'features' },
        message: "must have required property '" + 'features' + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'protocol' ||
        key0 === 'name' ||
        key0 === 'version' ||
        key0 === 'language' ||
        key0 === 'features'
      )) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.protocol !== undefined) {
      if (1 !== data.protocol) {
        const err6 = {
          instancePath: instancePath + '/protocol',
          schemaPath: '#/properties/protocol/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 === 'string') {
        if (func1(data1) < 1) {
          const err7 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data2 = data.version;
      if (typeof data2 === 'string') {
        if (func1(data2) < 1) {
          const err9 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.language !== undefined) {
      let data3 = data.language;
      if (typeof data3 === 'string') {
        if (func1(data3) < 1) {
          const err11 = {
            instancePath: instancePath + '/language',
            schemaPath: '#/properties/language/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/language',
          schemaPath: '#/properties/language/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.features !== undefined) {
      let data4 = data.features;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== 'string') {
            const err13 = {
              instancePath: instancePath + '/features/' + i0,
              schemaPath: '#/$defs/Feature/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (!(
            data5 === 'rpc' ||
            data5 === 'acs3' ||
            data5 === 'securityToken' ||
            data5 === 'https' ||
            data5 === 'paginate' ||
            data5 === 'retry' ||
            data5 === 'timeout' ||
            data5 === 'concurrent'
          )) {
            const err14 = {
              instancePath: instancePath + '/features/' + i0,
              schemaPath: '#/$defs/Feature/enum',
              keyword: 'enum',
              params: { allowedValues: schema106.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/features',
          schemaPath: '#/properties/features/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const callParams: Validator = validate68 as unknown as Validator;
const schema107 = {
  description:
    'Parameters of `getExecutionHistory`, and of `paginate`, which is never given a NextToken',
  type: 'object',
  additionalProperties: false,
  required: ['endpoint', 'signature', 'credentials', 'request'],
  properties: {
    endpoint: { type: 'string', description: 'Origin, `http://127.0.0.1:41234`' },
    signature: { type: 'string', enum: ['rpc', 'acs3'] },
    credentials: { $ref: '#/$defs/Credentials' },
    request: { $ref: '#/$defs/HistoryRequest' },
    timeoutMs: { type: 'integer', minimum: 1, description: 'Milliseconds' },
  },
};
const schema108 = {
  type: 'object',
  additionalProperties: false,
  required: ['accessKeyId', 'accessKeySecret'],
  properties: {
    accessKeyId: { type: 'string' },
    accessKeySecret: { type: 'string' },
    securityToken: { type: 'string' },
  },
};
const schema109 = {
  type: 'object',
  additionalProperties: false,
  required: ['FlowName', 'ExecutionName'],
  properties: {
    FlowName: { type: 'string' },
    ExecutionName: { type: 'string' },
    NextToken: { type: 'string' },
    Limit: { type: 'integer' },
  },
};

function validate68(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.endpoint === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'endpoint' },
        message: "must have required property '" + 'endpoint' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.signature === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'signature' },
        message: "must have required property '" + 'signature' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.credentials === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'credentials' },
        message: "must have required property '" + 'credentials' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.request === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'request' },
        message: "must have required property '" + 'request' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'endpoint' ||
        key0 === 'signature' ||
        key0 === 'credentials' ||
        key0 === 'request' ||
        key0 === 'timeoutMs'
      )) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.endpoint !== undefined) {
      if (typeof data.endpoint !== 'string') {
        const err5 = {
          instancePath: instancePath + '/endpoint',
          schemaPath: '#/properties/endpoint/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.signature !== undefined) {
      let data1 = data.signature;
      if (typeof data1 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/signature',
          schemaPath: '#/properties/signature/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === 'rpc' || data1 === 'acs3')) {
        const err7 = {
          instancePath: instancePath + '/signature',
          schemaPath: '#/properties/signature/enum',
          keyword: 'enum',
          params: { allowedValues: schema107.properties.signature.enum },
          message: 'must be equal to one of the allowed values',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.credentials !== undefined) {
      let data2 = data.credentials;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (data2.accessKeyId === undefined) {
          const err8 = {
            instancePath: instancePath + '/credentials',
            schemaPath: '#/$defs/Credentials/required',
            keyword: 'required',
            params: { missingProperty: 'accessKeyId' },
            message: "must have required property '" + 'accessKeyId' + "'",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.accessKeySecret === undefined) {
          const err9 = {
            instancePath: instancePath + '/credentials',
            schemaPath: '#/$defs/Credentials/required',
            keyword: 'required',
            params: { missingProperty: 'accessKeySecret' },
            message: "must have required property '" + 'accessKeySecret' + "'",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === 'accessKeyId' || key1 === 'accessKeySecret' || key1 === 'securityToken')) {
            const err10 = {
              instancePath: instancePath + '/credentials',
              schemaPath: '#/$defs/Credentials/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.accessKeyId !== undefined) {
          if (typeof data2.accessKeyId !== 'string') {
            const err11 = {
              instancePath: instancePath + '/credentials/accessKeyId',
              schemaPath: '#/$defs/Credentials/properties/accessKeyId/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.accessKeySecret !== undefined) {
          if (typeof data2.accessKeySecret !== 'string') {
            const err12 = {
              instancePath: instancePath + '/credentials/accessKeySecret',
              schemaPath: '#/$defs/Credentials/properties/accessKeySecret/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.securityToken !== undefined) {
          if (typeof data2.securityToken !== 'string') {
            const err13 = {
              instancePath: instancePath + '/credentials/securityToken',
              schemaPath: '#/$defs/Credentials/properties/securityToken/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/credentials',
          schemaPath: '#/$defs/Credentials/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.request !== undefined) {
      let data6 = data.request;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.FlowName === undefined) {
          const err15 = {
            instancePath: instancePath + '/request',
            schemaPath: '#/$defs/HistoryRequest/required',
            keyword: 'required',
            params: { missingProperty: 'FlowName' },
            message: "must have required property '" + 'FlowName' + "'",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6.ExecutionName === undefined) {
          const err16 = {
            instancePath: instancePath + '/request',
            schemaPath: '#/$defs/HistoryRequest/required',
            keyword: 'required',
            params: { missingProperty: 'ExecutionName' },
            message: "must have required property '" + 'ExecutionName' + "'",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(
            key2 === 'FlowName' ||
            key2 === 'ExecutionName' ||
            key2 === 'NextToken' ||
            key2 === 'Limit'
          )) {
            const err17 = {
              instancePath: instancePath + '/request',
              schemaPath: '#/$defs/HistoryRequest/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data6.FlowName !== undefined) {
          if (typeof data6.FlowName !== 'string') {
            const err18 = {
              instancePath: instancePath + '/request/FlowName',
              schemaPath: '#/$defs/HistoryRequest/properties/FlowName/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6.ExecutionName !== undefined) {
          if (typeof data6.ExecutionName !== 'string') {
            const err19 = {
              instancePath: instancePath + '/request/ExecutionName',
              schemaPath: '#/$defs/HistoryRequest/properties/ExecutionName/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data6.NextToken !== undefined) {
          if (typeof data6.NextToken !== 'string') {
            const err20 = {
              instancePath: instancePath + '/request/NextToken',
              schemaPath: '#/$defs/HistoryRequest/properties/NextToken/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data6.Limit !== undefined) {
          let data10 = data6.Limit;
          if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err21 = {
              instancePath: instancePath + '/request/Limit',
              schemaPath: '#/$defs/HistoryRequest/properties/Limit/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/request',
          schemaPath: '#/$defs/HistoryRequest/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.timeoutMs !== undefined) {
      let data11 = data.timeoutMs;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err23 = {
          instancePath: instancePath + '/timeoutMs',
          schemaPath: '#/properties/timeoutMs/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 < 1 || isNaN(data11)) {
          const err24 = {
            instancePath: instancePath + '/timeoutMs',
            schemaPath: '#/properties/timeoutMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
  } else {
    const err25 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const callOutcome: Validator = validate69 as unknown as Validator;
const schema110 = {
  description: 'Answer to `getExecutionHistory`',
  oneOf: [
    { $ref: '#/$defs/PageOutcome' },
    { $ref: '#/$defs/ServiceErrorOutcome' },
    { $ref: '#/$defs/SdkErrorOutcome' },
  ],
};
const schema114 = {
  type: 'object',
  additionalProperties: false,
  required: ['outcome', 'code'],
  properties: {
    outcome: { const: 'serviceError' },
    code: { type: 'string' },
    message: { type: 'string' },
    requestId: { type: 'string' },
    httpStatus: { type: 'integer' },
  },
};
const schema115 = {
  type: 'object',
  additionalProperties: false,
  required: ['outcome', 'kind', 'message'],
  properties: {
    outcome: { const: 'sdkError' },
    kind: { type: 'string', enum: ['timeout', 'network', 'decode', 'validation', 'other'] },
    message: { type: 'string' },
  },
};
const schema111 = {
  type: 'object',
  additionalProperties: false,
  required: ['outcome', 'body'],
  properties: {
    outcome: { const: 'response' },
    httpStatus: { type: 'integer' },
    body: { $ref: '#/$defs/ReportedPage' },
  },
};
const schema112 = {
  type: 'object',
  properties: {
    RequestId: { type: 'string' },
    NextToken: { type: 'string' },
    Events: { type: 'array', items: { $ref: '#/$defs/ReportedEvent' } },
  },
};
const schema113 = {
  description:
    'An event as the SDK gave it; int64 as decimal strings; what the SDK does not give is left out',
  type: 'object',
  properties: {
    Type: { type: 'string' },
    EventId: { type: 'string' },
    ScheduleEventId: { type: 'string' },
    Time: { type: 'string' },
    EventDetail: { type: 'string' },
    StepName: { type: 'string' },
  },
};

function validate71(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.RequestId !== undefined) {
      if (typeof data.RequestId !== 'string') {
        const err0 = {
          instancePath: instancePath + '/RequestId',
          schemaPath: '#/properties/RequestId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.NextToken !== undefined) {
      if (typeof data.NextToken !== 'string') {
        const err1 = {
          instancePath: instancePath + '/NextToken',
          schemaPath: '#/properties/NextToken/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.Events !== undefined) {
      let data2 = data.Events;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.Type !== undefined) {
              if (typeof data3.Type !== 'string') {
                const err2 = {
                  instancePath: instancePath + '/Events/' + i0 + '/Type',
                  schemaPath: '#/$defs/ReportedEvent/properties/Type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data3.EventId !== undefined) {
              if (typeof data3.EventId !== 'string') {
                const err3 = {
                  instancePath: instancePath + '/Events/' + i0 + '/EventId',
                  schemaPath: '#/$defs/ReportedEvent/properties/EventId/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data3.ScheduleEventId !== undefined) {
              if (typeof data3.ScheduleEventId !== 'string') {
                const err4 = {
                  instancePath: instancePath + '/Events/' + i0 + '/ScheduleEventId',
                  schemaPath: '#/$defs/ReportedEvent/properties/ScheduleEventId/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data3.Time !== undefined) {
              if (typeof data3.Time !== 'string') {
                const err5 = {
                  instancePath: instancePath + '/Events/' + i0 + '/Time',
                  schemaPath: '#/$defs/ReportedEvent/properties/Time/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data3.EventDetail !== undefined) {
              if (typeof data3.EventDetail !== 'string') {
                const err6 = {
                  instancePath: instancePath + '/Events/' + i0 + '/EventDetail',
                  schemaPath: '#/$defs/ReportedEvent/properties/EventDetail/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data3.StepName !== undefined) {
              if (typeof data3.StepName !== 'string') {
                const err7 = {
                  instancePath: instancePath + '/Events/' + i0 + '/StepName',
                  schemaPath: '#/$defs/ReportedEvent/properties/StepName/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = {
              instancePath: instancePath + '/Events/' + i0,
              schemaPath: '#/$defs/ReportedEvent/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/Events',
          schemaPath: '#/properties/Events/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = {
  props: { RequestId: true, NextToken: true, Events: true },
  dynamicProps: false,
  dynamicItems: false,
};

function validate70(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.outcome === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'outcome' },
        message: "must have required property '" + 'outcome' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.body === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'body' },
        message: "must have required property '" + 'body' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'outcome' || key0 === 'httpStatus' || key0 === 'body')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      if ('response' !== data.outcome) {
        const err3 = {
          instancePath: instancePath + '/outcome',
          schemaPath: '#/properties/outcome/const',
          keyword: 'const',
          params: { allowedValue: 'response' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.httpStatus !== undefined) {
      let data1 = data.httpStatus;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err4 = {
          instancePath: instancePath + '/httpStatus',
          schemaPath: '#/properties/httpStatus/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.body !== undefined) {
      if (
        !validate71(data.body, {
          instancePath: instancePath + '/body',
          parentData: data,
          parentDataProperty: 'body',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate69(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (
    !validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.outcome === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/$defs/ServiceErrorOutcome/required',
        keyword: 'required',
        params: { missingProperty: 'outcome' },
        message: "must have required property '" + 'outcome' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/$defs/ServiceErrorOutcome/required',
        keyword: 'required',
        params: { missingProperty: 'code' },
        message: "must have required property '" + 'code' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'outcome' ||
        key0 === 'code' ||
        key0 === 'message' ||
        key0 === 'requestId' ||
        key0 === 'httpStatus'
      )) {
        const err2 = {
          instancePath,
          schemaPath: '#/$defs/ServiceErrorOutcome/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      if ('serviceError' !== data.outcome) {
        const err3 = {
          instancePath: instancePath + '/outcome',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/outcome/const',
          keyword: 'const',
          params: { allowedValue: 'serviceError' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.code !== undefined) {
      if (typeof data.code !== 'string') {
        const err4 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/code/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        const err5 = {
          instancePath: instancePath + '/message',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/message/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.requestId !== undefined) {
      if (typeof data.requestId !== 'string') {
        const err6 = {
          instancePath: instancePath + '/requestId',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/requestId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.httpStatus !== undefined) {
      let data4 = data.httpStatus;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err7 = {
          instancePath: instancePath + '/httpStatus',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/httpStatus/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/$defs/ServiceErrorOutcome/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs15 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.outcome === undefined) {
        const err9 = {
          instancePath,
          schemaPath: '#/$defs/SdkErrorOutcome/required',
          keyword: 'required',
          params: { missingProperty: 'outcome' },
          message: "must have required property '" + 'outcome' + "'",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data.kind === undefined) {
        const err10 = {
          instancePath,
          schemaPath: '#/$defs/SdkErrorOutcome/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
          message: "must have required property '" + 'kind' + "'",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data.message === undefined) {
        const err11 = {
          instancePath,
          schemaPath: '#/$defs/SdkErrorOutcome/required',
          keyword: 'required',
          params: { missingProperty: 'message' },
          message: "must have required property '" + 'message' + "'",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === 'outcome' || key1 === 'kind' || key1 === 'message')) {
          const err12 = {
            instancePath,
            schemaPath: '#/$defs/SdkErrorOutcome/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key1 },
            message: 'must NOT have additional properties',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.outcome !== undefined) {
        if ('sdkError' !== data.outcome) {
          const err13 = {
            instancePath: instancePath + '/outcome',
            schemaPath: '#/$defs/SdkErrorOutcome/properties/outcome/const',
            keyword: 'const',
            params: { allowedValue: 'sdkError' },
            message: 'must be equal to constant',
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.kind !== undefined) {
        let data6 = data.kind;
        if (typeof data6 !== 'string') {
          const err14 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/$defs/SdkErrorOutcome/properties/kind/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!(
          data6 === 'timeout' ||
          data6 === 'network' ||
          data6 === 'decode' ||
          data6 === 'validation' ||
          data6 === 'other'
        )) {
          const err15 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/$defs/SdkErrorOutcome/properties/kind/enum',
            keyword: 'enum',
            params: { allowedValues: schema115.properties.kind.enum },
            message: 'must be equal to one of the allowed values',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.message !== undefined) {
        if (typeof data.message !== 'string') {
          const err16 = {
            instancePath: instancePath + '/message',
            schemaPath: '#/$defs/SdkErrorOutcome/properties/message/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    } else {
      const err17 = {
        instancePath,
        schemaPath: '#/$defs/SdkErrorOutcome/type',
        keyword: 'type',
        params: { type: 'object' },
        message: 'must be object',
      };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    var _valid0 = _errs15 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
    }
  }
  if (!valid0) {
    const err18 = {
      instancePath,
      schemaPath: '#/oneOf',
      keyword: 'oneOf',
      params: { passingSchemas: passing0 },
      message: 'must match exactly one schema in oneOf',
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate69.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate69.evaluated = { dynamicProps: true, dynamicItems: false };

export const walkCallOutcome: Validator = validate74 as unknown as Validator;
const schema116 = {
  description: 'Answer to `paginate`',
  oneOf: [
    { $ref: '#/$defs/WalkOutcome' },
    { $ref: '#/$defs/ServiceErrorOutcome' },
    { $ref: '#/$defs/SdkErrorOutcome' },
  ],
};
const schema117 = {
  type: 'object',
  additionalProperties: false,
  required: ['outcome', 'events'],
  properties: {
    outcome: { const: 'response' },
    events: { type: 'array', items: { $ref: '#/$defs/ReportedEvent' } },
  },
};

function validate75(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.outcome === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'outcome' },
        message: "must have required property '" + 'outcome' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.events === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'events' },
        message: "must have required property '" + 'events' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'outcome' || key0 === 'events')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      if ('response' !== data.outcome) {
        const err3 = {
          instancePath: instancePath + '/outcome',
          schemaPath: '#/properties/outcome/const',
          keyword: 'const',
          params: { allowedValue: 'response' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.events !== undefined) {
      let data1 = data.events;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            if (data2.Type !== undefined) {
              if (typeof data2.Type !== 'string') {
                const err4 = {
                  instancePath: instancePath + '/events/' + i0 + '/Type',
                  schemaPath: '#/$defs/ReportedEvent/properties/Type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data2.EventId !== undefined) {
              if (typeof data2.EventId !== 'string') {
                const err5 = {
                  instancePath: instancePath + '/events/' + i0 + '/EventId',
                  schemaPath: '#/$defs/ReportedEvent/properties/EventId/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data2.ScheduleEventId !== undefined) {
              if (typeof data2.ScheduleEventId !== 'string') {
                const err6 = {
                  instancePath: instancePath + '/events/' + i0 + '/ScheduleEventId',
                  schemaPath: '#/$defs/ReportedEvent/properties/ScheduleEventId/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.Time !== undefined) {
              if (typeof data2.Time !== 'string') {
                const err7 = {
                  instancePath: instancePath + '/events/' + i0 + '/Time',
                  schemaPath: '#/$defs/ReportedEvent/properties/Time/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.EventDetail !== undefined) {
              if (typeof data2.EventDetail !== 'string') {
                const err8 = {
                  instancePath: instancePath + '/events/' + i0 + '/EventDetail',
                  schemaPath: '#/$defs/ReportedEvent/properties/EventDetail/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.StepName !== undefined) {
              if (typeof data2.StepName !== 'string') {
                const err9 = {
                  instancePath: instancePath + '/events/' + i0 + '/StepName',
                  schemaPath: '#/$defs/ReportedEvent/properties/StepName/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = {
              instancePath: instancePath + '/events/' + i0,
              schemaPath: '#/$defs/ReportedEvent/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/events',
          schemaPath: '#/properties/events/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate74(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (
    !validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
  ) {
    vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.outcome === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/$defs/ServiceErrorOutcome/required',
        keyword: 'required',
        params: { missingProperty: 'outcome' },
        message: "must have required property '" + 'outcome' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/$defs/ServiceErrorOutcome/required',
        keyword: 'required',
        params: { missingProperty: 'code' },
        message: "must have required property '" + 'code' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'outcome' ||
        key0 === 'code' ||
        key0 === 'message' ||
        key0 === 'requestId' ||
        key0 === 'httpStatus'
      )) {
        const err2 = {
          instancePath,
          schemaPath: '#/$defs/ServiceErrorOutcome/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      if ('serviceError' !== data.outcome) {
        const err3 = {
          instancePath: instancePath + '/outcome',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/outcome/const',
          keyword: 'const',
          params: { allowedValue: 'serviceError' },
          message: 'must be equal to constant',
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.code !== undefined) {
      if (typeof data.code !== 'string') {
        const err4 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/code/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      if (typeof data.message !== 'string') {
        const err5 = {
          instancePath: instancePath + '/message',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/message/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.requestId !== undefined) {
      if (typeof data.requestId !== 'string') {
        const err6 = {
          instancePath: instancePath + '/requestId',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/requestId/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.httpStatus !== undefined) {
      let data4 = data.httpStatus;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err7 = {
          instancePath: instancePath + '/httpStatus',
          schemaPath: '#/$defs/ServiceErrorOutcome/properties/httpStatus/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/$defs/ServiceErrorOutcome/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs15 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.outcome === undefined) {
        const err9 = {
          instancePath,
          schemaPath: '#/$defs/SdkErrorOutcome/required',
          keyword: 'required',
          params: { missingProperty: 'outcome' },
          message: "must have required property '" + 'outcome' + "'",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data.kind === undefined) {
        const err10 = {
          instancePath,
          schemaPath: '#/$defs/SdkErrorOutcome/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
          message: "must have required property '" + 'kind' + "'",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data.message === undefined) {
        const err11 = {
          instancePath,
          schemaPath: '#/$defs/SdkErrorOutcome/required',
          keyword: 'required',
          params: { missingProperty: 'message' },
          message: "must have required property '" + 'message' + "'",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === 'outcome' || key1 === 'kind' || key1 === 'message')) {
          const err12 = {
            instancePath,
            schemaPath: '#/$defs/SdkErrorOutcome/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key1 },
            message: 'must NOT have additional properties',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
      if (data.outcome !== undefined) {
        if ('sdkError' !== data.outcome) {
          const err13 = {
            instancePath: instancePath + '/outcome',
            schemaPath: '#/$defs/SdkErrorOutcome/properties/outcome/const',
            keyword: 'const',
            params: { allowedValue: 'sdkError' },
            message: 'must be equal to constant',
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.kind !== undefined) {
        let data6 = data.kind;
        if (typeof data6 !== 'string') {
          const err14 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/$defs/SdkErrorOutcome/properties/kind/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!(
          data6 === 'timeout' ||
          data6 === 'network' ||
          data6 === 'decode' ||
          data6 === 'validation' ||
          data6 === 'other'
        )) {
          const err15 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/$defs/SdkErrorOutcome/properties/kind/enum',
            keyword: 'enum',
            params: { allowedValues: schema115.properties.kind.enum },
            message: 'must be equal to one of the allowed values',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.message !== undefined) {
        if (typeof data.message !== 'string') {
          const err16 = {
            instancePath: instancePath + '/message',
            schemaPath: '#/$defs/SdkErrorOutcome/properties/message/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    } else {
      const err17 = {
        instancePath,
        schemaPath: '#/$defs/SdkErrorOutcome/type',
        keyword: 'type',
        params: { type: 'object' },
        message: 'must be object',
      };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    var _valid0 = _errs15 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
    }
  }
  if (!valid0) {
    const err18 = {
      instancePath,
      schemaPath: '#/oneOf',
      keyword: 'oneOf',
      params: { passingSchemas: passing0 },
      message: 'must match exactly one schema in oneOf',
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate74.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate74.evaluated = { dynamicProps: true, dynamicItems: false };

export const scoreboardNotes: Validator = validate78 as unknown as Validator;
const schema122 = { type: 'array', items: { $ref: '#/$defs/Note' } };
const schema123 = {
  type: 'object',
  additionalProperties: false,
  required: ['sdk', 'requirement', 'cause'],
  properties: {
    sdk: { type: 'string', minLength: 1, description: 'Name of the results without .json' },
    requirement: { type: 'string', minLength: 1 },
    cause: {
      description: 'What the SDK does wrong, and where in its code',
      type: 'object',
      additionalProperties: false,
      required: ['en', 'zh'],
      properties: { en: { type: 'string', minLength: 1 }, zh: { type: 'string', minLength: 1 } },
    },
  },
};

function validate78(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.sdk === undefined) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/Note/required',
            keyword: 'required',
            params: { missingProperty: 'sdk' },
            message: "must have required property '" + 'sdk' + "'",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.requirement === undefined) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/Note/required',
            keyword: 'required',
            params: { missingProperty: 'requirement' },
            message: "must have required property '" + 'requirement' + "'",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.cause === undefined) {
          const err2 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/$defs/Note/required',
            keyword: 'required',
            params: { missingProperty: 'cause' },
            message: "must have required property '" + 'cause' + "'",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === 'sdk' || key0 === 'requirement' || key0 === 'cause')) {
            const err3 = {
              instancePath: instancePath + '/' + i0,
              schemaPath: '#/$defs/Note/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key0 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.sdk !== undefined) {
          let data1 = data0.sdk;
          if (typeof data1 === 'string') {
            if (func1(data1) < 1) {
              const err4 = {
                instancePath: instancePath + '/' + i0 + '/sdk',
                schemaPath: '#/$defs/Note/properties/sdk/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = {
              instancePath: instancePath + '/' + i0 + '/sdk',
              schemaPath: '#/$defs/Note/properties/sdk/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.requirement !== undefined) {
          let data2 = data0.requirement;
          if (typeof data2 === 'string') {
            if (func1(data2) < 1) {
              const err6 = {
                instancePath: instancePath + '/' + i0 + '/requirement',
                schemaPath: '#/$defs/Note/properties/requirement/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = {
              instancePath: instancePath + '/' + i0 + '/requirement',
              schemaPath: '#/$defs/Note/properties/requirement/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.cause !== undefined) {
          let data3 = data0.cause;
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.en === undefined) {
              const err8 = {
                instancePath: instancePath + '/' + i0 + '/cause',
                schemaPath: '#/$defs/Note/properties/cause/required',
                keyword: 'required',
                params: { missingProperty: 'en' },
                message: "must have required property '" + 'en' + "'",
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data3.zh === undefined) {
              const err9 = {
                instancePath: instancePath + '/' + i0 + '/cause',
                schemaPath: '#/$defs/Note/properties/cause/required',
                keyword: 'required',
                params: { missingProperty: 'zh' },
                message: "must have required property '" + 'zh' + "'",
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === 'en' || key1 === 'zh')) {
                const err10 = {
                  instancePath: instancePath + '/' + i0 + '/cause',
                  schemaPath: '#/$defs/Note/properties/cause/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.en !== undefined) {
              let data4 = data3.en;
              if (typeof data4 === 'string') {
                if (func1(data4) < 1) {
                  const err11 = {
                    instancePath: instancePath + '/' + i0 + '/cause/en',
                    schemaPath: '#/$defs/Note/properties/cause/properties/en/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                  };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = {
                  instancePath: instancePath + '/' + i0 + '/cause/en',
                  schemaPath: '#/$defs/Note/properties/cause/properties/en/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.zh !== undefined) {
              let data5 = data3.zh;
              if (typeof data5 === 'string') {
                if (func1(data5) < 1) {
                  const err13 = {
                    instancePath: instancePath + '/' + i0 + '/cause/zh',
                    schemaPath: '#/$defs/Note/properties/cause/properties/zh/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 characters',
                  };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = {
                  instancePath: instancePath + '/' + i0 + '/cause/zh',
                  schemaPath: '#/$defs/Note/properties/cause/properties/zh/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/' + i0 + '/cause',
              schemaPath: '#/$defs/Note/properties/cause/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/$defs/Note/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      message: 'must be array',
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
