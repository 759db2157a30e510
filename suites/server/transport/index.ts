import type { Requirement } from '../../../src/requirement/requirement.ts';
import { transportConnection } from './transport-connection.ts';
import { transportForm } from './transport-form.ts';
import { transportFormat } from './transport-format.ts';
import { transportGetPost } from './transport-get-post.ts';
import { transportHeaders } from './transport-headers.ts';
import { transportMethods } from './transport-methods.ts';
import { transportUnknownParameter } from './transport-unknown-parameter.ts';

export const transportRequirements: readonly Requirement[] = [
  transportConnection,
  transportHeaders,
  transportGetPost,
  transportForm,
  transportMethods,
  transportFormat,
  transportUnknownParameter,
];
