/** Portuguese. */
import { type Language, phrases, words } from "./language";

export const portuguese: Language = {
  code: "pt",
  time: {
    day: words("dia dias"),
    week: words("semana semanas sem sem."),
    fortnight: words("quinzena quinzenas"),
    month: words("mês mes meses"),
    bimester: words("bimestre bimestres"),
    quarter: words("trimestre trimestres tri trim"),
    half: words("semestre semestres"),
    halves: phrases("primeira metade|segunda metade"),
    one: { half: phrases("meio ano") },
    ongoing: phrases("contínuo|contínua|permanente|constante"),
    year: words("ano anos"),
    age: phrases("idade|anos de idade"),
    seasons: phrases("primavera|verão|outono|inverno"),
    fiscal: phrases("ano fiscal|exercício"),
    months: phrases(
      "janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
    ),
    to: phrases("a|ao|à|até|até o|até a"),
    between: phrases("entre"),
    onwards: phrases("em diante|e além|ou mais|e mais"),
    next: phrases("próximos|próximas|nos próximos|dentro de|primeiros|primeiras|os primeiros|nos primeiros"),
    by: phrases(
      "até o|até a|até|até ao|até o final do|até ao final do|no final do|ao final do|fim do|final do|antes do",
    ),
    now: phrases("agora|hoje|presente"),
    beyond: phrases("a partir do|a partir de|desde|após|depois de|depois dos|além de|além dos|além do"),
    past: phrases("além de|além dos|além do"),
    leads: phrases("em|no|na|nos|nas|durante|o|a|os|as|do|da|de"),
    about: phrases("cerca de|aprox.|aproximadamente|por volta de"),
    glue: phrases("e|de|do"),
    ordinals: phrases(
      "primeiro primeira|segundo segunda|terceiro terceira|quarto quarta|quinto quinta|sexto sexta|sétimo sétima|oitavo oitava|nono nona|décimo décima|décimo-primeiro|décimo-segundo",
    ),
    numbers: phrases(
      "um uma|dois duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quatorze catorze|quinze|dezesseis dezasseis|dezessete dezassete|dezoito",
    ),
    phase: words("fase fases etapa etapas estágio"),
    part: words("passo parte nível módulo bloco"),
  },
  labels: {
    goals: phrases("objetivo|objetivos|meta|metas|propósito|finalidade|objectivo|objectivos"),
    actions: phrases(
      "ação|ações|tarefa|tarefas|atividade|atividades|passos|foco|estratégia|tópicos|temas|projetos|conteúdo|o que fazer|o que aprender|o que estudar|prática|práticas|exercício|exercícios|projeto|conteúdos|aprender|estudar|próximos passos|o que você vai aprender|o que vais aprender|plano de ação|lista de tarefas|ações concretas|projeto prático|habilidades|competências|assuntos|assunto|estudos|etapas|teoria|conceitos|conceitos-chave|a fazer|matérias|tópico",
    ),
    deliverables: phrases(
      "entregável|entregáveis|entrega|entregas|resultado|resultados|marco|marcos|critérios de sucesso|critério de sucesso|critérios de saída|critérios de aceite|critério de aceite|critérios de aceitação|critério de aceitação|indicador de sucesso|indicadores de sucesso|métricas de sucesso|evidência|evidências|ao final|no final|critério de conclusão|critérios de conclusão|critérios de validação|produto final|ponto de controle|pontos de controle|checkpoint|checkpoints|definição de pronto",
    ),
    failureModes: phrases(
      "risco|riscos|modo de falha|modos de falha|sinal de alerta|sinais de alerta|armadilhas|erros comuns|erros a evitar|erro comum|obstáculos|o que evitar|evitar|riscos e mitigação|perigos|sinais de perigo",
    ),
    rules: phrases("regra|regras|princípio|princípios|regra de ouro|regras de ouro|princípios básicos|diretrizes"),
    time: phrases(
      "duração|duração estimada|prazo|período|tempo|cronograma|semana|semanas|mês|meses|tempo estimado|data limite|data de conclusão|data de entrega|data alvo|data-alvo|data prevista|previsão|horizonte|data de término",
    ),
    title: phrases("fase|título|tema|etapa"),
    status: phrases("status|estado|feito|progresso"),
    notes: phrases("nota|notas|recursos|ferramentas|livros|cursos|links|requisitos|observações|dicas|materiais"),
    objective: phrases("objetivo geral|objetivo principal|missão|visão"),
    endState: phrases("estado final|cargo alvo"),
    startDate: phrases("data de início|início"),
  },
  sources: phrases("livro|livros|recurso|recursos"),
  reasons: phrases("por que"),
  ends: phrases("data de fim|fim"),
  milestones: phrases("marco|marcos"),
  tasks: phrases("tarefa|tarefas|ação|ações|atividade|atividades|o que fazer|a fazer|o quê"),
  horizons: phrases("curto prazo|médio prazo|longo prazo"),
  decoys: {
    never: phrases(
      "exemplo|exemplos|modelo|histórico|registro de alterações|alternativa|índice|progresso|lista de verificação|rotina diária|rotina semanal",
    ),
    rather: phrases("resumo|recapitulação|visão geral|cronograma|linha do tempo"),
  },
  states: phrases(
    "concluído|concluída|finalizado|feito|em andamento|em progresso|atual|planejado|pendente|a fazer|não iniciado|próximo",
  ),
  hours: phrases("hora|horas|minutos"),
};
