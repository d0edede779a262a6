import { describe, expect, it } from 'vitest';
import { type Session, settledSession } from './session.ts';

const session = (role: 'clerk' | 'admin'): Session => ({
  uid: 'u',
  email: 'u@ocop.example',
  name: 'U',
  actor: { uid: 'u', commune: '02104', role },
});

describe('settledSession', () => {
  it('keeps the known session over a renewed token that says the same', () => {
    const known = session('clerk');
    expect(settledSession(known, session('clerk'))).toBe(known);
  });

  it.each([
    ['another role', session('admin')],
    ['signed out', null],
  ])('takes what is new: %s', (_, told) => {
    expect(settledSession(session('clerk'), told)).toBe(told);
  });

  it('tells "not known yet" from "nobody"', () => {
    expect(settledSession(undefined, null)).toBeNull();
  });
});
