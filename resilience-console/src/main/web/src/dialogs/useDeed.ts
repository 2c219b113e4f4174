import { useState } from 'react';
import { asProblem } from '../ui/load';

/** Something that is being done: whether it is under way, and why it failed. */
export interface Deed {
  busy: boolean;
  problem: string | null;
  run: (work: () => Promise<void>) => void;
}

export function useDeed(): Deed {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = (work: () => Promise<void>): void => {
    setBusy(true);
    setProblem(null);
    work().then(
      () => setBusy(false),
      (failure: unknown) => {
        setBusy(false);
        setProblem(asProblem(failure).message);
      },
    );
  };
  return { busy, problem, run };
}
