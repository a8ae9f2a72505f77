import { readFileSync } from 'node:fs';

/** A CPU profile as Node writes it with --cpu-prof. */
interface CpuProfile {
  nodes: { id: number; callFrame: CallFrame; children?: number[] }[];
  samples: number[];
  /** Microseconds before each sample. */
  timeDeltas: number[];
}

interface CallFrame {
  functionName: string;
  url: string;
  lineNumber: number;
}

const MOST = 25;

/** The package or file of ours that a call belongs to; undefined for what Node itself does. */
function placeOf({ url, functionName }: CallFrame): string | undefined {
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
  if (dependency !== undefined) return dependency;
  const [, own] = /\/dist\/(.*)$/.exec(url) ?? [];
  if (own !== undefined) return own;
  return /^\((idle|garbage collector|program)\)$/.test(functionName) ? functionName : undefined;
}

/** Microseconds by place. What Node and V8 do counts for whoever asked for it. */
function timeByPlace({ nodes, samples, timeDeltas }: CpuProfile): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const places = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    let at: number | undefined = sample;
    let place: string | undefined;
    while (at !== undefined && place === undefined) {
      const node = byId.get(at);
      place = node && placeOf(node.callFrame);
      at = parents.get(at);
    }
    const name = place ?? '(Node)';
    places.set(name, (places.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return places;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name a .cpuprofile file.');
const places = timeByPlace(JSON.parse(readFileSync(file, 'utf8')) as CpuProfile);
places.delete('(idle)');
const busy = [...places.values()].reduce((sum, time) => sum + time, 0);
const most = [...places].sort(([, a], [, b]) => b - a).slice(0, MOST);
for (const [place, time] of most)
  console.log(`${((100 * time) / busy).toFixed(1).padStart(5)} %  ${place}`);
