import {countCap, windowCountCap} from '../constants.ts'

/** Tells how far the list of a filter is counted. */
export function countCapOf({startTime, endTime}: {readonly startTime?: number; readonly endTime?: number}): number {
  return startTime === undefined && endTime === undefined ? countCap : windowCountCap
}
