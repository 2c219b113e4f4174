import { describe, expect, it } from 'vitest';
import { nextOf, path } from '../src/api/client';
import { bodyOf, verdict } from '../src/dialogs/settings';
import { duration, millis, moment, percent, shortClass, spoken } from '../src/format';
import { merged, replaced } from '../src/live/connection';
import { offered } from '../src/pages/service/Controls';
import { sortingOf, sortingText } from '../src/live/order';
import { changed, format, parse } from '../src/route';
import { span } from '../src/ui/windowed';
import { row } from './row';

describe('values', () => {
  it('are written short, with their unit', () => {
    expect([0, 0.42, 4.26, 42.4, 999.4, 4_200, 65_000].map(millis)).toEqual(['0 ms', '0.42 ms', '4.3 ms', '42 ms', '999 ms', '4.2 s', '1 min 5 s']);
    expect([7_200_000, 100 * 3_600_000].map(duration)).toEqual(['2 h', '4 d 4 h']);
  });

  it('never round a failure away', () => {
    expect([null, 0, 0.0004, 0.125, 0.9999, 1].map(percent)).toEqual(['–', '0 %', '< 0.1 %', '12.5 %', '> 99.9 %', '100 %']);
  });

  it('name classes without packages', () => {
    expect(shortClass('java.io.IOException')).toBe('IOException');
    expect(shortClass('<img src=x>')).toBe('<img src=x>');
  });
});

describe('addresses', () => {
  const names = ['plain', 'a/b', '../x', 'ä ö', '<b>"', '%2F', 'price[milk]', '#?'];

  it('keep every name whole', () => {
    for (const name of names) {
      expect(parse(format({ page: 'service', service: name, operation: name }))).toEqual({ page: 'service', service: name, operation: name });
      expect(path('state', name).split('/')).toHaveLength(2);
    }
  });

  it('say that they lead nowhere', () => {
    for (const path of ['nothing', 'service/%E0%A4%A', 'service', 'alerts/x', 'service/a/b/c']) {
      expect(parse(`#/${path}`)).toEqual({ page: 'unknown', path });
    }
    expect(parse('')).toEqual({ page: 'overview' });
  });

  it('keep what is seen', () => {
    const route = changed({ page: 'letters', service: 'a?b', operation: null }, { status: 'PARKED', search: 'x&y=z' });
    expect(parse(`#${format(route)}`)).toEqual(route);
    expect(changed(route, { status: null, search: null })).toEqual({ page: 'letters', service: 'a?b', operation: null });
    expect(['-calls', 'name', 'constructor'].map((text) => sortingText(sortingOf(text)))).toEqual(['-calls', 'name', '-trouble']);
  });

  it('write instants of a sentence as people do', () => {
    const now = Date.UTC(2026, 10, 30, 21);
    const at = moment(Date.UTC(2026, 10, 30, 20, 8, 15), now);
    expect(spoken('calls before 2026-11-30T20:08:15.865450302Z are not recorded', now)).toBe(`calls before ${at} are not recorded`);
  });

  it('of the next part are read from Link', () => {
    expect(nextOf('<?after=a%2Fb+c>; rel="next"')).toBe('a/b c');
    expect(nextOf(null)).toBeNull();
  });
});

describe('settings', () => {
  it('are sent as what they are', () => {
    expect(bodyOf([{ setting: 'a', value: '5' }, { setting: 'b', value: ' 30s ' }, { setting: 'c', value: 'true' }, { setting: 'd', value: null }, { setting: '', value: 'x' }])).toEqual({
      a: 5, b: '30s', c: true, d: null,
    });
  });

  it('say what they would have changed', () => {
    const course = { opened: 1, refused: 10, openMillis: 5_000, moves: [] };
    expect(verdict(course, course)).toContain('no difference');
    expect(verdict(course, { ...course, opened: 0, refused: 0, openMillis: 0 })).toBe('It would have opened 0 times instead of once, refused 0 calls instead of 10, and been open for 0.0 s instead of 5.0 s.');
  });
});

describe('rows', () => {
  it('that have not changed stay the same objects, so that nothing is drawn again', () => {
    const before = new Map([['s/a', row('s', 'a')], ['s/b', row('s', 'b')]]);
    const after = replaced(before, [row('s', 'a'), row('s', 'b', { running: 1 })]);
    expect(after.get('s/a')).toBe(before.get('s/a'));
    expect(after.get('s/b')).not.toBe(before.get('s/b'));
  });

  it('are added to by news, and replaced by a whole', () => {
    const before = new Map([['s/a', row('s', 'a')]]);
    expect([...merged(before, [row('s', 'b')]).keys()]).toEqual(['s/a', 's/b']);
    expect([...replaced(before, [row('s', 'b')]).keys()]).toEqual(['s/b']);
  });

  it('are drawn only where they are seen', () => {
    expect(span(0, 900, 50, 500)).toEqual({ from: 0, to: 24 });
    expect(span(-10_000, 900, 50, 500)).toEqual({ from: 194, to: 224 });
    expect(span(-99_000, 900, 50, 20)).toEqual({ from: 14, to: 20 });
  });
});

describe('controls', () => {
  const verbs = (...states: Parameters<typeof offered>[0]): string[] => offered(states).map((action) => action.verb);

  it('offer only what changes something', () => {
    expect(verbs('CLOSED')).toEqual(['reset', 'force-open', 'disable']);
    expect(verbs('DISABLED')).toEqual(['reset', 'force-open', 'enable']);
    expect(verbs('FORCED_OPEN')).toEqual(['reset', 'close', 'disable']);
  });
});
