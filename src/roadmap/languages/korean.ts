/** Korean. */
import { type Language, phrases, words } from "./language";

export const korean: Language = {
  code: "ko",
  time: {
    day: words("일 일차 일간 일째"),
    week: words("주 주차 주간 주일 주째"),
    month: words("개월 개월차 개월간 개월째 달 달째"),
    quarter: words("분기"),
    half: words("반기 학기"),
    halves: phrases("상반기|하반기|전반기|후반기"),
    one: { month: phrases("한달"), half: phrases("반년") },
    ongoing: phrases("지속|상시|지속적|계속"),
    year: words("년 년차 년간 연차 학년 년째 해"),
    age: phrases("세|살|나이"),
    seasons: phrases("봄|여름|가을|겨울"),
    fiscal: phrases("회계연도"),
    months: [],
    to: words("부터 에서"),
    onwards: phrases("이후|이상|부터"),
    next: phrases("처음|향후|앞으로|초기|최초"),
    now: phrases("현재|지금"),
    beyond: [],
    leads: phrases(""),
    about: phrases("약|대략"),
    closes: phrases("까지"),
    until: phrases("까지"),
    glue: phrases("및|의|와|과"),
    ordinals: phrases(
      "첫 첫째 첫-번째 첫번째|둘째 두-번째 두번째|셋째 세-번째 세번째|넷째 네-번째 네번째|다섯째 다섯-번째 다섯번째",
    ),
    numbers: phrases("한 일|두|세 석|네 넉|다섯|여섯|일곱|여덟|아홉|열"),
    phase: words("단계 페이즈"),
    part: words("레벨 모듈 파트 스텝 챕터 과정"),
  },
  labels: {
    goals: phrases(
      "목표|목적|학습 목표|단계 목표|핵심 목표|주요 목표|주간 목표|월간 목표|이번 주 목표|세부 목표|학습목표",
    ),
    actions: phrases(
      "할 일|할일|작업|과제|활동|실행|행동|학습 내용|내용|주제|실습|프로젝트|핵심 내용|중점|전략|학습 주제|실습 과제|실습 프로젝트|해야 할 일|세부 내용|세부 작업|주요 작업|작업 항목|미션|학습 항목|공부할 내용|배울 내용|할 것|단계별 작업|구현 내용|구현 항목|실행 계획|다음 단계|주요 활동|학습 포인트|이론|핵심 개념|과업|액션 아이템|세부 과제|주요 내용",
    ),
    deliverables: phrases(
      "결과물|산출물|성과|성과물|마일스톤|완료 기준|성공 기준|달성 기준|결과|산출 결과|완료 조건|성공 지표|기대 효과|기대 결과|예상 결과|통과 기준|합격 기준|검증 기준|체크포인트|목표 결과물|최종 결과물|최종 산출물|주요 산출물|달성 지표|수료 기준|완료 시 효과|완료 정의|학습 성과|성취 기준",
    ),
    failureModes: phrases(
      "위험|리스크|위험 요소|경고 신호|주의 사항|실패 요인|주의사항|주의점|함정|흔한 실수|자주 하는 실수|위험 신호|장애물|피해야 할 것|위험요소|도전 과제|예상 문제",
    ),
    rules: phrases("규칙|원칙|핵심 원칙|기본 원칙|황금률|지침"),
    time: phrases(
      "기간|시기|일정|소요 시간|예상 기간|주차|월|예상 시간|소요 기간|학습 기간|기한|마감|마감일|완료일|종료일|예상 소요 시간|예상 소요 기간|날짜|목표일",
    ),
    title: phrases("단계|제목|테마"),
    status: phrases("상태|진행 상황|완료"),
    notes: phrases(
      "참고|메모|비고|자료|학습 자료|도구|도서|강의|준비물|참고 자료|참고자료|추천 자료|추천 도서|링크|팁|이유|배경|선수 지식|사전 지식|학습자료|리소스|추천 강의|우선순위|난이도",
    ),
    objective: phrases("최종 목표|전체 목표|비전"),
    endState: phrases("최종 상태|목표 직무"),
    startDate: phrases("시작일|시작"),
  },
  ends: phrases("종료|종료일"),
  milestones: phrases("마일스톤"),
  horizons: phrases("단기|중기|장기"),
  decoys: {
    never: phrases("예시|예제|샘플|템플릿|대안|목차|진행 상황|체크리스트|일과"),
    rather: phrases("요약|개요|타임라인|한눈에"),
  },
  states: phrases(
    "완료|진행 중|진행중|예정|현재|시작 전|대기|미완료|진행예정|개발 중|개발중|완료됨|미정|보류|예정됨|준비 중|준비중",
  ),
  hours: phrases("시간|분"),
};
