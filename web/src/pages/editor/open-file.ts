import type { Gateway } from '../../gateway/gateway.ts';

/** Keeps an opened file's bytes long enough for the new window to read them. */
const KEEP_MS = 60_000;

/** Shows a file in a window of its own. The window is opened at once, or the browser takes it for an advertisement. */
export async function openFile(
  gateway: Gateway,
  request: { readonly commune: string; readonly dossier: string; readonly file: string },
): Promise<void> {
  const shown = window.open('', '_blank');
  try {
    const address = URL.createObjectURL(await gateway.files.download(request));
    if (shown === null) window.location.assign(address);
    else shown.location.replace(address);
    setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
  } catch (error) {
    shown?.close();
    throw error;
  }
}
