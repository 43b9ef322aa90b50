/** French. */
import { type Language, phrases, words } from "./language";

export const french: Language = {
  code: "fr",
  time: {
    day: words("jour jours"),
    week: words("semaine semaines sem sem."),
    fortnight: words("quinzaine quinzaines"),
    month: words("mois"),
    bimester: words("bimestre bimestres"),
    quarter: words("trimestre trimestres trim trim."),
    half: words("semestre semestres"),
    halves: phrases("première moitié|seconde moitié"),
    ongoing: phrases("en continu|en permanence|continu|permanent"),
    year: words("an ans année années annee annees"),
    age: phrases("âge|ans d'âge"),
    seasons: phrases("printemps|été|automne|hiver"),
    fiscal: phrases("exercice|année fiscale"),
    months: phrases(
      "janvier janv|février fevrier févr|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre decembre déc",
    ),
    to: phrases("à|au|aux|à la|jusqu'à|jusqu'au"),
    between: phrases("entre"),
    onwards: phrases("et plus|et au-delà|et au delà|et après|et suivants"),
    next: phrases("prochains|prochaines|les prochains|dans les|d'ici|premiers|premières|les premiers|les premières"),
    by: phrases("d'ici le|d'ici la|avant le|avant la fin du|à la fin du|fin du|jusqu'au|d'ici la fin du|d'ici fin"),
    now: phrases("maintenant|aujourd'hui|présent"),
    beyond: phrases("à partir de|à partir du|dès|après|depuis|au-delà de|au-delà du"),
    past: phrases("au-delà de|au-delà du"),
    leads: phrases("en|dans|pendant|durant|au cours de|au|le|la|les|l'|du|de|d'|des"),
    about: phrases("environ|env.|à peu près"),
    glue: phrases("et|de|du|d'"),
    ordinals: phrases(
      "premier première 1er 1re 1ère|deuxième second seconde 2e 2ème|troisième 3e 3ème|quatrième 4e 4ème|cinquième 5e 5ème|sixième 6e 6ème|septième 7e 7ème|huitième 8e 8ème|neuvième 9e 9ème|dixième 10e 10ème|onzième 11e 11ème|douzième 12e 12ème",
    ),
    numbers: phrases(
      "un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit",
    ),
    phase: words("phase phases étape étapes etape etapes"),
    part: words("partie niveau module bloc jalon"),
  },
  labels: {
    goals: phrases("objectif|objectifs|but|buts|finalité|finalités|objectif pédagogique|cible|cibles"),
    actions: phrases(
      "action|actions|tâche|tâches|taches|activité|activités|étapes|focus|axe|axes|stratégie|sujets|thèmes|projets|contenu|à faire|exercice|exercices|pratique|travaux pratiques|projet|compétences à acquérir|notions|à apprendre|plan d'action|actions concrètes|prochaines étapes|ce que tu vas apprendre|ce que vous allez apprendre|quoi apprendre|que faire|travail à faire|programme|apprentissages|apprentissage|mise en pratique|projet pratique|contenus|compétences|théorie|étudier|apprendre|concepts|concepts clés|à étudier|sous-tâches",
    ),
    deliverables: phrases(
      "livrable|livrables|résultat|résultats|jalon|jalons|critère de réussite|critères de réussite|critères de succès|critères de sortie|sortie|indicateurs de succès|indicateurs de réussite|critères de validation|critère de validation|critères d'acceptation|critère de succès|preuve|preuves|à la fin|livrable final|mesures de succès|mesure du succès|métriques de succès|critère de sortie|points de contrôle|point de contrôle|critères de fin|définition de terminé|acquis",
    ),
    failureModes: phrases(
      "risque|risques|mode d'échec|modes d'échec|signal d'alerte|signaux d'alerte|pièges|écueils|erreurs fréquentes|points de vigilance|pièges à éviter|erreurs à éviter|erreurs courantes|erreur courante|obstacles|risques et mitigation|à éviter|dangers|blocages|freins",
    ),
    rules: phrases("règle|règles|principe|principes|règle d'or|règles d'or|règles de base"),
    time: phrases(
      "durée|durée estimée|période|calendrier|échéance|date limite|délai|temps|temps estimé|semaine|semaines|mois|date de fin|date cible|horizon|échéances|date de livraison",
    ),
    title: phrases("phase|titre|thème|étape"),
    status: phrases("statut|état|fait|avancement"),
    notes: phrases("note|notes|remarque|remarques|ressources|outils|livres|cours|liens|prérequis|conseils|astuces"),
    objective: phrases("objectif général|objectif principal|mission|vision"),
    endState: phrases("état final|état cible|poste visé|poste cible"),
    startDate: phrases("date de début|début|départ"),
  },
  sources: phrases("livre|livres|ressource|ressources"),
  reasons: phrases("pourquoi"),
  ends: phrases("fin|date de fin"),
  milestones: phrases("jalon|jalons"),
  tasks: phrases("tâche|tâches|action|actions|activité|activités|à faire|que faire|quoi"),
  horizons: phrases("court terme|moyen terme|long terme"),
  decoys: {
    never: phrases(
      "exemple|exemples|modèle|historique|journal des modifications|alternative|table des matières|sommaire|suivi|ma progression|liste de contrôle|routine quotidienne|routine hebdomadaire",
    ),
    rather: phrases("résumé|aperçu|vue d'ensemble|calendrier|chronologie|récapitulatif"),
  },
  states: phrases(
    "terminé|terminée|achevé|achevée|réalisé|fait|en cours|actuel|actuelle|prévu|prévue|planifié|à venir|à faire|en attente|non commencé",
  ),
  hours: phrases("heure|heures"),
};
