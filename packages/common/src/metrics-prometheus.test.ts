import {describe, expect, it} from 'vitest'
import {createMetrics} from './metrics-prometheus.ts'

describe('createMetrics', () => {
  it('counts, with labels and without', async () => {
    const {register, text} = createMetrics()
    const stored = register.counter({name: 'aleph_test_stored_total', help: 'Stored.'})
    const refused = register.counter<'reason'>({name: 'aleph_test_refused_total', help: 'Refused.', labels: ['reason']})
    stored.inc()
    stored.inc(4)
    refused.inc(1, {reason: 'size'})
    refused.inc(2, {reason: 'size'})
    expect(await text()).toContain('aleph_test_stored_total 5')
    expect(await text()).toContain('aleph_test_refused_total{reason="size"} 3')
  })

  it('holds a gauge at its last value, or reads it when asked', async () => {
    const {register, text} = createMetrics()
    let size = 1
    register.gauge({name: 'aleph_test_peers', help: 'Peers.'}).set(7)
    register.gauge<'kind'>({name: 'aleph_test_links', help: 'Links.', labels: ['kind']}).set(2, {kind: 'in'})
    register.gauge({name: 'aleph_test_queue_items', help: 'Items.', read: () => size})
    size = 3
    expect(await text()).toContain('aleph_test_peers 7')
    expect(await text()).toContain('aleph_test_links{kind="in"} 2')
    expect(await text()).toContain('aleph_test_queue_items 3')
  })

  it('sorts observations into buckets', async () => {
    const {register, text} = createMetrics()
    const seconds = register.histogram<'route'>({name: 'aleph_test_seconds', help: 'Time.', labels: ['route'], buckets: [0.1, 1]})
    seconds.observe(0.5, {route: 'a'})
    expect(await text()).toContain('aleph_test_seconds_bucket{le="0.1",route="a"} 0')
    expect(await text()).toContain('aleph_test_seconds_bucket{le="1",route="a"} 1')
  })

  it('reports the process itself: resident memory and event loop lag', async () => {
    const {text, contentType} = createMetrics()
    expect(await text()).toMatch(/process_resident_memory_bytes \d+/)
    expect(await text()).toMatch(/nodejs_eventloop_lag_seconds \d/)
    expect(contentType).toMatch(/^text\/plain/)
  })

  it('keeps two registers apart', async () => {
    const [first, second] = [createMetrics(), createMetrics()]
    first.register.counter({name: 'aleph_test_total', help: 'First.'}).inc()
    second.register.counter({name: 'aleph_test_total', help: 'Second.'})
    expect(await second.text()).toContain('aleph_test_total 0')
  })
})
