// Compiled from seeds/ by `npm run data`. Do not edit.
import type { Ways } from '../core/ways';
import pack0 from './trump-twitter-2017.ways.json';

export const ways = [pack0] as unknown as readonly Ways[];
