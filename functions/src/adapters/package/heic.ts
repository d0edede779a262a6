/** Decodes HEIC in a thread of its own: the library's memory only grows, and a thread's goes when it ends. */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, row by row. */
  readonly data: Uint8Array;
}

/** A phone's picture of 48 million pixels takes three seconds here. */
const TIME_LIMIT_MS = 60_000;
const MOST_PIXELS = 60_000_000;

/**
 * Text, because a bundle has no second file to start a thread from. Whole blocks of pixels are averaged while they are
 * copied out, so that a large picture is never there twice.
 */
const DECODER = `
const { parentPort, workerData } = require('node:worker_threads');
const { library, bytes, longSide, mostPixels } = workerData;
const heif = require(library);
const handle = new heif.HeifDecoder().decode(bytes)[0].handle;
const sides = [heif.heif_image_handle_get_width(handle), heif.heif_image_handle_get_height(handle)];
if (sides[0] * sides[1] > mostPixels) throw new Error('too many pixels');
const step = Math.max(1, Math.floor(Math.max(...sides) / longSide));
const wanted = [heif.heif_colorspace.heif_colorspace_RGB, heif.heif_chroma.heif_chroma_interleaved_RGB];
Promise.resolve(heif.heif_js_decode_image2(handle, ...wanted)).then((image) => {
  const { width, height, stride, data } = image.channels[0];
  const [w, h] = [Math.floor(width / step), Math.floor(height / step)];
  const out = new Uint8Array(w * h * 3);
  for (let y = 0, to = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1)
      for (let c = 0; c < 3; c += 1, to += 1) {
        let sum = 0;
        for (let dy = 0; dy < step; dy += 1)
          for (let dx = 0; dx < step; dx += 1) sum += data[(y * step + dy) * stride + (x * step + dx) * 3 + c];
        out[to] = sum / (step * step);
      }
  parentPort.postMessage({ width: w, height: h, data: out }, [out.buffer]);
});
`;

let last: Promise<unknown> = Promise.resolve();

/**
 * The first picture of the file, upright, its long side not much above `longSide`. One at a time: each takes much memory.
 * @throws for what cannot be decoded, or takes too long
 */
export function heicPixels(bytes: Uint8Array, longSide: number): Promise<Pixels> {
  const mine = last.then(() => decode(bytes, longSide));
  last = mine.catch(() => undefined);
  return mine;
}

function decode(bytes: Uint8Array, longSide: number): Promise<Pixels> {
  const library = createRequire(import.meta.url).resolve('libheif-js/wasm-bundle');
  const worker = new Worker(DECODER, {
    eval: true,
    workerData: { library, bytes, longSide, mostPixels: MOST_PIXELS },
    stdout: true,
    stderr: true,
  });
  return new Promise<Pixels>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The picture took too long.'));
    }, TIME_LIMIT_MS);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The picture could not be decoded.'));
    });
  }).finally(() => worker.terminate());
}
