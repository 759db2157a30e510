import { HandshakeError } from '../../../driver/trouble.ts';
import { meet } from './meet.ts';
import type { Meeting } from './met.ts';
import type { Sdk } from './sdks.ts';

export default async function work(sdk: Sdk): Promise<Meeting> {
  try {
    return await meet(sdk);
  } catch (error) {
    if (error instanceof HandshakeError) return { id: sdk.id, leftOut: error.reason.en };
    throw error;
  }
}
