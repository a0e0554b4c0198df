export {type ClockFixture, describeClock} from './compliance/clock.ts'
export {type DatabaseFixture, databases} from './databases.ts'
export {FakeClock} from './fake-clock.ts'
