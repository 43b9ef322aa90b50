/** Dutch. */
import { type Language, phrases, words } from "./language";

export const dutch: Language = {
  code: "nl",
  time: {
    day: words("dag dagen"),
    week: words("week weken"),
    month: words("maand maanden mnd"),
    quarter: words("kwartaal kwartalen"),
    half: words("halfjaar semester"),
    halves: phrases("eerste helft|tweede helft"),
    one: { half: phrases("een half jaar|half jaar") },
    ongoing: phrases("doorlopend|continu"),
    year: words("jaar jaren"),
    age: phrases("leeftijd|jaar oud"),
    seasons: phrases("lente voorjaar|zomer|herfst najaar|winter"),
    fiscal: phrases("boekjaar"),
    months: phrases(
      "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec",
    ),
    to: phrases("tot|tot en met|t/m"),
    between: phrases("tussen"),
    onwards: phrases("en verder|en later|of meer"),
    next: phrases("komende|de komende|eerste|de eerste|binnen"),
    by: phrases("tegen|uiterlijk|eind|einde|tegen het einde van|aan het einde van|vóór|uiterlijk in"),
    now: phrases("nu|vandaag|heden"),
    beyond: phrases("vanaf|na|sinds"),
    leads: phrases("in|tijdens|de|het|van"),
    about: phrases("ongeveer|circa|ca."),
    glue: phrases("en|van|de|het"),
    ordinals: phrases(
      "eerste 1e|tweede 2e|derde 3e|vierde 4e|vijfde 5e|zesde 6e|zevende 7e|achtste 8e|negende 9e|tiende 10e|elfde 11e|twaalfde 12e",
    ),
    numbers: phrases(
      "een één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien",
    ),
    phase: words("fase fasen fases"),
    part: words("stap deel niveau module blok mijlpaal"),
  },
  labels: {
    goals: phrases(
      "doel|doelen|doelstelling|doelstellingen|leerdoel|leerdoelen|doel van deze fase|hoofddoelen|weekdoel|maanddoel|streefdoel",
    ),
    actions: phrases(
      "actie|acties|taak|taken|activiteit|activiteiten|stappen|onderwerpen|projecten|oefeningen|strategie|wat te doen|te doen|stap|oefening|project|opdrachten|opdracht|inhoud|praktijk|vaardigheden|leerstof|focus|aandachtspunten|werkzaamheden|volgende stappen|actiepunten|actieplan|theorie|huiswerk",
    ),
    deliverables: phrases(
      "resultaat|resultaten|oplevering|opleveringen|mijlpaal|mijlpalen|succescriteria|succescriterium|verwacht resultaat|op te leveren|eindresultaat|verwachte resultaten|uitkomst|uitkomsten|klaar als|acceptatiecriteria|controlepunt|succesindicatoren|opbrengst|eindproduct|bewijs",
    ),
    failureModes: phrases(
      "risico|risico's|valkuil|valkuilen|waarschuwingssignalen|risico's en maatregelen|veelgemaakte fouten|knelpunten|obstakels|uitdagingen|te vermijden|bedreigingen",
    ),
    rules: phrases("regel|regels|principe|principes|spelregels|uitgangspunten|gouden regel|gouden regels"),
    time: phrases(
      "duur|periode|tijd|planning|maand|maanden|weken|tijdlijn|looptijd|tijdsduur|deadline|wanneer|einddatum|geschatte tijd|tijdsbestek|doorlooptijd",
    ),
    title: phrases("fase|titel|onderwerp"),
    status: phrases("status|voortgang|klaar"),
    notes: phrases(
      "notitie|notities|opmerking|opmerkingen|bronnen|hulpmiddelen|boeken|cursussen|bron|tip|tips|boek|links|materialen|tools|lesmateriaal|waarom|vereisten|voorkennis",
    ),
    objective: phrases("hoofddoel|einddoel|visie|missie"),
    endState: phrases("eindsituatie|doelrol"),
    startDate: phrases("startdatum|begin"),
  },
  reasons: phrases("waarom"),
  ends: phrases("einddatum"),
  milestones: phrases("mijlpaal|mijlpalen"),
  horizons: phrases("korte termijn|middellange termijn|lange termijn"),
  decoys: {
    never: phrases("voorbeeld|voorbeelden|sjabloon|alternatief|inhoudsopgave|voortgang|checklist|weekschema"),
    rather: phrases("samenvatting|overzicht|tijdlijn"),
  },
  states: phrases(
    "voltooid|afgerond|klaar|bezig|in uitvoering|lopend|huidig|gepland|nog niet begonnen|te doen|uitgesteld",
  ),
  hours: phrases("uur|uren|minuten"),
};
