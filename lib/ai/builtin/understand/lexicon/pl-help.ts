import type { Lexicon } from './lexicon';

/** Polish about help with apps and accounts. Syntax: lexicon.ts. */
export const plHelp = {
  tech: `nic się nie dzieje | nic _ nie dzieje
    | nie/przestał*/przestaje/nie-chce/nie-mogę/nic-nie/nie-da-się __ działa/działać/działają/działał*/ładuj*/załadow*/wczytuj*/wczyta*/otwier*/otworz*/uruchom*/uruchami*/włącz*/odpal*/odtwarz*/odtworz*/pobrać/ściągnąć/zainstal*/instal*/synchroniz*/zsynchron*/łącz*/połączyć/zapis*/wyświetl*/reaguj*/odpowiada/aktualiz*/wgrać/odpowiada/pobiera-się/słychać/widać/odtwarza/klikn*/wysyła-się/eksport*
    | crash* | wywala | wywala* | wyrzuca mnie/z | wysypuje* | wysypał* | wywaliło | crashuje | wyłącza się | wyłącza _ sam*/się/po/przy | błąd
    | błędy | błędu | błędem | bug | bugi | zawiesz* | zawiesił* | zawisł* | zacina* | zacięł* | zacięła | tnie się | laguje | laga | lagi | freez*
    | muli | wolno działa | czarn*/biał*/pust*/niebieski ekran* | ekran* _ czarn*/biał*/pust* | kręci się | kręci kółko | w kółko _ ładuje/kręci
    | ładuje _ w nieskończoność | nieskończon* ładowan* | utknęła/utknąłem/utknęłam na | awari* | usterk* | problem* techniczn*
    | techniczn* problem*/błąd/usterk*
    | strona/aplikacja/apka/serwis/gra/program/wideo/film/przycisk/link/serwer/funkcja/apki/synchronizacja/odtwarzacz _ nie/leży/padł*/padła/szwankuje/się-psuje/padł*/nie-dziala/wariuje/zepsut*
    | serwer* padł* | szwankuj* | buforuj* | brak dźwięku | nie ma dźwięku | zepsut* aplik*/stron*/przycisk*/link* | komunikat _ błęd* | rozłącza
    | wysypuje | nie odpala | przycina | wyłącza/zamyka/restartuje/zawiesza/wiesza/zacina/tnie/wywala/resetuje się
    | się wyłącza/zamyka/restartuje/zawiesza/wiesza/zacina/tnie/wywala/resetuje/nie-otwiera/nie-ładuje/nie-włącza/nie-synchronizuje | wywala błąd
    | wyskakuje błąd/komunikat/okno | błąd 500/404/403/502/503/serwera/aplikacji/połączenia
    | po aktualizacji/update/ostatniej-aktualizacji & nie/wyłącza/zamyka/wiesza/zawiesza/zniknął/zniknęły/brak/błąd/przestał*
    | przestał*/przestaje się działać/synchronizować/otwierać/włączać/ładować/odtwarzać | brak dźwięku/obrazu/napisów/powiadomień
    | nie ma dźwięku/obrazu | nie słychać/słyszę/widać | nie przychodzą/dostaję powiadomienia/powiadomień
    | nie ładują/ładuje/otwiera/otwierają/wczytuje/odtwarza/włącza/zapisuje/wyświetla/synchronizuje/drukuje/pobiera się | pasek stoi
    | stoi w miejscu | stoi na | licznik __ stoi/nie/źle | link* __ prowadzi/pust*/nie-działa/wygasł/404/błąd | pust* stron*/stronie
    | do pustej strony | biały/czarny/pusty/czarna/biała ekran/ekranie/strona
    | zniknął/zniknęły/zniknęła/zniknęło/przepadł*/skasował* się/mi/wszystkie/postęp*/dane/zdjęci*/wynik*/projekt*
    | postęp* __ zniknął/zniknęły/przepadł*/skasował* | plik* __ uszkodzon*/nie-otwiera | mikrofon*/kamer* nie
    | apka/aplikacja/strona/gra/program się zawiesza/wiesza/wyłącza/zacina/sypie | sypie się | krzaczy | zamula | długo się ładuje | jakiś bug/błąd
    | nie-mogę/nie-moge/nie-da-się/nie-potrafię/nie-jestem-w-stanie _ otworzyć/uruchomić/pobrać/ściągnąć/zainstalować/obejrzeć/odtworzyć/korzystać/zagrać/zapisać/zaktualizować/wgrać/wejść-w/używać/połączyć/odpalić/wyeksportować
    | napisy __ rozjeżdżają/nie/źle/opóźnion*/brak | rozjeżdża* się | do góry nogami | odwrócone | na komputerze/telefonie/laptopie __ nie/już-nie
    | kod* qr __ nie | nie skanuje | się nie skanuje/otwiera/ładuje/zapisuje/wyświetla/drukuje | kręci się kółko
    | nie widzi __ opask*/zegark*/drukark*/telefon*/urządz* | przepadły/przepadło/zniknęły/zniknęło __ postęp*/dane/wynik*/zdjęci*
    | brakuje przycisku/opcji | zgłosić/zgłaszam błąd | psuje się/coś | nie działa na | zniknęły/zniknęło/zniknął/zniknęła | nie ma obrazu/dźwięku
    | klikam __ nic/nie | i nic się/nie-dzieje | zawieszki | zawiechy | po angielsku choć/zamiast/mimo | pękniętym ekranem
    | urywa/urywają/urwał* się | wyrzuca mnie | kręci się __ kółeczko/kółko | kółeczko | zawiesza | przycisk/guzik _ szary/nieaktywny/martwy
    | nieaktywny przycisk | przestał*/przestały się _ liczyć/naliczać/zapisywać/zgrywać | kroki __ nie/przestały
    | gubi/gubią/zgubił* _ moje/treningi/postęp*/dane/wyniki/kroki | nie sparow* | nie paruje | wywala się | wysypuje się
    | dźwięk/obraz/głos/film/wideo __ zacina*/znika*/przerywa*/trzeszcz*/urywa* | trzeszcz* | przerywa
    | plik*/pdf*/archiwum/link* __ uszkodz*/nie-otwier*/pust*/nie-działa/nieprawidłow* | zip __ nie
    | nie da się _ otworzyć/wczytać/pobrać/odtworzyć/kliknąć/dodać/wgrać/zapisać
    | nie mogę _ dodać/wgrać/zapisać/kliknąć/przejść/przewinąć/pobrać/odsłuchać | po _ aktualizacji __ czarn*/biał*/wyrzuca/zniknęł*/nie/wywala
    | wszystko znika | i wszystko znika | krzaczki | krzaczkami | zamiast polskich liter
    | przypomnieni*/powiadomieni* __ w-nocy/o-złej/nie-przychodz*/choć/mimo | nie ładują | licznik _ stoi/zatrzymał*/nie
    | nie dostałem/dostałam _ skrzynki/nagrody/punktów/monet/diamentów | zniknęły _ wszystkie/lekcje/dane/zdjęcia
    | połowa _ filmów/lekcji/plików/nagrań _ nie | ankiet*/formularz* __ znika/nie/błąd/wyślij/wysyła/kasuje | tną | się tną
    | dźwięku w ogóle nie ma | wygenerował* się pust* | same zera | drukarka _ nie-widzi/nie | nie widzi _ waszej aplikacji
    | synchronizacja _ leży/nie | formularz też nie działa | prowadzi do pustej | apka _ się _ zawiesiła | wyskoczył błąd | nie aktywuje
    | się nie aktywuje | klucz* _ się nie | już użyty | zawisła | wynik się nie zapisuje
    | nadal/dalej/wciąż się nie wgrywa*/ładuj*/otwiera*/zapisuj*/wczytuj* | wgrywa*/wgrywają & nie/zdjęci*/album*
    | za trzecim/drugim/dziesiątym razem & przewija*/przewraca*/otwiera*/klika* | przycisk __ szary/szarzeje/nieaktywn* | nie drukuje
    | restartuje/wyłącza/resetuje _ się _ telefon/tablet/laptop | telefon/tablet/laptop _ restartuje/wyłącza/resetuje/wiesza
    | czyta/pokazuje/gra/odtwarza _ zupełnie/całkiem _ inn* | pokazuje __ anynumber & tętno/kroki/wagę/puls/kalorie | strona __ szara/biała/pusta
    | białe/szare/puste pole`,
  emailChange: `
    | zmien*/zmian*/zaktualiz*/aktualiz*/popraw*/podmien*/podmian*/skoryg*/edyt*/przepis*/przepiąć/przenieś*/wymien*/przypis*/zmień* __ mail*/e-mail*/email*/poczt*/adres-mailow*/adresu-mailow*/meil*/emial*
    | mail*/e-mail*/email*/poczt*/meil* _ zmien*/zmian*/popraw*/zaktualiz*/podmien*/na-inny/na-nowy/jest-zły/jest-błędny
    | now*/inn* _ mail*/e-mail*/email*/adres-poczty/adresu-poczty/adres-mailowy/skrzynk*/meil* | nowy adres e-mail
    | literówk*/błąd/pomył*/pomyłk*/pomylił* __ mail*/e-mail*/email*/adresie-e-mail/adresie-mail*
    | zł*/błędn*/niewłaściw*/nieprawidłow*/pomylony _ mail*/e-mail*/email*/adres-mail* | mail*/e-mail*/email* _ błędn*/zł*/literówk*/nieprawidłow*
    | stary/starego/starym/starej/stara/starą/poprzedni* _ mail/maila/mailem/mailu/e-mail/e-maila/email/emaila/skrzynk*/poczt*
    | nie-mam/straciłem/straciłam/utraciłem/utraciłam/stracił* _ dostęp* do _ mail*/e-mail*/email*/poczt*/skrzynk*
    | nie korzystam/używam __ mail*/e-mail*/email*/poczt*/skrzynk* | zmian* maila/adresu | mail* przypisan* | literówk* w mailu/adresie
    | powinno/powinien być __ gmail/zamiast/a-nie/anyemail | anyemail __ na/zamiast anyemail
    | nowy/nowego/nową/nowa mail/maila/adres/skrzynkę/skrzynka/e-mail | jak __ zaktualizować/zmienić __ mail*/adres*
    | na inny/nowy/drugi/inną/nową/inne mail*/e-mail*/email*/skrzynk*/poczt*
    | adres mailowy/e-mail/email/poczty & nowy/nowego/zmien*/podać/zaktualizować | konto __ na maila | przepisać na swojego/mojego/inny/inną/swój
    | aktualizacj* __ anyemail/mail*/poczt* | zmieniłam/zmieniłem __ pocztę/maila/nazwisko-i | na maila __ chcę/męża/żony/firm*
    | zmienić/zaktualizować/podmienić/podać/wpisać/podpiąć/przypisać __ mail*/e-mail*/email*/skrzynk* | podpiąć/przypisać __ adres/nową
    | podmienić adres | skrzynk* na/wp/onet/o2/interia/gmail | nowy mail | podany e-mail/mail/email | wysyłać odtąd/teraz/od-teraz na
    | wszystko wysyłać na anyemail | odtąd na anyemail | przenieść _ wszystko/konto na _ gmail*/inny/nowy/mail*
    | potwierdzenia/faktury/maile _ trafiają/idą/przychodzą do/na _ obcej/obcego/innej/kogoś/stary/nie-ten
    | mój _ właściwy/prawidłowy/poprawny/nowy/aktualny _ mail/adres/e-mail | konto _ ma/będzie _ należeć/przejść & mail*
    | przenieść/przenieście/przepiszcie/przepisać _ konto/profil _ na anyemail`,
  access: `nie/niemożliw*/problem*/kłopot*/brak/trudności __ zalogow*/logow*/loguj*/logowan*
    | zalogow*/logowani*/logow* _ nie/problem*/niemożliw*/błąd/kłopot*
    | nie-mogę/moge/da-się/mam-jak/potrafię/umiem/udaje _ wejść/dostać/zalogować/wbić/dostać-się _ na/do/się _ kont*/swoj*/profil*
    | nie mogę wejść/dostać-się na/do _ konto/konta/swoje/moje/profil*
    | hasł* & zapomni*/zresetow*/reset*/zmien*/zmian*/odzyska*/nie-działa/nie-pamiętam/przypomn*/nie-pasuje/nieprawidłow*/błędn*/niepoprawn*/ustaw*/zgubił*/nowe/nowego
    | zapomniał* hasł* | konto/konta/kontem/profil _ zablokowan*/zhakow*/zawieszon*/zbanow*/przejęt*/zablokowal*/zablokow*/nieaktywn*
    | zablokowan* _ kont*/profil*/dostęp* | zablokowaliście/zablokowal*/zhakow*/zbanow*/przejął/włamał* __ kont*/profil*/mnie
    | kod*/link*/sms* & weryfik*/sms*/logowan*/potwierdz*/aktywac*/autoryzac*/reset*/uwierzytel* & nie/brak
    | nie przychodzi/dostaję/przyszedł/dociera/otrzymuję/dotarł/dostałem/dostałam/otrzymałem/otrzymałam _ kod/kodu/sms/smsa/link/linku/mail/maila weryfik*/potwierdz*/logowan*/aktywac*/do/z/sms*/reset*
    | nie przychodzi _ kod/sms/link/smsy | odzysk*/przywróc*/przywrócen* _ dostęp*/kont*/hasł*
    | nie-mam/brak/straciłem/straciłam/utraciłem/utraciłam/stracił* _ dostęp* do _ konta/profilu/swojego/mojego | dostęp* do konta
    | wylogow* mnie/ciągle/co-chwilę/cały | wylogowuje | wyrzuca _ z konta | włamanie na konto | weryfikacj* dwuetapow* | reset hasła
    | nie-mogę/nie-moge/nie-da-się/nie-potrafię __ zalogować/wejść-na-konto/dostać-się | nie wejdę/wchodzi na konto/do-konta
    | pisze/wyskakuje/pokazuje __ błędne/złe/nieprawidłowe hasło/login | zapomniał* hasł*/loginu
    | ktoś __ włamał/zalogował/wszedł/przejął/zmienił __ konto/hasło/konta | włamał* się | włamani* | zhakowan*
    | zablokowaliście/zablokowano/zablokowane __ kont* | konto __ zniknęło/nie-istnieje/zablokowane/usunięte
    | kod* __ nie-przychodzi/sms/weryfikacyjny | gdzie/jak się/mogę __ loguje/zalogować/logować | link* resetują* | nie mam jak odebrać
    | odebrać kodu | zmienił* telefon/numer & kod*/sms*/zalogow* | niezweryfikowan* | blokad* konta/kont/dostępu | za co __ blokad*/ban
    | dostać się do aplikacji/konta/kursu/panelu | zmian* telefonu & dostać/zalogow*/kod*/wejść | ustawieni* nowego hasła | nowe/nowego hasło/hasła
    | blokujecie mnie/konto | nie ma takiego użytkownika/konta/loginu | użytkownik/konto/login _ nie istnieje/istniej*/znaleziono
    | link* do/z/na _ ustawieni*/zmiany/resetu/nowego/odzyskania _ hasła
    | ktoś/nieznajomy/haker __ wszedł/zalogował/przejął/wlazł/grzebał __ konto/konta/koncie/profil
    | logowanie/zalogowanie z _ innego/obcego/nieznanego/rosji/chin/wietnamu/indii | podejrzan* logowan*/aktywnoś*/logowanie
    | zmienił*/stracił*/zgubił* _ telefon*/numer* & kod*/sms*/zalogow*/logow*/dostać | kod*/sms* __ na-stary/poprzedni/nieaktualny numer/telefon
    | nie poznaje mnie | nie wpuszcza | nie puszcza _ konto/dalej/logow* | konto _ ograniczon*/wygasło/zniknęło/zablokowan*/nieaktywne/zawiesz*
    | odblokować/odblokujcie/odblokowanie _ konto/konta/dostęp/profil | wejść na/do _ konto/konta/panel/profil/panelu & nie/jak/niemożliw*
    | nie wchodzi _ hasło/login/na-konto | hasł* __ nie-przyjmuj*/nie-pasuj*/odrzuc*/przestało/nie-działa* | autoryzacj* dwu*
    | aplikacj* uwierzytelniając* | authenticator* | google/facebook* __ zalogow*/logow* | nie pamiętam _ hasł*/loginu/maila/pinu
    | chce/żąda/wymaga/prosi _ pinu/pin/kodu/hasła/jakiegoś & nie-znam/nie-pamiętam/skąd/nie-mam
    | dostęp _ wygasł/wygasł/zablokowany/skończył/odcięty & logowan*/opłac*/zapłac*/widzę/pisze | zbanował*/zbanowali*/zbanowany/ban/bana
    | za co _ ban/zbanowal*/zablokowal*/mnie | na jaki adres/mail _ zapisywał*/rejestrował*/zakładał* | odblokować & zalogow*/konto/dostęp
    | ani razu _ nie _ udało _ zalogować/wejść | nie udało mi się zalogować | jak odzyskać dostęp | wylogowało | wylogowało mnie
    | nie mogę wejść z powrotem | odzyskać logowanie | dostęp* do skrzynki & konto/logow*
    | nie przyjmuje _ mi _ hasła/kodu/loginu/pinu/hasło | hasła/kodu __ nie przyjmuje | aplikacj* _ z/do _ kodami/kodów/uwierzytelnia*
    | dostać _ się _ do-środka/z-powrotem | potwierdzeni* _ ze _ starego/starej/innego & laptop*/telefon*/urządzeni*/komputer*
    | profil/konto _ został*/jest/zostało/czasowo _ ograniczon* | wpuśćcie/wpuść/wpuście _ mnie
    | wzór _ odblokow*/blokady | tajne/pomocnicze/kontrolne pytanie | pytanie pomocnicze/kontrolne | nie wejdę _ do/na | wpuściło __ wyrzuciło
    | kod wpisał* __ wyrzuc*/nie-wpuszcza | link* _ martw*/nieaktywn* | nie ustawiał* & pytani*/hasł*/pin*/kod*
    | przez to _ nie _ zaloguję/wejdę/dostanę | nie zaloguję się | nie wejdę
    | sesja _ wygasł*/zakończon*/przerwan* | znowu/znów _ każe/prosi _ się-zalogować/zalogować/hasło | dwuetapow* logowani*`,
} satisfies Partial<Lexicon>;
