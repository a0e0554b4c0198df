import type {Route} from './route.ts'

/** Makes a look-up of the methods that a path has. Used only for requests that no row took. */
export function createMethodFinder(routes: readonly Pick<Route, 'method' | 'paths'>[]): (url: string) => readonly string[] {
  const patterns = routes.flatMap(({method, paths}) => paths.map((path) => ({method, pattern: toPattern(path)})))
  return (url) => {
    const path = url.split('?', 1)[0] ?? ''
    const methods = patterns.filter(({pattern}) => pattern.test(path)).map(({method}) => method)
    return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))]
  }
}

function toPattern(path: string): RegExp {
  const escaped = path.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${escaped.replaceAll(/:[A-Za-z]+/g, '[^/]+')}$`)
}
