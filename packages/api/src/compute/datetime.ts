/** Writes a moment as Python prints one with its zone: `2026-01-02 03:04:05.678000+00:00`. */
export function writeDatetime(ms: number): string {
  return new Date(ms)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.(\d{3})Z$/, '.$1000+00:00')
}

/** The same for a moment that may not have come. */
export function writeOptionalDatetime(ms: number | undefined): string | null {
  return ms === undefined ? null : writeDatetime(ms)
}
