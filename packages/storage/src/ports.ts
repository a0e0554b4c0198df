/** Where other nodes answer over HTTP; the network knows them. */
export interface PeerUrls {
  /** Base URLs such as `https://node.example:4024`. Peers choose them: they may be nonsense or worse. */
  list(): readonly string[]
}
