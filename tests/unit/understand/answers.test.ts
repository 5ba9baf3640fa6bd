import { describe, expect, it } from 'vitest';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';

function answer(text: string, language: string): 'yes' | 'no' | null {
  const { affirms, declines } = understandMessage({ text, language, languageSource: 'message' }).signals;
  return affirms ? 'yes' : declines ? 'no' : null;
}

describe('answers at the beginning of a message', () => {
  it.each([
    ['Sí', 'es'],
    ['si', 'es'],
    ['si, por favor', 'es'],
    ['Sí quiero el reembolso', 'es'],
    ['sì', 'it'],
    ['Si grazie', 'it'],
    ['sim', 'pt'],
    ['ja', 'de'],
    ['Ja, bitte', 'de'],
    ['oui', 'fr'],
    ['yes please', 'en'],
  ])('"%s" (%s) is a yes', (text, language) => {
    expect(answer(text, language)).toBe('yes');
  });

  it.each([
    ['No, gracias', 'es'],
    ['no', 'es'],
    ['No quiero', 'es'],
    ['Não, obrigado', 'pt'],
    ['nein danke', 'de'],
    ['Nein, mein Paket ist nicht da', 'de'],
    ['No, it has not arrived', 'en'],
    ['no thanks', 'en'],
  ])('"%s" (%s) is a no', (text, language) => {
    expect(answer(text, language)).toBe('no');
  });

  it.each([
    ['Si no llega mañana quiero mi dinero', 'es'],
    ['No me ha llegado el pedido', 'es'],
    ['No entiendo', 'es'],
    ['Si è rotto il prodotto', 'it'],
    ['Non mi è arrivato niente', 'it'],
    ['Não recebi nada', 'pt'],
    ["Si ça n'arrive pas demain je veux un remboursement", 'fr'],
    ['No delivery yet', 'en'],
  ])('"%s" (%s) is a statement', (text, language) => {
    expect(answer(text, language)).toBeNull();
  });
});
