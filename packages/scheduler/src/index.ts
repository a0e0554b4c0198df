export type {Candidate, CandidateGpu, NodeResources, UnitPrices} from './candidate.ts'
export {SchedulerError, type SchedulerReason} from './errors.ts'
export {explainPlacement, type NodeExplanation, type PlacementExplanation, type Relaxation} from './explain-placement.ts'
export {type FilterName, filterNames} from './filters.ts'
export {NodeTable} from './node-table.ts'
export {defaultSchedulerOptions, type SchedulerOptions} from './options.ts'
export {findPlacement, type Placement, type PlacementState} from './placements.ts'
export type {
  Acceptance,
  Assigner,
  Coordinators,
  JobBoard,
  JobSpec,
  NodeOffers,
  NodeSource,
  Offer,
  OpenJob,
  SchedulerModules,
  SpecSource,
} from './ports.ts'
export {type RankedNode, rankNodes} from './rank-nodes.ts'
export type {Hypervisor, PlacementRequest, RequestedResources} from './request.ts'
export {Scheduler} from './scheduler.ts'
export {type Terms, weights} from './terms.ts'
