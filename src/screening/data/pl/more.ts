import { type PhraseTable } from '../../matching/compile.js';

/** Polish: more ways to say it, the signs of a decision made in quiet, and who speaks of whom. */
export const PL_MORE: PhraseTable = {
  'cue.i': `
    (ja|mnie|mi|sobie|jestem|mam|muszę)
  `,
  'cue.own_words': `
    (i|a|ale|bo|więc|teraz) ~1 (ja|jestem|mam|mnie)
  `,
  'cue.denial': `
    nie jesteś ~2 <insult>
  `,
  'cue.of_oneself': `
    (jestem|czuję się|byłem|byłam) ~3 <insult>
  `,
  'cue.these_days': `
    (teraz|dziś|dzisiaj|obecnie|w tym roku)
  `,
  'crisis.intent': `
    (zabiję|zabije) (siebie|się) i ~1 (dzieci|syna|córkę|rodzinę)
    (dziś|dzisiaj|jutro|w nocy|wieczorem) ~2 (to)? ~1 (się)? ~1 (zrobię to|to zrobię|skończy|kończę to|kończę z tym|skończę to|skończę z tym|zakończę to|odejdę na) ~1
    (zaraz|teraz|już) ~1 (skoczę|skaczę|to zrobię|się powieszę|rzucę się)
  `,
  'crisis.plan': `
    (list|listy) ~2 (leży|leżą|zostawiłem|zostawiłam|na stole|napisany|napisane|w szufladzie) ~2
    (zostawiłem|zostawiłam) ~1 (list|listy) ~3
  `,
  'crisis.means': `
    (stoję|siedzę|jestem) ~2 (moście|dachu|torach|krawędzi|wiadukcie|skarpie) ~6
  `,
  'crisis.act_under_way': `
    (wziąłem|wzięłam|połknąłem|połknęłam|zażyłem|zażyłam|zjadłem|zjadłam|łyknęłam|łyknąłem) ~1 (wszystkie|całe|całą|cały|garść|mnóstwo|za dużo) ~2 (tabletki|opakowanie|leki|tabletek|leków|pudełko|listek|proszki) ~2
  `,
  'crisis.violence_now': `
    (on|ona|mąż|ojciec|mój <kin>) ~2 (nóż|pistolet|siekierę|młotek|broń) ~6
    (stoi|wali|kopie|dobija się) ~2 (pod|w|do) ~1 (drzwiami|drzwi) ~2
    (schowałam|schowałem|zamknęłam|zamknąłem|ukryłam) ~2 (łazience|szafie|pokoju|toalecie|pod łóżkiem) ~6
  `,
  'crisis.harm_other': `
    (siebie|się) i (dzieci|syna|córkę|rodzinę|dziecko) ~2
  `,
  'threat.takes_along': `
    (zabiję|zabije|zabrać|zabiorę) (siebie|się) i ~1 (dzieci|syna|córkę|rodzinę|dziecko)
  `,
  'threat.violence': `
    wiem gdzie ~1 (mieszkasz|pracujesz|żyjesz)
    (przyjdę|przyjadę|znajdę) ~1 (po|cię|ciebie) ~1 (ciebie|$)
  `,
  'hopelessness.death_wish': `
    (zasnąć|zasypiam|usnąć) i ~1 (się)? ~1 (nie|nigdy|więcej) ~1 (obudzić|budzić)
    (marzę|chciałbym|chciałabym|wolałbym|wolałabym) ~4 (nie obudzić|nie żyć|umrzeć|zniknąć|nie istnieć|się nie obudzić)
  `,
  'hopelessness.burden': `
    (jestem) ~3 (ciężarem|zawadą|problemem) ~2
  `,
  'hopelessness.no_way_out': `
    nie (widzę|mam|ma) ~1 (już)? ~1 (sensu|wyjścia|przyszłości|powodu|nadziei|po co) ~3
  `,
  'self_harm.act': `
    (znowu|wczoraj|dziś|znów) ~1 (się)? ~1 (pocięłam|pociąłem|cięłam|ciąłem|okaleczyłam|okaleczyłem|przypaliłam|zraniłam|zraniłem)
  `,
  'low_mood.low': `
    (ciągle|cały czas|codziennie|wciąż|bez przerwy) ~1 (płaczę|się boję|jestem smutn*|nie śpię)
    (nie mam siły|nie mogę) ~1 (wstać|spać|jeść|przestać płakać|wyjść)
  `,
  'relapse.substance': `
    (znowu|wczoraj|znów) ~1 (się)? ~1 (napiłem|napiłam|upiłem|upiłam|ćpałem|grałem)
  `,
  'pro_harm.encourage': `
    (skacz|zrób to|zabij się|powieś się|tnij) ~1 (wreszcie|już|śmiało)? ~2 nikt ~2 (zatrzyma|będzie|tęsknił|płakał|zauważy|tęsknić)
    nikt ~1 (cię)? ~1 nie ~1 (zatrzyma|będzie tęsknił|będzie płakał)
  `,
  'personal_data.other': `
    (nazywa się) ~3 (i)? (pracuje|mieszka|uczy) ~1 (w|na|przy)
  `,
  'quiet.letters': `
    (list|listy) ~3 (leży|leżą|napisany|napisane|zostawiłem|zostawiłam|stole)
  `,
  'quiet.affairs': `
    wszystko ~1 (gotowe|zapłacone|załatwione|posprzątane|uporządkowane)
  `,
  'quiet.gave_away': `
    (oddałem|oddałam|rozdałem|rozdałam) ~2 (moje|mój|moją|wszystkie|swoje|rzeczy)
  `,
  'quiet.dependants': `
    (pies|kot|dzieci) ~2 (jest|są|u) ~2 (siostry|mamy|sąsiadki|babci|rodziców)
  `,
  'quiet.calm': `
    (wreszcie|jestem|czuję|w końcu|taki|taka) ~1 (spokojny|spokojna|spokój|lekko|wolny|wolna|pogodzony|pogodzona)
  `,
  'quiet.farewell': `
    (dziękuję za wszystko|przepraszam|wybaczcie|dbajcie o siebie|żegnajcie)
  `,
  'quiet.time': `
    (dziś|dzisiaj|jutro|w nocy)
  `,
};
