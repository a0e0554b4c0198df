/** Returns the square root of the price of a pool with these reserves, with 96 binary digits after the point, as Uniswap keeps it. */
export function sqrtPriceX96(reserve0: bigint, reserve1: bigint): bigint {
  return integerSqrt((reserve1 << 192n) / reserve0)
}

/** Returns the largest whole number whose square is not above a value (Newton's method from above). */
function integerSqrt(value: bigint): bigint {
  if (value < 2n) return value
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}
