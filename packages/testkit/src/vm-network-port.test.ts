import type {VmNetwork as NeededNetwork, VmNetworkRequest as OfferedRequest} from '@aleph-onchain/executor'
import type {VmNetworkRequest as AcceptedRequest, VmNetwork as BuiltNetwork, TapNetwork, UserNetwork} from '@aleph-onchain/vm-networking'
import {expectTypeOf, it} from 'vitest'

it('gives the executor the networks that it needs', () => {
  expectTypeOf<BuiltNetwork>().toExtend<NeededNetwork>()
  expectTypeOf<TapNetwork>().toExtend<NeededNetwork>()
  expectTypeOf<UserNetwork>().toExtend<NeededNetwork>()
  expectTypeOf<OfferedRequest>().toExtend<AcceptedRequest>()
})
