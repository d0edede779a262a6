import { z } from 'zod';
import { ImportAnswer } from '../import/answer.ts';
import { ImportKind } from '../import/fields.ts';
import { MAX_IMPORT_BYTES } from '../import/grid.ts';
import { CommandId } from '../kernel/ids.ts';
import { ShortText } from '../kernel/text.ts';
import { contract } from './contract.ts';

/** Base64 takes four signs for three bytes. */
const MAX_BASE64 = Math.ceil(MAX_IMPORT_BYTES / 3) * 4;

/** Reads a list (xlsx or CSV) and says row by row what it would do; with `apply`, does it. Nothing is erased. */
export const importList = contract(
  'importList',
  z.object({
    commandId: CommandId,
    kind: ImportKind,
    name: ShortText,
    file: z
      .string()
      .max(MAX_BASE64, 'Tệp lớn hơn 10 MB; hãy chia danh sách thành nhiều tệp.')
      .regex(/^[A-Za-z0-9+/]*={0,2}$/u, 'Tệp gửi lên bị hỏng; hãy chọn lại tệp.'),
    apply: z.boolean(),
  }),
  ImportAnswer,
);
