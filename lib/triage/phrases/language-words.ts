/**
 * Words by which a short message is recognised: function words and what customers write about. A word that several of these
 * languages share counts for each by its share. Written without accents: they are removed on both sides before the comparison.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: `the and is are was were my your our you i it this that there with from have has had not no please where when why what how who would could
    should want need do does did dont cant cannot can will order refund money back payment charged twice subscription cancel account still just been
    get got they for of to in on at be me hello hi hey thanks thank help working work any all out after again about its im ive never received paid
    package login password help broken app doesnt didnt wont wanna gonna gotta someone anyone asap pls plz ur u thx`,
  es: `cuanto cuesta el los las un una si unos es son fue mi su tu yo que de del en y por para con sin no donde cuando porque como quien quiero necesito puedo puede
    pueden hola gracias favor pedido reembolso dinero devolver devolucion pago cobrado cobraron cobro dos veces suscripcion cancelar cuenta todavia aun ya
    he ha han me se le lo la al muy pero esta este estoy tengo buenos buenas dias tardes hacer hice llegado llega mas nada esto hay cuanto contrasena ayuda
    tarjeta porfa quisiera mis sus desde hasta ustedes aqui alguien`,
  pt: `quanto custa o os as um uma sim e sao foi meu minha seu sua eu voce voces que de do da dos das em no na por para com sem nao onde quando porque como quem quero
    preciso posso pode podem ola oi obrigado obrigada favor pedido reembolso dinheiro devolver devolucao pagamento cobrado cobraram cobranca vezes assinatura
    cancelar conta ainda ja tenho estou esta isso isto muito mas ate agora chegou chegar mais nada bom boa dia tarde noite fazer fiz duas senha
    cartao ajuda gostaria meus minhas pra pro vcs vc nao pelo pela alguem aqui`,
  de: `der die das ein eine einen einem einer ist sind war waren mein meine meinen meiner ich du sie wir ihr es und oder nicht kein keine bitte wo wann
    warum wie was wer mochte moechte will brauche kann konnen koennen konnte hallo danke bestellung ruckerstattung rueckerstattung erstattung geld zuruck zurueck
    zahlung abgebucht zweimal doppelt abo abonnement kundigen kuendigen konto noch immer mit von fur fuer auf zu bei nach seit habe haben hat wurde werden
    im am an den dem dass mir mich mein paket bleibt funktioniert geht nichts schon gar auch aber guten tag hilfe passwort karte lieferung`,
  fr: `le la les un une des est sont etait mon ma mes votre vos je tu nous vous il elle que qui de du en et ou ne pas plus pour avec sans dans sur
    bonjour bonsoir salut merci commande remboursement rembourser argent paiement debite debitee deux fois abonnement annuler resilier compte toujours encore
    ai as avez ete suis veux voudrais peux pouvez pourquoi quand comment quoi ce cette ca mais tres rien jamais recu recue svp plait toujours colis
    aide motdepasse carte livraison j d l c n qu depuis au aux y quelqu`,
  it: `quanto costa costano il lo la i gli le un uno una e sono era mio mia miei mie vostro io voi che di del della dei dal in con per non piu dove quando perche come chi
    vorrei voglio ho hai ha avete buongiorno buonasera ciao salve grazie ordine rimborso soldi indietro pagamento addebitato addebito due volte abbonamento
    annullare disdire cancellare conto ancora gia mi si ci ma molto questo questa niente mai arrivato ricevuto posso potete aiuto carta sto e nel nella sul
    al alla pacco spedizione qualcuno vostra favore`,
  pl: `i w na z do ze jest sa byl bylo moj moja moje moje wasz ja wy nie tak gdzie kiedy dlaczego czemu jak kto co chce chcialbym chcialabym prosze
    dzien dobry czesc witam dziekuje zamowienie zamowienia zwrot zwrotu pieniadze pieniedzy platnosc oplata pobrano dwa razy subskrypcja subskrypcje
    anulowac konto konta nadal wciaz jeszcze mam masz macie mi sie o od po za przez dla ale bardzo nic nigdy paczka paczki otrzymalem otrzymalam pomoc
    haslo karty moge mozna ktos juz tylko czy to ten ta`,
  tr: `bir ve bu su ben sen siz biz mi mu icin ile ama cok var yok degil nerede nasil neden niye ne zaman kim istiyorum lazim merhaba selam tesekkurler
    tesekkur ederim lutfen siparis siparisim siparisimi iade para param paramı parami odeme iki kez kere defa cekildi cekilmis abonelik aboneligi aboneligimi iptal
    hesap hesabim hesabimi hala henuz gelmedi geldi kargo kargom yardim sifre sifremi kart daha hic simdi gun iyi gunler edin etmek oldu olur calismiyor
    bana benim sizin neden geri`,
  nl: `de het een is zijn was mijn uw je jij ik u wij niet geen waar wanneer waarom hoe wat wie wil graag heb heeft hebben kan kunt hallo bedankt dank
    bestelling terugbetaling geld terug betaling abonnement opzeggen account nog steeds met van voor op bij naar maar ook er al pakket ontvangen alstublieft`,
  sv: `och det ar inte jag min mitt mina ni du var nar varfor hur vad vem vill har hej tack bestallning aterbetalning pengar tillbaka betalning
    prenumeration konto fortfarande med av for pa till fran som men en ett den kan fatt inget paket`,
  da: `og det er ikke jeg min mit mine du hvor hvornar hvorfor hvordan hvad vil har hej tak bestilling ordre penge tilbage betaling abonnement konto
    stadig med af for pa til fra som men en et den kan faet ingen pakke noget`,
  no: `og det er ikke jeg min mitt mine du hvor nar hvorfor hvordan hva vil har hei takk bestilling penger tilbake betaling abonnement konto fortsatt
    med av for pa til fra som men en et den kan fatt ingen pakke noe`,
  cs: `a je jsou moje muj moji vas ja vy ne neni kde kdy proc jak co kdo chci prosim dobry den dekuji objednavka objednavku penize vratit platba
    predplatne zrusit ucet stale jeste mam se si s z na do pro ale nic balik ktery jsem mi`,
  ro: `si este sunt meu mea nu unde cand de ce cum ce cine vreau va rog buna ziua multumesc comanda comenzii rambursare bani banii inapoi plata
    abonament anulez cont inca mai cu din la pe pentru dar foarte am ati pachet primit`,
  hu: `a az es nem van volt hol mikor miert hogyan mit ki szeretnem kerem koszonom jo napot rendeles rendelesem penz penzem vissza fizetes
    elofizetes lemondani fiok meg mindig mar egy hogy de nagyon csomag megkaptam ez`,
  fi: `ja on ei en olen minun mina te missa milloin miksi miten mita haluan kiitos hei tilaus tilaukseni rahat takaisin maksu peruuttaa tili viela
    mutta se tama ole voi paketti`,
};

/** Russian in Latin letters, as it is typed on foreign keyboards. */
export const ROMANISED_RUSSIAN = `zdravstvuyte zdravstvuite zdrastvuyte privet dobryi dobryy dobriy den dobroe gde moy moi moya moyo moe zakaz zakaza zakazy dengi
  deneg verni vernite vernut vozvrat oplata oplatil oplatila platezh spisali spisali podpisku podpiska podpisky otmenit otmenite otmena pochemu kogda kak
  chto shto eto net ne da ya vy mne menya mnoi nas vash vashe pozhaluysta pozhaluista pojaluista spasibo pomogite pomosh nado nuzhno hochu khochu mogu
  mozhno rabotaet rabotayet prilozhenie prishlo prishel prishla prishol posylka dostavka skolko zhdat zhdu uzhe yesho eshche esche dnya dnei chasa chasov vas u
  na po dlya bez karty kartu karta akkaunt parol skazhite otvette poluchil poluchila kupil kupila dvazhdy dva raza`;

/** Ukrainian in Latin letters. */
export const ROMANISED_UKRAINIAN = `dobryi dobroho dnya den de moye moie miy moya zamovlennya zamovlenya hroshi groshi povernit poverny povernennya oplata oplatyv oplatyla
  pidpysku pidpyska skasuvaty skasuyte chomu koly yak shcho scho tse ni ne tak ya vy meni mene vash bud laska budlaska dyakuyu diakuiu dopomozhit treba potribno
  khochu hochu mozhna pratsyuye pracuye pryishlo pryishla posylka dostavka skilky chekaty chekayu vzhe shche dlya bez kartku kartka parol otrymav otrymala kupyv kupyla
  dvichi raziv pryvit vitayu`;

/** Cyrillic words that tell Russian from Ukrainian where no letter does. */
export const RUSSIAN_WORDS = `где когда почему как что это мой моя мои мне меня вас нет да не уже деньги верните вернуть возврат заказ заказа подписку отменить
  пожалуйста спасибо здравствуйте привет помогите хочу можно нужно надо работает пришло пришел ещё еще только или если до сих пор добрый день кто со она он они
  оплатил оплата списали дважды посылка доставка аккаунт пароль сколько ждать жду вы ваш и с у вот тоже очень так там тут сегодня вчера завтра`;
export const UKRAINIAN_WORDS = `де коли чому як що це мій моя моє мої мені мене вас ні так не вже гроші поверніть повернути повернення замовлення підписку скасувати
  будь ласка дякую вітаю добрий день привіт допоможіть хочу можна потрібно треба працює прийшло прийшов ще тільки або якщо досі хто вона він вони
  оплатив оплата списали двічі посилка доставка акаунт пароль скільки чекати чекаю ви ваш та з у й теж дуже там тут сьогодні вчора завтра добрий дня бо аби щоб`;
export const BULGARIAN_WORDS = `съм са се е ме ми ти го ги му ѝ си беше ще няма моля къде кога защо парите поръчката поръчка искам здравейте благодаря върнете
  това тази този тези което който която какво много ли като още вече имам нали аз той тя ние те вие трябва може бъде към след през или`;
