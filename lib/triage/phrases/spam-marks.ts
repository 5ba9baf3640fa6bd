import type { SpamKind } from './spam-phrases';

/**
 * Phrases that hardly anybody but a sender of unsolicited offers writes: one is almost enough. As in {@link SPAM_KINDS}, at word
 * starts and without accents; `_` stands for up to four words.
 */
export const SPAM_MARKS: readonly SpamKind[] = [
  {
    reason: 'seo',
    weight: 3.9,
    phrases: `guest post | guest article | sponsored post | sponsored article | link insertion | do-follow | dofollow | do follow link | authority links | authority sites
      backlinks | link building | organic traffic | first page ranking | rank your website | ranking your site | errors _ ranking | your website _ audit | free audit
      free seo | seo expert | seo agency | seo service | web design service | redesign your website | checked your website | visited your website _ and
      your website _ google | your site _ google | real followers | followers and likes | buy followers | google reviews for sale | buy reviews
      gastbeitrag | gastartikel | advertorial | backlink-paket | linkaufbau | suchmaschinenoptimierung | ihre website wird _ google | ihre website _ auf seite | auf seite 1
      ihre internetseite _ google | follower kaufen | echte follower | seo-agentur | seo-optimierung | kostenlose analyse _ website | kostenlose website-analyse
      article invite | articles invites | articles sponsorises | article sponsorise | lien dofollow | referencement naturel | votre site _ google | en premiere page
      audit gratuit | audit offert | acheter des abonnes | achetez _ abonnes | vrais abonnes | liens de qualite | refonte de votre site | creation de site
      articulo de invitado | articulos de invitado | contenido patrocinado | post patrocinado | enlace dofollow | enlaces de calidad | posicionamiento web | auditoria gratis
      auditoria gratuita | su pagina no aparece | su web no aparece | su sitio web _ google | seguidores reales | compra seguidores | diseno de paginas web | posicionamos
      conteudo patrocinado | publipost | link dofollow | links dofollow | otimizacao de sites | primeira pagina | seu site _ google | site _ nao aparece | compre seguidores
      criacao de sites | analise gratuita | trafego organico | links de qualidade
      гостевые статьи | гостевая статья | гостевой пост | рекламных статей | рекламной статьи | вечные ссылки | dofollow ссылк | вашего сайта нет | ваш сайт _ топ | выведем _ топ
      в топ-10 | в топ 10 | живые подписчики | подписчики в | накрутка подписчик | бесплатный аудит | аудит сайта | seo с гарант | seo-продвиж | разработка сайтов
      гостьові статті | гостьова стаття | рекламних статей | вічні посилання | dofollow посилан | вашого сайту немає | вивед _ топ | живі підписники | аудит безкоштовн
      безкоштовний аудит | розробка сайтів | seo з гарант | просування сайт`,
  },
  {
    reason: 'advertising',
    weight: 3.9,
    phrases: `verified business contacts | business contacts | email lists | mailing lists | email marketing lists | our catalog | our product catalog | moq | factory price
      wholesale price | scale to _ figures | free strategy session | book a free | schedule a quick call | quick call this week | call center can | customer support from
      lead generation service | business proposal | pens, mugs | worldwide shipping. | shop now | increase your sales | boost your sales | grow your business | paid ads
      bring back your ex | bring your ex back
      firmenadressen | adressdaten kaufen | neukundengewinnung | kurzes telefonat | werbeartikel | fabrikpreis | ab werk | unser callcenter | ihren kundenservice ab
      steigern sie ihren umsatz | mehr umsatz | lukrativ | geschaftsvorschlag | durfen wir ein angebot | kostenloses erstgesprach | jetzt bestellen: | katalog anbei
      contacts professionnels verifies | fichiers de prospection | objets publicitaires | prix usine | centre d appels | centre d’appels | centre dappels | publicite ciblee | votre chiffre d
      envoyer un devis | court appel | catalogue en piece jointe | soldes flash | ventes flash | grand marabout | retour de letre | retour affectif
      contactos empresariales | bases de datos de empresas | publicidad segmentada | articulos promocionales | precio de fabrica | nuestro call center | le envio un presupuesto
      llamada breve | adjunto catalogo | oferta relampago | aumente sus ventas | amarres de amor | recupera a tu pareja
      contatos empresariais | lista de e-mails | anuncios segmentados | brindes personalizados | preco de fabrica | nosso call center | enviar um orcamento | chamada rapida
      segue catalogo | promocao relampago | aumente as suas vendas | aumente suas vendas | amarracao amorosa | trago a pessoa amada | mae de santo
      проверенных контактов | базу контактов | базы контактов | контактов компаний | таргетированн | сувенирн | с вашим логотип | цены производител | каталог во вложен | тираж от
      ваших клиентов от | выслать предложени | увеличьте продажи | ваш прайс | приворот по | верну любим | брендовые часы | для рассылок
      перевірених контактів | контактів компаній | таргетован | з вашим логотип | ціни виробника | каталог у вкладен | ваших клієнтів від | надіслати пропозиц | збільшіть продажі
      ваш прайс | приворот за | поверну кохан | брендові годинник | для розсилок`,
  },
  {
    reason: 'money',
    weight: 3.9,
    phrases: `business funding | business loan | cash advance | funds wired | we lend | loan offer | bad credit ok | unsecured | per annum | need cash fast | get fast cash | get $ _ today
      approval in _ minutes | earn daily | i now earn | now i earn | recover all i lost | earn $ | earning $ | $ _ a day | $ _ per day | $ _ /hour | from home | part-time job | simple online tasks
      saw your resume | found your resume | paid daily | paid every day | hiring remote | remote assistants | no experience | liking videos | passive income | financial freedom
      kredit ohne | sofortkredit | ohne schufa | bonitatsprufung | private darlehen | privatkredit | zinsen. | unternehmensfinanzierung | ohne sicherheiten | brauchen sie geld
      nebenjob | nebenverdienst | von zu hause: | von zu hause aus verdienen | euro am tag | € am tag | € taglich | € pro stunde | passives einkommen | online-aufgaben | keine erfahrung notig
      ihren lebenslauf | geholfen, in einem monat | geld verdienen | verdiene _ taglich | verdiene _ pro
      pret rapide | pret entre particuliers | credit entre particuliers | preteur | offre des prets | sans justificatif | sans garantie | financement pour votre entreprise | besoin d argent
      besoin d’argent | besoin dargent | fiche banque | emploi a domicile | travail a domicile | par jour, sans | € par jour | euros par jour | revenus passifs | revenu passif | vu votre cv | votre cv
      taches simples | gagne _ en un mois | gagne _ par mois | gagnez _ par jour | gagnez _ par semaine | gagnez de l argent | sans experience, un telephone | poste en teletravail
      prestamo rapido | prestamos rapidos | creditos entre | prestamista | ofrezco prestamos | sin aval | asnef | financiacion para su | sin garantias | necesita dinero
      trabajo desde casa | trabaja desde casa | € al dia | dolares diarios | dolares al dia | € la hora | ingresos pasivos | su curriculum | tu curriculum | tareas sencillas | sin experiencia, solo
      gane _ en un mes | gana _ diarios | gana _ al dia | gana _ por semana | gana dinero
      emprestimo rapido | emprestimos | negativado | sem consulta | sem burocracia | credor | capital de giro | antecipacao de | sem garantias | precisa de dinheiro | juros de
      trabalho em casa | trabalhe em casa | por dia, sem experiencia | renda passiva | renda extra garantida | seu curriculo | vaga remota | tarefas simples | ganhe _ por dia | ganhe r$ | ganhei _ em um mes
      займ до | займ без | займы | кредит с плохой | кредит без | кредит под | без предоплат | частный инвестор | под расписку | без справок | нужны деньги? | обнал | под 2%
      подработк | на дому | руб в день | рублей в день | в день на прост | руб/день | рублей в час | рублей за час | пассивный доход | ваше резюме | удаленную работу | удаленная работа | простых задан | выплаты каждый
      заработал _ за месяц | заработала _ за месяц | зарабатыва _ в день | благодаря наставник | напиши ему в тел | напиши ей в тел
      позика | кредит з поганою | кредит без | без передоплат | приватний інвестор | під розписку | без довідок | потрібні гроші? | без застави | фінансування для вашого
      підробіт | грн на день | гривень на день | гривень за годину | пасивний дохід | ваше резюме | віддалену роботу | простих завдан | виплати щовечора | виплати щодня
      заробив _ за місяць | заробила _ за місяць | заробляй | завдяки наставник
      refinance your debt | refinance your debts | debt relief | even with ccjs | wir schulden um | umschuldung | schufa-eintrag | rachat de credit | meme fiche | unifica tus deudas | lista de morosos | renegocie _ dividas | limpe seu nome
      спишем _ долг | банкротство под | списание долгов | спишемо _ борг | банкрутство під | списання боргів`,
  },
  {
    reason: 'crypto',
    weight: 3.9,
    phrases: `copying this trader | copy this trader | copy trading | copytrading | diesen trader | ce trader | a este trader | copiando _ trader | этого трейдера | цього трейдера | presale | whitelist clos | 1000x | 100x potential | signal group | vip signal | trading robot | trading bot | ai trading | double your | usdt in | deposit _ usdt | deposito minimo | mindesteinzahlung | bitcoin is about | mining contract
      ki-trading | trading-bot | signalgruppe | bitcoin steht | rendite taglich | krypto-investment | im presale | 1000x moglich
      robot de trading | le bitcoin va | groupe vip | groupe de signaux | en prevente | prevente _ token | token en | avec la crypto | investir dans la crypto
      robot de trading | bitcoin esta por | grupo vip | grupo de senales | en preventa | nuevo token | con cripto | invierte en cripto
      robo de trade | o bitcoin vai | grupo vip de sinais | sinais vip | em pre-venda | novo token | com cripto | invista em cripto
      торговый робот | торгового робота | vip-канал | вип-канал | с сигналами | сигналы с точност | пресейл | вайтлист | иксы | на крипте | биткоин скоро | арбитраж крипт
      торговий робот | vip-канал | віп-канал | із сигналами | вайтліст | ікси | на крипті | біткоїн скоро`,
  },
  {
    reason: 'gambling',
    weight: 3.9,
    phrases: `sportsbook | first deposit match | deposit match | deposit bonus | play slots | free spins no | get _ free spins | fixed match | matches 100% | sure odds | pay after win | free bet | betting tips | no deposit bonus | free spins now
      einzahlungsbonus | wettportal | wettanbieter | freispiele ohne | freispiele sichern | wettkonig | sportwetten-tipps | sichere wetten
      paris sportifs | premier depot | bonus de depot | tours gratuits | bonus de bienvenue | pronostics surs | pronostic sur |  paris gagnants
      casa de apuestas | primer deposito | giros gratis | tiradas gratis | bono de bienvenida | pronosticos seguros | apuestas seguras | bono del
      casa de apostas | primeiro deposito | rodadas gratis | bonus de cadastro | tigrinho | palpites certeiros | greens | nosso cassino | aposta certa
      букмекер дарит | на первый депозит | фриспинов без | фриспинов за | договорн _ матч | договорные матч | бонус за регистрац | в нашем казино | точные прогнозы | проход 100
      букмекер дарує | на перший депозит | фріспінів без | фріспінів за | договірн | бонус за реєстрац | точні прогнози | в нашому казино`,
  },
  {
    reason: 'phishing',
    weight: 3.9,
    phrases: `customs fee | redelivery | could not be delivered. pay | sign-in activity | confirm your password | restore access at | account is limited: | webmail user | your quota | upgrade your mailbox
      mailbox _ full | domain name is about | domain _ expire. renew | new bank account | unpaid toll | look what i found about you | is this you in
      zollgebuhr | ihr postfach | ihre domain lauft | daten innerhalb von 24 | bestatigen sie ihr passwort | bestatigen sie ihre daten | unser neues bankkonto | konto wurde eingeschrankt
      schau mal was ich uber dich | ihr paket konnte nicht | verdachtige aktivitaten
      frais de douane | votre boite mail | votre nom de domaine | informations sous 24 | confirmer votre mot de passe | compte a ete limite | amende impayee | regarde ce que j ai trouve
      regarde ce que jai trouve | regarde ce que j’ai trouve | votre carte vitale | activite suspecte | votre colis est en attente
      tasa de aduana | su buzon | su dominio | datos en 24 horas | confirme su contrasena | cuenta ha sido limitada | multa impaga | multa pendiente | mira lo que encontre | actividad sospechosa
      su paquete esta retenido | su paquete esta en espera
      encomenda esta retida | sua caixa de correio | seu dominio expira | dados em 24 horas | confirme a sua senha | confirme sua senha | conta foi limitada | pontos livelo | pontos _ expira | olha o que eu achei
      atividade suspeita | taxa _ alfandeg | cpf irregular
      оплатите пошлину | почтовый ящик переполнен | срок вашего домена | данные в течение 24 | подтвердите пароль | карта заблокирована. | положена _ выплата | социальная выплата | глянь что про тебя
      подозрительный вход | увеличить квоту
      сплатіть мито | поштова скринька | термін вашого домену | дані протягом 24 | підтвердіть пароль | картку заблоковано. | нараховано допомог | глянь що про тебе | підозрілий вхід`,
  },
  {
    reason: 'prize',
    weight: 3.9,
    phrases: `dying of | compensation fund | listed to receive | next of kin | business proposal for you | claim your prize | you have won
      sie haben _ gewonnen. | gewinn abholen | erbschaft | eine erbschaft von | million dollar
      vous avez gagne un | reclamez votre prix | reclamez votre | heritage de | en toute confidentialite
      has ganado un | ha ganado un | reclama tu premio | reclame su premio | una herencia | total confidencialidad
      voce ganhou um | resgate o seu premio | resgate seu premio | uma heranca | total sigilo
      вы выиграли | заберите приз | наследственное дело | наследственным делом | ответить конфиденц
      ви виграли | заберіть приз | спадков | відповісти конфіденц`,
  },
  {
    reason: 'adult',
    weight: 3.9,
    phrases: `ladies near you | girls near you | women near you | waiting to chat | lonely?
      frauen in deiner nahe | dich heute treffen
      femmes seules | pres de chez toi
      mujeres solas | cerca de ti quieren | quieren conocerte
      mulheres solteiras | perto de voce quer | querem te conhecer
      одинокие девушки | девушки рядом | познакомиться сегодня
      самотні дівчата | познайомитися сьогодні
      secret admirer | private pics | heimliche verehrerin | sieh ihre fotos | admiratrice secrete | voir ses photos | admiradora secreta | ver sus fotos | ver as fotos dela | тайная поклонница | посмотри ее фото | таємна шанувальниця | подивись її фото`,
  },
  {
    reason: 'pharma',
    weight: 3.9,
    phrases: `lose _ pounds | pounds in _ weeks | weird trick | free bottle | miracle pill | cheap pills
      kilo abnehmen | rezeptfrei | potenzmittel | gratisprobe
      perdez _ kilos | sans ordonnance | sans regime
      baja _ kilos | sin receta | sin dieta
      emagreca | sem receita | sem dieta
      минус _ кг | без диет | виагр | сиалис | без рецепт
      мінус _ кг | без дієт | віагр | сіаліс | без рецепт`,
  },
  {
    reason: 'pitch',
    weight: 2.4,
    phrases: `we are a leading | we are leading | leading supplier | we are manufacturer | we manufacture | we are a manufacturer | manufacturer of | supplier of | we supply | our factory | our agency | our team of experts
      we help _ businesses | we help companies | we help brands | we help _ like | your business | your blog | your brand | your industry | companies like yours | for your company | price list | pricelist | a quote | best quality
      reply info | reply yes | reply stop | reply with yes | our client | our partner | interested? | worth a chat | are you open to | quick question | decision maker | right person | person in charge | i came across your | i can write | write _ article | no collateral
      low rates | qualifies for | would you be interested | can i send you | may we send | may i send | i noticed your | partnership opportunity | collaboration proposal | sign up now | join now
      wir sind hersteller | wir sind ein fuhrend | hersteller von | fuhrender anbieter | lieferant von | unsere agentur | ihren blog | ihr unternehmen | ihre firma kann | ihre branche | preisliste | beste qualitat | gunstigen preisen
      unserem kunden | unserem partner | antwort genugt | antworten sie mit | hatten sie interesse | interesse? | ansprechpartner | kooperation | zusammenarbeit mit ihnen | wir unterstutzen unternehmen | schreibe _ artikel | darf ich ihnen
      melde dich jetzt an | jetzt anmelden | unverbindliches angebot | wir bieten ihnen | wir bieten
      fabricant de | fabricants de | fournisseur de | leader dans | notre agence | votre blog | votre entreprise | votre societe | votre marque | liste de prix | nos tarifs | meilleure qualite | petit prix | notre client | notre partenaire
      repondez info | repondez oui | seriez-vous interesse | interesse ? | partenariat | je peux rediger | rediger _ article | eligible a | sans banque | inscrivez-vous maintenant | nous accompagnons les | nous proposons | je vous propose | puis-je vous
      somos fabricantes | somos proveedores | somos una empresa | fabricante de | proveedor de | nuestra agencia | su blog | su empresa | su negocio | su marca | lista de precios | mejor calidad | mejor precio | nuestro cliente | nuestro socio
      responda info | responda si | le interesa | le interesaria | propuesta de colaboracion | puedo escribir | escribir _ articulo | califica para | sin bancos | registrate ya | registrate ahora | ayudamos a empresas | le enviamos | ofrecemos
      somos fabricantes | somos fornecedores | somos uma empresa | somos uma agencia | fabricante de | fornecedor de | nossa agencia | seu blog | sua empresa | seu negocio | sua marca | tabela de precos | enviar a tabela | melhor qualidade | menor preco
      nosso cliente | nosso parceiro | responda sim | responda info | tem interesse | proposta de parceria | posso escrever | escrever _ artigo | pre-aprovad | sem banco | cadastre-se ja | cadastre-se agora | ajudamos empresas | oferecemos
      мы производител | мы поставщик | мы занимаемся | мы компания | наше агентство | наша фабрика | вашего блога | ваш бизнес | вашего бизнеса | вашей компании одобр | вашему бизнесу | вашей организации | прайс-лист | прайс | лучшее качество | низкой цене
      нашего клиента | нашего партнера | ответьте да | ответьте 1 | интересно? | интересует? | сотрудничеств | напишу _ статью | без залога | регистрируйся сейчас | помогаем компаниям | предлагаем | выслать | с кем можно обсудить | лицо, принимающ
      ми виробник | ми постачальник | ми займаємося | ми компанія | наше агентство | вашого блогу | ваш бізнес | вашого бізнесу | вашій компанії схвал | вашому бізнесу | прайс-лист | прайс | найкраща якість | низькою ціною
      нашого клієнта | нашого партнера | відповідайте так | цікаво? | цікавить? | співпрац | напишу _ статтю | без застави | реєструйся зараз | допомагаємо компаніям | пропонуємо | надіслати вам
      we build | we develop _ apps | our portfolio | looking for distributors | half the usual cost | high margin | wir entwickeln | unser portfolio | zum halben preis | vertriebspartner | hohe margen
      nous developpons | notre portfolio | moitie prix | cherchons des distributeurs | fortes marges | desarrollamos | nuestro portafolio | mitad de precio | buscamos distribuidores | altos margenes
      desenvolvemos | nosso portfolio | metade do preco | procuramos distribuidores | margens altas | разрабатываем | портфолио | вдвое дешевле | дистрибьютор | высокая маржа | розробляємо | портфоліо | вдвічі дешевше | дистриб | висока маржа`,
  },
];
