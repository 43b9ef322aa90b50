/** Polish. */
import { type Language, phrases, words } from "./language";

export const polish: Language = {
  code: "pl",
  time: {
    day: words("dzień dni dnia"),
    week: words("tydzień tygodnie tygodni tygodnia tydz"),
    month: words("miesiąc miesiące miesięcy miesiąca mies"),
    quarter: words("kwartał kwartały kwartału"),
    half: words("półrocze semestr"),
    halves: [],
    ongoing: phrases("na bieżąco|ciągle|ciągłe|ciągły|stale"),
    year: words("rok lata lat roku"),
    age: phrases("wiek"),
    seasons: phrases("wiosna wiosną|lato latem|jesień jesienią|zima zimą"),
    fiscal: phrases("rok obrotowy"),
    months: phrases(
      "styczeń stycznia|luty lutego|marzec marca|kwiecień kwietnia|maj maja|czerwiec czerwca|lipiec lipca|sierpień sierpnia|wrzesień września|październik października|listopad listopada|grudzień grudnia",
    ),
    to: phrases("do"),
    onwards: phrases("i dalej|i później|wzwyż"),
    next: phrases("najbliższe|w ciągu|pierwsze"),
    now: phrases("teraz|dziś|obecnie"),
    beyond: phrases("od|po|powyżej"),
    leads: phrases("w|we"),
    about: phrases("około|ok."),
    glue: phrases("oraz"),
    ordinals: phrases(
      "pierwszy pierwsza|drugi druga|trzeci trzecia|czwarty czwarta|piąty piąta|szósty szósta|siódmy siódma|ósmy ósma|dziewiąty dziewiąta|dziesiąty dziesiąta|jedenasty jedenasta|dwunasty dwunasta",
    ),
    numbers: words("jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście"),
    phase: words("faza fazy etap etapy"),
    part: phrases("krok|część|poziom|moduł|blok|kamień milowy"),
  },
  labels: {
    goals: phrases("cel|cele|cel etapu"),
    actions: phrases(
      "działanie|działania|zadanie|zadania|kroki|tematy|zakres|projekty|ćwiczenia|strategia|do zrobienia|co zrobić|ćwiczenie|praktyka",
    ),
    deliverables: phrases(
      "rezultat|rezultaty|efekt|efekty|wynik|wyniki|kamień milowy|kamienie milowe|kryteria sukcesu|oczekiwane rezultaty|oczekiwany rezultat",
    ),
    failureModes: phrases("ryzyko|ryzyka|sygnały ostrzegawcze|pułapki|zagrożenia"),
    rules: phrases("zasada|zasady|reguły"),
    time: phrases("czas|czas trwania|okres|termin|tydzień|tygodnie|miesiąc|miesiące"),
    title: phrases("etap|faza|tytuł|temat"),
    status: phrases("status|stan|postęp"),
    notes: phrases("notatki|uwagi|zasoby|materiały|narzędzia|książki|kursy|źródła"),
    objective: phrases("cel główny|główny cel|wizja|misja"),
    endState: phrases("stan końcowy|docelowe stanowisko"),
    startDate: phrases("data rozpoczęcia|początek"),
  },
  reasons: phrases("dlaczego"),
  ends: phrases("koniec|data zakończenia"),
  milestones: phrases("kamień milowy"),
  decoys: {
    never: phrases("przykład|przykłady|szablon|alternatywa|spis treści|postęp|postępy|lista kontrolna"),
    rather: phrases("podsumowanie|przegląd|oś czasu|harmonogram"),
  },
  states: phrases(
    "ukończone|ukończony|ukończona|zakończone|zakończony|zakończona|zrobione|gotowe|w trakcie|w toku|obecny|obecna|obecnie|aktualny|aktualna|bieżący|bieżąca|zaplanowane|zaplanowany|planowane|planowany|nierozpoczęte|oczekuje|następny|do zrobienia",
  ),
  hours: phrases("godz|godzin|godzina|godziny"),
};
