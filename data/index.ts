// Compiled from seeds/ by `npm run data`. Do not edit.
import { withWays } from '../core/ways';
import { records } from './records';
import { ways } from './ways';

export const packs = records.map((record, at) => withWays(record, ways[at] ?? {}));
