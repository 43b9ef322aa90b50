/** Spanish. */
import { type Language, phrases, words } from "./language";

export const spanish: Language = {
  code: "es",
  time: {
    day: words("día días dia dias"),
    week: words("semana semanas sem sem."),
    fortnight: words("quincena quincenas"),
    month: words("mes meses"),
    bimester: words("bimestre bimestres"),
    quarter: words("trimestre trimestres trim trim."),
    half: words("semestre semestres"),
    halves: phrases("primera mitad|segunda mitad"),
    one: { half: phrases("medio año") },
    ongoing: phrases("continuo|continua|permanente|de forma continua|constante"),
    year: words("año años"),
    age: phrases("edad|años de edad"),
    seasons: phrases("primavera|verano|otoño|invierno"),
    fiscal: phrases("año fiscal|ejercicio fiscal"),
    months: phrases(
      "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep|octubre oct|noviembre nov|diciembre dic",
    ),
    to: phrases("a|al|a la|hasta|hasta el|hasta la"),
    between: phrases("entre"),
    onwards: phrases("en adelante|y más|y mas|o más"),
    next: phrases(
      "próximos|próximas|los próximos|en los próximos|siguientes|los siguientes|las siguientes|dentro de|primeros|primeras|los primeros|en los primeros",
    ),
    by: phrases("hasta el|hasta|antes del|para el|a finales de|a finales del|final del|al final del|finales de"),
    now: phrases("ahora|hoy|actualidad"),
    beyond: phrases("desde|a partir de|después de|a partir del|más allá de"),
    past: phrases("más allá de"),
    leads: phrases("en|durante|el|la|los|las|del|de la"),
    about: phrases("aprox|aprox.|aproximadamente|unos|unas|cerca de|alrededor de"),
    glue: phrases("y|e|de|del"),
    ordinals: phrases(
      "primer primero primera|segundo segunda|tercer tercero tercera|cuarto cuarta|quinto quinta|sexto sexta|séptimo séptima|octavo octava|noveno novena|décimo décima|undécimo undécima|duodécimo duodécima",
    ),
    numbers: phrases(
      "uno un una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho",
    ),
    phase: words("fase fases etapa etapas"),
    part: words("paso parte nivel módulo modulo bloque hito"),
  },
  labels: {
    goals: phrases("objetivo|objetivos|meta|metas|propósito|finalidad|objetivos específicos|objetivo específico"),
    actions: phrases(
      "acción|acciones|tarea|tareas|actividad|actividades|pasos|enfoque|foco|estrategia|temas|proyectos|contenidos|qué hacer|qué aprender|qué estudiar|práctica|prácticas|ejercicio|ejercicios|proyecto|contenido|aprender|próximos pasos|qué aprenderás|temas a estudiar|acciones concretas|plan de acción|lista de tareas|pendientes|habilidades|habilidades a desarrollar|proyecto práctico|conceptos|conceptos clave|estudiar|teoría|competencias|por hacer|actividades clave|lecciones",
    ),
    deliverables: phrases(
      "entregable|entregables|criterio de aceptación|criterio de salida|indicador de éxito|resultado|resultados|hito|hitos|criterios de éxito|criterio de éxito|criterios de salida|logro|logros|productos|criterios de aceptación|indicadores de éxito|métricas de éxito|producto final|evidencia|evidencias|al finalizar|al final podrás|criterios de finalización|criterios de validación|puntos de control|punto de control|definición de hecho",
    ),
    failureModes: phrases(
      "riesgo|riesgos|modo de fallo|modos de fallo|señal de alerta|señales de alerta|errores comunes|obstáculos|errores a evitar|errores frecuentes|error común|trampas|riesgos y mitigación|qué evitar|evitar|señal de alarma|señales de alarma|peligros|bloqueos",
    ),
    rules: phrases("regla|reglas|principio|principios|normas|reglas básicas|regla de oro|reglas de oro|norma"),
    time: phrases(
      "duración|plazo|periodo|período|tiempo|cronograma|semana|semanas|mes|meses|fecha|fechas|tiempo estimado|duración estimada|fecha límite|fecha de entrega|fecha de finalización|fecha objetivo|fecha de fin|horizonte|horizonte temporal|plazos",
    ),
    title: phrases("fase|título|tema|etapa"),
    status: phrases("estado|hecho|progreso"),
    notes: phrases("nota|notas|recursos|herramientas|libros|cursos|enlaces|requisitos|consejos|materiales"),
    objective: phrases("objetivo general|objetivo principal|misión|visión"),
    endState: phrases("estado final|estado objetivo|puesto objetivo"),
    startDate: phrases("fecha de inicio|inicio"),
  },
  sources: phrases("recurso|recursos|libro|libros"),
  reasons: phrases("por qué"),
  ends: phrases("fin|fecha de fin|fecha fin"),
  milestones: phrases("hito|hitos"),
  tasks: phrases("tarea|tareas|acción|acciones|actividad|actividades|qué hacer|por hacer|qué"),
  horizons: phrases("corto plazo|mediano plazo|medio plazo|largo plazo"),
  decoys: {
    never: phrases(
      "ejemplo|ejemplos|plantilla|historial|registro de cambios|alternativa|alternativas|índice|progreso|lista de verificación|rutina diaria|rutina semanal",
    ),
    rather: phrases("resumen|visión general|cronograma|línea de tiempo|vista general"),
  },
  states: phrases(
    "completado|completada|en progreso|en proceso|en curso|en marcha|actual|planificado|planeado|pendiente|terminado|finalizado|hecho|siguiente|por hacer|no iniciado|sin empezar",
  ),
  hours: phrases("hora|horas|minuto|minutos"),
};
