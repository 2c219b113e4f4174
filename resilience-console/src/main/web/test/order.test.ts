import { describe, expect, it } from 'vitest';
import { arranged, inOrderOf, trouble, type Sorting } from '../src/live/order';
import { services } from '../src/live/services';
import { row } from './row';

const WORST: Sorting = { key: 'trouble', descending: true };

describe('the order of operations', () => {
  const rows = [
    row('shop', 'price'),
    row('shop', 'order', { state: 'OPEN', wrong: ['BREAKER_OPEN'] }),
    row('cache', 'get', { failureRate: 0.4, wrong: ['FAILURE_RATE'] }),
    row('cache', 'set', { state: 'HALF_OPEN', wrong: ['BREAKER_HALF_OPEN'] }),
    row('model', 'generate', { limit: 3, running: 3, wrong: ['BULKHEAD_FULL'] }),
    row('model', 'embed', { state: null, deadLetters: 4 }),
  ];
  const names = (found: { operation: string }[]): string[] => found.map((each) => each.operation);

  it('puts what is wrong first', () => {
    expect(names(arranged(rows, '', 'all', WORST))).toEqual(['order', 'set', 'get', 'generate', 'embed', 'price']);
  });

  it('finds every word in any place of the name, whatever the case', () => {
    expect(names(arranged(rows, ' SHOP  or', 'all', WORST))).toEqual(['order']);
  });

  it('filters', () => {
    expect(names(arranged(rows, '', 'open', WORST))).toEqual(['order', 'set']);
    expect(names(arranged(rows, '', 'letters', WORST))).toEqual(['embed']);
    expect(names(arranged(rows, '', 'trouble', WORST))).toEqual(['order', 'set', 'get', 'generate']);
  });

  it('sorts numbers within names as numbers, and equals always alike', () => {
    const many = [row('s', 'op-10'), row('s', 'op-9'), row('s', 'op-1')];
    expect(names(arranged(many, '', 'all', { key: 'calls', descending: true }))).toEqual(['op-1', 'op-9', 'op-10']);
  });

  it('puts what is unknown behind what is known', () => {
    const some = [row('s', 'a', { p95Millis: null }), row('s', 'b', { p95Millis: 1 })];
    expect(names(arranged(some, '', 'all', { key: 'p95', descending: true }))).toEqual(['b', 'a']);
  });

  it('is held for those that were there, with their new figures, and new ones follow', () => {
    const former = [row('s', 'a'), row('s', 'b'), row('s', 'c')];
    const held = inOrderOf(former, [row('s', 'new'), row('s', 'c', { callsPerSecond: 9 }), row('s', 'a')]);
    expect(names(held)).toEqual(['a', 'c', 'new']);
    expect(held[1]?.callsPerSecond).toBe(9);
  });

  it('has no bounds of its own', () => {
    expect(trouble(row('s', 'a', { failureRate: 1, deadLetters: 0 }))).toBe(0);
    expect(trouble(row('s', 'a', { deadLetters: 4_000 }))).toBe(1);
    expect(trouble(row('s', 'a', { wrong: ['DEAD_LETTERS', 'FAILURE_RATE'] }))).toBe(3);
  });
});

describe('services', () => {
  it('are as the console says, and weigh failures by calls', () => {
    const [worst, other] = services(
      [
        row('shop', 'order', { state: 'OPEN', callsPerSecond: 30, failureRate: 1, wrong: ['BREAKER_OPEN'] }),
        row('shop', 'price', { state: 'FORCED_OPEN', callsPerSecond: 10, failureRate: 0, wrong: ['BREAKER_OPEN'] }),
        row('cache', 'get'),
      ],
      { shop: 'CRITICAL' },
    );
    expect(worst).toMatchObject({ name: 'shop', status: 'CRITICAL', refusing: 2, failureRate: 0.75, callsPerSecond: 40 });
    expect(other).toMatchObject({ name: 'cache', status: 'HEALTHY' });
  });
});
