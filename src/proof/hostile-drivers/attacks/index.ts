import type { Attack } from '../attack.ts';
import { answerAttacks } from './answers.ts';
import { describeAttacks } from './describes.ts';
import { floodAttacks } from './floods.ts';
import { processAttacks } from './processes.ts';
import { secretAttacks } from './secrets.ts';
import { textAttacks } from './texts.ts';
import { wireFloods } from './wire-floods.ts';
import { wireShapes } from './wire-shapes.ts';

/** Everything that is tried. */
export const attacks: readonly Attack[] = [
  ...answerAttacks,
  ...describeAttacks,
  ...floodAttacks,
  ...processAttacks,
  ...secretAttacks,
  ...textAttacks,
  ...wireFloods,
  ...wireShapes,
];
