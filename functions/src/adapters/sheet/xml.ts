import { Parser } from 'saxen';

/** One element as it opens or closes: its name without a prefix, its attributes. */
export interface Reading {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from beginning to end. No entity but the five of XML and character numbers is ever expanded.
 * @throws Error for what is no XML
 */
export function readXml(xml: string, { open, close, text }: Reading): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const given = attributes();
    const pairs = given === true ? [] : Object.entries(given);
    open?.(bare(name), Object.fromEntries(pairs.map(([key, value]) => [key, decode(value)])));
  });
  parser.on('closeTag', (name) => close?.(bare(name)));
  parser.on('text', (found, decode) => text?.(decode(found)));
  parser.on('cdata', (found) => text?.(found));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}
