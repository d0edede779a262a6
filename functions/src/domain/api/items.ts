import { z } from 'zod';
import { FileContentType } from '../dossier/files.ts';
import { Details } from '../fields/details.ts';
import { CommandId, Id } from '../kernel/ids.ts';
import { ShortText } from '../kernel/text.ts';
import { MAX_ITEM_FILES } from '../subject/item.ts';
import { SubjectName } from '../subject/names.ts';
import { contract } from './contract.ts';

const on = { commandId: CommandId, subject: SubjectName, itemId: Id };

/** Every command of every subject of the commune's year: which are open to whom stands in the subject's own table. */
export const changeItem = contract(
  'changeItem',
  z.object({
    ...on,
    command: z.string().max(40),
    /** The version that was on the screen; null where a new item is opened. */
    version: z.number().int().min(1).nullable().default(null),
    values: Details.default({}),
    reason: z.string().max(4000).default(''),
    /** Files that came in for this item before. */
    attach: z.array(Id).max(MAX_ITEM_FILES).default([]),
    detach: z.array(Id).max(MAX_ITEM_FILES).default([]),
  }),
  z.strictObject({ itemId: Id, state: z.string(), version: z.number().int() }),
);

/** Opens the upload of a file for an item, also before the item itself is opened. */
export const startItemUpload = contract(
  'startItemUpload',
  z.object({
    ...on,
    fileId: Id,
    name: ShortText,
    contentType: FileContentType,
    size: z.number().int().min(1, 'Tệp rỗng, không có nội dung.'),
  }),
  z.strictObject({ fileId: Id, uploadUrl: z.string(), expiresAt: z.string() }),
);
