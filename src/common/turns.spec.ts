import { setTimeout } from 'node:timers/promises';
import { Turns } from './turns.js';

describe('turns', () => {
  const logOf = () => {
    const log: string[] = [];
    const act = (name: string) => async () => {
      log.push(`${name} begins`);
      await setTimeout(5);
      log.push(`${name} ends`);
      return name;
    };
    return { log, act };
  };

  it('come one after the other for the same key, in the order of asking', async () => {
    const { log, act } = logOf();
    const turns = new Turns();
    const names = ['one', 'two', 'three'];
    expect(await Promise.all(names.map(async (name) => turns.take('a', act(name))))).toEqual(names);
    expect(log).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('do not wait for another key', async () => {
    const { log, act } = logOf();
    const turns = new Turns();
    await Promise.all([turns.take('a', act('one')), turns.take('b', act('two'))]);
    expect(log.slice(0, 2)).toEqual(['one begins', 'two begins']);
  });

  it('go on after one that failed, which only who took it is told', async () => {
    const turns = new Turns();
    const failing = turns.take('a', async () => Promise.reject(new Error('broken')));
    const next = turns.take('a', async () => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });
});
