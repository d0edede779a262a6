import type { ObjectStore, UploadRequest } from '../files/ports.ts';

/** A bucket that holds the sizes of its objects, and gives them out byte by byte. */
export class SizeBucket implements ObjectStore {
  /** Bytes of each object by its path. */
  readonly objects = new Map<string, number>();
  readonly opened: UploadRequest[] = [];
  openUpload(upload: UploadRequest): Promise<string> {
    this.opened.push(upload);
    return Promise.resolve(`https://session/${String(this.opened.length)}`);
  }
  size(path: string): Promise<number | null> {
    return Promise.resolve(this.objects.get(path) ?? null);
  }
  async *stream(path: string): AsyncIterable<Uint8Array> {
    for (let at = 0; at < (this.objects.get(path) ?? 0); at += 1)
      yield await Promise.resolve(new Uint8Array([at]));
  }
  write(path: string, bytes: Uint8Array): Promise<void> {
    this.objects.set(path, bytes.length);
    return Promise.resolve();
  }
  remove(path: string): Promise<void> {
    this.objects.delete(path);
    return Promise.resolve();
  }
}
