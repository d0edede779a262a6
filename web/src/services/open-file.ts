import type { DownloadRequest, FileGateway } from '../gateway/gateway.ts';

/** Kinds that a browser shows by itself; the rest is saved. */
const SHOWN = ['application/pdf', 'image/jpeg', 'image/png', 'video/mp4'];

/** Fetches a file through the logged door and shows it in another tab, or saves it under its name. */
export async function openFile(files: FileGateway, request: DownloadRequest, name: string): Promise<void> {
  const blob = await files.download(request);
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  if (SHOWN.includes(blob.type)) {
    link.target = '_blank';
    link.rel = 'noopener';
  } else link.download = name;
  link.click();
  // The other tab has to have read it; a minute is plenty, and the page need not keep the bytes for ever.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
