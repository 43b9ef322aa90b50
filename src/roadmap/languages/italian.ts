/** Italian. */
import { type Language, phrases, words } from "./language";

export const italian: Language = {
  code: "it",
  time: {
    day: words("giorno giorni gg gg."),
    week: words("settimana settimane sett sett."),
    month: words("mese mesi"),
    bimester: words("bimestre bimestri"),
    quarter: words("trimestre trimestri"),
    half: words("semestre semestri"),
    halves: phrases("prima metà|seconda metà"),
    one: { half: phrases("mezzo anno") },
    ongoing: phrases("continuativo|in continuo|continuo|permanente|costante"),
    year: words("anno anni"),
    age: phrases("età|anni di età"),
    seasons: phrases("primavera|estate|autunno|inverno"),
    fiscal: phrases("anno fiscale|esercizio"),
    months: phrases(
      "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic",
    ),
    to: phrases("a|al|alla|fino|fino a|fino al|fino alla"),
    between: phrases("tra|fra"),
    onwards: phrases("in poi|e oltre|o più|in avanti"),
    next: phrases("prossimi|prossime|nei prossimi|entro|primi|prime|i primi|nei primi"),
    by: phrases("entro il|entro la|entro la fine del|alla fine del|fine del|fino al"),
    now: phrases("adesso|oggi|presente"),
    beyond: phrases("dal|dalla|da|dopo|oltre|a partire dal|a partire dalla"),
    past: phrases("oltre"),
    leads: phrases("in|nel|nella|nei|nelle|durante|il|lo|la|i|gli|le"),
    about: phrases("circa|ca.|all'incirca|approssimativamente"),
    glue: phrases("e|di|del"),
    ordinals: phrases(
      "primo prima|secondo seconda|terzo terza|quarto quarta|quinto quinta|sesto sesta|settimo settima|ottavo ottava|nono nona|decimo decima|undicesimo undicesima|dodicesimo dodicesima",
    ),
    numbers: phrases(
      "uno un una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto",
    ),
    phase: words("fase fasi tappa tappe"),
    part: words("passo parte livello modulo blocco"),
  },
  labels: {
    goals: phrases("obiettivo|obiettivi|scopo|meta|finalità|obiettivi formativi"),
    actions: phrases(
      "azione|azioni|compito|compiti|attività|passi|focus|strategia|argomenti|progetti|contenuti|cosa fare|cosa imparare|cosa studiare|pratica|esercizio|esercizi|progetto|prossimi passi|cosa imparerai|piano d'azione|azioni concrete|da fare|progetto pratico|competenze|competenze da acquisire|temi|lista attività|teoria|concetti|concetti chiave|studiare|imparare|task",
    ),
    deliverables: phrases(
      "risultato|risultati|consegna|consegne|traguardo|traguardi|criteri di successo|criterio di successo|criteri di uscita|criterio di uscita|criteri di accettazione|criterio di accettazione|indicatori di successo|output|metriche di successo|alla fine|prodotto finale|criteri di completamento|criteri di validazione|evidenze|prove|punto di controllo|punti di controllo|checkpoint|milestone|deliverable|pietra miliare|pietre miliari",
    ),
    failureModes: phrases(
      "rischio|rischi|modalità di fallimento|segnale d'allarme|segnali d'allarme|errori comuni|errori da evitare|ostacoli|insidie|trappole|cosa evitare|da evitare|rischi e mitigazione|segnali di allarme|segnale di allarme|pericoli|errori frequenti",
    ),
    rules: phrases("regola|regole|principio|principi|regola d'oro|regole d'oro|regole base|linee guida"),
    time: phrases(
      "durata|durata stimata|periodo|tempo|tempistica|tempistiche|calendario|settimana|settimane|mese|mesi|tempo stimato|scadenza|data di completamento|data di fine|data obiettivo|orizzonte|orizzonte temporale",
    ),
    title: phrases("fase|titolo|tema|tappa"),
    status: phrases("stato|fatto|progresso"),
    notes: phrases("nota|note|risorse|strumenti|libri|corsi|link|prerequisiti|consigli|materiali"),
    objective: phrases("obiettivo generale|obiettivo principale|missione|visione"),
    endState: phrases("stato finale|ruolo obiettivo"),
    startDate: phrases("data di inizio|inizio"),
  },
  sources: phrases("libro|risorsa|risorse"),
  reasons: phrases("perché"),
  ends: phrases("fine|data di fine"),
  milestones: phrases("traguardo|traguardi"),
  tasks: phrases("compito|compiti|azione|azioni|attività|cosa fare|da fare|cosa"),
  horizons: phrases("breve termine|medio termine|lungo termine"),
  decoys: {
    never: phrases(
      "esempio|esempi|modello|storico|registro delle modifiche|alternativa|indice|avanzamento|progressi|lista di controllo|routine quotidiana|routine settimanale",
    ),
    rather: phrases("riepilogo|panoramica|cronologia|sintesi|calendario"),
  },
  states: phrases(
    "completato|completata|terminato|fatto|in corso|attuale|pianificato|in programma|in attesa|da fare|non iniziato|prossimo",
  ),
  hours: phrases("ora|ore|minuti"),
};
