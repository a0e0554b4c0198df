/** Where the value of an option comes from. */
export type OptionOrigin =
  | {readonly kind: 'default'}
  | {readonly kind: 'file'; readonly path: string}
  | {readonly kind: 'env'; readonly variable: string}
  | {readonly kind: 'flag'; readonly flag: string}

/** Names an origin as people would. */
export function describeOrigin(origin: OptionOrigin): string {
  switch (origin.kind) {
    case 'default':
      return 'the defaults'
    case 'file':
      return origin.path
    case 'env':
      return `variable ${origin.variable}`
    case 'flag':
      return `flag --${origin.flag}`
  }
}
