import { BlockList, isIPv6 } from 'node:net';

/**
 * Addresses that are nobody's page: this machine, networks behind it (the cloud's own among them), and what the
 * registries keep for special use. @see IANA IPv4 and IPv6 Special-Purpose Address Registries
 */
const V4: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of IPv6 only 2000::/3 is the public web, less what carries an IPv4 address inside or is kept for documents. */
const V6: readonly (readonly [address: string, prefix: number])[] = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
];

/** A list for each family: in one list, IPv4 would also be looked for among the addresses of IPv6. */
const [blockedV4, blockedV6] = [new BlockList(), new BlockList()];
for (const [address, prefix] of V4) blockedV4.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of V6) blockedV6.addSubnet(address, prefix, 'ipv6');

/** Whether an IP address is one of the public web. */
export function isPublicAddress(address: string): boolean {
  return isIPv6(address) ? !blockedV6.check(address, 'ipv6') : !blockedV4.check(address, 'ipv4');
}
