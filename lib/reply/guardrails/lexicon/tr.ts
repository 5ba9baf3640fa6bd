import { type Lexicon, wholeWords, words } from './lexicon';

export const tr: Lexicon = {
  refund: words(
    '(?:[iİ]ade|geri ödeme)\\p{L}*(?: \\p{L}+){0,2}? (?:edeceğim|edeceğiz|ettim|ettik|yapacağım|yapacağız|yaptım|yaptık|ediyoruz|ediyorum|onayladık|edilecek|edildi|onaylandı|yapılacak|yapıldı)(?!\\p{L})',
    'para\\p{L}*(?: \\p{L}+){0,2}? (?:geri (?:vereceğiz|vereceğim|verdik|yatırılacak|ödenecek)|alacaksınız)',
    'geri ödeme alacaksınız',
  ),
  cancellation: words(
    '[iİ]ptal (?:edeceğim|edeceğiz|ettim|ettik|ediyorum|ediyoruz)(?!\\p{L})',
    'aboneli[kğ]\\p{L}* (?:artık |şimdi )?iptal (?:edildi|edilecek)',
  ),
  discount: words(
    '(?:[iİ]ndirim|ücretsiz|kupon|hediye).{0,40}(?:veriyorum|veriyoruz|vereceğim|vereceğiz|uyguladım|uyguladık|uygulayacağız|tanımladım|tanımladık|önerebilirim|sunuyoruz|kazandınız|alacaksınız)',
  ),
  callback: words('(?:sizi )?(?:arayacağım|arayacağız|arayacak|telefonla arayacak)(?!\\p{L})'),
  soon: words(
    'yarın',
    'bugün',
    'kısa süre içinde',
    'en kısa sürede',
    'yakında(?!\\p{L})',
    'birazdan',
    '(?:bir|birkaç) saat içinde',
    '(?:pazartesi|salı|çarşamba|perşembe|cuma)(?:ye|ya)? kadar',
  ),
  timeUnit: '(?:dakika\\p{L}*|saat (?:içinde|sonra)|(?:iş )?gün\\p{L}*|hafta\\p{L}*|ay(?: içinde| sonra)?(?!\\p{L}))',
  negation: wholeWords(
    '\\p{L}+(?:ma|me|mı|mi|mu|mü)yor\\p{L}*',
    '\\p{L}+(?:amam|emem|amaz|emez|amayız|emeyiz)',
    'değil',
    'yok',
    'ister misiniz',
    '\\p{L}+ mi(?!\\p{L})',
    'ne kadar\\p{L}*',
    'etmedi\\p{L}*',
  ),
  human: words(
    'ben (?:gerçek )?(?:bir )?(?:insanım|kişiyim|çalışanım)(?!\\p{L})',
    '(?:bot|robot|makine|yapay zek[aâ]) değilim',
    'insanım(?!\\p{L})',
  ),
};
