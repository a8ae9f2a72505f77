import { builtInHelplines } from './built-in-helplines.js';
import { helpCard, type HelpCard } from './help-card.js';

const helplines = builtInHelplines();
const aCard = (country: string | null = 'DE', staffedNow = true): HelpCard =>
  helpCard({ helplines, country, staffedNow });
const textsOf = (card: HelpCard): string[] => [
  card.title,
  ...card.words,
  card.emergencyAdvice,
  ...card.bridgeQuestions,
  card.staffNote,
];
const CARDS = [aCard('DE'), aCard('DE', false), aCard(null), aCard(null, false)];

describe('helpCard', () => {
  it('carries the helplines of the chosen country, the emergency number first', () => {
    const card = aCard('AT');
    expect(card.helplines[0]).toMatchObject({ kind: 'emergency', phone: '112' });
    expect(card.helplines.map((line) => line.phone)).toContain('142');
    expect(card.helplines.every((line) => line.country === 'AT')).toBe(true);
  });

  it('works without a country', () => {
    const card = aCard(null);
    expect(card.helplines).toEqual([]);
    expect(card.emergencyAdvice).toContain('112');
    expect(card.directories).toHaveLength(1);
  });

  it('asks three open questions, none of which can be answered with yes or no', () => {
    const { bridgeQuestions } = aCard();
    expect(bridgeQuestions).toHaveLength(3);
    for (const question of bridgeQuestions) expect(question).toMatch(/^(Who|What|How) .*\?$/);
  });

  it('says so when nobody of the team is around, and not to wait', () => {
    expect(aCard('DE', false).staffNote).toMatch(/Nobody from our team.*do not wait/);
    expect(aCard('DE', true).staffNote).not.toContain('Nobody');
  });

  it('speaks of lines with people only where it shows some', () => {
    expect(aCard('DE', false).staffNote).toContain('lines above');
    expect(aCard(null, false).staffNote).toContain('links above');
    expect(aCard('NG', false).staffNote).toContain('links above');
  });

  it('promises nothing the forum cannot keep, gives no diagnosis and no detail', () => {
    const forbidden =
      /we will|guarantee|you will be (?:fine|ok)|always here|soon|depress|disorder|ill|suicid|kill|method|overdose/i;
    for (const text of CARDS.flatMap(textsOf)) {
      expect(text.replace(/\b(still|will you)\b/gi, '')).not.toMatch(
        new RegExp(`\\b(?:${forbidden.source})`, 'i'),
      );
    }
  });

  it('is plain: short sentences, short words', () => {
    const sentences = CARDS.flatMap(textsOf).flatMap((text) => text.split(/[.:?!]\s*/));
    for (const sentence of sentences) {
      const words = sentence.split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(22);
      expect(words.filter((word) => word.length > 11)).toEqual([]);
    }
  });

  it('is the same card for the same input', () => {
    expect(aCard('FR')).toEqual(aCard('FR'));
  });
});
