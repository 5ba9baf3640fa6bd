/** Small words: who, when, how many, and what joins sentences. Syntax: compile-glossary.ts. */
export const everyday = `
not|not no dont doesnt didnt wont cant cannot isnt wasnt arent werent havent hasnt hadnt couldnt wouldnt shouldnt nor aint dnt|не нет ни нету нельзя невозможн* никак|не ні ані немає нема неможлив* ніяк нельзя|no ni|nao nem n num nunca tampouco|nicht kein keine keinen keinem keiner keines nein net ned nix nit nid nod nimmer keinerlei weder|ne pas non aucun* ni n nullement plus|non no ne nessun*|nie brak ani nic zaden* zadnej|degil* yok hayir* olmadi* olmuyor*
never|never|никогда нигде|ніколи ніде|nunca jamas|nunca jamais|nie niemals|jamais|mai|nigdy|asla* hic hicbir*
nothing|nothing none nada zero|ничего ничто ноль ниче нисколько|нічого ніщо нуль ничого нисколько|nada ningun*|nada nenhum* zero|nichts null nix nichtmal nut|rien zero|niente nulla|nic zero|hicbir* sey
I|i me im ive ill id my mine myself|я мне меня мой моя мое мои моего моей моих мою моем моему мной|я мені мене мій моя моє мої мого моєї моїх мою моєму мною|yo me mi mis mio mia mios mias conmigo|eu me mim meu minha meus minhas comigo|ich mich mir mein meine meinen meinem meiner meines|je j me m moi mon ma mes mien*|io mi mio mia miei mie me|ja mnie mi moj moje moja mojego mojej moim moich|ben beni* bana* benim*
we|we us our ours weve|мы нас нам наш наша наше наши нашу нашего нашей|ми нас нам наш наша наше наші нашу нашої нашого|nosotr* nos nuestr*|nos nosso nossa nossos nossas|wir uns unser* unsere unseren|nous notre nos|noi ci nostr*|my nas nam nasz*|biz bizi* bize* bizim*
you|you your u ur yours youre youve|вы вас вам ваш ваша ваше ваши вашу вашего вашей ваших вашим тебе ты|ви вас вам ваш ваша ваше ваші вашу вашого вашої ваших|usted* ustedes vosotr* tu tus te su sus vuestr* os vos|voce* voces vc vcs seu sua seus suas te tu|ihr euch euer eure eurem euren eurer sie ihnen ihre ihren ihrem ihrer du dir dich eur|vous votre vos tu te toi|voi vi vostr* lei tu ti vs|wy was wam wasz* pan pani panstw* ciebie|siz sizi* size* sizin* sen siz* sen* sizden sizde
he|he she him her his hers they them their|он она его ее ему ей они их им|він вона його її йому їй вони їх їм|el ella ellos ellas le les|ele ela eles elas dele dela|er sie ihn ihm seine seinen|il elle ils elles lui leur*|lui lei loro gli|on ona jego jej jemu oni ich|o onu ona onun* onlar*
who|who whom whose|кто кого кому чей|хто кого кому чий хтось|quien* cuyo|quem|wer wem wen wessen jemand niemand keiner|qui|chi|kto kogo komu|kim kimin*
what|what whats wat|что чего чему че шо|що чого чому шо щось|que q xq|que oq|was|que quoi qu quel*|che cosa cos|co czego|ne nedir* neler*
which|which|какой какая какое какие какую каком|який яка яке які яку|cual* que|qual quais|welche*|quel quelle quels quelles lequel laquelle|quale quali|ktor* jaki jaka jakie|hangi*
where|where wheres|где куда откуда гдеж|де куди звідки деж звідкіля|donde adonde|onde cade aonde|wo wohin woher|ou|dove dov|gdzie skad dokad|nerede* neresi* nereye* nerde*
when|when whens|когда|коли|cuando|quando|wann sobald|quand|quando|kiedy|zaman*
why|why whyd|почему зачем отчего|чому навіщо|porque porq xq pq por|porque pq|warum wieso weshalb wofur weswegen|pourquoi|perche|dlaczego czemu|neden* niye* nicin*
how|how|как каким|як яким|como manera forma|como|wie wieviel|comment|come|jak|nasil*
how_much|much|сколько скоко|скільки|cuanto cuanta cuantos cuantas|quanto quanta quantos quantas custa|wieviel|combien|quanto quanta quanti quante|ile|kac kaca*
if|if unless whether|если бы ли раз ежели коль|якщо якби чи раз|si|se caso senao acaso|wenn falls ob sofern|si s sinon|se qualora|jesli jezeli gdyby czy|eger* ise
but|but however though although|но однако хотя зато|але однак хоча проте|pero aunque sin embargo|mas porem embora|aber jedoch obwohl allerdings trotzdem dennoch zwar|mais pourtant cependant|ma pero tuttavia|ale jednak chociaz lecz choc skoro mimo|ama fakat* ancak*
because|because cause since cos cuz|потому поскольку ибо|бо оскільки тому|porque|porque pois visto porquanto|weil da denn wegen deshalb daher deswegen|parce car puisque vu suite cause|perche poiche siccome|bo poniewaz gdyz|cunku*
and|and plus|и а да|і й та|y e|e|und|et|e ed|i oraz a|ve
or|or otherwise else|или либо иначе|або чи інакше|o u sino|ou senao|oder sonst entweder ansonsten andernfalls|ou sinon soit|o oppure altrimenti|lub albo inaczej|veya* yoksa* ya
only|only just simply|только лишь просто|тільки лише просто|solo solamente simplemente|so somente apenas|nur bloss einfach|juste seulement simplement uniquement|solo soltanto semplicemente|tylko jedynie|sadece* yalniz*
instead|instead rather|вместо взамен|замість|lugar cambio vez prefiero|vez lugar|statt stattdessen anstatt lieber|plutot lieu|invece|zamiast|yerine*
with|with|с со|з зі|con|com|mit samt|avec|con|z ze przez|ile
without|without|без|без|sin|sem|ohne|sans|senza|bez|olmadan*
before|before prior|до перед прежде|до перед|antes|antes|vor bevor vorher fruher|avant|prima|przed zanim|once*
after|after|после|після|despues tras luego|depois apos|nach nachdem danach seit spater|apres|dopo|po|sonra*
already|already|уже|вже уже|ya|ja|schon bereits|deja|gia|juz|zaten* artik*
still|still yet|еще досих досе пока всееще|ще досі поки дотепер|aun todavia sigo sigue siguen|ainda continua continuo|noch immer weiterhin bislang|encore toujours|ancora|jeszcze nadal wciaz ciagle dalej|hala* henuz* hala
again|again another|опять снова заново повторн* вновь|знову вдруге втретє вкотре повторн*|otra nuevo nuevamente|novo novamente outra|wieder erneut nochmal nochmals|nouveau encore re|nuovo ancora|znowu ponownie znow|tekrar* yine*
other|other another different else others|другой другая другое другие другого другую другом другим иной|інший інша інше інші іншого іншу іншим|otro otra otros otras distint* diferente*|outro outra outros outras diferente*|ander* anders|autre autres different*|altro altra altri altre divers*|inny inna inne innego|baska* diger* farkli*
new|new|новый новая новое новые новую нового новой новым|новий нова нове нові нову нового нової|nuevo nueva nuevos nuevas|novo nova novos novas|neu neue* neues neuen|nouveau nouvelle* nouvel nouveaux|nuov*|now* nowy|yeni*
old|old former previous|старый старая старое старые старую старого старой прежн*|старий стара старе старі стару старого старої колишн*|viej* antigu* anterior*|velho* velha* antig* anterior*|alt alte alten altes alter ehemalig*|ancien* vieux vieille|vecchi* precedent*|star* poprzedni*|eski* onceki*
all|all every everything everyone each whole|все всё всех весь всю каждый каждая каждую|все всі всіх весь усе усі всю кожен кожну|todo toda todos todas cada entero|todo toda todos todas tudo cada|alle alles allen jede* ganz ganze* komplett* ganz* vollstandig* samtlich* gesamt* allem|tout tous toute toutes chaque|tutto tutta tutti tutte ogni|wszystk* kazd* caly cala|her hepsi* butun* tum hepsi butun tum*
some|some any something anything someone|любой|якийсь щось|algun* algo|algum* alguma* algo|etwas irgend* einige* paar einige|quelque*|qualche qualcosa alcun*|jakis jakas jakies cos|bir bazi* biraz*
`;
