/*
 * Stands before Pagefind's worker in the bundle and makes it honest. Left alone, Pagefind waits for ever for a file that hangs, and
 * takes a part of the index that it could not read for an empty one: it answers "no results". Here each file gets a time limit and
 * three attempts and is unpacked before Pagefind sees it, which proves it whole; once one is lost, every further answer is an error.
 * The page then starts a new worker (elements/search/pagefind.ts). It also sends the page only what is read there, and lets go of all
 * answers but the first, which lists every page: Pagefind would keep them for ever.
 */
{
  /** Milliseconds that an attempt may take. A phone on a bad line needs the later, longer ones; together they stay under ten seconds. */
  const PATIENCE = [1_500, 2_500, 4_000];
  /** Milliseconds before the next attempt: enough for a network that changes hands. */
  const PAUSE = 250;

  const load = self.fetch.bind(self);
  const reply = self.postMessage.bind(self);
  let fault = '';

  const whole = async (url, patience) => {
    const response = await load(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`${response.status}`);
    if (/\.json(\?|$)/.test(url)) return JSON.stringify(await response.json());
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  };

  self.fetch = async (url) => {
    for (const [attempt, patience] of PATIENCE.entries()) {
      if (attempt > 0) await new Promise((resume) => setTimeout(resume, PAUSE));
      try {
        return new Response(await whole(String(url), patience));
      } catch (error) {
        if (attempt === PATIENCE.length - 1) fault = `${url} could not be read: ${error}`;
      }
    }
    throw new Error(fault);
  };

  const RELEASE = -1;
  let places;
  const listen = self.addEventListener.bind(self);
  let listener;
  self.addEventListener = (type, heard) => {
    if (type === 'message') listener = heard;
    listen(type, heard);
  };
  const release = (handle) => listener({ data: { id: RELEASE, method: 'releaseData', args: [handle] } });

  const slim = (results) => {
    if (!places) {
      const ids = results.map(({ id }) => id).sort();
      places = new Map(ids.map((id, place) => [id, place]));
      return { results: results.map(({ id, score, data }) => ({ id, score, data })) };
    }
    for (const { data } of results) release(data);
    // Half the handbook may have a word, and for the page that is many objects with each key: numbers cost it nothing.
    return { places: Uint32Array.from(results, ({ id }) => places.get(id)), scores: Float64Array.from(results, ({ score }) => score) };
  };

  self.postMessage = ({ id, error, result }) => {
    if (id === RELEASE) return;
    if (fault !== '' || error !== undefined) reply({ id, error: fault || error });
    else reply({ id, result: Array.isArray(result?.results) ? slim(result.results) : result });
  };

  // The answer above has told of the fault, and the browser logs each request that fails: Pagefind need not complain a third time,
  // nor through the promise that it leaves unattended when it cannot start.
  self.console.error = () => {};
  listen('unhandledrejection', (event) => event.preventDefault());
}
