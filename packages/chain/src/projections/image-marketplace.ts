import {fromBytes32, toAddress} from '../ids.ts'
import type {StoredArgs, StoredEvent} from '../read/chain-event.ts'
import {type Projecting, toWhole} from './projection-state.ts'
import {eventTime} from './protocol-clock.ts'
import {findRecord, type ImageRecord, patchRecord, putRecord} from './records.ts'

/** Projects an event of ImageMarketplace. */
export async function projectImageMarketplace(projecting: Projecting, event: StoredEvent<'ImageMarketplace'>): Promise<void> {
  const patch = (imageId: string, change: Partial<ImageRecord>) => patchRecord(projecting.state, 'image', fromBytes32(imageId), change)
  switch (event.name) {
    case 'ImagePublished':
      return await publish(projecting, event.args)
    case 'ImageUpdated': {
      const {imageId, version, contentHash, metadataCid} = event.args
      return await patch(imageId, {versions: version, contentHash: fromBytes32(contentHash), metadataCid: fromBytes32(metadataCid)})
    }
    case 'ImageTermsScheduled':
      return await scheduleTerms(projecting, event.args)
    case 'ImageDelisted':
      return await patch(event.args.imageId, {isListed: false})
    case 'ImageRelisted':
      return await patch(event.args.imageId, {isListed: true})
    case 'ImageVerified':
      return await patch(event.args.imageId, {isVerified: event.args.verified})
    case 'ImageFlagged':
      return await patch(event.args.imageId, {flaggedUntil: toWhole(event.args.until)})
    case 'ImageUsed':
      return await patch(event.args.imageId, {uses: toWhole(event.args.uses)})
    case 'ImageRated':
      return await rate(projecting, event.args)
  }
}

async function publish(projecting: Projecting, args: StoredArgs<'ImageMarketplace', 'ImagePublished'>): Promise<void> {
  const imageId = fromBytes32(args.imageId)
  const publisher = toAddress(args.publisher)
  putRecord(
    projecting.state,
    'image',
    {key: imageId, group: publisher},
    {
      imageId,
      publisher,
      category: args.categoryName,
      contentHash: fromBytes32(args.contentHash),
      metadataCid: fromBytes32(args.metadataCid),
      token: toAddress(args.token),
      pricePerUse: args.pricePerUse,
      revenueShareBps: args.revenueShareBps,
      pendingPrice: null,
      pendingShareBps: null,
      termsEffectiveAt: null,
      versions: 1,
      isListed: true,
      isVerified: false,
      flaggedUntil: 0,
      uses: 0,
      ratingSum: 0,
      ratingCount: 0,
      publishedAt: await eventTime(projecting),
    },
  )
}

async function scheduleTerms(projecting: Projecting, args: StoredArgs<'ImageMarketplace', 'ImageTermsScheduled'>): Promise<void> {
  const time = await eventTime(projecting)
  const effectiveAt = toWhole(args.effectiveAt)
  await patchRecord(projecting.state, 'image', fromBytes32(args.imageId), (image) => {
    const {pricePerUse, revenueShareBps} = args
    if (effectiveAt <= time) return {pricePerUse, revenueShareBps, pendingPrice: null, pendingShareBps: null, termsEffectiveAt: null}
    const isDue = image.termsEffectiveAt !== null && image.termsEffectiveAt <= time
    const inForce = isDue
      ? {pricePerUse: image.pendingPrice ?? image.pricePerUse, revenueShareBps: image.pendingShareBps ?? image.revenueShareBps}
      : {}
    return {...inForce, pendingPrice: pricePerUse, pendingShareBps: revenueShareBps, termsEffectiveAt: effectiveAt}
  })
}

async function rate({state}: Projecting, {imageId, rater, rating}: StoredArgs<'ImageMarketplace', 'ImageRated'>): Promise<void> {
  const key = `${fromBytes32(imageId)}/${toAddress(rater)}`
  const previous = await findRecord(state, 'rating', key)
  putRecord(state, 'rating', {key, group: fromBytes32(imageId)}, {rating})
  await patchRecord(state, 'image', fromBytes32(imageId), ({ratingSum, ratingCount}) => ({
    ratingSum: ratingSum + rating - (previous?.rating ?? 0),
    ratingCount: ratingCount + (previous === undefined ? 1 : 0),
  }))
}
