import type { DownloadRequest, FileGateway } from '../gateway/gateway.ts';

/** Endings that a browser shows by itself; the rest is saved. */
const SHOWN = /\.(?:pdf|jpe?g|png|mp4)$/iu;
/** Long enough for the other window to have read the bytes. */
const KEEP_MS = 60_000;

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

/**
 * Fetches a file through the logged door and shows it in a window of its own, or saves it under its name. The window is
 * opened at the press, before the bytes are there: later the browser would take it for an advertisement.
 * @throws AppError when the file could not be fetched; the empty window is closed again
 */
export async function openFile(files: FileGateway, request: DownloadRequest, name: string): Promise<void> {
  const shown = SHOWN.test(name) ? window.open('', '_blank') : null;
  try {
    const address = URL.createObjectURL(await files.download(request));
    if (shown === null) save(address, name);
    else shown.location.replace(address);
    window.setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
  } catch (error) {
    shown?.close();
    throw error;
  }
}
