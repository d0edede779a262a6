import { Claims, Role, ROLE_LABELS } from '@ocop/functions/domain';
import { z } from 'zod';
import { environment } from './firebase.ts';
import type { DemoAccount } from './gateway.ts';

/** What is read of an account as the Auth emulator lists it. */
const Account = z.object({
  localId: z.string(),
  email: z.string(),
  displayName: z.string().optional(),
  customAttributes: z.string().optional(),
});
const Answer = z.object({ users: z.array(Account).default([]) });

/** The seed gives its accounts such ids; who else came in by the emulator is nobody's example. */
const SEEDED = 'demo-';

/** A newcomer without claims, and a text that is no JSON, have none. */
function claimsOf(attributes: string | undefined): Claims | null {
  try {
    const parsed = Claims.safeParse(JSON.parse(attributes ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** By commune, then as the roles are listed; newcomers last. */
function rankOf(claims: Claims | null): string {
  if (claims === null) return 'z';
  return `${claims.commune} ${String(Role.options.indexOf(claims.role))} ${claims.unit ?? ''}`;
}

/** The accounts in an answer of the Auth emulator, in the order in which they are offered. */
export function demoAccountsOf(answer: unknown): readonly DemoAccount[] {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) return [];
  return parsed.data.users
    .filter(({ localId }) => localId.startsWith(SEEDED))
    .map(({ email, displayName, customAttributes }) => ({
      email,
      name: displayName ?? email,
      claims: claimsOf(customAttributes),
    }))
    .sort((a, b) => rankOf(a.claims).localeCompare(rankOf(b.claims)))
    .map(({ email, name, claims }) => ({
      email,
      name,
      role: claims?.role ?? '',
      label: claims === null ? 'Người chưa có vai trò' : ROLE_LABELS[claims.role],
    }));
}

/**
 * The accounts that the seed put into the Auth emulator, asked as the emulator's owner: a door that production does
 * not have. Empty where nothing was seeded.
 */
export async function readDemoAccounts(): Promise<readonly DemoAccount[]> {
  const { emulators, host } = environment;
  if (emulators === null) return [];
  const place = `http://${host}:${String(emulators.auth)}/identitytoolkit.googleapis.com/v1/projects/demo-ocop`;
  const response = await fetch(`${place}/accounts:batchGet?maxResults=500`, {
    headers: { authorization: 'Bearer owner' },
  });
  return response.ok ? demoAccountsOf(await response.json()) : [];
}
