import type { Lexicon } from './lexicon';

/** Polish about threats, temper and danger. Syntax: lexicon.ts. */
export const plThreats = {
  chargeback: `chargeback* | charge back* | obciążeni* zwrotn* | procedur* zwrotn*
    | cofn*/cofam/wycof*/odwołam/zablokuj*/anuluj*/anulow* & płatnoś*/transakcj*/przelew*/obciąż* & bank*/kart*/paypal*/visa/mastercard
    | idę/ide/pójdę/pojde/udam/dzwonię/dzwonie/zadzwonię/zadzwonie/zgłosz*/zgłaszam/zgłosimy/zgloszę/składam/złożę/złoże/zwrócę/zwracam/napiszę/skontaktuj*/kontaktuj*/wystąpię/poproszę/zawiadomię/powiadomię/poinformuj*/informuj*/zlecę/zlecam/zaangażuję/uruchomię/wchodzę/interweni*/lecę/sprawę/sprawa/poskarżę/skieruj*/kieruj*/rozwiąż*/załatw*/walcz*/zażądam & bank/banku/bankiem/bankowi/bankowość/paypal*/visa/visie/visy/mastercard*/operatora-kart*/operatorem-kart*/operatorowi-kart*/wydawcy-kart*/wydawcą-kart*/operatora-płatności/operatorem-płatności/przelewy24/payu
    | zareklam* & bank*/transakcj*/płatnoś*/kart* | reklamac*/reklamuj*/reklamow* & bank*/transakcj*/płatnoś*/paypal*/visa/visie/mastercard*/kart*
    | przez/za-pośrednictwem/poprzez/z-pomocą _ bank/banku/paypal*/visa/visę/mastercard/operatora & odzyska*/zwrot*/cofn*/pieniądz*/załatw*/reklam*/spór/sprawę/pieniędzy/kas*/walczyć
    | bank*/paypal*/visa/mastercard* & odzyska*/cofnie/cofną/odda/zwróci/ściągnie/wycofa/zrobi-zwrot/zwrot*
    | odzyskam/odzyskamy/odbiorę/ściągnę __ bank*/paypal*/kart*/mastercard*/visa/visę | bank _ się tym zajmie/zajmie/rozwiąże
    | spór/sporu/spor/sporem _ paypal*/bank*/transakcj*/w/z/na/o/płatnoś*
    | otworz*/otwier*/założę/zakładam/zgłoszę/rozpoczn*/wszczyn*/wszczn*/składam/złożę/zgłaszam _ spór/sporu/dispute/spor
    | zakwestion*/kwestion* & transakcj*/płatnoś*/bank*/obciąż*/kart*/zakup | sporn* transakcj*
    | zgłosić/złożyć/pójść/iść/zgłoszenie __ do-banku/w-banku | sprawa trafi/idzie do banku | dispute | charge back
    | reklamacj* __ bank*/kart*/visa/mastercard/wydawc* | reklamow* __ bank*/kart*/wydawc*/płatnoś*/transakcj*
    | składam/złożę/złożyłem/złożyłam/zgłaszam/zgłoszę/zgłosiłem/zgłosiłam __ reklamacj*/chargeback*/spór/zgłoszen* & bank*/kart*/paypal*/visa/mastercard/płatnoś*
    | spór/sporu/sporem __ paypal*/bank*/kart*/otworz*/otwier*
    | otworz*/otwier*/otworzył*/zakładam/założę/założyłem __ spór/sprawę/dispute __ paypal* | otworzył*/otworzę/otwieram __ spór
    | bank cofnie/cofa/odda/zwróci/wycofa/odzyska
    | cofn*/wycof*/odwróc*/odzyska* __ transakcj*/płatnoś*/pieniądze/obciąż* & bank*/kart*/paypal*/visa/mastercard
    | przez/w/do/z bank*/banku __ odzyska*/cofn*/reklam*/wycof*/chargeback*/spór | idę/pójdę/dzwonię/zadzwonię/piszę/zgłaszam-się/zgłoszę do/w banku
    | ochron* kupując* | procedur* chargeback* | zablokuj*/zastrzeg* __ płatnoś*/transakcj*/obciąż*
    | odwołam/cofnę/wycofam płatność/przelew/transakcję/zgodę-na-obciążenie | zwrot __ bank*/visa/mastercard & wystąpi*/zażąda*/uzyska*/odzyska*
    | bank/bankowi/visa/mastercard __ cofa/cofnie/cofnął/odda/oddaje/zwraca/anuluje transakcj*/płatnoś*/pieniądze/kasę
    | kwestionuj*/zakwestion* __ płatnoś*/transakcj*/obciąż*/operator*/bank*/kart* | operator* kart*
    | reklamuj*/reklamow* __ obciąż*/płatnoś*/transakcj* | otworzyć/zakładać/założyć/otwierać __ sprawę/spór/zgłoszenie & paypal* | cofa transakcję
    | bank _ zabierze/odbierze/wyciągnie/ściągnie _ wam/od-was/te/pieniądze
    | wyegzekwuję/odzyskam/odbiorę/ściągnę _ przez _ system-płatniczy/bank*/mastercard/visa/wydawcę/operatora
    | system* płatnicz* & odzyska*/wyegzekw*/zwrot*/reklamac* | procedura _ przez _ mastercard/visa/bank/paypal
    | przez mastercard/visa & procedur*/zwrot*/odzyska*/idzie/reklamac* | idzie procedura
    | piszę/napiszę do _ ing/mbanku/pko/santander*/millennium/pekao/banku/alior*/revolut* _ o
    | cofnięcie/cofnięcia _ transakcji/płatności/obciążenia/pobrań | wydawcy karty | wydawca karty | bank już wie | bank _ odzyska
    | konto odzyska _ te środki | sporna transakcja | reklamacja u | mój bank _ zrobi/odbierze/załatwi/odda | bank zrobi to za was
    | bank _ za-was/zamiast-was | formularz reklamacji | reklamacj* transakcji | kto/bank/revolut* _ pyta czy _ otworzyć/złożyć spór | otworzyć spór
    | uprzedził*/uprzedzilem/powiadomił*/poinformował*/poprosił* _ swój/mój bank & płatnoś*/transakcj*/odkręc*/cofn*/wycof*
    | płatność/transakcję/obciążenie/pobranie _ trzeba/proszę/należy _ odkręcić/cofnąć | odkręcić _ płatność/transakcję
    | zwrot __ przez _ bank/mbank/pko/ing/santander*/millennium/pekao/alior/revolut*/visa/mastercard/kartę
    | robię/zrobię/załatwię/odzyskam __ przez _ mbank/pko/ing/santander*/millennium/pekao/alior/revolut*/bank/visa/mastercard
    | w revolucie/mbanku/pko/ing/santanderze/banku/millennium & zgłoszeni*/spór/reklamac*/otwart*/sprawa/formularz
    | otwarte zgłoszenie & bank*/revolut*/obciążeni*/kart* | waszego obciążenia | zgłaszam się do banku | formularz w banku
    | formularz* __ bank* _ wypełnion*/złożon*/gotow* | dwa razy zareklamuję | zareklamuję | kliknęłam/kliknąłem/klikam _ zakwestionuj/reklamuj/spór
    | zakwestionuj transakcję | bank blokuje _ wam/moje/wasze | bank _ oddaje mi
    | visa/mastercard/paypal/bank _ wam/od-was _ to _ odbierze/zabierze/ściągnie | paypal jest po | sprawa założona | otworzyli spór
    | prawa do charge/chargeback
    | reklamuję/zareklamuję/reklamować _ zakup/transakcję/płatność _ w _ banku/santanderze/pko/mbanku/ing/millennium/pekao
    | bank sam _ ściągnie/odbierze/zabierze | wniosek o cofnięcie | porozmawia/rozmówi/rozmawiać _ z-wami/wami _ mój/moj bank | porozmawia mój bank
    | mój bank & porozmawia/rozmawia/z-wami | płatność/transakcję/obciążenie _ wycofuję/cofam/kwestionuję/reklamuję/odwołuję
    | inicjuję/inicjuje/rozpoczynam _ zwrot/chargeback/reklamację __ przez/visa/visę/mastercard/bank
    | unieważnią/unieważni/cofną/cofnie/anulują/anuluje/wycofają/wycofa/ściągną __ wam/waszą/tę/tą/tej _ transakcj*/płatnoś*/obciążeni*/wpłat*
    | wróci/wrócą/odzyskam/odbiorę __ przez/poprzez _ visę/visa/visą/mastercard/kartę/bank/wydawcę
    | infolini* _ karty/banku/visa/mastercard & unieważn*/cofn*/reklamac*/transakcj*/zgłos*
    | oznaczył*/oznaczyłem/oznaczyłam/oznaczam __ płatność/transakcję/obciążenie/pobranie __ nieuprawnion*/oszukańcz*/nieautoryzowan*/sporn*/podejrzan*
    | płatność/transakcję/obciążenie/pobranie __ oznaczył*/zgłosił* __ nieuprawnion*/oszukańcz*/nieautoryzowan*/sporn*
    | niech _ odda/zwróci __ apple/google/appstore/visa/paypal | zejdzie/ściągną/zabiorą/zabierze _ wam _ z-powrotem/z-konta
    | zwrot* przez apple/google/appstore
    | piszę/napisałem/napisałam/napiszę _ do/w _ banku/visy/paypala/mastercarda/operatora-karty | piszę __ do mojego/swojego banku
    | operator* płatności & odzysk*/zwrot*/cofn*/usługi-nie-było/zgłosił* | zgłosiłam/zgłosiłem _ operatorowi _ płatności/karty`,
  legal: `radc* prawn* | kancelari* | sąd | sądu | sądzie | sądem | sądow* | pozew | pozwu | pozwę | pozwe | pozywam | pozwiemy | policj* | prokurat*
    | uokik* | uodo | rzecznik* _ konsument*/praw/finansow* | federacj* konsument* | ochron* konsument* | inspekcj* handlow* | krok* prawn*
    | drog* prawn*/sądow* | skarg* do/w _ urzęd*/uokik/rzecznik*/organ*/knf/komisj* | zawiadomieni* _ o/do/na _ | organ* ścigania | organ* nadzor*
    | odpowiednie organy | odpowiednim organom | właściw* organ* | urząd/urzędu/urzędzie | knf | komornik* | windykac* | wezwanie przedsądowe
    | przestępstw* _ zgłosz* | kodeks* | karn* odpowiedz* | odpowiedzialności karnej | egzekucj* | rzecznik* konsument*/praw | pozew* | pozw*
    | do sądu | prokuratur* | zawiadomieni* | zgłaszam/zgłoszę/zgłosiłem/zgłosimy __ policj*/prokuratur*/uokik*/oszustwo/urzęd*/inspekcj*
    | urząd ochrony | kroki prawne | droga prawna | drogę prawną/sądową | puodo | skarga do | sądach | sądowi | sądowa | sądowej | sądowego | sądowy
    | mój/moim/mojego/nasz/adwokata/do/przez/z/ze/u/pisma-od adwokat*/prawnik*/mecenas*
    | adwokat*/prawnik*/mecenas* __ skontaktuj*/napisze/zajmie/zajmuje/zgłosi/odezwie/przejmie/przekaż*/przekaz* | prawnika | prawnikiem
    | prawnikowi | adwokata | adwokatowi | mecenasa | prawnik się | adwokat | prawnik | mecenas | urzęd* ochrony | urzędu ochrony danych | w sądzie
    | do zobaczenia w | spotkamy/widzimy się w sądzie | komend* | komisariat*
    | zawiadam*/powiadomię/powiadam*/zgłoszę __ organ*/policj*/służb*/prokurat*/uokik*/rzecznik* | rzecznik* praw konsument* | pismo od
    | pism* przedsąd*/prawn* | przedsądow* | urząd skarbow* | skarbówk* | us się | inspekcj* pracy/handlow* | sanepid* | cert polska
    | cyberprzestęp* | cyberpolicj* | art 286 | 286 kk | kodeks karny | europejskie centrum konsument* | rzecznik finansow*
    | doniesieni* __ złoż*/prokurat*/policj*/skarbow* | praktyk* __ uokik*/urząd*/rzecznik* | na komisariat | na policję | łamanie prawa
    | skarga do/trafi/idzie/pójdzie | skarg* __ uokik*/rzecznik*/knf/urzęd* | mecenas* | szykuje/przygotowuje/złoży _ pozew
    | wyłudzeni* & mecenas*/prawnik*/pozew/policj*/zgłosz* | skarg* _ na was | skarg* & inspekcj*/uodo/uokik/rzecznik*/urząd*/przyjęła/przyjął
    | śledcz* | prokurator* | kontrol* _ ze/z _ skarbów*/urzędu/sanepid*/pip | moi prawnicy | moi adwokaci
    | mój prawnik/adwokat _ odezwie/napisze/skontaktuje | prawnicy odezwą | prezes* _ w sądzie | spotkam się _ w-sądzie | policję
    | artykuł/art/artykułu anynumber & kk/śledcz*/policj*/oszustw*/karn*/prokurat* | pozew zbiorowy | pozew* zbior*
    | przekazuję/przekażę/oddaję _ sprawę _ mecenas*/prawnik*/adwokat*/sądu | sprawę mecenas* | mecenasowi | rozmawiamy przez sąd | przez sąd
    | rzecznik* _ praw _ konsument* | skargę/skarga/zawiadomienie _ u/do/w _ rzecznik*/inspekcj*/urzęd*
    | skarbówk* & materiał*/zebran*/zawiadom*/zgłos*/czytelnik*/kontrol*
    | adwokatk* | prawniczk* | papiery __ adwokat*/prawnik*/sąd* | widzimy się w sądzie`,
  publicShame: `negatywn*/zł*/fataln*/najgorsz*/kiepsk*/miażdżąc*/słab*/niepochlebn*/odpowiedni*/stosown*/szczer* _ opini*/recenzj*/komentarz*/ocen*/opinie
    | opini*/recenzj*/ocen*/komentarz* & google/google*/trustpilot/wszędzie/opineo/ceneo/facebook*/internecie/gowork/fb/forach/allegro/negatywn*/app/sklepie-play/gdzie-się-da/każdym-portalu/portalach
    | nagłośni* | nagłośnię | media/mediów/mediach/mediom społecznościow* | social media | mediów | do mediów | dziennikarz*
    | do gazety/prasy/telewizji | w telewizji | jedn* gwiazdk* | 1 gwiazdk* | jedynk* w | wszyscy się dowiedz* | obsmaruję | antyreklam*
    | wykop efekt | trustpilot | gowork | publicznie
    | opisz*/opisze/opiszę was/to/wszystko/sprawę __ forum*/facebook*/opini*/internet*/google*/mediach/wszędzie/grup* | na każdym forum
    | w opiniach google | opini* google* | niech ludzie/wszyscy wiedzą/zobaczą/przeczytają | wszyscy się dowiedzą
    | negatywn*/zł* opini*/recenzj*/komentarz* | jedna gwiazdka | jedną gwiazdkę | do mediów/gazety/telewizji/prasy | uwaga tvn | wykop*
    | na facebooku/instagramie/tiktoku/twitterze | przestrzeg* __ ludzi/wszystk*/innych/znajomych | ostrzeg* __ ludzi/wszystk*/innych/znajomych
    | gazet* __ napisze/opisze/chętnie/zgłoszę | lokaln* gazet* | jedna gwiazdka wszędzie | wszędzie gdzie się da
    | napiszę/napisze/opiszę/opisze/opublikuj*/udostępnię/udostępnimy/wrzucę/wrzuce/powiem/powiadomię/ostrzeg*/podzielę/rozgłosz*/wstawię/nagram/obsmaruj*/postuj*/rozpow*/opowiem/zamieszczę/umieszczę/roześlę __ wszędzie/internecie/internet*/facebook*/fb/social*/socialach/mediach/tiktok*/tik/instagram*/grupach/grupie/wszystkim/wszystkich/znajomym/znajomych/twitter*/twitterze/wykop*/youtub*/forum/forach/portalach/innych/ludzi/publicznie/linkedin*/reddit*/blogu/kanale/relacji/stories
    | pokażę/pokaże/opublikuj*/wrzucę/wstawię/zamieszczę/roześlę/upublicznię __ korespondencj*/rozmow*/wiadomoś*/screen*/skrin*/zrzut*/nagrani*/maile
    | na moim/swoim kanale/profilu/blogu/tiktoku/instagramie/facebooku & pokaż*/napisz*/opisz*/zobacz*/wrzuc*/dowie*/wideo/film
    | widzów/obserwujących/followersów/subskrybentów/czytelników/słuchaczy & dowie*/zobacz*/pokaż*/usłysz*/przeczyta*
    | jedynk* na/wszędzie/google/opineo | opineo | wszędzie gdzie/tylko | dowie się cał*
    | cał* internet/miasto/polska/osiedle __ dowie*/zobaczy/usłyszy/przeczyta | zrobię/zrobimy wam _ reklamę/antyreklamę/czarny-pr | czarny pr
    | recenzj* __ przeczyta*/odstrasz*/ostrzeż* | nakręcę/nagram _ film*/wideo/rolkę/materiał _ o | tvn | polsat* | uwag* tvn | interwencj* polsat*
    | redakcj* __ napisz*/powiadom*/zawiadom*/zainteres* | media __ powiadom*/zawiadom*/zainteres*/dowiedz* | do gazety | w gazecie | na wykopie
    | na wykop | odcinek/film/materiał/post/wpis _ o-was/na-youtube/na-temat | zrobię/nagram/nakręcę/napiszę o was | na youtube _ że/o/zobacz*
    | się nie pozbieracie | redakcj* | ciekawe co na to _ redakcj*/media/tvn/uokik/dziennikarz*/wasi-klienci | uwagi tvn | programie uwaga
    | państwo w państwie | sprawa dla reportera | reporter*
    | widzów/obserwujących/followersów/czytelników/subskrybentów & was/wami/wasz*/waszym/serwis*/kłam*/oszust*/dowie*/zobacz*
    | stream*/transmisj*/live & was/wasz*/waszym/widzów/zrobię
    | bohaterem/bohaterami/gwiazdą _ mojego/moim/naszego _ tiktok*/kanał*/blog*/filmu/streamu
    | tiktok*/youtube/instagram & wasza-firma/was/waszej-firmie & jutro/obserwuj*/bohater* | ostrzegę _ każdego/wszystkich/ludzi
    | opini* & ceneo/allegro/google/opineo & ostrzeg*/nie-oddacie | trafi na _ wykop/facebook*/grup*/forum/youtube | historia trafi
    | wystawi* __ negatywn*/jedną/jedynk*/najgorsz*/fataln*/zł* _ opini*/recenzj*/gwiazd*/ocen*/komentarz*
    | wystawię/wystawimy _ wam/wszędzie/opini*/recenzj* | prasie/prasę/prasy _ branżow*/lokaln*/ogólnopolsk* | prasie
    | dam znać _ prasie/mediom/dziennikarz*/redakcji | ile osób _ przeczyta | przeczyta moją _ recenzj*/opini*
    | film/wideo/nagranie/zdjęcie _ na-którym/jak/gdzie __ tiktok*/youtub*/facebook*/instagram*/internet*
    | leci/poleci/idzie/trafi na/do _ tiktok*/youtub*/facebook*/internetu | recenzj*/opini* _ dotrze/trafi
    | moja recenzja & grup*/dotrze/mam/przeczyta/google
    | na/po _ wszystkich/każdej/lokalnych _ grupach/grupie/forach
    | zobaczy/zobaczą/przeczyta/przeczytają/obejrzy/obejrzą __ obserwując*/czytelnik*/widz*/tysięcy/miasto/znajomi/sąsiedzi
    | ze/z _ zrzutami/screenami | zrzuty/screeny/korespondencj* __ wrzucę/opublikuję/wstawię/grup*/facebook*
    | materiał/reportaż/program __ telewizji/tv/gazecie/radiu/portalu | o waszych _ sztuczkach/metodach/praktykach/przekrętach
    | znajom* _ dziennikarz*/operator*/redaktor*/bloger* & czeka/zainteres*/nakręci/napisze
    | znajdzie/pojawi/ukaże/trafi _ się __ wiadomościach/gazecie/mediach/internecie/sieci/telewizji
    | ta historia __ wiadomościach/gazecie/mediach/internecie/telewizji`,
  insult: `idiot* | debil* | kretyn* | głupi | głupia | głupie | głupich | głupk* | głupot* | durn* | dureń | kurw* | kurde | chuj* | huj | huje | chój
    | pierdol* | pierdal* | spierd* | wypierd* | pierdziel* | opierd* | popierd* | rozpierd* | upierd* | jeba* | jebi* | jebn* | zjeb* | pojeb*
    | wyjeb* | wkurw* | skurw* | skurwy* | gówn* | gowno | gówien* | dup* | w dupie | cham* | bezczeln* | sukinsyn* | cwel* | cwaniak* | frajer*
    | palant* | matoł* | baran | barany | osioł | osły | śmieci/śmieć _ | szmat* | szmaciarz* | nieudacz* | niedorozwin* | tępak* | tępe | tępi
    | kłamc* | kłamie* | kłamstw* | kłamiecie | łgarz* | łżecie | oszołom* | cholern* | cholera | cholery | do diabła | do jasnej | szlag | żałosn*
    | żal mi was | banda _ | bandą | bandyt* | cyrk | klaun* | klown* | burdel* | patologi* | patus* | hańba | bezwstyd* | wstydu nie macie
    | walcie się | pocałujcie | niekompet* | partacz* | gnoj* | gnój | świnie | dziadostw* | imbecyl* | ćwok* | buc | buce | parszyw* | ścierw*
    | wtf | pieprz* | spieprz* | kij wam | dziady | nieroby | nierób | jeban* | pojeban* | złodziejstw* | banda | bydł* | pajac* | błazn* | buraki
    | chamy | chamstw* | cham | nieudaczni* | nieuk* | patałach* | durni* | śmieć | świni* | zasran* | dupek | dupk* | spieprzaj* | spierdal*
    | głupi/głupie/głupia/głupich/głupki/głupcy/głupków | idioci | idiotom | kretyni | debile | pieprzone | nieudacznicy | wstyd żeby | tfu | łajzy
    | kanalie | badziewn* | pocałujcie mnie | dranie | łotr* | bandyci | hołota | powinniście/powinien/powinna się wstydzić | wstydźcie się
    | wstydzilibyście | wstyd mi za was | pożal się boże | żenujący/żenujące/żenująca firm*/poziom/ludzie
    | bando/banda/zgraja _ oszust*/złodziei/nieudaczn*/idiotów/debili/darmozjad* | darmozjad* | pasożyt*
    | macie _ klientów/ludzi _ w-dupie/gdzieś/za-idiotów/nic | robicie z _ ludzi/klientów/mnie idiot*/wariata/durnia/debila
    | za idiotę/idiotów/debila/głupka/durnia _ macie/mnie/uważacie | kto _ to pisał/wymyślił/robił _ debil*/małpa/małpy/idiot* | śmiecie | patologia
    | wypchajcie się | całujcie mnie | bezczelność | hieny | hiena | szumowin* | gnid* | padalc* | łajdak* | szuja | szuje
    | kpicie/kpisz/żartujecie sobie/chyba/ze-mnie | robicie sobie jaja | jaja sobie | żenua | żenu* | olewactw* | olewacie _ ludzi/klientów | gnoje
    | gnojki | gnoju | ignorancja | obrzydliw* | tuman* | niepoważni
    | ohyda | zero sumienia/wstydu/honoru | sumienia nie macie/mają | rzygać | chłam | partacz* | lenie | plujecie _ ludziom/klientom/nam _ w-twarz
    | bezwstydni* | karmicie _ ludzi`,
  fraud: `oszu* | oszust* | złodziej* | zlodziej* | wyłudz* | naciągacz* | naciąga* _ ludzi/klient*/na | naciągnęl* | naciągaczy | kradniecie |
    kradną | kradzie* | ukradl* | ukradli | okrad* | okrada* | okradl* | scam* | przekręt* | przekret* | kantuj* | kanciarz* | wałek | wałki |
    walek | krętacz* | kręcicie | przestępc* | przestępst* | szwindel* | robicie ludzi/klientów/mnie w/na | zrobiliście mnie w/na | rżniecie |
    zrobiony w | fałszyw* sklep*/stron*/firm* | lewy sklep | piramida | żerujecie | rabunek | rozbój | grabież | bandyck* | wykiwa* | orżn* |
    cwaniactw* | nieuczciw* | okantow* | dymacie | wydymal* | oszukał* | kradzież | okradli* | okradzion* | naciąga* | naciągn* | banda
    oszustów/złodziei | lipna firma | kant | kanty | ukradliście | ukradł* mi | kradzież*
    | szarlatan* | hochsztapler*`,
  ultimatum: `w przeciwnym razie/wypadku/przypadku | bo inaczej | inaczej _ pójdę/zgłoszę/będę/się/sprawa/napiszę/idę | albo __ albo
    | ostatni raz proszę/piszę/upominam/ostrzegam/pytam | ostatnie ostrzeżenie/wezwanie | ostatnia/ostatnią szans*
    | daję/daje wam/ci/państwu _ godzin*/dni/dzień/czas/24/48/jeden/tydzień/do | macie/masz/mają-państwo _ 24/48/12/72/godzin*/czas/dzień/do
    | czekam do _ jutra/dzisiaj/dziś/końca/piątku/poniedziałku/wieczora/godz* | zadam zwrotu | ostrzegam | wzywam _ do
    | jeśli/jeżeli/jak nie & pójdę/idę/zgłoszę/zgłaszam/dzwonię/zadzwonię/podejmę/napiszę/wystawię/inaczej/zawiadomię/pożałujecie/porozmawiamy/pogadamy
    | jeśli/jeżeli/jak/o-ile _ nie _ zwrócicie/oddacie/wyślecie/odpowiecie/odpiszecie/rozwiążecie/dostanę/otrzymam/odzyskam/załatwicie/zrobicie/zareagujecie/oddasz/wyślesz __ to/pójdę/idę/zgłoszę/zgłaszam/będę/sprawa/się/napiszę/podejmę/zrobię/dzwonię
    | pożałujecie | pożałuje* | do końca dnia/tygodnia | w ciągu 24/48/12/72/najbliższych/godziny/dwóch/trzech/jednego
    | natychmiast _ zwróćcie/oddajcie/wyślijcie/oddać/zwrócić | zwróćcie/oddajcie/oddawajcie/oddawać __ natychmiast | będę/jestem zmuszon*
    | konsekwencj* | wyciągn* konsekw* | moja cierpliwość się | koniec cierpliwości | skończyła _ cierpliwość | domagam się | nie odpuszczę
    | tego tak nie zostawię | nie ręczę za siebie | żądam natychmiast*/zwrotu/oddania/wyjaśnień/pieniędzy/anulowania | jak nie to | bo jak nie
    | daję _ wam | macie _ czas | ostatnia prośba | nie _ żartuję | inaczej pogadamy/porozmawiamy | jeszcze dziś/dzisiaj ma/mają/oczekuję
    | oczekuję _ natychmiast*`,
  frustration: `skandal* | kpin* | kpicie | jaja sobie | robicie _ jaja | żart* | żarty | ile można | ile jeszcze | ile mam/można/mamy/trzeba czekać
    | jak długo mam/jeszcze | nadal/wciąż/ciągle/dalej _ nie/czekam/brak/nic/to-samo | do tej pory | do dzisiaj nie | dlaczego tak długo
    | czemu tak długo | tak długo | za długo | rozczarow* | zawiedz* | zirytow* | irytuj* | wkurz* | denerw* | zdenerw* | wściek* | mam dość
    | mam dosyć | mam tego dość | dość tego | natychmiast* | niezwłoczn* | pilne | pilnie | pilna | pospiesz* | pośpiesz* | kolejny raz | po raz
    | drugi raz | trzeci raz | czwarty raz | piąty raz | setny raz | któryś raz
    | już _ pisał*/dzwonił*/zgłasza*/prosił*/mówił*/tydzień/miesiąc/godzin*/dwa/trzy/2/3/czekam
    | pisał*/dzwonił* _ razy/wielokrotn*/kilka/trzy/dwa/już | wielokrotn*
    | nikt _ nie _ odpowiad*/odpis*/reaguj*/odbier*/pomóg*/pomaga*/pomógł/kontakt* | brak/zero _ odpowiedzi/reakcji/kontaktu/odzewu
    | bez odpowiedzi/reakcji/odzewu | nie odpowiadacie/odpisujecie/odpisuje/odbieracie/reagujecie/odpowiada | nie dostał*/otrzymał* _ odpowiedzi
    | ignor* | olewa* | lekceważ* | zbywa* | zlewacie | halo | haloo* | jest tam ktoś | co jest grane | co się _ dzieje | co wy robicie | masakr*
    | tragedi* | tragiczn* | dramat* | porażk* | koszmar* | okropn* | beznadziej* | fataln* | najgorsz* | nie do przyjęcia | niedopuszczaln*
    | niedopuszczal* | nie do pomyślenia | niewiarygodn* | cierpliwoś* | wstyd | żenad* | żenuj* | w końcu | znowu | znów | od tygodni* | od miesi*
    | od kilku/wielu/dwóch/trzech/tylu dni/tygodni/miesięcy/godzin | dni temu | tygodni temu | tygodnie temu | tydzień temu | godzin temu
    | godziny temu | miesiąc temu | nieporozumieni* | absurd* | paranoj* | oburz* | niepoważn* | nigdy więcej | szkoda słów | brak słów
    | ręce opadają | no ludzie | no błagam | dno | odsyła* _ od | w kółko | gdzie moje pieniądze | co to ma być | co to ma znaczyć | denerwujące
    | porażka | co wy sobie | co się dzieje | po raz kolejny | znowu to samo | naprawcie to wreszcie/w-końcu | bez słowa wyjaśnienia | co jest
    | cisza | jakiś żart | to jakiś żart | to żart | kpiny | śmiech na sali | żenada | bezużyteczn* | nikt nie odpisuje/odpowiada/reaguje/odbiera
    | zero odpowiedzi/reakcji/kontaktu | brak odpowiedzi/reakcji/kontaktu | trzeci/czwarty/piąty/drugi tydzień/raz/mail/dzień | długo jeszcze
    | masakra | dramat | wreszcie to | to wreszcie | kiedy wreszcie | odpiszcie wreszcie | oddajcie wreszcie | wyślijcie wreszcie | przecież płacę
    | umawialiście | minęły/minął/minęło/mija _ już/dwa/trzy/tydzień/miesiąc/tygodnie/dni | na koncie _ nadal/pusto/nic/zero | sprawdzone
    | trzeci/drugi/czwarty/kolejny raz | trzykrotn* | dwukrotnie prosił*/pisał* | nie mam już siły do | co to jest`,
  selfHarm: `zabić/zabiję/zabije/zabijam się | zabić siebie | samobój* | samoboj* | popełni* samob* | skończyć ze sobą/sobą | skończę ze sobą
    | odebrać/odbiorę/odbiore sobie życie | targn* się na | nie chcę/chce/mam-po-co/mam-siły/chcę-już/chce-już/chce-mi-się _ żyć
    | nie chce mi się żyć | chcę/chce/wolę/wole/chciał* _ umrzeć/zniknąć/zdechnąć | lepiej _ umrzeć/żebym/gdybym _ nie/umarł*
    | nie widzę sensu _ życia/żyć | życie nie ma sensu | nie ma sensu żyć | po co żyć | tnę się | pociąć się | potnę się | okalecz* | samookalecz*
    | zrobić sobie krzywdę | zrobię sobie krzywdę | powiesić się | powieszę się | powiesze się | skoczyć/skoczę _ z mostu/okna/dachu/balkonu
    | podciąć sobie żyły | żyły | łykn*/nałykam/nałykać się tabletek | myśli samobójcz* | odejść z tego świata | skończyć z życiem
    | nie dam rady _ żyć | mam dość życia | zakończyć _ życie | beze mnie lepiej | nie chce mi się/już żyć | nie chcę _ żyć | żyć mi się
    | skończyć ze sobą | ze sobą skończyć | zabić się | się zabić | zabiję się | odebrać sobie życie | nie mam po co żyć | chcę umrzeć
    | wolałbym/wolałabym umrzeć/nie-żyć | zniknąć na zawsze | nikt __ nie-zauważy/nie-zatęskni/tęsknić & skończyć/zniknę/umrę/życie | ciąć się
    | podciąć żyły | połknąć __ tabletki | nałykać* | skoczę/skoczyć z/pod __ mostu/okna/dachu/pociąg/pociągu | bez sensu to życie | dość życia
    | dosyć życia | połknęł*/połknąłem/zażył*/wziął*/wzięł*/łyknęł* __ tablet*/lek*/pigułk* | dużo/wszystkie tabletki/tabletek & połk*/zażył*/wzię*
    | umrzeć | na tym świecie & nie-chcę/nie-być/dłużej | nie chcę __ być/żyć __ świecie | pocięłam/pociąłem | się pocięłam/pociąłem | kaleczę się
    | nie chcę dłużej być/żyć | nie widzę wyjścia & żyć/świecie/być/koniec/dłużej
    | nie będzie mnie _ wśród-żywych/na-tym-świecie/na-świecie/już-wśród | nie obudzić się | nie obudzę się | się nie obudzić/obudzę/obudził*/budzić
    | żegnaj świecie | pożegnaln* list* | list* pożegnaln* | nie ma/mam po co wstawać/żyć/dalej/być | po co _ wstawać/żyć/istnieć/dalej-żyć
    | zrobię/zrobić sobie coś/krzywdę | coś sobie zrobię/zrobi | rzucić/rzucę się pod/z _ pociąg/mostu/okna/tory/balkonu
    | grozi/groził/mówi/pisze/powiedział/chce/chciał* _ że/się _ zabije/zabić/powiesi/skoczy/odbierze | śmier* będzie/byłaby/to-jedyne/wybawieni*
    | myśl* o śmierci/samobójstwie | marzę o śmierci | nie warto/warto-już/chcę-dalej/mam-siły-dalej/mam-siły/umiem-już _ żyć
    | wszystkim _ będzie _ lepiej/lżej beze | beze mnie _ lepiej/lżej/łatwiej | przedawkow* | gaz odkręc* | odkręc* gaz | nożem __ żył*/nadgarst*
    | podetnę/podciąć/podcinał*/pociąć/pocięt* _ żyły/sobie/ręce/nadgarstki | życie _ straciło/nie-ma/bez sens*
    | ostatni/ostatnia/ostatnie mail/wiadomość/list w _ życiu
    | najprościej/najłatwiej/najlepiej _ to _ wszystko/wszystko _ skończyć/zakończyć/przerwać
    | wszystko skończyć & leżę/patrzę/tabletk*/fiolk*/długi/nikomu/żyć | chcę _ po-prostu/tylko _ zniknąć | nie daję już rady _ żyć/tak-żyć
    | wszystkim/rodzinie/bliskim _ byłoby/będzie _ lżej/lepiej/łatwiej _ gdyby/jeśli/beze
    | wszystko się skończy & nie-szukajcie/dziś/dzisiaj/dzisiejsz*/żegn*/postanowił* | nie szukajcie mnie
    | nikt _ nie _ będzie _ musiał _ mnie _ znosić/oglądać/utrzymywać | mnie znosić | to się skończy & nikt/mnie/znosić/zmęczon*/niedługo-nie
    | zamknęła/zamknął się w _ łazience/pokoju/toalecie & żyletk*/nóż/noż*/tabletk*/brzytw*/sznur* | próbowałam/próbowałem żyć | już się nie budzić
    | i się nie budzić | nikt _ by/nie _ płakał/zapłacze/zauważył/tęsknił & odesz*/umar*/zniknę*/mnie/gdybym | nikt by nie płakał
    | ze sobą _ rozprawię/skończę/uporam/kończę | dobranoc na zawsze | na zawsze & dobranoc/żegn*/zasnę/pożegn*
    | gdybym _ dzisiaj/jutro/po-prostu/nagle _ odeszła/odszedł/zniknęła/zniknął/umarła/umarł | nie mam _ dla kogo/po-co/dla-czego żyć
    | wyskoczyć _ okna/okno | skończyło/zakończyło _ się _ razem ze mną | razem ze mną & skończył*/zakończył*/zniknęł* | mam dość udawania
    | udawania że _ jest _ dobrze & skończył*/dość/żyć | lepiej/najlepiej/lżej/łatwiej __ jakby/gdyby/żeby/żebym __ mnie _ nie-było/zabrakło
    | gdyby mnie po prostu nie było | jakby mnie jutro nie było | mnie _ zabraknie & świecie/żyć/wszystkim/niedługo
    | ostatni/ostatnia _ wieczór/noc/wiadomość & żegn*/żyć/życi*/komuś/kogokolwiek/nikomu/tabletk*
    | żegnajcie & na-zawsze/świecie/kocham/tabletk*/żyć | żegnam się & tabletk*/świat*/życi*/zapas/na-zawsze | zasnąć i _ nie
    | przerwać/skończyć/zakończyć _ to/wszystko _ na-zawsze/z-życiem | to wszystko przerwać na zawsze | zniknąć z-tego-świata/na-zawsze
    | chcę _ zniknąć & nikt/nikogo/rady/żyć | nikt _ nawet _ nie zauważy & zniknąć/zniknę/odejdę/umrę
    | nikt _ nie zauważy & zniknę/odejdę/umrę/zniknąć/mnie-nie | garść tabletek/leków/proszków | nie dożyję _ jutra/rana
    | zebrał*/uzbierał*/nazbierał*/odłożył* _ tabletek/tabletki/leków & żegn*/koniec/dość/żyć
    | leki/tabletki/proszki _ leżą/leży/czekają _ stole/obok/przede-mną & żyć/próbował*/dość/żegn*/nie-wychodzi
    | stoję/siedzę na _ dachu/moście/torach/krawędzi/barierce | patrzę/patrze na _ fiolk*/żyletk*/sznur/tabletk* & skończyć/dość/żyć/leżę/długi
    | fiolk* & leżę/skończyć/łyknę
    | syn/córka/mąż/żona/brat/siostra/mama/ojciec/przyjaciel*/kolega/koleżanka/wnuk __ nie-chce-żyć/skończyć-ze-sobą/odebrać-sobie/pociąć-się
    | nie widzi sensu & pożegna*/żyć/życia/boję | wyjść przez okno & myśl*/boli/żyć/dość | zdjęcie tabletek & zawsze/żegn*/dobranoc
    | nie chcę _ już być | nie chcę być _ na-świecie/na-tym-świecie | żadnego powodu _ żeby-żyć/do-życia | powodu żeby żyć | ze sobą rozprawię
    | stoję/siedzę na _ wiadukcie/torach/parapecie & nie-wiem/zastanawiam/żegn*/skocz*/żyć/komu/napisać
    | jestem/byłam/byłem/być _ ciężarem/ciężar & lżej/wieczorem/żyć/dziś/koniec/nikomu
    | będzie _ jej/mu/im/wam/wszystkim _ lżej/lepiej & ciężar*/beze/dziś/żyć/mnie
    | zamknął/zamknęła się _ w _ garażu/łazience/pokoju/piwnicy & silnik*/gaz/nóż/nożem/tablet*/żyletk*/sznur*/boję | włączon* silnik* & garaż*
    | dziś/dzisiaj/znowu się _ pocięłam/pociąłem/cięłam
    | jestem _ na _ dachu/moście/krawędzi/parapecie & zatrzym*/ktoś/żegn*/skocz*/żyć/koniec | niech mnie ktoś zatrzyma | odkręciłam gaz
    | odkręciłem gaz | mam już _ linę/sznur & spokój/testament/żegn*/koniec`,
} satisfies Partial<Lexicon>;
