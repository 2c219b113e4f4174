import type { Client } from '../../api/client';
import type { Metrics } from '../../api/types';

const PART = 200;
const MOST_PARTS = 50;

/** What one operation counts; null when nothing is measured of it yet. The console answers in parts, in the order of names. */
export async function metricsOf(client: Client, service: string, operation: string, signal: AbortSignal): Promise<Metrics | null> {
  let after: string | null = `${encodeURIComponent(service)}/`;
  for (let part = 0; part < MOST_PARTS && after !== null; part++) {
    const answer: { items: { operations: Metrics[] }; next: string | null } = await client.part(`metrics?limit=${PART}&after=${encodeURIComponent(after)}`, signal);
    const found = answer.items.operations.find((each) => each.service === service && each.operation === operation);
    if (found !== undefined || answer.items.operations.some((each) => each.service !== service)) {
      return found ?? null;
    }
    after = answer.next;
  }
  return null;
}
