import type {AddressInfo} from 'node:net'
import type {Startable} from '@aleph-onchain/common'
import type {FastifyInstance} from 'fastify'
import {type ComputeApi, createComputeApi} from './compute/compute-api.ts'
import {answerUnknownRoute, createComputeManners} from './compute/manners.ts'
import {ApiError} from './errors.ts'
import {createServer, refuseUnknownRoutes} from './http/create-server.ts'
import {createMethodFinder} from './http/find-methods.ts'
import {registerRoutes} from './http/register-routes.ts'
import {type ApiMetrics, createApiMetrics} from './metrics.ts'
import {type ApiOptions, defaultApiOptions} from './options.ts'
import type {ApiModules} from './ports.ts'
import {createRouteTable} from './route-table.ts'
import {MessageHub} from './sockets/message-hub.ts'
import {registerSockets} from './sockets/register-sockets.ts'

/** HTTP and websocket door of the node. */
export class ApiServer implements Startable {
  readonly #modules: ApiModules
  readonly #options: ApiOptions
  readonly #metrics: ApiMetrics
  readonly #hub: MessageHub
  readonly #compute: ComputeApi | undefined
  #server: FastifyInstance | undefined

  constructor(modules: ApiModules, options: Partial<ApiOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultApiOptions, ...options}
    this.#metrics = createApiMetrics(modules.metrics, {sockets: () => this.#hub.size})
    this.#hub = new MessageHub({...modules, metrics: this.#metrics}, this.#options)
    const {compute} = modules
    this.#compute = compute && createComputeApi({...modules, compute}, this.#options)
  }

  /** Address on which the server listens; undefined while it does not. */
  get address(): {readonly host: string; readonly port: number} | undefined {
    const address = this.#server?.server.address()
    return isAddressInfo(address) ? {host: address.address, port: address.port} : undefined
  }

  /** Number of open websockets. */
  get socketCount(): number {
    return this.#hub.size
  }

  async start(): Promise<void> {
    if (this.#server !== undefined) return
    const server = this.createServer()
    this.#server = server
    await this.#hub.start()
    try {
      await server.listen(this.#options.bind)
    } catch (error) {
      await this.stop()
      throw this.#listenFailed(error)
    }
  }

  /** Lets requests under way end for a moment, then closes every connection. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    this.#compute?.stop()
    await this.#hub.stop()
    if (server === undefined) return
    const force = setTimeout(() => server.server.closeAllConnections(), this.#options.stopGraceMs)
    await server.close()
    clearTimeout(force)
  }

  /** Builds the server without listening, with every route in it. */
  createServer(): FastifyInstance {
    const {logger} = this.#modules
    const compute = this.#compute
    const routes = createRouteTable(this.#modules, this.#options, compute)
    const server = createServer(logger, compute && createComputeManners(this.#options.vmVersion))
    const serving = {logger, metrics: this.#metrics}
    registerSockets(server, this.#hub, {...serving, others: compute === undefined ? [] : [compute.socket]})
    registerRoutes(server, routes, serving)
    refuseUnknownRoutes(server, createMethodFinder(routes), compute && answerUnknownRoute)
    return server
  }

  #listenFailed(error: unknown): ApiError {
    const detail = error instanceof Error ? error.message : String(error)
    const {host, port} = this.#options.bind
    const message = `The API cannot listen on ${host}:${port} (${detail}); stop what uses the port, or choose another one with [api] bind.`
    return new ApiError({code: 'API_LISTEN_FAILED', host, port, detail}, {message, cause: error})
  }
}

function isAddressInfo(address: string | AddressInfo | null | undefined): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
