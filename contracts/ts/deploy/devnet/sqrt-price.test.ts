import {expect, test} from 'vitest'
import {sqrtPriceX96} from './sqrt-price.ts'

test.each([
  {reserve0: 1n, reserve1: 1n, price: 1n << 96n},
  {reserve0: 1n, reserve1: 4n, price: 1n << 97n},
  {reserve0: 4n, reserve1: 1n, price: 1n << 95n},
  {reserve0: 1n, reserve1: 2n, price: 112045541949572279837463876454n},
])('finds the price of $reserve0 to $reserve1', ({reserve0, reserve1, price}) => {
  expect(sqrtPriceX96(reserve0, reserve1)).toBe(price)
})
