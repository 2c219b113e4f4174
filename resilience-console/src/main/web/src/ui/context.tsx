import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Client } from '../api/client';
import type { Caller, Role } from '../api/types';
import type { Connection, Picture } from '../live/connection';
import type { Route } from '../route';

/** What one has to say to the operator for a moment, and the way back if there is one. */
export interface Notice {
  text: string;
  undo?: { label: string; run: () => Promise<string> };
  bad?: boolean;
}

/** What every part of the page works with. */
export interface Session {
  client: Client;
  connection: Connection;
  caller: Caller;
  route: Route;
  go: (route: Route) => void;
  href: (route: Route) => string;
  notify: (notice: Notice) => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) {
    throw new Error('there is no session here');
  }
  return session;
}

export function usePicture(): Picture {
  const { connection } = useSession();
  return useSyncExternalStore(connection.watch, connection.current);
}

const ROLES: Role[] = ['VIEW', 'OPERATE', 'ADMIN'];

/** Why the caller may not do what takes `role`; null when they may. */
export function useRefusal(role: Role): string | null {
  const { caller } = useSession();
  return ROLES.indexOf(caller.role) >= ROLES.indexOf(role) ? null : `the token of ${caller.name} is for ${caller.role}; this takes one for ${role}`;
}
