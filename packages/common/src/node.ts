export {createLogger, type LoggerOptions, type LogLevel, logLevels} from './logger-pino.ts'
export {renderMarkdownTable} from './markdown.ts'
export {createMetrics, type Metrics} from './metrics-prometheus.ts'
export {type OptionFault, OptionsError, type OptionsReason} from './options/errors.ts'
export {declareFlags, type FlagDeclaration} from './options/flags.ts'
export {type FlagValues, type LoadedOption, type LoadedOptions, loadOptions, type OptionSources} from './options/load-options.ts'
export {type OptionFile, readOptionFile} from './options/option-file.ts'
export {
  getDefaults,
  getVariable,
  type OptionParser,
  type OptionRow,
  type OptionTable,
  type OptionTables,
  type OptionValues,
  type TomlValue,
} from './options/option-row.ts'
export {describeOrigin, type OptionOrigin} from './options/origin.ts'
export {
  booleanOption,
  choiceOption,
  integerOption,
  listOption,
  optionalOption,
  type SocketAddress,
  socketAddressOption,
  type TextForm,
  textOption,
  urlOption,
} from './options/parsers.ts'
export {renderOptionsReference} from './options/render-markdown.ts'
export {type ChosenValues, renderLoadedOptions, renderOptionsFile} from './options/render-toml.ts'
export {durationOption, sizeOption} from './options/unit-parsers.ts'
export {type ProgramHost, type ProgramOptions, runProgram} from './run-program.ts'
export {createWorkerPool, type WorkerPool, type WorkerPoolOptions} from './worker-pool.ts'
