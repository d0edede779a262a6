// How many documents the store sent to a page: what its listeners are billed for, read off the wire.
import type { Page } from 'playwright-core';

/** What the page is asked for: `[documents, listeners that have not been answered whole]`. */
type Delivered = readonly [documents: number, waiting: number];

/** Runs in the page before its own scripts. The store's channel speaks by fetch or by XMLHttpRequest. */
function listen(): void {
  const CHANNEL = '/Listen/channel';
  const answers: (() => string)[] = [];
  const asked = new Set<string>();
  const note = (body: unknown): void => {
    if (typeof body !== 'string') return;
    for (const [, id = ''] of decodeURIComponent(body).matchAll(/"addTarget":.*?"targetId":(\d+)/gu))
      asked.add(id);
  };
  const delivered = (): Delivered => {
    const text = answers.map((answer) => answer()).join('');
    const whole = new Set(
      [...text.matchAll(/"CURRENT",\s*"targetIds":\s*\[([\d,\s]*)\]/gu)].flatMap(([, ids = '']) =>
        ids.split(',').map((id) => id.trim()),
      ),
    );
    return [text.split('"documentChange"').length - 1, [...asked].filter((id) => !whole.has(id)).length];
  };
  Object.assign(window, { delivered });

  const ask = window.fetch.bind(window);
  window.fetch = async (request, init) => {
    const response = await ask(request, init);
    if (!response.url.includes(CHANNEL) || response.body === null) return response;
    note(init?.body);
    const [own, theirs] = response.body.tee();
    let text = '';
    answers.push(() => text);
    void own
      .pipeThrough(new TextDecoderStream())
      .pipeTo(new WritableStream({ write: (chunk) => void (text += chunk) }))
      .catch(() => undefined);
    return new Response(theirs, response);
  };
  window.XMLHttpRequest = class extends XMLHttpRequest {
    override send(body?: Document | XMLHttpRequestBodyInit | null): void {
      answers.push(() => (this.responseURL.includes(CHANNEL) ? this.responseText : ''));
      note(body);
      super.send(body);
    }
  };
}

/** Counts from the next load of the page on. */
export async function countDelivered(page: Page): Promise<void> {
  await page.addInitScript(listen);
}

/** Documents since the page was loaded, when nothing loads any more and every listener has its answer. */
export async function delivered(page: Page): Promise<number> {
  await page.locator('ocop-page').first().waitFor();
  await page.locator('ocop-skeleton').first().waitFor({ state: 'detached' });
  await page.waitForFunction('delivered()[0] > 0 && delivered()[1] === 0');
  return Number(await page.evaluate('delivered()[0]'));
}
