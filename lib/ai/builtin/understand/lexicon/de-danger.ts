import type { Lexicon } from './lexicon';

/** German (DE, AT, CH) about danger to life. Syntax: lexicon.ts. */
export const deDanger = {
  selfHarm: `gegen einen/den baum fahren/fahre/zu-fahren & ruhe/stille/schluss/davor/leben/vorbei | medikamente/tabletten/pillen __ gesammelt/gehortet
    & genug/nicht-mehr/alle/will |
    steht/sitzt/stand auf/am dem/einem/einer/der __ dach/brücke/geländer/gleisen/fensterbrett & helft/hilfe/hilf/springen/springt | zur last fallen/falle/fiele & niemand*/keinem/allen/euch/mehr/familie/nur | wenn es mich nicht/nimmer mehr gäbe/gibt/gebe | ohne mich __
    leichter/besser/dran/glücklicher | mich nicht mehr gäbe | selbst töten | mich töten | selbsttötung | nicht mehr weitermachen & leben/will/kann |
    mut __ zu gehen/springen/sterben & endlich/gefunden/habe | ein mensch/menschen weniger | einen menschen weniger | vor den/einen/die zug/bahn/u-bahn/s-bahn __ werf*/spring*/schmeiß*/leg* | nie/nicht wieder/mehr aufwachen | dem ganzen/allem/allen __ ende setzen/machen | bringe/bring mich _ um | mich _ umbringen | mich umzubringen | umbringen will | suizid* | selbstmord* | selbsttötung |
    will/möchte/würde/wollte __ sterben | sterben will | nicht mehr leben | nimmer leben | leben nehmen | das leben zu nehmen | dem leben ein
    ende | meinem leben ein ende | leben beenden | ritze/ritzen mich | mich ritze/ritzen/geritzt | selbst verletz* | selbstverletz* | mich
    selbst verletzen | mir etwas antun | mir was antun | etwas anzutun | was anzutun | kein* sinn __ leben | leben __ kein* sinn | leben hat
    keinen | lebensmüde | keinen lebenswillen | lebenswillen verloren | besser tot | wäre ich tot | tot wäre | will nicht mehr da sein | nicht
    mehr hier sein | vor den zug | vom dach/brücke springen | von der brücke | überdosis | nicht mehr weiterleben | nicht weiterleben | alles
    beenden will | kann nicht mehr leben | mache schluss mit | umbringen | bring/bringe/brächte mich/mi __ um | nehm*/nehme mir __
    leben/strick | mach*/mache/machen __ schluss mit allem/dem-leben/meinem-leben | schluss mit allem | allem ein ende | einfach nicht mehr
    leben/aufwachen/da-sein/existieren | nicht mehr leben wollen | nicht mehr aufwachen | nie wieder aufwachen | nicht mehr existieren |
    will/möchte/würde __ tot sein | tot sein | sterben will/möchte/wollen | will/möchte/wollte __ sterben | lieber sterben | lieber tot | am
    liebsten __ sterben/tot/umbring*/springen/verschwinden/nicht-mehr-leben/vor-den-zug | besser dran ohne mich | ohne mich besser dran | ohne
    mich besser | keiner/niemand __ vermissen | wird mich __ vermissen | keinen ausweg | keinen ausweg mehr | sehe keinen sinn mehr | keinen
    sinn mehr | leben __ sinnlos/nicht-mehr-lebenswert/wertlos/hinter-mir | nicht mehr lebenswert | lebenswert | abschiedsbrief | abschied vom
    leben | für immer einschlafen | einschlafen und nie | springe/spring/springen __ brücke/dach/fenster/balkon/zug/hochhaus | von der/einer
    brücke/hochhaus | vom dach/balkon/hochhaus/hochhaus | vor den zug/die-bahn/ein-auto | vor einen zug | pulsadern | erhäng* | aufhäng* mich
    | mich aufhäng* | mich erschiess* | erschiesse mich | tabletten geschluckt/genommen/schlucken &
    alle/leben/sterben/schluss/ende/zu-viele/genug | schlaftabletten | selbstmordgedanken | suizidgedanken | suizidal | ritzen | verletze mich
    selbst | mir selbst wehtun | mir etwas antun/anzutun | tu mir was an | tue mir etwas an | tu mir was | heute nacht __ schluss/vorbei/ende
    & leben/allem | ich kann nicht mehr __ leben/sterben/tod | leben kein* wert | nicht mehr auf dieser welt | auf dieser welt nicht mehr |
    aus dem leben scheiden | freitod | leben zu beenden | alles beenden | es beenden & leben/heute-nacht/für-immer/alles | tabletten __
    nehmen/alle/schlucken/liegen | alle tabletten | tabletten alle | überlege __ nehmen & tabletten | ritze mich | leben hat keinen sinn/wert
    | mein leben __ sinn & kein*/nicht | keinen/kein ausweg mehr | mich __ geschnitten | will nicht mehr da sein/leben/hier | mich ritzen |
    wieder geritzt | mich heute/gestern/wieder __ geschnitten | mich selbst geschnitten | mir __ arme/arm __ aufgeschnitten |
    heute/morgen/dann spring ich | ich mag nicht mehr & weg/leben/spring/sterben/merkt | will sich umbringen/töten/das-leben | merkt es eh
    keiner & weg/tot/spring* | keinen zweck mehr & verabschiedet/leben/allen/schluss | von allen verabschiedet | mich __ verabschiedet &
    zweck/leben/schluss/allen | wie viele tabletten/schlaftabletten/pillen | damit es vorbei ist | es vorbei ist & tabletten/leben/endlich |
    stehe/steh/sitze/sitz auf/am __ brücke/dach/gleis/gleisen/balkon/geländer/hochhaus | auf den gleisen | vor de zug | vor den/de/einen zug |
    zug werfen/z werfe/schmeissen | mich vor __ zug/auto/bahn/lkw werfen/werfe/schmeissen | lebe ich __ nicht mehr | leb ich __ nicht mehr |
    häng/hänge ich mich auf | mich aufhängen/erhängen | wie ich es machen würde & strick/tabletten/auto/brücke/leben | bringe/bring i mi um |
    mi umbringen | nächste/nächsten woche/monat lebe ich | strick & mich/leben/tabletten/auto/denke/nehme/schluss | mit dem strick | mich vor
    die bahn/den-zug/ein-auto/einen-lkw __ werfen/schmeissen/legen/zu-werfen | vor die bahn/den zug/s-bahn zu werfen/legen/springen | mich vor
    __ werfen/schmeissen & zug/bahn/auto/s-bahn/lkw | niemand/keiner braucht mich & werfen/sterben/tot/leben/springen/schluss | wozu
    noch/weiter leben | warum noch leben | ist es vorbei mit mir | morgen/heute/bald ist es vorbei mit mir | vorbei mit mir | mir was/etwas
    antun | weg von dieser welt | nicht mehr auf dieser/der welt | von dieser welt gehen | adern aufschneiden | pulsadern aufschneiden`,
} satisfies Partial<Lexicon>;
