import { expect, test } from 'vitest';
import { wantsInvoice } from '@/lib/facts/wants-invoice';

test.each([
  ['en', 'Hi, could you send me an invoice for order ORD-1? I need it for my accountant.'],
  ['en', 'Where can I find the receipt?'],
  ['de', 'Ich benötige für die Bestellung noch eine Rechnung mit Mehrwertsteuer.'],
  ['ru', 'Пришлите, пожалуйста, чек по заказу для бухгалтерии.'],
  ['uk', 'Надішліть, будь ласка, рахунок-фактуру за замовлення.'],
  ['es', 'Necesito la factura del pedido, ¿me la pueden mandar?'],
  ['pt', 'Podem me enviar a nota fiscal do pedido?'],
  ['fr', "Bonjour, pourriez-vous m'envoyer la facture de la commande ?"],
  ['it', "Potreste inviarmi la fattura per l'ordine?"],
  ['pl', 'Proszę o fakturę za zamówienie.'],
  ['tr', 'Siparişimin faturasını gönderebilir misiniz?'],
])('%s: %s', (language, text) => {
  expect(wantsInvoice(text, language)).toBe(true);
});

test.each([
  ['en', 'The invoice says it was delivered. Please check.'],
  ['en', 'I was invoiced and never got anything.'],
  ['de', 'Mir wurde alles doppelt in Rechnung gestellt, bitte prüfen.'],
  ['de', 'Bitte zahlen Sie das Geld zurück.'],
  ['ru', 'Верните деньги на счёт, пожалуйста.'],
  ['es', 'No recibo nada, ¿me pueden ayudar?'],
  ['pt', 'Podem ver a fatura do cartão? Aparece duas vezes.'],
  ['fr', "Je ne l'ai pas reçu, merci de vérifier."],
  ['it', "Non l'ho ricevuta, potete controllare?"],
  ['pl', 'Proszę o zwrot na rachunek bankowy.'],
  ['ja', 'invoice please'],
])('%s: %s is no such wish', (language, text) => {
  expect(wantsInvoice(text, language)).toBe(false);
});
