/** How values are written for people: short, with their unit, and a dash where nothing is known. */

export const UNKNOWN = '–';

export function count(value: number): string {
  return value >= 10_000 ? new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(value) : new Intl.NumberFormat('en').format(value);
}

export function rate(perSecond: number): string {
  if (perSecond === 0) {
    return '0';
  }
  return perSecond < 10 ? perSecond.toFixed(1) : count(Math.round(perSecond));
}

export function percent(share: number | null): string {
  if (share === null) {
    return UNKNOWN;
  }
  const value = share * 100;
  if (value === 0 || value === 100) {
    return `${value} %`;
  }
  return value < 0.1 ? '< 0.1 %' : value > 99.9 ? '> 99.9 %' : `${value.toFixed(1)} %`;
}

export function millis(value: number | null): string {
  if (value === null) {
    return UNKNOWN;
  }
  if (value < 1) {
    return value === 0 ? '0 ms' : `${value.toFixed(2)} ms`;
  }
  if (value < 1_000) {
    return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
  }
  return duration(value);
}

/** 4.2 s, 3 min 5 s, 2 h 10 min, 3 d 4 h. */
export function duration(millis: number): string {
  const seconds = millis / 1_000;
  if (seconds < 10) {
    return `${seconds.toFixed(1)} s`;
  }
  if (seconds < 60) {
    return `${Math.floor(seconds)} s`;
  }
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) {
    return pair(minutes, 'min', Math.floor(seconds % 60), 's');
  }
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? pair(hours, 'h', minutes % 60, 'min') : pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function pair(large: number, unit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}

/** 14:03:09 of today, with the date otherwise. */
export function moment(at: number | string, now: number = Date.now()): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB');
  return date.toDateString() === new Date(now).toDateString() ? time : `${date.toLocaleDateString('en-CA')} ${time}`;
}

/** A sentence of the console, with the instants in it as people write them. */
export function spoken(text: string, now: number = Date.now()): string {
  return text.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g, (instant) => moment(instant, now));
}

/** An exception's class without its package. */
export function shortClass(name: string): string {
  return name.replace(/^(?:[a-z_][\w$]*\.)+/, '');
}

/** 1 letter, 3 letters. */
export function number(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

export const STATE_WORDS = {
  CLOSED: 'Closed',
  OPEN: 'Open',
  HALF_OPEN: 'Half-open',
  FORCED_OPEN: 'Forced open',
  DISABLED: 'Disabled',
} as const;
