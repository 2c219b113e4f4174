/** A view of a page that somebody keeps under a name; `to` is its address. */
export interface SavedView {
  name: string;
  to: string;
}

const KEY = 'resilience-dashboard.views';
const MOST = 50;

/** Those that this browser keeps; none where it keeps nothing. */
export function savedViews(storage: Pick<Storage, 'getItem'> = localStorage): SavedView[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function isView(each: unknown): each is SavedView {
  const view = each as Partial<SavedView> | null;
  return typeof view?.name === 'string' && typeof view.to === 'string';
}

/** The views with this one, in place of one of its name. */
export function withView(views: SavedView[], view: SavedView): SavedView[] {
  return [view, ...views.filter((each) => each.name !== view.name)].slice(0, MOST);
}

/** Whether the browser kept them. */
export function keepViews(views: SavedView[], storage: Pick<Storage, 'setItem'> = localStorage): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}
