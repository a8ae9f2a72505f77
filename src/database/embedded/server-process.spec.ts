import { EmbeddedDatabaseError } from './embedded-database.error.js';
import { type ServerLaunch, launchServer } from './server-process.js';

/** Stands in for a server: a shell script that writes what one would write. */
function aLaunch(script: string, changes: Partial<ServerLaunch> = {}): ServerLaunch {
  return {
    program: { variant: 'secantusd-rs', command: '/bin/sh', args: ['-c', script], env: {} },
    args: [],
    onSpawn: () => undefined,
    onLoss: () => undefined,
    ...changes,
  };
}

const READY = 'echo "listening on 127.0.0.1:4711"';
const FOREVER = 'exec sleep 60';

describe('launchServer', () => {
  it.each(['', ' >&2'])('reads the port from what the server writes%s', async (stream) => {
    const server = await launchServer(aLaunch(`echo hello; ${READY}${stream}; ${FOREVER}`));
    expect(server.port).toBe(4711);
    await server.stop();
  });

  it('tells the process number before the server is ready, and gives it a group of its own', async () => {
    let pid = 0;
    const launch = aLaunch(`${READY}; ${FOREVER}`, { onSpawn: (number) => (pid = number) });
    const server = await launchServer(launch);
    expect(() => process.kill(-pid, 0)).not.toThrow();
    await server.stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it('hands on no variable of this process', async () => {
    const script = `test -z "$HOME$RUST_LOG" && ${READY}; ${FOREVER}`;
    process.env.RUST_LOG = 'debug';
    const server = await launchServer(aLaunch(script, { startPatienceMs: 5_000 }));
    delete process.env.RUST_LOG;
    expect(server.port).toBe(4711);
    await server.stop();
  });

  it('quotes the last lines of a server that ends early', async () => {
    const start = launchServer(aLaunch('seq 9; echo "no space left" >&2; exit 3'));
    await expect(start).rejects.toThrow(EmbeddedDatabaseError);
    await expect(start).rejects.toThrow(/\/bin\/sh.*exit code 3.*no space left/);
  });

  it('says that the files are in use when the storage engine says so', async () => {
    const start = launchServer(aLaunch('echo "already being managed by another process"; exit 1'));
    await expect(start).rejects.toThrow('Another process already has');
  });

  it('says that the port was never opened, and ends the server', async () => {
    let pid = 0;
    const launch = aLaunch(FOREVER, { startPatienceMs: 100, onSpawn: (number) => (pid = number) });
    await expect(launchServer(launch)).rejects.toThrow('did not open its port within 0.1 seconds');
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it('says why a program could not be run at all', async () => {
    const launch = aLaunch('');
    const program = { ...launch.program, command: '/nowhere/secantusd-rs' };
    await expect(launchServer({ ...launch, program })).rejects.toThrow('ENOENT');
  });

  it('reports the end of a server that nobody stopped, and only that', async () => {
    const lost: string[] = [];
    const onLoss = (how: string): void => void lost.push(how);
    const stopped = await launchServer(aLaunch(`${READY}; ${FOREVER}`, { onLoss }));
    await stopped.stop();
    expect(lost).toEqual([]);
    let tell: (how: string) => void = () => undefined;
    const told = new Promise<string>((resolve) => (tell = resolve));
    await launchServer(aLaunch(`${READY}; sleep 0.2; exit 7`, { onLoss: tell }));
    expect(await told).toBe('exit code 7');
  });

  it('lets a server write a lot after it is ready', async () => {
    let tell: (how: string) => void = () => undefined;
    const told = new Promise<string>((resolve) => (tell = resolve));
    await launchServer(aLaunch(`${READY}; sleep 0.2; seq 200000; exit 8`, { onLoss: tell }));
    expect(await told).toBe('exit code 8');
  });
});
