import {createCloudRoutes} from './cloud/routes.ts'
import type {ComputeApi} from './compute/compute-api.ts'
import type {Route} from './http/route.ts'
import {CountCache} from './lists/count-cache.ts'
import {createDocsRoutes} from './openapi/docs-routes.ts'
import type {ApiOptions} from './options.ts'
import type {ApiModules} from './ports.ts'
import {createAddressFilesRoutes} from './routes/address-files.ts'
import {createAddressesRoutes} from './routes/addresses.ts'
import {createAggregatesRoutes} from './routes/aggregates.ts'
import {createChannelsRoutes} from './routes/channels.ts'
import {createDownloadRoutes} from './routes/download-files.ts'
import {createListMessagesRoutes} from './routes/list-messages.ts'
import {createLookUpRoutes} from './routes/look-up-files.ts'
import {createMessagesRoutes} from './routes/messages.ts'
import {createNodeRoutes} from './routes/node.ts'
import {createPostsRoutes} from './routes/posts.ts'
import {createSubmitRoutes} from './routes/submit-message.ts'
import {createUploadRoutes} from './routes/uploads.ts'
import {messagesSocketRoute} from './sockets/register-sockets.ts'

/** Lists every route that the node serves over plain HTTP. */
export function createRouteTable(modules: ApiModules, options: ApiOptions, compute?: ComputeApi): readonly Route[] {
  const lists = {database: modules.database, counts: new CountCache(modules.clock)}
  const routes = [
    ...createSubmitRoutes({...modules, ...options}),
    ...createListMessagesRoutes(lists),
    ...createMessagesRoutes(lists),
    ...createPostsRoutes(lists),
    ...createAggregatesRoutes(lists),
    ...createUploadRoutes({...modules, ...options}),
    ...createDownloadRoutes(modules),
    ...createLookUpRoutes(modules),
    ...createChannelsRoutes(modules),
    ...createAddressesRoutes({...lists, network: modules.node.network}),
    ...createAddressFilesRoutes(lists),
    ...createNodeRoutes(modules),
    ...(compute?.routes ?? []),
    ...(modules.cloud === undefined ? [] : createCloudRoutes(modules.cloud)),
  ]
  return [
    ...routes,
    ...createDocsRoutes([...routes, messagesSocketRoute, ...(compute === undefined ? [] : [compute.socket.route])], modules.node.version),
  ]
}
