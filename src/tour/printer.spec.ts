import { Printer } from './printer.js';

describe('Printer', () => {
  const shown = (columns: number, print: (printer: Printer) => void): string[] => {
    let text = '';
    print(new Printer({ columns, write: (part) => (text += part) }));
    return text.split('\n');
  };

  it('numbers the steps', () => {
    const lines = shown(80, (printer) => {
      printer.title('One');
      printer.title('Two');
    });
    expect(lines).toEqual(['', ' 1. One', '', ' 2. Two', '']);
  });

  it('puts facts into columns and wraps the long ones under themselves', () => {
    const lines = shown(40, (printer) => {
      printer.facts({ status: 'HELD', body: 'I know these nights well, all of them.', none: null });
    });
    expect(lines).toEqual([
      '      status  HELD',
      '      body    I know these nights well,',
      '              all of them.',
      '      none    null',
      '',
    ]);
  });

  it('uses no colours where there are none', () => {
    expect(
      shown(80, (printer) => {
        printer.failure('Broken.');
      }),
    ).toEqual(['    Broken.', '']);
  });
});
