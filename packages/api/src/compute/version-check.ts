/** Version in the notation of Python packages: release numbers, then what comes before or after the release. */
const pattern =
  /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>a|b|c|rc|alpha|beta|pre|preview)[-_.]?(?<preNumber>\d*))?(?:(?:-(?<implicit>\d+))|(?:[-_.]?(?:post|rev|r)[-_.]?(?<post>\d*)))?(?:[-_.]?dev[-_.]?(?<dev>\d*))?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i

/** Longest text that is looked at. */
const maxCharacters = 64

const stages: Readonly<Record<string, number>> = {a: 0, alpha: 0, b: 1, beta: 1, c: 2, rc: 2, pre: 2, preview: 2}

/** Orders two versions (PEP 440, local parts aside); undefined when one of them is none. */
export function compareVersions(left: string, right: string): number | undefined {
  const [one, other] = [readKey(left), readKey(right)]
  if (one === undefined || other === undefined) return undefined
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Numbers of a release that are compared; no published version has more. */
const releaseNumbers = 8

function readKey(text: string): readonly number[] | undefined {
  const groups = text.length > maxCharacters ? undefined : pattern.exec(text.trim())?.groups
  if (groups === undefined) return undefined
  const release = (groups.release ?? '').split('.').map(Number)
  const padded = Array.from({length: releaseNumbers}, (_, at) => release[at] ?? 0)
  const post = groups.implicit ?? groups.post
  return [Number(groups.epoch ?? 0), ...padded, ...stageOf(groups), post === undefined ? -1 : Number(post), readDev(groups.dev)]
}

/** A development version comes before anything of its release, then alpha, beta, candidates, and the release. */
function stageOf({pre, preNumber, dev, post, implicit}: Readonly<Record<string, string | undefined>>): readonly number[] {
  if (pre !== undefined) return [stages[pre.toLowerCase()] ?? 0, Number(preNumber || 0)]
  return dev !== undefined && post === undefined && implicit === undefined ? [-1, 0] : [3, 0]
}

function readDev(dev: string | undefined): number {
  return dev === undefined ? Number.MAX_SAFE_INTEGER : Number(dev || 0)
}
