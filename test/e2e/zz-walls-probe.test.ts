import fc from 'fast-check';
import { Forum } from '../support/forum.js';
import { malformedBodies, soundOperations } from './malformed-requests.js';
it('probe', async () => {
  const forum = await Forum.open();
  try {
    const member = await forum.memberOf();
    const { thread, post } = await forum.startThread(await forum.memberOf());
    const ids = { group: await forum.groupId(), thread: thread.id as string, post: post.id as string };
    const bodies = fc.sample(malformedBodies(soundOperations(ids)), { numRuns: 6000, seed: 77 });
    const times: [number, string, string][] = [];
    for (const body of bodies) {
      const t = performance.now();
      const r = await fetch(`${forum.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${member.token}` } });
      const text = await r.text();
      times.push([performance.now() - t, body.slice(0, 300), text.slice(0, 150)]);
    }
    times.sort((a, b) => b[0] - a[0]);
    console.log(times.slice(0, 12).map(t => t[0].toFixed(1) + ' ' + t[1] + ' => ' + t[2]).join('\n'), times[60]![0], times[3000]![0]);
    const ms = forum.recorder.logLines.map(l => JSON.parse(l)).filter(l => l.ms !== undefined).sort((a, b) => b.ms - a.ms).slice(0, 8);
    console.log(JSON.stringify(ms));
  } finally { await forum.close(); }
}, 200000);
