import type { SessionState } from '../contexts/session.ts';
import type { Access } from './router.ts';

/** What somebody gets to see at a page's address. The address stays, so that signing in continues where they were. */
export type Passage = 'show' | 'wait' | 'signIn' | 'welcome' | 'denied';

export function passageTo(access: Access, session: SessionState): Passage {
  if (access === 'anyone') return 'show';
  if (session === undefined) return 'wait';
  if (session === null) return 'signIn';
  if (access === 'signedIn') return 'show';
  if (session.actor === null) return 'welcome';
  return access.includes(session.actor.role) ? 'show' : 'denied';
}
