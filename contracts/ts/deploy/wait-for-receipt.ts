import {type Hash, type PublicClient, type TransactionReceipt, TransactionReceiptNotFoundError} from 'viem'

/** Longest wait for a transaction to be included. */
const inclusionTimeoutMs = 180_000
/** Pause before the second question; every further one is twice as long, up to the client's polling interval. */
const firstDelayMs = 5

/**
 * Asks for a receipt until it is there. viem's own wait asks anew only when there is a new block, and on a chain where each transaction
 * makes its block there is none if the block came a moment before its receipts.
 */
export async function waitForReceipt(client: PublicClient, hash: Hash): Promise<TransactionReceipt> {
  const deadline = Date.now() + inclusionTimeoutMs
  for (let delayMs = firstDelayMs; ; delayMs = Math.min(2 * delayMs, client.pollingInterval)) {
    try {
      return await client.getTransactionReceipt({hash})
    } catch (error) {
      if (!(error instanceof TransactionReceiptNotFoundError) || Date.now() > deadline) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, delayMs))
  }
}
