// Compiled from seeds/ by `npm run data`. Do not edit.
import type { PackIndex } from '../core/pack-index';
import pack0 from './trump-twitter-2017.index.json';

export const indexes = [pack0] as unknown as readonly PackIndex[];
