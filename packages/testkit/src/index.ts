export {type DatabaseFixture, databases} from './databases.ts'
export {FakeClock} from './fake-clock.ts'
