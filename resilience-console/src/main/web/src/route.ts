/** A page of the dashboard, and what it is about. */
export type Route =
  | { page: 'overview' }
  | { page: 'service'; service: string; operation: string | null }
  | { page: 'letters'; service: string | null; operation: string | null }
  | { page: 'alerts' }
  | { page: 'changes' };

/** The route of a text such as `/service/shop/price`; the overview where it is none. */
export function parse(text: string): Route {
  const [page, service, operation] = text.replace(/^#?\//, '').split('/').map(decoded);
  switch (page) {
    case 'service':
      return service ? { page, service, operation: operation || null } : { page: 'overview' };
    case 'letters':
      return { page, service: service || null, operation: operation || null };
    case 'alerts':
    case 'changes':
      return { page };
    default:
      return { page: 'overview' };
  }
}

export function format(route: Route): string {
  const names = 'service' in route ? [route.service, route.operation].filter((name) => name !== null) : [];
  return route.page === 'overview' ? '/' : `/${[route.page, ...names.map(encodeURIComponent)].join('/')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
