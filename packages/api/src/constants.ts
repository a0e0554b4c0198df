/** Items that one answer may hold, whatever `pagination` asks for. */
export const maxPageItems = 10_000

/** Items of one page in cursor mode. */
export const maxCursorItems = 200

/** Rows of a list that pages can reach; whoever wants more follows the cursor. */
export const maxPageDepth = 50_000

/** Items read from the database and written to the socket at a time. */
export const batchItems = 50

/** How far lists are counted where no counter knows their length: remembered for a while where it takes long. */
export const countCap = 10_000

/** How far lists within a window of time are counted: hardly any two are the same, so remembering would not help. */
export const windowCountCap = 1_000

/** Values in one list parameter. */
export const maxListValues = 500

/** Largest file that is handed out as base64 in JSON. */
export const maxBase64Bytes = 100 * 1024 * 1024

/** Largest JSON that `add_json` stores: it is parsed at one go, to be sure that it is JSON. */
export const maxJsonBytes = 4 * 1024 * 1024

/** Topic name that older clients publish messages on. */
export const legacyTopic = 'ALEPH-TEST'
