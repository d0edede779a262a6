import { Role } from '@ocop/functions/domain';
import { describe, expect, it } from 'vitest';
import type { Session, SessionState } from '../contexts/session.ts';
import { type Passage, passageTo } from './guard.ts';
import type { Access } from './router.ts';

const newcomer: Session = { uid: 'u', email: 'u@example.vn', name: 'U', actor: null };
const officer: Session = { ...newcomer, actor: { uid: 'u', commune: '02104', role: 'economy' } };

describe('passageTo', () => {
  it.each<[Access, SessionState, Passage]>([
    ['anyone', undefined, 'show'],
    ['anyone', null, 'show'],
    ['signedIn', undefined, 'wait'],
    ['signedIn', null, 'signIn'],
    ['signedIn', newcomer, 'show'],
    [['economy'], undefined, 'wait'],
    [['economy'], null, 'signIn'],
    [['economy'], newcomer, 'welcome'],
    [['economy'], officer, 'show'],
    [['leader', 'clerk'], officer, 'denied'],
    [[], officer, 'denied'],
  ])('for %j and %j: %s', (access, session, expected) => {
    expect(passageTo(access, session)).toBe(expected);
  });

  it('lets every role into a page of its own and no other', () => {
    for (const asked of Role.options) {
      for (const role of Role.options) {
        const session: Session = { ...newcomer, actor: { uid: 'u', commune: '02104', role, unit: 'x' } };
        expect(passageTo([asked], session)).toBe(asked === role ? 'show' : 'denied');
      }
    }
  });
});
