import { type Lexicon, wholeWords, words } from './lexicon';

export const pt: Lexicon = {
  refund: words(
    '(?:reembolsarei|reembolsaremos|devolverei|devolveremos|restituiremos)',
    '(?:vou|vamos|irei|iremos) (?:te |lhe )?(?:reembolsar|devolver|restituir|fazer o reembolso|estornar)',
    '(?:reembolsei|reembolsámos|devolvi|estornei|estornamos|devolvemos (?:o|seu|⟦|\\d)|fiz o reembolso|fizemos o reembolso|aprovei o reembolso|aprovamos o reembolso)',
    '(?:você )?(?:vai receber|receberá|terá) (?:o|seu|um|de volta)(?: seu)? ?(?:reembolso|dinheiro|valor|estorno)?',
    '(?:seu|o) reembolso (?:foi|está|será) (?:aprovado|processado|feito|confirmado)',
    '(?:será|foi) (?:reembolsad|devolvid|estornad)[oa]',
  ),
  cancellation: words(
    '(?:vou cancelar|vamos cancelar|cancelei|cancelámos|cancelarei|cancelaremos) (?:a|o|sua|seu)',
    '(?:sua|a|a sua) (?:assinatura|subscrição) (?:já )?(?:está|foi|será) cancelada',
  ),
  discount: words(
    '(?:ofereço|oferecemos|dou|damos|aplico|aplicamos|apliquei|vou (?:te |lhe )?dar|vou aplicar|posso oferecer).{0,40}(?:desconto|grátis|cupom|cupão|bônus|%)',
    '(?:receberá|terá|vai ganhar).{0,30}(?:desconto|grátis|cupom|cupão)',
  ),
  callback: words(
    '(?:vou|vamos|irá|vai) (?:te |lhe )?(?:ligar|telefonar)(?:-lhe)?',
    '(?:ligar|telefonar)(?:ei|emos|á)',
    '(?:ligamos|ligaremos) para você',
  ),
  soon: words(
    'amanhã',
    'hoje',
    'em breve',
    'brevemente',
    'logo mais',
    'o mais rápido possível',
    'em (?:uma hora|algumas horas|instantes)',
    'até (?:segunda|terça|quarta|quinta|sexta)',
  ),
  timeUnit: '(?:minutos?|horas?|dias?(?: úteis)?|semanas?|m[êe]s(?:es)?)',
  negation: wholeWords('não', 'nunca', 'sem', 'nem', 'quanto', 'quer que'),
  human: words(
    '(?:sou|eu sou) (?:uma |um )?(?:pessoa|humano|humana|atendente humano)',
    'não sou (?:uma |um )?(?:bot|robô|máquina|ia|inteligência)',
  ),
};
