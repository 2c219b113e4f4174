import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Client } from '../api/client';
import type { Caller, Role } from '../api/types';
import type { Connection, Picture } from '../live/connection';
import type { Route } from '../route';
import type { Going } from '../useRoute';

/** What one has to say to the operator for a moment, and the way back if there is one. */
export interface Notice {
  text: string;
  undo?: { label: string; run: () => Promise<string> };
  bad?: boolean;
}

/** What every part of the page works with. */
export interface Session extends Going {
  client: Client;
  connection: Connection;
  caller: Caller;
  /** Whether the dashboard is the whole page, whose title and icon are its own. */
  ownPage: boolean;
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

/** Whether the caller may do what takes `role`; what they may not is not offered. */
export function useMay(role: Role): boolean {
  const { caller } = useSession();
  return may(caller.role, role);
}

export function may(own: Role, role: Role): boolean {
  return ROLES.indexOf(own) >= ROLES.indexOf(role);
}
