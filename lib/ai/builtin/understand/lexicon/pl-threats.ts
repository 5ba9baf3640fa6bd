import type { Lexicon } from './lexicon';

/** Polish about threats, temper and danger. Syntax: lexicon.ts. */
export const plThreats = {
  chargeback: `chargeback* | charge back* | obciążeni* zwrotn* | procedur* zwrotn* | cofn*/cofam/wycof*/odwołam/zablokuj*/anuluj*/anulow* &
    płatnoś*/transakcj*/przelew*/obciąż* & bank*/kart*/paypal*/visa/mastercard |
    idę/ide/pójdę/pojde/udam/dzwonię/dzwonie/zadzwonię/zadzwonie/zgłosz*/zgłaszam/zgłosimy/zgloszę/składam/złożę/złoże/zwrócę/zwracam/piszę/napiszę/skontaktuj*/kontaktuj*/wystąpię/poproszę/zawiadomię/powiadomię/poinformuj*/informuj*/zlecę/zlecam/zaangażuję/uruchomię/wchodzę/interweni*/lecę/sprawę/sprawa/poskarżę/skieruj*/kieruj*/rozwiąż*/załatw*/walcz*/zażądam
    &
    bank/banku/bankiem/bankowi/bankowość/paypal*/visa/visie/visy/mastercard*/operatora-kart*/operatorem-kart*/operatorowi-kart*/wydawcy-kart*/wydawcą-kart*/operatora-płatności/operatorem-płatności/przelewy24/payu
    | zareklam* & bank*/transakcj*/płatnoś*/kart* | reklamac*/reklamuj*/reklamow* &
    bank*/transakcj*/płatnoś*/paypal*/visa/visie/mastercard*/kart* | przez/za-pośrednictwem/poprzez/z-pomocą _
    bank/banku/paypal*/visa/visę/mastercard/operatora & odzyska*/zwrot*/cofn*/pieniądz*/załatw*/reklam*/spór/sprawę/pieniędzy/kas*/walczyć |
    bank*/paypal*/visa/mastercard* & odzyska*/cofnie/cofną/odda/zwróci/ściągnie/wycofa/zrobi-zwrot/zwrot* | odzyskam/odzyskamy/odbiorę/ściągnę
    __ bank*/paypal*/kart*/mastercard*/visa/visę | bank _ się tym zajmie/zajmie/rozwiąże | spór/sporu/spor/sporem _
    paypal*/bank*/transakcj*/w/z/na/o/płatnoś* | otworz*/otwier*/założę/zakładam/zgłoszę/rozpoczn*/wszczyn*/wszczn*/składam/złożę/zgłaszam _
    spór/sporu/dispute/spor | zakwestion*/kwestion* & transakcj*/płatnoś*/bank*/obciąż*/kart*/zakup | sporn* transakcj* |
    zgłosić/złożyć/pójść/iść/zgłoszenie __ do-banku/w-banku | sprawa trafi/idzie do banku | dispute | charge back | reklamacj* __
    bank*/kart*/visa/mastercard/wydawc* | reklamow* __ bank*/kart*/wydawc*/płatnoś*/transakcj* |
    składam/złożę/złożyłem/złożyłam/zgłaszam/zgłoszę/zgłosiłem/zgłosiłam __ reklamacj*/chargeback*/spór/zgłoszen* &
    bank*/kart*/paypal*/visa/mastercard/płatnoś* | spór/sporu/sporem __ paypal*/bank*/kart*/otworz*/otwier* |
    otworz*/otwier*/otworzył*/zakładam/założę/założyłem __ spór/sprawę/dispute __ paypal* | otworzył*/otworzę/otwieram __ spór | bank
    cofnie/cofa/odda/zwróci/wycofa/odzyska | cofn*/wycof*/odwróc*/odzyska* __ transakcj*/płatnoś*/pieniądze/obciąż* &
    bank*/kart*/paypal*/visa/mastercard | przez/w/do/z bank*/banku __ odzyska*/cofn*/reklam*/wycof*/chargeback*/spór |
    idę/pójdę/dzwonię/zadzwonię/piszę/zgłaszam-się/zgłoszę do/w banku | ochron* kupując* | procedur* chargeback* | zablokuj*/zastrzeg* __
    płatnoś*/transakcj*/obciąż* | odwołam/cofnę/wycofam płatność/przelew/transakcję/zgodę-na-obciążenie | zwrot __ bank*/visa/mastercard &
    wystąpi*/zażąda*/uzyska*/odzyska* | bank/bankowi/visa/mastercard __ cofa/cofnie/cofnął/odda/oddaje/zwraca/anuluje
    transakcj*/płatnoś*/pieniądze/kasę | kwestionuj*/zakwestion* __ płatnoś*/transakcj*/obciąż*/operator*/bank*/kart* | operator* kart* |
    reklamuj*/reklamow* __ obciąż*/płatnoś*/transakcj* | otworzyć/zakładać/założyć/otwierać __ sprawę/spór/zgłoszenie & paypal* | cofa
    transakcję`,
  legal: `radc* prawn* | kancelari* | sąd | sądu | sądzie | sądem | sądow* | pozew | pozwu | pozwę | pozwe | pozywam | pozwiemy | policj* |
    prokurat* | uokik* | uodo | rzecznik* _ konsument*/praw/finansow* | federacj* konsument* | ochron* konsument* | inspekcj* handlow* | krok*
    prawn* | drog* prawn*/sądow* | skarg* do/w _ urzęd*/uokik/rzecznik*/organ*/knf/komisj* | zawiadomieni* _ o/do/na _ | organ* ścigania |
    organ* nadzor* | odpowiednie organy | odpowiednim organom | właściw* organ* | urząd/urzędu/urzędzie | knf | komornik* | windykac* |
    wezwanie przedsądowe | przestępstw* _ zgłosz* | kodeks* | karn* odpowiedz* | odpowiedzialności karnej | egzekucj* | rzecznik*
    konsument*/praw | pozew* | pozw* | do sądu | prokuratur* | zawiadomieni* | zgłaszam/zgłoszę/zgłosiłem/zgłosimy __
    policj*/prokuratur*/uokik*/oszustwo/urzęd*/inspekcj* | urząd ochrony | kroki prawne | droga prawna | drogę prawną/sądową | puodo | skarga
    do | sądach | sądowi | sądowa | sądowej | sądowego | sądowy | mój/moim/mojego/nasz/adwokata/do/przez/z/ze/u/pisma-od
    adwokat*/prawnik*/mecenas* | adwokat*/prawnik*/mecenas* __ skontaktuj*/napisze/zajmie/zajmuje/zgłosi/odezwie/przejmie/przekaż*/przekaz* |
    prawnika | prawnikiem | prawnikowi | adwokata | adwokatowi | mecenasa | prawnik się | adwokat | prawnik | mecenas | urzęd* ochrony |
    urzędu ochrony danych`,
  publicShame: `negatywn*/zł*/fataln*/najgorsz*/kiepsk*/miażdżąc*/słab*/niepochlebn*/odpowiedni*/stosown*/szczer* _
    opini*/recenzj*/komentarz*/ocen*/opinie | opini*/recenzj*/ocen*/komentarz* &
    google/google*/trustpilot/wszędzie/opineo/ceneo/facebook*/internecie/gowork/fb/forach/allegro/negatywn*/app/sklepie-play/gdzie-się-da/każdym-portalu/portalach
    |
    napiszę/napisze/opiszę/opisze/opublikuj*/udostępni*/wrzucę/wrzuce/powiem/powiadomię/ostrzeg*/podzielę/rozgłosz*/wstawię/nagram/obsmaruj*/postuj*/rozpow*
    __
    wszędzie/internecie/internet*/facebook*/fb/social*/socialach/mediach/tiktok*/tik/instagram*/grupach/grupie/wszystkim/wszystkich/znajomym/znajomych/twitter*/twitterze/wykop*/youtub*/forum/forach/portalach/innych/ludzi/publicznie/linkedin*
    | nagłośni* | nagłośnię | media/mediów/mediach/mediom społecznościow* | social media | mediów | do mediów | dziennikarz* | do
    gazety/prasy/telewizji | w telewizji | jedn* gwiazdk* | 1 gwiazdk* | jedynk* w | wszyscy się dowiedz* | obsmaruję | antyreklam* | wykop
    efekt | trustpilot | gowork | publicznie | opisz*/opisze/opiszę was/to/wszystko/sprawę __
    forum*/facebook*/opini*/internet*/google*/mediach/wszędzie/grup* | na każdym forum | w opiniach google | opini* google* | niech
    ludzie/wszyscy wiedzą/zobaczą/przeczytają | wszyscy się dowiedzą | negatywn*/zł* opini*/recenzj*/komentarz* | jedna gwiazdka | jedną
    gwiazdkę | wystawi* __ opini*/recenzj*/gwiazd*/komentarz* | do mediów/gazety/telewizji/prasy | uwaga tvn | wykop* | na
    facebooku/instagramie/tiktoku/twitterze | przestrzeg* __ ludzi/wszystk*/innych/znajomych | ostrzeg* __ ludzi/wszystk*/innych/znajomych |
    gazet* __ napisze/opisze/chętnie/zgłoszę | lokaln* gazet* | jedna gwiazdka wszędzie | wszędzie gdzie się da`,
  insult: `idiot* | debil* | kretyn* | głupi | głupia | głupie | głupich | głupk* | głupot* | durn* | dureń | kurw* | kurde | chuj* | huj | huje |
    chój | pierdol* | pierdal* | spierd* | wypierd* | pierdziel* | opierd* | popierd* | rozpierd* | upierd* | jeba* | jebi* | jebn* | zjeb* |
    pojeb* | wyjeb* | wkurw* | skurw* | skurwy* | gówn* | gowno | gówien* | dup* | w dupie | cham* | bezczeln* | sukinsyn* | cwel* | cwaniak*
    | frajer* | palant* | matoł* | baran | barany | osioł | osły | śmieci/śmieć _ | szmat* | szmaciarz* | nieudacz* | niedorozwin* | tępak* |
    tępe | tępi | kłamc* | kłamie* | kłamstw* | kłamiecie | łgarz* | łżecie | oszołom* | cholern* | cholera | cholery | do diabła | do jasnej
    | szlag | żałosn* | żal mi was | banda _ | bandą | bandyt* | cyrk | klaun* | klown* | burdel* | patologi* | patus* | hańba | bezwstyd* |
    wstydu nie macie | walcie się | pocałujcie | niekompet* | partacz* | gnoj* | gnój | świnie | dziadostw* | imbecyl* | ćwok* | buc | buce |
    parszyw* | ścierw* | wtf | pieprz* | spieprz* | kij wam | dziady | nieroby | nierób | jeban* | pojeban* | złodziejstw* | banda | bydł* |
    pajac* | błazn* | buraki | chamy | chamstw* | cham | nieudaczni* | nieuk* | patałach* | durni* | śmieć | świni* | zasran* | dupek | dupk*
    | spieprzaj* | spierdal* | głupi/głupie/głupia/głupich/głupki/głupcy/głupków | idioci | idiotom | kretyni | debile | pieprzone |
    nieudacznicy | wstyd żeby | tfu | łajzy | kanalie | badziewn* | pocałujcie mnie | dranie | łotr* | bandyci | hołota`,
  fraud: `oszu* | oszust* | złodziej* | zlodziej* | wyłudz* | naciągacz* | naciąga* _ ludzi/klient*/na | naciągnęl* | naciągaczy | kradniecie |
    kradną | kradzie* | ukradl* | ukradli | okrad* | okrada* | okradl* | scam* | przekręt* | przekret* | kantuj* | kanciarz* | wałek | wałki |
    walek | krętacz* | kręcicie | przestępc* | przestępst* | szwindel* | robicie ludzi/klientów/mnie w/na | zrobiliście mnie w/na | rżniecie |
    zrobiony w | fałszyw* sklep*/stron*/firm* | lewy sklep | piramida | żerujecie | rabunek | rozbój | grabież | bandyck* | wykiwa* | orżn* |
    cwaniactw* | nieuczciw* | okantow* | dymacie | wydymal* | oszukał* | kradzież | okradli* | okradzion* | naciąga* | naciągn* | banda
    oszustów/złodziei | lipna firma | kant | kanty | ukradliście | ukradł* mi | kradzież*`,
  ultimatum: `w przeciwnym razie/wypadku/przypadku | bo inaczej | inaczej _ pójdę/zgłoszę/będę/się/sprawa/napiszę/idę | albo __ albo | ostatni raz
    proszę/piszę/upominam/ostrzegam/pytam | ostatnie ostrzeżenie/wezwanie | ostatnia/ostatnią szans* | daję/daje wam/ci/państwu _
    godzin*/dni/dzień/czas/24/48/jeden/tydzień/do | macie/masz/mają-państwo _ 24/48/12/72/godzin*/czas/dzień/do | czekam do _
    jutra/dzisiaj/dziś/końca/piątku/poniedziałku/wieczora/godz* | zadam zwrotu | ostrzegam | wzywam _ do | jeśli/jeżeli/jak nie &
    pójdę/idę/zgłoszę/zgłaszam/dzwonię/zadzwonię/podejmę/napiszę/wystawię/inaczej/zawiadomię/pożałujecie/porozmawiamy/pogadamy |
    jeśli/jeżeli/jak/o-ile _ nie _
    zwrócicie/oddacie/wyślecie/odpowiecie/odpiszecie/rozwiążecie/dostanę/otrzymam/odzyskam/załatwicie/zrobicie/zareagujecie/oddasz/wyślesz __
    to/pójdę/idę/zgłoszę/zgłaszam/będę/sprawa/się/napiszę/podejmę/zrobię/dzwonię | pożałujecie | pożałuje* | do końca dnia/tygodnia | w ciągu
    24/48/12/72/najbliższych/godziny/dwóch/trzech/jednego | natychmiast _ zwróćcie/oddajcie/wyślijcie/oddać/zwrócić |
    zwróćcie/oddajcie/oddawajcie/oddawać __ natychmiast | będę/jestem zmuszon* | konsekwencj* | wyciągn* konsekw* | moja cierpliwość się |
    koniec cierpliwości | skończyła _ cierpliwość | domagam się | nie odpuszczę | tego tak nie zostawię | nie ręczę za siebie | żądam
    natychmiast*/zwrotu/oddania/wyjaśnień/pieniędzy/anulowania`,
  frustration: `skandal* | kpin* | kpicie | jaja sobie | robicie _ jaja | żart* | żarty | ile można | ile jeszcze | ile mam/można/mamy/trzeba czekać | jak
    długo mam/jeszcze | nadal/wciąż/ciągle/dalej _ nie/czekam/brak/nic/to-samo | do tej pory | do dzisiaj nie | dlaczego tak długo | czemu tak
    długo | tak długo | za długo | rozczarow* | zawiedz* | zirytow* | irytuj* | wkurz* | denerw* | zdenerw* | wściek* | mam dość | mam dosyć |
    mam tego dość | dość tego | natychmiast* | niezwłoczn* | pilne | pilnie | pilna | pospiesz* | pośpiesz* | kolejny raz | po raz | drugi raz
    | trzeci raz | czwarty raz | piąty raz | setny raz | któryś raz | już _
    pisał*/dzwonił*/zgłasza*/prosił*/mówił*/tydzień/miesiąc/godzin*/dwa/trzy/2/3/czekam | pisał*/dzwonił* _
    razy/wielokrotn*/kilka/trzy/dwa/już | wielokrotn* | nikt _ nie _ odpowiad*/odpis*/reaguj*/odbier*/pomóg*/pomaga*/pomógł/kontakt* |
    brak/zero _ odpowiedzi/reakcji/kontaktu/odzewu | bez odpowiedzi/reakcji/odzewu | nie
    odpowiadacie/odpisujecie/odpisuje/odbieracie/reagujecie/odpowiada | nie dostał*/otrzymał* _ odpowiedzi | ignor* | olewa* | lekceważ* |
    zbywa* | zlewacie | halo | haloo* | jest tam ktoś | co jest grane | co się _ dzieje | co wy robicie | masakr* | tragedi* | tragiczn* |
    dramat* | porażk* | koszmar* | okropn* | beznadziej* | fataln* | najgorsz* | nie do przyjęcia | niedopuszczaln* | niedopuszczal* | nie do
    pomyślenia | niewiarygodn* | cierpliwoś* | wstyd | żenad* | żenuj* | w końcu | znowu | znów | od tygodni* | od miesi* | od
    kilku/wielu/dwóch/trzech/tylu dni/tygodni/miesięcy/godzin | dni temu | tygodni temu | tygodnie temu | tydzień temu | godzin temu | godziny
    temu | miesiąc temu | nieporozumieni* | absurd* | paranoj* | oburz* | niepoważn* | nigdy więcej | szkoda słów | brak słów | ręce opadają |
    no ludzie | no błagam | dno | odsyła* _ od | w kółko | gdzie moje pieniądze | co to ma być | co to ma znaczyć | denerwujące | porażka | co
    wy sobie | co się dzieje | po raz kolejny | znowu to samo | naprawcie to wreszcie/w-końcu | bez słowa wyjaśnienia | co jest | cisza |
    jakiś żart | to jakiś żart | to żart | kpiny | śmiech na sali | żenada | bezużyteczn* | nikt nie odpisuje/odpowiada/reaguje/odbiera | zero
    odpowiedzi/reakcji/kontaktu | brak odpowiedzi/reakcji/kontaktu | trzeci/czwarty/piąty/drugi tydzień/raz/mail/dzień | długo jeszcze |
    masakra | dramat | wreszcie to | to wreszcie | kiedy wreszcie | odpiszcie wreszcie | oddajcie wreszcie | wyślijcie wreszcie | przecież
    płacę | umawialiście`,
  selfHarm: `zabić/zabiję/zabije/zabijam się | zabić siebie | samobój* | samoboj* | popełni* samob* | skończyć ze sobą/sobą | skończę ze sobą |
    odebrać/odbiorę/odbiore sobie życie | targn* się na | nie chcę/chce/mam-po-co/mam-siły/chcę-już/chce-już/chce-mi-się _ żyć | nie chce mi
    się żyć | chcę/chce/wolę/wole/chciał* _ umrzeć/zniknąć/zdechnąć | lepiej _ umrzeć/żebym/gdybym _ nie/umarł* | nie widzę sensu _ życia/żyć
    | życie nie ma sensu | nie ma sensu żyć | po co żyć | tnę się | pociąć się | potnę się | okalecz* | samookalecz* | zrobić sobie krzywdę |
    zrobię sobie krzywdę | powiesić się | powieszę się | powiesze się | skoczyć/skoczę _ z mostu/okna/dachu/balkonu | podciąć sobie żyły |
    żyły | łykn*/nałykam/nałykać się tabletek | myśli samobójcz* | odejść z tego świata | skończyć z życiem | nie dam rady _ żyć | mam dość
    życia | zakończyć _ życie | beze mnie lepiej | nie chce mi się/już żyć | nie chcę _ żyć | żyć mi się | skończyć ze sobą | ze sobą skończyć
    | zabić się | się zabić | zabiję się | odebrać sobie życie | nie mam po co żyć | chcę umrzeć | wolałbym/wolałabym umrzeć/nie-żyć | zniknąć
    na zawsze | nikt __ nie-zauważy/nie-zatęskni/tęsknić & skończyć/zniknę/umrę/życie | ciąć się | podciąć żyły | połknąć __ tabletki |
    nałykać* | skoczę/skoczyć z/pod __ mostu/okna/dachu/pociąg/pociągu | bez sensu to życie | dość życia | dosyć życia |
    połknęł*/połknąłem/zażył*/wziął*/wzięł*/łyknęł* __ tablet*/lek*/pigułk* | dużo/wszystkie tabletki/tabletek & połk*/zażył*/wzię* | umrzeć |
    na tym świecie & nie-chcę/nie-być/dłużej | nie chcę __ być/żyć __ świecie | pocięłam/pociąłem | się pocięłam/pociąłem | kaleczę się | nie
    chcę dłużej być/żyć | nie widzę wyjścia & żyć/świecie/być/koniec/dłużej`,
} satisfies Partial<Lexicon>;
