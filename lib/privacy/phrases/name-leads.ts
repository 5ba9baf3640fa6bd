import { phraseList } from './alternatives';

/**
 * Words before somebody's name: family, neighbours, people at work, and what is done with them. A name in capitals follows, or a known
 * first name in any case. In Russian, Ukrainian, Polish and Turkish the stems below do the same for words with endings.
 */
export const NAME_LEADS: readonly string[] =
  phraseList(`this is | i am | i'm | it's | in the name of | under the name | under the name of | on behalf of | account holder | cardholder | card holder | registered to | belongs to | addressed to |
  signed by | signed for by | packed by | accepted by | collected by | received by | picked up by | delivered to | handed to | left with | ordered by | paid by | sent by | shipped to | issued to | made out to | written by | according to | spoke to | spoke with | speak to | speak with | talked to | talked with | talk to | chatted with |
  ask | asked | told | tell | call | thank | contact | emailed | messaged | meet | met | someone called | somebody called | called | named | certain | husband | wife | son | daughter | mother | father | mum | mom | mummy | dad | daddy | brother | sister | friend | girlfriend | boyfriend | fiancé | fiancée | fiance | partner | colleague | coworker | co-worker |
  boss | neighbour | neighbor | flatmate | roommate | housemate | landlord | landlady | tenant | aunt | uncle | auntie | cousin | nephew | niece | grandmother | grandfather | grandma | grandpa | granny | grandson | granddaughter | stepson | stepdaughter | mother-in-law | father-in-law | kid | nan | teacher | tutor | coach | agent | operator | employee | manager | assistant | secretary | accountant | lawyer |
  solicitor | supervisor | driver | courier | postman | postwoman | technician | representative | rep | advisor | adviser | consultant | receptionist | customer | client | recipient | receiver | buyer | seller | owner | user | student | patient | designer | photographer | director |
  это | я | зовут | на имя | оформлен на | оформлена на | от имени | некий | некая | некоего | какой-то | какая-то | какому-то | какой-нибудь | говорил с | говорила с | разговаривал с | разговаривала с | общался с | общалась с | связаться с | мы с | вместе с | подписал | подписала | упаковал | упаковала | упаковала | собрал | собрала | собирал | собирала | получил | получила | забрал | забрала | принял | приняла | оставил | оставила | передали | передал | передала | вручили | вручено | доставлено | выдали | по словам | подпись | спросите у | письмо от | для |
  це | я | звати | на ім'я | від імені | якийсь | якась | якомусь | якійсь | розмовляв з | розмовляв із | розмовляла з | спілкувався з | спілкувалася з | зв'язатися з | ми з | разом з | підписав | підписала | пакував | пакувала | запакувала | зібрав | зібрала | отримав | отримала | забрав | забрала | прийняв | прийняла | залишив | залишила | віддав | віддали | передав | передали | вручили | вручено | доставлено | видали | за словами | підпис | спитайте у | лист від | для |
  soy | a nombre de | en nombre de | de parte de | un tal | una tal | llamado | llamada | firmado por | firmó | empaquetado por | embalado por | preparado por | recibido por | recogido por | entregado a | hablé con | hablado con | hablar con | pregunten a | pregunte a | pregunta a | según | marido | esposo | esposa | mujer | hijo | hija | hermano | hermana | madre | padre | mamá | papá | amigo | amiga | novio | novia | prometido | prometida | vecino | vecina | jefe | jefa | compañero | compañera | compañero de piso | compañera de piso | primo | prima | tío | tía | sobrino | sobrina | abuelo | abuela | nieto | nieta | suegro | suegra | cuñado | cuñada |
  repartidor | mensajero | cartero | conductor | agente | operador | operadora | empleado | empleada | gerente | asesor | asesora | técnico | abogado | abogada | clienta | titular | destinatario | destinataria | propietario |
  sou | sou o | sou a | aqui é | aqui é o | aqui é a | em nome de | da parte de | um tal de | um tal | uma tal de | chamado | chamada | assinado por | embalado por | recebido por | retirado por | levantado por | entregue a | falei com | falar com | perguntem ao | perguntem à | segundo | conforme | marido | filho | filha | irmão | irmã | mãe | pai | mamãe | papai | namorado | namorada | noivo | noiva | vizinho | vizinha | chefe | colega | colega de casa | tio | tia | sobrinho | sobrinha | avó | avô | neto | neta | sogra | sogro | cunhado | cunhada | motorista | entregador | estafeta | carteiro | funcionário | funcionária | atendente | gestor | advogado | advogada |
  hier ist | hier spricht | auf den namen | im namen von | im auftrag von | namens | gewisser | gewisse | gewissen | gepackt von | verpackt von | unterschrieben von | angenommen von | abgeholt von | übergeben an | zugestellt an | abgegeben bei | gesprochen mit | fragen sie | laut | mann | frau | ehemann | ehefrau | ehemannes | sohn | sohnes | tochter | bruder | bruders | schwester | mutter | vater | mama | papa | mutti | vati | freund | freundin | verlobter | verlobte | partnerin | kollege | kollegen | kollegin | nachbar | nachbarn | nachbarin | mitbewohner | mitbewohnerin | chef | chefin | vermieter | vermieterin | tante | onkel | cousin | cousine | neffe | neffen | nichte | oma | opa | großmutter | großvater | enkel | enkelin | enkels | schwiegermutter | schwiegervater | schwager | schwägerin | lehrer | lehrerin |
  mitarbeiter | mitarbeiterin | bote | fahrer | fahrerin | zusteller | zustellerin | paketbote | postbote | techniker | berater | beraterin | kundin | empfänger | empfängerin | inhaber | inhaberin | anwalt | anwältin | gruß | grüße von |
  je suis | au nom de | de la part de | de la part du | un certain | une certaine | un dénommé | nommé | nommée | appelé | emballé par | signé par | reçu par | retiré par | retirée par | remis à | livré à | parlé à | parlé avec | parler à | demandez à | selon | mari | femme | époux | épouse | fils | fille | frère | sœur | soeur | mère | père | maman | papa | ami | amie | copain | copine | fiancé | fiancée | compagnon | compagne | conjoint | voisin | voisine | colocataire | coloc | chef | cheffe | patron | patronne | collègue | tante | oncle | cousin | cousine | neveu | nièce | grand-mère | grand-père | mamie | papi | petit-fils | petite-fille | belle-mère | beau-père | belle-sœur | beau-frère | livreur | livreuse | facteur | chauffeur | conseiller | conseillère | employé | employée | vendeur | vendeuse | avocat | avocate | titulaire | destinataire | agente |
  sono | a nome di | per conto di | per conto del | da parte di | un certo | una certa | un tale | chiamato | chiamata | confezionato da | imballato da | firmato da | ricevuto da | ritirato da | consegnato a | parlato con | parlare con | chiedete a | secondo | marito | moglie | figlio | figlia | fratello | sorella | mamma | papà | fidanzato | fidanzata | compagno | compagna | vicino | vicina | coinquilino | coinquilina | capo | capa | collega | zio | zia | nipote | nonno | nonna | suocera | suocero | cognato | cognata | cugino | cugina | corriere | fattorino | postino | autista | operatore | operatrice | impiegato | impiegata | avvocato | intestatario | destinatario |
  jestem | na nazwisko | w imieniu | niejaki | niejaka | niejakiego | jakiś | jakaś | jakiegoś | tu | to | rozmawiałem z | rozmawiałam z | według | zdaniem | spakował | spakowała | podpisał | podpisała | odebrał | odebrała | doręczono | zostawił | zostawiła | wydano | zapytajcie | dla |
  ben | adına | adım | adlı`);

/** Beginnings of such words where the language puts endings on them. */
export const LEAD_STEMS: ReadonlySet<string> = new Set(
  `муж жен супруг сын доч мам пап мать матер отец отц брат сестр сестрёнк сестренк подруг друг друз парен парн невест жених бабушк дедушк бабул дед тёт тет дяд внук внучк племянни свекров свёкр тещ тещ зять невестк кум крёстн сосед коллег начальни начальниц шеф босс менеджер оператор курьер водител почтальон специалист консультант сотрудни клиент получател заказчи покупател продав плательщи владел держател директор бухгалтер секретар помощни ассистент юрист адвокат кассир мастер тренер учител преподавател врач доктор арендатор хозя девочк мальчик ребен малыш двоюродн
  чолові дружин син донь доньк дочк мам тат батьк матір матер брат сестр сестричк подруг друз друг хлоп наречен бабус дідус тітк тіточ дядьк дядеч внук онук онучк племінни свекрух тещ зят невістк кум хрещен сусід колег керівни шеф начальни менеджер оператор кур'єр водій воді листонош спеціаліст консультант працівни клієнт отримувач одержувач замовни покуп продав платни власни директор бухгалтер секретар помічни юрист адвокат касир майстер тренер вчител лікар орендар господар дівчин
  mąż męż mężu żon żoni syn synow córk córec córc mama mamie mamy mamę mamą tata tatą taty tacie brat siostr przyjaci przyjaciółk koleg koleż chłopak dziewczyn narzecz partner babci dziad dziadk ciotk ciot ciocia wujk wuj kuzyn siostrzen bratan wnuk wnuczk teści teściow szwagier szwagr sąsiad sąsiadk szef szefow współlokator kurier kurierk kierow listonosz konsultant pracowni klient odbiorc kupując sprzedaw właścicie dyrektor księgow sekretar asystent prawni adwokat lekarz trener
  eşim eşi kocam karım annem annesi babam kardeşim ablam abim ağabeyim kızım oğlum arkadaşım komşum komşu müdürüm patronum teyzem halam amcam dayım kuzenim nişanlım sevgilim ortağım yeğenim torunum dedem anneannem babaannem kayınvalidem kayınpeder kayınbirader görümcem eltim damadım gelinim kurye şoför temsilci temsilciniz çalışan görevli müşteri alıcı satıcı sahibi avukat muhasebeci öğretmen hocam`.split(
    /\s+/,
  ),
);

/** What people do: after a word with a capital that no list knows, it was a name. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  `told said says promised confirmed answered replied wrote helped assured explained refused signed ordered paid called asked took collected received packed delivered works lives thinks wants bought sent left suggested insisted claimed apologised apologized informed advised recommended hung handled forgot mentioned
  сказал сказала говорит обещал обещала пообещал пообещала подтвердил подтвердила ответил ответила написал написала помог помогла заверил заверила объяснил объяснила отказал отказала отказался подписал подписала заказал заказала заказывал заказывала оплатил оплатила оплачивал оплачивала позвонил позвонила спросил спросила забрал забрала получил получила живет живёт хочет купил купила отправил отправила оставил оставила уверял уверяла
  сказав каже обіцяв обіцяла пообіцяв пообіцяла підтвердив підтвердила відповів відповіла написав допоміг допомогла запевнив запевнила пояснив пояснила відмовив відмовила підписав підписала замовив замовила замовляв замовляла оплатив сплатив сплатила подзвонив подзвонила запитав забрав отримав живе хоче купив купила надіслав надіслала залишив
  dijo dice prometió confirmó respondió contestó escribió ayudó aseguró explicó rechazó firmó pidió pagó llamó recogió recibió trabaja vive quiere compró envió dejó atendió comentó aseguraba
  disse diz prometeu confirmou respondeu escreveu ajudou garantiu explicou recusou assinou pediu pagou ligou recolheu recebeu trabalha mora quer comprou enviou deixou atendeu falou
  sagte sagt meinte versprach bestätigte antwortete schrieb half versicherte erklärte unterschrieb bestellte bezahlte rief
  dit disait promis confirmé répondu écrit aidé assuré expliqué refusé signé commandé payé appelé travaille veut habite
  detto dice promesso confermato risposto scritto aiutato assicurato spiegato rifiutato firmato ordinato pagato chiamato lavora vuole abita
  powiedział powiedziała mówi obiecał obiecała potwierdził potwierdziła odpowiedział odpowiedziała napisał napisała pomógł pomogła zapewnił zapewniła wyjaśnił wyjaśniła odmówił podpisał podpisała zamówił zamówiła zapłacił zapłaciła zadzwonił zadzwoniła odebrał odebrała mieszka chce kupił kupiła wysłał wysłała zostawił zostawiła
  dedi söyledi yazdı onayladı cevapladı yanıtladı aradı imzaladı ödedi aldı çalışıyor istiyor adında adlı isimli diye`.split(
    /\s+/,
  ),
);

/** Titles that stand behind a name. */
export const TITLES_AFTER: ReadonlySet<string> = new Set(
  'hanım hanim bey abi abla hoca usta efendi teyze amca jr junior sr senior'.split(' '),
);

/** Between such a word and the name. */
export const FILLERS: ReadonlySet<string> = new Set(
  `is was called named name mr mrs ms dr miss the a an зовут по имени звати на ім'я se llama llamado llamada don doña señor señora el la o a os as ao à do da dos das pelo pela com con del der die das dem den ein eine einem einer einen heißt namens herr herrn frau le la un une appelle il lo gli al alla dal dalla di si chiama dott pan pani pana panu o imieniu adlı isimli`.split(
    /\s+/,
  ),
);

/** After one of these two unknown words with capitals are rather a product. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an my your our this that these those new el la los las un una mi mis su sus tu nuestro nuestra este esta o a os as um uma meu minha seu sua do da pelo pela der die das den dem des ein eine einen einem einer mein meine meinen ihr ihre le la les un une mon ma mes ce cette du des au aux il lo i gli uno mio mia vostro nel nella del della мой моя мою моё мои ваш ваша вашу наш этот эта эту мій моя мою моє ваш цей ця цю mój moja moje moją wasz ten ta tę bu şu bir plan тариф план plano piano plan paket paketi`.split(
    /\s+/,
  ),
);
