/** Tells why an image could not be built; the text is for whoever ran the build. */
export class ImageError extends Error {
  override readonly name = 'ImageError'
}
