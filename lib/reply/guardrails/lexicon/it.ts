import { type Lexicon, wholeWords, words } from './lexicon';

export const it: Lexicon = {
  refund: words(
    '(?:(?:le|la|ti|vi) )?(?:rimborserò|rimborseremo|restituirò|restituiremo)',
    '(?:(?:le|ti) )?(?:ho|abbiamo) (?:già )?(?:rimborsato|restituito|approvato (?:il|un) rimborso|effettuato (?:il|un) rimborso)',
    '(?:le|ti) (?:rimborso|restituisco|rimborsiamo|restituiamo)(?!\\p{L})',
    'riceverà (?:il|un) (?:rimborso|denaro|suo denaro)',
    '(?:il suo|il) rimborso (?:è|è stato|sarà) (?:approvato|effettuato|fatto|confermato)',
    '(?:sarà|verrà) (?:interamente )?rimborsat[oa]',
  ),
  cancellation: words(
    '(?:annullerò|annulleremo|disdirò|disdiremo|(?:ho|abbiamo) (?:annullato|disdetto))',
    '(?:il suo )?abbonamento (?:è stato|è|sarà) (?:già )?(?:annullato|disdetto|cancellato)',
  ),
  discount: words(
    '(?:(?:le|ti) )?(?:offro|offriamo|do|diamo|applico|applichiamo|applicherò|posso offrirle|ho applicato).{0,40}(?:sconto|gratis|buono|coupon|%)',
    '(?:riceverà|avrà).{0,30}(?:sconto|gratis|buono|coupon)',
  ),
  callback: words(
    '(?:la|ti) (?:chiamerò|chiameremo|chiamerà|richiamerò|richiameremo|richiamerà|chiamiamo)',
    'riceverà una (?:chiamata|telefonata)',
  ),
  soon: words(
    'domani',
    'oggi',
    'a breve',
    'presto',
    'al più presto',
    'quanto prima',
    "entro (?:un[’']ora|poche ore|domani|lunedì|venerdì)",
  ),
  timeUnit: '(?:minut[oi]|or[ae]|giorn[oi](?: lavorativ[oi])?|settiman[ae]|mes[ei])',
  negation: wholeWords('non', 'mai', 'senza', 'né', 'quanto', 'vuole che', 'le restituisco ⟦', 'desidera', 'niente'),
  human: words(
    'sono (?:una |un )?(?:vera |vero )?(?:persona|umano|umana|operatore umano)(?!\\p{L})',
    'non sono (?:una |un )?(?:bot|robot|macchina|ia|intelligenza)',
  ),
};
