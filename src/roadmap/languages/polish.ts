/** Polish. */
import { type Language, phrases, words } from "./language";

export const polish: Language = {
  code: "pl",
  time: {
    day: words("dzień dni dnia dniach dniu"),
    week: words("tydzień tygodnie tygodni tygodnia tydz tygodniu tygodniach tydz."),
    month: words("miesiąc miesiące miesięcy miesiąca mies miesiącu miesiącach m-ce m-cy mies."),
    quarter: words("kwartał kwartały kwartału kwartale kw."),
    half: words("półrocze semestr półrocza"),
    halves: phrases("pierwsza połowa|druga połowa"),
    one: { half: phrases("pół roku") },
    ongoing: phrases("na bieżąco|ciągle|ciągłe|ciągły|stale"),
    year: words("rok lata lat roku"),
    age: phrases("wiek"),
    seasons: phrases("wiosna wiosną|lato latem|jesień jesienią|zima zimą"),
    fiscal: phrases("rok obrotowy"),
    months: phrases(
      "styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru",
    ),
    to: phrases("do"),
    between: phrases("między|pomiędzy"),
    onwards: phrases("i dalej|i później|wzwyż"),
    next: phrases(
      "najbliższe|w ciągu|pierwsze|pierwszych|w ciągu pierwszych|przez pierwsze|w pierwszych|w ciągu najbliższych|najbliższych",
    ),
    by: phrases("do końca|na koniec|pod koniec|koniec|najpóźniej"),
    now: phrases("teraz|dziś|obecnie"),
    beyond: phrases("od|po|powyżej"),
    leads: phrases("w|we"),
    about: phrases("około|ok."),
    glue: phrases("oraz"),
    ordinals: phrases(
      "pierwszy pierwsza pierwsze pierwszego pierwszej pierwszą pierwszym pierwszych|drugi druga drugie drugiego drugiej drugą drugim drugich|trzeci trzecia trzecie trzeciego trzeciej trzecią trzecim trzecich|czwarty czwarta czwarte czwartego czwartej czwartą czwartym czwartych|piąty piąta piąte piątego piątej piątą piątym piątych|szósty szósta szóste szóstego szóstej szóstą szóstym szóstych|siódmy siódma siódme siódmego siódmej siódmą siódmym siódmych|ósmy ósma ósme ósmego ósmej ósmą ósmym ósmych|dziewiąty dziewiąta dziewiąte dziewiątego dziewiątej dziewiątą dziewiątym dziewiątych|dziesiąty dziesiąta dziesiąte dziesiątego dziesiątej dziesiątą dziesiątym dziesiątych|jedenasty jedenasta jedenaste jedenastego jedenastej jedenastą jedenastym jedenastych|dwunasty dwunasta dwunaste dwunastego dwunastej dwunastą dwunastym dwunastych",
    ),
    numbers: phrases(
      "jeden jedna jedno|dwa dwie dwóch|trzy trzech|cztery czterech|pięć pięciu|sześć sześciu|siedem siedmiu|osiem ośmiu|dziewięć dziewięciu|dziesięć dziesięciu|jedenaście jedenastu|dwanaście dwunastu|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście osiemnastu",
    ),
    phase: words("faza fazy etap etapy"),
    part: phrases("krok|część|poziom|moduł|blok|kamień milowy"),
  },
  labels: {
    goals: phrases("cel|cele|cel etapu|cele etapu|cel miesiąca|cel tygodnia|cele nauki|główne cele"),
    actions: phrases(
      "działanie|działania|zadanie|zadania|kroki|tematy|zakres|projekty|ćwiczenia|strategia|do zrobienia|co zrobić|ćwiczenie|praktyka|zagadnienia|treści|projekt|krok|czynności|aktywności|co robić|czego się nauczyć|do nauki|umiejętności|nauka|plan działania|następne kroki|kolejne kroki|praca domowa|teoria|fokus|priorytety|temat tygodnia|prace",
    ),
    deliverables: phrases(
      "rezultat|rezultaty|efekt|efekty|wynik|wyniki|kamień milowy|kamienie milowe|kryteria sukcesu|oczekiwane rezultaty|oczekiwany rezultat|produkt|produkty|wynik końcowy|efekt końcowy|kryterium sukcesu|kryteria akceptacji|kryteria ukończenia|wskaźniki sukcesu|punkt kontrolny|punkty kontrolne|mierniki sukcesu|definicja ukończenia|dowód|osiągnięcia|oczekiwane efekty|efekty uczenia",
    ),
    failureModes: phrases(
      "ryzyko|ryzyka|sygnały ostrzegawcze|pułapki|zagrożenia|typowe błędy|częste błędy|błędy|czego unikać|wyzwania|przeszkody|czerwone flagi|ryzyko i mitygacja",
    ),
    rules: phrases("zasada|zasady|reguły|zasady ogólne|reguła|złota zasada|pryncypia"),
    time: phrases(
      "czas|czas trwania|okres|termin|tydzień|tygodnie|miesiąc|miesiące|harmonogram|terminy|ramy czasowe|szacowany czas|data zakończenia|czas realizacji|data|daty|okres realizacji",
    ),
    title: phrases("etap|faza|tytuł|temat"),
    status: phrases("status|stan|postęp"),
    notes: phrases(
      "notatki|uwagi|zasoby|materiały|narzędzia|książki|kursy|źródła|notatka|uwaga|wskazówki|wskazówka|linki|literatura|książka|kurs|wymagania|wymagania wstępne|dlaczego|zasób|narzędzie",
    ),
    objective: phrases("cel główny|główny cel|wizja|misja"),
    endState: phrases("stan końcowy|docelowe stanowisko"),
    startDate: phrases("data rozpoczęcia|początek"),
  },
  reasons: phrases("dlaczego"),
  ends: phrases("koniec|data zakończenia"),
  milestones: phrases("kamień milowy"),
  horizons: phrases("krótkoterminowe|krótkoterminowo|średnioterminowe|średnioterminowo|długoterminowe|długoterminowo"),
  decoys: {
    never: phrases("przykład|przykłady|szablon|alternatywa|spis treści|postęp|postępy|lista kontrolna"),
    rather: phrases("podsumowanie|przegląd|oś czasu|harmonogram"),
  },
  states: phrases(
    "ukończone|ukończony|ukończona|zakończone|zakończony|zakończona|zrobione|gotowe|w trakcie|w toku|obecny|obecna|obecnie|aktualny|aktualna|bieżący|bieżąca|zaplanowane|zaplanowany|planowane|planowany|nierozpoczęte|oczekuje|następny|do zrobienia",
  ),
  hours: phrases("godz|godzin|godzina|godziny"),
};
