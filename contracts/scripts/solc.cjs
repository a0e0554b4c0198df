#!/usr/bin/env node
/**
 * Speaks solc's command line for Forge, with the WebAssembly compiler of the npm package `solc` behind it.
 * Forge asks for `--version` and sends one `--standard-json` request on standard input; sources come inlined.
 */
const {readFileSync, writeSync} = require('node:fs')
const compiler = require('solc/soljson.js')

/**
 * Compiles a request. solc-js itself would pass it on the WebAssembly stack, four bytes a character, and that ends at 1.3 million
 * characters with "memory access out of bounds"; here it lies on the heap.
 */
function compile(request) {
  const length = compiler.lengthBytesUTF8(request) + 1
  const pointer = compiler._solidity_alloc(length)
  compiler.stringToUTF8(request, pointer, length)
  return compiler.UTF8ToString(compiler._solidity_compile(pointer, 0, 0))
}

/** Writes all of a text to standard output, however small the pipe. */
function print(text) {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
    }
  }
}

if (process.argv.includes('--version')) {
  const version = compiler.UTF8ToString(compiler._solidity_version())
  // Forge reads the version from a line of the native compiler's form.
  print(`solc, the solidity compiler commandline interface\nVersion: ${version.replace('Emscripten.clang', 'Linux.g++')}\n`)
} else {
  print(compile(readFileSync(0, 'utf8')))
}
