/** Writes seconds since the epoch as ISO text with offset, to the microsecond, as published nodes do. */
export function isoTime(seconds: number): string {
  const microseconds = Math.round(seconds * 1e6)
  const wholeSeconds = Math.floor(microseconds / 1e6)
  const fraction = microseconds - wholeSeconds * 1e6
  const date = new Date(wholeSeconds * 1000).toISOString().slice(0, -5)
  return fraction === 0 ? `${date}+00:00` : `${date}.${String(fraction).padStart(6, '0')}+00:00`
}

/** Writes milliseconds since the epoch as ISO text with offset. */
export function isoTimeOfMs(milliseconds: number): string {
  return isoTime(milliseconds / 1000)
}
