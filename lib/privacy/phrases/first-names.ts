/** Frequent first names of the ten languages, of both sexes, none of which is an everyday word; without accents and in Latin letters. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua kenneth kevin brian george edward
  ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler aaron
  jose adam nathan henry douglas zachary peter kyle ethan jeremy walter christian keith roger noah mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa
  nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda
  pamela emma nicole helen samantha katherine christine debra rachel carolyn janet maria heather diane olivia julie joyce victoria kelly christina lauren joan evelyn judith megan
  andrea cheryl hannah jacqueline martha gloria teresa sara janice julia alice sophie sophia chloe oliver harry charlie liam lucas naomi kevin alma mette
  ivan petr pyotr sergey sergei aleksandr aleksey alexey dmitry dmitrii dmitriy andrey andrei mikhail nikolay vladimir maksim maxim evgeny evgeniy pavel roman igor oleg yuri yuriy anton artem
  denis ilya kirill konstantin vadim viktor stanislav ruslan timur olga elena tatiana tatyana natalia natalya irina svetlana ekaterina anastasia mariya yulia galina lyudmila
  kseniya darya polina alina oksana marina valentina nina larisa oleksandr serhiy andriy mykola volodymyr dmytro mykhailo yaroslav taras bohdan vasyl petro ihor oleh maksym yevhen artur nazar
  ostap olena tetyana nataliya iryna svitlana kateryna yuliya halyna oleksandra lesya solomiya khrystyna zoya lyubov nadiya
  juan carlos luis jorge pedro manuel francisco miguel alejandro javier fernando rafael antonio pablo diego sergio alberto ricardo eduardo raul ramon enrique alvaro ignacio andres mario roberto
  lucia carmen isabel ana pilar elena rosa cristina marta paula raquel beatriz silvia patricia monica sofia valentina camila gabriela daniela mariana lorena veronica guadalupe ximena
  joao tiago rui goncalo nuno paulo marcos lucas gustavo felipe bruno rodrigo thiago vinicius leonardo caio renato marcelo fabio leandro henrique catarina ines joana mariana leticia larissa juliana
  fernanda amanda bruna camila aline vanessa luana priscila adriana luciana hans klaus jurgen wolfgang stefan andreas markus matthias tobias florian sebastian jan lukas jonas felix maximilian
  moritz niklas philipp dieter heinz gunther helmut uwe bernd ralf torsten sabine petra monika ursula claudia susanne birgit heike anja katrin katja silke ulrike nadine jana lena leonie hannah
  johanna greta heidi ingrid pierre michel jean jacques philippe nicolas julien sebastien laurent olivier francois guillaume mathieu antoine thibault maxime alexandre hugo louis gabriel arthur
  camille manon lea chloe sophie nathalie isabelle sylvie catherine valerie sandrine celine aurelie emilie marion pauline juliette margaux elodie giuseppe giovanni marco luca matteo
  alessandro andrea francesco lorenzo stefano paolo davide simone riccardo federico fabio giorgio massimo vincenzo salvatore giulia chiara francesca sara martina valentina alessia
  elisa giorgia elena federica ilaria silvia paola roberta simona piotr krzysztof andrzej tomasz pawel michal marcin jakub adam lukasz grzegorz mateusz wojciech mariusz dariusz zbigniew
  jerzy rafal kamil szymon agnieszka katarzyna malgorzata joanna magdalena ewa barbara aleksandra zofia karolina paulina marta beata dorota iwona justyna kinga mehmet mustafa ahmet ali
  huseyin hasan ibrahim ismail osman yusuf murat omer emre burak serkan kerem cem can ayse fatma emine hatice zeynep elif meryem merve busra esra ebru ozlem sevgi gul derya selin`
    .split(/\s+/)
    .filter(
      (name) =>
        ![
          'may',
          'can',
          'gul',
          'nina',
          'rosa',
          'alma',
          'scott',
          'jan',
          'cem',
          'rui',
          'paris',
          'marina',
          'sara',
          'petra',
        ].includes(name),
    ),
);
