/**
 * Imprecise dates: « mi 2018 », « février et mars 2017 », « depuis 2014 », « 9 décembre 2015 ».
 * Nothing here, and nothing that uses it, may turn a year into a day. This file is the way in; the others are its parts.
 */
export {
  type Certainty,
  certainFrom,
  certainty,
  compareImprecise,
  earliest,
  hasBegun,
  type ImpreciseDate,
  isPast,
  readLatest,
  span,
} from './imprecise-date-bounds';
export { impreciseColumns, readImprecise } from './imprecise-date-columns';
export { formatBounds, formatImpreciseDate } from './imprecise-date-format';
export { parseImpreciseDate } from './imprecise-date-parse';
export { describePrecision } from './imprecise-date-precision';
