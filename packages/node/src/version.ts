import packageJson from '../package.json' with {type: 'json'}

/** Version of the node, as the API and the heartbeats tell it. */
export const version: string = packageJson.version
