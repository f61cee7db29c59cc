import { describe, expect, it } from 'vitest';
import { europeanPatentOf } from './european-patent-of.ts';
import { kindMeaning, stageOfKind } from './kind-codes.ts';
import { readPublicationNumber } from './publication-number.ts';

describe('kind codes', () => {
  it.each([
    ['US', 'A', 'grant', 'Granted patent (before 2001)'],
    ['US', 'A1', 'publication', 'Published application'],
    ['US', 'B1', 'grant', 'Granted patent, published without earlier publication of the application'],
    ['EP', 'A3', 'publication', 'Search report published on its own'],
    ['EP', 'B2', 'grant', 'European patent as amended after opposition'],
    ['CN', 'C', 'grant', 'Granted invention patent (1993 to March 2010)'],
    ['KR', 'Y1', 'grant', 'Registered utility model'],
    ['RU', 'C2', 'grant', 'Granted patent, application published earlier'],
    ['DE', 'T2', 'translation', 'Translation of a European patent (German part)'],
    ['DE', 'T1', 'publication', 'Translation of the claims of a European application'],
    ['DE', 'T5', 'publication', 'Translation of an international application into German'],
    ['ES', 'T1', 'publication', 'Translation of the claims of a European application'],
    ['ES', 'T3', 'translation', 'Translation of a European patent for ES'],
    ['DK', 'T3', 'translation', 'Translation of a European patent for DK'],
    ['PT', 'E', 'translation', 'Translation of a European patent for PT'],
    ['NO', 'B1', 'grant', 'Second publication, as a rule the granted patent'],
    ['EE', 'B1', 'grant', 'Second publication, as a rule the granted patent'],
    ['ID', 'B', 'grant', 'Second publication, as a rule the granted patent'],
    ['UA', 'C2', 'grant', 'Third publication, as a rule of a granted patent'],
    ['MD', 'C2', 'grant', 'Third publication, as a rule of a granted patent'],
    ['CL', 'B', 'unknown', 'Second publication, as a rule the granted patent'],
    ['ZZ', 'Q', 'other', null],
  ])('%s %s is a %s: %s', (office, kind, stage, meaning) => {
    expect(stageOfKind(office, kind)).toBe(stage);
    expect(kindMeaning(office, kind)).toBe(meaning);
  });

  it('takes B under imperial years for an examined application', () => {
    expect(readPublicationNumber('JPH0612345 B2')).toMatchObject({
      number: { stage: 'publication', year: 1994 },
    });
    expect(readPublicationNumber('JP4567890 B2')).toMatchObject({ number: { stage: 'grant' } });
  });

  it.each([
    ['DK2345678 T3', 'EP2345678'],
    ['PT2345678 E', 'EP2345678'],
    ['SI987654 T1', 'EP0987654'],
    ['ES2345678 T3', null],
    ['HUE034567 T2', null],
    ['DK201200123 A1', null],
  ])('names the European patent behind %s only where the number is its own', (raw, key) => {
    const reading = readPublicationNumber(raw);
    expect(reading.status === 'resolved' && europeanPatentOf(reading.number)).toBe(key);
  });
});
