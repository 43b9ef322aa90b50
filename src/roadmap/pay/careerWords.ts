/** Words by which levels, pay columns and pay events are known, in the languages of languages/. */

/** A title that names a level of a career. */
export const levelWords =
  /(?<![\p{L}])(?:intern|trainee|graduate|new[- ]grad|entry|junior|jr|associate|mid|mid-level|middle|intermediate|senior|sr|lead|staff|principal|distinguished|fellow|architect|manager|director|head of|vp|vice president|cto|cio|ceo|chief|executive|em|tech lead|team lead|ic\s?\d|l\d|e\d|analyst|engineer|developer|praktikant|berufseinsteiger|leiter|leiterin|teamleiter|direktor|architekt|becario|practicante|gerente|arquitecto|líder|stagiaire|débutant|confirmé|directeur|estagiário|júnior|pleno|sênior|diretor|stagista|direttore|responsabile|stajyer|uzman|kıdemli|müdür|direktör|стажёр|стажер|джуниор|мидл|сеньор|младший|средний|старший|ведущий|руководитель|директор|thực tập|trưởng nhóm|giám đốc|stażysta|stażystka|młodszy|starszy|specjalista|kierownik|dyrektor|ekspert|джуніор|мідл|сеньйор|молодший|середній|провідний|керівник|тімлід|medior|teamleider|leidinggevende|magang|madya|ahli|manajer|direktur|kepala)(?![\p{L}])|初级|中级|高级|资深|专家|总监|经理|架构师|主管|実習|初級|中級|上級|主任|部長|課長|リーダー|シニア|ジュニア|マネージャー|مبتدئ|متوسط|خبير|مدير|رئيس|인턴|신입|주니어|미들|시니어|리드|팀장|파트장|사원|대리|과장|차장|부장|임원/iu;

/** "SDE II", "Scientist 2": beside pay a number behind a name is a level; elsewhere it may be a course or a part. */
export const numberedLevel = /\p{L}{2}[^\d]*\s(?:I{1,3}|IV|V|[1-9])$/u;

/** Names a rank and not a profession alone, as "Engineer" or "Analyst" would. */
export function isRank(text: string): boolean {
  return levelWords.test(
    text.replace(/(?<!\p{L})(?:analyst|engineer|developer|architect|architekt|arquitecto)(?!\p{L})/giu, ""),
  );
}

/** A heading over levels. */
export const ladderWords =
  /(?<![\p{L}])(?:ladder|levels?|level+ing|seniority|tracks?|hierarchy|progression|career paths?|job titles|roles|grades?|karriereleiter|stufen|laufbahn|escalera|niveles|échelle|niveaux|parcours|plano de carreira|níveis|carriera|livelli|kariyer basamakları|seviyeler|грейды|уровни|лестница|cấp bậc|lộ trình|ścieżka kariery|poziomy|szczeble|рівні|грейди|niveaus|functieniveaus|carrièrepad|jenjang karier)(?![\p{L}])|职级|级别|等级|職級|キャリアラダー|等級|سلم|مستويات|직급|경력 경로/iu;

/** A column or label that holds pay. */
export const payWords =
  /(?<![\p{L}])(?:salary|salaries|pay|compensation|comp|total comp|tc|income|wage|wages|earnings|package|ctc|ote|base|gehalt|vergütung|lohn|salario|sueldo|remuneración|salaire|rémunération|salário|remuneração|stipendio|retribuzione|ral|maaş|ücret|зарплата|оклад|доход|lương|thu nhập|wynagrodzenie|wynagrodzenia|pensja|zarobki|płaca|зарплатня|заробітна плата|дохід|salaris|salarissen|loon|inkomen|gaji|penghasilan|upah)(?![\p{L}])|薪资|薪酬|工资|年薪|月薪|年収|給与|月給|الراتب|راتب|الأجر|연봉|급여|월급|보수/iu;

/** A column that holds years of experience. */
export const experienceWords =
  /(?<![\p{L}])(?:experience|years|yrs|yoe|tenure|erfahrung|jahre|experiencia|años|expérience|ans|années|experiência|anos|esperienza|anni|deneyim|yıl|опыт|стаж|лет|kinh nghiệm|năm|doświadczenie|lata|lat|досвід|років|роки|ervaring|jaar|pengalaman|tahun)(?![\p{L}])|经验|年限|经验年限|経験|年数|الخبرة|سنوات|경력|경험|년차/iu;

/** A role, employer or job that changes: a move. */
export const moveWords =
  /\b(?:new (?:job|role|position|employer|company)|job (?:offer|change|switch|hop)|role (?:change|upgrade|switch|transition|or compensation)|change (?:jobs|companies|employers)|switch(?:ing)? (?:jobs|companies|roles)|(?:land|get|secure|accept|start|obtain|receive|win)\w*\s+(?:(?:a|an|your|my|the|first|new|at least|one|better|good|full-time|remote|senior|junior|entry-level|staff|mid-level|dev|developer|engineering|data|ml|ai|tech|software|product)\s+){0,5}(?:job|offer|offers|role|position)\b|get(?:ting)? hired|hired as|job switch|external offer|transition (?:in)?to (?:a|an) (?:new )?\w+(?: \w+)? role)\b|neue[rn]? (?:job|stelle|arbeitgeber|rolle)|jobwechsel|stellenwechsel|nuevo (?:trabajo|empleo|puesto)|cambio de (?:trabajo|empleo|rol)|nouvel emploi|nouveau poste|changement de poste|novo emprego|mudança de (?:emprego|cargo)|nuovo (?:lavoro|ruolo)|cambio di lavoro|yeni (?:iş|pozisyon)|iş değişikliği|(?:нов(?:ая|ую|ой) (?:работ[ауы]|должност\S+|роль)|смена работы|оффер)|công việc mới|đổi việc|新工作|跳槽|换工作|転職|内定|وظيفة جديدة|تغيير الوظيفة|nowa praca|nową pracę|zmiana pracy|oferta pracy|нова робота|нову роботу|зміна роботи|nieuwe baan|nieuwe functie|van baan wisselen|pekerjaan baru|pindah kerja|이직|새 직장|취업 성공/iu;

/** A step up or a rise in pay. */
export const promotionWords =
  /\b(?:promot(?:ion|ed|ions)(?! of\b| the\b| (?:flow|workflow|pipeline|gate|polic|strateg|campaign|across|between|from (?:dev|staging|test)|to (?:prod|staging|test|qa)))|(?:salary|pay|compensation)\s+(?:raise|increase|jump|bump|rise|growth|hike)|(?:get|ask for|negotiate|receive|secure|earn|expect)\w*\s+(?:a|the|your)\s+(?:\S+\s+)?raise|pay rise|raise of \d|expected raises?|raises?(?=\s*(?::|by)\s*[+~≈]?\s*\d[\d.,]*(?:\s*[-–]\s*[\d.,]+)?\s*%)|title (?:bump|change|upgrade)|move up to (?:senior|staff|lead|principal))\b|beförder(?:ung|t)|gehaltserhöhung|ascenso|promoción|aumento (?:de sueldo|salarial|de salario)|promotion(?=\s+(?:au|à|en))|augmentation (?:de salaire|salariale)|promoção|aumento (?:salarial|de salário)|promozione|aumento di stipendio|terfi|(?<!\p{L})zam(?!\p{L})|maaş artışı|повышение|повышени[яю]|прибавк[ау]|thăng chức|tăng lương|晋升|升职|加薪|涨薪|昇進|昇格|昇給|ترقية (?:وظيفية|إلى)|الترقية|زيادة الراتب|(?<!\p{L})awans(?!\p{L})|podwyżk[aię]|підвищення (?:зарплати|по службі|на посаді)|promotie (?:tot|naar)|salarisverhoging|loonsverhoging|naik jabatan|kenaikan (?:gaji|jabatan)|승진|연봉 인상/iu;

/** What looks like a pay event and is none. */
export const noPayEvent =
  /without (?:a )?promotion|no promotion|self-promotion|(?:gitops|release|environment|image|artifact|artefact|model|build|deployment|production|sales|code|dev|staging|feature) promotion|promotion (?:criteria|packet|process|case|rubric)|raise awareness|fundrais/iu;

/** In running words: what is announced, and not only spoken of. */
export const expectationWords =
  /(?<!\p{L})(?:expect(?:ed|s|ing)?|plan(?:ned|s)?|target(?:ed|s|ing)?|aim(?:s|ing)?|goal|anticipated?|due|scheduled|should (?:bring|come|lead)|erwartet\p{L}*|geplant\p{L}*|ziel|se espera|esperad[oa]|objetivo|prévue?s?|attendue?s?|espera-se|previst[oa]|atteso|prevista|ожида\p{L}+|план\p{L}*|dự kiến|beklen\p{L}+|hedef|oczekiwan\p{L}*|planowan\p{L}*|очіку\p{L}+|verwacht|gepland|doel|diharapkan|rencana)(?!\p{L})|预计|预期|目标|予定|目標|متوقع|예상|목표/iu;

/** "Not a promotion", "no raise". */
export const negationWords =
  /(?<!\p{L})(?:not?|never|without|nor|don't|won't|kein\p{L}*|nicht|ohne|sin|no|sans|pas|sem|não|senza|non|не|без|không|yok|nie|bez|не|niet|geen|zonder|tidak|tanpa|bukan)(?!\p{L})|没有|不|ない|없이|않/iu;
