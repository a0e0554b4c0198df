import {setTimeout as delay} from 'node:timers/promises'
import {describeClock} from '@aleph-onchain/testkit'
import {systemClock} from './clock.ts'

describeClock('systemClock', () => ({clock: systemClock, pass: (ms) => delay(ms)}))
