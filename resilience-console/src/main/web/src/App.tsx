import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { Client, type Problem } from './api/client';
import type { Caller } from './api/types';
import { Connection } from './live/connection';
import { format } from './route';
import { useRoute } from './useRoute';
import { Login } from './Login';
import { Shell } from './Shell';
import { SessionContext, type Notice, type Session } from './ui/context';

interface Admitted {
  client: Client;
  caller: Caller;
  connection: Connection;
}

/** How the dashboard is set up: where the console is, and whether the page's address tells the route. */
export interface Setup {
  base: string;
  inAddress: boolean;
  token: string | null;
}

/** The dashboard: asks for a token, which it keeps in memory only, then shows the console. */
export function App({ setup }: { setup: Setup }): ReactElement {
  const [admitted, setAdmitted] = useState<Admitted | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const going = useRoute(setup.inAddress);
  const { notices, notify, forget } = useNotices();

  const leave = useCallback((reason: string | null) => {
    setRefusal(reason);
    setAdmitted((former) => (former?.connection.stop(), null));
  }, []);

  const enter = useCallback(
    async (token: string) => {
      const client = new Client(setup.base, token, (problem: Problem) => leave(problem.message));
      const caller = await client.get<Caller>('caller');
      const connection = new Connection(client);
      connection.start();
      setRefusal(null);
      setAdmitted((former) => (former?.connection.stop(), { client, caller, connection }));
    },
    [setup.base, leave],
  );

  useEffect(() => () => admitted?.connection.stop(), [admitted]);

  const session = useMemo<Session | null>(
    () => admitted && { ...admitted, ...going, ownPage: setup.inAddress, href: (to) => (setup.inAddress ? `#${format(to)}` : '#'), notify },
    [admitted, going.route, going.go, going.look, setup.inAddress, notify],
  );
  if (session === null) {
    return <Login enter={enter} refusal={refusal} given={setup.token} />;
  }
  return (
    <SessionContext value={session}>
      <Shell notices={notices} forget={forget} leave={() => leave(null)} />
    </SessionContext>
  );
}

function useNotices(): { notices: (Notice & { id: number })[]; notify: (notice: Notice) => void; forget: (id: number) => void } {
  const [notices, setNotices] = useState<(Notice & { id: number })[]>([]);
  const next = useRef(0);
  const notify = useCallback((notice: Notice) => {
    const id = next.current++;
    setNotices((former) => [...former.slice(-3), { ...notice, id }]);
  }, []);
  const forget = useCallback((id: number) => setNotices((former) => former.filter((each) => each.id !== id)), []);
  return { notices, notify, forget };
}
