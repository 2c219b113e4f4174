/** What a page shows of its list: filter, search, sorting and the like, by their names; what is as usual is left out. */
export type View = Readonly<Record<string, string>>;

/** A page of the dashboard, what it is about, and what of it is seen. */
export type Route = (
  | { page: 'overview' }
  | { page: 'service'; service: string; operation: string | null }
  | { page: 'letters'; service: string | null; operation: string | null }
  | { page: 'alerts' }
  | { page: 'changes' }
  | { page: 'unknown'; path: string }
) & { view?: View };

/** The route of a text such as `/service/shop/price?range=1h`. */
export function parse(text: string): Route {
  const [path = '', query = ''] = splitAt(text.replace(/^#?\/?/, ''), '?');
  const view = Object.fromEntries(new URLSearchParams(query));
  const place = placeOf(path);
  return Object.keys(view).length === 0 ? place : { ...place, view };
}

function placeOf(path: string): Route {
  const [page, service, operation, ...more] = path.split('/').map(decoded);
  const unknown: Route = { page: 'unknown', path };
  if (more.length > 0) {
    return unknown;
  }
  switch (page) {
    case '':
      return service === undefined ? { page: 'overview' } : unknown;
    case 'service':
      return service ? { page, service, operation: operation || null } : unknown;
    case 'letters':
      return { page, service: service || null, operation: operation || null };
    case 'alerts':
    case 'changes':
      return service === undefined ? { page } : unknown;
    default:
      return unknown;
  }
}

export function format(route: Route): string {
  const query = new URLSearchParams(route.view).toString();
  return pathOf(route) + (query === '' ? '' : `?${query}`);
}

function pathOf(route: Route): string {
  switch (route.page) {
    case 'overview':
      return '/';
    case 'unknown':
      return `/${route.path}`;
    case 'service':
    case 'letters':
      return `/${[route.page, ...[route.service, route.operation].filter((name) => name !== null).map(encodeURIComponent)].join('/')}`;
    default:
      return `/${route.page}`;
  }
}

/** The route with some of its view changed; a value of null is as usual, and left out. */
export function changed(route: Route, changes: Readonly<Record<string, string | null>>): Route {
  const { view, ...place } = route;
  const next = Object.fromEntries(Object.entries({ ...view, ...changes }).filter((each): each is [string, string] => each[1] !== null));
  return (Object.keys(next).length === 0 ? place : { ...place, view: next }) as Route;
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
