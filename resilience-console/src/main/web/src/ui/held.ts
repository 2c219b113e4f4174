import { useLayoutEffect, useRef } from 'react';
import type { Row } from '../api/types';
import { inOrderOf, type Sorting } from '../live/order';

/** The rows as they are sorted; while `held`, in the order that they were shown in last, unless another sorting is chosen. */
export function useHeldOrder(rows: Row[], sorting: Sorting, held: boolean): Row[] {
  const last = useRef({ rows, sorting });
  const shown = held && last.current.sorting === sorting ? inOrderOf(last.current.rows, rows) : rows;
  useLayoutEffect(() => {
    last.current = { rows: shown, sorting };
  });
  return shown;
}
