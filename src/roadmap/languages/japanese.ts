/** Japanese. */
import { type Language, phrases, words } from "./language";

export const japanese: Language = {
  code: "ja",
  time: {
    day: words("日間 日目 日"),
    week: words("週間 週目 週"),
    month: words("ヶ月 か月 カ月 ヵ月 ケ月 箇月 ヶ月目 か月目 カ月目 ヶ月間 か月間"),
    quarter: words("四半期"),
    half: words("半期"),
    halves: phrases("上半期|下半期|上期|下期"),
    one: { half: phrases("半年間") },
    ongoing: phrases("継続|継続的|随時|常時|通年"),
    year: words("年目 年間 年度 年"),
    age: phrases("歳|才|年齢"),
    seasons: phrases("春季 春|夏季 夏|秋季 秋|冬季 冬"),
    fiscal: phrases("会計年度"),
    months: [],
    to: words("から"),
    onwards: words("以降 以後 以上 〜以降 から"),
    next: phrases("最初の|はじめの|初めの|今後|次の"),
    now: phrases("現在|今"),
    beyond: [],
    leads: phrases(""),
    about: phrases("約|およそ|だいたい"),
    closes: phrases("まで|の間|間"),
    until: phrases("まで"),
    glue: words("と"),
    ordinals: phrases("初 最初の はじめの 初めの"),
    numbers: [],
    phase: words("フェーズ 段階 ステージ"),
    part: words("ステップ パート レベル モジュール"),
  },
  labels: {
    goals: phrases("目標|目的|ゴール|ねらい|到達目標|学習目標|狙い|目指す姿"),
    actions: phrases(
      "アクション|行動|タスク|活動|手順|フォーカス|重点|戦略|学習内容|やること|内容|プロジェクト|課題|実践|演習|練習|学ぶこと|取り組み|実施内容|学習項目|具体的なアクション|具体的な行動|行動計画|アクションプラン|学習テーマ|取り組む内容|実施事項|作るもの|スキル|習得スキル|身につけるスキル|トピック|学習トピック|理論|概念|宿題|ステップ|次のステップ|作業|作業内容|やるべきこと|具体策|施策",
    ),
    deliverables: phrases(
      "成果|成果物|アウトプット|マイルストーン|結果|達成基準|成功基準|完了条件|完了基準|合格基準|達成条件|評価基準|成功指標|到達点の確認|チェックポイント|成功の指標|卒業基準|納品物|期待される結果|達成目安|到達基準|完了の定義|クリア条件|期待効果",
    ),
    failureModes: phrases(
      "リスク|失敗パターン|失敗モード|注意信号|危険信号|落とし穴|よくある失敗|リスクと対策|よくあるミス|つまずきポイント|避けるべきこと|失敗例|課題とリスク|懸念点|懸念事項|注意すべきこと",
    ),
    rules: phrases("ルール|原則|規則|鉄則|心得|指針"),
    time: phrases(
      "期間|時期|スケジュール|所要時間|週|月|目安期間|想定期間|期限|締切|終了日|完了日|完了予定日|目標日|学習期間|日程|日付",
    ),
    title: phrases("フェーズ|タイトル|テーマ|段階"),
    status: phrases("状態|ステータス|完了|進捗"),
    notes: phrases("メモ|備考|リソース|ツール|書籍|教材|参考|注意|参考資料|おすすめ教材|参考書|注意点"),
    objective: phrases("全体目標|最終目標|ミッション|ビジョン"),
    endState: phrases("最終状態|目標職種|到達点"),
    startDate: phrases("開始日|開始"),
  },
  byProducts: phrases("アウトプット"),
  sources: phrases("書籍|リソース"),
  ends: phrases("終了|終了日"),
  milestones: phrases("マイルストーン"),
  decoys: {
    never: phrases("例|更新履歴|変更履歴|サンプル|テンプレート|目次|代替|進捗|チェックリスト"),
    rather: phrases("概要|全体像|まとめ|一覧|タイムライン"),
  },
  states: phrases(
    "完了|完了済み|進行中|実施中|現在|予定|未着手|これから|未定|検討中|対応中|開発中|準備中|済み|完了予定|保留",
  ),
  hours: phrases("時間|時間半|分"),
};
