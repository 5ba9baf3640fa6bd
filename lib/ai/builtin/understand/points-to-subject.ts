/** "See subject", in the ten languages. */
const POINTS =
  /(?:see|per|as (?:in|per|stated in)|in|read) (?:the |my )?(?:subject|title)|siehe betreff|(?:wie )?im betreff|betreff sagt|(?:voir|cf\.?|comme (?:en|dans)|indiqué en) (?:l['’])?objet|(?:ver|en el|dice el|lo del) asunto|(?:ver|vide|conforme|no) (?:o )?assunto|(?:vedi|come da|in) oggetto|(?:в|см\.?|смотрите) тем[еу]|(?:у|в|див\.?) тем[іу]|w temacie|patrz temat|konu(?:da|dak[iı]|ya bak| başlı)/iu;

/** Whether a text leaves what it is about to its subject. */
export function pointsToSubject(text: string): boolean {
  return POINTS.test(text);
}
