// Compiled from seeds/ by `npm run data`. Do not edit.
import type { Pack } from '../core/model';
import pack0 from './trump-twitter-2017.json';

export const records = [pack0] as unknown as readonly Pack[];
